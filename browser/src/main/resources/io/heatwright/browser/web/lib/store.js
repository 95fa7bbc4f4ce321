import {batch, computed, effect, signal} from "@preact/signals";
import {decode} from "./bytes.js";
import {remove, set} from "./edit.js";
import {connect} from "./crew.js";
import {newPlanner, placesIn, weatherIn} from "./engine.js";
import {BLANK, answered, answers, pathsOf, treeOf, unanswered} from "./home.js";
import {open, share} from "./link.js";
import {findingsOf, noticesOf, stateOf} from "./state.js";
import {parseWords, speaker} from "./words.js";
import {bare, read} from "./yaml.js";

/** Everything the page knows, and all that can be done with it. `place` is the browser around it. */
export function newStore(data, place) {
  const languages = Object.keys(data.words);
  const words = new Map(languages.map(code => [code, speaker(parseWords(data.words[code].page ?? ""))]));
  const preferred = place.kept("language") ?? place.language;
  const state = {
    language: signal(languages.includes(preferred) ? preferred : languages[0]),
    units: signal(place.kept("units") === "metric" ? "metric" : "us"),
    theme: signal(place.kept("theme") ?? ""),
    text: signal(data.example ?? BLANK),
    origin: signal({kind: data.example ? "example" : "own", name: ""}),
    outcome: signal(undefined),
    busy: signal(true),
    failed: signal(""),
    noEngine: signal(""),
    unreadable: signal(undefined),
    brokenLink: signal(undefined),
    wrongFile: signal(false),
    onPage: signal(false),
    fields: signal(new Map()),
    towns: signal([]),
  };
  const say = computed(() => words.get(state.language.value));
  const node = computed(() => read(state.text.value).node);
  const given = computed(() => answers(node.value));
  const current = computed(() =>
    stateOf({
      outcome: state.outcome.value,
      failed: state.failed.value,
      noEngine: state.noEngine.value,
      unreadable: state.unreadable.value,
      node: node.value,
    }),
  );
  const findings = computed(() => findingsOf(state.outcome.value, node.value));
  const notices = computed(() =>
    noticesOf({
      state: current.value,
      onPage: state.onPage.value,
      brokenLink: state.brokenLink.value,
      node: node.value,
    }),
  );

  const remembered = new Map();
  let crew;
  let planner;

  const write = text => {
    if (read(text).node) {
      batch(() => {
        state.text.value = text;
        state.unreadable.value = undefined;
        state.wrongFile.value = false;
      });
    }
  };

  const load = (text, origin, brokenLink) => {
    remembered.clear();
    batch(() => {
      write(text);
      state.origin.value = origin;
      state.brokenLink.value = brokenLink;
    });
  };

  const answer = (question, value) => {
    if (value === undefined) {
      remembered.set(question, given.value[question]);
    }
    write(answered(state.text.value, question, value));
  };

  /** Takes "not sure" back, if there is an answer to go back to. */
  const recall = question => {
    const old = remembered.get(question);
    if (!old || old.unsure) {
      return false;
    }
    answer(question, {room: old, outlet: old, outside: old.sides}[question] ?? old.text);
    return true;
  };

  const openBytes = (name, bytes) => {
    const decoded = decode(bytes);
    const finding = decoded.finding ?? read(decoded.text).finding;
    if (finding) {
      state.unreadable.value = {name, finding};
    } else {
      load(decoded.text, {kind: "file", name}, undefined);
    }
  };

  const openLink = hash => {
    const opened = open(hash);
    if (opened) {
      const missing = opened.whole ? undefined : unanswered(read(opened.text).node);
      load(opened.text, {kind: "link", name: ""}, missing);
    }
  };

  const heard = ({busy, outcome, failed}) =>
    batch(() => {
      state.busy.value = Boolean(busy);
      if (!busy) {
        state.outcome.value = outcome ?? state.outcome.value;
        state.failed.value = failed ? String(failed.message || failed) : "";
      }
    });

  const wish = () => {
    const options = {language: state.language.value, units: state.units.value, edition: "2023"};
    planner?.wish(bare(node.value), {source: state.origin.value.name || "home.yaml", ...options});
  };

  const begin = async engine => {
    try {
      crew = await connect(place, engine, data, place.workers);
    } catch (impossible) {
      state.noEngine.value = String(impossible.message || impossible);
      return;
    }
    state.onPage.value = crew.onPage;
    planner = newPlanner(crew, place, heard);
    // What the page carries is there before the first question, which would otherwise be asked twice.
    await Promise.all(Object.keys(data.weather ?? {}).map(planner.year));
    effect(wish);
    effect(() => {
      const language = state.language.value;
      crew.ask("form", [language]).then(
        fields => (state.fields.value = new Map(fields.map(field => [field.path, field]))),
        () => {},
      );
    });
  };

  const giveWeather = async (station, text) => {
    const found = weatherIn(text);
    const fits = found?.station === station;
    state.wrongFile.value = !fits;
    if (fits) {
      await planner.give(found.station, found.packed);
      wish();
    }
  };

  const givePlaces = async text => {
    const tables = placesIn(text);
    state.wrongFile.value = !tables;
    if (tables) {
      await planner.givePlaces(tables);
      wish();
    }
  };

  const suggest = async typed => {
    if (planner && typed.trim().length > 1) {
      await planner.places();
      state.towns.value = (await crew.ask("towns", [typed])).map(town => town.name);
    }
  };

  const choose = (name, value) => {
    place.keep(name, value);
    state[name].value = value;
  };

  return {
    ...state,
    say,
    node,
    given,
    current,
    findings,
    notices,
    languages,
    answer,
    recall,
    openBytes,
    openLink,
    begin,
    giveWeather,
    givePlaces,
    suggest,
    choose,
    again: wish,
    startMine: () => load(BLANK, {kind: "own", name: ""}, undefined),
    correct: (path, value) => write(set(state.text.value, path, value)),
    useNearestStation: () => write(remove(state.text.value, ["epw"])),
    link: () => share(treeOf(state.text.value), state.outcome.value?.town ?? ""),
    pathsOf: () => pathsOf(node.value),
  };
}
