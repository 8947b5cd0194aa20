import { gatherBy } from "../../core/lists.ts";
import type { RecordId } from "../register.ts";

/** Two records by their ids. */
export type Pair = readonly [one: RecordId, other: RecordId];

/** Records in their order, and what keeps two of them from being one. */
interface Clustering {
  /** All ids, in the order in which an entry takes its name from its first record. */
  readonly records: readonly RecordId[];
  /** Pairs that a person has joined: they hold against every default. */
  readonly same: readonly Pair[];
  /** Pairs that may not end in one entry. */
  readonly apart: readonly Pair[];
  /** Pairs that the software would join, the surest first. */
  readonly proposed: readonly Pair[];
  /** Records of one ward are apart by default, such as two encounters of one document. */
  readonly ward?: (record: RecordId) => string | null;
}

/**
 * Joins records into clusters. What people joined is joined; then each proposal, unless it would
 * bring together what is apart.
 *
 * @returns First record of the cluster → its records, both in order.
 */
export function clusterRecords(clustering: Clustering): ReadonlyMap<RecordId, readonly RecordId[]> {
  const forest = new Forest(clustering);
  for (const [one, other] of clustering.same) forest.join(one, other);
  const company = new Map<RecordId, RecordId[]>();
  for (const [one, other] of clustering.proposed) {
    if (forest.mayJoin(one, other)) forest.join(one, other);
    else if (forest.areParted(one, other)) keepTogether(forest, company, [one, other]);
  }
  return forest.clusters();
}

/** Those whom people parted from one record stay together, as they were when they were with it. */
function keepTogether(
  forest: Forest,
  company: Map<RecordId, RecordId[]>,
  [one, other]: Pair,
): void {
  const leaving = company.get(one) ?? [];
  const companion = leaving.find((record) => forest.mayJoin(record, other));
  if (companion !== undefined) forest.join(companion, other);
  company.set(one, [...leaving, other]);
}

class Forest {
  readonly #order: ReadonlyMap<RecordId, number>;
  readonly #parents = new Map<RecordId, RecordId>();
  readonly #apart = new Map<RecordId, Set<RecordId>>();
  readonly #wards = new Map<RecordId, Set<string>>();

  constructor({ records, apart, ward }: Clustering) {
    this.#order = new Map(records.map((record, index) => [record, index]));
    for (const [one, other] of apart) {
      this.#keepApart(one, other);
      this.#keepApart(other, one);
    }
    for (const record of records) {
      const name = ward?.(record) ?? null;
      if (name !== null) this.#wards.set(record, new Set([name]));
    }
  }

  join(one: RecordId, other: RecordId): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    if (a === b || !this.#order.has(a) || !this.#order.has(b)) return;
    const [first, second] = this.#place(a) < this.#place(b) ? [a, b] : [b, a];
    this.#parents.set(second, first);
    pour(this.#apart, second, first);
    pour(this.#wards, second, first);
  }

  mayJoin(one: RecordId, other: RecordId): boolean {
    const [a, b] = [this.#root(one), this.#root(other)];
    if (a === b) return true;
    if (shares(this.#wards.get(a), this.#wards.get(b))) return false;
    return !this.areParted(a, b);
  }

  /** Whether people have said that two records, or others that are one with them, are not one. */
  areParted(one: RecordId, other: RecordId): boolean {
    const [a, b] = [this.#root(one), this.#root(other)];
    const apart = [...(this.#apart.get(a) ?? [])];
    return apart.some((record) => this.#root(record) === b);
  }

  clusters(): ReadonlyMap<RecordId, readonly RecordId[]> {
    return gatherBy([...this.#order.keys()], (record) => this.#root(record));
  }

  #keepApart(one: RecordId, other: RecordId): void {
    const known = this.#apart.get(one);
    if (known === undefined) this.#apart.set(one, new Set([other]));
    else known.add(other);
  }

  #root(record: RecordId): RecordId {
    let root = record;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root))
      root = up;
    if (root !== record) this.#parents.set(record, root);
    return root;
  }

  #place(record: RecordId): number {
    return this.#order.get(record) ?? Infinity;
  }
}

/** Moves what the second root holds to the first. */
function pour<T>(held: Map<RecordId, Set<T>>, from: RecordId, to: RecordId): void {
  const moved = held.get(from);
  if (moved === undefined) return;
  const stays = held.get(to);
  if (stays === undefined) held.set(to, moved);
  else for (const one of moved) stays.add(one);
}

function shares(one?: ReadonlySet<string>, other?: ReadonlySet<string>): boolean {
  if (one === undefined || other === undefined) return false;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return [...small].some((member) => large.has(member));
}
