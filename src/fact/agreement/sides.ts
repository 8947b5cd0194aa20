import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import type { Instrument } from "./find-instruments.ts";
import { instrumentWords } from "./words-of.ts";

/** The parties of an instrument, and whether the sentence itself names them. */
export interface Sides {
  readonly parties: readonly string[];
  readonly implied: string | null;
}

/** How far behind the phrase its parties may stand: « … avait été signé avec Oslo ». */
const tokensMax = 12;

/** « entre X et Y »: both; « avec Y »: Y and the side at home; else those of the encounter told last. */
export function sidesOf(context: Context, focus: Focus, instrument: Instrument): Sides {
  const { window } = instrument;
  const told = focus.partiesAt(window.index);
  const named = namedIn(context, instrument);
  if (named.length >= 2) return { parties: named, implied: null };
  const [other] = named;
  const { home } = context.discourse;
  if (other === undefined || told.includes(other))
    return { parties: told, implied: "the parties of the encounter told last" };
  const own = home !== null && home !== other ? home : told.find((code) => code !== other);
  return own === undefined
    ? { parties: told, implied: "the parties of the encounter told last" }
    : { parties: [own, other], implied: "the side at home" };
}

/** States and organisations in the phrase after « entre » or « avec », or right behind it. */
function namedIn(
  { mentions, discourse }: Context,
  { phrase, window }: Instrument,
): readonly string[] {
  const { partners } = instrumentWords(mentions.language);
  const to = Math.min(window.to, phrase.to + tokensMax);
  const codes = mentions.lattice
    .all(party, phrase.from, to)
    .filter((item) => contracting.has(item.value.type) && isJoined(item, partners))
    .flatMap((item) => discourse.referents.get(item)?.codes ?? []);
  return [...new Set(codes)];
}

const contracting: ReadonlySet<PartyType> = new Set([
  "state",
  "group",
  "organisation",
  "institution",
]);

function isJoined({ value }: PartyItem, partners: ReadonlySet<string>): boolean {
  const { preposition } = value;
  return preposition !== null && (partners.has(preposition) || preposition === "entre");
}
