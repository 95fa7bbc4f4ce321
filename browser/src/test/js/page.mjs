// What every test of the page's own modules needs. Run: node --test browser/src/test/js
import {readFileSync, readdirSync} from "node:fs";
import {register} from "node:module";
import {fileURLToPath} from "node:url";

register("./resolve.mjs", import.meta.url);

const browser = new URL("../../main/resources/io/heatwright/browser/", import.meta.url);

export const lib = name => import(new URL("web/lib/" + name + ".js", browser).href);

export const words = (kind, language) => readFileSync(new URL(kind + "/" + language + ".txt", browser), "utf8");

/** A file or folder of the page. */
export const webFile = path => new URL("web/" + path, browser);

const project = new URL("../../../../", import.meta.url);

export const folder = path => new URL(path + "/", project);

/** Name and bytes of each YAML file of a folder of the project. */
export function yamlFiles(path) {
  return readdirSync(folder(path))
    .filter(name => name.endsWith(".yaml"))
    .sort()
    .map(name => [name, new Uint8Array(readFileSync(new URL(name, folder(path))))]);
}

export const text = path => readFileSync(fileURLToPath(new URL(path, project)), "utf8");

/** Numbers from 0 to 1 that come again for the same seed. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
