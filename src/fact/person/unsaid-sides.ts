import type { RoleCode } from "../../core/vocabulary.ts";
import type { Mentions, SentenceWindow } from "../../mention/mentions.ts";
import { lexical } from "../../mention/lexical.ts";
import { party as partyKind, type PartyItem } from "../../mention/party/party.ts";
import { capitalAt, stateAt } from "../../mention/place/which-state.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Cast } from "./cast.ts";
import { meansRole, sideOf, type Draft, type NameUse } from "./draft.ts";
import type { Sides } from "./home.ts";
import { personWordsOf } from "./words-of.ts";

/**
 * Gives a side to persons whom a page takes as known, and names without office or state: whoever
 * deals with the guest is at home, whom a foreigner meets is so too, who comes there is of the other
 * side; and of «президенты», where one alone is told to hold the office, the other holds it.
 */
export function settleUnsaid(
  mentions: Mentions,
  { drafts }: Pick<Cast, "drafts">,
  sides: Sides,
): void {
  const { familiar } = personWordsOf(mentions.language);
  if (familiar !== true || sides.home === null) return;
  const page: Page = { mentions, drafts, sides, home: sides.home };
  for (const draft of drafts) {
    if (!isUnsaid(draft)) continue;
    const told = draft.uses.map((use) => sideAround(page, use)).find((side) => side !== null);
    if (told !== undefined) draft.side = told;
  }
  for (const item of pluralOffices(mentions)) shareOffice(page, item);
}

interface Page {
  readonly mentions: Mentions;
  readonly drafts: readonly Draft[];
  readonly sides: Sides;
  readonly home: string;
}

type ToldSide = NonNullable<Draft["side"]>;

function isUnsaid(draft: Draft): boolean {
  return draft.offices.length === 0 && draft.side === null;
}

/** What one sentence that names somebody tells of his side. */
function sideAround(page: Page, use: NameUse): ToldSide | null {
  const window = page.mentions.sentences[use.sentence];
  if (window === undefined || window.sentence.zone === "title") return null;
  return (
    spokenSide(page, use) ?? hostSide(page, use) ?? metSide(page, use) ?? visitorSide(page, use)
  );
}

/** «X заявил, что Лаос готов»: whoever tells what a state will do speaks for it. */
function spokenSide({ mentions: { lattice } }: Page, use: NameUse): ToldSide | null {
  const said = isActor(use) ? lattice.at(verb, use.item.to) : undefined;
  if (said === undefined || !speaking.has(said.value.lemma)) return null;
  const { words } = lattice.tokens;
  if (words[said.to]?.form !== "," || words[said.to + 1]?.lower !== "что") return null;
  const state = lattice.at(partyKind, said.to + 2);
  const code = state === undefined ? null : actingState(state);
  return code === null ? null : { code, how: "the state spoken of" };
}

/** A state in the nominative. */
function actingState({ value: { type, cases, code } }: PartyItem): string | null {
  return type === "state" && cases?.includes("nom") === true ? code : null;
}

const speaking: ReadonlySet<string> = new Set(["заявить", "заверить", "сказать", "сообщить"]);

/** «X назвал гостя другом», «гостя ожидал X»: whoever deals with the guest is at home, or abroad where one from home is the guest. */
function hostSide(page: Page, use: NameUse): ToldSide | null {
  if (!isActor(use)) return null;
  const others = partiesBeside(page, use);
  const guest = others.some(
    ({ value }) => value.relation === "guest" && value.cases?.includes("nom") !== true,
  );
  if (!guest) return null;
  const abroad = others.some((one) => sideOfNamed(page, one) === page.home);
  const code = abroad ? page.sides.foreign : page.home;
  return code === null ? null : { code, how: "the side of whoever receives the guest" };
}

/** «президент Чада встретился с X»: whom one from abroad meets is at home. */
function metSide(page: Page, use: NameUse): ToldSide | null {
  const { item } = use;
  const { meets } = personWordsOf(page.mentions.language);
  const beside = partiesBeside(page, { item });
  const other =
    beside.find((one) => isForeigner(page, one)) ??
    beside.find((one) => isForeignPronoun(page, one, use.sentence));
  if (other === undefined) return null;
  const [from, to] = item.from < other.from ? [item.to, other.from] : [other.to, item.from];
  const isCrossed = (item.value.preposition === null) !== (other.value.preposition === null);
  const start = Math.max(0, from - turnedTokensMax);
  const met = page.mentions.lattice
    .all(verb, start, to)
    .some(({ value }) => meets?.has(value.lemma) === true && !value.negated);
  return isCrossed && met ? { code: page.home, how: "whom a guest from abroad met" } : null;
}

/** «Встречался он с X»: how far before both the verb may stand, in tokens. */
const turnedTokensMax = 3;

/** «он» after a sentence whose last actor is from abroad. */
function isForeignPronoun(page: Page, { value }: PartyItem, sentence: number): boolean {
  if (value.type !== "pronoun" || value.cases?.includes("nom") !== true) return false;
  const before = page.drafts.filter(({ uses }) =>
    uses.some((use) => use.sentence === sentence - 1 && isActor(use)),
  );
  const side = before.length === 1 && before[0] !== undefined ? sideOf(before[0]) : null;
  return side !== null && side !== page.home;
}

function isForeigner(page: Page, item: PartyItem): boolean {
  const side = sideOfNamed(page, item);
  return side !== null && side !== page.home && !side.includes(":");
}

/** The side of a person that a phrase names; null for other phrases. */
function sideOfNamed({ drafts }: Page, { value }: PartyItem): string | null {
  if (value.type !== "person") return null;
  const draft = drafts.find(({ uses }) => uses.some(({ party }) => party === value));
  return draft === undefined ? null : sideOf(draft);
}

/** «в Осло приезжал X»: whoever comes to a town at home is of the other side. */
function visitorSide(page: Page, use: NameUse): ToldSide | null {
  const { foreign } = page.sides;
  const window = page.mentions.sentences[use.sentence];
  if (foreign === null || window === undefined || !isActor(use) || !comes(page, use)) return null;
  return leadsHome(page, window) ? { code: foreign, how: "the other side of the page" } : null;
}

/** Whether a verb of a journey stands beside the name. */
function comes({ mentions: { lattice, language } }: Page, { item }: NameUse): boolean {
  const verbs = personWordsOf(language).journeys?.verbs;
  return [lattice.before(verb, item.from), lattice.at(verb, item.to)].some(
    (one) => one !== undefined && verbs?.has(one.value.lemma) === true,
  );
}

/** «в Осло», where Oslo is at home. */
function leadsHome(
  { mentions: { lattice, language }, home }: Page,
  { from, to }: SentenceWindow,
): boolean {
  const towards = personWordsOf(language).journeys?.to;
  for (let at = from; at < to; at++)
    if (
      towards?.has(lattice.tokens.words[at]?.lower ?? "") === true &&
      isPlaceOf(lattice, at + 1, home)
    )
      return true;
  return false;
}

function isPlaceOf(lattice: Mentions["lattice"], at: number, state: string): boolean {
  const town = lattice.at(lexical("city"), at)?.value.value.country;
  return (stateAt(lattice, at) ?? capitalAt(lattice, at))?.iso === state || town === state;
}

function isActor({ party }: NameUse): boolean {
  return party.preposition === null && party.cases?.includes("nom") === true;
}

/** The other party phrases of the sentence. */
function partiesBeside({ mentions }: Page, { item }: Pick<NameUse, "item">): readonly PartyItem[] {
  const window = mentions.sentences.find(({ from, to }) => from <= item.from && item.to <= to);
  if (window === undefined) return [];
  return mentions.lattice.all(partyKind, window.from, window.to).filter((one) => one !== item);
}

/** «президенты», «главы двух государств», «оба министра» */
function pluralOffices({ lattice }: Mentions): readonly PartyItem[] {
  return lattice
    .all(partyKind)
    .filter(({ value }) => value.plural && value.offices.length > 0 && value.members.length === 0);
}

/** The holder that is known has a counterpart: of those who act without an office, the one named most. */
function shareOffice(page: Page, { value }: PartyItem): void {
  const role = onlyRole(value);
  const one = role === null ? null : onlyHolder(page, role);
  if (role === null || one === null) return;
  const of = otherSide(page, one);
  const other = of === null ? null : likeliest(page, of);
  const use = other?.uses[0];
  const held = roleOf(one, role);
  if (of === null || held === null || use === undefined) return;
  const implied = { of, how: "one of the two who hold such an office" as const };
  other?.offices.push({ role: held, of: null, implied, former: false, item: use.item });
}

function onlyRole({ offices }: PartyItem["value"]): RoleCode | null {
  const roles = new Set(offices.flatMap(({ titles }) => titles.map(({ role }) => role)));
  const [role = null] = roles;
  return roles.size === 1 ? role : null;
}

/** Who holds such an office now, if that is of one state alone. */
function onlyHolder({ drafts }: Page, role: RoleCode): Draft | null {
  const known = drafts.filter((draft) => roleOf(draft, role) !== null);
  return new Set(known.map(sideOf)).size === 1 ? (known[0] ?? null) : null;
}

/** The office that a person holds now, if the plural can mean it. */
function roleOf({ offices }: Draft, role: RoleCode): RoleCode | null {
  return offices.find((one) => !one.former && meansRole(role, one.role))?.role ?? null;
}

function otherSide({ sides, home }: Page, draft: Draft): string | null {
  const side = sideOf(draft);
  if (side === null || side.includes(":")) return null;
  return side === home ? sides.foreign : home;
}

/** How often somebody must be named whom nothing else puts on the side. */
const usesMin = 2;

function likeliest({ drafts }: Page, side: string): Draft | null {
  const fitting = drafts.filter(
    (draft) =>
      draft.offices.length === 0 &&
      draft.uses.some(isActor) &&
      (draft.side === null ? draft.uses.length >= usesMin : draft.side.code === side),
  );
  const [first, second] = fitting.toSorted((one, other) => other.uses.length - one.uses.length);
  return first === undefined || first.uses.length === second?.uses.length ? null : first;
}
