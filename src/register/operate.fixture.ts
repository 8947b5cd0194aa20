import { canonicalJson } from "../core/digest.ts";
import type { Decision, VerdictDecision } from "../decision/decision.ts";
import { standingDecisions } from "../decision/standing.ts";
import { foldRegister, openFold } from "./fold-register.ts";
import {
  Dice,
  essenceOf,
  firstSources,
  randomDecision,
  rereadOne,
} from "./random-operations.fixture.ts";
import type { Entry, Register } from "./register.ts";

/** So many operations are done to one register before another is begun. */
const operationsEach = 40;

/** How many operations of each kind were done. */
export type Operations = Map<string, number>;

/**
 * Does random operations to one register after the other, and holds each against what must be true:
 * an undo gives back what was, a fresh fold agrees, and nothing that was decided is lost.
 *
 * @param operations - How many in all.
 * @param tell - Hears now and then how many are done, and answers whether to go on.
 * @throws Error that names the seed and the operation where something does not hold.
 */
export function operate(
  operations: number,
  tell: (done: number) => boolean = () => true,
): Operations {
  const counts: Operations = new Map();
  for (let done = 0; done < operations; done += operationsEach) {
    operateOn(done, { counts, operations: Math.min(operationsEach, operations - done) });
    if (done % 10_000 === 0 && !tell(done)) break;
  }
  return counts;
}

function operateOn(
  seed: number,
  { counts, operations }: { readonly counts: Operations; readonly operations: number },
): void {
  const dice = new Dice(seed);
  let world = new World(firstSources(), []);
  for (let operation = 0; operation < operations; operation++) {
    const where = `seed ${seed}, operation ${operation}`;
    if (dice.roll(6) === 0) {
      world = new World(rereadOne(world.sources, dice), world.log);
      count(counts, "reread");
    } else {
      const decision = randomDecision(world.register, dice, `d${operation}`);
      if (decision === null) continue;
      const next = world.with(decision);
      if (dice.roll(6) === 0) checkUndo(world, next, where);
      world = next;
      count(counts, decision.kind === "verdict" ? decision.verdict : decision.kind);
    }
    checkVerdicts(world.register, where);
    if (dice.roll(24) === 0) checkRebuild(world, where);
    if (dice.roll(24) === 0) checkLateUndo(world, { dice, where });
  }
}

function count(counts: Operations, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** A register with what it is folded from. */
class World {
  readonly sources: ReturnType<typeof firstSources>;
  readonly log: readonly Decision[];
  readonly register: Register;
  readonly #fold: ReturnType<typeof openFold>;

  constructor(
    sources: ReturnType<typeof firstSources>,
    log: readonly Decision[],
    fold: ReturnType<typeof openFold> = openFold(sources),
  ) {
    this.sources = sources;
    this.log = log;
    this.#fold = fold;
    this.register = fold(log);
  }

  with(decision: Decision): World {
    return this.as([...this.log, decision]);
  }

  as(log: readonly Decision[]): World {
    return new World(this.sources, log, this.#fold);
  }
}

function undoOf(decision: Decision, id: string): Decision {
  const { at, by, reason } = decision;
  return { id, at, by, reason, seen: [], kind: "undo", undoes: decision.id };
}

/** What is taken back at once leaves everything as it was. */
function checkUndo(before: World, after: World, where: string): void {
  const decision = after.log.at(-1);
  if (decision === undefined) return;
  const undone = after.with(undoOf(decision, "u-now"));
  demand(essenceOf(undone.register) === essenceOf(before.register), `undo restores, ${where}`);
}

/** What is taken back later leaves everything as if it had never been said. */
function checkLateUndo(
  world: World,
  { dice, where }: { readonly dice: Dice; readonly where: string },
): void {
  const standing = standingDecisions(world.log);
  const sayings = world.log.filter(({ id, kind }) => kind !== "undo" && standing.has(id));
  if (sayings.length === 0) return;
  const decision = dice.choose(sayings);
  const undone = world.with(undoOf(decision, "u-late")).register;
  const unsaid = world.as(
    world.log.filter((one) => !isAbout(one, decision.id, world.log)),
  ).register;
  demand(essenceOf(undone) === essenceOf(unsaid), `a late undo, ${where}`);
}

/** Whether it is this decision, or an undo of it, or an undo of such an undo. */
function isAbout(one: Decision, id: string, log: readonly Decision[]): boolean {
  if (one.id === id) return true;
  const undone = one.kind === "undo" ? log.find((other) => other.id === one.undoes) : undefined;
  return undone !== undefined && isAbout(undone, id, log);
}

/** A fold that was kept open agrees with one that starts from nothing. */
function checkRebuild({ sources, log, register }: World, where: string): void {
  const rebuilt = foldRegister(sources, log);
  const [one, other] = [register, rebuilt].map((folded) =>
    canonicalJson({ ...folded, entries: [...folded.entries], entryOf: [...folded.entryOf] }),
  );
  demand(one === other, `rebuild agrees, ${where}`);
}

/** Every standing verdict whose line is found bears on that line, and says how it stands. */
function checkVerdicts(register: Register, where: string): void {
  const standing = standingDecisions(register.decisions);
  const verdicts = register.decisions.filter(
    (one): one is VerdictDecision => one.kind === "verdict" && standing.has(one.id),
  );
  const stray = new Set(register.strayDecisions);
  const lines = [...register.entries.values()];
  for (const { id } of verdicts)
    demand(
      stray.has(id) || lines.some(({ decisions }) => decisions.includes(id)),
      `${id} is lost, ${where}`,
    );
  const known = new Map(verdicts.map((one) => [one.id, one]));
  for (const line of lines) checkLine(line, known, where);
}

/** A line on which all agree stands as they say; and none that was spoken of alone is proposed. */
function checkLine(
  line: Entry,
  verdicts: ReadonlyMap<string, VerdictDecision>,
  where: string,
): void {
  const on = line.decisions.flatMap((id) => verdicts.get(id) ?? []);
  if (!on.some((one) => isWhole(one, line))) return;
  demand(line.status !== "proposed", `${line.id} is proposed again, ${where}`);
  const [only, ...others] = new Set(on.map(({ verdict }) => verdict));
  if (only === undefined || others.length > 0) return;
  demand(line.status === statuses[only], `${line.id} is ${line.status} after ${only}, ${where}`);
}

const statuses = {
  accept: "accepted",
  amend: "accepted",
  reject: "refused",
  unsure: "unsure",
} as const;

/** Whether a verdict was given on the record that the line is named by. */
function isWhole({ target }: VerdictDecision, { records }: Entry): boolean {
  return records.includes(target.record);
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
