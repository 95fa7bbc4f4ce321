/** The sentence of a finding: what was read, what is wrong with it, what is allowed, the nearest that is. */
export function sentence(finding, say) {
  const {problem, allowed} = inWords(finding, say);
  const value = finding.value ? say("finding.quoted", {value: shortened(finding.value)}) + " " : "";
  const first = capital(value + problem) + ".";
  return allowed ? first + " " + say("finding.allowed", {allowed}) : first;
}

/** The one line that the command line prints, without its file's name. */
export function line(finding, say) {
  const {problem, allowed} = inWords(finding, say);
  const path = finding.path ? finding.path + ": " : "";
  const value = finding.value ? '"' + shortened(finding.value) + '" ' : "";
  const nearest = finding.nearest ? " Nearest: " + finding.nearest + "." : "";
  const ending = (allowed ? " Allowed: " + allowed + "." : "") + nearest;
  return `${finding.line}:${finding.column}: ${finding.severity}: ${path}${value}${problem}.${ending}`;
}

// The engine's findings come with their words; those of notation bring a code, because the page reads the notation.
function inWords(finding, say) {
  if (!finding.code) {
    return finding;
  }
  const allowed = finding.code.startsWith("unreadable") ? "notation.unreadable" : "notation." + finding.code;
  return {
    problem: say("notation." + finding.code, finding.figures),
    allowed: say(allowed + ".allowed", finding.figures),
  };
}

function shortened(text) {
  const visible = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
  return visible.length > 60 ? visible.substring(0, 60) + "…" : visible;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.substring(1);
}
