import { declineAdjective } from "../lexicon/russian-adjective.ts";
import { declineNoun, type RussianNoun } from "../lexicon/russian.ts";

/**
 * All forms of a Russian noun phrase, each once: adjectives and a noun, then words that stay.
 *
 * @param table - Phrases cut at bars. A noun's gender stands after a slash, and what stays after a
 *   plus: `дорожная карта/f`, `меморандум/m + о взаимопонимании`.
 * @returns Forms in lower case, singular and plural; `numbers` gives one of them alone.
 */
export function formsOf(table: string, numbers: "both" | "plural" = "both"): readonly string[] {
  const phrases = table.split("|").map((phrase) => phrase.trim());
  return [...new Set(phrases.flatMap((phrase) => phraseForms(phrase, numbers)))];
}

function phraseForms(phrase: string, numbers: "both" | "plural"): readonly string[] {
  const [front = "", tail] = phrase.split("+").map((part) => part.trim());
  const [named = "", gender = "m"] = front.split("/");
  const words = named.trim().split(" ");
  const noun = words.at(-1) ?? "";
  const rest = tail === undefined ? "" : ` ${tail}`;
  const nouns = declineNoun(noun, nounOf(gender.trim()));
  return nouns
    .filter(({ features }) => numbers === "both" || features.includes(".pl"))
    .flatMap(({ form, features }) => {
      const fronts = words.slice(0, -1).map((word) => adjectiveFor(word, features));
      return fronts.includes(undefined) ? [] : [`${[...fronts, form].join(" ")}${rest}`];
    });
}

function nounOf(gender: string): RussianNoun {
  return {
    gender: gender === "f" || gender === "n" || gender === "pl" ? gender : "m",
    animate: false,
    both: gender !== "pl",
  };
}

function adjectiveFor(word: string, features: string): string | undefined {
  const [name, number, gender] = features.split(".");
  const wanted = number === "pl" ? "pl" : `sg.${gender}`;
  return declineAdjective(word).find((one) => one.features === `${name}.${wanted}`)?.form;
}
