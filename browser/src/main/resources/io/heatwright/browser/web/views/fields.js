import {useSignal} from "@preact/signals";
import {BUILT, OUTLETS, SIDES, plainly, sameOutlet} from "../lib/home.js";
import {html} from "./html.js";
import {Choices, Question, described, takeOver} from "./question.js";

// Enough of a size that an answer is worth computing while someone still types.
const SIZE = /^\s*[\d.'"]+\s*(ft|m|cm|in)?\s*[x×]\s*[\d.'"]+\s*(ft|m|cm|in)\s*$|^\s*[\d.]+\s*(sq ft|m²|m2)\s*$/i;

function field(store, path) {
  return store.fields.value.get(path) ?? {options: [], help: "", example: ""};
}

/** Where: a town, with towns that begin so. */
export function Place({store}) {
  const say = store.say.value;
  const given = store.given.value.place;
  const draft = useSignal(undefined);
  const weather = store.outcome.value?.weather;
  const help = field(store, "place").help;
  const note = given.unsure ? say("place.assumed") : weather ? say("place.weather", {weather}) : "";
  const commit = text => {
    if (draft.value !== undefined) {
      draft.value = undefined;
      store.answer("place", text.trim() || undefined);
    }
  };
  const typed = event => {
    const text = event.target.value;
    draft.value = text;
    if (store.towns.value.includes(text)) {
      commit(text);
    } else {
      store.suggest(text);
    }
  };
  return html`<${Question} store=${store} name="place" note=${note} help=${help}>
    <input id="place" list="towns" autocomplete="off" value=${draft.value ?? given.text} placeholder=${say("place.example")}
      onInput=${typed} onChange=${event => takeOver(event, commit)}
      ...${described(store, "place", {note, help})} />
    <datalist id="towns">${store.towns.value.map(name => html`<option value=${name} />`)}</datalist>
  <//>`;
}

/** What it is used for, and its floor. */
export function Room({store}) {
  const say = store.say.value;
  const given = store.given.value.room;
  const draft = useSignal(undefined);
  const uses = field(store, "rooms.*.use");
  const help = field(store, "rooms.*.floor").help;
  const note = given.unsure ? say("room.assumed") : "";
  const attributes = described(store, "room", {note, help});
  const use = uses.options.find(option => plainly(option.word) === plainly(given.use))?.word ?? given.use;
  const commit = text => {
    if (draft.value !== undefined) {
      draft.value = undefined;
      store.answer("room", {floor: text.trim()});
    }
  };
  const typed = event => {
    draft.value = event.target.value;
    if (SIZE.test(event.target.value)) {
      store.answer("room", {floor: event.target.value.trim()});
    }
  };
  return html`<${Question} store=${store} name="room" several note=${note} help=${help}>
    <div class="f">
      <${Choices} value=${use} options=${uses.options} choose=${say("form.choose")}
        attributes=${{"aria-label": say("room.use")}} onChoose=${word => store.answer("room", {use: word})} />
      <input id="room" aria-label=${say("room.floor")} autocomplete="off" value=${draft.value ?? given.floor}
        placeholder=${say("room.example." + store.units.value)} onInput=${typed}
        onChange=${event => takeOver(event, commit)} ...${attributes} />
    </div>
  <//>`;
}

/** When. */
export function Built({store}) {
  const say = store.say.value;
  const given = store.given.value.built;
  const help = field(store, "rooms.*.built").help;
  const note = given.unsure ? say("built.assumed") : "";
  const options = BUILT.map(word => {
    const year = word.replace(/\D/g, "");
    const kind = word.startsWith("before") ? "before" : word.startsWith("after") ? "after" : "decade";
    return {word, label: say("built." + kind, {year})};
  });
  return html`<${Question} store=${store} name="built" note=${note} help=${help}>
    <${Choices} id="built" value=${given.text} options=${options} choose=${say("form.choose")}
      attributes=${described(store, "built", {note, help})} onChoose=${word => store.answer("built", word)} />
  <//>`;
}

/** Which walls meet the weather. */
export function Outside({store}) {
  const say = store.say.value;
  const given = store.given.value.outside;
  const help = field(store, "rooms.*.outside").help;
  const others = given.others.length > 0 ? say("outside.others", {walls: given.others.join(", ")}) : "";
  const note = given.unsure ? say("outside.assumed") : others;
  const flip = side => event =>
    store.answer("outside", SIDES.filter(s => (s === side ? event.target.checked : given.sides.includes(s))));
  const attributes = described(store, "outside", {note, help});
  return html`<${Question} store=${store} name="outside" several note=${note} help=${help}>
    <div class="f sides">
      ${SIDES.map(
        (side, n) => html`<label key=${side}>
          <input type="checkbox" id=${n === 0 ? "outside" : undefined} checked=${given.sides.includes(side)}
            aria-label=${say("outside." + side + ".long")} onChange=${flip(side)} ...${attributes} />
          <span aria-hidden="true">${say("outside." + side)}</span>
        </label>`,
      )}
    </div>
  <//>`;
}

/** What a unit would be plugged into. */
export function Outlet({store}) {
  const say = store.say.value;
  const given = store.given.value.outlet;
  const plugs = field(store, "circuits.*.outlet");
  const note = given.unsure ? say("outlet.assumed") : "";
  const label = outlet =>
    say("outlet.item", {
      volts: outlet.volts || say("outlet.unknown"),
      amps: outlet.amps || say("outlet.unknown"),
      sharing: say(outlet.own ? "outlet.own" : "outlet.shared"),
      plug: inside(plugs.options.find(option => plainly(option.word) === plainly(outlet.plug))?.label ?? outlet.plug),
    });
  const options = OUTLETS.map((outlet, n) => ({word: String(n), label: label(outlet)}));
  const index = OUTLETS.findIndex(outlet => sameOutlet(outlet, given));
  const own = index < 0 && !given.unsure ? [{word: "own", label: label(given)}] : [];
  const value = given.unsure ? "" : index < 0 ? "own" : String(index);
  const choose = word => word !== "own" && store.answer("outlet", OUTLETS[Number(word)]);
  return html`<${Question} store=${store} name="outlet" note=${note} help=${plugs.help}>
    <${Choices} id="outlet" value=${value} options=${own.concat(options)} choose=${say("form.choose")}
      attributes=${described(store, "outlet", {note, help: plugs.help})} onChoose=${choose} />
  <//>`;
}

/** What heats the room today. */
export function Now({store}) {
  const say = store.say.value;
  const given = store.given.value.now;
  const {options, help} = field(store, "now");
  const note = given.unsure ? say("now.assumed") : "";
  // The file may add the power, as in "electric space heater 1500 W": the select shows the kind alone.
  const longest = options
    .filter(option => plainly(given.text).startsWith(plainly(option.word)))
    .sort((a, b) => b.word.length - a.word.length)[0];
  return html`<${Question} store=${store} name="now" note=${note} help=${help}>
    <${Choices} id="now" value=${longest?.word ?? given.text} options=${options.filter(option => heats(option.word))}
      choose=${say("form.choose")} attributes=${described(store, "now", {note, help})}
      onChoose=${word => store.answer("now", word)} />
  <//>`;
}

// A label begins like a sentence; within one it does not, unless it is all capitals.
function inside(label) {
  return /^.\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.substring(1);
}

function heats(word) {
  return !/air conditioner|^fan$/.test(word);
}
