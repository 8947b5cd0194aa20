import type { Lattice } from "../../grammar/lattice.ts";
import type { Mentions } from "../../mention/mentions.ts";
import { party, type Party, type PartyItem } from "../../mention/party/party.ts";
import { realms } from "./realms.ts";
import { personWordsOf } from "./words-of.ts";

/** The kingdoms that a page names which calls a monarch by his title alone, as it does its own, and no president so. */
export function crownsOf(
  { lattice, language }: Mentions,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const { monarchs, presidents } = personWordsOf(language);
  if (monarchs === undefined || presidents === undefined) return [];
  const heads = lattice.all(party).filter(({ value }) => isBareHead(value));
  const isCalled = (words: ReadonlySet<string>) => (item: PartyItem) =>
    titleOf(lattice, item).some(({ lower }) => words.has(lower));
  if (!heads.some((item) => item.value.honorific !== null && isCalled(monarchs)(item))) return [];
  return heads.some(isCalled(presidents))
    ? []
    : [...counts.keys()].filter((iso) => realms.has(iso));
}

/** A head of state of whom no word says which: « SM le Roi », « le Président de la République ». */
function isBareHead({ offices, code }: Party): boolean {
  const titles = offices.flatMap((office) => office.titles);
  return code === null && titles.some(({ role, of }) => role === "head-of-state" && of === null);
}

function titleOf({ tokens }: Lattice, { from, value }: PartyItem): Lattice["tokens"]["words"] {
  return tokens.words.slice(from, value.nameAt?.[0] ?? from + titleTokensMax);
}

/** How many tokens an honorific and the title behind it may take. */
const titleTokensMax = 4;
