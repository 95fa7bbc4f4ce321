import {nodeAt, plain, remove, set, valueAt} from "./edit.js";
import {read} from "./yaml.js";

/** The six questions and where their answers stand in a home file. Everything else in the file is left alone. */
export const QUESTIONS = ["place", "room", "built", "outside", "outlet", "now"];

export const SIDES = ["north", "east", "south", "west"];

// What only cools is no answer to "what heats it today", and stays in the file beside one.
const COOLS_ONLY = ["window air conditioner", "portable air conditioner", "central air conditioner", "fan"];

/** Outlets that a home has: volts, amps, whether nothing else hangs on the circuit, and the plug's shape. */
export const OUTLETS = [
  [120, 15, false, "three-prong"],
  [120, 15, true, "three-prong"],
  [120, 20, false, "20 amp"],
  [120, 20, true, "20 amp"],
  [120, 15, false, "GFCI"],
  [120, 15, false, "two-prong"],
  [240, 15, true, "level slots 15 amp"],
  [240, 20, true, "level slots 20 amp"],
  [240, 30, true, "level slots 30 amp"],
].map(([volts, amps, own, plug]) => ({volts, amps, own, plug}));

export const BUILT = [
  "before 1940", "1940s", "1950s", "1960s", "1970s", "1980s", "1990s", "2000s", "2010s", "after 2019",
];

/** A home of which nothing is known but that it has a room. */
export const BLANK = "format: 1\nplace: unknown\nrooms:\n  room:\n    use: unknown\n    floor: unknown\n";

/** Letters' case, blanks and hyphens make no difference in words, here as in the engine. */
export function plainly(word) {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}

function keyIn(node, ...names) {
  const wanted = names.map(plainly);
  const key = node?.k?.find(written => wanted.includes(plainly(written[0])));
  return key ? key[0] : names[0];
}

function textAt(node, path) {
  const found = nodeAt(node, path);
  return found && typeof found.t === "string" && plainly(found.t) !== "unknown" ? found.t : "";
}

/** The paths of the answers in this file, whichever of a key's names it uses. */
export function pathsOf(node) {
  const rooms = keyIn(node, "rooms");
  const names = nodeAt(node, [rooms])?.k?.map(key => key[0]) ?? [];
  const heated = names.filter(name => plainly(textAt(node, [rooms, name, "heated"])) !== "no");
  const name = heated[0] ?? names[0] ?? "room";
  const room = [rooms, name];
  const inRoom = (...keys) => [...room, keyIn(nodeAt(node, room), ...keys)];
  const circuits = keyIn(node, "circuits");
  const circuit = [circuits, circuitOf(nodeAt(node, [circuits]), name)];
  const own = inRoom("built");
  const home = [keyIn(node, "built")];
  return {
    room,
    circuit,
    title: [keyIn(node, "home", "name")],
    place: [keyIn(node, "place")],
    use: inRoom("use"),
    floor: inRoom("floor", "size", "area"),
    built: nodeAt(node, own) === undefined && nodeAt(node, home) !== undefined ? home : own,
    outside: inRoom("outside", "outside walls"),
    windows: inRoom("windows"),
    now: [keyIn(node, "now")],
  };
}

function circuitOf(circuits, room) {
  const names = circuits?.k?.map(key => key[0]) ?? [];
  const feeding = names.find((name, n) => {
    const feeds = nodeAt(circuits.v[n], ["feeds"]);
    return feeds?.i?.some(item => plainly(item.t ?? "") === plainly(room));
  });
  return names.find(name => plainly(name) === plainly(room)) ?? feeding ?? room;
}

/** The answers as the form shows them; `unsure` where nothing is said. */
export function answers(node) {
  const at = pathsOf(node);
  const use = textAt(node, at.use) || (textIsUnknown(node, at.use) ? "" : at.room[1]);
  const floor = textAt(node, at.floor);
  const built = textAt(node, at.built);
  return {
    title: textAt(node, at.title),
    place: placeOf(node, at),
    room: {use: use === "room" ? "" : use, floor, unsure: floor === ""},
    built: {text: built, unsure: built === ""},
    outside: wallsOf(nodeAt(node, at.outside)),
    outlet: outletOf(node, at.circuit),
    now: heatOf(nodeAt(node, at.now)),
  };
}

function textIsUnknown(node, path) {
  return plainly(nodeAt(node, path)?.t ?? "") === "unknown";
}

function placeOf(node, at) {
  const north = textAt(node, ["latitude"]);
  const coordinates = north === "" ? "" : north + ", " + textAt(node, ["longitude"]);
  const text = textAt(node, at.place) || coordinates;
  return {text, unsure: text === ""};
}

function wallsOf(node) {
  const words = node === undefined ? [] : node.k ? node.k.map(key => key[0]) : node.i ? node.i.map(i => i.t) : [node.t];
  const plainWords = words.map(word => plainly(word ?? ""));
  const unsure = words.length === 0 || plainWords.includes("unknown");
  const sides = plainWords.includes("all") ? SIDES : SIDES.filter(side => plainWords.includes(side));
  const others = words.filter((word, n) => !SIDES.concat("all", "none", "unknown").includes(plainWords[n]));
  return {sides: unsure ? [] : sides, others, unsure};
}

function outletOf(node, path) {
  const volts = textAt(node, [...path, "voltage"]);
  const amps = textAt(node, [...path, "breaker"]);
  const plug = textAt(node, [...path, "outlet"]);
  const own = plainly(textAt(node, [...path, "dedicated"])) === "yes";
  const unsure = volts === "" && amps === "" && plug === "";
  return {volts: number(volts), amps: number(amps), own, plug, unsure};
}

function number(text) {
  const value = parseFloat(text);
  return Number.isFinite(value) ? value : "";
}

/** Whether two outlets are the same to the form. */
export function sameOutlet(a, b) {
  const plugs = plainly(a.plug) === plainly(b.plug);
  return a.volts === b.volts && a.amps === b.amps && a.own === b.own && plugs;
}

function isHeat(item) {
  return !COOLS_ONLY.some(word => plainly(item).startsWith(plainly(word)));
}

function listed(node) {
  const items = node === undefined ? [] : node.i ? node.i.map(item => item.t ?? "") : [node.t ?? ""];
  return items.filter(item => item !== "" && plainly(item) !== "unknown");
}

function heatOf(node) {
  const items = listed(node);
  const heat = items.find(isHeat) ?? (items.length > 0 ? "nothing" : "");
  return {text: heat, unsure: items.length === 0};
}

/** Text with a new answer; an answer of undefined means "not sure". */
export function answered(text, question, answer) {
  const node = read(text).node;
  return node ? WRITERS[question](text, pathsOf(node), answer, node) : text;
}

const WRITERS = {
  place(text, at, place) {
    const bare = ["latitude", "longitude", "elevation"].reduce((left, key) => remove(left, [key]), text);
    return set(bare, at.place, place ?? "unknown");
  },
  room(text, at, room) {
    if (room === undefined) {
      return set(set(text, at.use, "unknown"), at.floor, "unknown");
    }
    const used = room.use === undefined ? text : set(text, at.use, room.use || "unknown");
    return room.floor === undefined ? used : set(used, at.floor, room.floor || "unknown");
  },
  built: (text, at, built) => set(text, at.built, built || "unknown"),
  outside(text, at, sides, node) {
    if (sides === undefined) {
      return set(text, at.outside, "unknown");
    }
    const before = nodeAt(node, at.outside);
    const lengths = before?.k?.map(key => key[0]) ?? [];
    const shorter = sides.length > 0 && sides.every(side => lengths.some(name => plainly(name) === side));
    const written = shorter
      ? lengths
          .filter(name => SIDES.includes(plainly(name)) && !sides.includes(plainly(name)))
          .reduce((left, name) => remove(left, [...at.outside, name]), text)
      : set(text, at.outside, sides.length > 0 ? sides : "none");
    return withWindows(written, at.windows, sides, wallsOf(before).sides);
  },
  outlet(text, at, outlet) {
    const wanted = outlet ?? {volts: "", amps: "", plug: "unknown", own: false};
    const circuit = key => [...at.circuit, key];
    const volts = set(text, circuit("voltage"), wanted.volts === "" ? "unknown" : wanted.volts + " V");
    const amps = set(volts, circuit("breaker"), wanted.amps === "" ? "unknown" : wanted.amps + " A");
    const plug = set(amps, circuit("outlet"), wanted.plug);
    if (!wanted.own) {
      return remove(plug, circuit("dedicated"));
    }
    // An outlet of its own hangs on another circuit than the one whose lamps and rooms were listed.
    return ["feeds", "also"].reduce((left, key) => remove(left, circuit(key)), set(plug, circuit("dedicated"), "yes"));
  },
  now(text, at, heat, node) {
    if (heat === undefined) {
      return set(text, at.now, "unknown");
    }
    const items = listed(nodeAt(node, at.now)).filter(item => plainly(item) !== "nothing");
    const others = items.filter(item => !isHeat(item));
    const place = items.findIndex(isHeat);
    const kept = heat === "nothing" ? others : [...items.slice(0, Math.max(0, place)), heat, ...rest(items, place)];
    return set(text, at.now, kept.length > 0 ? kept : ["nothing"]);
  },
};

function rest(items, place) {
  return (place < 0 ? items : items.slice(place + 1)).filter(item => !isHeat(item));
}

// A window cannot stay in a wall that no longer meets the weather. Who moves the wall means its window too.
function withWindows(text, path, sides, before) {
  const added = sides.find(side => !before.includes(side)) ?? sides[0];
  const windows = nodeAt(read(text).node, path)?.i ?? [];
  if (added === undefined) {
    return text;
  }
  return windows.reduce((left, window, n) => {
    const faces = plainly(String(valueAt(window, ["faces"]) ?? ""));
    const stranded = SIDES.includes(faces) && !sides.includes(faces);
    return stranded ? set(left, [...path, n, "faces"], added) : left;
  }, text);
}

/** Which question a finding's path belongs to, or undefined. */
export function questionOf(path, node) {
  const at = pathsOf(node);
  const under = steps => path === steps.join(".") || path.startsWith(steps.join(".") + ".") || isItem(path, steps);
  if (["place", "latitude", "longitude"].includes(path)) {
    return "place";
  }
  const found = [
    ["room", at.use], ["room", at.floor], ["built", at.built], ["outside", at.outside], ["now", at.now],
    ...["voltage", "breaker", "outlet", "dedicated"].map(key => ["outlet", [...at.circuit, key]]),
  ].find(([, steps]) => under(steps));
  return found ? found[0] : undefined;
}

function isItem(path, steps) {
  return path.startsWith(steps.join(".") + "[");
}

/** The questions that nobody has answered. */
export function unanswered(node) {
  const given = answers(node);
  return QUESTIONS.filter(question => given[question].unsure);
}

/** The whole tree as strings, arrays and Maps. */
export function treeOf(text) {
  const node = read(text).node;
  return node ? plain(node) : new Map();
}
