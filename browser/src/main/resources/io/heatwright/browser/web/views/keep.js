import {useSignal} from "@preact/signals";
import {copied, save} from "./browser.js";
import {html} from "./html.js";

/** Save, open, link, print. */
export function Keep({store}) {
  const say = store.say.value;
  const said = useSignal("");
  const shown = useSignal("");
  const copy = async () => {
    const address = location.href.split("#")[0] + "#" + store.link();
    const done = await copied(address);
    shown.value = done ? "" : address;
    const local = location.protocol === "file:" ? " " + store.say.value("keep.local") : "";
    said.value = (done ? store.say.value("keep.copied") : "") + local;
  };
  const opened = async event => {
    const file = event.target.files[0];
    event.target.value = "";
    if (file) {
      store.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    }
  };
  return html`<section class="keep" aria-labelledby="keep">
    <h2 id="keep">${say("keep.title")}</h2>
    <div class="acts">
      <button type="button" class="btn" onClick=${() => save("home.yaml", store.text.value)}>${say("keep.save")}</button>
      <label class="btn">${say("keep.open")}<input class="sr" type="file" accept=".yaml,.yml,text/*" onChange=${opened} /></label>
      <button type="button" class="btn" onClick=${copy}>${say("keep.link")}</button>
      <button type="button" class="btn" onClick=${() => print()}>${say("keep.print")}</button>
    </div>
    <p class="s" role="status">${said.value}</p>
    ${shown.value &&
    html`<label class="copy">${say("keep.copy")}
      <input readonly value=${shown.value} onFocus=${event => event.target.select()} /></label>`}
    <p class="s">${say("keep.note")}</p>
  </section>`;
}
