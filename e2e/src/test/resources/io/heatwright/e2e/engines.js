/*
 * Engines beside the page's own: as many workers as wanted, made of the text and the data that the page carries. The page
 * itself is not touched. `heatwrightYear(station)` must give a station's packed year.
 */
async count => {
  const glue = `;(() => {
    let engine;
    onmessage = ({data: {id, call, parameters}}) => {
      try {
        const result = call === "start" ? (engine = heatwrightEngine.start(...parameters), true) : engine[call](...parameters);
        postMessage({id, result});
      } catch (problem) {
        postMessage({id, error: String(problem && problem.stack || problem)});
      }
    };
  })();`;
  const text = document.getElementById("engine").textContent + glue;
  const data = JSON.parse(document.getElementById("data").textContent);

  const hired = () => {
    const worker = new Worker(URL.createObjectURL(new Blob([text], {type: "text/javascript"})));
    const open = new Map();
    let last = 0;
    worker.onmessage = ({data: {id, result, error}}) => {
      const {resolve, reject} = open.get(id);
      open.delete(id);
      error === undefined ? resolve(result) : reject(new Error(error));
    };
    return (call, ...parameters) =>
      new Promise((resolve, reject) => {
        open.set(++last, {resolve, reject});
        worker.postMessage({id: last, call, parameters});
      });
  };

  const unpacked = async packed => {
    const bytes = Uint8Array.from(atob(packed), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Int8Array(await new Response(stream).arrayBuffer());
  };

  const workers = Array.from({length: count}, hired);
  const tell = (call, ...parameters) => Promise.all(workers.map(worker => worker(call, ...parameters)));
  await tell("start", data);

  const shared = async (home, options) => {
    let parts = 0;
    let outcomes = await Promise.all(workers.map((worker, n) => worker("plan", home, options, n, workers.length)));
    while (outcomes[0].kind === "part") {
      parts += 1;
      const all = outcomes.map(outcome => outcome.figures);
      const figures = all[0].map((_, task) => all.find(part => part[task].length > 0)[task]);
      outcomes = await tell("learn", figures);
    }
    return {...outcomes[0], parts};
  };

  /** Plans, and fetches what is wanted first: {kind, parts, tree, milliseconds}, with the tree as text. */
  const plan = async (home, options) => {
    for (;;) {
      const start = performance.now();
      const outcome = await shared(home, options);
      if (outcome.kind === "weather") {
        await tell("year", outcome.station, await unpacked(await heatwrightYear(outcome.station)));
      } else if (outcome.kind === "places") {
        const tables = JSON.parse(await heatwrightPlaces());
        await tell("places", tables.counties, tables.places);
      } else {
        const milliseconds = performance.now() - start;
        return {
          kind: outcome.kind,
          findings: JSON.stringify(outcome.findings ?? []),
          parts: outcome.parts,
          milliseconds,
          top: outcome.top ?? "",
          tree: JSON.stringify(await workers[0]("tree")),
        };
      }
    }
  };
  globalThis.heatwrightEngines = {...globalThis.heatwrightEngines, [count]: plan};
}
