/**
 * Light stems: they bring the forms of one word together, and care nothing for roots. Our own
 * short lists of endings, longest first; what stays must keep `stemMin` letters.
 *
 * @param word - Folded: lower case, no marks, «ё» written «е».
 */
export type Stemmer = (word: string) => string;

const stemMin = 3;

const russianEndings = byLength(
  `иями ями ами иях ях ах иям ям ам ией ей ой ию ью ия ья иев ев ов ие ье ьи ии ий ый
   ого его ому ему ыми ими ым им ом ем ых их ую юю ая яя ое ее ые а я о е ы и у ю ь й ся сь`,
);

/** What verbs keep before their last vowel, and nouns too: cut from both, it does no harm. */
const russianSuffixes = byLength(
  `ывал ивал овал ывать ивать овать ывает ивает ывают ивают
   ал ил ел ял ыл ат ит ет ют ут ят ает яет ует еет ают яют уют еют ост ть`,
);

const frenchEndings = byLength(
  `issements issement ements ement ations ation itions ition ateurs ateur atrices atrice
   ments ment ances ance ences ence ites ite ives ive ifs if euses euse eux
   elles elle els el iennes ienne iens ien ales ale aux al
   ees ee es e s x er ez erent ait aient ant ants ante antes ons ions ion irent ir is it`,
);

const englishEndings = byLength(
  `ements ement ments ment ations ation itions ition ators ator ities ity
   ingly edly ing ings ed ies ied es s ly e y`,
);

/** The stemmers of the three languages. */
export const stemmers: {
  readonly fr: Stemmer;
  readonly en: Stemmer;
  readonly ru: Stemmer;
} = {
  fr: (word) => cut(word, frenchEndings),
  en: (word) => undouble(cut(word, englishEndings)),
  ru: (word) => cut(cut(word, russianEndings), russianSuffixes),
};

function cut(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= stemMin && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** "planned" → "plann" → "plan" */
function undouble(stem: string): string {
  const last = stem.at(-1);
  const twice = stem.length > stemMin && last === stem.at(-2) && !"ls".includes(last ?? "");
  return twice ? stem.slice(0, -1) : stem;
}

function byLength(endings: string): readonly string[] {
  return endings.split(/\s+/).toSorted((one, other) => other.length - one.length);
}
