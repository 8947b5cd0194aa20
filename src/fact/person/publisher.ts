import { foldMarks } from "../../core/fold.ts";
import type { Language } from "../../core/language.ts";
import { Lattice } from "../../grammar/lattice.ts";
import { readTokens } from "../../grammar/tokens.ts";
import { lexiconEntries } from "../../lexicon/lexicon.ts";
import { gazetteerOf } from "../../mention/find-mentions.ts";
import { lexical } from "../../mention/lexical.ts";
import type { Mentions } from "../../mention/mentions.ts";
import { demonymAt, stateAt, type NamedState } from "../../mention/place/which-state.ts";
import { personWordsOf } from "./words-of.ts";

/** States that the name of the publisher shows: « Présidence du Kenya », « KenyaActu », « kenyaweb.net ». */
export function publisherStates({ canonical, language }: Mentions): ReadonlySet<string> {
  const publisher = canonical.masthead.publisher
    ?.slice(0, 120)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  if (publisher === undefined) return new Set();
  const lattice = new Lattice(readTokens(publisher, { start: 0, end: publisher.length }));
  gazetteerOf(language).annotate(lattice);
  const found = new Set<string>();
  for (let at = 0; at < lattice.size; at++) {
    const named = placeAt(lattice, at) ?? blendAt(lattice, at, language);
    if (named === null) continue;
    found.add(named.iso);
    at = named.to - 1;
  }
  return found;
}

/** « Ambassade du Kenya au Pérou », "High Commission of Ghana": whether an embassy publishes the page. */
export function isOfMission({ canonical, language }: Mentions): boolean {
  const { missions } = personWordsOf(language);
  const words =
    canonical.masthead.publisher
      ?.slice(0, 120)
      .toLowerCase()
      .split(/[^\p{L}]+/u) ?? [];
  return words.some((word) => missions.has(word));
}

/**
 * States that the lines above an article show: « Nairobi, le 3 mars », "Kampala | Tuesday", "Republic
 * of Ghana" on a line of its own.
 */
export function letterheadStates({ canonical, language }: Mentions): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { zone, start, end } of canonical.sentences) {
    if (zone === "body") break;
    const seat = seatIn(canonical.text.slice(start, Math.min(end, start + lineUnitsMax)), language);
    if (seat !== null && zone !== "title") found.add(seat);
    if (zone !== "publication" && (zone !== "title" || end - start > nameUnitsMax)) continue;
    const line = canonical.text.slice(start, Math.min(end, start + lineUnitsMax));
    const lattice = new Lattice(readTokens(line, { start: 0, end: line.length }));
    gazetteerOf(language).annotate(lattice);
    const head = placeAt(lattice, afterBar(lattice));
    if (head !== null && standsAlone(lattice, head.to, zone)) found.add(head.iso);
  }
  return found;
}

/** "ANP | Lima, 3 May 2024", "Ministry of Trade – Republic of Peru": the token after the first bar or dash, if any. */
function afterBar({ tokens, size }: Lattice): number {
  const bar = tokens.words.findIndex(({ form }) => /^[|–—]$/.test(form));
  return bar < 0 || bar === size - 1 ? 0 : bar + 1;
}

/** What more of a line above an article tells nothing of where it comes from, in UTF-16 units. */
const lineUnitsMax = 120;

/** A paper tells how often it appears beside its town. */
const periodical =
  /\b(?:quotidien|hebdomadaire|bihebdomadaire|mensuel|bimensuel|trimestriel|daily|weekly|monthly)\b/iu;

/** « Hebdomadaire d'information - Nairobi - n° 12 »: the state of the one town that stands between the marks. */
function seatIn(line: string, language: Language): string | null {
  if (!periodical.test(line)) return null;
  const seats = line.split(/\s[-–—|•·]\s/u).flatMap((part) => {
    const lattice = new Lattice(readTokens(part, { start: 0, end: part.length }));
    gazetteerOf(language).annotate(lattice);
    const named = placeAt(lattice, 0);
    return named?.to === lattice.size ? [named.iso] : [];
  });
  const [seat] = seats;
  return seats.length === 1 ? (seat ?? null) : null;
}

/** A headline longer than this is more than the name of a state or a town, in UTF-16 units. */
const nameUnitsMax = 60;

/** "Lima, Peru": nothing but the state follows the town. */
function isOfItsState({ words }: Lattice["tokens"], at: number, size: number): boolean {
  return words[at]?.form === "," && size - at <= 4 && words.slice(at + 1).every(isCapital);
}

function isCapital({ form }: { readonly form: string }): boolean {
  return /^\p{Lu}/u.test(form);
}

/** Nothing but a name, or a place and a date. */
function standsAlone({ tokens, size }: Lattice, at: number, zone: string): boolean {
  if (at === size || isOfItsState(tokens, at, size)) return true;
  const dated = tokens.words.some(({ form }) => /^(?:19|20)\d{2}$/.test(form));
  return zone === "publication" && dated && /^[,|(–—-]$/.test(tokens.words[at]?.form ?? "");
}

function placeAt(lattice: Lattice, at: number): NamedState | null {
  const town = lattice.at(lexical("city"), at);
  const named = stateAt(lattice, at) ?? (isEdition(lattice, at) ? null : demonymAt(lattice, at));
  if (named !== null || town === undefined) return named;
  return { iso: town.value.value.country, to: town.to };
}

/** "VNB English", "The Courier (English edition)": the last word tells the language of the edition. */
function isEdition({ tokens: { words } }: Lattice, at: number): boolean {
  const isLast = at === words.length - 1 || words[at + 1]?.lower === "edition";
  return at > 0 && isLast && editions.has(words[at]?.lower ?? "");
}

const editions = new Set("english french français russian arabic spanish portuguese".split(" "));

/** « kenyaweb »: a word that begins with the name of a state; the longest name counts. */
function blendAt(lattice: Lattice, at: number, language: Language): NamedState | null {
  const word = lattice.tokens.words[at]?.folded ?? "";
  const named = namesOf(language)
    .get(word.slice(0, stemUnits))
    ?.find(({ folded }) => word.startsWith(folded));
  return named === undefined ? null : { iso: named.iso, to: at + 1 };
}

interface StateName {
  readonly folded: string;
  readonly iso: string;
}

/** Names of states by their first letters. */
type StateNames = ReadonlyMap<string, readonly StateName[]>;

/** The shortest name that tells a state within another word, in UTF-16 units. */
const stemUnits = 4;

const names = new Map<Language, StateNames>();

/** Names of states that a word can begin with, the longest first; made at the first call. */
function namesOf(language: Language): StateNames {
  const known = names.get(language);
  if (known !== undefined) return known;
  const made = lexiconEntries(language, "state")
    .filter(({ form }) => form.length >= stemUnits)
    .toSorted((one, other) => other.form.length - one.form.length)
    .map(({ form, value }) => ({ folded: foldMarks(form.toLowerCase()), iso: value.iso }));
  const byStem = new Map<string, StateName[]>();
  for (const name of made) {
    const stem = name.folded.slice(0, stemUnits);
    byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
  }
  names.set(language, byStem);
  return byStem;
}
