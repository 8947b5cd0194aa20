/** A spelling as a regular expression, and its sound. The first that fits wins. */
export type Spelling = readonly [spelling: string, sound: string];

/** What every reading of Latin letters shares; read after its own spellings. */
const common: readonly Spelling[] = [
  ["[iyj]ov(?![a-z])", "ev"], // Soloviov, Solovyov, Soloviev: «-ёв»
  ["[iyj]off(?![a-z])", "ev"],
  ["off(?![a-z])", "ov"],
  ["eff(?![a-z])", "ev"],
  ["schtsch|shch|chtch|šč|szcz|ŝ", "S"],
  ["tsch|tch|tč|č|ć|tsh", "C"],
  ["sch|sh|š|ş|ș", "S"],
  ["zh|ž|ż", "Z"],
  ["dzh|dj|dž|dz", "J"],
  ["kh|ḫ|ẖ", "h"],
  ["gh|ğ", "g"],
  ["ph", "f"],
  ["th|ț|ţ", "t"],
  ["dh", "d"],
  ["rh", "r"],
  ["ts|tz", "T"],
  ["ck|cq|q", "k"],
  ["ks", "ks"],
  ["x", "ks"],
  ["ou|oo|û(?=[a-z])", "u"],
  ["ñ|ń", "ny"],
  ["ï|î|ı|ì|ý", "i"],
  ["ł", "l"],
  ["ø|ö|œ|oe", "e"],
  ["ü", "u"],
  ["å", "o"],
  ["æ|ä|è|ê|é|ë|ė|ę", "e"],
  ["ß", "s"],
  ["y(?=[aeiouéèâû])", "y"],
  ["y", "i"],
];

/**
 * French spelling, and French ways with Russian, Arabic and African names.
 *
 * Source: French orthography; R. S. Gilyarevsky, B. A. Starostin, «Иностранные имена и названия в
 * русском тексте» (1985), French table, for what Russian hears in it.
 */
export const frenchSpellings: readonly Spelling[] = [
  ["[iy]ov(?![a-z])", "ev"],
  ["schtsch|shch|chtch", "S"],
  ["tsch|tch|tsh", "C"],
  ["ch(?=[rl])", "k"],
  ["ch|sch|sh", "S"],
  ["gu(?=[eéèêiïîy])", "g"],
  ["ge(?=[aou])", "Z"],
  ["g(?=[eéèêiïîy])", "Z"],
  ["dj", "J"],
  ["j", "Z"],
  ["gn", "ny"],
  ["qu", "k"],
  ["c(?=[eéèêiïîy])|ç", "s"],
  ["c(?!h)", "k"],
  ["eaux?|aux(?![a-z])|au", "o"],
  ["eu|œu|oeu", "e"],
  ["oin(?![aeiou])", "wen"],
  ["oi(?!ï)", "wa"],
  ["oy(?![a-zïéè])", "wa"],
  ["oy(?=[aeiou])", "way"],
  ["ou(?=[aeéèêiïîoy])", "w"],
  ["ou|oû|où", "u"],
  ["aing(?![a-z])|ain(?![aeiou])", "en"],
  ["aul[tdx](?![a-z])", "o"],
  ["ville", "vil"],
  ["aï|aî", "ay"],
  ["ay|ai", "ey"],
  ["eï|ei|ey", "ey"],
  ["ill(?=[aeéoi])", "iy"],
  ["es?(?![a-zéèêïç])", ""],
  ["ff", "f"],
  ...common,
];

/** English spelling, and English ways with Russian, Arabic and African names. */
export const englishSpellings: readonly Spelling[] = [
  ["[iy]ov(?![a-z])", "ev"],
  ["schtsch|shch", "S"],
  ["tsch|tch|ch", "C"],
  ["j", "J"],
  ["c(?=[eiy])|ç", "s"],
  ["c(?!h)", "k"],
  ["qu", "kw"],
  ["oo|ou", "u"],
  ["ee", "i"],
  ["ea", "i"],
  ["ai|ay|ei|ey|aï|eï", "ey"],
  ["au|aw", "o"],
  ...common,
];

/** ISO 9, the scholarly way, German, Polish and Czech: j is й, w is в, c is ц, ch is х. */
export const slavicSpellings: readonly Spelling[] = [
  ["[iyj][oe][vw](?![a-z])", "ev"],
  ["schtsch|szcz|šč|ŝ", "S"],
  ["tsch|cz|tč|č", "C"],
  ["sch|sz|š", "S"],
  ["rz|ž", "Z"],
  ["ř", "rZ"],
  ["ch|x", "h"],
  ["ck", "k"],
  ["c", "T"],
  ["ju|û", "yu"],
  ["ja|â", "ya"],
  ["ë|jo", "yo"],
  ["je", "e"],
  ["j", "y"],
  ["w", "v"],
  ["ou", "u"],
  ["ei|ey|ej|ai|ay|aj", "ey"],
  ...common,
];

/**
 * Spanish, Portuguese and German, as Russian hears them: Хосе is José, Шрёдер is Schröder.
 *
 * Source: Gilyarevsky and Starostin, as above, Spanish, Portuguese and German tables.
 */
export const southernSpellings: readonly Spelling[] = [
  ["sch", "S"],
  ["ch", "C"],
  ["gu(?=[eéií])|gü", "g"],
  ["g(?=[eéií])|j", "h"],
  ["qu(?=[eéií])", "k"],
  ["c(?=[eéií])|ç", "s"],
  ["c", "k"],
  ["ll", "y"],
  ["lh", "ly"],
  ["nh", "ny"],
  ["ão|ãe", "an"],
  ["z", "s"],
  ["(?<![a-z])h", ""],
  ["ei|ai", "ay"],
  ["eu|äu", "oy"],
  ["ie", "i"],
  ["v|w", "v"],
  ...common,
];

/**
 * Portuguese as spoken in Portugal and Africa, as Russian hears it: Гутерриш is Guterres, Жуан is João.
 *
 * Source: Gilyarevsky and Starostin, as above, Portuguese table.
 */
export const portugueseSpellings: readonly Spelling[] = [
  ["ch|x", "S"],
  ["gu(?=[eéêií])", "g"],
  ["g(?=[eéêií])|j", "Z"],
  ["qu(?=[eéêií])", "k"],
  ["c(?=[eéêií])|ç", "s"],
  ["c", "k"],
  ["lh", "ly"],
  ["nh", "ny"],
  ["ão|ãe|õe", "an"],
  ["[sz](?![a-z])", "S"],
  ["o(?![a-z])", "u"],
  ["ou", "o"],
  ["ei", "ey"],
  ["(?<![a-z])h", ""],
  ...common,
];

/**
 * Pinyin and Vietnamese, as Russian hears them: Си is Xi, Чжао is Zhao, Чан is Trần.
 *
 * Source: the Palladius system (Кафаров) for Chinese; for Vietnamese the practical transcription
 * of Gilyarevsky and Starostin.
 */
export const easternSpellings: readonly Spelling[] = [
  ["zh", "C"],
  ["ch|tr", "C"],
  ["guo", "go"],
  ["(?<=[xqj])u(?![aeo])", "yu"],
  ["ou", "ou"],
  ["sh", "S"],
  ["x", "s"],
  ["q", "T"],
  ["j|z", "Tz"],
  ["c", "T"],
  ["r(?=[aeiou])", "Z"],
  ["(?<![a-z])yi", "i"],
  ["iu", "yu"],
  ["ui", "uey"],
  ["ao", "ao"],
  ["w", "v"],
  ["ph", "f"],
  ["th|kh", "h"],
  ...common,
];

/** Turkish and Azerbaijani, as Russian hears them: Реджеп is Recep. Source: as above, Turkish table. */
export const turkishSpellings: readonly Spelling[] = [
  ["c", "J"],
  ["ç", "C"],
  ["ş", "S"],
  ["ğ", ""],
  ["j", "Z"],
  ["ö", "e"],
  ...common,
];
