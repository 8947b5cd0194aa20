import type { Language } from "../../src/core/language.ts";
import { declineAdjective, looksAdjectival } from "../../src/lexicon/russian-adjective.ts";
import type { Agreement } from "../../src/lexicon/russian-adjective.ts";
import { declineNoun, indeclinable } from "../../src/lexicon/russian.ts";
import type { RussianForm, RussianNoun } from "../../src/lexicon/russian.ts";
import { inflectFrench } from "./french.ts";

/** A form as the table keeps it. */
export interface InflectedForm {
  readonly form: string;
  readonly features?: string;
}

/**
 * Gives every form of a word or name.
 *
 * @param spec - The words of `inflect:`, as lexicons/README.md lists them.
 */
export function inflect(form: string, spec: string, language: Language): readonly InflectedForm[] {
  if (language === "fr") return inflectFrench(form, spec);
  if (language === "ru") return inflectRussian(form, spec);
  return [{ form }];
}

function inflectRussian(form: string, spec: string): readonly RussianForm[] {
  const [head = "", ...rest] = form.split("|");
  return rest.reduce<readonly RussianForm[]>(
    (forms, part, at) =>
      at % 2 === 0 ? append(forms, part) : agree(forms, declinePhrase(part, spec)),
    declinePhrase(head, spec),
  );
}

function append(forms: readonly RussianForm[], tail: string): readonly RussianForm[] {
  return forms.map(({ form, features }) => ({ form: form + tail, features }));
}

// «Босния и Герцеговина»: the second name takes the case of the first.
function agree(
  forms: readonly RussianForm[],
  second: readonly RussianForm[],
): readonly RussianForm[] {
  const declined = forms.filter(({ features }) => features !== "indecl");
  return declined.map(({ form, features }) => {
    const name = features.slice(0, 3);
    const fellow = second.find((each) => each.features.startsWith(name));
    return { form: form + (fellow?.form ?? ""), features };
  });
}

function declinePhrase(phrase: string, spec: string): readonly RussianForm[] {
  if (tokens(spec).has("indecl")) return indeclinable(phrase);
  const words = phrase.split(" ");
  const at = headOf(words, tokens(spec).has("adj"));
  const tail = words.slice(at + 1).map((word) => ` ${word}`);
  const heads = append(declineHead(words[at] ?? "", spec), tail.join(""));
  return words.slice(0, at).reduceRight((forms, word) => prepend(word, forms, spec), heads);
}

// The head is the first noun: «первый министр обороны»; or, asked for an adjective, the last of the
// adjectives that begin the phrase: «временный поверенный».
function headOf(words: readonly string[], adjective: boolean): number {
  const noun = words.findIndex((word) => !looksAdjectival(word));
  if (noun === -1) return words.length - 1;
  return adjective ? Math.max(0, noun - 1) : noun;
}

function prepend(
  adjective: string,
  forms: readonly RussianForm[],
  spec: string,
): readonly RussianForm[] {
  const animate = tokens(spec).has("anim");
  return forms.map(({ form, features }) => ({
    form: `${agreeing(adjective, features, animate || features.endsWith(".anim"))} ${form}`,
    features,
  }));
}

function agreeing(adjective: string, features: string, animate: boolean): string {
  const [name = "", number = "", gender = ""] = features.split(".");
  const agreement =
    gender === "" ? agreementFrom(adjective, number) : agreementFrom(gender, number);
  const wanted = `${name}.${agreement}`;
  const forms = declineAdjective(adjective, agreement);
  const animated = animate ? forms.find((each) => each.features === `${wanted}.anim`) : undefined;
  return (animated ?? forms.find((each) => each.features === wanted))?.form ?? adjective;
}

// «Американское Самоа»: the noun does not show its gender, the adjective does.
function agreementFrom(shown: string, number: string): Agreement {
  if (number === "pl" || /[ыи]е$/.test(shown)) return "pl";
  if (shown === "f" || /[ая]я$/.test(shown)) return "sg.f";
  return shown === "n" || /[ое]е$/.test(shown) ? "sg.n" : "sg.m";
}

function declineHead(word: string, spec: string): readonly RussianForm[] {
  const asked = tokens(spec);
  if (asked.has("adj")) return declineAdjective(word, agreementOf(asked));
  const gender = genderOf(asked) ?? guessGender(word);
  if (gender === undefined) return indeclinable(word);
  return declineNoun(word, { gender, ...nounOptions(asked) });
}

function nounOptions(asked: ReadonlyMap<string, string>): Omit<RussianNoun, "gender"> {
  const stem = asked.get("stem");
  const plural = asked.get("plural");
  const genitivePlural = asked.get("genpl");
  return {
    animate: asked.has("anim"),
    both: asked.has("both"),
    ...(asked.has("stressed") && { stressed: true }),
    ...(stem !== undefined && { stem }),
    ...(plural !== undefined && { plural }),
    ...(genitivePlural !== undefined && { genitivePlural }),
  };
}

function agreementOf(asked: ReadonlyMap<string, string>): Agreement | undefined {
  const gender = genderOf(asked);
  if (gender === undefined) return undefined;
  return gender === "pl" ? "pl" : `sg.${gender}`;
}

function genderOf(asked: ReadonlyMap<string, string>): RussianNoun["gender"] | undefined {
  return (["m", "f", "n", "pl"] as const).find((gender) => asked.has(gender));
}

function guessGender(word: string): RussianNoun["gender"] | undefined {
  if (word.length > 1 && word === word.toUpperCase()) return undefined; // «США»
  if (/[бвгджзйклмнпрстфхцчшщ]$/i.test(word)) return "m";
  if (/[аеиоуыэ]а$/i.test(word)) return undefined; // «Самоа», «Никарагуа»
  return /[ая]$/i.test(word) ? "f" : undefined;
}

// "m anim genpl=Штатов"
function tokens(spec: string): ReadonlyMap<string, string> {
  const pairs = spec.split(" ").map((token): [string, string] => {
    const [name = "", value = ""] = token.split("=");
    return [name, value];
  });
  return new Map(pairs);
}
