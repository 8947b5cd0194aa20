/** Cuts a table of phrases at its bars and spaces: « avant de | tout en ». Elided words stand apart: « d' ». */
export function phrases(table: string): readonly (readonly string[])[] {
  return table.split("|").map((phrase) => phrase.trim().split(/\s+/));
}

/** The words of a table, cut at white space. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

/** What each word of some lists stands for: `{ other: "celle celui" }` → « celui » is `other`. */
export function meaningOfWords(
  lists: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([meaning, table]) =>
      [...wordSet(table)].map((word): [string, string] => [word, meaning]),
    ),
  );
}
