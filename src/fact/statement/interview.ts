import type { SentenceWindow } from "../../mention/mentions.ts";
import { party } from "../../mention/party/party.ts";
import { saidBy } from "./by-verb.ts";
import { lowerAt, referentOf, trimmed, type Hearing, type Said } from "./hearing.ts";
import type { Voice } from "./voice.ts";

/** A block of the article, with the person whose name and colon open it, if one does. */
interface Turn {
  readonly hearings: readonly Hearing[];
  readonly label: { readonly voice: Voice; readonly to: number } | null;
  /** Nothing but a question. */
  readonly asks: boolean;
  /** A label opens it, of a person or of the interviewer. */
  readonly labelled: boolean;
}

/** The longest that a label before a colon can be, in tokens. */
const labelTokensMax = 8;

/**
 * The answers of an interview: « X : … », and the blocks between the questions once X has answered.
 *
 * @returns Nothing where no block is opened by a person's name and a colon, or none asks.
 */
export function answersOf(hearings: readonly Hearing[]): readonly Said[] {
  const turns = turnsOf(hearings);
  const first = turns.findIndex(({ label }) => label !== null);
  if (first < 0 || !turns.some(({ asks }) => asks)) return [];
  const answers: Said[] = [];
  let talk: Talk = { voice: null, asked: null, blocks: [] };
  for (const turn of turns.slice(first)) {
    const next = afterTurn(talk, turn);
    const goesOn = next.blocks.length > 1;
    if (!goesOn) answers.push(...answerIn(talk));
    talk = next;
  }
  return [...answers, ...answerIn(talk)];
}

/** How far an interview has come. */
interface Talk {
  /** Who has the word; null where the writer has it. */
  readonly voice: Voice | null;
  /** Who answers the questions. */
  readonly asked: Voice | null;
  /** The blocks of the answer so far. */
  readonly blocks: readonly Turn[];
}

function afterTurn(talk: Talk, turn: Turn): Talk {
  const { voice, asked, blocks } = givenWord(talk, turn);
  if (turn.asks || (turn.labelled && turn.label === null)) return { voice, asked, blocks };
  return voice !== null && isAnswer(turn) && mayGoOn(blocks, turn)
    ? { voice, asked, blocks: [...blocks, turn] }
    : { voice: null, asked, blocks: [] };
}

/** A label or a question ends the answer, and gives the word. */
function givenWord(talk: Talk, { label, asks, labelled }: Turn): Talk {
  if (label !== null) return { voice: label.voice, asked: label.voice, blocks: [] };
  if (asks) return { ...talk, voice: talk.asked, blocks: [] };
  return labelled ? { ...talk, blocks: [] } : talk;
}

function mayGoOn(blocks: readonly Turn[], turn: Turn): boolean {
  return blocks.length === 0 || (blocks.length < blocksMax && !isNarrated(turn));
}

function answerIn({ voice, blocks }: Talk): readonly Said[] {
  if (voice === null || blocks.length === 0) return [];
  return [
    answerOf(
      voice,
      blocks.flatMap(({ hearings }) => hearings),
    ),
  ];
}

/** An answer has no more blocks than this; what follows is the writer's again. */
const blocksMax = 4;

/** A block that opens with a person or an office is told by the writer. */
function isNarrated({ hearings }: Turn): boolean {
  const [first] = hearings;
  if (first === undefined) return false;
  const { lattice, window } = first.spot;
  const opening = lattice.at(party, window.from);
  return (
    opening !== undefined && (opening.value.type === "person" || opening.value.type === "office")
  );
}

function turnsOf(hearings: readonly Hearing[]): readonly Turn[] {
  const blocks: Hearing[][] = [];
  for (const hearing of hearings) {
    const last = blocks.at(-1);
    if (last !== undefined && paragraphOf(last[0]) === paragraphOf(hearing)) last.push(hearing);
    else blocks.push([hearing]);
  }
  return blocks.map(turnOf);
}

function paragraphOf(hearing: Hearing | undefined): number {
  return hearing?.window.sentence.paragraph ?? -1;
}

function turnOf(hearings: readonly Hearing[]): Turn {
  const [first] = hearings;
  const last = hearings.at(-1);
  const label = first === undefined ? null : labelOf(first);
  const end = last === undefined ? "" : lowerAt(last, last.window.to - 1);
  return {
    hearings,
    label,
    asks: end === "?" && label === null,
    labelled: first !== undefined && colonAt(first) !== null,
  };
}

/** The token of a colon that ends a short label at the beginning of a block. */
function colonAt(hearing: Hearing): number | null {
  const { from, to } = hearing.window;
  for (let at = from + 1; at < Math.min(to - 1, from + labelTokensMax); at++)
    if (lowerAt(hearing, at) === ":") return at;
  return null;
}

function labelOf(hearing: Hearing): Turn["label"] {
  const colon = colonAt(hearing);
  if (colon === null) return null;
  const found = hearing.spot.lattice.before(party, colon);
  if (found?.from !== hearing.window.from || found.value.type !== "person") return null;
  const referent = referentOf(hearing, found);
  const [speaker] = referent?.persons ?? [];
  if (referent === undefined || speaker === undefined) return null;
  const voice: Voice = { speaker, codes: referent.codes, type: "person", implied: null };
  return { voice, to: colon + 1 };
}

/** Body text; a caption or a byline ends the answer. */
function isAnswer({ hearings }: Turn): boolean {
  return hearings.every(({ window }) => window.sentence.zone === "body");
}

function answerOf(voice: Voice, hearings: readonly Hearing[]): Said {
  const [first] = hearings as readonly [Hearing, ...Hearing[]];
  const last = (hearings.at(-1) ?? first).window.sentence;
  const label = labelOf(first);
  const { text } = first.context.mentions.canonical;
  const start = label === null ? first.window.sentence.start : startAfter(first, label.to);
  const span = { start: trimmed(text, start, last.end).start, end: last.end };
  const content = { span, direct: true };
  return saidBy(first, { voice, saying: { stance: "states" }, content, rule: "answer" });
}

function startAfter({ spot, window }: Hearing, at: number): SentenceWindow["sentence"]["start"] {
  return spot.lattice.tokens.starts[at] ?? window.sentence.start;
}
