import { describe, expect, test } from "vitest";
import { holdsPhrase, readQuery } from "./query.ts";
import { stemmers } from "./stem.ts";
import { foldedWords, termsOf } from "./terms.ts";

test.each([
  ["fr", "accord accords"],
  ["fr", "énergétique énergétiques"],
  ["fr", "nation nations"],
  ["fr", "président présidente présidents"],
  ["fr", "signé signés signée"],
  ["en", "agreement agreements"],
  ["en", "party parties"],
  ["en", "sign signed signing signs"],
  ["en", "plan planned planning"],
  ["ru", "соглашение соглашения соглашению соглашениями соглашений"],
  ["ru", "встреча встречи встрече встреч"],
  ["ru", "капитал капитала капиталом"],
  ["ru", "подписал подписали подписала подписать"],
  ["ru", "Россия России Россией"],
] as const)("the %s stemmer brings together %s", (language, forms) => {
  expect(new Set(foldedWords(forms).map(stemmers[language])).size).toBe(1);
});

test("a short word keeps itself", () => {
  expect(["les", "or", "из"].map((word) => stemmers.fr(word))).toEqual(["les", "or", "из"]);
});

test("words are folded: case, marks, ligatures, compatibility forms", () => {
  expect(foldedWords("Le Cœur de l’Été, ﬁn №5")).toEqual([
    "le",
    "coeur",
    "de",
    "l",
    "ete",
    "fin",
    "no5",
  ]);
});

test("a Cyrillic name in a French text has its Russian stem", () => {
  expect(termsOf("le journal Заря", "fr")).toEqual(["le", "journ", stemmers.ru("заря")]);
});

describe("a query", () => {
  test("asks for each word once", () => {
    expect(readQuery("mer MER mers").groups).toHaveLength(2);
  });

  test.each(['"deux mots"', "« deux mots »", "“deux mots”", "„deux mots“"])(
    "reads %s as a phrase",
    (typed) => {
      const [phrase = []] = readQuery(typed).phrases;
      expect(holdsPhrase(termsOf("voici deux mots", "fr"), phrase)).toBe(true);
      expect(holdsPhrase(termsOf("mots deux", "fr"), phrase)).toBe(false);
    },
  );
});
