/**
 * Questions about one character, asked millions of times: tables for the common scripts, Unicode
 * properties for the rest.
 */
const letterPattern = /^\p{L}$/u;

export function isSpace(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true;
  if (unit < 0x85 || Number.isNaN(unit)) return false;
  return unit === 0xa0 || unit === 0x85 || unit === 0xfeff || isWideSpace(unit);
}

function isWideSpace(unit: number): boolean {
  if (unit >= 0x2000 && unit <= 0x200b) return true;
  return unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x3000;
}

export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}

export function isLetter(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return (unit | 32) >= 97 && (unit | 32) <= 122;
  return letterPattern.test(character);
}

/** Whether the character is a small letter. A letter without case is none. */
export function isLower(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** Whether the character is a capital. */
export function isUpper(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** Whether the character may stand inside a word: letters, figures, points, hyphens. */
export function isWordPart(character: string): boolean {
  return isLetter(character) || isDigit(character) || character === "." || character === "-";
}
