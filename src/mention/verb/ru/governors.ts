import type { VerbModal } from "../verb.ts";

/** What stands over an infinitive. */
export interface Governor {
  readonly modal: VerbModal;
  /** Whether it is an act of its own, laid as an item as well. */
  readonly own: boolean;
}

/** Verbs over an infinitive, by lemma. */
export const governors: ReadonlyMap<string, Governor> = new Map([
  ...each("мочь смочь удаться", "can", false),
  ...each("хотеть планировать намереваться рассчитывать собираться стремиться", "want", false),
  ...each("начать начинать приступить", "begin", false),
  ...each("продолжить продолжать", "continue", false),
  ...each("отказаться отказываться", "fail", false),
  ...each("согласиться соглашаться договориться договариваться условиться", "agree", true),
  ...each("обещать пообещать обязаться", "promise", true),
  ...each("решить решать постановить", "decide", true),
]);

function each(
  lemmas: string,
  modal: VerbModal,
  own: boolean,
): readonly (readonly [string, Governor])[] {
  return lemmas.split(" ").map((lemma) => [lemma, { modal, own }]);
}

/** Words that are no verbs and stand over an infinitive. */
export const modalWords: ReadonlyMap<string, VerbModal> = new Map([
  ...words(
    "должен должна должно должны обязан обязана обязаны надлежит следует предстоит придется надо нужно необходимо",
    "must",
  ),
  ...words("намерен намерена намерено намерены готов готова готово готовы", "want"),
  ...words("можно", "can"),
  ...words("нельзя", "fail"),
]);

function words(list: string, modal: VerbModal): readonly (readonly [string, VerbModal])[] {
  return list.split(" ").map((word) => [word, modal]);
}
