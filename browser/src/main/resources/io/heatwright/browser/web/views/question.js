import {sentence} from "../lib/findings.js";
import {html} from "./html.js";

/**
 * One question: its name, "not sure", the control, a note and what is wrong with the answer. `several` is set where the
 * control is a group. The control's id is the question's name, so that states can lead to it.
 */
export function Question({store, name, several, note, help, children}) {
  const say = store.say.value;
  const unsure = store.given.value[name].unsure;
  const wrong = store.findings.value.get(name) ?? [];
  const label = say(name + ".label");
  const flip = event => {
    const wanted = event.target.checked;
    if (wanted) {
      store.answer(name, undefined);
    } else if (!store.recall(name)) {
      // Nothing to go back to: the answer comes from the control, and the tick goes when it does.
      event.target.checked = true;
      document.getElementById(name)?.focus();
    }
  };
  const texts = [
    // Help is seen where there is no answer yet, and heard everywhere. Shown on focus it would move what is being clicked.
    help && html`<small class=${unsure ? "" : "sr"} id=${name + "-help"}>${help}</small>`,
    note && html`<small id=${name + "-note"}>${note}</small>`,
    wrong.length > 0 &&
      html`<small class="wrong" id=${name + "-wrong"}>${wrong.map(finding => sentence(finding, say)).join(" ")}</small>`,
  ];
  return html`<div class=${unsure ? "q assumed" : "q"} role=${several ? "group" : undefined}
    aria-labelledby=${several ? name + "-label" : undefined}>
    ${several ? html`<b id=${name + "-label"}>${label}</b>` : html`<label for=${name}>${label}</label>`}
    <label class="ns"><input type="checkbox" checked=${unsure} onChange=${flip}
      aria-label=${say("form.unsure.of", {question: label})} />${" " + say("form.unsure")}</label>
    ${children}
    ${texts}
  </div>`;
}

/** What describes a question's control: help, note and error, as far as they are shown. */
export function described(store, name, {note, help}) {
  const wrong = store.findings.value.has(name);
  const ids = [help && name + "-help", note && name + "-note", wrong && name + "-wrong"].filter(Boolean);
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": wrong ? "true" : undefined,
  };
}

/**
 * Takes a typed answer over. By Enter at once; on leaving the field a moment later, because the note under it goes with
 * the answer, and what is clicked next must not move between press and release.
 */
export function takeOver(event, act) {
  if (document.activeElement === event.target) {
    act(event.target.value);
  } else {
    const text = event.target.value;
    setTimeout(() => act(text), 200);
  }
}

/** A select whose present value may be one that the list does not have: it is then shown as it is written. */
export function Choices({id, value, options, onChoose, attributes, choose}) {
  const known = value === "" || options.some(option => option.word === value);
  const all = known ? options : [{word: value, label: value}, ...options];
  return html`<select id=${id} value=${value} ...${attributes} onChange=${event => onChoose(event.target.value)}>
    <option value="" disabled=${value !== ""}>${choose}</option>
    ${all.map(option => html`<option value=${option.word} selected=${option.word === value}>${option.label}</option>`)}
  </select>`;
}
