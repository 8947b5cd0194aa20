import { quotation, type Span } from "../../core/span.ts";
import type { CommitmentKind, FollowUpStatus } from "../../core/vocabulary.ts";
import type { SentenceWindow } from "../../mention/mentions.ts";
import { verb } from "../../mention/verb/verb.ts";
import { subjectOf, type Place as Spot, type VerbItem } from "../clause/clause.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import type { Commitment } from "../reading.ts";
import { sectorsIn } from "../sectors.ts";
import { contentAfter } from "../statement/content.ts";
import { sayingWords } from "../statement/words-of.ts";
import type { Said } from "../statement/make-statements.ts";
import { undertakingWords } from "./words-of.ts";
import type { Undertaking } from "./words.ts";

interface Undertaken {
  readonly kind: CommitmentKind;
  readonly status: FollowUpStatus;
  readonly by: readonly string[];
  readonly span: Span;
  readonly sentence: number;
  readonly rule: string;
}

/** What parties promise, agree to do, offer or ask for. */
export function makeCommitments(
  context: Context,
  focus: Focus,
  said: readonly Said[],
): readonly Commitment[] {
  const found = [
    ...context.mentions.sentences.flatMap((window) => undertakenIn(context, focus, window)),
    ...said.flatMap((one) => pledgeOf(context, one) ?? []),
  ].toSorted((one, other) => one.span.start - other.span.start);
  return withoutOverlaps(found).map((one, index) =>
    commitmentOf(context, focus, { one, id: `c${index + 1}` }),
  );
}

function undertakenIn(
  context: Context,
  focus: Focus,
  window: SentenceWindow,
): readonly Undertaken[] {
  if (window.sentence.zone === "title") return [];
  const { lattice, language } = context.mentions;
  const { verbs } = undertakingWords(language);
  return lattice.all(verb, window.from, window.to).flatMap((item) => {
    const undertaking = verbs.get(item.value.lemma);
    if (undertaking === undefined || item.value.negated) return [];
    return undertakenBy(context, focus, { window, item, undertaking }) ?? [];
  });
}

function undertakenBy(
  context: Context,
  focus: Focus,
  {
    window,
    item,
    undertaking,
  }: {
    readonly window: SentenceWindow;
    readonly item: VerbItem;
    readonly undertaking: Undertaking;
  },
): Undertaken | null {
  const { lattice, language } = context.mentions;
  const spot: Spot = { lattice, window, language };
  const hearing = { context, window, spot, quotes: [], words: sayingWords(language) };
  const content = contentAfter(hearing, item, {
    stance: "pledges",
    needs: "anyone",
    clause: undertaking.takes.includes("clause"),
    thing: undertaking.takes.includes("thing"),
    quality: false,
    links: new Set(["de", "à"]),
    whom: new Map(),
  });
  if (content === null || isVague(context, content.span)) return null;
  const subject = subjectOf(spot, item);
  const referent = subject === null ? undefined : context.discourse.referents.get(subject);
  const by =
    referent === undefined || referent.codes.length === 0
      ? focus.partiesAt(window.index)
      : referent.codes;
  return {
    kind: undertaking.kind,
    status: undertaking.status,
    by,
    span: content.span,
    sentence: window.index,
    rule: `commitment/${language}/${undertaking.kind}`,
  };
}

/** A statement that pledges is a commitment of the speaker's side. */
function pledgeOf(context: Context, said: Said): Undertaken | null {
  if (said.stance !== "pledges" || isVague(context, said.span)) return null;
  return {
    kind: "pledge",
    status: "announced",
    by: said.codes,
    span: said.span,
    sentence: said.sentence,
    rule: said.rule,
  };
}

/** « renforcer les relations »: a short act on something that cannot be followed up. */
function isVague({ mentions }: Context, { start, end }: Span): boolean {
  const words = mentions.canonical.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const { vague } = undertakingWords(mentions.language);
  return words.length < 8 && words.some((word) => vague.has(word));
}

function withoutOverlaps(found: readonly Undertaken[]): readonly Undertaken[] {
  const kept: Undertaken[] = [];
  for (const one of found)
    if (!kept.some(({ span }) => span.start < one.span.end && one.span.start < span.end))
      kept.push(one);
  return kept;
}

function commitmentOf(
  { mentions }: Context,
  focus: Focus,
  { one, id }: { readonly one: Undertaken; readonly id: string },
): Commitment {
  const parties = focus.partiesAt(one.sentence);
  const others = parties.filter((code) => !one.by.includes(code));
  const stretch = tokensOf(mentions, one.span);
  return {
    id,
    kind: one.kind,
    by: one.by,
    to: others.length > 0 ? others : one.by,
    sectors: sectorsIn(mentions, stretch),
    status: one.status,
    due: null,
    span: quotation(mentions.canonical.text, one.span),
    rule: one.rule,
    revision: 1,
  };
}

function tokensOf(
  { lattice }: Context["mentions"],
  { start, end }: Span,
): { from: number; to: number } {
  const { starts } = lattice.tokens;
  const from = starts.findIndex((at) => at >= start);
  const to = starts.findIndex((at) => at >= end);
  return { from: Math.max(0, from), to: to < 0 ? starts.length : to };
}
