import { foldMarks } from "../fold.ts";
import { nameOfTable } from "./known-names.ts";
import { isPatronymic, splitName } from "./name-parts.ts";
import { soundsOf } from "./sounds.ts";

/**
 * Coarse keys of a name: spellings of one name share at least one of them, mostly.
 *
 * Each key stands for two parts of the name, in no order, by their leading consonants; a name of
 * one part has the key of that part.
 */
export function nameKeys(name: string): readonly string[] {
  const parts = splitName(name).filter(
    ({ particle, initial, word }) => !particle && !initial && !isPatronymic(word),
  );
  const codes = parts.map(({ word }) => codesOf(word));
  const keys = new Set<string>();
  if (codes.length === 1) for (const code of codes[0] ?? []) keys.add(code);
  for (const [at, one] of codes.entries())
    for (const other of codes.slice(at + 1))
      for (const mine of one) for (const theirs of other) keys.add(keyOf(mine, theirs));
  return [...keys].toSorted();
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

function codesOf(word: string): readonly string[] {
  const { plain, across } = soundsOf(nameOfTable(foldMarks(word)));
  return [...new Set([...plain, ...across].flatMap(skeletons))];
}

/** The first two consonants that hold across spellings; g may be h, and h may be silent. */
function skeletons(sounds: string): readonly string[] {
  const hard = skeleton(sounds);
  const soft = skeleton(sounds.replaceAll("g", ""));
  return hard === soft ? [hard] : [hard, soft];
}

function skeleton(sounds: string): string {
  const kept = sounds.replaceAll(/[aeiouywhvf]/g, "").replaceAll(/[CJZSsTz]/g, "s");
  return (
    kept
      .replaceAll("k", "g")
      .replaceAll(/(.)\1+/g, "$1")
      .slice(0, 2) || "-"
  );
}
