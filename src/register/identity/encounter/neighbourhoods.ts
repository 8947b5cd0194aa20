import { areTheSame } from "../../../core/lists.ts";
import { mapInSteps, type Steps } from "../../../core/steps.ts";
import type { DocumentId } from "../../register.ts";
import { type Block, blocksOf, pairsIn } from "./candidates.ts";
import { gatherByRoot, Trees } from "../trees.ts";
import { mayBeOne } from "./compare-tellings.ts";
import type { ToldDocument } from "./told-documents.ts";
import type { Telling } from "./weigh-time.ts";

/** Documents that must be told together. */
type Tie = readonly [one: DocumentId, other: DocumentId];

interface Kept {
  readonly block: Block;
  readonly ties: readonly Tie[];
}

/**
 * Parts documents into neighbourhoods: whatever a document tells can be one only with what is told
 * in its own neighbourhood, whatever is found out about days. So a neighbourhood can be told by
 * itself, and is told anew only when something in it has changed.
 *
 * Two documents are neighbours where tellings of theirs share a block and nothing in them stands
 * between: no company, place or kind, nor two days that both are told.
 */
export class Neighbourhoods {
  #kept: ReadonlyMap<string, Kept> = new Map();

  /** The neighbourhoods, each in the order of its documents. */
  *of(documents: readonly ToldDocument[]): Steps<readonly (readonly ToldDocument[])[]> {
    const blocks = blocksOf(documents.flatMap(({ tellings }) => tellings));
    yield;
    const kept = yield* mapInSteps(
      blocks,
      ([key, block]) => [key, this.#keep(key, block)] as const,
    );
    this.#kept = new Map(kept);
    const trees = new Trees();
    for (const { ties } of this.#kept.values()) for (const tie of ties) trees.join(...tie);
    return gatherByRoot(documents, trees, ({ id }) => id);
  }

  #keep(key: string, block: Block): Kept {
    const known = this.#kept.get(key);
    if (known !== undefined && areTheSame(known.block.tellings, block.tellings)) return known;
    return { block, ties: tiesOf(block) };
  }
}

/** As many ties as hold the documents of a block together, and no more. */
function tiesOf(block: Block): readonly Tie[] {
  const trees = new Trees();
  const ties: Tie[] = [];
  pairsIn(block, (one, other) => {
    const tie = [documentOf(one), documentOf(other)] as const;
    if (trees.root(tie[0]) === trees.root(tie[1]) || !mayBeOne(one, other)) return;
    trees.join(...tie);
    ties.push(tie);
  });
  return ties;
}

function documentOf({ setting }: Telling): DocumentId {
  return setting.record.source.document;
}
