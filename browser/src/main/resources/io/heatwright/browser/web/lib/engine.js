import {serve} from "./worker.js";

/*
 * Talks to the compiled engine. Everything that touches a document comes in as `place`: {worker(text), inline(text),
 * weather(station), later(action, ms)}. So the same code runs in tests without a browser.
 */

// An edit waits this long for the next: below what is felt, above the gap between two keys of one gesture.
const PAUSE_MS = 40;

/** What a worker runs: the engine, then the glue that answers messages. */
export function workerText(engine) {
  return engine + "\n;(" + serve.toString() + ")(self);\n";
}

/**
 * Starts workers, or the engine on the page itself if there may be none: {ask, tell, onPage}. The first worker's start is
 * waited for; the others join when they are ready. `ask(call, parameters, wanted)` goes to one that is free, unless it is
 * no longer wanted by then; `tell` to all, also to those that join later.
 */
export async function connect(place, engine, data, count) {
  const crew = newCrew();
  const hire = async () => crew.join(await hired(place.worker(workerText(engine)), data));
  try {
    await hire();
  } catch (blocked) {
    return onPage(place, engine, data);
  }
  for (let n = 1; n < count; n++) {
    hire().catch(() => {});
  }
  return {ask: crew.ask, tell: crew.tell, onPage: false};
}

function newCrew() {
  const workers = [];
  const free = [];
  const waiting = [];
  const told = [];

  const next = () => {
    while (free.length > 0 && waiting.length > 0) {
      const worker = free.shift();
      const rested = () => {
        free.push(worker);
        next();
      };
      waiting.shift()(worker).then(rested, rested);
    }
  };
  const ask = (call, parameters, wanted = () => true) =>
    new Promise((resolve, reject) => {
      waiting.push(worker => (wanted() ? worker(call, parameters).then(resolve, reject) : Promise.resolve(resolve())));
      next();
    });
  const tell = (call, parameters) => {
    told.push([call, parameters]);
    return Promise.all(workers.map(worker => worker(call, parameters)));
  };
  const join = worker => {
    // A worker takes messages in their order, so what it missed is in place before its first question.
    told.forEach(([call, parameters]) => worker(call, parameters));
    workers.push(worker);
    free.push(worker);
    next();
  };
  return {ask, tell, join};
}

function hired(worker, data) {
  const open = new Map();
  let last = 0;
  const call = (name, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, {resolve, reject});
      worker.postMessage({id: last, call: name, arguments: parameters});
    });
  return new Promise((resolve, reject) => {
    worker.onmessage = message => {
      const {id, result, error} = message.data;
      const request = open.get(id);
      open.delete(id);
      if (error === undefined) {
        request?.resolve(result);
      } else {
        request?.reject(new Error(error));
      }
    };
    worker.onerror = fault => {
      fault.preventDefault?.();
      const problem = new Error(fault.message || "worker");
      open.forEach(request => request.reject(problem));
      open.clear();
      reject(problem);
    };
    call("start", [data]).then(() => resolve(call), reject);
  });
}

async function onPage(place, engine, data) {
  const own = place.inline(engine);
  own.start(data);
  const ask = async (call, parameters, wanted = () => true) => (wanted() ? own[call](...parameters) : undefined);
  return {ask, tell: ask, onPage: true};
}

/**
 * Answers wishes {home, options}: the latest wins, edits in between are dropped, and so are answers that came too late.
 * `heard` gets {busy} when work begins and {outcome} or {failed} when the newest wish is settled.
 */
export function newPlanner(crew, place, heard) {
  const years = new Map();
  let newest = 0;
  let timer;

  const wish = (home, options) => {
    newest += 1;
    const mine = newest;
    place.cancel(timer);
    timer = place.later(() => answer(mine, home, options), PAUSE_MS);
    heard({busy: true});
  };

  const answer = async (mine, home, options) => {
    try {
      const outcome = await planned(mine, home, options);
      if (mine === newest) {
        heard({outcome});
      }
    } catch (failed) {
      if (mine === newest) {
        heard({failed});
      }
    }
  };

  const planned = async (mine, home, options) => {
    const asked = () => crew.ask("plan", [home, options], () => mine === newest);
    let outcome = await asked();
    // A station is fetched once a wish: an engine that asks again for what it has would never come to an end.
    for (const tried = new Set(); outcome?.kind === "weather" && !tried.has(outcome.station); outcome = await asked()) {
      tried.add(outcome.station);
      if (!(await year(outcome.station))) {
        return outcome;
      }
    }
    return outcome;
  };

  const year = station => {
    if (!years.has(station)) {
      const loading = place
        .weather(station)
        .then(unpacked)
        .then(bytes => crew.tell("year", [station, bytes]))
        .then(
          () => true,
          () => years.delete(station) && false,
        );
      years.set(station, loading);
    }
    return years.get(station);
  };

  const give = async (station, packed) => {
    const bytes = await unpacked(packed);
    await crew.tell("year", [station, bytes]);
    years.set(station, Promise.resolve(true));
  };

  return {wish, give};
}

/** The station and the packed year in the text of a weather file, or undefined if it is none. */
export function weatherIn(text) {
  const found = /heatwrightWeather\(\s*"([^"\\]+)"\s*,\s*"([A-Za-z0-9+/=\s]+)"\s*\)/.exec(text);
  return found ? {station: found[1], packed: found[2]} : undefined;
}

async function unpacked(packed) {
  const characters = atob(packed);
  const bytes = Uint8Array.from(characters, c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Int8Array(await new Response(stream).arrayBuffer());
}
