import { hasShape, shape, noWord } from "../../../grammar/word.ts";
import type { VerbForm } from "../verb-form.ts";
import type { Clause } from "./clause.ts";
import { frenchForms } from "./forms.ts";
import {
  articles,
  days,
  determiners,
  hyphens,
  locutions,
  nounForms,
  nounGerunds,
  nounInfinitives,
  nounParticiples,
  openings,
  subjects,
} from "./words.ts";

/** Chooses what a word is as a verb where it stands; null where it is a noun, or no verb at all. */
export function chooseForm(clause: Clause, at: number): VerbForm | null {
  const word = clause.word(at);
  const forms = word === null ? [] : frenchForms.of(word);
  if (forms.length === 0) return null;
  if (isName(clause, at) || isAppointment(clause, at)) return null;
  return forms.find((form) => stands(clause, at, form)) ?? null;
}

function stands(clause: Clause, at: number, form: VerbForm): boolean {
  switch (form.mood) {
    case "infinitive":
      return standsAsInfinitive(clause, at);
    case "past-participle":
      return standsAsParticiple(clause, at);
    case "present-participle":
      return standsAsGerund(clause, at);
    case "present":
    case "imperfect":
    case "simple-past":
    case "future":
    case "conditional":
    case "subjunctive":
      return standsAsFinite(clause, at, form);
  }
}

/** « un rendez-vous »: no verb, whatever stands before it. */
function isAppointment(clause: Clause, at: number): boolean {
  return (
    clause.lower(at) === "rendez" &&
    hyphens.has(clause.lower(at + 1)) &&
    clause.lower(at + 2) === "vous"
  );
}

/** « l'Est », « l'Entente »: a capital inside a sentence is no verb, except in words all in capitals. */
function isName(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  if (word === null || !hasShape(word, shape.capitalised)) return false;
  if (word.form === "A") return !/^(?:-|été|[\p{L}]+é)$/u.test(clause.lower(at + 1));
  if (hasShape(word, shape.capitals)) return false;
  const before = clause.word(at - 1);
  return before !== null && (hasShape(before, shape.word) || before.lower === "-");
}

const strict = new Set(
  `un une du d' au aux cet cette ces son sa ses mon ma mes notre nos votre vos de à par pour avec
  sans sous sur dans chaque quelques des`.split(/\s+/),
);
const surelyBefore = new Set(
  "ne n' se s' lui y m' t' me te j' je il elle on ils elles qui".split(" "),
);

function standsAsFinite(clause: Clause, at: number, form: VerbForm): boolean {
  const lower = clause.lower(at);
  const before = clause.lower(at - 1);
  if (form.person === 1) return hasFirstPerson(clause, at, form);
  if (lower === "président") return /^(?:ils|elles|qui)$/.test(before);
  if (surelyBefore.has(before)) return true;
  if (strict.has(before)) return false;
  if (lower === "est" && before === "l'" && strict.has(clause.lower(at - 2))) return false;
  return !nounForms.has(lower) || isSurelyVerb(clause, at, form) || isFrame(clause, at);
}

/** « "…", relève X »: right behind a quotation and its comma. */
function isFrame(clause: Clause, at: number): boolean {
  return clause.lower(at - 1) === "," && /^[»"”]$/.test(clause.lower(at - 2));
}

function hasFirstPerson(clause: Clause, at: number, { number }: VerbForm): boolean {
  const wanted = number === "plural" ? ["nous"] : ["je", "j'"];
  return [1, 2, 3, 4].some((back) => wanted.includes(clause.lower(at - back)));
}

/** A word that is a noun as well: a verb if what surrounds it leaves no place for a noun. */
function isSurelyVerb(clause: Clause, at: number, { lemma }: VerbForm): boolean {
  if (clause.lower(at) === "entre") return false;
  const before = clause.word(at - 1);
  if (before === null || !hasShape(before, shape.word) || determiners.has(before.lower))
    return false;
  const next = clause.lower(at + 1);
  if (openings.has(next) || isLightAdverb(next) || opensAfterDay(clause, at + 1)) return true;
  return (locutions.get(lemma) ?? []).some((words) => clause.after(at + 1, words) !== null);
}

/** « rencontre jeudi à Lima son homologue », « rencontre, ce jeudi, le roi »: a day, alone or between commas. */
function opensAfterDay(clause: Clause, at: number): boolean {
  if (days.has(clause.lower(at))) return hasShape(clause.word(at - 2) ?? noWord, shape.capitalised);
  const after = clause.aside(at);
  return after !== null && openings.has(clause.lower(after)) && isDated(clause, at + 1, after);
}

function isDated(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 2); at++)
    if (days.has(clause.lower(at))) return true;
  return false;
}

function isLightAdverb(lower: string): boolean {
  return /^(?:également|aussi|notamment|ainsi|ensuite|pas|actuellement|officiellement)$/.test(
    lower,
  );
}

/** Prepositions that govern infinitives. */
const governing = new Set(["de", "d'", "par", "pour", "à", "sans"]);

function standsAsInfinitive(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  const before = clause.lower(at - 1);
  if (lower === "savoir" && before === "à") return false;
  if (governing.has(before)) return true;
  return !(nounInfinitives.has(lower) ? articles : strict).has(before);
}

function standsAsParticiple(clause: Clause, at: number): boolean {
  if (nounParticiples.has(clause.lower(at)))
    return isByAgent(clause, at) || isSecondVerb(clause, at);
  const before = clause.lower(at - 1);
  return !determiners.has(before) && !subjects.has(before);
}

/** « a remercié son hôte et invité le roi »: the auxiliary of the first verb is this one's too. */
function isSecondVerb(clause: Clause, at: number): boolean {
  return clause.lower(at - 1) === "et" && openings.has(clause.lower(at + 1));
}

/** How far behind an opening participle « par » may stand: « Reçu dans l'après-midi par le roi, X … ». */
const agentTokensMax = 6;

/** « reçu par », and at the head of a sentence the same with a little between. */
function isByAgent(clause: Clause, at: number): boolean {
  if (clause.lower(at + 1) === "par") return true;
  if (at > clause.window.from) return false;
  for (let next = at + 2; next <= at + agentTokensMax; next++) {
    if (clause.lower(next) === ",") return false;
    if (clause.lower(next) === "par") return true;
  }
  return false;
}

function standsAsGerund(clause: Clause, at: number): boolean {
  const before = clause.lower(at - 1);
  if (clause.lower(at) === "devant") return false;
  if (before === "en" || before === "s'" || before === "se") return true;
  return !nounGerunds.has(clause.lower(at)) && !determiners.has(before);
}
