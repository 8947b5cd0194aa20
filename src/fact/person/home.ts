import type { Lattice } from "../../grammar/lattice.ts";
import { lexical } from "../../mention/lexical.ts";
import type { Mentions, SentenceWindow } from "../../mention/mentions.ts";
import { party, type Party, type PartyItem } from "../../mention/party/party.ts";
import { capitalAt, demonymAt, stateAt, pairPrefixAt } from "../../mention/place/which-state.ts";
import { comingsAndGoings } from "./comings.ts";
import { crownsOf } from "./crowns.ts";
import { meansRole, type Draft } from "./draft.ts";
import { personWordsOf } from "./words-of.ts";
import { isOfMission, letterheadStates, publisherStates } from "./publisher.ts";

/**
 * How much each sign says that a state is the page's own. A page calls its own ministers by their
 * office alone, and others with their state or by an adjective.
 */
const weights = {
  dateline: 5,
  /** « Kenya : … » at the head of a title. */
  titleHead: 4,
  /** "Kenya, Peru sign": at the head of a title. */
  listHead: 2,
  /** First in « Kenya-Pérou », « Kenya - Pérou ». */
  compoundHead: 1,
  state: 1,
  capital: 1,
  town: 0.5,
  demonym: 0.2,
  /** « le ministre des Affaires étrangères du Kenya » */
  officeWithState: -1,
  /** « l'ambassadrice du Kenya »: the envoys that a page tells of are mostly posted at home. */
  envoyWithState: -1.5,
  /** A person whose office stands once with the state, and once without it. */
  officeWithout: 3,
  namesMax: Infinity,
} as const;

/** The sides that a document shows; null where none shows. */
export interface Sides {
  /** Where the page comes from: « notre pays ». */
  readonly own: string | null;
  /** Whose offices stand without a state: mostly `own`. */
  readonly home: string | null;
  /** The other state that the document speaks of most. */
  readonly foreign: string | null;
  /** All states that the document names, the likeliest to be home first. */
  readonly named: readonly string[];
  /** How often each is named. */
  readonly counts: ReadonlyMap<string, number>;
}

type Add = (iso: string, weight: number) => void;

/** Weighs the states that a document names. */
export function sidesOf(mentions: Mentions, drafts: readonly Draft[]): Sides {
  const scores = new Map<string, number>();
  const counts = new Map<string, number>();
  const add: Add = (iso, weight) => {
    scores.set(iso, (scores.get(iso) ?? 0) + weight);
    if (weight > 0) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  };
  for (const window of mentions.sentences) weighNames(mentions.lattice, window, add);
  const { homeWeights = weights } = personWordsOf(mentions.language);
  saturate(scores, homeWeights.namesMax);
  for (const window of mentions.sentences) weighOpening(mentions.lattice, window, add);
  for (const iso of letterheadStates(mentions)) add(iso, weights.dateline);
  weighMotherland(mentions, scores);
  weighOffices(mentions.lattice, drafts, { add, ...homeWeights });
  const { crownTells = 0 } = personWordsOf(mentions.language);
  if (crownTells > 0) for (const iso of crownsOf(mentions, counts)) add(iso, crownTells);
  for (const [iso, weight] of comingsAndGoings(mentions, drafts)) add(iso, weight);
  const named = inOrder(scores);
  const { own, home } = ownAndHome(mentions, named, counts);
  const foreign = inOrder(counts).find((iso) => iso !== home) ?? null;
  return { own, home, foreign, named, counts };
}

/** From some mass on, more names of a state hardly say more: a page names most the state that it tells of. */
function saturate(scores: Map<string, number>, namesMax = Infinity): void {
  for (const [iso, mass] of scores)
    if (mass > namesMax) scores.set(iso, namesMax + Math.log(1 + mass - namesMax));
}

/** An embassy calls its hosts by their office alone; any other page its own ministers. */
function ownAndHome(
  mentions: Mentions,
  named: readonly string[],
  counts: ReadonlyMap<string, number>,
): Pick<Sides, "own" | "home"> {
  const [publisher = null, posted] = publisherStates(mentions);
  return posted !== undefined && isOfMission(mentions)
    ? { own: publisher, home: posted }
    : homeAmong(named, publisher, counts);
}

/** The state of the publisher, else the likeliest of those named; for offices, one that is spoken of. */
function homeAmong(
  named: readonly string[],
  publisher: string | null,
  counts: ReadonlyMap<string, number>,
): Pick<Sides, "own" | "home"> {
  const likeliest = named[0] ?? null;
  const own = publisher ?? likeliest;
  const home = own !== null && isSpokenOf(counts, own) ? own : (likeliest ?? own);
  return { own, home };
}

/** The state in which most pages of the language are written, if the document names it. */
function weighMotherland({ language }: Mentions, scores: Map<string, number>): void {
  const { motherland } = personWordsOf(language);
  const score = motherland && scores.get(motherland.iso);
  if (motherland !== undefined && score !== undefined)
    scores.set(motherland.iso, score + motherland.weight);
}

function inOrder(scores: ReadonlyMap<string, number>): readonly string[] {
  return [...scores].toSorted(([, one], [, other]) => other - one).map(([iso]) => iso);
}

/** A page that tells of others hardly names its own state; an office without a state is not its own then. */
function isSpokenOf(counts: ReadonlyMap<string, number>, own: string): boolean {
  return (counts.get(own) ?? 0) >= 0.3 * Math.max(0, ...counts.values());
}

function weighNames(lattice: Lattice, { from, to }: SentenceWindow, add: Add): void {
  for (let at = from; at < to; at++) at = weighAt(lattice, at, add) - 1;
}

function weighOpening(lattice: Lattice, { sentence, from, to }: SentenceWindow, add: Add): void {
  if (sentence.zone === "title") weighHead(lattice, from, add);
  weighDateline(lattice, { sentence, from, to }, add);
}

function isJoint(word: string | null): boolean {
  return word === "," || word === "и";
}

/** « Kenya : », « Kenya - Pérou : » */
function weighHead(lattice: Lattice, from: number, add: Add): void {
  const first = stateAt(lattice, from);
  const next = first && (lattice.tokens.words[first.to]?.form ?? "");
  if (first && next !== null && /^[:–—-]$/.test(next)) add(first.iso, weights.titleHead);
  else if (first && isJoint(next) && stateAt(lattice, first.to + 1))
    add(first.iso, weights.listHead);
}

/** « NAIROBI — », « (Nairobi, le 3 mars) » at the head of a sentence, and towns of a dateline. */
function weighDateline(
  lattice: Lattice,
  { sentence, from, to }: Pick<SentenceWindow, "sentence" | "from" | "to">,
  add: Add,
): void {
  if (sentence.zone === "dateline") {
    const [town] = lattice.all(lexical("city"), from, to);
    if (town !== undefined) add(town.value.value.country, weights.dateline);
    return;
  }
  const town = lattice.at(lexical("city"), from);
  if (town === undefined) return;
  const next = lattice.tokens.words[town.to]?.form ?? "";
  if (/^[—–(-]$/.test(next) || (next === "," && isSigned(lattice, town.to + 1)))
    add(town.value.value.country, weights.dateline);
}

/** A name, a day, or what stands between them. */
const datelineWord = /^(?:\p{Lu}.*|\d+(?:st|nd|rd|th)?|of|[.,])$/u;

/** How far behind the town of a dateline its end may stand, in tokens. */
const datelineTokensMax = 14;

/** "LIMA, May 3 (ANP) – ", "Lima, March 5, 2024:": an agency in brackets, or a dash or colon behind a number. */
function isSigned({ tokens: { words } }: Lattice, from: number): boolean {
  let dated = false;
  for (let at = from; at < from + datelineTokensMax; at++) {
    const form = words[at]?.form ?? "";
    if (form === "(" || (dated && /^[:–—-]$/.test(form))) return true;
    dated ||= /^\d/.test(form);
    if (!datelineWord.test(form)) return false;
  }
  return false;
}

/** Weighs what stands at a token, and gives the next token to look at. Most tokens begin no name. */
function weighAt(lattice: Lattice, at: number, add: Add): number {
  if (lattice.startingAt(at).length === 0) return at + 1;
  const named = stateAt(lattice, at);
  if (named !== null) {
    add(named.iso, stateWeight(lattice, at, named.to));
    return named.to;
  }
  const demonym = demonymAt(lattice, at);
  const pair = demonym === null ? pairPrefixAt(lattice, at) : undefined;
  if (pair !== undefined) {
    add(pair.value.value.iso, weights.compoundHead); // « ghanéo-péruvien » begins at home
    return pair.to;
  }
  if (demonym === null) return weighTown(lattice, at, add);
  add(demonym.iso, weights.demonym);
  return demonym.to;
}

function weighTown(lattice: Lattice, at: number, add: Add): number {
  const capital = capitalAt(lattice, at);
  const town = lattice.at(lexical("city"), at);
  if (capital !== null) add(capital.iso, weights.capital);
  else if (town?.value.weak === false) add(town.value.value.country, weights.town);
  return capital?.to ?? town?.to ?? at + 1;
}

/** « Kenya-Pérou » begins at home; in « Kenya-Afrique » the state is part of a name. */
function stateWeight(lattice: Lattice, from: number, to: number): number {
  const { words } = lattice.tokens;
  if (from > 0 && words[from - 1]?.form === "-") return 0;
  if (words[to]?.form !== "-") return weights.state;
  return stateAt(lattice, to + 1) === null ? 0 : weights.compoundHead;
}

interface OfficeWeights {
  readonly add: Add;
  readonly officeWithState: number;
  readonly officeWithout: number;
  readonly once?: true;
}

function weighOffices(
  lattice: Lattice,
  drafts: readonly Draft[],
  { add, officeWithState, officeWithout, once }: OfficeWeights,
): void {
  const states = statesOfOffices(lattice);
  const again = once === true ? statesSaidOnce(lattice, drafts) : new Set<string>();
  for (const of of once === true ? new Set(states) : states)
    add(of, again.has(of) ? weights.officeWithState : officeWithState);
  for (const of of statesOfEnvoys(lattice)) add(of, weights.envoyWithState);
  for (const { offices } of drafts) {
    const bare = offices.filter(({ of, role }) => of === null && role !== "head-of-state");
    const shown = offices.find(
      ({ of, role }) => of !== null && bare.some((one) => meansRole(one.role, role)),
    );
    if (shown?.of) add(shown.of, officeWithout);
  }
}

/**
 * "President X … the Kenyan President": states that stand only beside an office without a name,
 * where somebody holds that office without a state; the phrase may mean him.
 */
function statesSaidOnce(lattice: Lattice, drafts: readonly Draft[]): ReadonlySet<string> {
  const bare = new Set(
    drafts
      .flatMap(({ offices }) => offices.filter(({ of }) => of === null))
      .map(({ role }) => role),
  );
  const unnamed = new Set<string>();
  const named = new Set<string>();
  for (const { value } of lattice.all(party))
    for (const { role, of } of value.offices.flatMap((office) => office.titles))
      if (of !== null) (value.name === null && bare.has(role) ? unnamed : named).add(of);
  return new Set([...unnamed].filter((of) => !named.has(of)));
}

/** States whose ambassadors the document speaks of, once each; not those who are told to be posted elsewhere. */
function statesOfEnvoys(lattice: Lattice): ReadonlySet<string> {
  const envoys = lattice.all(party).filter(({ value }) => isEnvoy(value));
  return new Set(
    envoys.flatMap((item) => {
      const { code } = item.value;
      return code === null || code.includes(":") || isPosted(lattice, item) ? [] : [code];
    }),
  );
}

function isEnvoy({ offices, plural }: Party): boolean {
  return !plural && offices.some(({ titles }) => titles.some(({ role }) => role === "ambassador"));
}

/** « l'ambassadeur du Kenya au Pérou »: a second state stands in the phrase, or right after it. */
function isPosted(lattice: Lattice, { from, to, value }: PartyItem): boolean {
  for (let at = from; at < to + 2; at++) {
    const named = stateAt(lattice, at) ?? capitalAt(lattice, at);
    if (named !== null && named.iso !== value.code) return true;
  }
  return false;
}

/** States beside an office or a counterpart, once for each office. */
function statesOfOffices(lattice: Lattice): readonly string[] {
  const parties = lattice.all(party).map(({ value }) => value);
  const titles = parties.flatMap(({ offices }) => offices.flatMap((office) => office.titles));
  const held = titles.filter(({ role }) => role !== "other");
  const counterparts = parties.filter(({ relation }) => relation === "counterpart");
  const distinct = new Map([
    ...held.map(({ role, of }) => [`${role} ${of}`, of] as const),
    ...counterparts.map(({ code }) => [`counterpart ${code}`, code] as const),
  ]);
  return [...distinct.values()].filter((of) => of !== null && !of.includes(":")).map(String);
}
