/**
 * How far two sound strings lie apart: the cheapest way from one to the other.
 *
 * Vowels drift cheaply, glides and h come and go, consonants hold. 0 is alike, 1 is about one
 * consonant's difference.
 *
 * @param limit - Stops early once nothing at or below it can come out.
 */
export function soundDistance(one: string, other: string, limit: number = Infinity): number {
  if (one === other) return 0;
  let row = [0];
  for (let at = 0; at < other.length; at++) row.push((row[at] ?? 0) + loss(other, at));
  for (let from = 0; from < one.length; from++) {
    row = nextRow(row, from, { one, other });
    if (Math.min(...row) > limit) return Infinity;
  }
  return row.at(-1) ?? 0;
}

function nextRow(
  row: readonly number[],
  from: number,
  { one, other }: { readonly one: string; readonly other: string },
): number[] {
  const lost = loss(one, from);
  const next = [(row[0] ?? 0) + lost];
  for (let to = 0; to < other.length; to++) {
    const change = (row[to] ?? 0) + swap(one[from] ?? "", other[to] ?? "");
    const drop = (row[to + 1] ?? 0) + lost;
    const add = (next[to] ?? 0) + loss(other, to);
    next.push(Math.min(change, drop, add));
  }
  return next;
}

const vowels = "aeiou";

/** The price of a sound that the other name lacks. */
function loss(sounds: string, at: number): number {
  const sound = sounds[at] ?? "";
  const outer = at === 0 || at === sounds.length - 1;
  if (sound === "y") return 0.1;
  if (sound === "h") return at === 0 ? 0.7 : 0.15;
  if (sound === "w") return 0.5;
  if (vowels.includes(sound)) return outer ? 0.9 : 0.5;
  return 1.1;
}

function swap(one: string, other: string): number {
  if (one === other) return 0;
  return swaps.get(one + other) ?? (bothVowels(one, other) ? 0.8 : 1.4);
}

function bothVowels(one: string, other: string): boolean {
  return vowels.includes(one) && vowels.includes(other);
}

const swaps: ReadonlyMap<string, number> = new Map(
  (
    [
      ["iy", 0.05],
      ["uw", 0.05],
      ["ei", 0.25],
      ["ou", 0.25],
      ["ey", 0.3],
      ["ae", 0.35],
      ["ao", 0.45],
      ["eo", 0.45],
      ["ow", 0.3],
      ["vw", 0.2],
      ["uv", 0.45],
      ["fv", 0.45],
      ["SC", 0.3],
      ["ZJ", 0.2],
      ["CJ", 0.6],
      ["SZ", 0.6],
      ["sz", 0.3],
      ["sS", 0.55],
      ["sT", 0.5],
      ["zZ", 0.6],
      ["zT", 0.5],
      ["TC", 0.6],
      ["tC", 0.5],
      ["gh", 0.3],
      ["kh", 0.4],
      ["gk", 0.6],
      ["gJ", 0.35],
      ["gZ", 0.35],
      ["yJ", 0.6],
      ["dt", 0.5],
      ["bp", 0.7],
      ["nm", 0.7],
    ] as const
  ).flatMap(([pair, price]): [string, number][] => [
    [pair, price],
    [`${pair.slice(1)}${pair.slice(0, 1)}`, price],
  ]),
);
