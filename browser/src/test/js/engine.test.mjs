import assert from "node:assert/strict";
import {test} from "node:test";
import {gzipSync} from "node:zlib";
import {lib} from "./page.mjs";

const {connect, together, workerText} = await lib("crew");
const {newPlanner, weatherIn} = await lib("engine");
const {serve} = await lib("worker");

const packed = gzipSync(new Uint8Array([1, 255, 3])).toString("base64");

/** A browser of which only what the engine needs is there; time passes when the test says so. */
function surroundings({blocked = false, engine}) {
  const timers = [];
  return {
    workers: [],
    weathers: [],
    worker() {
      if (blocked) {
        throw new Error("blocked");
      }
      const scope = {heatwrightEngine: engine(this.workers.length)};
      serve(scope);
      const worker = {postMessage: data => setImmediate(() => scope.onmessage({data}))};
      scope.postMessage = data => setImmediate(() => worker.onmessage({data}));
      this.workers.push(scope);
      return worker;
    },
    inline: () => engine(0),
    weather(station) {
      this.weathers.push(station);
      return station === "lost" ? Promise.reject(new Error(station)) : Promise.resolve(packed);
    },
    later: action => timers.push(action) - 1,
    cancel: timer => (timers[timer] = undefined),
    pass: () => timers.splice(0).forEach(action => action?.()),
  };
}

function engineThat(plan) {
  const calls = [];
  const make = () => {
    const years = new Map();
    const own = {
      year: (station, bytes) => void years.set(station, [...bytes]),
      plan: (home, options, worker, workers) => {
        calls.push("plan " + home);
        return plan(home, options, years, worker, workers);
      },
      rest: () => "rest",
      learn: figures => ({kind: "answer", headline: figures.map(one => one[0]).join(" ")}),
    };
    return {start: data => (calls.push("start " + data), own)};
  };
  return {make, calls};
}

const ticks = async () => {
  for (let n = 0; n < 40; n++) {
    // Unpacking works on another thread, so turns of the loop alone do not wait for it.
    await new Promise(resume => setTimeout(resume, 2));
  }
};

test("the latest wish wins, and wishes in between are never computed", async () => {
  const {make, calls} = engineThat(home => ({kind: "answer", headline: home}));
  const place = surroundings({engine: make});
  const crew = await connect(place, "", "data", 1);
  const heard = [];
  const planner = newPlanner(crew, place, event => heard.push(event));
  planner.wish("a", {});
  planner.wish("b", {});
  place.pass();
  planner.wish("c", {});
  place.pass();
  planner.wish("d", {});
  place.pass();
  await ticks();
  assert.deepEqual(heard.filter(event => event.outcome).map(event => event.outcome.headline), ["d"]);
  assert.deepEqual(calls, ["start data", "plan d"]);
});

test("weather that is wanted is fetched once and given to every worker", async () => {
  const {make} = engineThat((home, options, years) =>
    years.has("744860") ? {kind: "answer", years: years.get("744860")} : {kind: "weather", station: "744860"},
  );
  const place = surroundings({engine: make});
  const crew = await connect(place, "", "data", 2);
  const heard = [];
  const planner = newPlanner(crew, place, event => heard.push(event));
  for (const home of ["a", "b", "c"]) {
    planner.wish(home, {});
    place.pass();
    await ticks();
  }
  const outcomes = heard.filter(event => event.outcome).map(event => event.outcome);
  assert.deepEqual(outcomes.map(outcome => outcome.years), [[1, -1, 3], [1, -1, 3], [1, -1, 3]]);
  assert.deepEqual(place.weathers, ["744860"]);
});

test("weather that cannot be had is told, and tried again at the next wish", async () => {
  const {make} = engineThat(() => ({kind: "weather", station: "lost"}));
  const place = surroundings({engine: make});
  const heard = [];
  const planner = newPlanner(await connect(place, "", "data", 1), place, event => heard.push(event));
  planner.wish("a", {});
  place.pass();
  await ticks();
  planner.wish("b", {});
  place.pass();
  await ticks();
  assert.deepEqual(heard.filter(event => event.outcome).map(event => event.outcome.kind), ["weather", "weather"]);
  assert.deepEqual(place.weathers, ["lost", "lost"]);
});

test("an engine that always asks for the same weather comes to an end", async () => {
  const {make, calls} = engineThat(() => ({kind: "weather", station: "1"}));
  const place = surroundings({engine: make});
  const heard = [];
  const planner = newPlanner(await connect(place, "", "data", 1), place, event => heard.push(event));
  planner.wish("a", {});
  place.pass();
  await ticks();
  assert.equal(heard.at(-1).outcome.kind, "weather");
  assert.equal(calls.filter(call => call.startsWith("plan")).length, 2);
});

test("without workers the page itself computes", async () => {
  const {make} = engineThat(home => ({kind: "answer", headline: home}));
  const place = surroundings({engine: make, blocked: true});
  const crew = await connect(place, "", "data", 2);
  assert.ok(crew.onPage);
  assert.equal((await crew.plan("a", {}, () => true)).headline, "a");
});

test("a fault of the engine is told, and the next wish is answered", async () => {
  const {make} = engineThat(home => {
    if (home === "bad") {
      throw new Error("boom");
    }
    return {kind: "answer", headline: home};
  });
  const place = surroundings({engine: make});
  const heard = [];
  const planner = newPlanner(await connect(place, "", "data", 1), place, event => heard.push(event));
  planner.wish("bad", {});
  place.pass();
  await ticks();
  assert.equal(heard.at(-1).failed.message, "boom");
  planner.wish("good", {});
  place.pass();
  await ticks();
  assert.equal(heard.at(-2).outcome.headline, "good");
  assert.equal(heard.at(-1).rest, "rest");
});

test("a weather file says which station it is of", () => {
  assert.deepEqual(weatherIn(`heatwrightWeather("744860", "${packed}");`), {station: "744860", packed});
  assert.equal(weatherIn("alert(1)"), undefined);
});

test("the glue travels to the worker as text that needs nothing else", () => {
  const scope = {heatwrightEngine: {start: () => ({towns: text => [text]})}};
  const sent = [];
  scope.postMessage = message => sent.push(message);
  new Function("self", workerText(""))(scope);
  scope.onmessage({data: {id: 0, call: "start", arguments: [{}]}});
  scope.onmessage({data: {id: 1, call: "towns", arguments: ["Bo"]}});
  scope.onmessage({data: {id: 2, call: "nothing", arguments: []}});
  assert.deepEqual(sent[1], {id: 1, result: ["Bo"]});
  assert.match(sent[2].error, /not a function/);
});

test("two workers share a plan: each does its part and learns the other's", async () => {
  const parts = [[new Float64Array([1]), new Float64Array()], [new Float64Array(), new Float64Array([2])]];
  const {make} = engineThat((home, options, years, worker, workers) =>
    workers === 2 ? {kind: "part", figures: parts[worker]} : {kind: "answer", headline: "alone"},
  );
  const place = surroundings({engine: make});
  const crew = await connect(place, "", "data", 2);
  await ticks();
  assert.equal((await crew.plan("a", {}, () => true)).headline, "1 2");
});

test("a plan that is no longer wanted stops at its next part", async () => {
  const {make, calls} = engineThat(() => ({kind: "part", figures: [new Float64Array([1])]}));
  const crew = await connect(surroundings({engine: make}), "", "data", 1);
  let wanted = true;
  const outcome = crew.plan("a", {}, () => wanted);
  await new Promise(setImmediate);
  wanted = false;
  assert.equal((await outcome).kind, "dropped");
  assert.equal((await crew.plan("b", {}, () => false)).kind, "dropped");
  assert.deepEqual(calls, ["start data", "plan a"]);
});

test("of each task the figures of whoever did it are kept", () => {
  assert.deepEqual(together([[[1], [], [3]], [[], [2], []]]), [[1], [2], [3]]);
});
