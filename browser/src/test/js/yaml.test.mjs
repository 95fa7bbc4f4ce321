import assert from "node:assert/strict";
import {test} from "node:test";
import {lib, seeded, text, words, yamlFiles} from "./page.mjs";

const {read, bare} = await lib("yaml");
const {decode} = await lib("bytes");
const {plain} = await lib("edit");
const {line} = await lib("findings");
const {parseWords, speaker} = await lib("words");

const say = speaker(parseWords(words("words", "en")));

function complaint(bytes) {
  const decoded = decode(bytes);
  const finding = decoded.finding ?? read(decoded.text).finding;
  return finding ? line(finding, say) : "";
}

const bytesOf = written => new TextEncoder().encode(written);

test("every scalar stays the text that was written", () => {
  const {node} = read("a: 1960s\nb: no\nc: 010\nd: 12:30\ne: 1_000\nf: 1.50\ng: 'x'\nh: ~\ni:\nj: 0x1F\nk: .nan\n");
  assert.deepEqual(
    [...plain(node)].map(([key, value]) => key + "=" + value),
    ["a=1960s", "b=no", "c=010", "d=12:30", "e=1_000", "f=1.50", "g=x", "h=~", "i=", "j=0x1F", "k=.nan"],
  );
});

test("keys and values know their places, as the engine's contract has them", () => {
  const written = "format: 1\nrooms:\n  bedroom:\n    floor: 12 ft x 14 ft # comment\n    outside: [south, west]\n";
  const node = bare(read(written).node);
  const bedroom = node.v[1].v[0];
  assert.deepEqual(bedroom.k, [["floor", 4, 5], ["outside", 5, 5]]);
  assert.deepEqual(bedroom.v[0], {t: "12 ft x 14 ft", l: 4, c: 12});
  assert.deepEqual(bedroom.v[1], {i: [{t: "south", l: 5, c: 15}, {t: "west", l: 5, c: 22}], l: 5, c: 14});
  assert.deepEqual([bedroom.l, bedroom.c], [4, 5]);
});

test("what has no value has the place behind its colon", () => {
  const node = bare(read("rooms:\n  bedroom:\n    built:\n").node);
  assert.deepEqual(node.v[0].v[0].v[0], {t: "", l: 3, c: 11});
});

test("a byte order mark and Windows' lines are read", () => {
  assert.equal(read("\ufeffa: 1\r\nb: 2\r\n").node.k.length, 2);
});

test("all examples are read", () => {
  const files = yamlFiles("examples");
  assert.ok(files.length >= 8);
  for (const [name, bytes] of files) {
    const {node, finding} = read(decode(bytes).text);
    assert.equal(finding, undefined, name);
    assert.equal(plain(node).get("format"), "1", name);
  }
});

// These say in their own words why the text cannot be read; the place and the frame of the sentence are the same.
const OTHER_WORDS = ["colon-in-text.yaml", "open-quote.yaml", "syntax.yaml", "wrong-indent.yaml"];

// What the command line says of the bytes or the notation; all other faults are the engine's to find.
const NOTATION = [
  "alias-bomb", "binary", "deep", "empty", "long-text", "not-utf-8", "only-comments", "same-key-twice", "second-document",
  "tabs", "tag", "two-roofs",
].map(name => name + ".yaml");

test("broken homes get the same message as on the command line", () => {
  const expected = new Map(
    text("formats/src/test/resources/broken/expected.txt")
      .trim()
      .split("\n")
      .map(row => [row.split(":", 1)[0], row.substring(row.indexOf(":") + 1)]),
  );
  for (const [name, bytes] of yamlFiles("formats/src/test/resources/broken")) {
    const said = complaint(bytes);
    if (OTHER_WORDS.includes(name)) {
      assert.match(said, /^\d+:\d+: error: cannot be read: .+\. Allowed: lines of "key: value"/, name);
      assert.equal(said.split(":")[0], expected.get(name).split(":")[0], name);
    } else if (NOTATION.includes(name)) {
      assert.equal(said, expected.get(name), name);
    } else {
      assert.equal(said, "", name);
    }
  }
});

test("what home files do not use is refused with its place", () => {
  const cases = [
    ["a: &x [1]", "1:4: error: an anchor (&name) is not used in home files"],
    ["a: *x", "an alias (*name) is not used in home files"],
    ["a: !!python/object 1", "a tag (!name) is not used in home files"],
    ["a: !t &x 1", "1:4: error: an anchor"],
    ["!t a: 1", "1:1: error: a tag"],
    ["a: 1\na: 2", '2:1: error: "a" is written twice, first in line 1'],
    ["a: 1\n---\nb: 2", "3:1: error: a second document begins here"],
    ["a:\n\tb: 2", '2:1: error: "b: 2" is set in with a tab'],
    ["a: [1, 2", "error: cannot be read"],
    ["a: b: c", "1:5: error: cannot be read"],
    ["a: {b: 1\nc: 2}", "2:"],
    ['a: "open', "1:4: error: cannot be read"],
    ["%YAML 9.9\n---", "2:1: error: cannot be read"],
    ["", "1:1: error: the file is empty"],
    ["a: caf\u0007", "1:7: error: the file has a control character, number 7"],
    ["? [a]\n: b", "error: cannot be read"],
  ];
  for (const [written, message] of cases) {
    assert.ok(complaint(bytesOf(written)).includes(message), written + " → " + complaint(bytesOf(written)));
  }
});

test("bytes that are no text are refused where they begin", () => {
  assert.match(complaint(new Uint8Array([0x61, 0x3a, 0x20, 0x63, 0x61, 0x66, 0xe9])), /^1:7: error: the bytes are not UTF-8/);
  assert.match(complaint(new Uint8Array([0xfe, 0xff, 0, 0x61])), /not UTF-8/);
});

test("bombs are refused before they go off", () => {
  const cases = [
    ["[".repeat(100000), "nested too deep"],
    ["a: [" + "1,".repeat(60000) + "1]", "too many parts"],
    ["a: " + "x".repeat(10000), "too long a text"],
    [" ".repeat(2000000), "too large"],
  ];
  for (const [written, message] of cases) {
    assert.ok(complaint(bytesOf(written)).includes(message), message + " ← " + complaint(bytesOf(written)).slice(0, 200));
  }
});

test("24 levels are read and 25 refused, however they are written", () => {
  const block = levels => [...Array(levels).keys()].map(n => " ".repeat(n) + "a:\n").join("");
  const lists = levels => "- ".repeat(levels) + "x";
  const braces = levels => "{a: ".repeat(levels) + "x" + "}".repeat(levels);
  for (const nested of [block, lists, braces]) {
    assert.equal(complaint(bytesOf(nested(23))), "", nested(23));
    assert.match(complaint(bytesOf(nested(24))), /nested too deep/);
    assert.match(complaint(bytesOf(nested(25))), /nested too deep/);
  }
});

test("whatever the text, there is a tree or one finding", () => {
  const random = seeded(4);
  const letters = "ab:-[]{}\"'#&*!|>%@`,? \n\t~.0";
  for (let n = 0; n < 5000; n++) {
    const length = Math.floor(random() * 30);
    const written = Array.from({length}, () => letters[Math.floor(random() * letters.length)]).join("");
    const reading = read(written);
    assert.equal(reading.node === undefined, reading.finding !== undefined, JSON.stringify(written));
    if (reading.finding) {
      assert.doesNotMatch(line(reading.finding, say), /\n|undefined|notation\./, JSON.stringify(written));
    }
  }
});

test("a node's range in the text is the text it was read from", () => {
  for (const [name, bytes] of yamlFiles("examples")) {
    const written = decode(bytes).text;
    const visit = node => {
      if (node.t !== undefined && node.t !== "") {
        const source = written.substring(node.from, node.to);
        assert.equal(read(source).node.t, node.t, name + ": " + source);
      }
      (node.v ?? node.i ?? []).forEach(visit);
    };
    visit(read(written).node);
  }
});
