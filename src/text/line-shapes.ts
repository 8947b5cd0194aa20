import { isLetter, isLower, isUpper } from "./letters.ts";

const proseUnitsMin = 140;
const shortProseUnitsMin = 40;
const shortProseWordsMin = 7;

/** Whether a line reads like a paragraph: long, or a whole sentence with its full stop. */
export function isProse(line: string): boolean {
  const closed = /[.!?…:;][»”"’')\]]{0,3}$/.test(line.slice(-6));
  if (line.length >= proseUnitsMin)
    return closed || /[.!?…] /.test(line) || line.length > 2 * proseUnitsMin;
  return (
    /[.!…][»”"’')\]]{0,3}$/.test(line.slice(-6)) &&
    line.length >= shortProseUnitsMin &&
    wordsIn(line) >= shortProseWordsMin
  );
}

export function wordsIn(line: string): number {
  return line
    .slice(0, 2000)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const titleUnitsMax = 300;

/** Whether a line could be a headline: it begins with a capital, a figure or a quotation. */
export function isTitleLike(line: string): boolean {
  if (line.length > titleUnitsMax || line.length < 8) return false;
  if (opensLower(line) || /^[(#-]/.test(line)) return false;
  return !/[;,]$/.test(line) && /\p{L}{3}/u.test(line);
}

export function opensLower(line: string): boolean {
  for (let at = 0; at < 20; at += 1)
    if (isLetter(line.charCodeAt(at))) return isLower(line.charCodeAt(at));
  return false;
}

const nameWordsMax = 5;
const particles = new Set([
  "de",
  "du",
  "des",
  "ould",
  "ag",
  "von",
  "van",
  "der",
  "bin",
  "el",
  "al",
  "et",
  "and",
  "и",
  "la",
  "le",
  "d’",
  "dit",
]);

/**
 * Whether a line is a signature: a few capitalised words or initials, perhaps with a remark in
 * brackets, such as "Léa MARTEL (Stagiaire)" or "J. K.".
 */
export function isName(line: string): boolean {
  const bare = line.replace(/\([^)]*\)$/, "").trim();
  if (bare.length > 60 || /[!?:;…»]/.test(bare)) return false;
  const words = bare.split(/[\s,/&]+/).filter((word) => word !== "");
  return words.length > 0 && words.length <= nameWordsMax + 1 && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return isUpper(word.charCodeAt(0)) ? /^[\p{L}\p{M}'’.-]+$/u.test(word) : particles.has(word);
}

/**
 * Whether a line is a paper's name with its device: the name in capitals, the rest not, such as
 * "LE PHARE – Quotidien d’information".
 */
export function namesPaper(line: string): boolean {
  const parts = /^(.{3,40}?)(?:\s+[|/]\s+| {2,}| [-–—] )(.{3,})$/.exec(line.slice(0, 120));
  if (parts === null) return false;
  const [, name = "", device = ""] = parts;
  return name === name.toUpperCase() && /\p{L}{3}/u.test(name) && device !== device.toUpperCase();
}
