import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames, likelyNameMin, nameKeys, sameNameMin } from "./name-form.ts";
import { romanise } from "./name/russian-letters.ts";
import { sayInEnglish } from "./reason.ts";

const table = join(import.meta.dirname, "../../bench/names");
const rows = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(table, file), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

describe("two spellings are one name", () => {
  test.each([
    ["Юрий Чернышевский", "Iouri Tchernychevski"],
    ["Юрий Чернышевский", "Yury Chernyshevsky"],
    ["Никита Соловьёв", "Nikita Soloviov"],
    ["Nikita Solovyov", "Nikita Soloviev"],
    ["Уаттара Сейду", "Seydou Ouattara"],
    ["Мухаммед бен Рашид аль-Касими", "Mohamed ben Rachid Al-Qassimi"],
    ["Abdel Fattah Rahmouni", "Abdelfattah Rahmuni"],
    ["Жан-Ив Ле Геллек", "Jean-Yves Le Guellec"],
    ["Чжао Вэньбинь", "Zhao Wenbin"],
    ["Szabó Gergely", "Gergely Szabo"],
    ["Дмитрий Алексеевич Ходкевич", "Dmitry Khodkevich"],
    ["Инеш Салгейру", "Inês Salgueiro"],
    ["Жуан Лоуринью", "João Lourinho"],
    ["Ракел Нунеш", "Raquel Nunes"],
  ])("%s is %s", (one, other) => {
    expect(compareNames(one, other).score).toBeGreaterThanOrEqual(sameNameMin);
    expect(nameKeys(one).some((key) => nameKeys(other).includes(key))).toBe(true);
  });
});

describe("two persons stay two", () => {
  test.each([
    ["Seydou Ouattara", "Yacouba Ouattara", "another given name"],
    ["Boubacar Tounkara", "Aboubacar Tounkara", "a sound more at the beginning"],
    ["Хасан Бушареб", "Hocine Bouchareb", "Hassan is not Hussein"],
    ["Louis Leclerc", "Louise Leclerc", "a man and a woman"],
    ["Ali Hassan", "Hassan Ali", "two given names in another order"],
    ["Иван Петров", "Ivan Petrovski", "another family name"],
    ["Инеш Салгаду", "Inês Salgueiro", "another family name, in Portuguese"],
  ])("%s is not %s: %s", (one, other) => {
    expect(compareNames(one, other).score).toBeLessThan(sameNameMin);
  });
});

test("a family name alone, or an initial, is never enough", () => {
  expect(compareNames("Ouattara", "Seydou Ouattara").score).toBeLessThan(sameNameMin);
  expect(compareNames("S. Ouattara", "Seydou Ouattara").score).toBeLessThan(sameNameMin);
});

test("a part more is a fuller form of a rare name, and only may be one of a frequent name", () => {
  const rare = compareNames("Tiémoko Zongo", "Tiémoko Meyliet Zongo").score;
  const frequent = compareNames("Moussa Diarra", "Moussa Lamine Diarra").score;
  expect(rare).toBeGreaterThanOrEqual(sameNameMin);
  expect(frequent).toBeGreaterThanOrEqual(likelyNameMin);
  expect(frequent).toBeLessThan(sameNameMin);
});

test("the reasons say which part stands against", () => {
  const [first] = compareNames("Seydou Ouattara", "Yacouba Ouattara").reasons;
  expect(first && sayInEnglish(first)).toBe("“seydou” is not “yacouba”");
});

describe("the names of the bench", () => {
  test("are told apart with a precision of .99 and a recall of .97", () => {
    let [right, wrong, same] = [0, 0, 0];
    for (const [verdict, one = "", other = ""] of rows("pairs.tsv")) {
      const shared = nameKeys(one).some((key) => nameKeys(other).includes(key));
      const found = shared && compareNames(one, other).score >= sameNameMin;
      if (verdict === "same") same += 1;
      if (found) [right, wrong] = verdict === "same" ? [right + 1, wrong] : [right, wrong + 1];
    }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.99);
    expect(right / same).toBeGreaterThanOrEqual(0.97);
  });
});

describe("a Russian name", () => {
  const russian = rows("names.tsv")
    .map(([, , name = ""]) => name)
    .filter((name) => /ов |ев |ин |ий |ов$|ев$|ин$|ий$/.test(name));

  test("is the same name however it is romanised", () => {
    fc.assert(
      fc.property(fc.constantFrom(...russian), fc.constantFrom("fr", "en", "iso9"), (name, way) => {
        const written = romanise(name, way);
        expect([written, compareNames(name, written).score >= sameNameMin]).toEqual([
          written,
          true,
        ]);
      }),
    );
  });
});

test("whatever the names, the comparison goes both ways and ends", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (one, other) => {
      const { score } = compareNames(one, other);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(compareNames(other, one).score).toBeCloseTo(score, 5);
    }),
  );
});
