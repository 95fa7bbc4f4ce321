import {render} from "preact";
import {newStore} from "./lib/store.js";
import {browser} from "./views/browser.js";
import {html} from "./views/html.js";
import {Page} from "./views/page.js";

const data = JSON.parse(document.getElementById("data").textContent);
const store = newStore(data, browser(data.weather));
store.openLink(location.hash);
addEventListener("hashchange", () => store.openLink(location.hash));
render(html`<${Page} store=${store} />`, document.getElementById("page"));
store.begin(document.getElementById("engine").textContent);
