/*
 * The browser around the page, for lib: workers, scripts, files, what is kept. Everything here may be forbidden, above all
 * on file://, so nothing relies on it without another way.
 */

import {placesIn, weatherIn} from "../lib/engine.js";

const memory = new Map();
const MOST_WORKERS = 4;

/** Makes the surroundings that lib asks for. */
export function browser(carried) {
  return {
    language: navigator.language.substring(0, 2),
    // A plan is shared out evenly among a few; each holds a copy of engine and weather.
    workers: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1)),
    later: (action, milliseconds) => setTimeout(action, milliseconds),
    cancel: timer => clearTimeout(timer),
    worker,
    inline,
    weather: station => weather(station, carried),
    places,
    kept,
    keep,
  };
}

function worker(text) {
  const address = URL.createObjectURL(new Blob([text], {type: "text/javascript"}));
  try {
    return new Worker(address);
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }
}

function inline(text) {
  if (!globalThis.heatwrightEngine) {
    const script = document.createElement("script");
    script.textContent = text;
    document.head.append(script);
    script.remove();
  }
  if (!globalThis.heatwrightEngine) {
    throw new Error("the engine is blocked");
  }
  return globalThis.heatwrightEngine;
}

/** A station's packed year: carried by the page, or in a file beside it. */
async function weather(station, carried) {
  if (carried[station]) {
    return carried[station];
  }
  const address = "weather/" + encodeURIComponent(station) + ".js";
  if (location.protocol === "file:") {
    return byScript("heatwrightWeather", address, (given, packed) => (given === station ? packed : undefined));
  }
  return weatherIn(await fetched(address))?.packed ?? Promise.reject(new Error(address));
}

/** Towns and counties of the whole country, in a file beside the page. */
async function places() {
  const address = "places.js";
  if (location.protocol === "file:") {
    return byScript("heatwrightPlaces", address, tables => tables);
  }
  return placesIn(await fetched(address)) ?? Promise.reject(new Error(address));
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(address);
  }
  return answer.text();
}

// A page opened from a file may not fetch its neighbours, but may run them.
function byScript(name, address, take) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    globalThis[name] = (...given) => {
      const taken = take(...given);
      if (taken !== undefined) {
        resolve(taken);
      }
    };
    script.onload = () => reject(new Error(address));
    script.onerror = () => reject(new Error(address));
    script.src = address;
    document.head.append(script);
    setTimeout(() => script.remove(), 0);
  });
}

function kept(name) {
  try {
    return localStorage.getItem("heatwright." + name) ?? memory.get(name);
  } catch (forbidden) {
    return memory.get(name);
  }
}

function keep(name, value) {
  memory.set(name, value);
  try {
    localStorage.setItem("heatwright." + name, value);
  } catch (forbidden) {
    // Kept for as long as the page is open.
  }
}

/** Hands a text over as a file. */
export function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], {type: "application/yaml"}));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Copies a text; tells whether that was possible. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (forbidden) {
    return false;
  }
}

/** Brings a question's control into view and focus. */
export function focusQuestion(question) {
  const control = document.getElementById(question);
  control?.scrollIntoView({block: "center"});
  control?.focus();
}
