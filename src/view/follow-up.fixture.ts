import type { Decision } from "../decision/decision.ts";
import type { Commitment } from "../fact/reading.ts";
import { foldRegister } from "../register/fold-register.ts";
import {
  inventAgreement,
  inventCommitment,
  inventEncounter,
  inventReading,
  inventSource,
} from "../register/invented.fixture.ts";
import type { Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";

const parties = ["CL", "FI"];

/** Two sessions of one commission: of three promises of the first, the second speaks of one. */
export function inventSessions(decisions: readonly Decision[] = []): Register {
  return foldRegister([firstSession(), secondSession(), elsewhere()], decisions);
}

function session(text: string, date: string): ReturnType<typeof inventEncounter> {
  return inventEncounter(text, "the joint commission met in Turku", {
    format: "commission-session",
    date,
    parties,
    place: { name: "Turku", country: "FI" },
  });
}

function promise(text: string, words: string, parts: Partial<Commitment> = {}): Commitment {
  return inventCommitment(text, words, { by: ["CL"], to: ["FI"], ...parts });
}

function firstSession(): RegisterSource {
  const text =
    "On 4 March 2030 the joint commission met in Turku. Chile will print an atlas. Chile will lend three icebreakers by 2031. Chile will build a school of navigation.";
  const reading = inventReading(
    { published: "2030-03-05", publisher: "Harbour Post" },
    {
      encounters: [session(text, "2030-03-04")],
      commitments: [
        promise(text, "print an atlas"),
        promise(text, "lend three icebreakers by 2031", { due: "2031" }),
        promise(text, "build a school of navigation"),
      ],
    },
  );
  return inventSource("first", text, { reading });
}

function secondSession(): RegisterSource {
  const text =
    "On 7 May 2032 the joint commission met in Turku. Chile has opened the school of navigation. A memorandum on =tides was signed.";
  const reading = inventReading(
    { published: "2032-05-08", publisher: "Lago Azul" },
    {
      encounters: [session(text, "2032-05-07")],
      commitments: [promise(text, "has opened the school of navigation", { status: "done" })],
      agreements: [
        inventAgreement(text, "A memorandum on =tides was signed", { parties, date: "2032-05-07" }),
      ],
    },
  );
  return inventSource("second", text, { reading });
}

function elsewhere(): RegisterSource {
  const text = "Nepal will send tea to Finland.";
  const commitment = inventCommitment(text, "send tea", { by: ["NP"], to: ["FI"] });
  const reading = inventReading({ published: "2031-01-10" }, { commitments: [commitment] });
  return inventSource("elsewhere", text, { reading });
}
