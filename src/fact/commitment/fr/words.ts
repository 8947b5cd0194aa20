import type { Undertaking, UndertakingWords } from "../words.ts";

const agreed: Undertaking = { kind: "agreed-action", status: "agreed", takes: ["act"] };
const pledged: Undertaking = {
  kind: "pledge",
  status: "announced",
  takes: ["act", "thing", "clause"],
};
const decided: Undertaking = { kind: "decision", status: "agreed", takes: ["act"] };
const requested: Undertaking = { kind: "request", status: "announced", takes: ["act", "thing"] };
const offered: Undertaking = { kind: "offer", status: "announced", takes: ["act"] };

/** How French tells undertakings. */
export const frenchUndertakings: UndertakingWords = {
  verbs: new Map([
    ["convenir", agreed],
    ["s'accorder", agreed],
    ["s'entendre", agreed],
    ["décider", decided],
    ["arrêter", { ...decided, takes: ["thing"] }],
    ["s'engager", pledged],
    ["promettre", pledged],
    ["solliciter", { ...requested, takes: ["thing"] }],
    ["demander", requested],
    ["réclamer", { ...requested, takes: ["thing"] }],
    ["proposer", { ...requested, takes: ["act"] }],
    ["offrir", offered],
  ]),
  vague: new Set(["relations", "liens", "coopération", "partenariat", "amitié", "dialogue"]),
};
