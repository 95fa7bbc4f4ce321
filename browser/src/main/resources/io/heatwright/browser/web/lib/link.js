import {write} from "./edit.js";
import {plainly} from "./home.js";

/*
 * A home as the part of an address behind #: key=value pairs that can be read, over paths joined by points. It holds the
 * town and the room and never an address: no name, no note, no coordinates, no file, and no word of a person's own where a
 * neutral one does. The last pair tells whether all of it arrived.
 */

const LEFT_OUT = ["home", "name", "notes", "place", "latitude", "longitude", "elevation", "epw"];

// A room's key is free text and may be anything, so only words that say what a room is travel as they are.
const ROOMS = (
  "bedroom,guest room,living room,home office,office,studio,sunroom,cabin,tiny house,converted garage,garage,workshop," +
  "addition,attic room,attic,basement room,basement,kitchen,hall,bathroom,other,room"
).split(",");

const END = "end";

/** The part behind # for a home's tree; `town` is the town that the engine names, or empty. */
export function share(tree, town) {
  const pairs = [];
  const neutral = renamed(tree);
  flatten(neutral, [], pairs);
  const formatted = pairs.filter(pair => pair.startsWith("format="));
  const others = pairs.filter(pair => !pair.startsWith("format="));
  const place = town ? ["place=" + encoded(town)] : [];
  const body = [...formatted, ...place, ...others].join("&");
  return body + "&" + END + "=" + mark(body);
}

/** The tree in a link: {tree, whole, text}; undefined if it is no link of ours. */
export function open(hash) {
  const body = hash.startsWith("#") ? hash.substring(1) : hash;
  if (!/(^|&)[^&=]+=/.test(body)) {
    return undefined;
  }
  const at = body.lastIndexOf("&" + END + "=");
  const whole = at >= 0 && body.substring(at + END.length + 2) === mark(body.substring(0, at));
  const pairs = (at >= 0 ? body.substring(0, at) : body).split("&");
  // The value where a link was cut may be half a value that still makes sense: 12 of 120.
  const trusted = at >= 0 ? pairs : pairs.slice(0, -1);
  const tree = new Map();
  trusted.forEach(pair => put(tree, pair));
  const known = new Map([["format", "1"], ...tidy(tree)]);
  if (!(known.get("rooms") instanceof Map)) {
    known.set("rooms", new Map([["room", new Map([["floor", "unknown"]])]]));
  }
  return {tree: known, whole, text: write(known)};
}

function flatten(value, path, pairs) {
  if (value instanceof Map && value.size > 0) {
    value.forEach((item, key) => flatten(item, [...path, step(key)], pairs));
  } else if (Array.isArray(value) && value.length > 0) {
    value.forEach((item, n) => flatten(item, [...path, String(n + 1)], pairs));
  } else {
    const text = value instanceof Map ? "{}" : Array.isArray(value) ? "[]" : encoded(value);
    pairs.push(path.join(".") + "=" + text);
  }
}

// A point parts steps and bare digits count a list's items, so neither may stand for itself in a key.
function step(key) {
  const text = encoded(key).replace(/\./g, "%2E");
  return /^\d+$/.test(text) ? "%3" + text : text;
}

function encoded(text) {
  return encodeURIComponent(text)
    .replace(/%20/g, "+")
    .replace(/%2C/g, ",");
}

function decoded(text) {
  return decodeURIComponent(text.replace(/\+/g, "%20"));
}

function put(tree, pair) {
  const equals = pair.indexOf("=");
  if (equals <= 0) {
    return;
  }
  try {
    const raw = pair.substring(equals + 1);
    const value = raw === "{}" ? new Map() : raw === "[]" ? [] : decoded(raw);
    const steps = pair
      .substring(0, equals)
      .split(".")
      .map(part => (/^\d{1,3}$/.test(part) ? Number(part) : decoded(part)));
    if (steps.length <= 24) {
      place(tree, steps, value);
    }
  } catch (halfACode) {
    // What cannot be decoded is left unsaid, and so becomes "not sure".
  }
}

// Lists are kept as Maps from numbers until all pairs are in: a damaged link may lack the first item.
function place(tree, steps, value) {
  const last = steps.length - 1;
  let here = tree;
  for (let n = 0; n < last; n++) {
    if (!(here.get(steps[n]) instanceof Map)) {
      here.set(steps[n], new Map());
    }
    here = here.get(steps[n]);
  }
  here.set(steps[last], value);
}

function tidy(value) {
  if (!(value instanceof Map)) {
    return value;
  }
  const keys = [...value.keys()];
  if (keys.length > 0 && keys.every(key => typeof key === "number")) {
    return keys.sort((a, b) => a - b).map(key => tidy(value.get(key)));
  }
  return new Map([...value].filter(([key]) => typeof key === "string").map(([key, item]) => [key, tidy(item)]));
}

function renamed(tree) {
  const rooms = tree.get("rooms") instanceof Map ? [...tree.get("rooms").keys()] : [];
  const names = new Map();
  rooms.forEach(key => names.set(plainly(key), common(key) ? key : neutral("room", names)));
  const circuits = tree.get("circuits") instanceof Map ? [...tree.get("circuits").keys()] : [];
  circuits
    .filter(key => !names.has(plainly(key)))
    .forEach(key => names.set(plainly(key), common(key) ? key : neutral("circuit", names)));
  const kept = new Map([...tree].filter(([key]) => !LEFT_OUT.includes(plainly(key))));
  return neutralised(kept, names, []);
}

function common(key) {
  return ROOMS.some(word => plainly(word) === plainly(key));
}

function neutral(word, names) {
  const taken = [...names.values()];
  let name = word;
  for (let n = 2; taken.includes(name); n++) {
    name = word + " " + n;
  }
  return name;
}

function neutralised(value, names, path) {
  const group = path[path.length - 1];
  if (value instanceof Map) {
    const entries = [...value]
      .filter(([key]) => plainly(key) !== "notes" && !(plainly(key) === "name" && path[0] === "rooms" && path.length === 2))
      .map(([key, item]) => {
        const own = path.length === 1 && (group === "rooms" || group === "circuits");
        return [own ? names.get(plainly(key)) : key, neutralised(item, names, [...path, key])];
      });
    return new Map(entries);
  }
  if (Array.isArray(value)) {
    return value.map((item, n) => neutralised(item, names, [...path, n]));
  }
  return neutralText(value, names, path);
}

function neutralText(text, names, path) {
  const known = names.get(plainly(text));
  if (known !== undefined) {
    return known;
  }
  const [key, holder] = [path[path.length - 1], path[path.length - 2]];
  if (holder === "feeds" || key === "feeds") {
    return common(text) ? text : "other room";
  }
  return key === "name" && path.includes("surfaces") && !path.includes("layers") ? "surface " + (holder + 1) : text;
}

// FNV-1a: enough to notice what a mail program cut off or changed, which is all it is for.
function mark(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
