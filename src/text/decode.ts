import type { Trouble } from "../core/house-error.ts";
import { HouseError } from "../core/house-error.ts";
import { decodeAs } from "./legacy-decoder.ts";
import { bestEncoding } from "./letter-statistics.ts";

/** Text, and how it was found in the bytes. */
export interface Decoded {
  readonly text: string;
  /** Label of the Encoding Standard: `utf-8`, `windows-1251` … */
  readonly encoding: string;
  readonly troubles: readonly Trouble[];
}

/**
 * Decodes bytes into text.
 *
 * In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8 without fault; UTF-8 with a cut
 * last letter; the declared charset, if it gives plausible text; the most plausible of the
 * charsets used for French, English and Russian.
 *
 * @param declared - Charset that the page or its server names.
 * @throws HouseError TXT-002 where no charset gives plausible text.
 */
export function decodeText(
  bytes: Uint8Array,
  { declared }: { readonly declared?: string | undefined } = {},
): Decoded {
  return (
    decodeMarked(bytes) ??
    decodeUtf16(bytes) ??
    decodeUtf8(bytes) ??
    decodeDeclared(bytes, declared) ??
    decodeScored(bytes) ??
    decodeDamaged(bytes) ??
    refuse(bytes)
  );
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return plain("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return plain("utf-16be", bytes);
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return null;
  return decodeUtf8(bytes) ?? decodeDamaged(bytes);
}

function plain(encoding: string, bytes: Uint8Array): Decoded {
  return { text: decodeAs(encoding, bytes), encoding, troubles: [] };
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const whole = strictly(bytes);
  if (whole !== null) return { text: whole, encoding: "utf-8", troubles: [] };
  const cut = cutLetterLength(bytes);
  const rest = cut === 0 ? null : strictly(bytes.subarray(0, bytes.length - cut));
  return rest === null ? null : { text: rest, encoding: "utf-8", troubles: [endsInMidLetter(cut)] };
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes at the end begin a letter of UTF-8 without finishing it. */
function cutLetterLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc2) return back < lengthOfLetter(byte) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function lengthOfLetter(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** UTF-16 without a mark: every other byte of a space, a line end or a Latin letter is zero. */
function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = sample.length / 20;
  if (odd > enough && even <= odd / 10) return plain("utf-16le", bytes);
  return even > enough && odd <= even / 10 ? plain("utf-16be", bytes) : null;
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | null {
  const encoding = declared === undefined ? null : labelOf(declared);
  if (encoding === null || encoding.startsWith("utf-")) return null;
  return bestEncoding(bytes, [encoding]) === null ? null : plain(encoding, bytes);
}

function labelOf(declared: string): string | null {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return null;
  }
}

const candidates = ["windows-1252", "windows-1251", "koi8-r", "ibm866", "iso-8859-15"] as const;

function decodeScored(bytes: Uint8Array): Decoded | null {
  if (damageOf(bytes) !== null) return null;
  const encoding = bestEncoding(bytes, candidates);
  return encoding === null ? null : plain(encoding, bytes);
}

/** UTF-8 in which a few letters are broken, where most are whole. */
function decodeDamaged(bytes: Uint8Array): Decoded | null {
  const damage = damageOf(bytes);
  if (damage === null) return null;
  return { text: damage.text, encoding: "utf-8", troubles: [brokenLetters(damage.broken)] };
}

function damageOf(bytes: Uint8Array): { readonly text: string; readonly broken: number } | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole > broken * 4 ? { text, broken } : null;
}

function endsInMidLetter(bytes: number): Trouble {
  return {
    code: "TXT-001",
    message: `Unexpected end in the middle of a letter (${bytes} bytes), expected whole UTF-8.`,
    where: "the end of the file",
    next: "The copy is probably cut: save the page again to have its end.",
  };
}

function brokenLetters(count: number): Trouble {
  return {
    code: "TXT-003",
    message: `Unexpected broken letters (${count}), expected whole UTF-8.`,
    where: "the places marked with \uFFFD",
    next: "Save the page again; words with a broken letter may not be recognised.",
  };
}

function refuse(bytes: Uint8Array): never {
  throw new HouseError({
    code: "TXT-002",
    message: `Unexpected encoding of ${bytes.length} bytes, expected UTF-8 or a usual charset.`,
    where: "the whole document",
    next: "Save it again as UTF-8 text.",
  });
}
