import type { Word } from "../../grammar/word.ts";
import { classesOf } from "./word-class.ts";

/** Classes of Russian words that hold phrases together, as bits that add up. */
export const russian = {
  /** Governs a case: с, к, от … */
  preposition: 1,
  /** и, а также, или */
  and: 2,
  /** Any word that is written small inside a sentence and never begins a name. */
  function: 4,
  month: 8,
  /** который, кто, что: a clause begins. */
  relative: 16,
  /** Before a place: в, на, из … */
  locative: 32,
  /** его, ее, их, свой */
  possessive: 64,
} as const;

const prepositions =
  "с со к ко у от до из для без против около после кроме среди вокруг вместо о об обо при в во на за под " +
  "над перед между по через про согласно благодаря вопреки ради помимо вслед относительно внутри возле " +
  "мимо касательно вне свыше";

const small =
  "и а но или либо ни не же ли бы как так что чтобы если когда где куда откуда пока хотя потому поэтому " +
  "также тоже еще ещё уже только лишь даже именно вот это этот эта эти этого этой этих том тот та те того " +
  "той тех все всё весь вся всех всем всеми он она оно они его её ее их ему ей им ими нем нём ней них мы вы " +
  "я ты нас вас нам вам мне меня мной нами вами себя себе собой свой своя свое своё свои своего своей своих " +
  "своим своими свою наш наша наше наши нашего нашей наших нашим нашу ваш ваша ваше ваши который которая " +
  "которое которые которого которой которых которому которым которыми котором которую кто кого кому кем " +
  "чего чему чем чей чья чьи сегодня вчера завтра накануне ранее раньше затем потом теперь сейчас здесь " +
  "там тогда тут снова вновь опять впервые отдельно вместе более менее очень самый самая самые можно нужно " +
  "надо нельзя есть был была было были будет будут нет да между тем однако впрочем кстати напомним " +
  "справочно всего один одна одно одни два две три четыре пять шесть семь восемь девять десять первый " +
  "второй третий первая вторая первое многие некоторые другой другая другие другим каждый любой такой такая " +
  "такие этому этим тому тем ряд после до при по для от из за об во со ко над под перед через без против " +
  "около среди вместо ради вокруг кроме согласно благодаря вопреки г гг в на с к у о про зачем почему " +
  "прежде кажется говорят среди ввоз вывоз речь прошлое прошлый следующее следующий больше меньше пусть " +
  "включая допустим спасибо читайте подписывайтесь отмечается сообщается ожидается планируется";

/** What a Russian word is to a phrase. */
export const russianClasses: (word: Word) => number = classesOf([
  [russian.preposition, prepositions],
  [russian.and, "и или также либо"],
  [russian.function, `${small} ${prepositions}`],
  [
    russian.month,
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль " +
      "март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда среду " +
      "четверг пятница пятницу суббота субботу воскресенье",
  ],
  [
    russian.relative,
    "который которая которое которые которого которой которых которому которым которыми котором которую чей чья",
  ],
  [russian.locative, "в во на из под до около через"],
  [
    russian.possessive,
    "его её ее их свой своего своему своим своем своём свою своей своя свои своих своими",
  ],
]);

/** Whether the word belongs to one of the classes. */
export function isRussian(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (russianClasses(word) & bits) !== 0;
}

/** The six cases, in the order of the grammars. */
export const russianCaseNames = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;
export type RussianCase = (typeof russianCaseNames)[number];

const governed: ReadonlyMap<string, readonly RussianCase[]> = new Map([
  ...each("с со", ["ins", "gen"]),
  ...each("к ко согласно благодаря вопреки", ["dat"]),
  ...each(
    "у от до из для без против около после кроме среди вокруг вместо ради помимо относительно внутри возле мимо вне свыше касательно",
    ["gen"],
  ),
  ...each("о об обо при", ["loc"]),
  ...each("в во на", ["acc", "loc"]),
  ...each("за под", ["ins", "acc"]),
  ...each("над перед между", ["ins"]),
  ...each("по", ["dat", "loc"]),
  ...each("через про", ["acc"]),
]);

function each(
  words: string,
  cases: readonly RussianCase[],
): readonly (readonly [string, readonly RussianCase[]])[] {
  return words.split(" ").map((word) => [word, cases]);
}

/** The cases that a preposition wants; null for any other word. */
export function casesAfter(word: Word | undefined): readonly RussianCase[] | null {
  return word === undefined ? null : (governed.get(word.lower) ?? null);
}
