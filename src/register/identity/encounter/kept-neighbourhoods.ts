import { areTheSame } from "../../../core/lists.ts";
import type { DocumentId, RecordId } from "../../register.ts";
import { Joining, type Outcome } from "./joining.ts";
import type { PlacedDate, ReportDay } from "./place-in-time.ts";
import type { ToldDocument } from "./told-documents.ts";
import type { Rarity } from "./weight.ts";

/** What one neighbourhood amounts to. */
export interface ToldNeighbourhood {
  readonly outcomes: readonly Outcome[];
  readonly placed: ReadonlyMap<RecordId, PlacedDate>;
  readonly reportDays: ReadonlyMap<DocumentId, ReportDay>;
}

interface Kept extends ToldNeighbourhood {
  readonly documents: readonly ToldDocument[];
  /** Whose rarity it asked, and what it was told. */
  readonly asked: readonly string[];
  readonly answers: readonly number[];
}

/** Tells neighbourhoods, and keeps each until a document of it, or a rarity that it asked, changes. */
export class KeptNeighbourhoods {
  #kept = new WeakMap<ToldDocument, Kept>();

  tell(documents: readonly ToldDocument[], rarity: Rarity): ToldNeighbourhood {
    const [first] = documents;
    if (first === undefined) return tellAnew(documents, rarity);
    const known = this.#kept.get(first);
    if (known !== undefined && areTheSame(known.documents, documents) && isStill(known, rarity))
      return known;
    const told = tellAnew(documents, rarity);
    this.#kept.set(first, told);
    return told;
  }
}

function isStill({ asked, answers }: Kept, rarity: Rarity): boolean {
  return asked.every((key, at) => rarity(key) === answers[at]);
}

/** After so many rounds nothing new is placed. */
const roundsMax = 4;

/**
 * First those whose days are told join; what they place in time joins in the rounds that follow,
 * each with the line that it fits clearly best.
 */
function tellAnew(documents: readonly ToldDocument[], rarity: Rarity): Kept {
  const asked = new Map<string, number>();
  const joining = new Joining(documents, (key) => {
    const answer = asked.get(key) ?? rarity(key);
    asked.set(key, answer);
    return answer;
  });
  joining.joinExact();
  for (let round = 0; round < roundsMax; round++) if (joining.joinBest() === 0) break;
  return {
    documents,
    asked: [...asked.keys()],
    answers: [...asked.values()],
    outcomes: joining.outcomes(),
    placed: joining.placed(),
    reportDays: joining.reportDays(),
  };
}
