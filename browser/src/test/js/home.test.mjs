import assert from "node:assert/strict";
import {test} from "node:test";
import {lib, seeded, text, yamlFiles} from "./page.mjs";

const {read} = await lib("yaml");
const {decode} = await lib("bytes");
const {plain, same, valueAt} = await lib("edit");
const {BLANK, BUILT, OUTLETS, QUESTIONS, answered, answers, questionOf, sameOutlet, unanswered} = await lib("home");

const bedroom = text("examples/bedroom-new-york.yaml");
const node = written => read(written).node;
const given = written => answers(node(written));

test("the bedroom's answers are those of its file", () => {
  const found = given(bedroom);
  assert.equal(found.title, "Third-floor bedroom");
  assert.equal(found.place.text, "New York, NY");
  assert.deepEqual(found.room, {use: "bedroom", floor: "12 ft x 14 ft", unsure: false});
  assert.equal(found.built.text, "1960s");
  assert.deepEqual(found.outside, {sides: ["south"], others: [], unsure: false});
  assert.ok(sameOutlet(found.outlet, OUTLETS[0]));
  assert.equal(found.now.text, "electric space heater");
  assert.deepEqual(unanswered(node(bedroom)), []);
});

test("every example has a place and a floor to show", () => {
  for (const [name, bytes] of yamlFiles("examples")) {
    const found = given(decode(bytes).text);
    assert.ok(!found.place.unsure && found.room.floor !== "", name);
  }
});

test("of a blank home nothing is known", () => {
  assert.deepEqual(unanswered(node(BLANK)), QUESTIONS);
  assert.equal(given(BLANK).room.use, "");
});

test("an answer is read back as it was given, and keeps every comment", () => {
  const cases = [
    ["place", "Portland, OR", found => found.place.text],
    ["built", "after 2019", found => found.built.text],
    ["now", "mini-split", found => found.now.text],
  ];
  for (const [question, answer, of] of cases) {
    const next = answered(bedroom, question, answer);
    assert.equal(of(given(next)), answer);
    assert.equal(next.split("#").length, bedroom.split("#").length);
  }
  for (const outlet of OUTLETS) {
    assert.ok(sameOutlet(given(answered(bedroom, "outlet", outlet)).outlet, outlet));
    assert.ok(sameOutlet(given(answered(BLANK, "outlet", outlet)).outlet, outlet));
  }
  for (const built of BUILT) {
    assert.equal(given(answered(BLANK, "built", built)).built.text, built);
  }
});

test("not sure is said of one question and of no other", () => {
  for (const question of QUESTIONS) {
    const next = answered(bedroom, question, undefined);
    assert.deepEqual(unanswered(node(next)), [question], next);
  }
});

test("what hangs on an outlet stays when only the plug is another, and goes with the circuit", () => {
  const plug = answered(bedroom, "outlet", OUTLETS[4]);
  assert.deepEqual(valueAt(node(plug), ["circuits", "bedroom", "also"]), ["lamp 60 W", "laptop 90 W"]);
  assert.equal(valueAt(node(answered(bedroom, "outlet", OUTLETS[1])), ["circuits", "bedroom", "also"]), undefined);
});

test("what cools today stays beside another heater", () => {
  assert.deepEqual(valueAt(node(answered(bedroom, "now", "gas furnace")), ["now"]), ["gas furnace", "window air conditioner"]);
  assert.deepEqual(valueAt(node(answered(bedroom, "now", "nothing")), ["now"]), ["window air conditioner"]);
  assert.equal(given(answered(bedroom, "now", "nothing")).now.text, "nothing");
});

test("a window moves with its wall", () => {
  const moved = answered(bedroom, "outside", ["north"]);
  assert.equal(valueAt(node(moved), ["rooms", "bedroom", "windows", 0, "faces"]), "north");
  const kept = answered(bedroom, "outside", ["south", "west"]);
  assert.equal(valueAt(node(kept), ["rooms", "bedroom", "windows", 0, "faces"]), "south");
});

test("walls with lengths keep them while one is taken away", () => {
  const garage = text("examples/garage-denver.yaml");
  const fewer = answered(garage, "outside", ["north", "east"]);
  assert.deepEqual(valueAt(node(fewer), ["rooms", "garage", "outside"]), new Map([["north", "20 ft"], ["east", "20 ft"]]));
});

test("a key by its other name is found and kept", () => {
  const other = "format: 1\nplace: x\nbuilt: 1985\nrooms:\n  den:\n    size: 9 m²\n    Outside Walls: all\n";
  assert.deepEqual(given(other).outside.sides, ["north", "east", "south", "west"]);
  assert.equal(answered(other, "room", {floor: "12 m²"}), other.replace("9 m²", "12 m²"));
  assert.equal(answered(other, "built", "1990s"), other.replace("1985", "1990s"));
});

test("findings belong to the question that can mend them", () => {
  const cases = {
    place: "place", latitude: "place", "rooms.bedroom.floor": "room", "rooms.bedroom.use": "room",
    "rooms.bedroom.built": "built", "rooms.bedroom.outside[1]": "outside", "circuits.bedroom.breaker": "outlet",
    "now[1]": "now", "rooms.bedroom.windows[1].faces": undefined, tenure: undefined, "": undefined,
  };
  for (const [path, question] of Object.entries(cases)) {
    assert.equal(questionOf(path, node(bedroom)), question, path);
  }
});

test("any answers in any order leave everything else as it was", () => {
  const random = seeded(3);
  const any = list => list[Math.floor(random() * list.length)];
  const choices = {
    place: ["Portland, OR", "40.71, -74.01", undefined],
    room: [{floor: "11 ft x 12 ft"}, {use: "studio"}, undefined],
    built: ["1980s", undefined],
    outside: [["north", "west"], [], ["east"], undefined],
    outlet: [...OUTLETS, undefined],
    now: ["gas furnace", "nothing", undefined],
  };
  const kept = [["tenure"], ["rooms", "bedroom", "above"], ["rooms", "bedroom", "windows", 0, "size"]];
  for (let n = 0; n < 60; n++) {
    let next = bedroom;
    for (let m = 0; m < 6; m++) {
      const question = any(QUESTIONS);
      next = answered(next, question, any(choices[question]));
    }
    for (const path of kept) {
      assert.ok(same(valueAt(node(next), path), valueAt(node(bedroom), path)), next);
    }
    assert.equal(next.split("#").length, bedroom.split("#").length, next);
    assert.ok(plain(node(next)).get("format") === "1");
  }
});
