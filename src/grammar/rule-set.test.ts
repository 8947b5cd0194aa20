import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Labels } from "../core/language.ts";
import { span } from "../core/span.ts";
import { draw, undraw } from "./drawn.ts";
import { Gazetteer } from "./gazetteer.ts";
import { defineKind, Lattice } from "./lattice.ts";
import { as, gap, item, maybe, phrase, sequence, token, unless } from "./pattern.ts";
import { defineRule } from "./rule.ts";
import { RuleSet } from "./rule-set.ts";
import { readTokens } from "./tokens.ts";

interface Guest {
  readonly who: string;
}
const guest = defineKind<Guest>("guest");
const names = new Gazetteer(
  ["le ministre", "la ministre", "le président", "l'ambassadrice"].map((form) => ({
    form,
    kind: guest.name,
    value: { who: form },
  })),
);

/** A reason that needs no translation: nobody but this test reads it. */
function saidAlike(reason: string): Labels {
  return { fr: reason, en: reason, ru: reason };
}

const receivedBy = defineRule({
  id: "encounter/fr/received-by",
  revision: 1,
  because: saidAlike(
    "The passive « être reçu par » names the guest first and the host after « par ».",
  ),
  pattern: sequence(
    as("guest", item(guest)),
    gap({ wordsMax: 6 }),
    as("trigger", phrase("a été reçu", "a été reçue")),
    gap({ wordsMax: 4 }),
    unless(phrase("avec")),
    phrase("par"),
    as("host", item(guest)),
    maybe(phrase("à"), as("place", phrase("Dakar"))),
  ),
  make: ({ guest: visitor, host }) => `${visitor.item?.value.who} ← ${host.item?.value.who}`,
  examples: [
    "{guest:Le ministre} {trigger:a été reçu} par {host:le président}.",
    "{guest:L’ambassadrice} {trigger:a été reçue} lundi 11 mars par {host:la ministre} à {place:Dakar}.",
    "Le président, {guest:le ministre}, hier, {trigger:a été reçu} par {host:le président}.",
  ],
  counterExamples: [["Le message a été reçu par le président.", "a message is nobody"]],
});

function read(text: string): Lattice {
  const lattice = new Lattice(readTokens(text, span(0, text.length)));
  names.annotate(lattice);
  return lattice;
}

const rules = new RuleSet<string>([receivedBy]);

describe("a rule set", () => {
  test.each(receivedBy.examples)("finds %s", (example) => {
    const text = undraw(example);
    expect(draw(text, rules.apply(read(text)))).toBe(example);
  });

  test.each(receivedBy.counterExamples)("leaves alone %s because %s", (text) => {
    expect(rules.apply(read(text))).toEqual([]);
  });

  test("hands each label's item to make", () => {
    const [found] = rules.apply(read("Le ministre a été reçu par le président."));
    expect(found?.made).toBe("le ministre ← le président");
  });

  test("does not pass the end of a clause", () => {
    expect(rules.apply(read("Le ministre a parlé. On a été reçu par le président."))).toEqual([]);
  });
});

test("offsets are UTF-16, zero-based, end-exclusive", () => {
  const [found] = rules.apply(read("𝐀 Le ministre a été reçu par le président."));
  expect(found?.labels["host"]).toEqual({ start: 30, end: 42 });
});

test("drawing, then undrawing, gives any text back", () => {
  const plainText = string({ unit: "grapheme" }).filter((text) => !/[{}]/.test(text));
  assert(
    property(plainText, (text) => {
      expect(undraw(draw(text, rules.apply(read(text))))).toBe(text);
    }),
  );
});

test("tokens tile everything but white space", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      const { starts, ends } = readTokens(text, span(0, text.length));
      starts.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
        expect(text.slice(ends[index - 1] ?? 0, start)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
      });
    }),
  );
});

test.each([
  ["l’Énergie d'État", ["l’", "Énergie", "d'", "État"]],
  ["aujourd'hui", ["aujourd'hui"]],
  ["Kenya's vice-Premier", ["Kenya", "'", "s", "vice", "-", "Premier"]],
  ["С.В.Королёв 10/11/2024", ["С", ".", "В", ".", "Королёв", "10", "/", "11", "/", "2024"]],
])("cuts %s into tokens", (text, expected) => {
  expect(readTokens(text, span(0, text.length)).words.map(({ form }) => form)).toEqual(expected);
});

test("a rule without examples says what to add", () => {
  expect(() => defineRule({ ...receivedBy, examples: [] })).toThrowErrorMatchingInlineSnapshot(`
    [HouseError: RUL-001  Unexpected rule "encounter/fr/received-by" without an example or a counter-example, expected at least one of each.
      next   Add a sentence to \`examples\` and one to \`counterExamples\`.]
  `);
});

/** How many times the words of a text are asked about by a rule with two gaps. */
function questionsOf(text: string): number {
  let questions = 0;
  const asked = (form: string): ReturnType<typeof token> =>
    token(({ lower }) => {
      questions++;
      return lower === form;
    });
  const rule = defineRule({
    id: "encounter/fr/asking",
    revision: 1,
    because: saidAlike("It counts how often it is asked."),
    pattern: sequence(
      as("trigger", phrase("reçoit")),
      gap({ wordsMax: 6 }),
      asked("à"),
      gap({ wordsMax: 6 }),
      asked("turku"),
    ),
    make: () => true,
    examples: ["Elle {trigger:reçoit} à Turku."],
    counterExamples: [["Elle reçoit.", "no town is named"]],
  });
  new RuleSet([rule]).apply(read(text));
  return questions;
}

describe("the work of a rule", () => {
  test("grows with the number of anchors and not faster", () => {
    const unit = "elle reçoit à à à à à à à à Salto ";
    const [once, often] = [questionsOf(unit.repeat(50)), questionsOf(unit.repeat(500))];
    expect(often).toBeLessThan(once * 10.5);
    expect(once).toBeLessThan(50 * 7 * 8);
  });

  test("is none where no anchor stands", () => {
    expect(questionsOf("le port de Salto à Turku ".repeat(100))).toBe(0);
  });
});

describe("a choice of many phrases", () => {
  const places = phrase("Lima", "Lima Nord", "Quito", "La Paz", "La Paz Sud", "Oruro");
  const stay = defineRule({
    id: "test/fr/stay",
    revision: 1,
    because: saidAlike("A place may stand on either side of the verb."),
    pattern: sequence(
      maybe(as("before", places), phrase(",")),
      as("trigger", phrase("reste")),
      phrase("à"),
      as("place", places),
    ),
    make: () => "stay",
    examples: ["{before:La Paz Sud}, {trigger:reste} à {place:Lima Nord}."],
    counterExamples: [["Il reste à Cusco.", "the place is none of the list"]],
  });

  test.each([
    ["{trigger:reste} à {place:La Paz Sud} demain"],
    ["{trigger:reste} à {place:La Paz} demain"],
    ["{trigger:reste} à {place:Quito} demain"],
    ["{before:La Paz Sud}, {trigger:reste} à {place:Lima Nord}"],
    ["{before:Oruro}, {trigger:reste} à {place:Lima}"],
  ])("prefers the longest, read right or left: %s", (drawn) => {
    const text = undraw(drawn);
    expect(draw(text, new RuleSet([stay]).apply(read(text)))).toBe(drawn);
  });

  test("finds nothing where no phrase begins with the next word", () => {
    expect(new RuleSet([stay]).apply(read("reste à Cusco"))).toEqual([]);
    expect(new RuleSet([stay]).apply(read("reste à"))).toEqual([]);
  });
});

describe("a lattice", () => {
  test("tells by bits which kinds begin at a token, until they are taken off", () => {
    const lattice = read("le ministre est là");
    const [found] = lattice.all(guest);
    expect(lattice.kindsAt(0) & guest.bit).toBe(guest.bit);
    expect(lattice.kindsAt(1)).toBe(0);
    expect(lattice.kindsAt(-1)).toBe(0);
    if (found !== undefined) lattice.remove(found);
    expect(lattice.kindsAt(0)).toBe(0);
    expect(lattice.at(guest, 0)).toBeUndefined();
  });
});
