/**
 * Answers a worker's messages with the engine. It travels to the worker as its own text, so it may use nothing but what
 * it is given.
 */
export function serve(scope) {
  scope.onmessage = message => {
    const {id, call, arguments: parameters} = message.data;
    try {
      scope.postMessage({id, result: scope.heatwrightEngine[call](...parameters)});
    } catch (problem) {
      scope.postMessage({id, error: String((problem && problem.message) || problem)});
    }
  };
}
