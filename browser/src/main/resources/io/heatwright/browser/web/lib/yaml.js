import {parseEvents, getScalarValue, EVENT_ID} from "js-yaml";

// The same limits as the command line's, so that a file which one of the two reads is read by the other.
export const BYTES = 1000000;
const DEPTH = 24;
const PARTS = 50000;
const TEXT = 4000;

// Above DEPTH, which is counted in another way than the parser does.
const PARSER_DEPTH = 200;

const PLAIN = 1;
const BLOCK_SCALAR = 4;

class Refused extends Error {
  constructor(code, offset, value, figures) {
    super(code);
    Object.assign(this, {code, offset, value: value || "", figures: figures || {}});
  }
}

/** Line and column, both from 1, of offsets into a text. */
export function placesOf(text) {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
      starts.push(i + 1);
    }
  }
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return [low + 1, offset - starts[low] + 1];
  };
}

/**
 * Text of a home file to its tree: {node} or {finding}. Beside what the engine wants, a node knows where it stands in the
 * text ({from, to}) and whether it is set in brackets ({flow}), for edits.
 */
export function read(written) {
  const text = written.startsWith("\ufeff") ? written.substring(1) : written;
  const place = placesOf(text);
  try {
    refuseText(text);
    return {text, node: new Walk(text, place).document()};
  } catch (problem) {
    if (problem instanceof Refused) {
      return {text, finding: finding(problem, place)};
    }
    if (problem.mark && typeof problem.reason === "string") {
      return {text, finding: finding(unreadable(problem, text), place)};
    }
    throw problem;
  }
}

/** The tree as the engine's contract has it, without what only edits need. */
export function bare(node) {
  if (node.k) {
    return {k: node.k.map(key => key.slice(0, 3)), v: node.v.map(bare), l: node.l, c: node.c};
  }
  return node.i ? {i: node.i.map(bare), l: node.l, c: node.c} : {t: node.t, l: node.l, c: node.c};
}

function refuseText(text) {
  const length = text.length * 3 > BYTES ? new TextEncoder().encode(text).length : text.length;
  if (length > BYTES) {
    throw new Refused("large", 0, "", {size: Math.floor(length / 1000), most: BYTES / 1000});
  }
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (control) {
    throw new Refused("control", control.index, "", {number: text.charCodeAt(control.index)});
  }
  const tab = /^[^\S\n]*?\t[^\n]*/m.exec(text);
  if (tab) {
    throw new Refused("tab", tab.index + tab[0].indexOf("\t"), tab[0].trim());
  }
}

function finding(problem, place) {
  const [line, column] = place(problem.offset);
  const {code, value, figures} = problem;
  return {severity: "error", path: "", line, column, value, code, figures, nearest: ""};
}

function unreadable(problem, text) {
  const reason = problem.reason;
  const offset = Math.min(problem.mark.position, text.length);
  if (reason.includes("maxDepth")) {
    return new Refused("deep", deepAt(text, offset), "", {most: DEPTH});
  }
  const quote = openQuote(text, offset);
  if (quote >= 0) {
    return unread("open", quote, text);
  }
  if (/unexpected end|missed comma|flow collection/.test(reason)) {
    return unread("open", offset, text);
  }
  if (/indentation|tab characters/.test(reason)) {
    return unread("indent", offset, text);
  }
  return unread(/after a mapping key|implicit/.test(reason) ? "colon" : "other", offset, text);
}

function unread(why, offset, text) {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const row = text.substring(start).split(/[\r\n]/, 1)[0].trim();
  return new Refused("unreadable." + why, offset, "", {row: row.length > 60 ? row.substring(0, 60) + "…" : row});
}

function deepAt(text, otherwise) {
  try {
    parseEvents(text, {maxDepth: DEPTH});
    return otherwise;
  } catch (problem) {
    return problem.mark?.position ?? otherwise;
  }
}

// The parser notices an open quote only lines later, where nobody would look for it.
function openQuote(text, before) {
  const row = /(?:^|[:[{,-])[ ]*(["'])(?:\\.|(?!\1)[^\n\\])*$/m;
  const found = row.exec(text);
  return found && found.index < before ? found.index + found[0].indexOf(found[1]) : -1;
}

class Walk {
  constructor(text, place) {
    Object.assign(this, {text, place, at: 0, parts: 0, events: parseEvents(text, {maxDepth: PARSER_DEPTH})});
  }

  document() {
    if (this.events.length === 0) {
      throw new Refused("empty", 0);
    }
    this.at = 1;
    const node = this.value(1, 0);
    this.at += 1;
    if (this.at < this.events.length) {
      const second = this.events[this.at + 1];
      throw new Refused("second", second.type === EVENT_ID.POP ? node.to : this.start(second, node.to));
    }
    return node;
  }

  value(depth, after) {
    const event = this.events[this.at++];
    const start = this.start(event, after);
    this.check(event, start);
    if (depth > DEPTH) {
      throw new Refused("deep", start, "", {most: DEPTH});
    }
    if (++this.parts > PARTS) {
      throw new Refused("parts", start, "", {most: PARTS});
    }
    if (event.type === EVENT_ID.MAPPING) {
      return this.branch(event, start, depth);
    }
    return event.type === EVENT_ID.SEQUENCE ? this.sequence(event, start, depth) : this.scalar(event, start);
  }

  branch(event, start, depth) {
    const node = this.placed({k: [], v: []}, start, event.style === 2);
    const seen = new Map();
    let end = start + (node.flow ? 1 : 0);
    while (this.events[this.at].type !== EVENT_ID.POP) {
      const written = this.events[this.at++];
      const from = this.start(written, end);
      this.check(written, from);
      if (written.type !== EVENT_ID.SCALAR) {
        throw new Refused("unreadable.other", from, "", {row: this.text.substring(from).split("\n", 1)[0]});
      }
      const key = this.scalar(written, from);
      if (seen.has(key.t)) {
        throw new Refused("twice", from, key.t, {line: seen.get(key.t)});
      }
      seen.set(key.t, key.l);
      node.k.push([key.t, key.l, key.c, key.from, key.to]);
      node.v.push(this.value(depth + 1, this.past(key.to, ":")));
      end = node.v[node.v.length - 1].to;
    }
    return this.closed(node, end, "{", "}");
  }

  sequence(event, start, depth) {
    const node = this.placed({i: []}, start, event.style === 2);
    let end = start + (node.flow ? 1 : 0);
    while (this.events[this.at].type !== EVENT_ID.POP) {
      node.i.push(this.value(depth + 1, node.flow ? end : this.past(end, "-")));
      end = node.i[node.i.length - 1].to;
    }
    return this.closed(node, end, "[", "]");
  }

  scalar(event, start) {
    const node = this.placed({t: ""}, start, false);
    node.style = event.style;
    if (event.valueStart < 0) {
      node.to = start;
      return node;
    }
    node.t = getScalarValue(this.text, event);
    if (node.t.length > TEXT) {
      throw new Refused("long", start, node.t, {most: TEXT});
    }
    node.to = event.valueEnd + (event.style > PLAIN && event.style < BLOCK_SCALAR ? 1 : 0);
    return node;
  }

  placed(node, start, flow) {
    const [line, column] = this.place(start);
    return Object.assign(node, {l: line, c: column, from: start, to: start, flow});
  }

  closed(node, end, open, close) {
    this.at += 1;
    // A lone pair in a list, [a: b], is a branch without braces.
    node.to = node.flow && this.text[node.from] === open ? this.past(end, close) : end;
    return node;
  }

  // From an offset over blanks, comments and commas to just behind the sign that must come.
  past(offset, sign) {
    let i = offset;
    while (i < this.text.length && this.text[i] !== sign) {
      i = this.text[i] === "#" ? (this.text + "\n").indexOf("\n", i) : i + 1;
    }
    return Math.min(i + 1, this.text.length);
  }

  start(event, after) {
    const properties = [event.anchorStart, event.tagStart].filter(offset => offset > 0);
    if (event.type === EVENT_ID.ALIAS || event.anchorStart > 0 || event.tagStart >= 0) {
      const first = Math.min(...properties, ...(event.tagStart === 0 ? [0] : []));
      return event.tagStart === first ? first : first - 1;
    }
    if (event.type !== EVENT_ID.SCALAR) {
      return event.start;
    }
    if (event.valueStart < 0) {
      return after;
    }
    if (event.style < BLOCK_SCALAR) {
      return event.valueStart - (event.style > PLAIN ? 1 : 0);
    }
    const header = /[|>][-+0-9]*[^\S\n]*(#[^\n]*)?\r?\n?$/.exec(this.text.substring(after, event.valueStart));
    return header ? after + header.index : event.valueStart;
  }

  check(event, start) {
    if (event.type === EVENT_ID.ALIAS) {
      throw new Refused("alias", start);
    }
    if (event.anchorStart > 0) {
      throw new Refused("anchor", start);
    }
    if (event.tagStart >= 0) {
      throw new Refused("tag", start);
    }
  }
}
