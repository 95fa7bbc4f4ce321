/**
 * Answers a worker's messages with the engine. It travels to the worker as its own text, so it may use nothing but what
 * it is given.
 */
export function serve(scope) {
  let engine;
  scope.onmessage = message => {
    const {id, call, arguments: parameters} = message.data;
    try {
      if (call === "start") {
        engine = scope.heatwrightEngine.start(...parameters);
        scope.postMessage({id, result: true});
      } else {
        const result = engine[call](...parameters);
        // Figures of runs are large; whoever gets them need not copy them.
        const moved = (result?.figures ?? []).map(one => one.buffer);
        scope.postMessage({id, result}, moved);
      }
    } catch (problem) {
      scope.postMessage({id, error: String((problem && problem.message) || problem)});
    }
  };
}
