import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision, Target } from "../decision/decision.ts";
import { foldRegister, openLiveFold } from "./fold-register.ts";
import type { Entry, Register } from "./register.ts";
import type { RegisterSource } from "./source.ts";
import { turku } from "./turku.fixture.ts";

/** One telling of the same audience, told a little differently by each. */
const tellings: readonly RegisterSource[] = ["A", "B", "C", "D", "E", "F"].map((name, at) =>
  turku(name, at % 2 === 0 ? {} : { date: "2031-03" }),
);

/** As better rules would read it: with another date. */
function rereadOf(source: RegisterSource): RegisterSource {
  const encounters = source.reading.encounters.map((one) => ({ ...one, date: "2031-03-05" }));
  return { ...source, reading: { ...source.reading, encounters } };
}

const step = fc.oneof(
  fc.record({ kind: fc.constant("come" as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant("reread" as const), at: fc.nat(5) }),
  fc.record({
    kind: fc.constant("decide" as const),
    at: fc.nat(30),
    verdict: fc.constantFrom("accept" as const, "reject" as const, "unsure" as const),
  }),
  fc.record({ kind: fc.constant("judge" as const), one: fc.nat(30), other: fc.nat(30) }),
  fc.record({ kind: fc.constant("undo" as const), at: fc.nat(10) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const head = { at: "2031-03-06T08:00:00.000Z", by: "ada", reason: null, seen: [] };

/** A decision of each kind, on whatever stands at some place of the register. */
const deciding: {
  readonly [K in Step["kind"]]: (
    one: Extract<Step, { kind: K }>,
    known: { readonly entries: readonly Entry[]; readonly log: readonly Decision[] },
  ) => Decision | null;
} = {
  come: () => null,
  reread: () => null,
  decide: ({ at, verdict }, { entries, log }) => {
    const entry = entries[at % Math.max(1, entries.length)];
    if (entry === undefined) return null;
    const scope = verdict === "reject" ? "source" : "entry";
    const target = { ...targetOf(entry), scope } as const;
    return { ...head, id: `d${log.length}`, kind: "verdict", verdict, target, amendment: {} };
  },
  judge: ({ one, other }, { entries, log }) => {
    const [a, b] = [one, other].map((at) => entries[at % Math.max(1, entries.length)]);
    if (a === undefined || b === undefined || a === b || a.kind !== b.kind) return null;
    const pair = { target: targetOf(a), other: targetOf(b) };
    return { ...head, id: `d${log.length}`, kind: "judgement", judgement: "same", ...pair };
  },
  undo: ({ at }, { log }) => {
    const undone = log[at];
    const id = `d${log.length}`;
    return undone === undefined ? null : { ...head, id, kind: "undo", undoes: undone.id };
  },
};

function targetOf({ id, revision }: Entry): Target {
  return { record: id, revision, scope: "entry" };
}

function decisionOf(one: Step, register: Register, log: readonly Decision[]): Decision | null {
  const decide = deciding[one.kind] as (typeof deciding)["undo"];
  return decide(one as Extract<Step, { kind: "undo" }>, {
    entries: [...register.entries.values()],
    log,
  });
}

/** A register as plain data. */
function plain(register: Register): unknown {
  const { entries, entryOf, documents, ...rest } = register;
  return { ...rest, entries: [...entries], entryOf: [...entryOf], documents: [...documents] };
}

describe("the live fold", () => {
  test("gives what the pure fold gives, whatever comes, is read anew or decided", () => {
    const steps = fc.array(step, { minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(steps, (all) => {
        const live = openLiveFold();
        const sources: RegisterSource[] = [];
        const log: Decision[] = [];
        for (const one of all) {
          const taken = takenBy(one, sources);
          live.take(taken);
          const decision = decisionOf(one, foldRegister(sources, log), log);
          if (decision !== null) log.push(decision);
          expect(plain(live.fold([...log]))).toEqual(plain(foldRegister(sources, log)));
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test("keeps the lines that nothing touches", () => {
    const live = openLiveFold();
    live.take([turku("A"), turku("Other", { date: "2029-01-01" })]);
    const before = live.fold([]);
    live.take([turku("B")]);
    const after = live.fold([]);
    const kept = [...before.entries.values()].filter(
      (entry) => after.entries.get(entry.id) === entry,
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(before.entries.size);
  });

  test("leaves an older capture of a document aside when it is read anew", () => {
    const [older, newer] = [turku("A"), { ...turku("A"), capture: "newer" }];
    const live = openLiveFold();
    live.take([older, newer]);
    live.take([rereadOf(older)]);
    expect(plain(live.fold([]))).toEqual(plain(foldRegister([older, newer], [])));
  });
});

/** Puts what comes or is read anew into the list of sources; answers what the live fold takes. */
function takenBy(one: Step, sources: RegisterSource[]): readonly RegisterSource[] {
  if (one.kind === "come") {
    const coming = tellings.slice(sources.length, sources.length + one.count);
    sources.push(...coming);
    return coming;
  }
  const known = one.kind === "reread" ? sources[one.at] : undefined;
  if (known === undefined || one.kind !== "reread") return [];
  sources[one.at] = rereadOf(known);
  return [rereadOf(known)];
}
