import {
  formatFamilies,
  type EncounterStatus,
  type ParticipantRole,
} from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { RuleSet } from "../../grammar/rule-set.ts";
import type { Found } from "../../grammar/rule.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import {
  argumentsOfNoun,
  argumentsOfVerb,
  clauseSubject,
  type Argument,
  type Place as Spot,
  type VerbItem,
} from "../clause/clause.ts";
import type { Slot } from "../clause/words.ts";
import type { Context } from "../context.ts";
import type { Candidate } from "./candidate.ts";
import { describeNoun, type NounReading } from "./noun.ts";
import { lexical } from "../../mention/lexical.ts";
import { eventNoun, type EventNounEntry, type Occasion, type Roles } from "./occasion.ts";
import { nounRoles } from "./noun-roles.ts";
import { occasionRules } from "./rules.ts";
import { statusOfVerb } from "./status.ts";
import { dateAround, placeAround } from "./when-where.ts";
import { occasionWords } from "./words-of.ts";

/** Every telling of an occasion in the document, in reading order. */
export function findCandidates(context: Context): readonly Candidate[] {
  return context.mentions.sentences
    .flatMap((window) => [
      ...verbCandidates(context, window),
      ...nounCandidates(context, window),
      ...ellipses(context, window),
    ])
    .toSorted((one, other) => one.sentence - other.sentence || one.at - other.at);
}

const ruleSets = new Map<string, RuleSet<Occasion>>();

function rulesOf(language: Context["mentions"]["language"]): RuleSet<Occasion> {
  const known = ruleSets.get(language);
  if (known !== undefined) return known;
  const made = new RuleSet<Occasion>(occasionRules[language]);
  ruleSets.set(language, made);
  return made;
}

function spotOf({ mentions }: Context, window: SentenceWindow): Spot {
  return { lattice: mentions.lattice, window, language: mentions.language };
}

function verbCandidates(context: Context, window: SentenceWindow): readonly Candidate[] {
  const { lattice, language } = context.mentions;
  return rulesOf(language)
    .apply(lattice, window)
    .flatMap((found) => verbCandidate(context, window, found) ?? []);
}

function verbCandidate(
  context: Context,
  window: SentenceWindow,
  found: Found<Occasion>,
): Candidate | null {
  const trigger = found.drawn["trigger"]?.item as VerbItem | undefined;
  if (trigger === undefined) return null;
  const filled = argumentsOfVerb(spotOf(context, window), trigger);
  if (!needsMet(found.made, filled, context)) return null;
  const status = statusOfVerb(trigger.value, occasionWords(context.mentions.language));
  if (status === "denied") return null;
  return candidateOf(context, window, {
    occasion: found.made,
    rule: found.rule,
    trigger,
    filled,
    status: found.made.status ?? status ?? (trigger.value.tense === "participle" ? "held" : null),
    noun: null,
    weak: false,
  });
}

/** Every group of slots must hold somebody whom we know. */
function needsMet({ needs }: Occasion, filled: readonly Argument[], context: Context): boolean {
  return needs.every((slots) =>
    filled.some(({ slot, party }) => slots.includes(slot) && isSomebody(context, party)),
  );
}

function isSomebody({ discourse }: Context, party: Argument["party"]): boolean {
  const referent = discourse.referents.get(party);
  return referent !== undefined && referent.persons.length + referent.codes.length > 0;
}

function nounCandidates(context: Context, window: SentenceWindow): readonly Candidate[] {
  const { lattice } = context.mentions;
  return eventNouns(lattice, window).flatMap((item) => nounCandidate(context, window, item) ?? []);
}

/** « celle d'Oslo (12 mai 2012) », « les précédentes »: a word that stands for the noun told last. */
function ellipses(context: Context, window: SentenceWindow): readonly Candidate[] {
  const { lattice, language } = context.mentions;
  const { standIns } = occasionWords(language);
  const found: Candidate[] = [];
  for (let at = window.from; at < window.to; at++) {
    const which = standIns[lattice.tokens.words[at]?.lower ?? ""];
    const noun = which === undefined ? null : nounBefore(context, at);
    if (which === undefined || noun === null || lattice.at(eventNoun, at + 1) !== undefined)
      continue;
    const item: Item<EventNounEntry> = { kind: eventNoun.name, from: at, to: at + 1, value: noun };
    const candidate = nounCandidate(context, window, item);
    if (candidate !== null && (candidate.date !== null || candidate.place !== null))
      found.push({ ...candidate, which: candidate.which ?? which, again: false, vague: false });
  }
  return found;
}

/** The noun of a commission, a conference or a visit that was told last, at most two sentences before. */
function nounBefore({ mentions }: Context, at: number): EventNounEntry | null {
  const { lattice } = mentions;
  for (let from = at - 1; from >= Math.max(0, at - 80); from--) {
    const noun = lattice.at(eventNoun, from);
    if (noun !== undefined && numbered.has(formatFamilies[noun.value.value.format]))
      return noun.value;
  }
  return null;
}

const numbered: ReadonlySet<string> = new Set(["commission", "conference", "visit"]);

/** The nouns of occasions, the longest of each place, without those in the name of an organisation. */
function eventNouns(
  lattice: Context["mentions"]["lattice"],
  window: SentenceWindow,
): readonly Item<EventNounEntry>[] {
  const names = lattice.all(lexical("organisation"), window.from, window.to);
  const nouns = lattice.all(eventNoun, window.from, window.to);
  return longest(nouns).filter(
    (item) => !names.some((name) => name.from <= item.from && item.to <= name.to),
  );
}

/** « entretien en tête-à-tête » is one occasion, not three. */
function longest<Found extends Item>(items: readonly Found[]): readonly Found[] {
  return items.filter((item) => !items.some((other) => other !== item && covers(other, item)));
}

function covers(outer: Item, inner: Item): boolean {
  return (
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    outer.to - outer.from > inner.to - inner.from
  );
}

function nounCandidate(
  context: Context,
  window: SentenceWindow,
  item: Item<EventNounEntry>,
): Candidate | null {
  const spot = spotOf(context, window);
  const noun = describeNoun(spot, item);
  const { format } = item.value.value;
  if (noun.status === "denied" || (format === "message" && noun.support === null)) return null;
  const roles: Roles = {
    ...nounRoles(format),
    ...(noun.subjectRole === null ? {} : { subject: noun.subjectRole }),
  };
  const filled = [
    ...(noun.support === null ? [] : supportArguments(spot, noun.support)),
    ...(noun.visitor === null ? [] : [{ slot: "subject" as const, party: noun.visitor }]),
    ...argumentsOfNoun(spot, item.from, item.to),
    ...(noun.happening === null
      ? []
      : argumentsOfNoun(spot, noun.happening.from, noun.happening.to)),
  ];
  if (filled.length === 0) filled.push(...bystanders(spot, item, format));
  return candidateOf(context, window, {
    occasion: { format, roles, needs: [], trigger: "noun", status: null },
    rule: { id: `encounter/${context.mentions.language}/event-noun`, revision: 1 },
    trigger: item,
    filled,
    status: noun.status,
    noun,
    weak: item.value.weak,
  });
}

/** « Les deux présidents s'isolent pour un tête-à-tête », « au cours de sa visite, X … », « …, a-t-il dit au point de presse ». */
function bystanders(spot: Spot, item: Item, format: Candidate["format"]): readonly Argument[] {
  const family = formatFamilies[format];
  if (family !== "press" && family !== "talks" && !isAdjunct(spot, item)) return [];
  const subject = clauseSubject(spot, item);
  if (subject === null || (family === "talks" && !subject.value.plural)) return [];
  return [{ slot: "subject", party: subject }];
}

/** « lors du sommet », « après une tournée »: the clause tells what somebody did on the occasion. */
function isAdjunct({ lattice, window, language }: Spot, item: Item): boolean {
  const { adjuncts } = occasionWords(language);
  return lattice.tokens.words
    .slice(Math.max(window.from, item.from - 4), item.from)
    .some(({ lower }) => adjuncts.has(lower));
}

function supportArguments(spot: Spot, support: VerbItem): readonly Argument[] {
  return argumentsOfVerb(spot, support).filter(
    ({ slot }) => slot === "subject" || slot === "to" || slot === "by",
  );
}

interface Telling {
  readonly occasion: Occasion;
  readonly rule: { readonly id: string; readonly revision: number };
  readonly trigger: Item;
  readonly filled: readonly Argument[];
  readonly status: EncounterStatus | null;
  readonly noun: NounReading | null;
  /** A word that tells an occasion only with parties around it. */
  readonly weak: boolean;
}

function candidateOf(context: Context, window: SentenceWindow, telling: Telling): Candidate {
  const { occasion, trigger, filled, noun } = telling;
  const others = eventNouns(context.mentions.lattice, window).filter((other) => other !== trigger);
  const around = { context, window, from: trigger.from, to: trigger.to, others };
  const date = dateAround(around);
  const { people, codes } = whoTakesPart(context, occasion.roles, filled);
  if (occasion.format === "message") nameSender(people, filled, context);
  for (const code of noun?.codes ?? []) codes.add(code);
  if (familyOf(occasion) === "conference") codes.delete("org:RUSSIA-AFRICA-FORUM");
  return {
    rule: telling.rule.id,
    revision: telling.rule.revision,
    format: occasion.format,
    status: telling.status,
    date: date?.edtf ?? null,
    dateImplied: date?.implied ?? null,
    place: noun?.venue ?? placeAround(around, occasion.format),
    people,
    codes,
    again:
      (noun?.again ?? false) ||
      (telling.weak && people.size === 0 && codes.size < 2 && noun?.which == null) ||
      window.sentence.zone !== "body",
    vague: noun?.vague ?? false,
    which: noun?.which ?? null,
    name: noun?.name ?? null,
    sentence: window.index,
    at: trigger.from,
    evidence: evidenceOf(context, window, { trigger, filled, date }),
    margin: noun?.margin ?? false,
  };
}

function whoTakesPart(
  { discourse }: Context,
  roles: Roles,
  filled: readonly Argument[],
): { people: Map<string, ParticipantRole>; codes: Set<string> } {
  const people = new Map<string, ParticipantRole>();
  const codes = new Set<string>();
  for (const { slot, party } of filled) {
    const role = roleIn(roles, slot);
    const referent = discourse.referents.get(party);
    if (role === null || referent === undefined) continue;
    for (const person of referent.persons) if (!people.has(person)) people.set(person, role);
    for (const code of referent.codes) codes.add(code);
  }
  return { people, codes };
}

/** « X a remis un message à Y »: where nobody else is named as its author, who hands it over sent it. */
function nameSender(
  people: Map<string, ParticipantRole>,
  filled: readonly Argument[],
  { discourse }: Context,
): void {
  if ([...people.values()].includes("sender")) return;
  const subject = filled.find(({ slot }) => slot === "subject");
  const [person] =
    subject === undefined ? [] : (discourse.referents.get(subject.party)?.persons ?? []);
  if (person !== undefined) people.set(person, "sender");
}

function roleIn(roles: Roles, slot: Slot): ParticipantRole | null {
  return roles[slot] ?? null;
}

/** From the first word that the telling uses to the last. */
function evidenceOf(
  { mentions }: Context,
  window: SentenceWindow,
  used: {
    readonly trigger: Item;
    readonly filled: readonly Argument[];
    readonly date: { from: number; to: number } | null;
  },
): Candidate["evidence"] {
  const stretches = [
    used.trigger,
    ...used.filled.map(({ party }) => party),
    ...(used.date === null ? [] : [used.date]),
  ];
  const from = Math.max(window.from, Math.min(...stretches.map((stretch) => stretch.from)));
  const to = Math.min(window.to, Math.max(...stretches.map((stretch) => stretch.to)));
  return mentions.lattice.span(from, to);
}

/** The family of a candidate's format. */
export function familyOf({
  format,
}: Pick<Candidate, "format">): (typeof formatFamilies)[Candidate["format"]] {
  return formatFamilies[format];
}
