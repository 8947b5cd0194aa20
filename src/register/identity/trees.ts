import { gatherBy } from "../../core/lists.ts";

/** Names that are joined into trees: each tree is known by its root. */
export class Trees {
  readonly #parents = new Map<string, string>();

  /** The root of the tree that a name stands in; the name itself where nothing joins it. */
  root(name: string): string {
    let root = name;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root))
      root = up;
    if (root !== name) this.#parents.set(name, root);
    return root;
  }

  /** @returns Whether they stood in two trees. */
  join(one: string, other: string): boolean {
    const [a, b] = [this.root(one), this.root(other)];
    if (a !== b) this.#parents.set(b, a);
    return a !== b;
  }
}

/** Puts members into lists by the roots of their names, each list and its members in order. */
export function gatherByRoot<T>(
  members: readonly T[],
  trees: Trees,
  nameOf: (member: T) => string,
): readonly (readonly T[])[] {
  return [...gatherBy(members, (member) => trees.root(nameOf(member))).values()];
}
