import { decodeAs } from "./legacy-decoder.ts";

/** Share of each letter in Russian print, in hundredths of a per cent. */
const russianShares: Readonly<Record<string, number>> = {
  о: 1097, е: 845, а: 801, и: 735, н: 670, т: 626, с: 547, р: 473, в: 454, л: 440, к: 349,
  м: 321, д: 298, п: 281, у: 262, я: 201, ы: 190, ь: 174, г: 170, з: 165, б: 159, ч: 144,
  й: 121, х: 97, ж: 94, ш: 73, ю: 64, ц: 48, щ: 36, э: 32, ф: 26, ъ: 4, ё: 4,
}; // prettier-ignore

/** Share of each letter among the letters of French print that are not ASCII, likewise. */
const frenchShares: Readonly<Record<string, number>> = {
  é: 6000, à: 1400, è: 900, ê: 600, ç: 300, ô: 200, î: 150, ù: 150, û: 100, â: 150, ï: 60,
  ë: 40, œ: 60, ü: 10, ö: 10, ñ: 10, á: 10, í: 10, ó: 10, ã: 10, É: 150, À: 100, È: 20, Ê: 20,
  Ç: 20, Î: 10, Ô: 10, Œ: 5,
}; // prettier-ignore

const usualMarks = new Set("«»–—’‘“”…№€©·°•\u00a0§®„‑½™");

const plausibleMean = Math.log(0.004);
const sampleBytes = 64 * 1024;

/**
 * Chooses the charset under which bytes read most like French or Russian.
 *
 * Each character outside ASCII is worth the logarithm of its share in print; a capital in the
 * middle of a word, a control or a box-drawing sign is worth next to nothing. The mean decides.
 *
 * @param encodings - Labels that TextDecoder knows; the first wins a draw.
 * @returns Null where no charset gives plausible text.
 */
export function bestEncoding(bytes: Uint8Array, encodings: readonly string[]): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  let best: string | null = null;
  let bestMean = plausibleMean;
  for (const encoding of encodings) {
    const mean = meanLikelihood(decodeAs(encoding, sample));
    if (mean > bestMean) [best, bestMean] = [encoding, mean];
  }
  return best;
}

/** Mean logarithm of likelihood over the characters outside ASCII; 0 where there are none. */
function meanLikelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    count += 1;
    sum += Math.log(likelihood(text, at));
  }
  return count === 0 ? 0 : sum / count;
}

function likelihood(text: string, at: number): number {
  const letter = text.charAt(at);
  const before = text.charAt(at - 1);
  if (usualMarks.has(letter)) return 0.01;
  const russian = russianShares[letter.toLowerCase()];
  if (russian !== undefined) return russianLikelihood(letter, before, russian);
  const french = frenchShares[letter];
  if (french === undefined) return 1e-6;
  return besideAscii(before) || besideAscii(text.charAt(at + 1)) ? french / 10000 : 1e-4;
}

function russianLikelihood(letter: string, before: string, share: number): number {
  const isSmall = letter === letter.toLowerCase();
  if (besideAscii(before)) return 1e-5;
  if (isSmall) return share / 10000;
  const insideWord = before !== before.toUpperCase();
  return insideWord ? 1e-6 : (share / 10000) * 0.2;
}

function besideAscii(letter: string): boolean {
  return /^[A-Za-z]$/.test(letter);
}
