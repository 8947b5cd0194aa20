/** What is told in each sentence, in order. */
export type ToldIn<One> = ReadonlyMap<number, readonly One[]>;

/** Files what a document tells under the sentences that tell it. */
export function toldIn<One>(
  all: readonly One[],
  sentencesOf: (one: One) => readonly number[],
): ToldIn<One> {
  const told = new Map<number, One[]>();
  for (const one of all)
    for (const sentence of new Set(sentencesOf(one))) {
      const known = told.get(sentence);
      if (known === undefined) told.set(sentence, [one]);
      else known.push(one);
    }
  return told;
}

/** The first that passes the test in a sentence, or in the last of some sentences before it. */
export function toldLast<One>(
  told: ToldIn<One>,
  { sentence, sentencesMax }: { readonly sentence: number; readonly sentencesMax: number },
  test: (one: One) => boolean = () => true,
): One | null {
  for (let at = sentence; at >= sentence - sentencesMax; at--) {
    const found = told.get(at)?.find(test);
    if (found !== undefined) return found;
  }
  return null;
}
