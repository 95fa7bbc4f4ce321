import {serve} from "./worker.js";

/*
 * The workers that run the engine. A plan is shared out: every worker makes the whole plan, but does only its own tasks of
 * each batch, and goes on when it learns what the others found.
 */

/** What a worker runs: the engine, then the glue that answers messages. */
export function workerText(engine) {
  return engine + "\n;(" + serve.toString() + ")(self);\n";
}

/**
 * Starts workers, or the engine on the page itself if there may be none. The first worker's start is waited for; the others
 * join when they are ready. Gives {ask, tell, plan, onPage}: `ask` one of them, `tell` all, `plan` with all.
 */
export async function connect(place, engine, data, count) {
  const hire = async () => hired(place.worker(workerText(engine)), data);
  const hands = Array.from({length: count}, hire);
  try {
    const crew = newCrew(await hands[0]);
    hands.slice(1).forEach(hand => hand.then(crew.join, () => {}));
    return crew;
  } catch (blocked) {
    hands.forEach(hand => hand.catch(() => {}));
    return onPage(place, engine, data);
  }
}

function newCrew(first) {
  const workers = [first];
  const told = [];
  let before = Promise.resolve();

  const ask = (call, parameters) => first(call, parameters);
  const tell = (call, parameters) => {
    told.push([call, parameters]);
    return Promise.all(workers.map(worker => worker(call, parameters)));
  };
  const join = worker => {
    // A worker takes messages in their order, so what it missed is in place before its first plan.
    told.forEach(([call, parameters]) => worker(call, parameters));
    workers.push(worker);
  };
  // One plan at a time: what the workers learn belongs to the plan that they stopped in.
  const plan = (home, options, isWanted) => {
    const turn = before.then(() => (isWanted() ? shared([...workers], home, options, isWanted) : {kind: "dropped"}));
    before = turn.then(
      () => {},
      () => {},
    );
    return turn;
  };
  return {ask, tell, plan, join, onPage: false};
}

async function shared(workers, home, options, isWanted) {
  let outcomes = await Promise.all(workers.map((worker, n) => worker("plan", [home, options, n, workers.length])));
  while (outcomes[0].kind === "part") {
    if (!isWanted()) {
      return {kind: "dropped"};
    }
    const figures = together(outcomes.map(outcome => outcome.figures));
    outcomes = await Promise.all(workers.map(worker => worker("learn", [figures])));
  }
  return outcomes[0];
}

/** Of each task the figures of whoever did it; the others have none. */
export function together(parts) {
  return parts[0].map((_, task) => parts.find(part => part[task].length > 0)[task]);
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
  const own = place.inline(engine).start(data);
  const ask = async (call, parameters) => own[call](...parameters);
  return {ask, tell: ask, plan: (home, options) => ask("plan", [home, options, 0, 1]), onPage: true};
}
