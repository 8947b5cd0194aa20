import { hasShape, shape, type Word } from "../../../grammar/word.ts";
import { lexical } from "../../lexical.ts";
import { isRussian, russian } from "../../words/ru.ts";
import { askOnce } from "../../words/word-class.ts";
import { canBe, type Draft } from "./draft.ts";
import { isMinister } from "../draft.ts";
import { wordAt } from "../../window-word.ts";
import { bodyRole, looksGenitiveAdjective, looksGenitiveNoun } from "./words.ts";

const demonym = lexical("demonym");
const city = lexical("city");

/** Reads the body that an office belongs to, whether a list knows it or not; tells whether one stood there. */
export function readBody(draft: Draft): boolean {
  return readKnownBody(draft) || readTown(draft) || readNamedBody(draft);
}

/** «правительства», «российского правительства», «Комитета Совета Федерации», «компании «Ромашка»» */
function readKnownBody(draft: Draft): boolean {
  let at = draft.at;
  const state = draft.lattice.at(demonym, at);
  if (state !== undefined && canBe(state.value, "gen")) at = state.to;
  while (isAdjectiveAt(draft, at) && at < draft.at + 3) at++;
  const role = bodyRole(wordAt(draft, at));
  if (role === undefined) return false;
  if (state !== undefined && draft.of.length === 0) draft.of.push(state.value.value.iso);
  if (draft.open || draft.role === "head-of-state") draft.role = role;
  draft.at = endOfBody(draft, at + 1);
  return true;
}

function isAdjectiveAt(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined) return false;
  return looksGenitiveAdjective(word) || /(?:ого|его|ой|ей|ых|их)$/u.test(word.lower);
}

/** «комитета по аграрной политике», «института почвы и растений», «газеты «Заря»» */
function endOfBody(draft: Draft, from: number): number {
  let at = from;
  while (bodyRole(wordAt(draft, at)) !== undefined) at++;
  const called = endOfName(draft, at) ?? endOfRegion(draft, at);
  if (called !== null) return called;
  at = wordAt(draft, at)?.lower === "по" ? passField(draft, at + 1) : passGenitives(draft, at);
  return endOfName(draft, at) ?? at;
}

const regional = /^(?:города|провинции|области|района|штата|округа|губернии|департамента|края)$/u;

/** «города Исфары Дилшод Расулзода», «провинции Хэйлунцзян Сюй Цинь»: the name of the region, where a person's follows it. */
function endOfRegion(draft: Draft, at: number): number | null {
  if (!regional.test(wordAt(draft, at - 1)?.lower ?? "")) return null;
  const [own, next, last] = [at, at + 1, at + 2].map((one) => wordAt(draft, one));
  const isNamed = [own, next, last].every(
    (word) => word !== undefined && hasShape(word, shape.capitalised | shape.word),
  );
  const isKnown = draft.lattice.at(city, at) !== undefined;
  return isNamed && !isKnown ? at + 1 : null;
}

function passField(draft: Draft, from: number): number {
  let at = from;
  for (let count = 0; count < 6; count++) {
    const word = wordAt(draft, at);
    if (word === undefined || hasShape(word, shape.capitalised)) break;
    const joined = wordAt(draft, at + 1)?.form === "-";
    if (!joined && !/(?:[уюиея]|ам|ям|ым|им|ому|ему|ой|-)$/u.test(word.lower)) break;
    at++;
  }
  return at;
}

const genitivesMax = 5;

/** «этнографии и языков»: nouns and adjectives that go on with the name of a body. */
function passGenitives(draft: Draft, from: number): number {
  let at = from;
  while (at < from + genitivesMax) {
    const joint = at > from && wordAt(draft, at)?.lower === "и" ? 1 : 0;
    if (!isOfBody(draft, at + joint)) break;
    at += joint + 1;
  }
  return at;
}

const others: ReadonlySet<string> = new Set(["office", "state", "demonym", "organisation"]);

function isOfBody(draft: Draft, at: number): boolean {
  const word = wordAt(draft, at);
  if (word === undefined || isRussian(word, russian.function | russian.month)) return false;
  if (!looksGenitiveAdjective(word) && !looksGenitiveNoun(word)) return false;
  return !draft.lattice.startingAt(at).some(({ kind }) => others.has(kind));
}

/** «мэр Риги», «глава Орска»: whoever leads a town. */
function readTown(draft: Draft): boolean {
  if (draft.role !== "regional-leader" && !(draft.open && draft.role === "head-of-state"))
    return false;
  const town = draft.lattice.at(city, draft.at);
  if (town === undefined || town.to > draft.window.to || !canBe(town.value, "gen")) return false;
  if (draft.of.length === 0) draft.of.push(town.value.value.country);
  draft.role = "regional-leader";
  draft.at = town.to;
  return true;
}

/** «глава «Ромашки»», «директор Blue Bird», «лидер ДПЗ», «представитель Росрыбы» */
function readNamedBody(draft: Draft): boolean {
  if (draft.of.length > 0 || isMinister(draft)) return false;
  const to = endOfName(draft, draft.at);
  if (to === null) return false;
  const named = wordAt(draft, draft.at);
  if (draft.role === "head-of-state") draft.role = isFirm(named) ? "business-leader" : "other";
  draft.at = to;
  return true;
}

/** What stands in quotation marks or in Latin letters is a firm more often than not. */
function isFirm(word: Word | undefined): boolean {
  return word !== undefined && (opening.test(word.form) || isLatin(word) || isLegalForm(word));
}

/** Where the proper name of a body ends: quoted, in Latin letters or in capitals; null for none. */
export function endOfName(draft: Pick<Draft, "lattice" | "window">, from: number): number | null {
  const at = isLegalForm(wordAt(draft, from)) ? from + 1 : from;
  const quoted = endOfQuoted(draft, at);
  if (quoted !== null) return quoted;
  const latin = endOfLatin(draft, at);
  if (latin > at) return latin;
  const word = wordAt(draft, at);
  return word !== undefined && isShortName(word) ? at + 1 : null;
}

const opening = /^[«"“„]$/u;
const closing = /^[»"”“]$/u;
const quotedMax = 10;

function endOfQuoted(draft: Pick<Draft, "lattice" | "window">, from: number): number | null {
  if (!opening.test(wordAt(draft, from)?.form ?? "")) return null;
  for (let at = from + 2; at <= from + quotedMax; at++)
    if (closing.test(wordAt(draft, at)?.form ?? "")) return at + 1;
  return null;
}

/** «Blue Bird», «Kite & Co», «News.example» */
function endOfLatin(draft: Pick<Draft, "lattice" | "window">, from: number): number {
  let at = from;
  for (;;) {
    const word = wordAt(draft, at);
    const tied = word !== undefined && at > from && /^[.&-]$/.test(word.form);
    const next = tied ? wordAt(draft, at + 1) : word;
    if (next === undefined || !isLatin(next)) return at;
    at += tied ? 2 : 1;
  }
}

const isLatin = askOnce(({ form }) => /^\p{Script=Latin}[\p{Script=Latin}\p{N}]*$/u.test(form));

const isLegalForm = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:ОАО|ООО|ПАО|ЗАО|АО|НПО|НКО|ФГУП|ГК|ИА|НК)$/u.test(word.form);

/** «ДПЗ», «Росрыбы», «Нацбанка» */
const isShortName = askOnce(
  (word) =>
    (hasShape(word, shape.cyrillic | shape.capitals) &&
      word.form.length <= 6 &&
      !/^[IVX]+$/.test(word.form)) ||
    /^(?:Рос|Гос|Нац|Цен|Газ|Мос|Сбер|Глав|Евро)[а-яё]{3,}(?:[аяы]|ии)$/u.test(word.form),
);
