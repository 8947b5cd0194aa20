import type { Language } from "../../core/language.ts";
import type { ParticipantRole } from "../../core/vocabulary.ts";
import { Cues } from "../../grammar/cues.ts";
import { party } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import type { Context } from "../context.ts";
import type { Told } from "./told.ts";
import { occasionWords } from "./words-of.ts";

/** Persons whom a sentence puts at the occasion told before it. */
interface Attendance {
  readonly sentence: number;
  readonly people: ReadonlyMap<string, ParticipantRole>;
  readonly codes: ReadonlySet<string>;
}

/**
 * Adds those who were there though no telling names them: « la délégation, conduite par X, comprenait
 * Y et Z », « ont pris part à l'entretien : … », and the ministers who signed on the occasion.
 */
export function withAttendance(context: Context, told: readonly Told[]): readonly Told[] {
  const attendances = attendancesIn(context);
  if (attendances.length === 0) return told;
  const joined = [...told];
  for (const attendance of attendances) {
    const at = occasionAt(joined, attendance);
    const known = joined[at];
    if (known !== undefined) joined[at] = attend(known, attendance);
  }
  return joined;
}

function attend(known: Told, { people, codes }: Attendance): Told {
  const all = new Map(known.people);
  for (const [person, role] of people) {
    const before = all.get(person);
    if (before === undefined || before === "participant") all.set(person, role);
  }
  return {
    ...known,
    people: all,
    codes: known.codes.size >= 2 ? known.codes : new Set([...known.codes, ...codes]),
  };
}

/** The occasion that the sentence tells, or the last one told within a few sentences before it. */
function occasionAt(told: readonly Told[], { sentence, codes }: Attendance): number {
  let best = { at: -1, sentence: -1 };
  told.forEach((occasion, at) => {
    if (
      codes.size > 0 &&
      ![...codes].some((code) => occasion.codes.has(code) || occasion.codes.size < 2)
    )
      return;
    for (const telling of occasion.tellings)
      if (
        telling.sentence <= sentence &&
        sentence - telling.sentence <= 3 &&
        telling.sentence > best.sentence
      )
        best = { at, sentence: telling.sentence };
  });
  return best.at;
}

function attendancesIn(context: Context): readonly Attendance[] {
  const found: Attendance[] = [];
  let listing = false;
  for (const window of context.mentions.sentences) {
    const cued = cuedFrom(context, window);
    const from: number | null =
      cued?.from ?? (listing && isListItem(context, window) ? window.from : null);
    listing = from !== null;
    if (from === null || window.sentence.zone === "title") continue;
    found.push(attendanceOf(context, window, { from, leads: cued?.leads ?? false }));
  }
  return found.filter(({ people }) => people.size > 0);
}

interface Cued {
  readonly from: number;
  readonly leads: boolean;
}

function attendanceOf(
  { mentions, discourse }: Context,
  window: SentenceWindow,
  { from, leads }: Cued,
): Attendance {
  const people = new Map<string, ParticipantRole>();
  const codes = new Set<string>();
  for (const item of mentions.lattice.all(party, from, window.to)) {
    if (item.value.name === null) continue;
    const referent = discourse.referents.get(item);
    for (const person of referent?.persons ?? [])
      if (!people.has(person))
        people.set(person, leads && people.size === 0 ? "head-of-delegation" : "member");
    for (const code of referent?.codes ?? []) codes.add(code);
  }
  return { sentence: window.index, people, codes };
}

/** Where the words of attendance stand; a signing counts all who sign. */
function cuedFrom(context: Context, window: SentenceWindow): Cued | null {
  const { lattice, language } = context.mentions;
  const [cue] = attendanceCues(language).find(lattice, window);
  if (cue !== undefined) return { from: cue.from, leads: cue.meaning === "leads" };
  const { signs } = occasionWords(language);
  const signing = lattice
    .all(verb, window.from, window.to)
    .some(({ value }) => signs.has(value.lemma) && !value.negated);
  return signing ? { from: window.from, leads: false } : null;
}

function isListItem({ mentions }: Context, { from }: SentenceWindow): boolean {
  return ["-", "–", "—", "•", "*", ">"].includes(mentions.lattice.tokens.words[from]?.lower ?? "");
}

const cueSets = new Map<Language, Cues<"leads" | "attends">>();

function attendanceCues(language: Language): Cues<"leads" | "attends"> {
  const known = cueSets.get(language);
  if (known !== undefined) return known;
  const { leads, attends } = occasionWords(language);
  const made = new Cues<"leads" | "attends">([
    [leads, "leads"],
    [attends, "attends"],
  ]);
  cueSets.set(language, made);
  return made;
}
