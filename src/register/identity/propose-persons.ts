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
 * Persons come in order of capture, and each joins the group that it fits best, unless a name in
 * it stands against; so that a further document never parts those who were one.
 */
export function proposePersons(persons: readonly SourceRecord<"person">[]): ProposedPersons {
  const groups = new PersonGroups();
  for (const person of persons) groups.take(person);
  const copies = pairsWithinBlocks(persons, ({ voice, fact }) =>
    fact.names.slice(0, 1).map((name) => `${voice}\n${foldWords(name)}`),
  );
  return { pairs: [...copies, ...groups.pairs], notes: groups.notes };
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

class PersonGroups {
  readonly pairs: Pair[] = [];
  readonly notes: IdentityNote[] = [];
  readonly #alike = new Map<string, Known>();
  readonly #blocks = new Map<string, Set<Group>>();

  take(record: SourceRecord<"person">): void {
    const character = characterOf(record.fact);
    const alike = this.#alike.get(likenessOf(character));
    if (alike !== undefined) return this.#repeat(record, { character, alike });
    const known = { record, character };
    this.#alike.set(likenessOf(character), known);
    const { own, sought } = keysOf(character);
    const group = this.#join(known, sought);
    for (const key of own)
      this.#blocks.set(key, (this.#blocks.get(key) ?? new Set<Group>()).add(group));
  }

  /** The same names, country and offices again: one person, if a full name and a country are known. */
  #repeat(
    { id }: SourceRecord<"person">,
    { character, alike }: { readonly character: Character; readonly alike: Known },
  ): void {
    if (character.full.length === 0) return;
    if (character.acting !== null) this.pairs.push([alike.record.id, id]);
    else
      this.notes.push({
        one: alike.record.id,
        other: id,
        judgement: "unsure",
        score: 1,
        reasons: ["the same name", "the country of both is unknown"],
      });
  }

  /** Puts a person into the group that fits best, or into a new one; notes the others. */
  #join(known: Known, keys: readonly string[]): Group {
    const near = new Set(keys.flatMap((key) => [...(this.#blocks.get(key) ?? [])]));
    const fits = [...near].flatMap((group) => fitOf(known, group)).toSorted(byScore);
    const best = fits.find(({ comparison }) => comparison.judgement === "same");
    for (const fit of fits) this.#note(known, fit, fit === best);
    if (best === undefined) return { members: [known] };
    this.pairs.push([best.known.record.id, known.record.id]);
    best.group.members.push(known);
    return best.group;
  }

  #note({ record }: Known, { known, comparison }: Fit, joined: boolean): void {
    const { score, reasons } = comparison;
    const judgement = joined ? "same" : "unsure";
    this.notes.push({ one: known.record.id, other: record.id, judgement, score, reasons });
  }
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
function likenessOf({ full, single, acting, roles }: Character): string {
  const names = full.length > 0 ? full : single;
  const words = names.map(foldWords).toSorted();
  return [acting ?? "", words.join("|"), full.length > 0 ? "" : roles.join("|")].join("\n");
}

/**
 * Under which keys a person is found, and under which others are looked for: full names by their
 * sounds, a single name by the office that somebody of a full name holds.
 */
function keysOf({ full, acting, roles }: Character): {
  readonly own: readonly string[];
  readonly sought: readonly string[];
} {
  const offices = acting === null ? [] : roles.map((role) => `${acting}\n${role}`);
  const [holders, singles] = [
    offices.map((key) => `holder\n${key}`),
    offices.map((key) => `single\n${key}`),
  ];
  if (full.length === 0) return { own: singles, sought: holders };
  const names = [...new Set(full.flatMap(nameKeys))];
  const within = (side: string): readonly string[] => names.map((key) => `${side}\n${key}`);
  // Whoever acts for nobody known may be anybody's; all others are only looked for at home.
  const home = within(acting ?? "nobody");
  const sought = acting === null ? within("anybody") : [...home, ...within("nobody")];
  return { own: [...home, ...within("anybody"), ...holders], sought: [...sought, ...singles] };
}
