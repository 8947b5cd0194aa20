import type { VerbModal } from "../verb.ts";

/** What a verb over "to" and a verb does to the whole. */
export interface Governor {
  readonly modal: VerbModal | null;
  readonly denies: boolean;
  /** Whether the governing verb is an act of its own, and is laid as an item as well. */
  readonly own: boolean;
}

const rows = `
want own | want wish hope plan intend seek look propose prepare aim aspire expect desire
want | try attempt endeavour strive
agree own | agree consent accept
promise own | promise pledge vow undertake commit guarantee swear
decide own | decide resolve choose determine elect
begin | begin start
continue | continue
fail denies | fail refuse decline neglect
can | manage get
must | have need
`;

/** Verbs over an infinitive, by lemma. */
export const governors: ReadonlyMap<string, Governor> = new Map(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [head = "", lemmas = ""] = row.split(" | ");
      const [modal = "", mark] = head.split(" ");
      const governor = {
        modal: modal as VerbModal,
        denies: mark === "denies",
        own: mark === "own",
      };
      return lemmas.split(" ").map((lemma) => [lemma, governor] as const);
    }),
);
