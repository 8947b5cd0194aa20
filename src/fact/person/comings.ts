import type { Lattice } from "../../grammar/lattice.ts";
import { lexical } from "../../mention/lexical.ts";
import type { Mentions } from "../../mention/mentions.ts";
import { party as partyKind, type PartyItem } from "../../mention/party/party.ts";
import { capitalAt, landmarkAt, stateAt } from "../../mention/place/which-state.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Draft } from "./draft.ts";
import type { JourneyWords } from "./words.ts";
import { personWordsOf } from "./words-of.ts";

/** How much such a sign says that a state is the page's own, or is not. */
const weights = {
  /** "the ambassador of Peru to Kenya": the envoys that a page tells of are mostly posted at home. */
  posting: 1.5,
  /** "a delegation from Peru" */
  origin: -3,
  /** "the President left for Peru": who needs no state is at home elsewhere. */
  goal: -2.5,
  /** A palace or a hall of a state; not the seat of an organisation. */
  palace: 1.5,
} as const;

type Weight = readonly [iso: string, weight: number];

/** What journeys, postings and palaces say of the page's own state, where the language has words for it. */
export function comingsAndGoings(
  { lattice, language }: Mentions,
  drafts: readonly Draft[],
): readonly Weight[] {
  const { journeys } = personWordsOf(language);
  if (journeys === undefined || journeys.tellsHome === false) return [];
  const parties = lattice.all(partyKind);
  return [
    ...parties.flatMap((item) => postings(lattice, item, journeys)),
    ...distinct(
      parties.flatMap((item) => origins(lattice, item, journeys)),
      weights.origin,
    ),
    ...distinct(
      [
        ...drafts.flatMap((draft) => goalsOf(lattice, draft, journeys)),
        ...parties.flatMap((item) => goalOfOffice(lattice, item, journeys) ?? []),
      ],
      weights.goal,
    ),
    ...palaces(lattice),
  ];
}

function distinct(isos: readonly string[], weight: number): readonly Weight[] {
  return [...new Set(isos)].map((iso) => [iso, weight] as const);
}

/** "the ambassador of Peru to Kenya"; "in Nairobi" may be told of one who is accredited next door as well. */
function postings(lattice: Lattice, item: PartyItem, { to }: JourneyWords): readonly Weight[] {
  const titles = item.value.offices.flatMap((office) => office.titles);
  const isEnvoy = titles.some(({ role, of }) => role === "ambassador" && of !== null);
  if (!isEnvoy) return [];
  const end = item.value.nameAt?.[0] ?? item.to;
  for (let at = item.from + 1; at < Math.max(end, item.to); at++) {
    const named = to.has(lattice.tokens.words[at]?.lower ?? "") ? stateNear(lattice, at + 1) : null;
    const isTown = lattice.at(lexical("city"), at + 1) !== undefined;
    if (named !== null) return [[named, isTown ? 0 : weights.posting]];
  }
  return [];
}

/** "a delegation from Peru", "investors from Peru" */
function origins(lattice: Lattice, item: PartyItem, { from }: JourneyWords): readonly string[] {
  const { type, code } = item.value;
  if (type !== "delegation" && type !== "state") return [];
  const before = lattice.tokens.words[item.from - 1]?.lower;
  const inside = lattice.tokens.words.slice(item.from, item.to);
  const comes =
    inside.some(({ lower }) => lower === from) || (before === from && isGroup(lattice, item));
  return comes && code !== null && !code.includes(":") ? [code] : [];
}

/** "delegations from Peru": the noun of people before "from". */
function isGroup({ tokens }: Lattice, { from }: PartyItem): boolean {
  return /^(?:delegations?|investors|businessmen|officials|experts|team)$/.test(
    tokens.words[from - 2]?.lower ?? "",
  );
}

/** How far after an office the goal of its holder's journey may stand, in tokens. */
const journeyTokensMax = 14;

/** States to which a person travels whose offices name no state: his own no more than the page's. */
export function goalsOf(
  lattice: Lattice,
  { offices }: Draft,
  journeys: JourneyWords | undefined,
): readonly string[] {
  if (journeys === undefined || offices.some(({ of }) => of !== null)) return [];
  return offices.flatMap(({ item }) => {
    const goal = goalAfter(lattice, item, journeys);
    return goal === null ? [] : [goal, ...furtherGoals(lattice, item, { goal, journeys })];
  });
}

/** How far after the office the other states of a journey may stand, in tokens. */
const furtherTokensMax = 24;

/** « en visite au Laos et au Japon »: the states behind "and" and the preposition once more. */
function furtherGoals(
  lattice: Lattice,
  { to: end }: PartyItem,
  { goal, journeys }: { readonly goal: string; readonly journeys: JourneyWords },
): readonly string[] {
  const found: string[] = [];
  for (let at = end; at < end + furtherTokensMax; at++) {
    const joint = lattice.tokens.words[at - 1]?.lower ?? "";
    if (!/^(?:et|,|puis|and)$/.test(joint)) continue;
    const isGoal = journeys.to.has(lattice.tokens.words[at]?.lower ?? "");
    const state = isGoal ? stateNear(lattice, at + 1) : null;
    if (state !== null && state !== goal) found.push(state);
  }
  return found;
}

/** "the Prime Minister will fly to Peru": an office alone, of the page's own state. */
function goalOfOffice(lattice: Lattice, item: PartyItem, journeys: JourneyWords): string | null {
  const { type, offices, plural, preposition } = item.value;
  const isOwn = offices.every(({ titles }) => titles.every(({ of }) => of === null));
  if (type !== "office" || plural || preposition !== null || !isOwn) return null;
  return goalAfter(lattice, item, journeys);
}

function goalAfter(lattice: Lattice, { to }: PartyItem, journeys: JourneyWords): string | null {
  const end = to + journeyTokensMax;
  for (let at = to; at < end; at++) {
    const word = lattice.tokens.words[at]?.lower ?? ".";
    if (/^[.;:]$/.test(word) || isSomebody(lattice, at)) return null;
    const found = lattice.at(verb, at);
    if (found !== undefined && !journeys.verbs.has(found.value.lemma)) return null;
    const goal = journeys.words.has(word) ? goalNear(lattice, at + 1, journeys) : null;
    if (goal !== null) return goal;
  }
  return null;
}

/** How far after the word of a journey its goal may stand, in tokens. */
const goalTokensMax = 8;

/** "visited Peru", "visit to Peru", "flew on Monday to a conference in Peru" */
function goalNear(lattice: Lattice, from: number, { to }: JourneyWords): string | null {
  const isVisit = lattice.tokens.words[from - 1]?.lower.startsWith("visit") === true;
  const direct = isVisit ? stateNear(lattice, from) : null;
  return direct ?? goalBehind(lattice, from, to);
}

function goalBehind(lattice: Lattice, from: number, to: ReadonlySet<string>): string | null {
  for (let at = from; at < from + goalTokensMax; at++) {
    if (at > from && lattice.at(verb, at) !== undefined) return null;
    const goal = to.has(lattice.tokens.words[at]?.lower ?? "") ? stateNear(lattice, at + 1) : null;
    if (goal !== null) return goal;
  }
  return null;
}

function isSomebody(lattice: Lattice, at: number): boolean {
  const type = lattice.at(partyKind, at)?.value.type;
  return type === "person" || type === "office";
}

/** The state, or the state of the town, that stands at a token or after an article. */
function stateNear(lattice: Lattice, from: number): string | null {
  const at = lattice.tokens.words[from]?.lower === "the" ? from + 1 : from;
  const town = lattice.at(lexical("city"), at);
  return (
    stateAt(lattice, at)?.iso ??
    capitalAt(lattice, at)?.iso ??
    (town?.value.weak === false ? town.value.value.country : null)
  );
}

function palaces(lattice: Lattice): readonly Weight[] {
  const halls = lattice.all(lexical("landmark")).map(({ from }) => landmarkAt(lattice, from));
  const owners = halls.flatMap((hall) =>
    hall === null || /headquarters/i.test(hall.value.value.name) ? [] : [hall.value.value.country],
  );
  return distinct(owners, weights.palace);
}

/** How far after an office whom its holder met may stand, in tokens. */
const metTokensMax = 10;

/** "the Defence Secretary met with the Peruvian Prime Minister X in Lima": the state of whom somebody met in his own town, a guest there himself. */
export function hostsOf(
  lattice: Lattice,
  { offices }: Draft,
  journeys: JourneyWords | undefined,
): readonly string[] {
  if (journeys === undefined || offices.some(({ of }) => of !== null)) return [];
  return offices.flatMap(({ item }) => {
    const met = lattice
      .all(partyKind, item.to, item.to + metTokensMax + 12)
      .find(({ from, value }) => value.type === "person" && from < item.to + metTokensMax);
    const [of] = met?.value.offices.flatMap(({ titles }) => titles.map((title) => title.of)) ?? [];
    const isIn = met !== undefined && lattice.tokens.words[met.to]?.lower === "in";
    return isIn && of != null && stateNear(lattice, met.to + 1) === of ? [of] : [];
  });
}
