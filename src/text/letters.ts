/**
 * Questions about one UTF-16 unit, asked millions of times: what a unit is gets looked up once and
 * is remembered in a table. Past the end of a text (`NaN`) every answer is no.
 */
const bits = { space: 1, letter: 2, lower: 4, upper: 8, known: 16 } as const;

const table: Uint8Array = new Uint8Array(65_536);

function bitsOf(unit: number): number {
  const known = table[unit];
  if (known === undefined) return 0;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const found =
    (isWhite(unit) ? bits.space : 0) |
    (/^\p{L}$/u.test(character) ? bits.letter : 0) |
    caseOf(character) |
    bits.known;
  table[unit] = found;
  return found;
}

/** A letter without case has none; a title-case letter counts as neither. */
function caseOf(character: string): number {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  if (lower === upper) return 0;
  if (character === lower) return bits.lower;
  return character === upper ? bits.upper : 0;
}

/** White space, and the zero-width space that pages put in its place. */
function isWhite(unit: number): boolean {
  return unit === 0x200b || unit === 0x85 || /\s/.test(String.fromCharCode(unit));
}

export function isSpace(unit: number): boolean {
  return (bitsOf(unit) & bits.space) !== 0;
}

/** Whether the unit is one of the ten figures of ASCII. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLetter(unit: number): boolean {
  return (bitsOf(unit) & bits.letter) !== 0;
}

/** Whether the unit is a small letter. A letter without case is none. */
export function isLower(unit: number): boolean {
  return (bitsOf(unit) & bits.lower) !== 0;
}

/** Whether the unit is a capital. */
export function isUpper(unit: number): boolean {
  return (bitsOf(unit) & bits.upper) !== 0;
}

const point = 0x2e;
const hyphen = 0x2d;

/** Whether the unit may stand inside a word: letters, figures, points, hyphens. */
export function isWordPart(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === point || unit === hyphen;
}
