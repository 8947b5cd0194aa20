import { nameKeys } from "../../core/name-form.ts";
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
 */
export function proposePersons(persons: readonly SourceRecord<"person">[]): ProposedPersons {
  const groups = new PersonGroups();
  const known = persons.map((record) => ({ record, character: characterOf(record.fact) }));
  for (const person of known.toSorted((a, b) => obscurity(a) - obscurity(b))) groups.take(person);
  const copies = pairsWithinBlocks(persons, ({ voice, fact }) =>
    fact.names.slice(0, 1).map((name) => `${voice}\n${foldWords(name)}`),
  );
  return { pairs: [...copies, ...groups.pairs], notes: groups.notes };
}

function obscurity({ character: { full, acting, stated } }: Known): number {
  if (full.length === 0) return 3;
  if (acting === null) return 2;
  return stated ? 0 : 1;
}

/** One way to be known, and the first record that is known so. */
interface Known {
  readonly record: SourceRecord<"person">;
  readonly character: Character;
}

interface Group {
  readonly members: Known[];
}

interface Fit {
  readonly group: Group;
  readonly known: Known;
  readonly comparison: PersonComparison;
}

/** Who is known alike, and what was made of the first of them. */
interface Likeness {
  readonly first: Known;
  readonly fits: readonly Fit[];
}

class PersonGroups {
  readonly pairs: Pair[] = [];
  readonly notes: IdentityNote[] = [];
  readonly #alike = new Map<string, Likeness>();
  readonly #blocks = new Map<string, Set<Group>>();

  take(known: Known): void {
    const alike = this.#alike.get(likenessOf(known.character));
    if (alike !== undefined) return this.#repeat(known, alike);
    const { own, sought } = keysOf(known.character);
    const near = new Set(sought.flatMap((key) => [...(this.#blocks.get(key) ?? [])]));
    const fits = [...near].flatMap((group) => fitOf(known, group)).toSorted(byScore);
    this.#alike.set(likenessOf(known.character), { first: known, fits });
    const group = this.#join(known, fits);
    for (const key of own)
      this.#blocks.set(key, (this.#blocks.get(key) ?? new Set<Group>()).add(group));
  }

  /** The same names, country and offices again: one person, if a full name and a country are known. */
  #repeat(known: Known, { first, fits }: Likeness): void {
    const { full, acting } = known.character;
    if (full.length > 0 && acting !== null) this.pairs.push([first.record.id, known.record.id]);
    else if (fits.length > 0) this.#join(known, fits);
    else if (full.length > 0) this.notes.push(unknownSides(first, known));
  }

  /** Puts a person into the group that fits, or into a new one; notes the others. */
  #join(known: Known, fits: readonly Fit[]): Group {
    const best = onlyFit(known, fits);
    for (const fit of fits) this.notes.push(noteOf(known, fit, fit === best));
    if (best === undefined) return { members: [known] };
    this.pairs.push([best.known.record.id, known.record.id]);
    best.group.members.push(known);
    return best.group;
  }
}

/** The best fit; a name without a state, or a part of a name, that fits several fits none. */
function onlyFit({ character }: Known, fits: readonly Fit[]): Fit | undefined {
  const [best, second] = fits.filter(({ comparison }) => comparison.judgement === "same");
  const vague = character.acting === null || character.full.length === 0;
  return vague && second !== undefined ? undefined : best;
}

function noteOf({ record }: Known, { known, comparison }: Fit, joined: boolean): IdentityNote {
  const { score, reasons } = comparison;
  const judgement = joined ? "same" : "unsure";
  return { one: known.record.id, other: record.id, judgement, score, reasons };
}

function unknownSides(one: Known, other: Known): IdentityNote {
  const reasons = ["the same name", "the country of both is unknown"];
  return {
    one: one.record.id,
    other: other.record.id,
    judgement: "unsure",
    score: 0.7,
    reasons,
  };
}

/** The member that a person is likest to; none where some member is surely somebody else. */
function fitOf(known: Known, group: Group): readonly Fit[] {
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
function keysOf({ full, acting, stated, roles }: Character): {
  readonly own: readonly string[];
  readonly sought: readonly string[];
} {
  const offices = acting === null ? [] : roles.map((role) => `${acting}\n${role}`);
  const holders = offices.map((key) => `holder\n${key}`);
  if (full.length === 0) return { own: [], sought: holders };
  const names = [...new Set(full.flatMap(nameKeys))];
  const within = (side: string): readonly string[] => names.map((key) => `${side}\n${key}`);
  // Whose state is stated is only looked for at home; all others may be anybody's.
  const own = [...within(acting ?? "nobody"), ...within("anybody"), ...holders];
  return { own, sought: stated ? within(acting ?? "nobody") : within("anybody") };
}
