import {sentence} from "../lib/findings.js";
import {focusQuestion} from "./browser.js";
import {html} from "./html.js";

/** What limits the answer that is shown: each says what happened, what it means and offers one action. */
export function Notices({store}) {
  return store.notices.value.map(notice => html`<${Notice} key=${notice.kind} store=${store} notice=${notice} />`);
}

function Notice({store, notice}) {
  const say = store.say.value;
  const code = "notice." + notice.kind;
  const {text, action, act} = VIEWS[notice.kind](store, notice, say);
  return html`<div class="state notice">
    <h3>${say(code + ".title")}</h3>
    <p>${text}</p>
    ${action && html`<button type="button" class="btn" onClick=${act}>${action}</button>`}
  </div>`;
}

const VIEWS = {
  "link.cut": (store, {questions}, say) => ({
    text:
      questions.length > 0
        ? say("notice.link.cut.text", {questions: questions.map(name => say(name + ".label")).join(", ")})
        : say("notice.link.cut.none"),
    action: say(questions.length > 0 ? "notice.link.action" : "notice.close"),
    act: () => {
      store.brokenLink.value = undefined;
      focusQuestion(questions[0]);
    },
  }),
  page: (store, notice, say) => ({
    text: say("notice.page.text"),
    action: say("notice.page.action"),
    act: () => (store.onPage.value = false),
  }),
  nothing: (store, notice, say) => ({
    text: say("notice.nothing.text"),
    action: say("notice.nothing.action"),
    act: () => focusQuestion("outlet"),
  }),
  borrowed: (store, notice, say) => ({
    text: say("notice.borrowed.text", {weather: store.outcome.value.weather}),
    action: say("notice.borrowed.action"),
    act: () => focusQuestion("place"),
  }),
  warning: (store, {warnings}, say) => ({text: warnings.map(warning => sentence(warning, say)).join(" ")}),
};
