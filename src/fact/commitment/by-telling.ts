import { party, type PartyType } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { partyAt, subjectOf, type VerbItem } from "../clause/clause.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { beforePronouns, lowerAt, referentOf, type Hearing } from "../statement/hearing.ts";
import { actSpan, governedEnd, isVague, wordsFor, type Undertaken } from "./undertaken.ts";

/**
 * Undertakings in the writer's own words: « la Norvège livrera … », « le port bénéficiera de … »,
 * « le blé que X avait promis », « les parties entendent porter ensemble … », « leur volonté de … ».
 */
export function undertakenByTelling(hearing: Hearing): readonly Undertaken[] {
  const { lattice, window } = hearing.spot;
  return lattice.all(verb, window.from, window.to).flatMap((item) => {
    if (item.value.negated) return [];
    const found =
      promisedBefore(hearing, item) ??
      givenAhead(hearing, item) ??
      gainedAhead(hearing, item) ??
      sharedWill(hearing, item) ??
      nominalWill(hearing, item);
    return found === null || isVague(hearing, found.span) ? [] : [found];
  });
}

const givers: ReadonlySet<PartyType> = new Set([
  "state",
  "institution",
  "delegation",
  "organisation",
]);

/** « la Norvège livrera 200 camions »: the future of a verb of giving, with a giver for its subject. */
function givenAhead(hearing: Hearing, item: VerbItem): Undertaken | null {
  if (!isGiving(hearing, item)) return null;
  const subject = subjectOf(hearing.spot, item);
  if (subject === null || !givers.has(subject.value.type)) return null;
  const by = referentOf(hearing, subject)?.codes ?? [];
  if (by.length === 0) return null;
  const end = governedEnd(hearing, item, item.to);
  if (end - item.to < 2) return null;
  return { span: actSpan(hearing, item.from, end), ...told(hearing, "pledge"), by };
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

/** « le blé que lui avait promis X », « les camions promis par X ». */
function promisedBefore(hearing: Hearing, item: VerbItem): Undertaken | null {
  const { lattice } = hearing.spot;
  if (!wordsFor(hearing).promising.has(item.value.lemma)) return null;
  const end = promisedEnd(hearing, item);
  const promiser = partyAt(lattice, item.to) ?? partyAt(lattice, item.to + 1);
  if (end === null || promiser === undefined) return null;
  const by = referentOf(hearing, promiser)?.codes ?? [];
  const start = by.length === 0 ? null : thingBefore(hearing, end);
  return start === null
    ? null
    : { span: actSpan(hearing, start, promiser.to), ...told(hearing, "pledge"), by };
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
    if (word === "," || words.coordinators.has(word)) return null;
    const firm = words.thingOpeners.has(word) && !/^(?:de|d')$/.test(word);
    if (firm && end - at > 1) return nounPhrase(hearing.spot, { from: at, to: end }).from;
  }
  return null;
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

/** « Les deux délégations ont exprimé leur volonté d'accélérer … ». */
function nominalWill(hearing: Hearing, item: VerbItem): Undertaken | null {
  const { lattice } = hearing.spot;
  if (item.value.tense !== "infinitive") return null;
  const before = item.from - 2;
  if (!wordsFor(hearing).wills.has(lowerAt(hearing, before))) return null;
  if (lowerAt(hearing, before - 1) !== "leur") return null;
  const main = lattice.all(verb, hearing.window.from, before).at(-1);
  const subject = main === undefined ? null : subjectOf(hearing.spot, main);
  const by = subject === null ? [] : (referentOf(hearing, subject)?.codes ?? []);
  if (by.length < 2) return null;
  const end = governedEnd(hearing, item, item.to);
  return {
    span: actSpan(hearing, item.from, end),
    ...told(hearing, "agreed-action"),
    status: "announced",
    by,
  };
}

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
