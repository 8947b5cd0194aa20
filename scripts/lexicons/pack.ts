/** The forms of one word, each with the number of its features: `посла`, `#1`. */
export interface PackedForm {
  readonly form: string;
  readonly reference: string;
}

/**
 * Writes the forms of one word as a mark of a table's row, what they share once:
 * `посо{л#0,ла#1}`. A single form, or forms that would be misread, stand one by one.
 */
export function packForms(forms: readonly PackedForm[], weak: boolean): readonly string[] {
  const tilde = weak ? "~" : "";
  const one = ({ form, reference }: PackedForm): string => tilde + form + reference;
  if (forms.length < 2) return forms.map(one);
  const words = forms.map(({ form }) => form);
  const start = sharedStart(words);
  const end = sharedEnd(words.map((word) => word.slice(start)));
  const middles = forms.map(
    ({ form, reference }) => form.slice(start, form.length - end) + reference,
  );
  if (middles.some((middle) => middle.includes(","))) return forms.map(one);
  const [first = ""] = words;
  return [
    `${tilde}${first.slice(0, start)}{${middles.join(",")}}${first.slice(first.length - end)}`,
  ];
}

function sharedStart(words: readonly string[]): number {
  const [first = "", ...others] = words;
  let length = Math.min(...words.map((word) => word.length));
  while (length > 0 && !others.every((word) => word.startsWith(first.slice(0, length))))
    length -= 1;
  return length;
}

function sharedEnd(words: readonly string[]): number {
  const [first = "", ...others] = words;
  let length = Math.min(...words.map((word) => word.length));
  while (length > 0 && !others.every((word) => word.endsWith(first.slice(-length)))) length -= 1;
  return length;
}
