import { foldRegister } from "../register/fold-register.ts";
import {
  inventAgreement,
  inventCommitment,
  inventEncounter,
  inventPerson,
  inventReading,
  inventSource,
  inventStatement,
} from "../register/invented.fixture.ts";
import type { Register } from "../register/register.ts";
import type { RegisterSource } from "../register/source.ts";
import type { Decision } from "../decision/decision.ts";

/** A visit, the audience in it, what was said, promised and signed; told by two papers. */
export function inventVisit(): readonly RegisterSource[] {
  return [harbourPost(), lagoAzul(), copyOfHarbourPost(), elsewhere()];
}

/** The register of that visit. */
export function inventRegister(decisions: readonly Decision[] = []): Register {
  return foldRegister(inventVisit(), decisions);
}

const text = [
  "Rodrigo Queltehue is in Finland from 3 to 5 March.",
  "President Aino Virtalo received Rodrigo Queltehue in Turku on Tuesday.",
  "She said that the islands will be lit by winter.",
  "Chile will send two tidal turbines.",
  "They signed a memorandum on tidal energy.",
].join(" ");

function harbourPost(): RegisterSource {
  const reading = inventReading(
    {
      published: "2031-03-05",
      publisher: "Harbour Post",
      title: "Tides",
      rights: "reserved",
      file: "harbour.txt",
    },
    {
      persons: [
        inventPerson(text, ["Aino Virtalo"], { country: "FI" }),
        inventPerson(text, ["Rodrigo Queltehue"], { country: "CL" }),
      ],
      encounters: [visit(text), audience(text, "President Aino Virtalo received", "Turku")],
      statements: [
        inventStatement(text, "the islands will be lit by winter", {
          speaker: "p-Aino Virtalo",
          stance: "pledges",
        }),
      ],
      commitments: [
        inventCommitment(text, "send two tidal turbines", {
          by: ["CL"],
          to: ["FI"],
          sectors: ["energy"],
        }),
      ],
      agreements: [
        inventAgreement(text, "a memorandum on tidal energy", {
          parties: ["CL", "FI"],
          date: "2031-03-04",
          sectors: ["energy"],
        }),
      ],
      links: [{ type: "within", from: "e-audience", to: "e-visit" }],
    },
  );
  return inventSource("harbour", text, { reading });
}

function visit(words: string): ReturnType<typeof inventEncounter> {
  return inventEncounter(words, "Rodrigo Queltehue is in Finland", {
    id: "e-visit",
    format: "official-visit",
    date: "2031-03-03/2031-03-05",
    parties: ["CL", "FI"],
    participants: [{ person: "p-Rodrigo Queltehue", role: "guest" }],
    place: { name: null, country: "FI" },
  });
}

function audience(words: string, quote: string, place: string): ReturnType<typeof inventEncounter> {
  return inventEncounter(words, quote, {
    id: "e-audience",
    format: "audience",
    date: "2031-03-04",
    parties: ["CL", "FI"],
    sectors: ["energy"],
    place: { name: place, country: "FI" },
    participants: [
      { person: "p-Aino Virtalo", role: "host" },
      { person: "p-Rodrigo Queltehue", role: "guest" },
    ],
  });
}

function lagoAzul(): RegisterSource {
  const words = "Ayer Aino Virtalo received our minister, Rodrigo Queltehue, in Naantali.";
  const reading = inventReading(
    { published: "2031-03-06", publisher: "Lago Azul", language: "fr", file: "lago.txt" },
    {
      persons: [
        inventPerson(words, ["Aino Virtalo"], { country: "FI" }),
        inventPerson(words, ["Rodrigo Queltehue"], { country: "CL" }),
      ],
      encounters: [audience(words, "Aino Virtalo received our minister", "Naantali")],
    },
  );
  return inventSource("lago", words, { reading });
}

function copyOfHarbourPost(): RegisterSource {
  const original = harbourPost();
  return { ...original, capture: "copy", document: "copy", file: "copy.txt", copyOf: "harbour" };
}

function elsewhere(): RegisterSource {
  const words = "Talks between Nepal and Finland are planned for the summer of 2031.";
  const planned = inventEncounter(words, words, {
    format: "talks",
    status: "planned",
    date: "2031-06/2031-08",
    parties: ["FI", "NP"],
  });
  const reading = inventReading({ published: "2031-01-10" }, { encounters: [planned] });
  return inventSource("elsewhere", words, { reading });
}
