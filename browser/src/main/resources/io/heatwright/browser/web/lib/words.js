/** Reads a message file: lines of `code = text`; `#` begins a remark. */
export function parseWords(text) {
  const words = new Map();
  for (const line of text.split("\n")) {
    const at = line.indexOf("=");
    if (at > 0 && !line.startsWith("#")) {
      words.set(line.substring(0, at).trim(), line.substring(at + 1).trim());
    }
  }
  return words;
}

/** A function that says a message: names in braces are replaced; a code without words is shown as it is. */
export function speaker(words) {
  const say = (code, values) => {
    const text = words.get(code) ?? code;
    return text.replace(/\{(\w+)\}/g, (hole, name) => (values && values[name] !== undefined ? values[name] : hole));
  };
  say.knows = code => words.has(code);
  return say;
}
