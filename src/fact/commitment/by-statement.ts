import type { Span } from "../../core/span.ts";
import { lexical } from "../../mention/lexical.ts";
import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { verb, type VerbGroup } from "../../mention/verb/verb.ts";
import { clauseWords, partiesLeft, subjectOf, type VerbItem } from "../clause/clause.ts";
import { lowerAt, referentOf, trimmed, type Hearing, type Said } from "../statement/hearing.ts";
import { occasionWords } from "../encounter/words-of.ts";
import { documentSpeaks } from "../statement/unnamed.ts";
import { cueIn } from "../statement/stance.ts";
import { actSpan, isVague, wordsFor, type Undertaken } from "./undertaken.ts";

const eventNoun = lexical("event-noun");

/** Statements that bind the speaker's side: what was promised, and what was announced to be done. */
export function undertakenBySaying(hearing: Hearing, said: Said): readonly Undertaken[] {
  if (said.stance === "requests") return askedBySaying(hearing, said);
  if (said.stance !== "pledges" && said.stance !== "announces") return [];
  const all = segmentsOf(hearing, said);
  const looking = all.filter(({ ahead }) => ahead !== null);
  const chosen = looking.length > 0 ? looking : readySegments(hearing, said, all);
  const segments = chosen.filter((segment) => binds(hearing, said, segment));
  return segments.flatMap((segment) => undertakenIn(hearing, said, segment) ?? []);
}

/** "expressed the wish that the market be opened": a wish asks. */
function askedBySaying(hearing: Hearing, said: Said): readonly Undertaken[] {
  const { asking } = wordsFor(hearing);
  const { from, to } = hearing.spot.lattice.tokensIn(said.span);
  const isAsked = asking?.has(lowerAt(hearing, from - 2)) === true || asksForAct(hearing, said);
  if (!isAsked || isVague(hearing, said.span)) return [];
  return [{ ...undertakenOf(hearing, said, { from, to, ahead: null }), kind: "request" }];
}

/** How far into a request its act may stand, behind whoever is asked: «призвал экологов двух стран собраться». */
const actTokensMax = 6;

/** «предложил открыть порт», «призвал экологов собраться»: an infinitive among the first words. */
function asksForAct({ spot }: Hearing, { span, mode }: Said): boolean {
  if (mode === "direct" || !clauseWords(spot.language).inflected) return false;
  const { from, to } = spot.lattice.tokensIn(span);
  const [first] = spot.lattice.all(verb, from, Math.min(to, from + actTokensMax));
  return first?.value.tense === "infinitive" && !first.value.negated;
}

/** « nous sommes prêts à … »: where nothing looks ahead, what holds a cue of promise; else a single clause. */
function readySegments(hearing: Hearing, said: Said, all: readonly Segment[]): readonly Segment[] {
  const ready = all.filter(({ from, to }) => {
    const { start, end } = hearing.spot.lattice.span(from, to);
    return cueIn(hearing, { start, end }) === said.stance;
  });
  return ready.length > 0 ? ready : all.length === 1 ? all : [];
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** The verb that looks ahead; null for a thing that was announced. */
  readonly ahead: VerbItem | null;
}

/** What was said, cut at its stops, semicolons and further clauses (« et que … »). */
function segmentsOf(hearing: Hearing, said: Said): readonly Segment[] {
  const { lattice } = hearing.spot;
  const whole = lattice.tokensIn(said.span);
  const cuts = [whole.from];
  for (let at = whole.from + 1; at < whole.to; at++)
    if (isCut(hearing, at, said.mode)) cuts.push(at + 1);
  return cuts.map((from, index) => {
    const to = (cuts[index + 1] ?? whole.to + 1) - 1;
    const ahead = lattice.all(verb, from, to).find((item) => looksAhead(hearing, item, said));
    return { from, to, ahead: ahead ?? null };
  });
}

function isCut(hearing: Hearing, at: number, mode: Said["mode"]): boolean {
  const word = lowerAt(hearing, at);
  if (/^[.;!?…]$/.test(word)) return mode === "direct";
  const { coordinators, clauseOpeners } = hearing.words;
  if (word === ":")
    return hearing.spot.lattice.all(verb, at - 12, at).some(({ value }) => value.negated);
  return (
    clauseOpeners.has(word) &&
    (coordinators.has(lowerAt(hearing, at - 1)) || lowerAt(hearing, at - 1) === ",")
  );
}

/** An act that lies ahead; where subjects are told by case, also one of the speaker's own side in direct speech. */
function looksAhead(hearing: Hearing, item: VerbItem, said: Said): boolean {
  if (!clauseWords(hearing.spot.language).inflected) return isAhead(item.value, said.mode);
  const { tense, modal, person, lemma } = item.value;
  if (tense !== "future" || modal === "must" || modal === "can") return false;
  if (isNoAct(hearing, lemma)) return false;
  return said.mode === "reported" || person === 1 || isOwnAct(hearing, item, said);
}

/** Becoming, coming and saying are nothing that could be followed up. */
function isNoAct({ words }: Hearing, lemma: string): boolean {
  const { becoming, coming, verbs } = words;
  return becoming?.has(lemma) === true || coming?.has(lemma) === true || verbs.has(lemma);
}

/** «Наши ведомства их рассмотрят»: an organ of the speaker's own state acts. */
function isOwnAct(hearing: Hearing, item: VerbItem, { codes }: Said): boolean {
  const subject = subjectOf(hearing.spot, item);
  if (subject === null || !acting.has(subject.value.type)) return false;
  return (referentOf(hearing, subject)?.codes ?? []).some((code) => codes.includes(code));
}

function isAhead({ tense, modal, person, lemma }: VerbGroup, mode: Said["mode"]): boolean {
  if (modal === "must" || lemma === "falloir" || lemma === "devoir") return false;
  if (tense === "future") return mode === "reported" || person === 1;
  return mode === "reported" && tense === "conditional" && lemma !== "être";
}

function binds(hearing: Hearing, said: Said, { from, to, ahead }: Segment): boolean {
  const { lattice } = hearing.spot;
  if (ahead !== null)
    return (
      lattice.all(eventNoun, from, ahead.from).length === 0 &&
      (isDoing(hearing, said, ahead) || isKept(hearing, { from, to, ahead }))
    );
  const { acts } = wordsFor(hearing);
  const end = said.stance === "pledges" ? to : Math.min(to, from + 6);
  for (let at = from; at < end; at++) if (acts.has(lowerAt(hearing, at))) return true;
  const ready = cueIn(hearing, lattice.span(from, to)) === "pledges";
  return said.stance === "pledges" && (ready || said.mode === "reported");
}

/** "the price will come down" promises nothing: somebody does it, or it is done. */
function isDoing(hearing: Hearing, said: Said, ahead: VerbItem): boolean {
  const { negated, lemma } = ahead.value;
  if (negated || hearing.words.coming?.has(lemma) === true) return false;
  if (isOccasion(hearing, said, ahead)) return false;
  if (hearing.words.bareClauses !== true || said.stance === "pledges") return true;
  return ahead.value.voice === "passive" || subjectInside(hearing, said, ahead) !== null;
}

/** How far behind its verb the occasion may stand that is to be held, in tokens. */
const occasionTokensMax = 12;

/** «министр проведёт встречу в четверг»: an encounter ahead is told as one, and is no undertaking. */
function isOccasion({ spot }: Hearing, { span }: Said, { value, to }: VerbItem): boolean {
  const { supports, happens } = occasionWords(spot.language);
  if (!supports.has(value.lemma) && !happens.has(value.lemma)) return false;
  const end = Math.min(to + occasionTokensMax, spot.lattice.tokensIn(span).to);
  return spot.lattice.all(eventNoun, to, end).length > 0;
}

/** «Норвегия не перестанет помогать»: what is denied is an end. */
function isKept(hearing: Hearing, { from, to, ahead }: Segment): boolean {
  if (ahead?.value.negated !== true || !clauseWords(hearing.spot.language).inflected) return false;
  return cueIn(hearing, hearing.spot.lattice.span(from, to)) === "pledges";
}

function undertakenIn(hearing: Hearing, said: Said, segment: Segment): Undertaken | null {
  const one = undertakenOf(hearing, said, segment);
  const empty = hearing.spot.lattice.tokens.words[segment.from] === undefined;
  return isVague(hearing, one.span) || empty ? null : one;
}

function undertakenOf(hearing: Hearing, said: Said, segment: Segment): Undertaken {
  const { from, to, ahead } = segment;
  const inside = from >= hearing.window.from && to <= hearing.window.to;
  const act = ahead === null ? willedAct(hearing, from, to) : from;
  const span: Span = inside ? actSpan(hearing, act, to) : plainSpan(hearing, act, to);
  const { by, to: whom } = sidesOf(hearing, said, ahead);
  const joint = by === null || by.length > 1;
  return {
    kind: joint ? "agreed-action" : "pledge",
    status: statusOf(ahead, joint),
    by,
    to: whom,
    span,
    sentence: said.sentence,
    rule: `commitment/${hearing.context.mentions.language}/said`,
    confidence: said.stance === "pledges" ? 0.8 : 0.65,
  };
}

function statusOf(ahead: VerbItem | null, joint: boolean): Undertaken["status"] {
  if (ahead?.value.modal === "continue") return "under-way";
  return joint ? "agreed" : "announced";
}

/** How many words may stand between the noun of a will and its act: «готовность обеих стран помочь». */
const willTokensMax = 6;

/** «готовность открыть порт»: the act alone is undertaken. */
function willedAct(hearing: Hearing, from: number, to: number): number {
  const { lattice, language } = hearing.spot;
  if (!clauseWords(language).inflected) return from;
  const { wills } = wordsFor(hearing);
  const will = [from, from + 1, from + 2].find((at) => wills.has(lowerAt(hearing, at)));
  if (will === undefined) return from;
  const act = lattice
    .all(verb, will, Math.min(to, will + willTokensMax))
    .find(({ value }) => value.tense === "infinitive");
  return act?.from ?? from;
}

function plainSpan({ spot }: Hearing, from: number, to: number): Span {
  const { start, end } = spot.lattice.span(from, to);
  return trimmed(spot.lattice.tokens.text, start, end);
}

const acting: ReadonlySet<PartyType> = new Set([
  "state",
  "institution",
  "delegation",
  "pair",
  "organisation",
]);

interface Sides {
  /** Null for both sides. */
  readonly by: readonly string[] | null;
  readonly to: readonly string[] | null;
}

/** A state that is the subject of what is promised does it; else the speaker's side. Who gains is no doer. */
function sidesOf(hearing: Hearing, said: Said, ahead: VerbItem | null): Sides {
  const speakers = { by: said.implied === documentSpeaks ? null : said.codes, to: null };
  if (ahead === null) return speakers;
  const subject = subjectInside(hearing, said, ahead);
  return subject === null
    ? (pairInside(hearing, said) ?? speakers)
    : sidesBySubject(hearing, { subject, ahead, speakers });
}

function sidesBySubject(
  hearing: Hearing,
  {
    subject,
    ahead,
    speakers,
  }: { readonly subject: PartyItem; readonly ahead: VerbItem; readonly speakers: Sides },
): Sides {
  const codes = referentOf(hearing, subject)?.codes ?? [];
  if (codes.length === 0 || (speakers.by === null && subject.value.type === "pair"))
    return speakers;
  if (wordsFor(hearing).gaining.has(ahead.value.lemma)) return { by: speakers.by, to: codes };
  return acting.has(subject.value.type) || codes.length > 1 ? { by: codes, to: null } : speakers;
}

/** "will be settled between the two sides": both do it. */
function pairInside({ spot }: Hearing, said: Said): Sides | null {
  if (clauseWords(spot.language).modifiersBefore !== true) return null;
  const { from, to } = spot.lattice.tokensIn(said.span);
  const pair = spot.lattice.all(party, from, to).some(({ value }) => value.type === "pair");
  return pair ? { by: null, to: null } : null;
}

/** The subject of what lies ahead, where it is among the words that were said. */
function subjectInside({ spot }: Hearing, said: Said, ahead: VerbItem): PartyItem | null {
  const subject = subjectOf(spot, ahead) ?? partiesLeft(spot, ahead.from)[0];
  if (subject === undefined) return null;
  return (spot.lattice.tokens.starts[subject.from] ?? 0) >= said.span.start ? subject : null;
}
