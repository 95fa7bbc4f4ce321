import {answers, pathsOf, questionOf} from "./home.js";

// Verdicts after which someone can buy something; after any other the page says what would change that.
const FITTING = ["fits", "likely_fits", "fits_not_outlet", "needs_new_circuit"];

/** What stands in the answer's place: {kind, …}; "answer" is the answer itself. */
export function stateOf({outcome, failed, noEngine, unreadable, node}) {
  if (noEngine) {
    return {kind: "noengine", detail: noEngine};
  }
  if (unreadable) {
    return {kind: "unreadable", ...unreadable};
  }
  if (failed) {
    return {kind: "failed", detail: failed};
  }
  if (!outcome) {
    return {kind: "working"};
  }
  return outcome.kind === "refused" ? refusedOf(outcome.findings, node) : {...outcome};
}

function refusedOf(findings, node) {
  const errors = findings.filter(finding => finding.severity === "error");
  const given = answers(node);
  const room = pathsOf(node).room.join(".");
  const asked = errors.map(error => (error.path === "" || error.path === room ? "" : questionOf(error.path, node)));
  const open = ["place", "room"].filter(question => given[question].unsure);
  if (open.length > 0 && asked.every(question => question === "" || open.includes(question))) {
    return {kind: "needed", questions: open};
  }
  const first = errors[0] ?? findings[0];
  const question = first ? questionOf(first.path, node) : undefined;
  if (question === "place" && first.value) {
    return {kind: "town", place: first.value, names: namesOf(first.nearest)};
  }
  return {kind: "field", question: question ?? "file", errors, nearest: first?.nearest ?? "", path: first?.path ?? ""};
}

function namesOf(nearest) {
  return (nearest ?? "")
    .split(";")
    .map(name => name.trim())
    .filter(name => name !== "");
}

/** Findings by the question under whose field they belong. */
export function findingsOf(outcome, node) {
  const found = new Map();
  for (const finding of outcome?.findings ?? []) {
    const question = finding.severity === "note" ? undefined : questionOf(finding.path, node);
    if (question) {
      found.set(question, [...(found.get(question) ?? []), finding]);
    }
  }
  return found;
}

/** Notices above an answer, most urgent first. */
export function noticesOf({state, onPage, brokenLink, node}) {
  const notices = [];
  if (brokenLink) {
    notices.push({kind: "link.cut", questions: brokenLink});
  }
  if (onPage) {
    notices.push({kind: "page"});
  }
  if (state.kind === "answer") {
    if (!FITTING.includes(state.code)) {
      notices.push({kind: "nothing"});
    }
    if (state.borrowed) {
      notices.push({kind: "borrowed"});
    }
    const warnings = (state.findings ?? []).filter(f => f.severity === "warning" && !questionOf(f.path, node));
    if (warnings.length > 0) {
      notices.push({kind: "warning", warnings});
    }
  }
  return notices;
}

/** The verdict in a few words, for the strip: the headline up to its colon, and what warns. */
export function verdictOf(outcome) {
  const colon = outcome.headline.indexOf(": ");
  const short = colon > 0 && colon < 40 ? outcome.headline.substring(0, colon) + "." : outcome.headline;
  return outcome.warning ? short + " " + outcome.warning : short;
}
