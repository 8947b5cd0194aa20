import { quotation, type Quotation } from "../../core/span.ts";
import type { Mentions, SentenceWindow } from "../../mention/mentions.ts";
import type { PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Person } from "../reading.ts";
import { sideOf, type Draft, type NameUse } from "./draft.ts";
import { finishOffices, type FinishedOffice } from "./offices.ts";
import { canBeSame, nameWords } from "./same-name.ts";
import type { Scene } from "./scene.ts";

/**
 * The persons that a Reading records: those who hold or held an office, speak, or act; and apart
 * from them all others who are named, the journalist among them.
 */
export function keepPersons(
  mentions: Mentions,
  scene: Scene,
): { readonly persons: readonly Person[]; readonly bystanders: readonly Person[] } {
  const { author } = mentions.canonical.masthead;
  const persons: Person[] = [];
  const bystanders: Person[] = [];
  for (const draft of scene.cast.drafts) {
    const wrote = author !== null && draft.uses.some(({ name }) => isAuthor(name, author));
    const counts = !wrote && (draft.offices.length > 0 || acts(scene, draft));
    (counts ? persons : bystanders).push(personOf(scene, draft));
  }
  return { persons, bystanders };
}

function isAuthor(name: string, author: string): boolean {
  return nameWords(name).length > 1 && canBeSame(name, author);
}

/** Whether the person is addressed with respect, or takes part in saying, meeting and the like. */
function acts(scene: Scene, { uses }: Draft): boolean {
  return uses.some((use) => {
    const { party } = use;
    if ((party.name?.certainty ?? 0) < 0.5) return false;
    if (party.honorific !== null || party.rank !== null) return true;
    if (scene.words.belonging.has(party.preposition ?? "")) return isOnOccasion(scene, use);
    return takesPart(scene, use);
  });
}

/** Whether the body of the article has the person do, or meet somebody. */
function takesPart(scene: Scene, use: NameUse): boolean {
  const window = scene.sentences[use.sentence];
  if (window?.sentence.zone !== "body") return false;
  return hasDeed(scene, use, window) || (isMet(scene, use) && isOnOccasion(scene, use));
}

/** « une rencontre avec X »: a preposition by which a noun tells whom one meets. */
function isMet({ words }: Scene, { party: { preposition } }: NameUse): boolean {
  return preposition !== null && words.metWith?.has(preposition) === true;
}

/** How far from the name a verb may stand. */
const deedTokensMax = 60;

function hasDeed({ words, lattice }: Scene, { item }: NameUse, window: SentenceWindow): boolean {
  const from = Math.max(window.from, item.from - deedTokensMax);
  const to = Math.min(window.to, item.to + deedTokensMax);
  return lattice.all(verb, from, to).some(({ value }) => {
    const [first = ""] = value.lemma.replace(/^s(?:e |')/, "").split(" ");
    return words.deeds.has(first);
  });
}

/** « à l'invitation de X », « la visite à Lima de X » */
function isOnOccasion({ words, lattice }: Scene, { item }: NameUse): boolean {
  const before = lattice.tokens.words.slice(Math.max(0, item.from - 6), item.from);
  return before.some(({ lower }) => words.occasions.has(lower));
}

function personOf(scene: Scene, draft: Draft): Person {
  const offices = finishOffices(draft);
  const side = sideOf(draft);
  const implied = impliedOf(draft, offices);
  return {
    id: draft.id,
    names: namesOf(draft),
    country: side === null || side.includes(":") ? null : side,
    rank: draft.rank,
    offices: offices.map(({ implied: _implied, ...office }) => office),
    evidence: evidenceOf(scene, draft),
    confidence: Math.max(...draft.uses.map(({ party }) => party.name?.certainty ?? 0.5)),
    ...(implied !== null && { implied }),
  };
}

function impliedOf(
  { side }: Draft,
  offices: readonly FinishedOffice[],
): Readonly<Record<string, ImpliedBy>> | null {
  const marks = offices.flatMap(({ implied }, index) =>
    implied === null ? [] : [[`offices.${index}.of`, implied] as const],
  );
  const all = side?.how ? [...marks, ["country", side.how] as const] : marks;
  return all.length === 0 ? null : Object.fromEntries(all);
}

/** The fullest form first, then the others in the order of the text; each spelling once. */
function namesOf({ uses }: Draft): readonly string[] {
  const forms = [...new Map(uses.toSorted(inOrder).map((use) => [keyOf(use), use.name])).values()];
  const [fullest = ""] = forms.toSorted(
    (one, other) => nameWords(other).length - nameWords(one).length || other.length - one.length,
  );
  return [fullest, ...forms.filter((form) => form !== fullest)];
}

/** Later uses give way to earlier ones in a Map, so that capitals of a headline are replaced. */
function inOrder(one: NameUse, other: NameUse): number {
  return one.item.from - other.item.from;
}

function keyOf({ name }: NameUse): string {
  return nameWords(name).join(" ");
}

/** The phrase that shows name and office; two where one shows the name and another the office. */
function evidenceOf({ lattice }: Scene, draft: Draft): readonly Quotation[] {
  const [office] = draft.offices;
  const named = draft.uses.toSorted(inOrder).map(({ item }) => item);
  const both = named.find((item) => draft.offices.some((one) => one.item === item));
  const shown = both ?? named[0];
  const items = both === undefined && office !== undefined ? [shown, office.item] : [shown];
  return items.filter((item) => item !== undefined).map((item) => quote(lattice, item));
}

function quote(lattice: Scene["lattice"], { from, to }: PartyItem): Quotation {
  return quotation(lattice.tokens.text, lattice.span(from, to));
}
