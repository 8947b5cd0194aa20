import type { AgreementStatus } from "../../core/vocabulary.ts";
import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import { isFinite, subjectOf } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Instrument } from "./find-instruments.ts";
import { instrumentWords } from "./words-of.ts";

/** The parties of an instrument, and whether the sentence itself names them. */
export interface Sides {
  readonly parties: readonly string[];
  readonly implied: ImpliedBy | null;
}

/** How far behind the phrase its parties may stand: « … avait été signé avec Oslo ». */
const tokensMax = 12;

/** « entre X et Y »: both; « avec Y »: Y and whoever acts, else the side at home; else those of the encounter told last. */
export function sidesOf(context: Context, focus: Focus, instrument: Instrument): Sides {
  const told = toldLast(focus, instrument);
  const lasting: Sides = { parties: told, implied: "the parties of the encounter told last" };
  const named = namedIn(context, instrument);
  if (named.length >= 2) return { parties: named, implied: null };
  const [other] = named;
  const acting = actingIn(context, instrument);
  if (other === undefined) return foreignTo(context, instrument, told) ?? lasting;
  if (acting !== null && acting !== other) return { parties: [acting, other], implied: null };
  if (told.includes(other)) return lasting;
  const { home } = context.discourse;
  const own = home !== null && home !== other ? home : told.find((code) => code !== other);
  return own === undefined ? lasting : { parties: [own, other], implied: "the side at home" };
}

function toldLast(focus: Focus, { window, status }: Instrument): readonly string[] {
  const isMade = status === null || made.has(status);
  return isMade ? focus.partiesSoFar(window.index) : focus.partiesAt(window.index);
}

/** What was signed came about where its sides met, and not at a meeting still ahead. */
const made: ReadonlySet<AgreementStatus> = new Set(["signed", "agreed", "ratified", "in-force"]);

/** The state that is the subject of the verb before an instrument: "Oslo signed an accord with Lima". */
function actingIn(context: Context, { head, window }: Instrument): string | null {
  const { lattice, language } = context.mentions;
  const spot = { lattice, window, language };
  const governing = lattice
    .all(verb, window.from, head.from)
    .findLast(({ value }) => isFinite(value));
  const subject = governing === undefined ? null : subjectOf(spot, governing);
  if (subject === null || !contracting.has(subject.value.type)) return null;
  const codes = context.discourse.referents.get(subject)?.codes ?? [];
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

/** What a state outside the encounter does to an instrument concerns it and the one other that the sentence names. */
function foreignTo(
  context: Context,
  instrument: Instrument,
  told: readonly string[],
): Sides | null {
  const acting = actingIn(context, instrument);
  if (acting === null || told.includes(acting)) return null;
  const { from, to } = instrument.window;
  const others = context.mentions.lattice
    .all(party, from, to)
    .filter(({ value }) => contracting.has(value.type))
    .flatMap((item) => context.discourse.referents.get(item)?.codes ?? [])
    .filter((code) => code !== acting);
  const [other, ...more] = new Set(others);
  return other === undefined || more.length > 0
    ? null
    : { parties: [acting, other], implied: null };
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
