import type { ClauseWords } from "../words.ts";

/** How English opens and links its clauses. */
export const englishClauses: ClauseWords = {
  openers: [
    [["at", "the", "invitation", "of"], "inviter"],
    [["in", "the", "presence", "of"], "witness"],
    [["co", "-", "chaired", "by"], "cochair"],
    [["chaired", "by"], "chair"],
    [["accompanied", "by"], "company"],
    [["in", "honour", "of"], "honoured"],
    [["on", "behalf", "of"], "principal"],
    [["by"], "by"],
    [["with"], "with"],
    [["between"], "between"],
    [["of"], "of"],
    [["to"], "to"],
    [["from"], "from"],
  ],
  relatives: new Set(["who", "which", "whom"]),
  complementizers: new Set(["that", "whether", "where", "when", "while"]),
  coordinators: new Set(["and", "then", "but", "or"]),
  locatives: new Set(["in", "at", "to", "into", "near"]),
  towards: new Set([]),
  of: new Set(["of"]),
  capitals: new Set([]),
  homeland: new Set([]),
  reaches: new Set(["visit"]),
  clefts: new Set(["it"]),
  sameTown: [["same", "city"]],
  inflected: false,
};
