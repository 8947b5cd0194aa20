/**
 * Work cut into steps: between two of them other work may have its turn.
 *
 * A step runs code that fits into a processor's nearest caches. Work of one kind that takes turns
 * runs each step again and again while its code is near, where work done from end to end fetches all
 * of its code anew each time.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does work from end to end. */
export function finish<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/**
 * Does several works side by side: the first step of each, then the second of each, and so on.
 *
 * @returns Their results, in order.
 * @throws What a work throws: one that may fail has to make its failure a result.
 */
export function takeTurns<Result>(works: readonly Steps<Result>[]): readonly Result[] {
  const results: Result[] = [];
  let left = works.map((work, place) => ({ work, place }));
  while (left.length > 0)
    left = left.filter(({ work, place }) => {
      const { done, value } = work.next();
      if (done === true) results[place] = value;
      return done !== true;
    });
  return results;
}

/** Makes something of each, one step for each. */
export function* mapInSteps<One, Made>(
  all: Iterable<One>,
  make: (one: One) => Made,
): Steps<readonly Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}
