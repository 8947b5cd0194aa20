import type { Word } from "../../../grammar/word.ts";
import { askOnce } from "../../words/word-class.ts";

const endings =
  /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ую|юю|ым|им|ом|ем|ей|ых|их|ью|[аеиоуыэюяйь])$/u;

/**
 * What the forms of one Russian name have in common: «Каримов», «Каримовым» and «Каримова» share
 * `каримов`. Of short words, the word itself.
 */
export const russianKey: (word: Word) => string = askOnce(({ folded }) => {
  const stem = folded.replace(endings, "");
  return stem.length < 2 ? folded : stem;
});
