// Resolves the vendored modules' bare names, which the page's linker does otherwise, and says that the page's files are
// modules, which Node would only believe of a package.
import {readFileSync} from "node:fs";

const web = new URL("../../main/resources/io/heatwright/browser/web/", import.meta.url);
const vendored = JSON.parse(readFileSync(new URL("vendor/MANIFEST.json", web), "utf8"));
const files = new Map(vendored.map(entry => [entry.name, new URL("vendor/" + entry.file, web).href]));

export function resolve(name, context, next) {
  const url = files.get(name) ?? (context.parentURL && /^\.{0,2}\//.test(name) ? new URL(name, context.parentURL).href : "");
  return url.startsWith(web.href) ? {url, format: "module", shortCircuit: true} : next(name, context);
}
