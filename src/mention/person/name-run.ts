import type { Lattice } from "../../grammar/lattice.ts";
import type { Window } from "../../grammar/match.ts";
import { hasShape, shape, type Word, noWord } from "../../grammar/word.ts";

/** A part of a name: tokens `[from, to)`, with the particles that belong to it. */
export interface NamePart {
  readonly from: number;
  readonly to: number;
  /** The token that bears the name, after its particles. */
  readonly core: number;
}

/** A run of capitalised words that could be one person's name. */
export interface NameRun {
  readonly window: Window;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NamePart[];
}

/** The token that would bear a part of a name. */
export interface Core {
  readonly at: number;
  /** After a first part. */
  readonly inside: boolean;
}

/** What a language must say so that runs can be cut. */
export interface RunRules {
  /** ben, Ould, van: goes with the capitalised word that follows. */
  isParticle(word: Word): boolean;
  /** Whether the word is an article, after which a nation may stand before a name. */
  isArticle(word: Word | undefined): boolean;
  /** Whether a single letter is a part of a name by itself: «Ван И». */
  readonly isWholeName?: (word: Word) => boolean;
  /** Whether a letter without a full stop is an initial: "S Raghavan". */
  readonly isLoneInitial?: (lattice: Lattice, window: Window, core: Core) => boolean;
  /** Whether no name begins at this token; `inside` after a first part. */
  blocks(lattice: Lattice, window: Window, core: Core): boolean;
}

/**
 * Reads the run that begins at a token: « Karim N'Dour-Sall », « Anton V. Belov », « Aya TOURÉ/Koné ».
 *
 * @returns The longest run, or null where the token begins none.
 */
export function readRun(
  { lattice, rules }: { readonly lattice: Lattice; readonly rules: RunRules },
  window: Window,
  at: number,
): NameRun | null {
  if (!isCapital(lattice.tokens.words[at])) return null;
  const parts: NamePart[] = [];
  let from = at;
  for (;;) {
    const part = readPart({ lattice, rules }, window, { at: from, inside: parts.length > 0 });
    if (part === null) break;
    parts.push(part);
    from = part.to;
  }
  return parts.length === 0 ? null : { window, from: at, to: from, parts };
}

function readPart(
  { lattice, rules }: { readonly lattice: Lattice; readonly rules: RunRules },
  window: Window,
  { at, inside }: { readonly at: number; readonly inside: boolean },
): NamePart | null {
  const core = passParticles(lattice, rules, { at, window });
  if (!inside && core > at && !isCapital(lattice.tokens.words[at])) return null;
  if (core >= window.to || !isCapital(lattice.tokens.words[core])) return null;
  if (rules.blocks(lattice, window, { at: core, inside })) return null;
  const whole = isWhole({ lattice, rules }, window, { at: core, inside });
  const to = whole ? core + 1 : endOfPart(lattice, window, core);
  return to === null ? null : { from: at, to: passNumeral(lattice, window, to), core };
}

/** Whether a letter alone is a part of the name. */
function isWhole(
  { lattice, rules }: { readonly lattice: Lattice; readonly rules: RunRules },
  window: Window,
  core: Core,
): boolean {
  return isWholeName(lattice, rules, core) || rules.isLoneInitial?.(lattice, window, core) === true;
}

function passNumeral({ tokens }: Lattice, window: Window, at: number): number {
  return at < window.to && isNumeral(tokens, at) ? at + 1 : at;
}

/** «Ван И»: a letter that no full stop makes an initial. */
function isWholeName(
  { tokens }: Lattice,
  { isWholeName: isLetterName }: RunRules,
  { at, inside }: Core,
): boolean {
  const word = tokens.words[at];
  if (!inside || word === undefined || isLetterName?.(word) !== true) return false;
  return !(
    tokens.words[at + 1]?.form === "." &&
    touches(tokens, at + 1) &&
    isCapital(tokens.words[at + 2])
  );
}

/** « Hassan II », « François Ier »; « V. » is an initial. */
function isNumeral(tokens: Lattice["tokens"], at: number): boolean {
  if (!/^(?:[IVX]{1,5}|Ier)$/.test(tokens.words[at]?.form ?? "")) return false;
  return (
    tokens.words[at + 1]?.form !== "." || !touches(tokens, at + 1) || at + 2 === tokens.words.length
  );
}

function passParticles(
  { tokens }: Lattice,
  rules: RunRules,
  { at, window }: { readonly at: number; readonly window: Window },
): number {
  let core = at;
  for (let passed = 0; passed < 4 && core + 1 < window.to; passed++) {
    const word = tokens.words[core];
    if (word === undefined || !rules.isParticle(word)) break;
    core += tokens.words[core + 1]?.form === "-" && isJoined(tokens, core + 1) ? 2 : 1;
  }
  return core;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && hasShape(word, shape.word | shape.capitalised);
}

function isJoined({ starts, ends }: Lattice["tokens"], at: number): boolean {
  return ends[at - 1] === starts[at] && ends[at] === starts[at + 1];
}

/** Goes on over hyphens, slashes, apostrophes and the full stop of an initial. Null for a lone letter. */
function endOfPart({ tokens }: Lattice, window: Window, core: number): number | null {
  const { words } = tokens;
  const lone = isLetter(words[core]) || words[core]?.form === "Дж";
  const initial = lone ? endOfInitial(tokens, core) : null;
  if (initial !== null) return initial;
  const start = passElided(tokens, core);
  let to = start;
  while (to + 1 < window.to && joinsWord(tokens, to)) to = passElided(tokens, to + 1);
  return lone && to === core + 1 ? null : Math.min(to, window.to);
}

/** « V. », or a letter beside another. */
function endOfInitial(tokens: Lattice["tokens"], at: number): number | null {
  if (tokens.words[at + 1]?.form === "." && touches(tokens, at + 1)) return at + 2;
  return isBareInitial(tokens.words, at) ? at + 1 : null;
}

/** "K P Ruiz": one of two initials that stand without full stops. */
function isBareInitial(words: Lattice["tokens"]["words"], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return isCapital(after) && (isLetter(after) || isLetter(before));
}

/** The token after a word, and after the word that its apostrophe ties to it: « N'Guetta ». */
function passElided(tokens: Lattice["tokens"], at: number): number {
  const tied = endsElided(tokens.words[at]) && touches(tokens, at + 1);
  return tied && (isCapital(tokens.words[at + 1]) || isNasal(tokens, at)) ? at + 2 : at + 1;
}

/** « N'guetta », « N'diaye »: written small after the apostrophe, and no negation. */
function isNasal({ words }: Lattice["tokens"], at: number): boolean {
  return words[at]?.form[0] === "N" && /^[bcdgjkstz]/.test(words[at + 1]?.form ?? "");
}

/** Whether a hyphen, a slash or an apostrophe ties the next word; "'s" is no part of a name. */
function joinsWord(tokens: Lattice["tokens"], at: number): boolean {
  if (!isJoiner(tokens.words[at]) || !isJoined(tokens, at)) return false;
  const next = tokens.words[at + 1] ?? noWord;
  return hasShape(next, shape.word) && next.form !== "s";
}

function touches({ starts, ends }: Lattice["tokens"], at: number): boolean {
  return ends[at - 1] === starts[at];
}

function isLetter(word: Word | undefined): boolean {
  return word !== undefined && hasShape(word, shape.letter) && !endsElided(word);
}

function endsElided(word: Word | undefined): boolean {
  return word !== undefined && word.lower.endsWith("'");
}

const joiners: ReadonlySet<string> = new Set(["-", "‐", "‑", "/", "'", "’"]);

function isJoiner(word: Word | undefined): boolean {
  return word !== undefined && joiners.has(word.form);
}
