import {BYTES, placesOf} from "./yaml.js";

/** Bytes of a chosen file to text: {text} or {finding}. */
export function decode(bytes) {
  if (bytes.length > BYTES) {
    return {text: "", finding: refusal("large", [1, 1], {size: Math.floor(bytes.length / 1000), most: BYTES / 1000})};
  }
  if (whole(bytes)) {
    return {text: new TextDecoder("utf-8").decode(bytes)};
  }
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (whole(bytes.subarray(0, middle), true)) {
      good = middle;
    } else {
      bad = middle;
    }
  }
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, good), {stream: true});
  return {text: "", finding: refusal("utf8", placesOf(before)(before.length), {})};
}

function whole(bytes, cut) {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: Boolean(cut)});
    return true;
  } catch (notText) {
    return false;
  }
}

function refusal(code, [line, column], figures) {
  return {severity: "error", path: "", line, column, value: "", code, figures, nearest: ""};
}
