import type { ClauseWords } from "../words.ts";

/** How Russian opens and links its clauses; most slots are told by case. */
export const russianClauses: ClauseWords = {
  openers: [
    [["по", "приглашению"], "inviter"],
    [["в", "присутствии"], "witness"],
    [["под", "председательством"], "chair"],
    [["под", "сопредседательством"], "cochair"],
    [["в", "сопровождении"], "company"],
    [["в", "честь"], "honoured"],
    [["от", "имени"], "principal"],
    [["со", "своим"], "with"],
    [["с"], "with"],
    [["со"], "with"],
    [["между"], "between"],
    [["к"], "to"],
    [["ко"], "to"],
    [["от"], "from"],
  ],
  relatives: new Set([
    "который",
    "которая",
    "которое",
    "которые",
    "которого",
    "которой",
    "которых",
    "чей",
    "чья",
  ]),
  complementizers: new Set(["что", "чтобы", "где", "когда", "как"]),
  coordinators: new Set(["и", "а", "но", "затем"]),
  locatives: new Set(["в", "во", "на", "под"]),
  towards: new Set([]),
  of: new Set([]),
  capitals: new Set([]),
  inflected: true,
};
