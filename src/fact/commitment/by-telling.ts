import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { partyAt, subjectOf, type VerbItem } from "../clause/clause.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { anyPhraseAt } from "../stretch.ts";
import { beforePronouns, lowerAt, referentOf, type Hearing } from "../statement/hearing.ts";
import { laidDown } from "./laid-down.ts";
import { promisedThat } from "./promised-that.ts";
import { actSpan, governedEnd, isVague, wordsFor, type Undertaken } from "./undertaken.ts";

/**
 * Undertakings in the writer's own words: « la Norvège livrera … », « le port bénéficiera de … »,
 * « le blé que X avait promis », « les parties entendent porter ensemble … », « leur volonté de … ».
 */
export function undertakenByTelling(hearing: Hearing): readonly Undertaken[] {
  const { lattice, window } = hearing.spot;
  return lattice.all(verb, window.from, window.to).flatMap((item) => {
    if (item.value.negated) return [];
    const found = toldBy(hearing, item);
    return found === null || isVague(hearing, found.span) ? [] : [found];
  });
}

/** The first way of telling that fits. */
function toldBy(hearing: Hearing, item: VerbItem): Undertaken | null {
  for (const find of tellings) {
    const found = find(hearing, item);
    if (found !== null) return found;
  }
  return null;
}

const givers: ReadonlySet<PartyType> = new Set([
  "state",
  "institution",
  "delegation",
  "organisation",
]);

/** "a committee is to be set up". */
function inWriting(hearing: Hearing, item: VerbItem): Undertaken | null {
  const found = laidDown(hearing, item);
  return found === null ? null : { ...told(hearing, "agreed-action"), ...found };
}

/** "gave its word that the port would open". */
function byPromise(hearing: Hearing, item: VerbItem): Undertaken | null {
  const found = promisedThat(hearing, item);
  return found === null ? null : { ...told(hearing, "pledge"), ...found };
}

/** « la Norvège livrera 200 camions »: the future of a verb of giving, with a giver for its subject. */
function givenAhead(hearing: Hearing, item: VerbItem): Undertaken | null {
  if (!isGiving(hearing, item)) return null;
  const subject = subjectOf(hearing.spot, item);
  if (subject === null || !givers.has(subject.value.type)) return null;
  const by = referentOf(hearing, subject)?.codes ?? [];
  if (by.length === 0) return null;
  const end = governedEnd(hearing, item, item.to);
  if (end - item.to < 2 || lacksObject(hearing, item.to)) return null;
  return { span: actSpan(hearing, item.from, end), ...told(hearing, "pledge"), by };
}

/** «Норвегия готова построить …» by its subject, «планируется построить …» by both sides. */
function readyToGive(hearing: Hearing, item: VerbItem): Undertaken | null {
  const { ready, planned, giving } = wordsFor(hearing);
  if (item.value.modal !== "want" || !giving.has(item.value.lemma)) return null;
  const word = lowerAt(hearing, item.from);
  if (planned?.has(word) === true)
    return { span: actOf(hearing, item), ...told(hearing, "agreed-action") };
  const by = ready?.has(word) === true ? subjectCodes(hearing, item) : [];
  return by.length === 0 ? null : { span: actOf(hearing, item), ...told(hearing, "pledge"), by };
}

/** From the infinitive of a group on. */
function actOf(hearing: Hearing, item: VerbItem): Undertaken["span"] {
  return actSpan(hearing, item.to - 1, governedEnd(hearing, item, item.to));
}

function subjectCodes(hearing: Hearing, item: VerbItem): readonly string[] {
  const subject = subjectOf(hearing.spot, item);
  return subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
}

/** «Сторонам предстоит согласовать тарифы»: what both have to do, the dative before its verb. */
function jointDuty(hearing: Hearing, item: VerbItem): Undertaken | null {
  const { value, from } = item;
  if (value.modal !== "must" || wordsFor(hearing).ready === undefined) return null;
  const doer = hearing.spot.lattice.before(party, from);
  if (doer?.value.cases?.includes("dat") !== true) return null;
  const by = referentOf(hearing, doer)?.codes ?? [];
  if (by.length < 2) return null;
  return { span: actOf(hearing, item), ...told(hearing, "agreed-action"), status: "agreed", by };
}

/** "which Norway will open in May": the object stands before, in another clause. */
function lacksObject(hearing: Hearing, at: number): boolean {
  return hearing.words.bareClauses === true && hearing.words.adjuncts.has(lowerAt(hearing, at));
}

function isGiving(hearing: Hearing, { value }: VerbItem): boolean {
  const plain = value.voice === "active" && value.modal === null;
  return plain && value.tense === "future" && wordsFor(hearing).giving.has(value.lemma);
}

/** « le chemin de fer, dont la remise en état bénéficiera de 30 millions »: the other side gives. */
function gainedAhead(hearing: Hearing, item: VerbItem): Undertaken | null {
  const { value } = item;
  if (value.tense !== "future" || !wordsFor(hearing).gaining.has(value.lemma)) return null;
  const end = governedEnd(hearing, item, item.to);
  const numbered = hearing.spot.lattice.tokens.words
    .slice(item.to, end)
    .some(({ lower }) => /^\d/.test(lower));
  if (!numbered) return null;
  const span = actSpan(hearing, clauseStart(hearing, item.from), end);
  return { span, ...told(hearing, "pledge"), status: "agreed", by: gainedFrom(hearing) };
}

/** The other side than the one at home; null where that is not one. */
function gainedFrom({ context, window, spot }: Hearing): readonly string[] | null {
  const { home } = context.discourse;
  const codes = new Set<string>();
  for (let at = window.from; at < window.to; at++)
    for (const code of spot.lattice.at(party, at)?.value.code?.split(" ") ?? []) codes.add(code);
  const others = [...codes].filter((code) => code !== home);
  return others.length === 1 ? others : null;
}

/** From a verb back over its subject, and over « X, dont … », to the mark or « et » before. */
function clauseStart(hearing: Hearing, end: number): number {
  const { window, words } = hearing;
  for (let at = end - 1, relative = false; at >= window.from; at--) {
    const word = lowerAt(hearing, at);
    if (word === "dont" || word === "qui") relative = true;
    else if (word === "," && lowerAt(hearing, at + 1) !== "dont") return at + 1;
    else if (words.coordinators.has(word) && (relative || at < end - 1)) return at + 1;
  }
  return window.from;
}

/** « le blé que lui avait promis X », « les camions promis par X », "the trucks that X had promised". */
function promisedBefore(hearing: Hearing, item: VerbItem): Undertaken | null {
  if (!wordsFor(hearing).promising.has(item.value.lemma)) return null;
  const promise = promiserBefore(hearing, item) ?? promiserBehind(hearing, item);
  if (promise === null) return null;
  const by = referentOf(hearing, promise.promiser)?.codes ?? [];
  const start = by.length === 0 ? null : thingBefore(hearing, promise.end);
  if (start === null) return null;
  const to = Math.max(promise.promiser.to, item.to);
  return { span: actSpan(hearing, start, to), ...told(hearing, "pledge"), by };
}

/** Who promised, and the token after the thing. */
interface Promised {
  readonly promiser: PartyItem;
  readonly end: number;
}

/** « que lui avait promis X », « promis par X »: the promiser right behind the verb. */
function promiserBehind(hearing: Hearing, item: VerbItem): Promised | null {
  const { lattice } = hearing.spot;
  const end = promisedEnd(hearing, item);
  const promiser = partyAt(lattice, item.to) ?? partyAt(lattice, item.to + 1);
  return end === null || promiser === undefined ? null : { promiser, end };
}

/** "the trucks (that) Norway had promised": the promiser between the thing and the verb. */
function promiserBefore(hearing: Hearing, { value, from }: VerbItem): Promised | null {
  if (hearing.words.bareClauses !== true || value.tense === "participle") return null;
  const promiser = hearing.spot.lattice.before(party, from);
  if (promiser === undefined || promiser.value.preposition !== null) return null;
  const opener = lowerAt(hearing, promiser.from - 1);
  if (/^(?:that|which)$/.test(opener)) return { promiser, end: promiser.from - 1 };
  return null;
}

/** Where the promised thing ends: before « que », or before « promis par ». */
function promisedEnd(hearing: Hearing, { value, from, to }: VerbItem): number | null {
  const { agents, clauseOpeners } = hearing.words;
  if (value.tense === "participle") return agents.has(lowerAt(hearing, to)) ? from : null;
  const before = beforePronouns(hearing, from);
  return clauseOpeners.has(lowerAt(hearing, before)) ? before : null;
}

/** The first token of the noun phrase that ends at a token: its number or its determiner. */
function thingBefore(hearing: Hearing, end: number): number | null {
  const { window, words } = hearing;
  for (let at = end - 1; at >= Math.max(window.from, end - 8); at--) {
    const word = lowerAt(hearing, at);
    if (isMark(hearing, at) || words.coordinators.has(word)) return null;
    const firm = words.thingOpeners.has(word) && !/^(?:de|d')$/.test(word);
    if (firm && end - at > 1) return nounPhrase(hearing.spot, { from: at, to: end }).from;
  }
  return null;
}

/** A comma that is no part of "10,000". */
function isMark({ spot }: Hearing, at: number): boolean {
  const { tokens } = spot.lattice;
  if (tokens.words[at]?.lower !== ",") return false;
  return tokens.ends[at - 1] !== tokens.starts[at] || tokens.ends[at] !== tokens.starts[at + 1];
}

/** « Elles entendent porter ensemble … »: what two sides want to do together. */
function sharedWill(hearing: Hearing, item: VerbItem): Undertaken | null {
  if (!isWantedByMany(item)) return null;
  const subject = subjectOf(hearing.spot, item);
  if (subject === null) return null;
  const codes = referentOf(hearing, subject)?.codes ?? [];
  const end = governedEnd(hearing, item, item.to);
  const alone = codes.length < 2;
  if (alone && !(subject.value.type === "pronoun" && isJoint(hearing, item.to, end))) return null;
  const span = actSpan(hearing, item.to - 1, end);
  return { span, ...told(hearing, "agreed-action"), by: alone ? null : codes };
}

function isWantedByMany({ value }: VerbItem): boolean {
  return value.modal === "want" && value.number === "plural" && value.tense !== "past";
}

function isJoint(hearing: Hearing, from: number, to: number): boolean {
  const { together } = wordsFor(hearing);
  return hearing.spot.lattice.tokens.words.slice(from, to).some(({ lower }) => together.has(lower));
}

/** « Les deux délégations ont exprimé leur volonté d'accélérer … », "closed with an undertaking to". */
function nominalWill(hearing: Hearing, item: VerbItem): Undertaken | null {
  if (item.value.tense !== "infinitive") return null;
  const noun = nounOver(hearing, item.from);
  if (noun === null) return null;
  const by = sidesOver(hearing, noun);
  const isGiven = givenWith(hearing, noun);
  if (!isGiven && (by.length < 2 || !wordsFor(hearing).theirs.has(lowerAt(hearing, noun - 1))))
    return null;
  const end = governedEnd(hearing, item, item.to);
  return {
    span: actSpan(hearing, lowerAt(hearing, item.from) === "to" ? item.from + 1 : item.from, end),
    ...told(hearing, "agreed-action"),
    status: isGiven ? "agreed" : "announced",
    by: by.length < 2 ? null : by,
  };
}

/** The noun of a will right before an infinitive, with or without a link word between. */
function nounOver(hearing: Hearing, from: number): number | null {
  const { wills } = wordsFor(hearing);
  return [from - 2, from - 1].find((at) => wills.has(lowerAt(hearing, at))) ?? null;
}

function sidesOver(hearing: Hearing, noun: number): readonly string[] {
  const main = hearing.spot.lattice.all(verb, hearing.window.from, noun).at(-1);
  const subject = main === undefined ? null : subjectOf(hearing.spot, main);
  return subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
}

/** "with an undertaking to": it was given, whoever stands before. */
function givenWith(hearing: Hearing, noun: number): boolean {
  const { givenWith: openers } = wordsFor(hearing);
  if (openers === undefined) return false;
  return [noun - 2, noun - 3].some((at) => {
    const length = anyPhraseAt(hearing.spot.lattice, at, openers);
    return length > 0 && at + length <= noun;
  });
}

const tellings: readonly ((hearing: Hearing, item: VerbItem) => Undertaken | null)[] = [
  promisedBefore,
  byPromise,
  givenAhead,
  gainedAhead,
  readyToGive,
  jointDuty,
  sharedWill,
  nominalWill,
  inWriting,
];

function told(hearing: Hearing, kind: Undertaken["kind"]): Omit<Undertaken, "span"> {
  return {
    kind,
    status: "announced",
    by: null,
    to: null,
    sentence: hearing.window.index,
    rule: `commitment/${hearing.context.mentions.language}/told`,
    confidence: 0.65,
  };
}
