import { withinWindow } from "../encounter/stretches.ts";
import { quotation } from "../../core/span.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { Context, DatedStretch } from "../context.ts";
import type { Focus } from "../focus.ts";
import type { ImpliedBy } from "../implied-by.ts";
import type { Agreement } from "../reading.ts";
import { sectorsIn } from "../sectors.ts";
import { findInstruments, type Instrument } from "./find-instruments.ts";
import { sidesOf } from "./sides.ts";

/** The instruments that a document names, at any stage of their life. */
export function makeAgreements(context: Context, focus: Focus): readonly Agreement[] {
  return once(context, findInstruments(context)).map((instrument, index) =>
    agreementOf(context, focus, { instrument, id: `a${index + 1}` }),
  );
}

/** An instrument that is named again by the same words is one instrument. */
function once({ mentions }: Context, found: readonly Instrument[]): readonly Instrument[] {
  const seen = new Set<string>();
  const kinds = new Set<string>();
  return found.filter(({ head, phrase, kind, rule, known }) => {
    if (rule === "one-of") return true;
    if (known && kinds.has(kind)) return false;
    kinds.add(kind);
    const words = mentions.lattice.words(head.from, phrase.to).toLowerCase().split(/\s+/);
    if (words.length < 3) return true;
    const key = `${kind} ${words.slice(0, 7).join(" ")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function agreementOf(
  context: Context,
  focus: Focus,
  { instrument, id }: { readonly instrument: Instrument; readonly id: string },
): Agreement {
  const { mentions } = context;
  const { kind, phrase, status, rule } = instrument;
  const { parties, implied } = sidesOf(context, focus, instrument);
  const date = signedOn(context, focus, instrument);
  const implications: Record<string, ImpliedBy> = {
    ...(implied === null ? {} : { parties: implied }),
    ...(date.implied === null ? {} : { date: date.implied }),
    ...(status === null ? { status: "named without a verb" } : {}),
  };
  return {
    id,
    kind,
    title: titleOf(context, instrument),
    parties,
    status: status ?? "signed",
    date: date.edtf,
    sectors: sectorsIn(mentions, phrase),
    span: quotation(mentions.canonical.text, mentions.lattice.span(phrase.from, phrase.to)),
    rule: `agreement/${mentions.language}/${rule}`,
    revision: 2,
    confidence: (status === null ? 0.6 : 0.8) - (implied === null ? 0 : 0.05),
    ...(Object.keys(implications).length === 0 ? {} : { implied: implications }),
  };
}

/** What is written with a capital inside the sentence begins a title. */
function titleOf({ mentions }: Context, { head, phrase, window }: Instrument): string | null {
  const { lattice } = mentions;
  let from = head.from;
  while (from > phrase.from && isCapital(mentions, from - 1)) from--;
  if (!isCapital(mentions, from) || from === window.from) return null;
  return lattice.words(from, phrase.to).replaceAll(/\s+/g, " ");
}

function isCapital({ lattice }: Context["mentions"], at: number): boolean {
  return /^\p{Lu}/u.test(lattice.tokens.words[at]?.form ?? "");
}

const dated: ReadonlySet<string> = new Set(["signed", "ratified", "in-force", "agreed"]);

/** The date in the phrase or right behind it; else, of one signed at the encounter told here, its day. */
function signedOn(
  { mentions, dates }: Context,
  focus: Focus,
  { phrase, window, status }: Instrument,
): { readonly edtf: DatedStretch["edtf"] | null; readonly implied: ImpliedBy | null } {
  const none = { edtf: null, implied: null };
  if (status === null || !dated.has(status)) return none;
  const last = Math.min(window.to, phrase.to + 8);
  const end = firstComma(mentions.lattice, phrase.to, last);
  const near = withinWindow(dates, { from: phrase.from, to: end });
  const own = near.find(({ edtf }) => !edtf.includes("/"));
  if (own !== undefined) return { edtf: own.edtf, implied: own.implied };
  const told = status === "in-force" ? null : dayTold(focus, window.index);
  return told === null ? none : { edtf: told, implied: "the encounter told last" };
}

/** The day of the encounter told here; what is only planned has signed nothing yet. */
function dayTold(focus: Focus, sentence: number): DatedStretch["edtf"] | null {
  const encounter = focus.encounterAt(sentence)?.encounter;
  return encounter === undefined || encounter.status === "planned" ? null : encounter.date;
}

/** What stands behind a comma belongs to something else. */
function firstComma({ tokens }: Lattice, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens.words[at]?.lower === ",") return at;
  return to;
}
