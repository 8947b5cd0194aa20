/**
 * How far the reader's confidence can be trusted: of the records that it is so sure of, how many are
 * right. `npm run score:confidence -- [--set reading/dev] [--language fr]`, after `npm run score`.
 *
 * A record is right where the scorer of the gold pairs it with a gold record.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Reading } from "../src/fact/reading.ts";
import { sharedPath } from "./shared.ts";

interface Scored {
  readonly goldPerson: ReadonlyMap<string, string>;
  readonly goldRecord: ReadonlyMap<string, string>;
}

interface GoldDocument {
  readonly name: string;
  readonly gold: { readonly document: { readonly language: string } };
  readonly text: string;
  readonly pred: Reading;
}

interface Scoring {
  readonly documents: (gold: string, readings: string) => Iterable<GoldDocument>;
  // oxlint-disable-next-line max-params -- the scorer of the gold asks for four.
  readonly scoreDocument: (gold: unknown, pred: Reading, text: string, log: () => void) => Scored;
}

interface Claim {
  readonly kind: string;
  readonly confidence: number;
  readonly right: boolean;
}

const kinds = ["encounters", "statements", "commitments", "agreements", "projects"] as const;
const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

function claimsOf(pred: Reading, { goldRecord }: Scored): readonly Claim[] {
  return kinds.flatMap((kind) =>
    pred[kind].flatMap(({ id, confidence }) =>
      confidence === undefined ? [] : [{ kind, confidence, right: goldRecord.has(id) }],
    ),
  );
}

function printTable(claims: readonly Claim[]): void {
  console.log("confidence     records  right  share right");
  for (const [at, low] of bounds.slice(0, -1).entries()) {
    const high = bounds[at + 1] ?? 1;
    const own = claims.filter(({ confidence }) => confidence >= low && confidence < high);
    if (own.length === 0) continue;
    const right = own.filter((claim) => claim.right).length;
    const range = `${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)}`;
    console.log(
      `${range.padEnd(14)} ${String(own.length).padStart(7)} ${String(right).padStart(6)}  ${(right / own.length).toFixed(2)}`,
    );
  }
}

const scorer = sharedPath("reading/scoring.mjs");
if (scorer !== null) {
  const scoring = (await import(pathToFileURL(scorer).href)) as Scoring;
  const set = option("--set", "reading/dev");
  const language = option("--language", "");
  const gold = sharedPath(set);
  const readings = join(option("--out", ".scores"), set.replace("/", "-"));
  const claims = [...(gold === null ? [] : scoring.documents(gold, readings))]
    .filter((document) => language === "" || document.gold.document.language === language)
    .flatMap(({ gold: own, pred, text }) =>
      claimsOf(
        pred,
        scoring.scoreDocument(own, pred, text, () => undefined),
      ),
    );
  console.log(`${set}${language === "" ? "" : `, ${language}`}: ${claims.length} records`);
  printTable(claims);
}
