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
  const full = splitName(name).filter(({ particle, initial }) => !particle && !initial);
  const named = full.filter(({ word }) => !isPatronymic(word));
  const codes = (named.length < 2 ? full : named).map(({ word }) => codesOf(word));
  const [only = []] = codes.length === 1 ? codes : [];
  const pairs = codes.flatMap((one, at) =>
    codes.slice(at + 1).flatMap((other) => cross(one, other)),
  );
  return [...new Set([...only, ...pairs])].toSorted();
}

function cross(codes: readonly string[], others: readonly string[]): readonly string[] {
  return codes.flatMap((one) => others.map((other) => keyOf(one, other)));
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

function codesOf(word: string): readonly string[] {
  const { plain, across } = soundsOf(nameOfTable(foldMarks(word)));
  return [...new Set([...plain, ...across].flatMap(skeletons))];
}

/** The first two consonants that hold across spellings; g and k may be h, h silent, ч a т. */
function skeletons(sounds: string): readonly string[] {
  const hard = skeleton(sounds);
  const soft = skeleton(sounds.replaceAll(/[gk]/g, ""));
  const stopped = skeleton(sounds.replaceAll("C", "t"));
  return [hard, soft, stopped];
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
