import { describe, expect, test } from "vitest";
import type { Language } from "../core/language.ts";
import { languages } from "../core/language.ts";
import { organisations } from "../core/vocabulary.ts";
import { isAbbreviation, lexiconEntries } from "./lexicon.ts";
import type { LexiconKind } from "./kinds.ts";

const values = (language: Language, kind: LexiconKind, form: string): readonly unknown[] =>
  lexiconEntries(language, kind)
    .filter((entry) => entry.form === form)
    .map(({ value }) => value);

// Territories whose people have a name, and whose main towns are not capitals of states.
const dependencies = new Set("BM FO GF GI GP MQ NC PF PR RE YT".split(" "));

const samples: readonly [Language, LexiconKind, string, unknown][] = [
  ["fr", "state", "Côte d'Ivoire", { iso: "CI" }],
  ["fr", "state", "RDC", { iso: "CD" }],
  ["fr", "state", "République arabe d'Égypte", { iso: "EG" }],
  ["en", "state", "Republic of Uganda", { iso: "UG" }],
  ["en", "state", "UAE", { iso: "AE" }],
  ["ru", "state", "Кыргызстана", { iso: "KG" }],
  ["ru", "state", "Саудовской Аравией", { iso: "SA" }],
  ["ru", "state", "Соединенных Штатов Америки", { iso: "US" }],
  ["ru", "state", "Гвинеи-Бисау", { iso: "GW" }],
  ["fr", "demonym", "équato-guinéennes", { iso: "GQ" }],
  ["fr", "demonym", "turques", { iso: "TR" }],
  ["fr", "demonym", "nigérienne", { iso: "NE" }],
  ["fr", "demonym", "uruguayenne", { iso: "UY" }],
  ["en", "demonym", "Zambians", { iso: "ZM" }],
  ["ru", "demonym", "египтянами", { iso: "EG" }],
  ["ru", "demonym", "кенийским", { iso: "KE" }],
  ["ru", "demonym", "бразильца", { iso: "BR" }],
  ["fr", "demonym-prefix", "sino", { iso: "CN" }],
  ["en", "demonym-prefix", "Sino", { iso: "CN" }],
  ["ru", "demonym-prefix", "китайско", { iso: "CN" }],
  ["fr", "organisation", "CEDEAO", { code: "org:ECOWAS" }],
  ["en", "organisation", "Arab League", { code: "org:LAS" }],
  ["ru", "organisation", "Лиги арабских государств", { code: "org:LAS" }],
  ["ru", "organisation", "ОДКБ", { code: "org:CSTO" }],
  ["fr", "region", "Afrique de l'Ouest", { code: "region:west-africa" }],
  ["en", "region", "Latin America", { code: "region:latin-america" }],
  ["ru", "region", "Ближнем Востоке", { code: "region:middle-east" }],
  ["fr", "region-demonym", "occidentaux", { code: "region:west" }],
  ["ru", "region-demonym", "африканскими", { code: "region:africa" }],
];

describe("a form in the lexicon", () => {
  test.each(samples)("in %s, as %s, %s is known", (...[language, kind, form, value]) => {
    expect(values(language, kind, form)).toContainEqual(value);
  });

  test("is told apart from its neighbour: « nigérian » is of Nigeria alone", () => {
    expect(values("fr", "demonym", "nigérian")).toEqual([{ iso: "NG" }]);
  });

  test("has a town's usual name: «в Санкт-Петербурге» is «Санкт-Петербург» in Russia", () => {
    const [town] = values("ru", "city", "Санкт-Петербурге");
    expect(town).toMatchObject({ name: "Санкт-Петербург", country: "RU" });
  });

  test("of a palace has its town and speaks for the government", () => {
    expect(values("en", "landmark", "Élysée Palace")).toEqual([
      { name: "Élysée", country: "FR", city: "Paris", capital: true },
    ]);
  });

  test("in Russian has its cases, and an indeclinable has them all", () => {
    const towns = new Map(
      lexiconEntries("ru", "city").map((entry) => [entry.form, entry.features]),
    );
    expect(towns.get("Астане")).toBe("dat.sg.f loc.sg.f");
    expect(towns.get("Осло")).toBe("nom.sg gen.sg dat.sg acc.sg ins.sg loc.sg indecl");
  });
});

describe.each(languages)("the %s lexicon", (language) => {
  test.each(["state", "demonym", "region", "organisation"] as const)(
    "gives no strong form of kind %s to two values",
    (kind) => {
      const strong = lexiconEntries(language, kind).filter(({ weak }) => !weak);
      expect(twice(strong.map(({ form, value }) => [form, JSON.stringify(value)]))).toEqual([]);
    },
  );

  test("gives no strong name of a town to two states", () => {
    const strong = lexiconEntries(language, "city").filter(({ weak }) => !weak);
    expect(twice(strong.map(({ form, value }) => [form, value.country]))).toEqual([]);
  });

  test("names every organisation of the vocabulary", () => {
    const named = new Set(lexiconEntries(language, "organisation").map(({ value }) => value.code));
    expect(organisations.filter((code) => !named.has(code))).toEqual([]);
  });

  test("has a capital for every state that has a demonym", () => {
    const towns = lexiconEntries(language, "city").map(({ value }) => value);
    const led = new Set(towns.filter(({ capital }) => capital).map(({ country }) => country));
    const peoples = lexiconEntries(language, "demonym").map(({ value }) => value.iso);
    const without = new Set(peoples.filter((iso) => !led.has(iso) && !dependencies.has(iso)));
    expect([...without]).toEqual([]);
  });

  test("places every landmark and capital in a state that it names", () => {
    const states = new Set(lexiconEntries(language, "state").map(({ value }) => value.iso));
    const places = [...lexiconEntries(language, "city"), ...lexiconEntries(language, "landmark")];
    expect(places.filter(({ value }) => !states.has(value.country))).toEqual([]);
  });

  test("is built once", () => {
    expect(lexiconEntries(language)).toBe(lexiconEntries(language));
  });
});

test("three languages know the same states", () => {
  const known = languages.map((language) =>
    [...new Set(lexiconEntries(language, "state").map(({ value }) => value.iso))].toSorted(),
  );
  expect(known[1]).toEqual(known[0]);
  expect(known[2]).toEqual(known[0]);
  expect(known[0]).toHaveLength(250);
});

test.each([
  ["ООН", true],
  ["G20", true],
  ["U.S.", true],
  ["Mali", false],
  ["Организация Объединённых Наций", false],
])("%s is an abbreviation: %s", (form, expected) => {
  expect(isAbbreviation(form)).toBe(expected);
});

/** Keys that stand with more than one value. */
function twice(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const first = new Map<string, string>();
  return pairs.flatMap(([key, value]) => {
    const known = first.get(key) ?? value;
    first.set(key, known);
    return known === value ? [] : [`${key}: ${known}, ${value}`];
  });
}
