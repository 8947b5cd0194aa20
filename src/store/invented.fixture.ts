import { createHash } from "node:crypto";
import type { Reading } from "../fact/reading.ts";
import { inventEncounter, inventPerson, inventReading } from "../register/invented.fixture.ts";
import type { Taking } from "./store.ts";

/** A taking of an invented text, for tests and benches. */
export function inventTaking(
  text: string,
  parts: { readonly origin?: string; readonly reading?: Reading; readonly rules?: string } = {},
): Taking {
  const bytes = new TextEncoder().encode(text);
  const id = createHash("sha256").update(bytes).digest("hex");
  const file = `${id.slice(0, 8)}.txt`;
  const origin = parts.origin ?? `/invented/${file}`;
  const capturedAt = "2031-03-05T10:00:00.000Z";
  return {
    capture: { id, origin, file, mediaType: "text/plain", capturedAt, bytes },
    reading: {
      readerVersion: "1",
      rules: parts.rules ?? "rules-1",
      reading: parts.reading ?? inventReading({ file }, {}),
      text,
      zones: [{ kind: "body", start: 0, end: text.length }],
    },
  };
}

/** A short report of one audience, told by one paper. */
export function inventAudience(day: string, paper = "The Harbour Post"): Taking {
  const text = `President Aino Virtalo received Minister Rodrigo Queltehue in Turku on ${day}, writes ${paper}.`;
  const reading = inventReading(
    { published: day, publisher: paper },
    {
      persons: [
        inventPerson(text, ["Aino Virtalo"], { country: "FI" }),
        inventPerson(text, ["Rodrigo Queltehue"], { country: "CL" }),
      ],
      encounters: [
        inventEncounter(text, text, {
          format: "audience",
          date: day,
          parties: ["CL", "FI"],
          place: { name: "Turku", country: "FI" },
          participants: [
            { person: "p-Aino Virtalo", role: "host" },
            { person: "p-Rodrigo Queltehue", role: "guest" },
          ],
        }),
      ],
    },
  );
  return inventTaking(text, { reading });
}
