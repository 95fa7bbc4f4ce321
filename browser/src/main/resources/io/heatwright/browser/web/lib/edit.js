import {read} from "./yaml.js";

const IN_BRACKETS = /^[\p{L}\p{N}_$°.-][\p{L}\p{N} _$°./'%"²³×()+&;=<>~^*!?@–-]*$/u;
const IN_LINE = /^[\p{L}\p{N}_$°.-][\p{L}\p{N} _$°./'%"²³×()+&;=<>~^*!?@–,[\]{}-]*$/u;

/*
 * The YAML text is the truth and the form a view of it: an edit splices the text, so that comments and all that the form
 * does not know stay as they were. Each splice is read again; if anything but the wanted path has changed, the tree is
 * written anew instead, which loses comments but never a value.
 *
 * A path is an array of keys and, in lists, of indices from 0. A value is a string, an array or a Map.
 */

/** The value at a path as strings, arrays and Maps; undefined where nothing is written. */
export function valueAt(node, path) {
  const found = nodeAt(node, path);
  return found === undefined ? undefined : plain(found);
}

/** The node at a path, undefined where nothing is written. */
export function nodeAt(node, path) {
  let here = node;
  for (const step of path) {
    here = here === undefined ? undefined : child(here, step);
  }
  return here;
}

/** A tree as strings, arrays and Maps. */
export function plain(node) {
  if (node.k) {
    return new Map(node.k.map((key, n) => [key[0], plain(node.v[n])]));
  }
  return node.i ? node.i.map(plain) : node.t;
}

/** Text with the value at the path set; what is missing on the way is added. */
export function set(text, path, value) {
  const reading = read(text);
  if (!reading.node) {
    return text;
  }
  const before = plain(reading.node);
  const wanted = changed(before, path, value);
  if (same(before, wanted)) {
    return text;
  }
  return verified(() => spliced(reading, path, value), wanted);
}

/** Text without the value at the path; groups that become empty go too, except rooms. */
export function remove(text, path) {
  const reading = read(text);
  if (!reading.node || nodeAt(reading.node, path) === undefined) {
    return text;
  }
  const group = path.slice(0, -1);
  const parent = nodeAt(reading.node, group);
  const size = (parent.v || parent.i).length;
  if (size === 1 && group.length > 0) {
    return group[0] === "rooms" && group.length < 3 ? set(text, path, "unknown") : remove(text, group);
  }
  const wanted = changed(plain(reading.node), path, undefined);
  return verified(() => cut(reading.text, parent, indexIn(parent, path[path.length - 1])), wanted);
}

/** A tree as text of its own, without comments. */
export function write(value) {
  return [...value].map(([key, item]) => entry(key, item, "")).join("");
}

function verified(splice, wanted) {
  const text = splice();
  const reading = read(text);
  return reading.node && same(plain(reading.node), wanted) ? text : write(wanted);
}

function child(node, step) {
  const index = indexIn(node, step);
  return index < 0 ? undefined : (node.v || node.i)[index];
}

function indexIn(node, step) {
  if (node.k) {
    return node.k.findIndex(key => key[0] === step);
  }
  return node.i && step < node.i.length ? step : -1;
}

function changed(value, path, wanted) {
  if (path.length === 0) {
    return wanted;
  }
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    const items = value.map((item, n) => (n === step ? changed(item, rest, wanted) : item));
    return items.filter(item => item !== undefined);
  }
  const copy = new Map(value instanceof Map ? value : []);
  const inner = changed(copy.get(step), rest, wanted);
  if (inner === undefined) {
    copy.delete(step);
  } else {
    copy.set(step, inner);
  }
  return copy;
}

/** Whether two trees say the same, whatever the order of their keys. */
export function same(a, b) {
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key)));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, n) => same(item, b[n]));
  }
  return a === b;
}

function spliced(reading, path, value) {
  const {text, node} = reading;
  let known = path.length;
  while (nodeAt(node, path.slice(0, known)) === undefined) {
    known -= 1;
  }
  const target = nodeAt(node, path.slice(0, known));
  const missing = path.slice(known);
  if (missing.length > 0 && target.k && (target.k.length > 0 || target.flow)) {
    return inserted(text, target, missing[0], nested(missing.slice(1), value));
  }
  return replaced(text, node, path.slice(0, known), nested(missing, value));
}

function nested(steps, value) {
  return steps.reduceRight((inner, step) => new Map([[step, inner]]), value);
}

function replaced(text, root, path, value) {
  const node = nodeAt(root, path);
  const parent = nodeAt(root, path.slice(0, -1));
  const endsLine = node.to > node.from && text[node.to - 1] === "\n";
  const lead = node.from > 0 && !/[\s[{]/.test(text[node.from - 1]) ? " " : "";
  // A list may stand as far left as its key, but what stands in brackets may not.
  const column = parent.k ? parent.k[indexIn(parent, path[path.length - 1])][2] : node.c - 1;
  const deeper = node.c <= column ? " ".repeat(column + 1 - node.c + 1) : "";
  const end = endsLine ? "\n" : "";
  const bracketed = path.some((step, n) => nodeAt(root, path.slice(0, n)).flow);
  return text.substring(0, node.from) + deeper + lead + flow(value, bracketed) + end + text.substring(node.to);
}

function inserted(text, group, key, value) {
  if (group.flow) {
    const last = group.v.length > 0 ? group.v[group.v.length - 1].to : group.from + 1;
    const pair = (group.v.length > 0 ? ", " : "") + scalar(key, true) + ": " + flow(value, true);
    return text.substring(0, last) + pair + text.substring(last);
  }
  const indent = " ".repeat(group.c - 1);
  const line = entry(key, value, indent);
  const end = group.v[group.v.length - 1].to;
  const next = text.indexOf("\n", Math.max(0, text[end - 1] === "\n" ? end - 1 : end));
  if (next < 0) {
    return text + "\n" + line;
  }
  return text.substring(0, next + 1) + line + text.substring(next + 1);
}

function cut(text, group, index) {
  const last = index === group.v?.length - 1 || index === group.i?.length - 1;
  const items = group.v || group.i;
  const from = group.k ? group.k[index][3] : items[index].from;
  const to = items[index].to;
  if (group.flow) {
    if (last) {
      return text.substring(0, index > 0 ? items[index - 1].to : from) + text.substring(to);
    }
    return text.substring(0, from) + text.substring(group.k ? group.k[index + 1][3] : items[index + 1].from);
  }
  const start = text.lastIndexOf("\n", from - 1) + 1;
  if (group.k && text.substring(start, from).trim() !== "") {
    return text.substring(0, from) + text.substring(group.k[index + 1][3]);
  }
  const next = text.indexOf("\n", text[to - 1] === "\n" ? to - 1 : to);
  return text.substring(0, start) + (next < 0 ? "" : text.substring(next + 1));
}

function entry(key, value, indent) {
  const head = indent + scalar(key, false) + ":";
  if (value instanceof Map && value.size > 0 && [...value.values()].some(item => item instanceof Map || indent === "")) {
    return head + "\n" + [...value].map(([k, item]) => entry(k, item, indent + "  ")).join("");
  }
  return head + " " + flow(value, false) + "\n";
}

function flow(value, bracketed) {
  if (value instanceof Map) {
    return "{" + [...value].map(([key, item]) => scalar(key, true) + ": " + flow(item, true)).join(", ") + "}";
  }
  return Array.isArray(value) ? "[" + value.map(item => flow(item, true)).join(", ") + "]" : scalar(value, bracketed);
}

// Plain only where every reader agrees that it is plain; all else in double quotes, whose escapes are JSON's.
function scalar(text, bracketed) {
  const safe = bracketed ? IN_BRACKETS.test(text) : IN_LINE.test(text);
  return safe && !/^[-?]( |$)|^---|^\.\.\.|\s$|\s#/.test(text) ? text : JSON.stringify(text);
}
