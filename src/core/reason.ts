import type { Labels } from "./language.ts";

/**
 * Why the software proposes or implies something: an English sentence that stands in a table of
 * reasons, which says it in the other languages too.
 */
export interface Reason {
  /** The sentence as the table has it, with `{blanks}`: `"both act for {party}"`. */
  readonly says: string;
  /** What fills the blanks: codes, numbers, and words of the documents. */
  readonly of?: Readonly<Record<string, string | number>>;
  /** It speaks against what is proposed. */
  readonly against?: true;
}

/** Sentences, each with the same in French and in Russian, the same blanks in all. */
export type ReasonTable = Readonly<Record<string, readonly [fr: string, ru: string]>>;

/** The blanks of a sentence: `"{party} or {party2}"` has `party` and `party2`. */
export type Blanks<Says extends string> = Says extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** What a sentence must be given: something for each of its blanks, or nothing. */
export type Filling<Says extends string> = [Blanks<Says>] extends [never]
  ? []
  : [of: Readonly<Record<Blanks<Says>, string | number>>];

/** Makes reasons of the sentences of one table. */
export type Because<Sentence extends string> = <Says extends Sentence>(
  says: Says,
  ...of: Filling<Says>
) => Reason;

/** A reason; whoever has a table of reasons gives this the type {@link Because} of its sentences. */
export function because(says: string, of?: Reason["of"]): Reason {
  return of === undefined ? { says } : { says, of };
}

/** Turns a reason against what is proposed. */
export function against(reason: Reason): Reason {
  return { ...reason, against: true };
}

/** What a blank holds: `party2` holds a `party`. */
export type SayValue = (kind: string, value: string) => string;

/**
 * Fills the blanks of a sentence, in whatever language it is.
 *
 * @example
 * fillBlanks("both act for {party}", { party: "PE" }, (_, code) => code) // "both act for PE"
 */
export function fillBlanks(sentence: string, of: Reason["of"], sayValue: SayValue): string {
  return sentence.replaceAll(/\{([a-z]+)(\d?)\}/g, (blank, kind: string, number: string) => {
    const value = of?.[kind + number];
    return value === undefined ? blank : sayValue(kind, String(value));
  });
}

/** A reason in English with its codes, as the command line and the tables of an export have it. */
export function sayInEnglish({ says, of, against: isAgainst }: Reason): string {
  const words = fillBlanks(says, of, (_, value) => value);
  return isAgainst === true ? `against it: ${words}` : words;
}

/** The sentences of a table as labels, by the English one. */
export function reasonLabels(table: ReasonTable): Readonly<Record<string, Labels>> {
  return Object.fromEntries(
    Object.entries(table).map(([en, [fr, ru]]) => [en, { fr, en, ru }] as const),
  );
}
