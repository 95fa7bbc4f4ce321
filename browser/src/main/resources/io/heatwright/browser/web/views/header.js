import {html} from "./html.js";

/** Name, language, units, light or dark. */
export function Header({store}) {
  const say = store.say.value;
  const metric = store.units.value === "metric";
  const other = say("language.other.code");
  const dark = store.theme.value ? store.theme.value === "dark" : matchMedia("(prefers-color-scheme:dark)").matches;
  return html`<header class="wrap head">
    <a class="skip" href="#answer">${say("header.skip")}</a>
    <span class="mark">
      <svg viewBox="0 0 26 20" aria-hidden="true">
        <path class="i" d="M1 15.5h24M1 15.5v-5M7 15.5v-3M13 15.5v-5M19 15.5v-3M25 15.5v-5" />
        <path class="h" d="M9.5 15V1" /><path class="c solid" d="M16.5 15V6" />
      </svg>
      Heatwright
    </span>
    <span class="printed">${printed(store.given.value)}</span>
    ${store.languages.includes(other) &&
    html`<button type="button" lang=${other} onClick=${() => store.choose("language", other)}>
      ${say("language.other")}
    </button>`}
    <button type="button" onClick=${() => store.choose("units", metric ? "us" : "metric")}>
      ${say(metric ? "header.units.us" : "header.units.metric")}
    </button>
    <button type="button" onClick=${() => store.choose("theme", dark ? "light" : "dark")}>
      ${say(dark ? "header.theme.light" : "header.theme.dark")}
    </button>
  </header>`;
}

// On paper the form is gone, so what the answer is about stands at the top.
function printed({title, place, room}) {
  return [title, room.floor, place.text].filter(Boolean).join(" · ");
}
