import type { Language } from "../core/language.ts";
import type { Item, Lattice } from "../grammar/lattice.ts";
import { shape } from "../grammar/word.ts";
import type { LexiconEntry } from "../lexicon/lexicon.ts";
import { date } from "../mention/date/lay-dates.ts";
import { lexical } from "../mention/lexical.ts";
import type { Mentions, SentenceWindow } from "../mention/mentions.ts";
import { office } from "../mention/office/office.ts";
import { party } from "../mention/party/party.ts";
import { personName } from "../mention/person/name.ts";
import { demonymAt, landmarkAt, stateAt } from "../mention/place/which-state.ts";
import { verb } from "../mention/verb/verb.ts";
import { clauseWords } from "./clause/clause.ts";
import type { PlacedStretch } from "./context.ts";
import { capitalAt } from "./capital-at.ts";
import { datelineTown, isHall } from "./dateline-town.ts";
import { phraseAt } from "./stretch.ts";
import { wordAt } from "./word-at.ts";

const city = lexical("city");
const state = lexical("state");
const region = lexical("region");

/**
 * Every town, palace and state of the article, and whether a preposition of place stands before it.
 *
 * @param home - The state whose capital is « la capitale du pays »; null where none is known.
 */
export function findPlaces(
  mentions: Mentions,
  home: string | null = null,
): readonly PlacedStretch[] {
  const atHome: AtHome = { home, ...mentions };
  let last: LastTown | null = null;
  const written = writtenAt(atHome);
  const town = reportedFrom(mentions);
  return mentions.sentences.flatMap((window) => {
    const found: PlacedStretch[] = [];
    for (let at = window.from; at < window.to;) {
      at = afterName(mentions, at);
      const place = mayBegin(mentions, at)
        ? (placeAt(atHome, window, at) ??
          hallAt(mentions, { window, at }, town) ??
          sameTown(mentions, at, { last, sentence: window.index }) ??
          here(mentions, at, written))
        : null;
      if (isTownToReturnTo(place)) last = { ...place, sentence: window.index };
      if (place !== null) found.push(place);
      at = place === null ? at + 1 : place.to;
    }
    return found;
  });
}

/** « la même ville » means a town in which something was. */
function isTownToReturnTo(place: PlacedStretch | null): place is PlacedStretch {
  return place !== null && place.name !== null && place.located;
}

/** «Нгуен Ван Хоа» is not in Ван: a name of several words is passed. */
function afterName({ lattice }: Mentions, at: number): number {
  const name = lattice.at(personName, at);
  return name !== undefined && name.to - name.from > 1 ? name.to : at;
}

/** Whether a place can begin at a token at all: most words begin none. */
function mayBegin({ lattice, language }: Mentions, at: number): boolean {
  const word = lattice.tokens.words[at];
  if (word === undefined) return false;
  if ((word.shape & shape.capitalised) !== 0 || lattice.startingAt(at).length > 0) return true;
  return openersOf(language).has(word.lower);
}

const openers = new Map<Language, ReadonlySet<string>>();

/** Small words that a place can begin with: « capitale », « même ». */
function openersOf(language: Language): ReadonlySet<string> {
  const known = openers.get(language);
  if (known !== undefined) return known;
  const { capitals: heads, sameTown: phrases, here: nearby = [] } = clauseWords(language);
  const { halls } = clauseWords(language);
  const made = new Set([...heads, ...nearby, ...halls, ...phrases.map(([first = ""]) => first)]);
  openers.set(language, made);
  return made;
}

type Where = Pick<PlacedStretch, "name" | "country">;
type Named = Pick<Item, "from" | "to"> & { readonly iso: string };

/** The town told last, and the sentence that told it. */
type LastTown = PlacedStretch & { readonly sentence: number };

/** « dans la même ville »: the town told last; «туда» reaches no farther than the sentence before. */
function sameTown(
  { lattice, language }: Mentions,
  at: number,
  { last, sentence }: { readonly last: LastTown | null; readonly sentence: number },
): PlacedStretch | null {
  const phrases = clauseWords(language).sameTown;
  const phrase = phrases.find((words) => phraseAt(lattice, at, words));
  if (phrase === undefined || last === null) return null;
  if (clauseWords(language).inflected && sentence - last.sentence > 1) return null;
  const { name, country } = last;
  return { from: at, to: at + phrase.length, name, country, located: true };
}

/** "arrived here on Monday": where the page is written. */
function here(
  { lattice, language }: Mentions,
  at: number,
  written: Where | null,
): PlacedStretch | null {
  if (written === null || clauseWords(language).here?.has(wordAt(lattice, at)) !== true)
    return null;
  return { from: at, to: at + 1, located: true, ...written };
}

/** « au Palais du Peuple », in a report from a town: a hall that no list knows stands where the report is from. */
function hallAt(
  mentions: Mentions,
  { window, at }: { readonly window: SentenceWindow; readonly at: number },
  town: Where | null,
): PlacedStretch | null {
  if (town === null || !isHall(mentions, at) || !isLocated(mentions, window, at)) return null;
  return { from: at, to: at + 1, located: true, ...town };
}

/** Where the report is from, by its dateline. */
function reportedFrom(mentions: Mentions): Where | null {
  const town = datelineTown(mentions);
  return town === null ? null : { name: nameOf(mentions, town), country: town.value.value.country };
}

/** Where a page is written: the town of its dateline or of its title, else the state at home. */
function writtenAt({ lattice, language, sentences, home }: AtHome): Where | null {
  if (clauseWords(language).here === undefined) return null;
  for (const { sentence, from, to } of sentences) {
    if (sentence.zone === "body") break;
    const towns = lattice.all(city, from, to).filter(({ value }) => !value.weak);
    const town = towns.find((one) => isTownOf(lattice, one.from, sentence.zone));
    if (town !== undefined)
      return { name: nameOf({ lattice, language }, town), country: town.value.value.country };
  }
  return home === null ? null : { name: null, country: home };
}

/** In a dateline, or in a title after "in" and in capitals: "Our Bureau in LIMA". */
function isTownOf({ tokens }: Lattice, at: number, zone: string): boolean {
  const form = tokens.words[at]?.form ?? "";
  const shouted = form.length > 1 && form === form.toUpperCase();
  return zone === "dateline" || (shouted && tokens.words[at - 1]?.lower === "in");
}

/** The mentions, and the state at home. */
type AtHome = Mentions & { readonly home: string | null };

function placeAt(mentions: AtHome, window: SentenceWindow, at: number): PlacedStretch | null {
  const { lattice } = mentions;
  const place = (item: Pick<Item, "from" | "to">, where: Where): PlacedStretch => ({
    from: item.from,
    to: item.to,
    located: isLocated(mentions, window, item.from) && !isOwner(mentions, item.to),
    ...where,
  });
  const town = lattice.at(city, at);
  const country = countryAt(lattice, at);
  const isTown = town !== undefined && !town.value.weak && !isNameOfHouse(mentions, town.to);
  if (isTown && (country === undefined || town.to > country.to))
    return place(town, { name: nameOf(mentions, town), country: town.value.value.country });
  if (country !== undefined)
    return place(country, { name: nameOfCity(mentions, country), country: country.iso });
  const hall = landmarkAt(lattice, at);
  if (hall !== null)
    return place(hall, { name: hall.value.value.city, country: hall.value.value.country });
  const capital = capitalAt(mentions, at);
  return capital === null ? unknownTown(mentions, window, at) : place(capital, capital);
}

/** States that are one town, and are met in under its name. */
const cityStates: ReadonlySet<string> = new Set(["VA", "MC", "SG"]);

/** « au Vatican »: the name of a state that is a town; null for any other. */
function nameOfCity({ lattice, language }: AtHome, { from, to, iso }: Named): string | null {
  return cityStates.has(iso) && !clauseWords(language).inflected ? lattice.words(from, to) : null;
}

/** A state at a token, and not the beginning of a wider name: « Amérique du Sud ». */
function countryAt(lattice: Mentions["lattice"], at: number): Named | undefined {
  if (lattice.at(state, at) === undefined) return undefined;
  const named = stateAt(lattice, at);
  const wider = lattice.at(region, at);
  if (named === null || (wider !== undefined && wider.to > named.to)) return undefined;
  return { from: at, to: named.to, iso: named.iso };
}

/** "Lima House", "Accra Road": a house or a street called after a town may stand in any other. */
function isNameOfHouse({ lattice, language }: Mentions, at: number): boolean {
  if (clauseWords(language).modifiersBefore !== true) return false;
  return /^(?:House|Street|Road|Avenue|Square)$/.test(lattice.tokens.words[at]?.form ?? "");
}

/** "at Kenya's side": an owner is no place. */
function isOwner({ lattice, language }: Mentions, at: number): boolean {
  const possessive = wordAt(lattice, at) === "'" && wordAt(lattice, at + 1) === "s";
  return possessive && clauseWords(language).modifiersBefore === true;
}

/** A town as the text writes it; in a language with cases, or in plain capitals, as the lexicon does. */
function nameOf(
  { lattice, language }: Pick<Mentions, "lattice" | "language">,
  { from, to, value }: Item<LexiconEntry<"city">>,
): string {
  const written = lattice.words(from, to).replaceAll("’", "'");
  const shouted = written === written.toUpperCase();
  if (!shouted) return clauseWords(language).inflected ? value.value.name : written;
  return /[^\p{ASCII}]/u.test(written) ? withSmallLetters(written) : value.value.name;
}

/** "HÀ NỘI": a name with its own signs is kept, as "Hà Nội". */
function withSmallLetters(shouted: string): string {
  return shouted.replaceAll(
    /(\p{L})(\p{L}*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** A town that no list knows: « s'est réunie à Djibo du 3 au 5 mai ». */
function unknownTown(
  { lattice, language }: Mentions,
  window: SentenceWindow,
  at: number,
): PlacedStretch | null {
  const { towards, inflected } = clauseWords(language);
  const word = lattice.tokens.words[at];
  if (inflected || at === window.from || word === undefined) return null;
  if (!towards.has(wordAt(lattice, at - 1))) return null;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word.form) || isKnown(lattice, at)) return null;
  if (lattice.before(verb, at - 1) === undefined || lattice.tokens.words[at + 1]?.form === "-")
    return null;
  return { from: at, to: at + 1, name: word.form, country: null, located: true };
}

/** Whether anything else is known of a word: a person, an office, a body, an event. */
function isKnown(lattice: Lattice, at: number): boolean {
  if (lattice.startingAt(at).length > 0) return true;
  return lattice.at(party, at - 1) !== undefined;
}

const articles = new Set(["la", "le", "l'", "les", "the"]);

/** How far before its town a hall may begin: « au palais des congrès de Lima ». */
const hallTokensMax = 7;

/** « à Dakar », "in the Netherlands", «в Дакаре»; « au palais de la Nation de Lima ». */
function isLocated(mentions: Mentions, window: SentenceWindow, from: number): boolean {
  const { lattice, language } = mentions;
  const { of } = clauseWords(language);
  if (isInOffice(lattice, window, from)) return false;
  if (isLocative(mentions, window, from - 1) || isPredicate(mentions, window, from)) return true;
  if (isModified(mentions, from)) return isLocated(mentions, window, from - 1);
  const before = wordAt(lattice, from - 1);
  if (isReached(mentions, articles.has(before) ? from - 1 : from)) return true;
  if (articles.has(before)) return isLocative(mentions, window, from - 2);
  return of.has(before) && isOfHall(mentions, window, from);
}

/** «Следующая сессия – Лима, 2030 год»: behind a dash in a sentence without a verb. */
function isPredicate(
  { lattice, language }: Mentions,
  { from, to }: SentenceWindow,
  at: number,
): boolean {
  if (!clauseWords(language).inflected || !/^[–—-]$/.test(wordAt(lattice, at - 1))) return false;
  return at - 1 > from && lattice.all(verb, from, to).length === 0;
}

/** «в перуанском Куско», «в городе Куско»: what stands between says only what town it is. */
function isModified({ lattice, language }: Mentions, from: number): boolean {
  const { inflected, towns } = clauseWords(language);
  if (!inflected || lattice.at(city, from) === undefined) return false;
  const before = lattice.tokens.words[from - 1];
  if (before === undefined || (before.shape & shape.capitalised) !== 0) return false;
  return towns?.has(before.lower) === true || demonymAt(lattice, from - 1)?.to === from;
}

/** How many tokens an office may take. */
const officeTokensMax = 14;

/** «посол Перу в Лиме»: where an envoy is posted is not where he is met. */
function isInOffice(lattice: Lattice, window: SentenceWindow, at: number): boolean {
  for (let from = at - 1; from >= Math.max(window.from, at - officeTokensMax); from--)
    if ((lattice.at(office, from)?.to ?? 0) > at) return true;
  return false;
}

/** « au palais de la Nation de Lima »: a hall with its preposition stands before « de ». */
function isOfHall(mentions: Mentions, window: SentenceWindow, from: number): boolean {
  const { lattice } = mentions;
  for (let at = from - 2; at >= Math.max(window.from, from - hallTokensMax); at--) {
    if (isHallBorder(lattice, at) || (lattice.at(party, at)?.to ?? 0) >= from) return false;
    if (isLocative(mentions, window, at)) return true;
  }
  return false;
}

/** « a visité Lima »: a verb that takes its goal without a preposition. */
function isReached({ lattice, language }: Mentions, end: number): boolean {
  const when = lattice.before(date, end)?.from;
  const past = when === undefined ? end : when - 1; // «посетил в четверг Рабат»
  const lemma = (lattice.before(verb, end) ?? lattice.before(verb, past))?.value.lemma;
  return lemma !== undefined && clauseWords(language).reaches.has(lemma);
}

/** Nothing of a hall's name: a verb, a person, a mark. */
function isHallBorder(lattice: Lattice, at: number): boolean {
  const whole = lattice.before(party, at + 1) ?? lattice.before(verb, at + 1);
  return whole !== undefined || /^[,;:()«»"]$/.test(lattice.tokens.words[at]?.form ?? "");
}

/** A preposition of place; « A » that opens a sentence has lost its accent. */
function isLocative({ lattice, language }: Mentions, window: SentenceWindow, at: number): boolean {
  if (at < window.from) return false;
  const { locatives } = clauseWords(language);
  const word = lattice.tokens.words[at];
  if (word === undefined) return false;
  if (locatives.has(word.lower) || (word.form === "A" && language === "fr")) return true;
  return (
    clauseWords(language).bound?.preposition === word.lower &&
    isBound({ lattice, language }, window, at)
  );
}

/** How far before its goal a verb of departure may stand, in tokens. */
const boundTokensMax = 8;

/** "left on Monday for Lima": the goal of a departure is a place. */
function isBound(
  { lattice, language }: Pick<Mentions, "lattice" | "language">,
  window: SentenceWindow,
  at: number,
): boolean {
  const { bound } = clauseWords(language);
  const before = lattice.all(verb, Math.max(window.from, at - boundTokensMax), at).at(-1);
  return before !== undefined && bound?.departs.has(before.value.lemma) === true;
}
