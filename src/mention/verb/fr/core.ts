import type { VerbForm } from "../verb-form.ts";
import type { VerbGroup } from "../verb.ts";
import type { Clause, Fillers } from "./clause.ts";
import { participleOf } from "./forms.ts";
import { reflexiveLemma } from "./left.ts";
import { verbsWithEtre } from "./verbs.ts";
import { locutions } from "./words.ts";

/** A verb with its auxiliaries: « a été reçu », « s'est entretenu », « recevra ». */
export interface Core extends Pick<
  VerbGroup,
  "lemma" | "tense" | "voice" | "perfect" | "person" | "number" | "gender" | "inverted"
> {
  readonly to: number;
  /** A word that denies stands inside or just after: « pas », « aucun ». */
  readonly denied: boolean;
}

const simpleTenses: Readonly<Record<VerbForm["mood"], VerbGroup["tense"]>> = {
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

const compoundTenses: Readonly<Record<VerbForm["mood"], VerbGroup["tense"]>> = {
  ...simpleTenses,
  present: "past",
  imperfect: "pluperfect",
  "simple-past": "pluperfect",
  subjunctive: "past",
};

/** Reads rightwards from a verb form to the end of its own words. */
export function readCore(
  clause: Clause,
  at: number,
  start: { readonly form: VerbForm; readonly reflexive: boolean },
): Core {
  const core = isAuxiliary(start.form)
    ? readCompound(clause, at, start)
    : readSimple(clause, at, start);
  return withLateDenial(clause, withLocution(clause, core));
}

function isAuxiliary({ lemma, mood }: VerbForm): boolean {
  return (lemma === "être" || lemma === "avoir") && mood !== "past-participle";
}

interface Start {
  readonly form: VerbForm;
  readonly reflexive: boolean;
}

function readSimple(clause: Clause, at: number, { form, reflexive }: Start): Core {
  const fillers = clause.fillers(at + 1);
  const bare = form.mood === "past-participle";
  return {
    lemma: reflexive ? reflexiveLemma(form.lemma) : form.lemma,
    tense: simpleTenses[form.mood],
    voice: bare && !verbsWithEtre.has(form.lemma) ? "passive" : "active",
    perfect: false,
    person: form.person,
    number: form.number,
    gender: form.gender,
    inverted: fillers.inverted,
    denied: fillers.denied,
    to: fillers.firm,
  };
}

/** A participle after an auxiliary, and the fillers before it. */
interface Completed {
  readonly participle: VerbForm;
  readonly at: number;
  readonly fillers: Fillers;
}

function readCompound(clause: Clause, at: number, start: Start): Core {
  const { form } = start;
  const completed = completion(clause, at + 1);
  if (completed === null) return readSimple(clause, at, start);
  if (form.lemma === "être") return withEtre(start, completed);
  if (completed.participle.lemma !== "être") return compound(start, completed);
  const passive = completion(clause, completed.at + 1);
  const denied = completed.fillers.denied || passive?.fillers.denied === true;
  const inverted = completed.fillers.inverted;
  const base = compound(start, passive ?? completed);
  return { ...base, denied, inverted, voice: passive === null ? "active" : "passive" };
}

function completion(clause: Clause, from: number): Completed | null {
  const near = clause.fillers(from);
  const here = participleAt(clause, near.at);
  if (here !== null) return { participle: here, at: near.at, fillers: near };
  const past = clause.aside(near.at);
  if (past === null) return null;
  const far = clause.fillers(past);
  const there = participleAt(clause, far.at);
  const denied = near.denied || far.denied;
  const inverted = near.inverted;
  return there && { participle: there, at: far.at, fillers: { ...far, denied, inverted } };
}

function participleAt(clause: Clause, at: number): VerbForm | null {
  const word = clause.word(at);
  return word === null ? null : participleOf(word);
}

function compound({ form, reflexive }: Start, { participle, at, fillers }: Completed): Core {
  return {
    lemma: reflexive ? reflexiveLemma(participle.lemma) : participle.lemma,
    tense: compoundTenses[form.mood],
    voice: "active",
    perfect: form.mood === "infinitive" || form.mood === "present-participle",
    person: form.person,
    number: form.number,
    gender: participle.gender,
    inverted: fillers.inverted,
    denied: fillers.denied,
    to: at + 1,
  };
}

function withEtre(start: Start, completed: Completed): Core {
  const { lemma, gender } = completed.participle;
  const active = compound(start, completed);
  if (start.reflexive || verbsWithEtre.has(lemma)) return { ...active, gender };
  return {
    ...active,
    tense: simpleTenses[start.form.mood],
    voice: "passive",
    perfect: false,
  };
}

function withLocution(clause: Clause, core: Core): Core {
  const known = locutions.get(core.lemma.replace(/^s[e'] ?/, ""));
  if (known === undefined || core.voice === "passive") return core;
  const { at } = clause.fillers(core.to);
  for (const words of known) {
    const to = clause.after(at, words);
    if (to !== null)
      return { ...core, lemma: `${core.lemma} ${words.join(" ")}`.replaceAll("' ", "'"), to };
  }
  return core;
}

/** « n'a reçu aucune délégation », « n'a rencontré personne » */
function withLateDenial(clause: Clause, core: Core): Core {
  if (core.denied) return core;
  const denied = /^(?:aucun|aucune|nul|nulle|personne|rien)$/.test(clause.lower(core.to));
  return denied ? { ...core, denied } : core;
}
