import { toldIn } from "../encounter/told-in.ts";
import { quotation, type Span } from "../../core/span.ts";
import type { FollowUpStatus } from "../../core/vocabulary.ts";
import type { Context } from "../context.ts";
import type { Focus } from "../focus.ts";
import type { Commitment } from "../reading.ts";
import { sectorsIn, sectorsListed } from "../sectors.ts";
import { hearingsOf, type Hearing, type Said } from "../statement/hearing.ts";
import { anyPhraseAt } from "../stretch.ts";
import { undertakenByNeed } from "./by-need.ts";
import { undertakenByNoun } from "./by-noun.ts";
import { undertakenByRaising } from "./by-raising.ts";
import { undertakenBySaying } from "./by-statement.ts";
import { undertakenByTelling } from "./by-telling.ts";
import { undertakenByVerb } from "./by-verb.ts";
import { dueOf } from "./due.ts";
import { wordsFor, type Undertaken } from "./undertaken.ts";

/** How many sentences a list after a colon may have. */
const listMax = 20;

/** What parties promise, agree to do, offer or ask for. */
export function makeCommitments(
  context: Context,
  focus: Focus,
  said: readonly Said[],
): readonly Commitment[] {
  const hearings = hearingsOf(context);
  const bySentence = new Map(hearings.map((hearing) => [hearing.window.index, hearing]));
  const together = isCooperation(context, focus);
  const found = [
    ...hearings.flatMap((hearing, index) =>
      undertakenByVerb(hearing, hearings.slice(index + 1, index + 1 + listMax)).filter(
        ({ kind, by }) => together || kind !== "pledge" || (by?.length ?? 0) > 1,
      ),
    ),
    ...said.flatMap((one) => {
      const hearing = bySentence.get(one.sentence);
      if (hearing === undefined || !together) return [];
      return [undertakenBySaying, undertakenByNeed, undertakenByRaising].flatMap((find) =>
        find(hearing, one),
      );
    }),
    ...hearings.flatMap((hearing) => undertakenByTelling(hearing)),
    ...hearings.flatMap((hearing) => undertakenByNoun(hearing)),
  ];
  const undertaken = withoutOverlaps(found);
  const told = toldIn(undertaken, ({ sentence }) => [sentence]);
  return undertaken.map((one, index) =>
    commitmentOf(context, focus, {
      one,
      beside: told.get(one.sentence) ?? [],
      hearing: bySentence.get(one.sentence),
      id: `c${index + 1}`,
    }),
  );
}

/** Promises of a speaker count where the document tells of two parties that meet. */
function isCooperation({ mentions }: Context, focus: Focus): boolean {
  const last = mentions.sentences.length - 1;
  return last >= 0 && focus.encounterAt(last) !== null && focus.partiesAt(last).length >= 2;
}

/** The first way of finding stands where two cover the same words; then reading order. */
function withoutOverlaps(found: readonly Undertaken[]): readonly Undertaken[] {
  const taken = new Map<number, Undertaken[]>();
  const kept = found.filter((one) => {
    const near = [-1, 0, 1].flatMap((step) => taken.get(one.sentence + step) ?? []);
    if (near.some(({ span }) => span.start < one.span.end && one.span.start < span.end))
      return false;
    taken.set(one.sentence, [...(taken.get(one.sentence) ?? []), one]);
    return true;
  });
  return kept.toSorted((one, other) => one.span.start - other.span.start);
}

/** An undertaking, and where it is told. */
interface Told {
  readonly one: Undertaken;
  /** It and the other undertakings of its sentence. */
  readonly beside: readonly Undertaken[];
  readonly hearing: Hearing | undefined;
  readonly id: string;
}

function commitmentOf(
  context: Context,
  focus: Focus,
  { one, beside, hearing, id }: Told,
): Commitment {
  const { mentions } = context;
  const parties = focus.partiesAt(one.sentence);
  const by = one.by ?? parties;
  const others = parties.filter((code) => !by.includes(code));
  const status = (hearing === undefined ? null : statusAround(hearing, one)) ?? one.status;
  return {
    id,
    kind: one.kind,
    by,
    to: one.to ?? (others.length > 0 ? others : by),
    sectors: sectorsOf(context, one.span),
    status,
    due: status === "done" ? null : dueOf(context, one, beside),
    span: quotation(mentions.canonical.text, one.span),
    rule: one.rule,
    revision: 2,
    confidence: one.by === null ? Math.round((one.confidence - 0.1) * 100) / 100 : one.confidence,
    ...(one.by === null ? { implied: { by: "the parties of the encounter told last" } } : {}),
  };
}

/** The fields that strong words name; weak words count where there are none, or where they make a list. */
function sectorsOf({ mentions }: Context, span: Span): Commitment["sectors"] {
  const stretch = mentions.lattice.tokensIn(span);
  const strong = sectorsIn(mentions, stretch);
  const listed = sectorsListed(mentions, stretch);
  return strong.length === 0 || listed.length - strong.length >= 2 ? listed : strong;
}

/** What the sentence says of how far it is; for a promise, the rest of its paragraph too. */
function statusAround(hearing: Hearing, { kind }: Undertaken): FollowUpStatus | null {
  if (kind !== "pledge" && kind !== "offer") return null;
  const { lattice, window } = hearing.spot;
  const { statuses, nearStatuses } = wordsFor(hearing);
  for (const [status, phrases] of nearStatuses)
    for (let at = window.from; at < window.to; at++)
      if (anyPhraseAt(lattice, at, phrases) > 0) return status;
  const end = paragraphEnd(hearing);
  for (let at = window.from; at < end; at++)
    for (const [status, phrases] of statuses)
      if (anyPhraseAt(lattice, at, phrases) > 0) return status;
  return null;
}

/** How many sentences on a word on a promise is looked for. */
const sentencesMax = 12;

function paragraphEnd({ context, window }: Hearing): number {
  const { sentences } = context.mentions;
  let last = window;
  const end = Math.min(sentences.length, window.index + sentencesMax);
  for (let index = window.index + 1; index < end; index++) {
    const next = sentences[index];
    if (next?.sentence.paragraph !== window.sentence.paragraph) break;
    last = next;
  }
  return last.to;
}
