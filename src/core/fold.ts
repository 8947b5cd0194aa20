/**
 * Takes the marks off letters, for comparison only: « Goïta » → "Goita", «Королёв» → «Королев».
 * Lower and upper case stay as they are; «й» stays a letter of its own.
 */
export function foldMarks(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit < plainEnd ? text[at] : table[unit];
    // A mark that stands alone belongs to the letter before it.
    if (letter === undefined) return foldWhole(text);
    folded += letter;
  }
  return folded;
}

/** Units below are ASCII, which has no marks. */
const plainEnd = 0x80;

/** Units below are Latin, Greek and Cyrillic letters; those from U+1E00 have two marks each. */
const commonEnd = 0x530;
const twoMarks = { start: 0x1e00, end: 0x2000 } as const;

// «й» is и + breve: the breve after и is kept, or «й» would become «и».
const marks = /(?<!и|И)\p{M}|(?<=и|И)(?!\u0306)\p{M}/gu;

function foldWhole(text: string): string {
  return text.normalize("NFD").replaceAll(marks, "").normalize("NFC");
}

/** What each letter folds to, whatever stands around it; marks and rarer units have no entry. */
const table: readonly (string | undefined)[] = Array.from({ length: twoMarks.end }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  const common = unit < commonEnd || unit >= twoMarks.start;
  return common && !/\p{M}/u.test(letter) ? foldWhole(letter) : undefined;
});
