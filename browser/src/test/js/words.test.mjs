import assert from "node:assert/strict";
import {readFileSync, readdirSync} from "node:fs";
import {test} from "node:test";
import {lib, webFile, words} from "./page.mjs";

const {parseWords, speaker} = await lib("words");

const english = parseWords(words("words", "en"));
const spanish = parseWords(words("words", "es"));

const holes = text => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test("both languages say the same things with the same figures", () => {
  assert.deepEqual([...english.keys()], [...spanish.keys()]);
  for (const [code, text] of english) {
    assert.deepEqual(holes(spanish.get(code)), holes(text), code);
  }
});

test("no sentence has more than twenty words", () => {
  for (const texts of [english, spanish]) {
    for (const [code, text] of texts) {
      for (const sentence of text.split(/[.;:?!](?:\s|$)/)) {
        assert.ok(sentence.trim().split(/\s+/).length <= 20, code + ": " + sentence);
      }
    }
  }
});

test("every code that a view says is there", () => {
  const views = readdirSync(webFile("views")).map(name => readFileSync(webFile("views/" + name), "utf8"));
  const codes = views.flatMap(view => [...view.matchAll(/say\(\s*"([a-z0-9._]+[a-z0-9])"/g)].map(found => found[1]));
  assert.ok(codes.length > 40);
  codes.forEach(code => assert.ok(english.has(code) || [...english.keys()].some(key => key.startsWith(code + ".")), code));
});

test("a hole without a value stays, a code without words is shown", () => {
  const say = speaker(new Map([["a", "{x} and {y}"]]));
  assert.equal(say("a", {x: 1}), "1 and {y}");
  assert.equal(say("b"), "b");
});
