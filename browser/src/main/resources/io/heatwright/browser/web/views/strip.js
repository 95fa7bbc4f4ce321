import {verdictOf} from "../lib/state.js";
import {html} from "./html.js";

/** On narrow screens: the verdict follows the form, because the answer is below the fold. */
export function Strip({store}) {
  const say = store.say.value;
  const state = store.current.value;
  const text =
    state.kind === "answer"
      ? verdictOf(state)
      : say({working: "strip.working", needed: "strip.needed"}[state.kind] ?? "strip.problem");
  return html`<a class=${store.busy.value ? "follow old" : "follow"} href="#answer">
    <b>${text}</b><u>${say("strip.answer")}</u>
  </a>`;
}
