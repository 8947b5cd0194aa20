import type { SentenceWindow } from "../../mention/mentions.ts";
import { party, type PartyItem } from "../../mention/party/party.ts";
import { saidBy } from "./by-verb.ts";
import { lowerAt, referentOf, trimmed, type Hearing, type Said } from "./hearing.ts";
import type { Voice } from "./voice.ts";

/** The words before a colon that give somebody the word. */
interface Label {
  readonly words: string;
  readonly voice: Voice;
}

/** A block of the article, with the person whose name and colon open it, if one does. */
interface Turn {
  readonly hearings: readonly Hearing[];
  readonly label: Label | null;
  /** Nothing but a question. */
  readonly asks: boolean;
  /** A label without a name gives whoever is asked the word: « Réponse : … ». */
  readonly answers: boolean;
  /** A label opens it, of a person or of the interviewer. */
  readonly labelled: boolean;
  /** Offset at which its own words begin: behind the label of whoever speaks. */
  readonly start: number;
}

/** The longest that a label before a colon can be, in tokens. */
const labelTokensMax = 14;

/** Fewer questions that stand alone, or more blocks between them, make no interview: a column asks too. */
const questionsMin = 3;
const blocksPerQuestionMax = 3;

/**
 * The answers of an interview: « X : … », and the blocks between the questions once X has answered;
 * where no name opens a block, those between the questions are of the person introduced before them.
 *
 * @returns Nothing where no block asks, or nobody answers.
 */
export function answersOf(hearings: readonly Hearing[]): readonly Said[] {
  const turns = turnsOf(hearings);
  const first = turns.findIndex(({ label }) => label !== null);
  if (!turns.some(isQuestion)) return [];
  return first < 0
    ? withoutLabels(turns)
    : answersIn(turns.slice(first), { voice: null, asked: null, blocks: [] });
}

/** A question, or what the interviewer says under a label: "Journalist: …". */
function isQuestion({ asks, answers, labelled, label }: Turn): boolean {
  return asks || (labelled && label === null && !answers);
}

/** Questions that stand alone, each with its answer under it, to a person introduced before the first. */
function withoutLabels(all: readonly Turn[]): readonly Said[] {
  const turns = all.slice(all.findIndex(({ asks }) => asks));
  const questions = turns.filter(({ asks }, at) => asks && turns[at + 1]?.asks === false).length;
  if (questions < questionsMin || questions * blocksPerQuestionMax < turns.length) return [];
  const [opening] = turns[0]?.hearings ?? [];
  const asked = opening === undefined ? null : introducedBefore(opening);
  return asked === null ? [] : answersIn(turns, { voice: asked, asked, blocks: [] });
}

/** The first person that the article names, with an office, ahead of a sentence. */
function introducedBefore(hearing: Hearing): Voice | null {
  const { lattice } = hearing.spot;
  for (const item of lattice.all(party, 0, hearing.window.from)) {
    if (item.value.type !== "person") continue;
    const voice = voiceOf(hearing, item);
    const person = hearing.context.discourse.persons.find(({ id }) => id === voice?.speaker);
    if (person !== undefined && person.offices.length > 0) return voice;
  }
  return null;
}

function answersIn(turns: readonly Turn[], start: Talk): readonly Said[] {
  const answers: Said[] = [];
  let talk = start;
  for (const turn of turns) {
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
  if (isQuestion(turn)) return { voice, asked, blocks };
  return voice !== null && isAnswer(turn) && mayGoOn(blocks, turn)
    ? { voice, asked, blocks: [...blocks, turn] }
    : { voice: null, asked, blocks: [] };
}

/** A label or a question ends the answer, and gives the word. */
function givenWord(talk: Talk, { label, asks, answers, labelled }: Turn): Talk {
  if (label !== null) return { voice: label.voice, asked: label.voice, blocks: [] };
  if (asks || answers) return { ...talk, voice: talk.asked, blocks: [] };
  return labelled ? { ...talk, blocks: [] } : talk;
}

function mayGoOn(blocks: readonly Turn[], turn: Turn): boolean {
  const last = blocks.at(-1);
  if (last === undefined) return true;
  return blocks.length < blocksMax && isRightBehind(last, turn) && !isNarrated(turn);
}

/** No line that is no article text, such as a byline, stands between. */
function isRightBehind(last: Turn, turn: Turn): boolean {
  return paragraphOf(turn.hearings[0]) - paragraphOf(last.hearings[0]) <= 1;
}

function answerIn({ voice, blocks }: Talk): readonly Said[] {
  const [opening] = blocks;
  const [first] = opening?.hearings ?? [];
  const last = blocks.at(-1)?.hearings.at(-1);
  if (voice === null || opening === undefined || first === undefined || last === undefined)
    return [];
  const { text } = first.context.mentions.canonical;
  const { end } = last.window.sentence;
  const span = { start: trimmed(text, opening.start, end).start, end };
  const content = { span, direct: true };
  return [saidBy(first, { voice, saying: { stance: "states" }, content, rule: "answer" })];
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
  const blocks: [Hearing, ...Hearing[]][] = [];
  for (const hearing of hearings) {
    const last = blocks.at(-1);
    if (last !== undefined && paragraphOf(last[0]) === paragraphOf(hearing)) last.push(hearing);
    else blocks.push([hearing]);
  }
  return sameUnderOneLabel(blocks.map(turnOf));
}

/** "Foreign Minister: …" is whoever had the word under that label first. */
function sameUnderOneLabel(turns: readonly Turn[]): readonly Turn[] {
  const first = new Map<string, Voice>();
  return turns.map((turn) => {
    if (turn.label === null) return turn;
    const voice = first.get(turn.label.words) ?? turn.label.voice;
    first.set(turn.label.words, voice);
    return { ...turn, label: { ...turn.label, voice } };
  });
}

function paragraphOf(hearing: Hearing | undefined): number {
  return hearing?.window.sentence.paragraph ?? -1;
}

function turnOf(hearings: readonly [Hearing, ...Hearing[]]): Turn {
  const [first] = hearings;
  const { from, sentence } = first.window;
  const colon = colonAt(first);
  const label = colon === null ? null : labelBefore(first, colon);
  const answers = colon === from + 1 && answerLabels.has(lowerAt(first, from));
  const isSpeaker = label !== null || answers;
  return {
    hearings,
    label,
    answers,
    asks: label === null && endsOpen(hearings),
    labelled: colon !== null,
    start: colon !== null && isSpeaker ? startAfter(first, colon + 1) : sentence.start,
  };
}

/** What stands before a colon in place of the name of whoever answers. */
const answerLabels: ReadonlySet<string> = new Set(["réponse", "answer", "ответ", "r", "a", "о"]);

/** Ends with a question mark; or is one sentence that is left open: « On dit que le port s'ensable… ». */
function endsOpen(hearings: readonly Hearing[]): boolean {
  const last = hearings.at(-1);
  if (last === undefined) return false;
  const { start, end } = last.window.sentence;
  const words = last.context.mentions.canonical.text.slice(start, end).trimEnd();
  return words.endsWith("?") || (hearings.length === 1 && /(?:…|\.\.\.)$/.test(words));
}

/** The token of a colon that ends a short label at the beginning of a block. */
function colonAt(hearing: Hearing): number | null {
  const { from, to } = hearing.window;
  for (let at = from + 1; at < Math.min(to - 1, from + labelTokensMax); at++)
    if (lowerAt(hearing, at) === ":") return at;
  return null;
}

function labelBefore(hearing: Hearing, colon: number): Label | null {
  const found = hearing.spot.lattice.before(party, colon);
  if (found?.from !== hearing.window.from) return null;
  const voice = voiceOf(hearing, found);
  const words = hearing.spot.lattice.words(found.from, found.to).toLowerCase();
  return voice === null ? null : { words, voice };
}

/** Who speaks under a name or an office: the one person that it means. */
function voiceOf(hearing: Hearing, item: PartyItem): Voice | null {
  const referent = referentOf(hearing, item);
  const [speaker, other] = referent?.persons ?? [];
  if (referent === undefined || speaker === undefined || other !== undefined) return null;
  return { speaker, codes: referent.codes, type: "person", implied: null };
}

/** Body text; a caption, a byline or "[ENDS]" ends the answer. */
function isAnswer({ hearings }: Turn): boolean {
  return (
    hearings.every(({ window }) => window.sentence.zone === "body") && !hearings.every(isRemark)
  );
}

/** "[Laughter.]", "[ENDS]": nothing but a remark of whoever wrote it down. */
function isRemark(hearing: Hearing): boolean {
  const { from, to } = hearing.window;
  return lowerAt(hearing, from) === "[" && lowerAt(hearing, to - 1) === "]";
}

function startAfter({ spot, window }: Hearing, at: number): SentenceWindow["sentence"]["start"] {
  return spot.lattice.tokens.starts[at] ?? window.sentence.start;
}
