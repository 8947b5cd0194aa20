import { quotation } from "../../core/span.ts";
import type { AgreementKind, AgreementStatus } from "../../core/vocabulary.ts";
import type { Lattice } from "../../grammar/lattice.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Place as Spot } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import { nounPhrase, type Stretch } from "../noun-phrase.ts";
import type { Agreement } from "../reading.ts";
import { sectorsIn } from "../sectors.ts";
import { instrumentHeads, instrumentWords } from "./words-of.ts";

interface Instrument {
  readonly kind: AgreementKind;
  readonly head: Stretch;
  readonly phrase: Stretch;
  readonly window: SentenceWindow;
  readonly status: AgreementStatus | null;
}

/** The instruments that a document names, at any stage of their life. */
export function makeAgreements(context: Context, focus: Focus): readonly Agreement[] {
  return findInstruments(context)
    .filter((instrument) => isDefinite(context, instrument))
    .map((instrument, index) => agreementOf(context, focus, { instrument, id: `a${index + 1}` }));
}

function findInstruments(context: Context): readonly Instrument[] {
  const { lattice, language, sentences } = context.mentions;
  const heads = instrumentHeads(language);
  return sentences.flatMap((window) =>
    window.sentence.zone === "title"
      ? []
      : longestOnly(heads.apply(lattice, window)).map(({ from, to, made }) =>
          instrumentOf(context, window, { from, to, kind: made }),
        ),
  );
}

/** « protocole d'entente » is not a « protocole » as well. */
function longestOnly<Head extends Stretch>(heads: readonly Head[]): readonly Head[] {
  return heads.filter(
    (head) =>
      !heads.some(
        (other) =>
          other.from <= head.from &&
          head.to <= other.to &&
          other.to - other.from > head.to - head.from,
      ),
  );
}

function instrumentOf(
  { mentions }: Context,
  window: SentenceWindow,
  { from, to, kind }: Stretch & { readonly kind: AgreementKind },
): Instrument {
  const spot: Spot = { lattice: mentions.lattice, window, language: mentions.language };
  const head = { from, to };
  const phrase = nounPhrase(spot, head);
  return { kind, head, phrase, window, status: statusNear(spot, head, phrase) };
}

/** What the words before the head, the phrase itself, or the nearest verb say of its life. */
function statusNear(
  { lattice, window, language }: Spot,
  head: Stretch,
  phrase: Stretch,
): AgreementStatus | null {
  const words = instrumentWords(language);
  for (const [cue, status] of words.cues)
    if (
      stands(
        lattice,
        { from: Math.max(window.from, head.from - 6), to: Math.min(window.to, phrase.to + 4) },
        cue,
      )
    )
      return status;
  const near = lattice
    .all(verb, Math.max(window.from, phrase.from - 12), Math.min(window.to, phrase.to + 10))
    .toSorted((one, other) => Math.abs(one.from - head.from) - Math.abs(other.from - head.from));
  for (const { value } of near) {
    const status = words.verbs[value.lemma];
    if (status !== undefined)
      return value.negated || value.tense === "future" ? "proposed" : status;
  }
  return null;
}

function stands(lattice: Lattice, { from, to }: Stretch, words: readonly string[]): boolean {
  for (let at = from; at < to; at++)
    if (words.every((word, index) => lattice.tokens.words[at + index]?.lower === word)) return true;
  return false;
}

/** A bare plural, or a name without complement, date or act, is no instrument. */
function isDefinite({ mentions }: Context, { head, phrase, status }: Instrument): boolean {
  const next = mentions.lattice.tokens.words[head.to]?.lower ?? "";
  return phrase.to > head.to
    ? instrumentWords(mentions.language).complements.has(next) || status !== null
    : status !== null;
}

function agreementOf(
  context: Context,
  focus: Focus,
  { instrument, id }: { readonly instrument: Instrument; readonly id: string },
): Agreement {
  const { mentions, dates } = context;
  const { kind, phrase, window, status } = instrument;
  const signed = status === "signed" || status === "ratified" || status === "in-force";
  const date = dates.find(
    ({ from, to }) => from >= phrase.from && to <= Math.min(window.to, phrase.to + 8),
  );
  const encounter = focus.encounterAt(window.index);
  return {
    id,
    kind,
    title: null,
    parties: focus.partiesAt(window.index),
    status: status ?? "signed",
    date: signed ? (date?.edtf ?? encounter?.encounter.date ?? null) : null,
    sectors: sectorsIn(mentions, phrase),
    span: quotation(mentions.canonical.text, mentions.lattice.span(phrase.from, phrase.to)),
    rule: `agreement/${mentions.language}/${kind}`,
    revision: 1,
  };
}
