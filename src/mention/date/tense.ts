import type { Language } from "../../core/language.ts";
import type { Tokens } from "../../grammar/tokens.ts";
import type { Word } from "../../grammar/word.ts";
import type { Tense } from "./reached.ts";

interface TenseWords {
  readonly future: RegExp;
  readonly past: RegExp;
}

/** Forms that tell a tense by themselves; a plain look, where no verb has been analysed. */
const tenseWords: Readonly<Record<Language, TenseWords>> = {
  fr: {
    future:
      /^(?!.*(?:contra|opera|camera|etc))(?:\w*[a-z]{2}(?:era|eront|ira|iront|dra|dront|tra|tront)|sera|seront|aura|auront|fera|feront|ira|iront|va|vont|prevue?s?|fixee?s?|doit|doivent|devra|devront|fixe)$/,
    past: /^(?:a|ont|avait|avaient|etait|etaient|fut|furent|eut|ete|s'est|dernier|derniere|est|sont)$/,
  },
  en: {
    future: /^(?:will|shall|scheduled|planned|due|expected|upcoming|slated)$/,
    past: /^(?:was|were|had|has|have|did|said|met|held|took|signed|visited|arrived)$/,
  },
  ru: {
    future:
      /^(?:будет|будут|состоится|состоятся|пройдет|пройдут|планирует|планируется|планируют|намечен[аоы]?|запланирован[аоы]?|предстоит|примет|примут|посетит|проведет|проведут|прибудет|намерен[аоы]?|ожидается|начнется|завершится|откроется)$/,
    past: /^(?:был[аои]?|прош(?:ел|ла|ло|ли)|состоял(?:ся|ась|ось|ись)|заявил[аои]?|принял[аои]?|посетил[аои]?|провел[аои]?|сообщил[аои]?|[а-я]{2,}(?:ил|ал|ел|ял)(?:а|о|и|ся|ась|ось|ись)?)$/,
  },
};

const enough = 14;

/**
 * The tense that the words beside a date tell, inside its clause; null where none does.
 *
 * A help for callers that have no verb group at hand: the nearest telling word wins.
 */
export function tenseNear(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): Tense | null {
  const words = tenseWords[language];
  for (let away = 1; away <= enough; away++) {
    const tense =
      tenseOf(tokens.words[from - away], words) ?? tenseOf(tokens.words[to - 1 + away], words);
    if (tense !== null) return tense;
  }
  return null;
}

function tenseOf(word: Word | undefined, { future, past }: TenseWords): Tense | null {
  if (word === undefined) return null;
  if (future.test(word.folded)) return "future";
  return past.test(word.folded) ? "past" : null;
}
