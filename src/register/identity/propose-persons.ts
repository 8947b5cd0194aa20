import { nameKeys } from "../../core/name-form.ts";
import { areTheSame } from "../../core/lists.ts";
import { once } from "../../core/once.ts";
import { mapInSteps, type Steps } from "../../core/steps.ts";
import { becauseOf } from "../reasons.ts";
import { foldWords, type SourceRecord } from "../record.ts";
import { pairsWithinBlocks } from "./blocks.ts";
import type { Pair } from "./clusters.ts";
import {
  type Character,
  characterOf,
  comparePersons,
  type PersonComparison,
} from "./compare-persons.ts";
import type { IdentityNote } from "./identity-note.ts";
import { type KinKeys, kinships } from "./kinships.ts";

/** What the software makes of the persons of all documents. */
export interface ProposedPersons {
  /** Who are one by default. */
  readonly pairs: readonly Pair[];
  /** Why they are, and who only may be. */
  readonly notes: readonly IdentityNote[];
}

/**
 * Persons who are one by default: their names agree across languages and scripts, and they act for
 * the same state or organisation.
 *
 * The best known come first: those whose state is stated, then implied, then unknown; family names
 * alone come last. Each joins the group that it fits best, unless a name in it stands against.
 *
 * Only those who may be compared are told together, and what was told of them is kept until one of
 * them comes or goes. What is kept changes nothing: a proposer that knows nothing proposes the same.
 */
export class PersonProposer {
  /** What was told of those who may be compared with one another, by the first of them. */
  readonly #kept = new WeakMap<Known, ToldKinship>();

  *propose(persons: readonly SourceRecord<"person">[]): Steps<ProposedPersons> {
    const known = inOrder(yield* mapInSteps(persons, knownOf));
    yield* mapInSteps(known, keysOfKnown);
    const kin = kinships(known, keysOfKnown);
    const told = new Map((yield* mapInSteps(kin, (one) => [...this.#tell(one)])).flat());
    const inTurn = known.map((one) => told.get(one) ?? nothingTold);
    const copies = pairsWithinBlocks(persons, (record) => knownOf(record).copyKeys);
    return {
      pairs: [...copies, ...inTurn.flatMap(({ pairs }) => pairs)],
      notes: inTurn.flatMap(({ notes }) => notes),
    };
  }

  #tell(kin: readonly Known[]): ReadonlyMap<Known, Told> {
    const [first] = kin;
    const kept = first === undefined ? undefined : this.#kept.get(first);
    if (kept !== undefined && areTheSame(kept.kin, kin)) return kept.told;
    const groups = new PersonGroups();
    const told = new Map(kin.map((one) => [one, groups.take(one)]));
    if (first !== undefined) this.#kept.set(first, { kin, told });
    return told;
  }
}

interface ToldKinship {
  readonly kin: readonly Known[];
  readonly told: ReadonlyMap<Known, Told>;
}

/** The best known first; among equals those who were captured first. */
function inOrder(known: readonly Known[]): readonly Known[] {
  return known.toSorted((one, other) => one.obscurity - other.obscurity);
}

/** What is made of one record. */
interface Told {
  readonly pairs: readonly Pair[];
  readonly notes: readonly IdentityNote[];
}

const nothingTold: Told = { pairs: [], notes: [] };

function obscurity({ full, acting, stated }: Character): number {
  if (full.length === 0) return 3;
  if (acting === null) return 2;
  return stated ? 0 : 1;
}

/** A record, and what is asked of it whenever documents come. */
interface Known {
  readonly record: SourceRecord<"person">;
  readonly obscurity: number;
  /** Equal for those who are known alike. */
  readonly likeness: string;
  /** Under which copies of one document name the same person. */
  readonly copyKeys: readonly string[];
}

const knownOf: (record: SourceRecord<"person">) => Known = once((record) => {
  const { voice, fact } = record;
  const character = characterOf(fact);
  return {
    record,
    obscurity: obscurity(character),
    likeness: likenessOf(character),
    copyKeys: fact.names.slice(0, 1).map((name) => `${voice}\n${foldWords(name)}`),
  };
});

const keysOfKnown: (known: Known) => KinKeys = once(({ record }: Known) =>
  keysOf(characterOf(record.fact)),
);

/** A record while it is compared with others. */
interface Seen extends Known {
  readonly character: Character;
}

interface Group {
  readonly members: Seen[];
}

interface Fit {
  readonly group: Group;
  readonly known: Seen;
  readonly comparison: PersonComparison;
}

/** Who is known alike, and what was made of the first of them. */
interface Likeness {
  readonly first: Seen;
  readonly fits: readonly Fit[];
}

class PersonGroups {
  #pairs: Pair[] = [];
  #notes: IdentityNote[] = [];
  readonly #alike = new Map<string, Likeness>();
  readonly #blocks = new Map<string, Set<Group>>();

  /** Takes the next one. @returns What is made of it. */
  take(one: Known): Told {
    const known = { character: characterOf(one.record.fact), ...one };
    [this.#pairs, this.#notes] = [[], []];
    const alike = this.#alike.get(known.likeness);
    if (alike === undefined) this.#takeFirst(known);
    else this.#repeat(known, alike);
    return { pairs: this.#pairs, notes: this.#notes };
  }

  #takeFirst(known: Seen): void {
    const { own, sought } = keysOf(known.character);
    const near = new Set(sought.flatMap((key) => [...(this.#blocks.get(key) ?? [])]));
    const fits = [...near].flatMap((group) => fitOf(known, group)).toSorted(byScore);
    this.#alike.set(known.likeness, { first: known, fits });
    const group = this.#join(known, fits);
    for (const key of own)
      this.#blocks.set(key, (this.#blocks.get(key) ?? new Set<Group>()).add(group));
  }

  /** The same names, country and offices again: one person, if a full name and a country are known. */
  #repeat(known: Seen, { first, fits }: Likeness): void {
    const { full, acting } = known.character;
    if (full.length > 0 && acting !== null) this.#pairs.push([first.record.id, known.record.id]);
    else if (fits.length > 0) this.#join(known, fits);
    else if (full.length > 0) this.#notes.push(unknownSides(first, known));
  }

  /** Puts a person into the group that fits, or into a new one; notes the others. */
  #join(known: Seen, fits: readonly Fit[]): Group {
    const best = onlyFit(known, fits);
    for (const fit of fits) this.#notes.push(noteOf(known, fit, fit === best));
    if (best === undefined) return { members: [known] };
    this.#pairs.push([best.known.record.id, known.record.id]);
    best.group.members.push(known);
    return best.group;
  }
}

/** The best fit; a name without a state, or a part of a name, that fits several fits none. */
function onlyFit({ character }: Seen, fits: readonly Fit[]): Fit | undefined {
  const [best, second] = fits.filter(({ comparison }) => comparison.judgement === "same");
  const vague = character.acting === null || character.full.length === 0;
  return vague && second !== undefined ? undefined : best;
}

function noteOf({ record }: Seen, { known, comparison }: Fit, joined: boolean): IdentityNote {
  const { score, reasons } = comparison;
  const judgement = joined ? "same" : "unsure";
  return { one: known.record.id, other: record.id, judgement, score, reasons };
}

function unknownSides(one: Seen, other: Seen): IdentityNote {
  const reasons = [becauseOf("the same name"), becauseOf("the country of both is unknown")];
  return {
    one: one.record.id,
    other: other.record.id,
    judgement: "unsure",
    score: 0.7,
    reasons,
  };
}

/** The member that a person is likest to; none where some member is surely somebody else. */
function fitOf(known: Seen, group: Group): readonly Fit[] {
  const fits = group.members.map((member) => ({
    group,
    known: member,
    comparison: comparePersons(member.character, known.character),
  }));
  if (fits.some(({ comparison }) => comparison.judgement === "different")) return [];
  return fits.toSorted(byScore).slice(0, 1);
}

function byScore(one: Fit, other: Fit): number {
  const rank = (fit: Fit): number => (fit.comparison.judgement === "same" ? 1 : 0);
  return rank(other) - rank(one) || other.comparison.score - one.comparison.score;
}

/** Records of one likeness are one without a look: same names, same country, same offices. */
function likenessOf({ full, single, acting, stated, roles }: Character): string {
  const names = full.length > 0 ? full : single;
  const words = names.map(foldWords).toSorted();
  const side = stated ? (acting ?? "") : `${acting ?? ""}?`;
  const whole = full.length > 0 && acting !== null && stated;
  return [side, words.join("|"), whole ? "" : roles.toSorted().join("|")].join("\n");
}

/**
 * Under which keys a person is found, and under which others are looked for: full names by their
 * sounds, a single name by the office that somebody of a full name holds.
 */
function keysOf({ full, acting, stated, roles }: Character): KinKeys {
  const offices = acting === null ? [] : roles.map((role) => `${acting}\n${role}`);
  const holders = offices.map((key) => `holder\n${key}`);
  if (full.length === 0) return { own: [], sought: holders };
  const names = [...new Set(full.flatMap(nameKeys))];
  const within = (side: string): readonly string[] => names.map((key) => `${side}\n${key}`);
  // Whose state is stated is only looked for at home; all others may be anybody's.
  const own = [...within(acting ?? "nobody"), ...within("anybody"), ...holders];
  return { own, sought: stated ? within(acting ?? "nobody") : within("anybody") };
}
