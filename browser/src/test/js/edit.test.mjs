import assert from "node:assert/strict";
import {test} from "node:test";
import {lib, seeded, yamlFiles} from "./page.mjs";

const {read} = await lib("yaml");
const {decode} = await lib("bytes");
const {nodeAt, plain, remove, same, set, valueAt, write} = await lib("edit");

const tree = text => plain(read(text).node);

/** The comments that an edit of this path has no reason to touch: all but those within or beside what it replaces. */
function surviving(text, path, removing) {
  const node = read(text).node;
  let known = path.length;
  // A group that becomes empty goes with its last entry.
  while (known > 1 && (nodeAt(node, path.slice(0, known)) === undefined || (removing && alone(node, path.slice(0, known))))) {
    known -= 1;
  }
  const target = nodeAt(node, path.slice(0, known));
  const parent = nodeAt(node, path.slice(0, known - 1));
  const key = parent.k?.find(written => written[0] === path[known - 1]);
  const from = key ? key[3] : target.from;
  const rest = text.substring(target.to);
  const to = target.to + (rest.indexOf("\n") < 0 ? rest.length : rest.indexOf("\n"));
  return [...text.matchAll(/(?<=^|\s)#.*$/gm)]
    .filter(found => found.index < from || found.index > to)
    .map(found => found[0].trim());
}

function alone(node, path) {
  const parent = nodeAt(node, path.slice(0, -1));
  return (parent.v ?? parent.i).length === 1;
}

function paths(value, path = []) {
  if (value instanceof Map) {
    return [path, ...[...value].flatMap(([key, item]) => paths(item, [...path, key]))];
  }
  return Array.isArray(value) ? [path, ...value.flatMap((item, n) => paths(item, [...path, n]))] : [path];
}

const VALUES = ["1960s", "unknown", "New York, NY", "a: b", "# no", "-", "", "3/4\" x 1'", "yes", "[x", "¼ m²", "x\ny", ["south"],
  ["a, b", "c"], [], new Map([["height", "20 degrees"], ["of", "trees"]]), new Map()];

test("an edit keeps comments, order and everything else", () => {
  const text = "# mine\nformat: 1\nplace: New York, NY  # or epw\nrooms:\n  bedroom:\n    floor: 12 ft x 14 ft # inside\n";
  assert.equal(
    set(text, ["place"], "Portland, OR"),
    text.replace("New York, NY", "Portland, OR"),
  );
  assert.equal(set(text, ["rooms", "bedroom", "built"], "1960s"), text + "    built: 1960s\n");
  assert.equal(remove(text, ["place"]), text.replace("place: New York, NY  # or epw\n", ""));
  assert.equal(
    set(text, ["circuits", "bedroom", "voltage"], "120 V"),
    text + "circuits:\n  bedroom: {voltage: 120 V}\n",
  );
});

test("brackets stay brackets", () => {
  const text = "circuits:\n  bedroom: {voltage: 120 V, breaker: 15 A, also: [lamp 60 W, laptop 90 W]}\nnow: [a, b]\n";
  assert.equal(
    set(text, ["circuits", "bedroom", "dedicated"], "yes"),
    text.replace("90 W]}", "90 W], dedicated: yes}"),
  );
  assert.equal(remove(text, ["circuits", "bedroom", "voltage"]), text.replace("voltage: 120 V, ", ""));
  assert.equal(remove(text, ["circuits", "bedroom", "also"]), text.replace(", also: [lamp 60 W, laptop 90 W]", ""));
  assert.equal(set(text, ["now"], "unknown"), text.replace("[a, b]", "unknown"));
});

test("a list as far left as its key is replaced too", () => {
  assert.equal(set("now:\n- a\n- b # last\nx: 1\n", ["now"], ["c"]).includes("x: 1"), true);
  assert.deepEqual(valueAt(read(set("now:\n- a\n- b\nx: 1\n", ["now"], ["c"])).node, ["now"]), ["c"]);
});

test("what is empty is filled", () => {
  assert.equal(set("a:\nb: 1\n", ["a"], "x"), "a: x\nb: 1\n");
  assert.deepEqual(tree(set("a:\nb: 1\n", ["a", "c"], "x")), new Map([["a", new Map([["c", "x"]])], ["b", "1"]]));
  assert.deepEqual(tree(set("a: {}\n", ["a", "c"], "x")), new Map([["a", new Map([["c", "x"]])]]));
});

test("a group that becomes empty goes too, but a room stays", () => {
  assert.equal(remove("a: 1\nprices: {gas: 1}\n", ["prices", "gas"]), "a: 1\n");
  assert.deepEqual(tree(remove("rooms:\n  b:\n    floor: 1\n", ["rooms", "b", "floor"])).get("rooms").get("b").get("floor"), "unknown");
});

test("random edits change exactly their path and lose no comment", () => {
  const random = seeded(7);
  const any = list => list[Math.floor(random() * list.length)];
  const sources = [...yamlFiles("examples").map(([, bytes]) => decode(bytes).text),
    "# top\na:   # of a\n  - x # of x\n  # between\n  - y: 1 # of y\n    z: |\n      many\n      lines\n# end of a\nb: >-\n  folded\n  text\nc: {d: [1, 2,], e: {}} # flow\n'quoted key': \"v\" # q\nlast:\n# the end"];
  let edits = 0;
  for (let n = 0; n < 300; n++) {
    let text = any(sources);
    for (let m = 0; m < 4; m++) {
      const before = tree(text);
      const path = any(paths(before).filter(p => p.length > 0));
      const kind = random();
      const target = kind < 0.3 && valueAt(read(text).node, path) instanceof Map ? [...path, "new key"] : path;
      const removing = kind > 0.8;
      const value = any(VALUES);
      const next = removing ? remove(text, target) : set(text, target, value);
      const after = tree(next);
      const seen = `${JSON.stringify(text)}\n${removing ? "remove" : "set"} ${JSON.stringify(target)} ${JSON.stringify(value)}\n${next}`;
      if (!removing) {
        assert.ok(same(valueAt(read(next).node, target), value), seen);
      }
      for (const other of paths(before).filter(p => p.length > 0)) {
        const related = other.every((step, i) => i >= target.length || step === target[i]);
        const above = target.every((step, i) => i >= other.length || step === other[i]);
        const item = removing && target.some((step, i) => typeof step === "number" && typeof other[i] === "number");
        if (!related && !above && !item && !removing) {
          const was = valueAt(read(text).node, other);
          assert.ok(same(was, valueAt(read(next).node, other)), seen + JSON.stringify(other));
        }
      }
      const lost = surviving(text, target, removing).filter(comment => !next.includes(comment));
      assert.deepEqual(lost, [], seen);
      edits += same(before, after) ? 0 : 1;
      text = next;
    }
  }
  assert.ok(edits > 500);
});

test("a tree written anew says the same", () => {
  for (const [name, bytes] of yamlFiles("examples")) {
    const value = tree(decode(bytes).text);
    assert.ok(same(tree(write(value)), value), name);
  }
});
