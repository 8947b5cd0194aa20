/**
 * Takes the marks off letters, for comparison only: « Goïta » → "Goita", «Королёв» → «Королев».
 * Lower and upper case stay as they are; «й» stays a letter of its own.
 */
export function foldMarks(text: string): string {
  return plain.test(text) ? text : text.normalize("NFD").replaceAll(marks, "").normalize("NFC");
}

const plain = /^[\u0000-\u007f\u0410-\u044f]*$/;

// «й» is и + breve: the breve after и is kept, or «й» would become «и».
const marks = /(?<!и|И)\p{M}|(?<=и|И)(?!\u0306)\p{M}/gu;
