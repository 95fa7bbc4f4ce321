/*
 * Asks the compiled engine. Everything that touches a document comes in as `place`: {weather(station), places(),
 * later(action, ms), cancel(timer)}. So the same code runs in tests without a browser.
 */

// An edit waits this long for the next: below what is felt, above the gap between two keys of one gesture.
const PAUSE_MS = 40;

/**
 * Answers wishes {home, options}: the latest wins, edits in between are dropped, and so are answers that came too late.
 * `heard` gets {busy} when work begins and {outcome} or {failed} when the newest wish is settled.
 */
export function newPlanner(crew, place, heard) {
  const years = new Map();
  let everywhere;
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
    const isWanted = () => mine === newest;
    const tried = new Set();
    for (;;) {
      const outcome = await crew.plan(home, options, isWanted);
      const wanted = {weather: outcome.station, places: "places"}[outcome.kind];
      // Each is asked for once a wish: an engine that asks again for what it has would never come to an end.
      if (wanted === undefined || tried.has(wanted) || !isWanted()) {
        return outcome;
      }
      tried.add(wanted);
      if (!(await (outcome.kind === "places" ? places() : year(wanted)))) {
        return outcome;
      }
    }
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

  /** Fetches the places of the whole country, once; the page itself knows those of one state. */
  const places = () => {
    everywhere ??= place
      .places()
      .then(tables => crew.tell("places", [tables.counties, tables.places]))
      .then(
        () => true,
        () => (everywhere = undefined) ?? false,
      );
    return everywhere;
  };

  const give = async (station, packed) => {
    const bytes = await unpacked(packed);
    await crew.tell("year", [station, bytes]);
    years.set(station, Promise.resolve(true));
  };

  const givePlaces = tables => {
    everywhere = crew.tell("places", [tables.counties, tables.places]).then(() => true);
    return everywhere;
  };

  return {wish, give, givePlaces, places, year};
}

/** The station and the packed year in the text of a weather file, or undefined if it is none. */
export function weatherIn(text) {
  const found = /heatwrightWeather\(\s*"([^"\\]+)"\s*,\s*"([A-Za-z0-9+/=\s]+)"\s*\)/.exec(text);
  return found ? {station: found[1], packed: found[2]} : undefined;
}

/** The tables in the text of a file of places, or undefined if it is none. */
export function placesIn(text) {
  const found = /^heatwrightPlaces\(([\s\S]*)\);\s*$/.exec(text);
  try {
    return found ? JSON.parse(found[1]) : undefined;
  } catch (broken) {
    return undefined;
  }
}

async function unpacked(packed) {
  const characters = atob(packed);
  const bytes = Uint8Array.from(characters, c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Int8Array(await new Response(stream).arrayBuffer());
}
