import {sentence} from "../lib/findings.js";
import {focusQuestion} from "./browser.js";
import {html} from "./html.js";

/** What stands in the answer's place: what happened, what it means for the answer, one action. */
export function State({store, state}) {
  const say = store.say.value;
  return html`<div class="state">${VIEWS[state.kind](store, state, say)}</div>`;
}

function plate(title, text, ...actions) {
  return html`<h1>${title}</h1>
    <p>${text}</p>
    ${actions.length > 0 && html`<div class="acts">${actions}</div>`}`;
}

function button(label, act) {
  return html`<button type="button" class="btn" onClick=${act}>${label}</button>`;
}

/** Takes a file that should lie beside the page, or tries again to load it. */
function chooser(store, say, give, wrong) {
  const chosen = async event => {
    const file = event.target.files[0];
    if (file) {
      give(await file.text());
    }
  };
  return html`<div class="acts">
      <label class="btn">${say("state.weather.action")}<input class="sr" type="file" accept=".js" onChange=${chosen} /></label>
      ${button(say("state.weather.again"), store.again)}
    </div>
    ${store.wrongFile.value && html`<p class="wrong" role="alert">${wrong}</p>`}`;
}

const VIEWS = {
  working: (store, state, say) => plate(say("answer.working"), say("answer.working.text")),

  needed(store, {questions}, say) {
    const code = "state.needed" + (questions.length > 1 ? "" : "." + questions[0]);
    const act = () => focusQuestion(questions[0]);
    return plate(say(code + ".title"), say(code + ".text"), button(say("state.needed.action"), act));
  },

  town(store, {place, names}, say) {
    const text = names.length > 0 ? say("state.town.text", {names: names.join("; ")}) : say("state.town.none");
    const uses = names.slice(0, 3).map(name => button(say("state.town.action", {name}), () => store.answer("place", name)));
    const correct = button(say("state.field.action"), () => focusQuestion("place"));
    return plate(say("state.town.title", {place}), text, ...(uses.length > 0 ? uses : [correct]));
  },

  field(store, {question, errors, nearest, path}, say) {
    const steps = stepsOf(path);
    const use = nearest && steps && button(say("state.field.use", {value: nearest}), () => store.correct(steps, nearest));
    const go = question !== "file" && button(say("state.field.action"), () => focusQuestion(question));
    const [first, ...others] = errors.map(error => located(error, say, question === "file"));
    return html`${plate(say("state.field." + question), first, ...[use, go].filter(Boolean))}
      ${others.map(text => html`<p>${text}</p>`)}`;
  },

  unreadable(store, {name, finding}, say) {
    const go = button(say("state.unreadable.action"), () => (store.unreadable.value = undefined));
    return html`${plate(say("state.unreadable.title", {name}), located(finding, say, true), go)}
      <p class="s">${say("state.unreadable.text")}</p>`;
  },

  weather: (store, {station, name}, say) => html`${plate(
      say("state.weather.title", {name}),
      say("state.weather.text", {station}),
    )}
    ${chooser(store, say, text => store.giveWeather(station, text), say("state.weather.wrong", {name}))}`,

  places: (store, state, say) => html`${plate(say("state.places.title"), say("state.places.text"))}
    ${chooser(store, say, store.givePlaces, say("state.places.wrong"))}`,

  file: (store, {name}, say) =>
    plate(
      say("state.file.title"),
      say("state.file.text", {name}),
      button(say("state.file.action"), store.useNearestStation),
    ),

  failed: (store, {detail}, say) => html`${plate(
      say("state.failed.title"),
      say("state.failed.text"),
      button(say("state.failed.action"), store.again),
    )}
    <p class="s">${say("state.failed.detail", {detail})}</p>`,

  noengine: (store, {detail}, say) => html`${plate(say("state.noengine.title"), say("state.noengine.text"))}
    <p class="s">${say("state.failed.detail", {detail})}</p>`,
};

// Who answers six questions needs no line numbers; who wrote the file does.
function located(finding, say, inFile) {
  const line = finding.line > 0 && inFile ? say("finding.line", {line: finding.line}) + ": " : "";
  const path = finding.path && inFile ? finding.path + ": " : "";
  return line + path + sentence(finding, say);
}

// A finding writes a path as people do, rooms.bedroom.windows[1].faces; lists count from one.
function stepsOf(path) {
  if (!path || /\.\.|\]\w/.test(path)) {
    return undefined;
  }
  return path.split(".").flatMap(part => {
    const [, name, items] = /^([^[]*)((?:\[\d+\])*)$/.exec(part) ?? [undefined, part, ""];
    return [name, ...[...items.matchAll(/\d+/g)].map(number => Number(number[0]) - 1)];
  });
}
