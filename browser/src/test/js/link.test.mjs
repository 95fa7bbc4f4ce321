import assert from "node:assert/strict";
import {test} from "node:test";
import {lib, seeded, yamlFiles} from "./page.mjs";

const {read} = await lib("yaml");
const {decode} = await lib("bytes");
const {plain, same, valueAt} = await lib("edit");
const {open, share} = await lib("link");
const {answers, unanswered} = await lib("home");

const tree = text => plain(read(text).node);
const examples = yamlFiles("examples").map(([name, bytes]) => [name, tree(decode(bytes).text)]);

// Other rooms on the same breaker count, but their names are people's own.
function withoutFeeds(value) {
  if (!(value instanceof Map)) {
    return value;
  }
  return new Map([...value].map(([key, item]) => [key, key === "feeds" ? String(item.length) : withoutFeeds(item)]));
}

test("a link brings a home back, with its town and without its name", () => {
  for (const [name, home] of examples) {
    const opened = open("#" + share(home, "Burlington, VT"));
    assert.ok(opened.whole, name);
    const wanted = new Map([...home].filter(([key]) => key !== "home"));
    if (wanted.has("place")) {
      wanted.set("place", "Burlington, VT");
    }
    assert.ok(same(withoutFeeds(opened.tree), withoutFeeds(wanted)), name + "\n" + share(home, "x"));
    assert.ok(same(tree(opened.text), opened.tree), name);
  }
});

test("a link can be read by a person and by any mail program", () => {
  const link = share(tree("format: 1\nplace: x\nrooms:\n  bedroom: {floor: 12 ft x 14 ft, outside: [south, west]}\n"), "New York, NY");
  assert.equal(link.replace(/end=.*/, ""),
    "format=1&place=New+York,+NY&rooms.bedroom.floor=12+ft+x+14+ft&rooms.bedroom.outside.1=south&rooms.bedroom.outside.2=west&");
  for (const [, home] of examples) {
    assert.match(share(home, "São Paulo #1"), /^[A-Za-z0-9.,+=&%_~!*'()-]+$/);
  }
});

test("an address is never in a link", () => {
  const secret = "12 Elm Street";
  const home = tree(`format: 1
home: ${secret}
place: ${secret}
latitude: 44.475812
longitude: -73.212345
elevation: 61.23 m
epw: /home/${secret}/a.epw
notes: ${secret}
rooms:
  ${secret}:
    name: ${secret}
    notes: ${secret}
    floor: 12 ft x 14 ft
    above: loft of ${secret}
  loft of ${secret}: {floor: 9 m²}
  bedroom: {floor: 9 m²}
circuits:
  ${secret}: {feeds: [${secret}, bedroom, ${secret} 2], voltage: 120 V, notes: ${secret}}
  by ${secret}: {voltage: 240 V}
`);
  const link = decodeURIComponent(share(home, "Burlington, VT").replace(/\+/g, " "));
  for (const part of ["Elm", "Street", "44.47", "73.21", "61.23", "epw", "notes"]) {
    assert.ok(!link.includes(part), link);
  }
  const back = open(link.replace(/ /g, "+")).tree;
  assert.equal(back.get("rooms").get("room").get("above"), "room 2");
  assert.equal(back.get("circuits").get("room").get("voltage"), "120 V");
  assert.ok(!decodeURIComponent(share(home, "")).includes("place="));
});

test("a cut link is noticed, keeps what arrived and says what is not known", () => {
  for (const [name, home] of examples) {
    const link = share(home, "Burlington, VT");
    for (let cut = 12; cut < link.length; cut += 3) {
      const opened = open("#" + link.substring(0, cut));
      assert.ok(opened && !opened.whole, name + " cut at " + cut);
      const node = read(opened.text).node;
      assert.ok(node, opened.text);
      for (const question of unanswered(node)) {
        assert.ok(answers(node)[question].unsure);
      }
      const room = [...(home.get("rooms")?.keys() ?? [])][0];
      const floor = valueAt(node, ["rooms", room, "floor"]);
      assert.ok(floor === undefined || floor === "unknown" || floor === home.get("rooms").get(room).get("floor"), opened.text);
    }
  }
});

test("a changed link is noticed and never throws", () => {
  const random = seeded(11);
  const letters = "&=.%+aZ0[]{}#\"'\\é\u0000";
  for (let n = 0; n < 2000; n++) {
    const [name, home] = examples[Math.floor(random() * examples.length)];
    const link = share(home, "Burlington, VT");
    const at = Math.floor(random() * link.length);
    const changed = link.substring(0, at) + letters[Math.floor(random() * letters.length)] + link.substring(at + 1);
    const opened = open(changed);
    if (changed !== link && opened) {
      assert.ok(!opened.whole, name + " " + changed);
      assert.ok(read(opened.text).node || read(opened.text).finding, changed);
    }
  }
});

test("another's hash is no link of ours", () => {
  for (const hash of ["", "#", "#answer", "#rk"]) {
    assert.equal(open(hash), undefined);
  }
});
