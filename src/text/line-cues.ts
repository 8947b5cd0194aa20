import { foldLine } from "./fold-line.ts";
import { readHeaderDays } from "./header-date.ts";
import { menuOf } from "./menus.ts";
import { anywhereIn, openingMatcher } from "./openings.ts";
import type { ZoneKind } from "./text.ts";
import * as table from "./zone-words.ts";

/** What one line says of itself, whatever stands around it. */
export interface LineCue {
  readonly kind: ZoneKind;
  /** Whether the cue holds even between two paragraphs of the article. */
  readonly strong: boolean;
  /** Whether the line is a heading, and what follows belongs to it. */
  readonly heads: boolean;
}

const cue = (kind: ZoneKind, strong = true, heads = false): LineCue => ({ kind, strong, heads });

/** No line longer than this is judged by its opening words. */
const cueUnitsMax = 700;
const shortUnitsMax = 220;

/**
 * Judges a line by its words and its shape.
 *
 * @returns Null where the line could be part of the article.
 */
export function cueOfLine(line: string): LineCue | null {
  if (line.length > cueUnitsMax) return null;
  const folded = foldLine(line);
  const long = noticeCue(folded) ?? advertisementCue(folded);
  if (long !== null || line.length > shortUnitsMax) return long;
  return (
    commentCue(folded) ??
    relatedCue(folded) ??
    sharingCue(folded) ??
    navigationCue(line, folded) ??
    creditCue(folded)
  );
}

const opensNotice = openingMatcher(table.noticeOpenings);
const opensAdvertisement = openingMatcher(table.advertisementOpenings);
const opensRelated = openingMatcher(table.relatedOpenings);
const opensSharing = openingMatcher(table.sharingOpenings);
const opensSharingWeakly = openingMatcher(table.weakSharingOpenings);
const opensChannel = openingMatcher(table.channelOpenings);
const opensNavigation = openingMatcher(table.navigationOpenings);
const opensPublication = openingMatcher(table.publicationOpenings);
const opensByline = openingMatcher(table.bylineOpenings);
const opensCaption = openingMatcher(table.captionOpenings);
const opensComments = openingMatcher(table.commentHeadings.filter((one) => one.includes(" ")));

const givesNotice = anywhereIn(table.noticePhrases);
const namesChannel = anywhereIn(table.channels);

function noticeCue(folded: string): LineCue | null {
  if (opensNotice(folded) > 0) return cue("notice", folded.length < 400);
  if (folded.length < 400 && givesNotice(folded))
    return cue("notice", forbidsReproduction(folded) || folded.length < 120);
  return forbidsReproduction(folded) ? cue("notice") : null;
}

/** Whether a folded line forbids reproduction: its page's rights are reserved. */
export function forbidsReproduction(folded: string): boolean {
  return reserves.test(folded);
}

const reserves = new RegExp(table.reservingPhrases.map(({ source }) => source).join("|"));

function advertisementCue(folded: string): LineCue | null {
  const opening = opensAdvertisement(folded);
  if (opening === 0) return null;
  // "Annonce" alone heads an advertisement; "Annonce faite hier …" is a sentence.
  const rest = folded.slice(opening).trim();
  return rest === "" || folded.startsWith("[") || rest.length < 160
    ? cue("advertisement", !rest.endsWith(".") || folded.length < 100)
    : null;
}

function commentCue(folded: string): LineCue | null {
  if (opensComments(folded) > 0) return cue("comments", true, true);
  if (folded.length < 50 && table.commentHeadings.includes(withoutCount(folded)))
    return cue("comments", true, true);
  return isCounter(folded) ? cue("sharing", true, /comment|коммент/.test(folded)) : null;
}

/** "Commentaires (12)" → "commentaires". */
function withoutCount(folded: string): string {
  return folded
    .replaceAll(/[\d()[\]:.,!+\-–—]/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
}

const counted =
  /^[\d\s.,]*\d ?[km]?(?: (?:тыс|млн)\.?)? ?(?:j'aime|likes?|commentaires?|comments?|partages?|shares?|vues?|views?|reactions?|lectures?|просмотр\S*|комментари\S*|репост\S*|лайк\S*)?$/;

/** "1,2 K J'aime · 184 commentaires": counts and nothing else. */
function isCounter(folded: string): boolean {
  if (folded.length > 100 || !/\d/.test(folded)) return false;
  const parts = folded.split(/ ?[·|•] ?/);
  return parts.every((part) => counted.test(part.trim())) && /[a-zа-я]/.test(folded);
}

/** Two words that say it all, whatever follows them. */
const plainRelated = openingMatcher([
  "a lire aussi", "lire aussi", "a lire egalement", "lire egalement", "read also", "also read", "читайте также", "смотрите также", "читать также",
]); // prettier-ignore

function relatedCue(folded: string): LineCue | null {
  const bare = folded.replace(/^[>»→•*\-–—[(#]+ ?/, "");
  const opening = opensRelated(bare);
  if (opening === 0) return null;
  const rest = bare.slice(opening).trim();
  if (/^[:.…>»\])]*$/.test(rest)) return cue("related", true, true);
  if (/^(?:[:>»|→–—]|- )/.test(rest) || plainRelated(bare) > 0) return cue("related");
  return null;
}

const readingTime =
  /(?:^|\D)\d{1,3} ?(?:min|minutes?|мин)\.? (?:de lecture|read|to read|чтения|на чтение)|время чтения|temps de lecture/;

function sharingCue(folded: string): LineCue | null {
  if (folded.length < 80 && readingTime.test(folded)) return bareSigns(folded);
  if (opensSharing(folded) > 0) return cue("sharing", !isSentence(folded));
  return sharingMenu(folded) ?? channelCue(folded);
}

/** "Facebook   X   WhatsApp": words of sharing and nothing else. */
function sharingMenu(folded: string): LineCue | null {
  const words = folded.split(/[\s|·•:,]+/).filter((word) => word !== "");
  const all = words.length > 0 && words.every((word) => table.sharingWords.has(word));
  return all ? cue("sharing", words.length > 1) : null;
}

const asksToFollow = /s'abonner|abonnez|rejoin|suivez|subscribe|follow us|join (us|our)|подпис/;

function channelCue(folded: string): LineCue | null {
  const hasChannel = namesChannel(folded);
  if (opensSharingWeakly(folded) > 0) return cue("sharing", hasChannel && !isSentence(folded));
  if (hasChannel && asksToFollow.test(folded)) return cue("sharing", folded.length < 140);
  return opensChannel(folded) > 0 && hasChannel ? cue("sharing") : null;
}

function isSentence(folded: string): boolean {
  return folded.length > 70 && /[.!?»"]$/.test(folded);
}

function navigationCue(line: string, folded: string): LineCue | null {
  const menu = menuOf(line, folded);
  if (menu !== null)
    return menu === "publication" ? cue("publication", false) : cue("navigation", menu === "menu");
  if (opensNavigation(folded) > 0 && !isSentence(folded)) return cue("navigation", false);
  if (!/\p{L}{2}/u.test(line)) return bareSigns(folded);
  return isRates(folded) ? cue("navigation", false) : serialNumber(line);
}

/** Exchange rates: signs of money and many figures. */
function isRates(folded: string): boolean {
  const count = (pattern: RegExp): number => folded.match(pattern)?.length ?? 0;
  return count(/[$€₽£]/g) >= 3 && count(/\d/g) > 10;
}

function serialNumber(line: string): LineCue | null {
  return /^[\p{L}\d]{16,}$/u.test(line) && /\d{6}/.test(line) ? cue("notice", false) : null;
}

/** A line without words: a date in figures, or a counter. */
function bareSigns(folded: string): LineCue {
  return cue(readHeaderDays(folded).length > 0 ? "publication" : "sharing", false);
}

/** Bylines, lines of publication and captions: shown as such only beside the article. */
function creditCue(folded: string): LineCue | null {
  if (isCaption(folded)) return cue("caption", false);
  if (folded.length > 160) return null;
  if (interviewed.test(folded)) return cue("byline", true);
  if (isDateLine(folded)) return cue("publication", false);
  if (isSentence(folded)) return null;
  if (opensPublication(folded) > 0) return cue("publication", false);
  return opensByline(folded) > 0 ? cue("byline", false) : null;
}

/** Named as a caption, or with the credit of its picture behind it, which a dateline has no place for. */
function isCaption(folded: string): boolean {
  if (opensCaption(folded) > 0) return true;
  return creditsPicture.test(folded) && !(opensWithTown.test(folded) && isDateLine(folded));
}

function isDateLine(folded: string): boolean {
  return readHeaderDays(folded).length > 0 && isMostlyDate(folded);
}

/** « Lima, 3 mai 2025 (AFP) »: a town and a day before the agency. */
const opensWithTown =
  /^\p{L}[\p{L}' -]{1,24}, (?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4} \([^)]*\)$/u;

/** « Propos recueillis par … » under the lines that bring an interview in. */
const interviewed = /^(?:propos|entretien|interview) (?:recueillis|realisee?) par /;

const creditsPicture =
  /[([](?:ph|photo|фото|picha)\b[^)\]]*[)\]]|\bphoto ?:|фото ?:|\((?:image|picture|pic|file|credit|reuters|afp|getty)\b[^)]*\)$/;

/** A date line holds little beside its date: an hour, a place, a section, a writer. */
function isMostlyDate(folded: string): boolean {
  if (folded.length > 90) return false;
  if (/^(?:\d{1,2}[ ./-]|\p{L}+ \d{1,2},? \d{4})/u.test(folded) && folded.length <= 60) return true;
  return !/[.!?]$/.test(folded.replace(/\b(г|janv|fevr|juil)\.$/, ""));
}
