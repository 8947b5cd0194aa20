import type { VerbForm } from "../verb-form.ts";
import type { VerbGroup, VerbModal } from "../verb.ts";
import type { Clause } from "./clause.ts";
import { bareOf, participleOf, progressiveOf } from "./forms.ts";
import { governors } from "./governors.ts";
import { locutions } from "./verbs.ts";
import { bes, denied, dos, haves, modals, stateModals } from "./words.ts";

/** A verb group over tokens `[from, to)`. */
export interface ReadGroup {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
}

/** What a chain of auxiliaries comes to. */
interface Core {
  readonly to: number;
  readonly lemma: string;
  readonly tense: VerbGroup["tense"];
  readonly voice: VerbGroup["voice"];
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly modal: VerbModal | null;
  /** The governing verb alone, where it is an act of its own. */
  readonly act: Core | null;
}

const plain = { voice: "active", perfect: false, negated: false, modal: null, act: null } as const;

/** Reads the group whose first word is an auxiliary or a modal; null where none stands there. */
export function readAuxiliary(clause: Clause, at: number): readonly ReadGroup[] | null {
  const written = clause.lower(at);
  const short = denied.get(written);
  const isShort =
    short !== undefined && clause.lower(at + 1) === "'" && clause.lower(at + 2) === "t";
  const word = isShort ? short : written;
  const from = isShort ? at + 3 : at + 1;
  const core = afterAuxiliary(clause, word, from);
  if (core === null) return null;
  if (isAhead(clause, at, core))
    return groupsOf(clause, at, { ...core, tense: "future", modal: "must" });
  return groupsOf(clause, at, isShort ? { ...core, negated: !core.negated } : core);
}

/** "the summit to be held in May": a passive after its noun tells what is ahead. */
function isAhead(clause: Clause, at: number, { tense, voice }: Core): boolean {
  return (
    tense === "infinitive" &&
    voice === "passive" &&
    clause.lower(at - 1) === "to" &&
    /^\p{L}/u.test(clause.lower(at - 2))
  );
}

/** Reads the group of a verb without auxiliaries. */
export function readPlain(clause: Clause, at: number, form: VerbForm): readonly ReadGroup[] {
  const tense = tenses[form.mood];
  const bare = form.mood === "past-participle";
  const core: Core = {
    to: at + 1,
    lemma: form.lemma,
    tense,
    ...plain,
    voice: bare ? "passive" : "active",
  };
  const mark = form.mood === "infinitive" ? clause.infinitiveMark(at) : null;
  return groupsOf(clause, mark ?? at, governed(clause, withLocution(clause, core)));
}

const tenses: Readonly<Record<VerbForm["mood"], VerbGroup["tense"]>> = {
  present: "present",
  imperfect: "past",
  "simple-past": "past",
  future: "future",
  conditional: "conditional",
  subjunctive: "subjunctive",
  infinitive: "infinitive",
  "past-participle": "participle",
  "present-participle": "gerund",
};

function groupsOf(clause: Clause, from: number, core: Core): readonly ReadGroup[] {
  const whole = groupOf(clause, from, core);
  return core.act === null ? [whole] : [groupOf(clause, from, core.act), whole];
}

function groupOf(clause: Clause, from: number, core: Core): ReadGroup {
  const { to, act: _act, ...rest } = core;
  const negated = core.negated !== hasDenyingSubject(clause, from);
  const group: VerbGroup = {
    gender: null,
    inverted: followsQuote(clause, from),
    clitic: null,
    ...rest,
    negated,
    ...whoIs(clause, from),
  };
  return { from, to, group };
}

function whoIs(clause: Clause, from: number): Pick<VerbGroup, "person" | "number"> {
  const before = clause.lower(from - 1);
  if (before === "i") return { person: 1, number: "singular" };
  if (before === "we") return { person: 1, number: "plural" };
  if (before === "you") return { person: 2, number: null };
  return { person: 3, number: null };
}

/** "No minister has …", "Nobody said" */
function hasDenyingSubject(clause: Clause, from: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const lower = clause.lower(from - back);
    if (/^(?:no|nobody|neither|nothing|none)$/.test(lower)) return true;
    if (lower === "," || lower === "that" || lower === "") return false;
  }
  return false;
}

/** “…”, said the minister: the subject stands after. */
function followsQuote(clause: Clause, from: number): boolean {
  const before = clause.lower(from - 1);
  const mark = before === "," ? clause.lower(from - 2) : before;
  return /^[”"»]$/.test(mark);
}

function afterAuxiliary(clause: Clause, word: string, from: number): Core | null {
  const modal = modals.get(word);
  if (modal !== undefined) return afterModal(clause, modal, from);
  if (dos.has(word)) return afterDo(clause, word, from);
  if (haves.has(word)) return afterHave(clause, word, from);
  return bes.has(word) ? afterBe(clause, tenseOfBe(word), from) : null;
}

function tenseOfBe(word: string): VerbGroup["tense"] {
  if (word === "was" || word === "were") return "past";
  if (word === "being") return "gerund";
  return word === "been" ? "participle" : word === "be" ? "infinitive" : "present";
}

function afterModal(
  clause: Clause,
  modal: "future" | "conditional" | "can" | "must",
  from: number,
): Core | null {
  const fillers = clause.fillers(from);
  const inner = readBare(clause, fillers.at);
  if (inner === null) return null;
  const tense = modal === "future" || modal === "conditional" ? modal : "present";
  const over = modal === "can" || modal === "must" ? modal : null;
  return putUnder(inner, { tense, modal: over, negated: fillers.denied });
}

interface Over {
  readonly tense: VerbGroup["tense"];
  readonly modal: VerbModal | null;
  readonly negated: boolean;
}

function putUnder(inner: Core, { tense, modal, negated }: Over): Core {
  const put = (core: Core): Core => ({
    ...core,
    tense,
    modal: modal ?? core.modal,
    negated: negated !== core.negated,
  });
  return { ...put(inner), act: inner.act === null ? null : put(inner.act) };
}

/** "did not meet"; without a denial "do" is a verb of its own. */
function afterDo(clause: Clause, word: string, from: number): Core | null {
  const fillers = clause.fillers(from);
  const inner = readBare(clause, fillers.at);
  const known = inner !== null && (fillers.denied || clause.lower(fillers.at) !== "the");
  const tense = word === "did" ? "past" : "present";
  if (!known) return { to: from, lemma: "do", tense, ...plain };
  return putUnder(inner, { tense, modal: null, negated: fillers.denied });
}

function afterHave(clause: Clause, word: string, from: number): Core {
  const fillers = clause.fillers(from);
  const tense = word === "had" ? "pluperfect" : word === "having" ? "gerund" : "past";
  const negated = fillers.denied;
  if (clause.lower(fillers.at) === "been") {
    const inner = afterBe(clause, tense, fillers.at + 1);
    return { ...inner, perfect: tense === "gerund", negated: negated !== inner.negated };
  }
  const done = participleAt(clause, fillers.at);
  if (done === null || clause.lower(from) === "a") return ownHave(clause, word, from);
  const core: Core = {
    to: fillers.at + 1,
    lemma: done.lemma,
    tense,
    ...plain,
    perfect: tense === "gerund",
    negated,
  };
  return governed(clause, withLocution(clause, core));
}

/** "has to sign" is a must; else "have" is a verb of its own. */
function ownHave(clause: Clause, word: string, from: number): Core {
  const tense =
    word === "had"
      ? "past"
      : word === "having"
        ? "gerund"
        : word === "have"
          ? "present"
          : "present";
  const core: Core = { to: from, lemma: "have", tense, ...plain };
  return governed(clause, core);
}

function participleAt(clause: Clause, at: number): VerbForm | null {
  const word = clause.word(at);
  return word === null || word.form !== word.lower ? null : participleOf(word);
}

/** Verbs of going whose present progressive tells what is ahead: "is leaving on Sunday". */
const leaving: ReadonlySet<string> = new Set("come leave arrive go fly return depart".split(" "));

function afterBe(clause: Clause, tense: VerbGroup["tense"], from: number): Core {
  const { at, denied: negated } = clause.fillers(from);
  const over = { tense, negated };
  return (
    modalAfterBe(clause, at, over) ??
    beingDone(clause, at, over) ??
    progressive(clause, at, over) ??
    passive(clause, at, over) ?? { to: from, lemma: "be", tense, ...plain, negated }
  );
}

type Told = Omit<Over, "modal">;

/** "is being built" */
function beingDone(clause: Clause, at: number, { tense, negated }: Told): Core | null {
  if (clause.lower(at) !== "being") return null;
  const end = clause.fillers(at + 1).at;
  const done = participleAt(clause, end);
  if (done === null) return null;
  return { to: end + 1, lemma: done.lemma, tense, ...plain, voice: "passive", negated };
}

/** "is visiting"; of going, in the present, what is ahead. */
function progressive(clause: Clause, at: number, { tense, negated }: Told): Core | null {
  const word = clause.word(at);
  if (word === null || word.form !== word.lower || word.lower === "being") return null;
  const going = progressiveOf(word);
  if (going === null) return null;
  const ahead = tense === "present" && leaving.has(going.lemma);
  const core = {
    to: at + 1,
    lemma: going.lemma,
    tense: ahead ? "future" : tense,
    ...plain,
    negated,
  } as const;
  return governed(clause, withLocution(clause, core));
}

/** "was signed" */
function passive(clause: Clause, at: number, { tense, negated }: Told): Core | null {
  const done = participleAt(clause, at);
  if (done === null) return null;
  return withLocution(clause, {
    to: at + 1,
    lemma: done.lemma,
    tense,
    ...plain,
    voice: "passive",
    negated,
  });
}

/** "is to meet", "is due to be signed", "was going to visit" */
function modalAfterBe(
  clause: Clause,
  at: number,
  { tense, negated }: Omit<Over, "modal">,
): Core | null {
  const word = clause.lower(at);
  const kind = word === "to" ? "must" : stateModals.get(word);
  const to = word === "to" ? at : at + 1;
  if (kind === undefined || clause.lower(to) !== "to") return null;
  const inner = readBare(clause, clause.fillers(to + 1).at);
  if (inner === null) return null;
  if (kind === "future") return putUnder(inner, { tense: "future", modal: null, negated });
  if (inner.perfect) return putUnder(inner, { tense: "conditional", modal: "must", negated: true });
  const own = kind === "fail";
  return putUnder(inner, { tense, modal: kind, negated: negated !== own });
}

/** Reads what a modal or "to" governs: "meet", "be signed", "have met". */
function readBare(clause: Clause, at: number): Core | null {
  const word = clause.word(at);
  if (word === null || word.form !== word.lower) return null;
  if (word.lower === "be") return afterBe(clause, "infinitive", at + 1);
  if (word.lower === "have") {
    const inner = afterHave(clause, "have", at + 1);
    return inner.lemma === "have" ? { ...inner, tense: "infinitive" } : { ...inner, perfect: true };
  }
  const form = bareOf(word);
  if (form === null) return null;
  const core: Core = { to: at + 1, lemma: form.lemma, tense: "infinitive", ...plain };
  return governed(clause, withLocution(clause, core));
}

function withLocution(clause: Clause, core: Core): Core {
  const { at } = clause.fillers(core.to);
  for (const words of locutions.get(core.lemma) ?? []) {
    const to = clause.after(at, words);
    if (to !== null) return { ...core, lemma: `${core.lemma} ${words.join(" ")}`, to };
  }
  return core;
}

/** "agreed to hold", "failed to sign": the verb over "to" and what it governs. */
function governed(clause: Clause, core: Core): Core {
  const governor = governors.get(core.lemma);
  if (governor === undefined || clause.lower(core.to) !== "to") return core;
  const inner = readBare(clause, clause.fillers(core.to + 1).at);
  if (inner === null || core.voice === "passive") return core;
  const { tense } = core;
  const whole = putUnder(inner, {
    tense,
    modal: core.modal ?? governor.modal,
    negated: core.negated !== governor.denies,
  });
  return governor.own ? { ...whole, act: core } : { ...whole, act: null };
}
