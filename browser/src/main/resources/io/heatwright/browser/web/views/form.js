import {Built, Now, Outlet, Outside, Place, Room} from "./fields.js";
import {focusQuestion} from "./browser.js";
import {html} from "./html.js";
import {Strip} from "./strip.js";

/** Six questions about one room. */
export function Form({store}) {
  const say = store.say.value;
  const origin = store.origin.value;
  const start = () => {
    store.startMine();
    focusQuestion("place");
  };
  return html`<form class="form" aria-labelledby="form-title" onSubmit=${event => event.preventDefault()}>
    <h2 id="form-title">${store.given.value.title || say("form.title")}</h2>
    ${origin.kind === "example" &&
    html`<div class="ex"><span class="s">${say("form.example")}</span>
      <button type="button" class="btn go" onClick=${start}>${say("form.start")}</button></div>`}
    ${origin.kind === "file" && html`<p class="s">${say("form.opened", {name: origin.name})}</p>`}
    <div class="qs">
      <${Place} store=${store} /><${Room} store=${store} /><${Built} store=${store} />
      <${Outside} store=${store} /><${Outlet} store=${store} /><${Now} store=${store} />
    </div>
    <${Strip} store=${store} />
  </form>`;
}
