import { foldMarks } from "../fold.ts";
import { russianLetters } from "./russian-letters.ts";
import {
  easternSpellings,
  englishSpellings,
  frenchSpellings,
  portugueseSpellings,
  slavicSpellings,
  southernSpellings,
  turkishSpellings,
  type Spelling,
} from "./spellings.ts";

/**
 * How one part of a name may sound, whatever its script.
 *
 * Sounds are letters: `a e i o u` vowels, `y w` glides, `S` ш, `C` ч, `Z` ж, `J` дж, `T` ц, `h` х,
 * the others as in English. Doubled sounds are written once.
 */
export interface Sounds {
  readonly script: "latin" | "cyrillic" | "other";
  /** Without marks, in lower case, ё as е: equal letters are equal sounds. */
  readonly letters: string;
  /** Readings that hold against any script. */
  readonly plain: readonly string[];
  /** Readings that hold only across scripts: silent ends, Spanish j, Chinese x. */
  readonly across: readonly string[];
}

const known = new Map<string, Sounds>();
const knownMax = 20_000;

/** @param part - One part of a name, in lower case and NFC. */
export function soundsOf(part: string): Sounds {
  const held = known.get(part);
  if (held !== undefined) return held;
  const made = makeSounds(part);
  if (known.size >= knownMax) known.clear();
  known.set(part, made);
  return made;
}

function makeSounds(part: string): Sounds {
  const letters = lettersOf(part);
  if (/\p{Script=Cyrillic}/u.test(part)) return cyrillicSounds(part, letters);
  if (!/\p{Script=Latin}/u.test(part))
    return { script: "other", letters, plain: [letters], across: [] };
  const plain = unique([french, english, slavic].map((read) => read(part)));
  return {
    script: "latin",
    letters,
    plain,
    across: farSounds(part),
  };
}

/** How Russian may hear what the spelling alone does not tell. */
function farSounds(part: string): readonly string[] {
  const mute = part.replace(silentEnd, "").replace(/e$/u, "é");
  return unique([
    southern(part),
    portuguese(part),
    eastern(part),
    eastern(part.replace(/ng$/u, "n")),
    turkish(part),
    ...(mute === part ? [] : [french(mute)]),
  ]);
}

/** Final consonants that French does not say: Barrault, Thibaud, Berthollet. */
const silentEnd = /(?<=[aeiouéèêïîynrl])(?:ts|ds|rs|t|d|s|x|z)$/u;

function lettersOf(part: string): string {
  return foldMarks(part).replaceAll(/[^\p{L}]/gu, "");
}

function cyrillicSounds(part: string, letters: string): Sounds {
  const heard = single(hear(part));
  const flat = single(hear(part.replaceAll("ё", "е")));
  return { script: "cyrillic", letters, plain: unique([heard, flat]), across: [] };
}

function hear(part: string): string {
  return part
    .replaceAll("ой", "oy")
    .replaceAll("дж", "J")
    .replaceAll("дз", "J")
    .replaceAll("чж", "C")
    .replaceAll("тч", "C")
    .replaceAll(/[иы]й$/gu, "i")
    .replaceAll(/ь(?=[еоиюяё])/gu, "y")
    .replaceAll(/у(?=[аеоиэы])/gu, "w")
    .replaceAll(/\p{Script=Cyrillic}/gu, (sign) => russianLetters.get(sign)?.sound ?? "");
}

type Reader = (part: string) => string;

const french = readerOf(frenchSpellings);
const english = readerOf(englishSpellings);
const slavic = readerOf(slavicSpellings);
const southern = readerOf(southernSpellings);
const portuguese = readerOf(portugueseSpellings);
const eastern = readerOf(easternSpellings);
const turkish = readerOf(turkishSpellings);

function readerOf(spellings: readonly Spelling[]): Reader {
  const any = new RegExp(spellings.map(([spelling]) => `(${spelling})`).join("|"), "gu");
  return (part) => {
    const heard = part.replaceAll(any, (...found: unknown[]) => {
      const at = found.slice(1, spellings.length + 1).findIndex((group) => group !== undefined);
      return spellings[at]?.[1] ?? "";
    });
    return single(heard.normalize("NFD").replaceAll(/[^A-Za-z]/g, ""));
  };
}

/** Writes doubled sounds once. */
function single(sounds: string): string {
  return sounds.replaceAll(/(.)\1+/g, "$1");
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
