import { formatFamilies, type FormatFamily } from "../../core/vocabulary.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { Agreement } from "../reading.ts";
import { todayOf } from "../today.ts";
import type { EncounterFact } from "./make-encounters.ts";
import { daysApart } from "./told.ts";
import { toldIn, toldLast, type ToldIn } from "./told-in.ts";

/** Occasions by the sentences that tell them, and so by the words that may speak of them. */
export interface Tellers {
  /** Those at which one talks. */
  readonly talks: ToldIn<EncounterFact>;
  /** The same, with ceremonies, at which one speaks and signs. */
  readonly speeches: ToldIn<EncounterFact>;
  readonly visits: ToldIn<EncounterFact>;
}

/** How many sentences after its telling words belong to talks, to a session, and to a signing. */
const talksSentencesMax = 6;
const sessionSentencesMax = 16;
const signingSentencesMax = 2;

/** How many sentences after the headline the occasion that it names is told. */
const headlineSentencesMax = 4;

/** How far from the day of writing an occasion is no news, in days. */
const newsDaysMax = 60;

/** Files the occasions of the day's news; those of another time only where there are no others. */
export function tellersOf(context: Context, facts: readonly EncounterFact[]): Tellers {
  const past = new Set(
    facts.filter((fact) => isBackground(context, fact)).flatMap(({ told }) => bodySentences(told)),
  );
  const news = facts.filter((fact) => !isBackground(context, fact) && !isToldAmong(fact, past));
  const present = (news.length === 0 ? facts : news).toSorted(
    (one, other) => precedence(one) - precedence(other),
  );
  const filed = (test: (fact: EncounterFact) => boolean): ToldIn<EncounterFact> =>
    toldIn(present.filter(test), sentencesOf);
  return {
    talks: filed((fact) => talked.has(familyOf(fact)) && familyOf(fact) !== "ceremony"),
    speeches: filed((fact) => talked.has(familyOf(fact))),
    visits: filed((fact) => familyOf(fact) === "visit" && fact.told.format !== "tour"),
  };
}

/** The kind of occasion that a fact tells. */
export function familyOf({ told }: EncounterFact): FormatFamily {
  return formatFamilies[told.format];
}

/** Occasions at which one speaks. */
const talked: ReadonlySet<FormatFamily> = new Set([
  "talks",
  "commission",
  "remote",
  "conference",
  "community",
  "press",
  "ceremony",
]);

const lasting: ReadonlySet<FormatFamily> = new Set(["commission", "conference"]);

/** Of occasions told in one sentence, talks of whole delegations go first, sessions last. */
function precedence(fact: EncounterFact): number {
  if (fact.told.format === "enlarged-talks") return 0;
  if (fact.told.format === "tete-a-tete") return 2;
  return lasting.has(familyOf(fact)) ? 3 : 1;
}

/** The sentences that tell it: taken up again only where it was told before, or in the headline. */
function sentencesOf({ told: { tellings } }: EncounterFact): readonly number[] {
  const first = firstSentence(tellings);
  return tellings.map(({ sentence }) => sentence).filter((at) => at >= first || at === 0);
}

function firstSentence(tellings: EncounterFact["told"]["tellings"]): number {
  return Math.min(...tellings.filter(({ again }) => !again).map(({ sentence }) => sentence));
}

/** Of another time: what is said around it is of the day's own occasion. */
export function isBackground({ mentions }: Context, { told }: EncounterFact): boolean {
  if (told.tellings.every(({ which, again }) => which === "previous" && !again)) return true;
  const today = todayOf(mentions);
  return told.date !== null && today !== null && daysApart(told.date, today) > newsDaysMax;
}

function bodySentences({ tellings }: EncounterFact["told"]): readonly number[] {
  return tellings.filter(({ again }) => !again).map(({ sentence }) => sentence);
}

/** Undated, and only told where an occasion of another time is: it is of that time too. */
function isToldAmong({ told }: EncounterFact, past: ReadonlySet<number>): boolean {
  return told.date === null && bodySentences(told).every((sentence) => past.has(sentence));
}

/** The occasion of which a sentence speaks: one still to come only where the sentence looks ahead, or no other is near. */
export function occasionAt(
  context: Context,
  tellers: Tellers,
  sentence: number,
): EncounterFact | null {
  if (looksBack(context, sentence)) return null;
  const ahead = looksAhead(context, sentence);
  const own = (fact: EncounterFact): boolean =>
    ahead ||
    fact.encounter.status !== "planned" ||
    fact.told.tellings.some((telling) => telling.sentence === sentence);
  return occasionNear(tellers, sentence, own) ?? occasionNear(tellers, sentence, () => true);
}

/** « La partie kényane avait alors demandé … »: all that a sentence tells lies before the occasion spoken of. */
function looksBack({ mentions }: Context, sentence: number): boolean {
  const window = mentions.sentences[sentence];
  if (window === undefined) return false;
  const told = mentions.lattice
    .all(verb, window.from, window.to)
    .filter(({ value }) => isFinite(value));
  return told.length > 0 && told.every(({ value }) => value.tense === "pluperfect");
}

function looksAhead({ mentions }: Context, sentence: number): boolean {
  const window = mentions.sentences[sentence];
  if (window === undefined) return false;
  const verbs = mentions.lattice.all(verb, window.from, window.to);
  return verbs.some(({ value }) => value.tense === "future" || value.modal === "must");
}

function occasionNear(
  { talks, speeches, visits }: Tellers,
  sentence: number,
  test: (fact: EncounterFact) => boolean,
): EncounterFact | null {
  const within = { sentence, sentencesMax: talksSentencesMax };
  const near = toldLast(talks, within, test) ?? toldLast(speeches, within, test);
  if (near !== null) return near;
  const session = toldLast(talks, { sentence, sentencesMax: sessionSentencesMax }, test);
  if (session !== null && lasting.has(familyOf(session))) return session;
  return toldLast(visits, within, test);
}

/** What somebody said, and where. */
interface Saying {
  readonly speaker: string;
  readonly sentence: number;
}

/** The occasion told last before a sentence, if the speaker was there. */
export function attendedBy(
  context: Context,
  { speeches }: Tellers,
  { speaker, sentence }: Saying,
): EncounterFact | null {
  if (looksBack(context, sentence)) return null;
  const within = { sentence, sentencesMax: talksSentencesMax };
  const fact = toldLast(speeches, within, ({ told }) => told.format !== "signing-ceremony");
  return fact !== null && wasThere(context, fact, speaker) ? fact : null;
}

/** Among those whom it names; of a press conference, one of its sides is enough. */
function wasThere(context: Context, fact: EncounterFact, speaker: string): boolean {
  const { people, codes } = fact.told;
  if (people.has(speaker) || codes.has(speaker)) return true;
  if (familyOf(fact) !== "press") return false;
  const country = context.discourse.persons.find(({ id }) => id === speaker)?.country ?? null;
  return country !== null && codes.has(country);
}

/** The occasion on which an instrument is spoken of; none where it was signed at another time. */
export function signedAt(
  context: Context,
  tellers: Tellers,
  { sentence, instrument }: { readonly sentence: number; readonly instrument: Agreement },
): EncounterFact | null {
  const signing =
    instrument.status === "signed"
      ? toldLast(tellers.speeches, { sentence, sentencesMax: signingSentencesMax })
      : null;
  const fact = signing ?? occasionAt(context, tellers, sentence);
  const day = fact?.told.date ?? todayOf(context.mentions);
  if (instrument.date === null || day === null) return fact;
  return daysApart(instrument.date, day) > newsDaysMax ? null : fact;
}

/** The signing told last before a sentence that tells what the text holds. */
export function signingBefore({ speeches }: Tellers, sentence: number): EncounterFact | null {
  const within = { sentence, sentencesMax: talksSentencesMax };
  return toldLast(speeches, within, ({ told }) => told.format === "signing-ceremony");
}

/** The occasion that a headline announces: the first that the article tells, talks before a visit. */
export function announcedBy(
  context: Context,
  facts: readonly EncounterFact[],
  headline: number,
): EncounterFact | null {
  const near = facts
    .filter((fact) => announced.has(familyOf(fact)) && !isBackground(context, fact))
    .map((fact) => ({ fact, first: firstSentence(fact.told.tellings) }))
    .filter(({ first }) => first <= headline + headlineSentencesMax)
    .toSorted(
      (one, other) => one.first - other.first || visitsLast(one.fact) - visitsLast(other.fact),
    );
  return near[0]?.fact ?? null;
}

const announced: ReadonlySet<FormatFamily> = new Set(["talks", "commission", "remote", "visit"]);

function visitsLast(fact: EncounterFact): number {
  return familyOf(fact) === "visit" ? 1 : 0;
}
