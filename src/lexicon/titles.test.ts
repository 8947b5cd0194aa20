import { describe, expect, test } from "vitest";
import type { Language } from "../core/language.ts";
import {
  encounterFormats,
  portfolios,
  roleKinds,
  sectors,
  type Sector,
} from "../core/vocabulary.ts";
import type { LexiconKind } from "./kinds.ts";
import { lexiconEntries } from "./lexicon.ts";

const languages: readonly Language[] = ["fr", "en", "ru"];

/** What a form stands for in one kind, weak ones marked. */
function resolve(language: Language, kind: LexiconKind, form: string): readonly string[] {
  return lexiconEntries(language, kind)
    .filter((entry) => entry.form === form)
    .map(({ value, weak }) => `${weak ? "~" : ""}${Object.values(value).join(":")}`);
}

function codes(language: Language, kind: LexiconKind): ReadonlySet<string> {
  return new Set(
    lexiconEntries(language, kind).map(({ value }) => Object.values(value)[0] as string),
  );
}

describe("Offices", () => {
  test.each<[Language, string, string]>([
    ["fr", "ministre", "minister:needs-portfolio"],
    ["fr", "cheffe de la diplomatie", "minister:foreign-affairs"],
    ["fr", "chefs d'État", "head-of-state"],
    ["fr", "chef du gouvernement", "head-of-government"],
    ["fr", "présidente de l'Assemblée nationale", "speaker-of-parliament"],
    ["fr", "ministres déléguées", "deputy-minister:needs-portfolio"],
    ["fr", "présidente élue", "head-of-state"],
    ["en", "heads of state and government", "head-of-state"],
    ["en", "foreign minister", "minister:foreign-affairs"],
    ["en", "permanent secretary", "senior-official"],
    ["en", "chargés d'affaires", "ambassador"],
    ["ru", "главой МИД", "minister:foreign-affairs"],
    ["ru", "первого заместителя министра", "deputy-minister:needs-portfolio"],
    ["ru", "чрезвычайным и полномочным послом", "ambassador"],
    ["ru", "временного поверенного в делах", "ambassador"],
    ["ru", "секретарём Совета безопасности", "senior-official"],
  ])("%s: %s is %s", (language, form, role) => {
    expect(resolve(language, "office", form)).toContain(role);
  });

  test("The foreign secretary is a minister or an official, by context", () => {
    expect(resolve("en", "office", "foreign secretary")).toEqual(
      expect.arrayContaining(["~minister:foreign-affairs", "~senior-official"]),
    );
  });

  test("«после» is left to the preposition of time", () => {
    expect(resolve("ru", "office", "после")).toEqual([]);
  });

  test.each(languages)("every role is spoken of in %s", (language) => {
    expect(codes(language, "office")).toEqual(new Set(roleKinds));
  });
});

describe("Portfolios", () => {
  test.each<[Language, string, string]>([
    ["fr", "Affaires étrangères", "foreign-affairs"],
    ["fr", "Économie", "economy-finance"],
    ["en", "Home Affairs", "security-interior"],
    ["ru", "иностранных дел", "foreign-affairs"],
    ["ru", "сельскому хозяйству", "agriculture"],
  ])("%s: %s is %s", (language, form, portfolio) => {
    expect(resolve(language, "portfolio", form)).toContain(portfolio);
  });

  test.each(languages)("every portfolio is written in %s", (language) => {
    expect(codes(language, "portfolio")).toEqual(new Set(portfolios));
  });
});

describe("Sectors and encounters", () => {
  test.each<[Language, LexiconKind, string, string]>([
    ["fr", "sector", "lutte contre le terrorisme", "counter-terrorism"],
    ["fr", "sector", "formation", "~education-training"],
    ["fr", "sector", "énergétiques", "energy"],
    ["en", "sector", "agricultural", "agriculture"],
    ["ru", "sector", "торгово-экономического", "trade"],
    ["ru", "sector", "торгово-экономического", "economy"],
    ["ru", "sector", "подготовке кадров", "education-training"],
    ["fr", "event-noun", "visite d'amitié et de travail", "working-visit"],
    ["fr", "event-noun", "rencontre", "~talks"],
    ["en", "event-noun", "phone call", "telephone-call"],
    ["ru", "event-noun", "рабочим визитом", "working-visit"],
    ["ru", "event-noun", "визитом", "~visit"],
  ])("%s %s: %s is %s", (...[language, kind, form, code]) => {
    expect(resolve(language, kind, form)).toContain(code);
  });

  test.each(languages)("every sector and every format is spoken of in %s", (language) => {
    expect(codes(language, "sector")).toEqual(new Set(sectors));
    expect(codes(language, "event-noun")).toEqual(new Set(encounterFormats));
  });
});

/** Words cut to their first letters, so that the forms of one name are counted once. */
function root(form: string): string {
  return form
    .split(/[ -]/)
    .map((word) => word.slice(0, 5))
    .join(" ");
}

function namesOf(language: Language, sector: Sector, { weak }: { readonly weak: boolean }): number {
  const own = lexiconEntries(language, "sector").filter(({ value }) => value.sector === sector);
  return new Set(own.filter((entry) => weak || !entry.weak).map(({ form }) => root(form))).size;
}

describe.each(sectors)("The field %s", (sector) => {
  test.each(languages)("has names enough in %s", (language) => {
    expect(namesOf(language, sector, { weak: false })).toBeGreaterThanOrEqual(30);
    expect(namesOf(language, sector, { weak: true })).toBeGreaterThanOrEqual(35);
  });

  test("is as broad in one language as in another", () => {
    const names = languages.map((language) => namesOf(language, sector, { weak: true }));
    expect(Math.min(...names) / Math.max(...names)).toBeGreaterThan(0.4);
  });
});

describe("Names, ranks and honorifics", () => {
  test.each<[Language, LexiconKind, string, string]>([
    ["fr", "rank", "colonel-major", ""],
    ["ru", "rank", "генерал-полковника", ""],
    ["fr", "honorific", "S.E.M.", ""],
    ["ru", "honorific", "госпожой", ""],
    ["fr", "given-name", "Fatoumata", "f"],
    ["fr", "given-name", "Pierre", "~m"],
    ["en", "given-name", "Xi", "true"],
    ["ru", "given-name", "Сергеем", "m"],
    ["ru", "given-name", "Фатуматой", "f"],
  ])("%s %s: %s is known as «%s»", (...[language, kind, form, value]) => {
    expect(resolve(language, kind, form)).toContain(value);
  });
});
