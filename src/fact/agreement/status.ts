import type { AgreementStatus } from "../../core/vocabulary.ts";
import type { Item } from "../../grammar/lattice.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import type { Stretch } from "../noun-phrase.ts";
import { occasionWords } from "../encounter/words-of.ts";
import { anyPhraseAt } from "../stretch.ts";
import type { Phrases } from "../statement/words.ts";
import type { Reading } from "./worded.ts";

/** How many tokens around an instrument its verb may stand. */
const leftMax = 12;
const rightMax = 16;

/** What the phrase, the words around it, or the nearest verb say of its legal life; null where nothing does. */
export function statusNear(
  reading: Reading,
  head: Stretch,
  phrase: Stretch,
): AgreementStatus | null {
  return cueNear(reading, head, phrase) ?? verbNear(reading, head, phrase);
}

/** A cue right before the head, in the phrase, or right after it: the nearest to the head. */
function cueNear(reading: Reading, head: Stretch, phrase: Stretch): AgreementStatus | null {
  const cues = cuesAround(reading, head, phrase);
  if (cues.some(({ at }) => aheadAt(reading, at) || isPlannedAt(reading, at))) return "proposed";
  const far = ({ at }: Cue): number =>
    at < head.from ? beforeHead + head.from - at : at - head.to;
  return cues.toSorted((one, other) => far(one) - far(other))[0]?.status ?? null;
}

interface Cue {
  readonly at: number;
  readonly status: AgreementStatus;
}

function cuesAround(reading: Reading, head: Stretch, phrase: Stretch): readonly Cue[] {
  const { spot, words } = reading;
  const from = Math.max(spot.window.from, head.from - 6);
  const to = Math.min(nextHead(reading, head), spot.window.to, phrase.to + 4);
  const cues: Cue[] = [];
  for (let at = from; at < to; at++)
    for (const [phrases, status] of words.cues)
      if (isCue(reading, at, { phrases, head, phrase })) cues.push({ at, status });
  return cues;
}

/** One of some phrases at a token, without « aucun » before it and with no mark up to the head. */
function isCue(
  reading: Reading,
  at: number,
  {
    phrases,
    head,
    phrase,
  }: { readonly phrases: Phrases; readonly head: Stretch; readonly phrase: Stretch },
): boolean {
  const { spot, words } = reading;
  const length = anyPhraseAt(spot.lattice, at, phrases);
  if (length === 0 || isParted(reading, at + length, head.from)) return false;
  if (isParted(reading, phrase.to, at)) return false;
  return !words.absent.has(spot.lattice.tokens.words[at - 1]?.lower ?? "");
}

/** What the phrase itself says counts before what stands ahead of it. */
const beforeHead = 12;

/** Where another instrument begins: « une feuille de route pour l'application des accords signés ». */
function nextHead({ spot, words }: Reading, head: Stretch): number {
  for (let at = head.to; at < spot.window.to; at++)
    if (words.plurals.has(spot.lattice.tokens.words[at]?.lower ?? "")) return at;
  return spot.window.to;
}

/** A mark between a cue and the head parts them. */
function isParted({ spot }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[,;]$/.test(spot.lattice.tokens.words[at]?.lower ?? "")) return true;
  return false;
}

function verbNear(
  { spot, words }: Reading,
  head: Stretch,
  phrase: Stretch,
): AgreementStatus | null {
  const { lattice, window } = spot;
  const from = Math.max(window.from, phrase.from - leftMax);
  const near = lattice
    .all(verb, from, Math.min(window.to, phrase.to + rightMax))
    .toSorted((one, other) => Math.abs(one.from - head.from) - Math.abs(other.from - head.from));
  for (const { value, from: at } of near) {
    const status = words.verbs.get(value.lemma);
    if (words.absent.has(lattice.tokens.words[at - 1]?.lower ?? "")) continue;
    if (status !== undefined) return lifeOf(value, status);
  }
  return null;
}

/** What is still to be done tells the stage before: « la volonté de ratifier » a signed one. */
function lifeOf(group: VerbGroup, status: AgreementStatus): AgreementStatus {
  const open = group.tense === "infinitive" && !group.perfect && group.modal === null;
  if (!isAhead(group) && !open) return status;
  return status === "ratified" ? "signed" : "proposed";
}

/** « sera signée », "are to witness the signing of": the word belongs to a verb that looks ahead. */
function aheadAt({ spot }: Reading, at: number): boolean {
  const found = spot.lattice.before(verb, at + 1) ?? overNoun(spot, at);
  return found !== undefined && found.to - found.from > 1 && isAhead(found.value);
}

/** How far before the noun of signing the verb may stand that plans it, in tokens. */
const planTokensMax = 3;

/** «ожидается подписание», «запланировано принятие»: what is planned is not yet done. */
function isPlannedAt({ spot }: Reading, at: number): boolean {
  const { plans } = occasionWords(spot.language);
  return spot.lattice
    .all(verb, Math.max(spot.window.from, at - planTokensMax), at)
    .some(({ value }) => plans.has(value.lemma));
}

/** How far before "the signing of" its verb may stand, in tokens. */
const signingTokensMax = 4;

/** The verb over "the signing of": "will witness the signing of". */
function overNoun({ lattice }: Reading["spot"], at: number): Item<VerbGroup> | undefined {
  if (!/^(?:signing|signature)$/.test(lattice.tokens.words[at]?.lower ?? "")) return undefined;
  return lattice.all(verb, Math.max(0, at - signingTokensMax), at).at(-1);
}

function isAhead({ negated, tense, modal }: VerbGroup): boolean {
  return (
    negated || tense === "future" || tense === "conditional" || modal === "must" || modal === "want"
  );
}

/** « n'a signé aucun accord », « ont démenti tout contrat »: there is none. */
export function isDenied({ spot, words }: Reading, head: Stretch): boolean {
  const { lattice, window } = spot;
  for (let at = Math.max(window.from, head.from - 3); at < head.from; at++)
    if (words.absent.has(lattice.tokens.words[at]?.lower ?? "")) return true;
  if (isSupposed({ spot, words }, head) || isSignedByNobody({ spot, words }, head)) return true;
  const before = lattice.all(verb, Math.max(window.from, head.from - 8), head.from).at(-1);
  return before !== undefined && words.denies.has(before.value.lemma);
}

/** How far behind an instrument «никто» may stand, in tokens. */
const nobodyTokensMax = 4;

/** «Контракта никто не подписывал»: the object stands before, and nobody acts. */
function isSignedByNobody({ spot, words }: Reading, { to }: Stretch): boolean {
  const { nobody } = words;
  if (nobody === undefined) return false;
  return spot.lattice.tokens.words
    .slice(to, Math.min(spot.window.to, to + nobodyTokensMax))
    .some(({ lower }) => nobody.has(lower));
}

/** "if the two sign a memorandum": it is only thought of. */
function isSupposed({ spot, words }: Reading, head: Stretch): boolean {
  for (let at = head.from - 1; at >= spot.window.from; at--) {
    const word = spot.lattice.tokens.words[at]?.lower ?? "";
    if (word === ",") return false;
    if (words.conditions?.has(word) === true) return true;
  }
  return false;
}
