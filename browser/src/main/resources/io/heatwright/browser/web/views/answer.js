import {useEffect, useLayoutEffect, useRef} from "preact/hooks";
import {html} from "./html.js";
import {Notices} from "./notices.js";
import {State} from "./states.js";

/** The answer's first part, beside the form; or a state in its place. */
export function Answer({store}) {
  const state = store.current.value;
  const say = store.say.value;
  const busy = store.busy.value;
  const place = useRef(null);
  const status = useRef(null);
  useEffect(() => {
    // Said once, when it has settled; while computing there is nothing new to say.
    if (!busy) {
      status.current.textContent = place.current.querySelector("h1")?.textContent ?? "";
    }
  });
  return html`<div ref=${place} class=${busy ? "old" : ""} id="answer" tabindex="-1" role="region"
    aria-label=${say("answer.label")} aria-busy=${busy ? "true" : "false"}>
    <p class="sr" role="status" ref=${status}></p>
    <${Notices} store=${store} />
    ${state.kind === "answer"
      ? html`<${Fragment} key="answer" html=${state.top} />`
      : html`<${State} key="state" store=${store} state=${state} />`}
  </div>`;
}

/** The rest of the answer, below both. */
export function Rest({store}) {
  const state = store.current.value;
  if (state.kind !== "answer") {
    return null;
  }
  return html`<div aria-busy=${store.restIsOld.value ? "true" : "false"}>
    <${Fragment} class=${store.restIsOld.value ? "old" : ""} html=${store.rest.value} />
  </div>`;
}

/** Markup from the engine. What a reader has unfolded or scrolled stays so when the figures change. */
function Fragment({html: markup, class: name}) {
  const holder = useRef(null);
  useLayoutEffect(() => {
    const before = keptIn(holder.current);
    holder.current.innerHTML = markup;
    restore(holder.current, before);
  }, [markup]);
  return html`<div class=${name} ref=${holder}></div>`;
}

function keptIn(element) {
  return {
    unfolded: [...element.querySelectorAll("details")].map(details => details.open),
    scrolled: [...element.querySelectorAll("[tabindex]")].map(region => region.scrollLeft),
  };
}

function restore(element, {unfolded, scrolled}) {
  const details = [...element.querySelectorAll("details")];
  const regions = [...element.querySelectorAll("[tabindex]")];
  // Only where the answer has the same parts as before is the third of them the same third.
  if (details.length === unfolded.length) {
    details.forEach((part, n) => (part.open = unfolded[n]));
  }
  if (regions.length === scrolled.length) {
    regions.forEach((region, n) => (region.scrollLeft = scrolled[n]));
  }
}
