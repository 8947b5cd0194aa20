import type { Lattice } from "../../grammar/lattice.ts";
import { hasShape, shape } from "../../grammar/word.ts";
import { lexical } from "../lexical.ts";
import type { PersonName } from "./name.ts";
import type { NamePart, NameRun } from "./name-run.ts";

const givenName = lexical("given-name");

/** Makes a name of a run whose language does not inflect. */
export function nameOf(lattice: Lattice, run: NameRun, certainty: number): PersonName {
  const parts = run.parts.map(({ from, to }) => lattice.words(from, to));
  return {
    name: lattice.words(run.from, run.to),
    parts,
    surname: surnameOf(lattice, run),
    gender: genderOf(lattice, run.parts),
    cases: null,
    certainty: Math.round(certainty * 100) / 100,
  };
}

/** The part in capitals where the others are not (« Awa TOURÉ SALL »), else the last part. */
function surnameOf(lattice: Lattice, { parts, to }: NameRun): string {
  const capitals = parts.filter((part) => isShouted(lattice, part));
  const [first] = capitals;
  const last = parts.at(-1);
  if (first !== undefined && capitals.length < parts.length)
    return lattice.words(first.from, capitals.at(-1)?.to ?? to);
  return last === undefined ? "" : lattice.words(last.from, last.to);
}

function isShouted({ tokens }: Lattice, { core, to }: NamePart): boolean {
  return tokens.words.slice(core, to).some((word) => hasShape(word, shape.capitals));
}

function genderOf(lattice: Lattice, parts: readonly NamePart[]): "m" | "f" | null {
  for (const { core } of parts) {
    const given = lattice.at(givenName, core);
    if (given !== undefined) return given.value.value.gender ?? null;
  }
  return null;
}
