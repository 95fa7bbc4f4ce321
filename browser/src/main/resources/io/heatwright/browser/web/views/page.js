import {effect, useSignal} from "@preact/signals";
import {useEffect} from "preact/hooks";
import {Answer, Rest} from "./answer.js";
import {Form} from "./form.js";
import {Header} from "./header.js";
import {html} from "./html.js";
import {Keep} from "./keep.js";

/** The whole page. */
export function Page({store}) {
  const say = store.say.value;
  const over = useSignal(false);
  useEffect(() => dropping(store, over), []);
  useEffect(() => effect(() => dressed(store)), []);
  return html`<${Header} store=${store} />
    <main class="wrap">
      <div class="cols main">
        <${Form} store=${store} />
        <${Answer} store=${store} />
      </div>
      <${Rest} store=${store} />
      <${Keep} store=${store} />
    </main>
    <footer class="wrap"><div class="foot"><span>${say("foot.screening")}</span> <span>${say("foot.here")}</span></div></footer>
    ${over.value && html`<div class="drop"><p>${say("keep.drop")}</p></div>`}`;
}

function dressed(store) {
  const root = document.documentElement;
  root.lang = store.language.value;
  document.title = store.say.value("title");
  if (store.theme.value) {
    root.dataset.theme = store.theme.value;
  }
}

function dropping(store, over) {
  const listen = (name, act) => {
    addEventListener(name, act);
    return () => removeEventListener(name, act);
  };
  const carries = event => [...(event.dataTransfer?.types ?? [])].includes("Files");
  const ends = [
    listen("dragover", event => {
      if (carries(event)) {
        event.preventDefault();
        over.value = true;
      }
    }),
    listen("dragleave", event => {
      over.value = event.relatedTarget !== null && over.value;
    }),
    listen("drop", async event => {
      over.value = false;
      const file = event.dataTransfer?.files[0];
      if (file) {
        event.preventDefault();
        store.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
      }
    }),
  ];
  return () => ends.forEach(end => end());
}
