import htm from "htm";
import {h} from "preact";

/** Markup in a template string. */
export const html = htm.bind(h);
