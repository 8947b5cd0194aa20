import type { InflectedForm } from "./inflect.ts";

/**
 * Gives the genders and numbers of a French adjective or noun of inhabitants from its masculine.
 *
 * @param spec - `adj` for the rule; `f=turque` gives a feminine that the rule does not; `inv` for
 *   one form in every gender and number.
 */
export function inflectFrench(masculine: string, spec: string): readonly InflectedForm[] {
  if (spec === "inv") return [{ form: masculine, features: "m.sg f.sg m.pl f.pl" }];
  const given = /(?:^| )f=(\S+)/.exec(spec)?.[1];
  const feminine = given ?? feminineOf(masculine);
  return [
    { form: masculine, features: "m.sg" },
    { form: feminine, features: "f.sg" },
    { form: pluralOf(masculine), features: "m.pl" },
    { form: pluralOf(feminine), features: "f.pl" },
  ];
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith("e")) return masculine;
  if (/(?:[iéy]en|on)$/.test(masculine)) return `${masculine}ne`;
  return `${masculine}e`;
}

function pluralOf(singular: string): string {
  return /[sx]$/.test(singular) ? singular : `${singular}s`;
}
