import type { Lattice } from "../../../grammar/lattice.ts";
import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { office } from "../../office/office.ts";
import { russianVerbFormsOf } from "../../verb/ru/forms.ts";
import { casesAfter, type RussianCase } from "../../words/ru.ts";
import { casesOf, narrowed, readingsOf } from "../../words/ru-features.ts";
import type { NameRun } from "../name-run.ts";

/** What stands beside a name says of its case and gender. */
export interface NameContext {
  /** Null where nothing tells. */
  readonly cases: readonly RussianCase[] | null;
  /** An office or a preposition tells it, and not only a verb. */
  readonly sure: boolean;
  readonly gender: "m" | "f" | null;
}

const honorific = lexical("honorific");
const rank = lexical("rank");
const demonym = lexical("demonym");

/** Reads the words around a run: «с министром …», «по словам …», «… заявил». */
export function contextOf(lattice: Lattice, run: NameRun): NameContext {
  const titled = titleBefore(lattice, run);
  const before = wordBefore(lattice, run, titled?.from ?? run.from);
  const acting = isSecond(lattice, run) ? null : actorBeside(lattice, run);
  const gender = acting?.gender ?? genderOfCounterpart(lattice, run);
  const ruled = titled === null ? ruledBy(before) : narrowed(titled.cases, casesAfter(before));
  if (ruled !== null) return { cases: ruled, sure: true, gender };
  return { cases: acting === null ? null : ["nom"], sure: false, gender };
}

/** The cases that the word before a name wants; null where it wants none. */
function ruledBy(before: Word | undefined): readonly RussianCase[] | null {
  return casesAfter(before) ?? (sources.has(before?.lower ?? "") ? ["gen"] : null);
}

/** What a finite verb beside the name says of its subject; null where none stands there. */
function actorBeside(lattice: Lattice, run: NameRun): Pick<NameContext, "gender"> | null {
  const gender = genderBeside(lattice, run);
  return gender !== null || isFiniteAt(lattice, run.to, run.window.to) ? { gender } : null;
}

/** «встреча Белова и Окото прошла»: the second of two is no subject of a verb in the singular. */
function isSecond({ tokens }: Lattice, { from, window }: NameRun): boolean {
  if (from - 2 < window.from || tokens.words[from - 1]?.lower !== "и") return false;
  const first = tokens.words[from - 2];
  return first !== undefined && hasShape(first, shape.capitalised);
}

/** «по словам», «по мнению», «по данным» */
const sources: ReadonlySet<string> = new Set(["словам", "мнению", "данным"]);

function wordBefore({ tokens }: Lattice, { window }: NameRun, at: number): Word | undefined {
  return at > window.from ? tokens.words[at - 1] : undefined;
}

interface Title {
  readonly from: number;
  readonly cases: readonly RussianCase[];
}

/** The office, honorific or rank that ends where the name begins, and what stands before it in turn. */
function titleBefore(lattice: Lattice, { from, window }: NameRun): Title | null {
  let found: Title | null = null;
  for (let at = from; at > window.from;) {
    const next = titleEndingAt(lattice, at);
    if (next === null) break;
    found = {
      from: next.from,
      cases: found === null ? next.cases : narrowed(found.cases, next.cases),
    };
    at = next.from;
  }
  return found;
}

function titleEndingAt(lattice: Lattice, at: number): Title | null {
  const phrase = lattice.before(office, at);
  if (phrase !== undefined)
    return { from: phrase.from, cases: (phrase.value.cases ?? []) as readonly RussianCase[] };
  const title = lattice.before(honorific, at) ?? lattice.before(rank, at);
  if (title === undefined) return counterpartBefore(lattice, at);
  return { from: title.from, cases: casesOf(readingsOf(title.value.features)) };
}

/** «коллегой» in its cases: whoever is named next stands in the same. */
const counterparts: ReadonlyMap<string, readonly RussianCase[]> = new Map([
  ["коллега", ["nom"]],
  ["коллеги", ["gen"]],
  ["коллеге", ["dat", "loc"]],
  ["коллегу", ["acc"]],
  ["коллегой", ["ins"]],
]);

function counterpartBefore({ tokens }: Lattice, at: number): Title | null {
  const cases = counterparts.get(tokens.words[at - 1]?.lower ?? "");
  return cases === undefined ? null : { from: at - 1, cases };
}

/** «лаосской коллегой», «лаосским коллегой»: the adjective tells what the noun does not. */
function genderOfCounterpart(lattice: Lattice, { from }: NameRun): "m" | "f" | null {
  if (counterpartBefore(lattice, from) === null) return null;
  const state = lattice.before(demonym, from - 1);
  const genders = new Set(readingsOf(state?.value.features).map(({ gender }) => gender));
  if (genders.size !== 1) return null;
  return genders.has("f") ? "f" : genders.has("m") ? "m" : null;
}

/** A past verb beside the name tells its gender: «сказала Каримова». */
function genderBeside({ tokens }: Lattice, { from, to, window }: NameRun): "m" | "f" | null {
  const after = to < window.to ? tokens.words[to] : undefined;
  const before = from > window.from ? tokens.words[from - 1] : undefined;
  for (const word of [after, before]) {
    if (word === undefined) continue;
    const form = russianVerbFormsOf(word).find(
      ({ mood, number }) => mood === "simple-past" && number === "singular",
    );
    if (form?.gender === "m" || form?.gender === "f") return form.gender;
  }
  return null;
}

function isFiniteAt({ tokens }: Lattice, at: number, end: number): boolean {
  const word = at < end ? tokens.words[at] : undefined;
  return (
    word !== undefined &&
    russianVerbFormsOf(word).some(
      ({ mood, number }) =>
        number !== "plural" && (mood === "simple-past" || mood === "present" || mood === "future"),
    )
  );
}
