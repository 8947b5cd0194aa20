import type { Item, Lattice } from "../../../grammar/lattice.ts";
import type { LexiconEntry } from "../../../lexicon/lexicon.ts";
import { lexical } from "../../lexical.ts";
import { capitalAt, stateAt } from "../../place/which-state.ts";
import { verb } from "../../verb/verb.ts";
import { casesOf, readingsOf } from "../../words/ru-features.ts";
import type { RussianCase } from "../../words/ru.ts";
import { wordAt } from "../../window-word.ts";
import { agrees, narrow, type Cursor } from "./cursor.ts";

const organisation = lexical("organisation");
const landmark = lexical("landmark");

/** Reads a state or an organisation by its name. */
export function readStateOrBody(cursor: Cursor): boolean {
  const { lattice, at } = cursor;
  const state = stateAt(lattice, at);
  if (state !== null && state.to <= cursor.window.to)
    return take(cursor, {
      type: "state",
      code: state.iso,
      to: state.to,
      cases: casesAt(cursor, "state"),
    });
  const body = lattice.at(organisation, at);
  if (body === undefined || body.to > cursor.window.to) return false;
  return take(cursor, {
    type: "organisation",
    code: body.value.value.code,
    to: body.to,
    cases: casesAt(cursor, "organisation"),
  });
}

/** Reads a capital or a palace that acts for its government: «Каир заявил», «между Каиром и Ригой», «Кремль». */
export function readActingPlace(cursor: Cursor, joined: boolean): boolean {
  const { lattice, at } = cursor;
  const capital = capitalAt(lattice, at);
  if (capital !== null && acts(cursor, { to: capital.to, joined, cases: casesAt(cursor, "city") }))
    return take(cursor, {
      type: "state",
      code: capital.iso,
      to: capital.to,
      cases: casesAt(cursor, "city"),
    });
  const palace = lattice.at(landmark, at);
  if (palace?.value.value.capital !== true) return false;
  const cases = casesAt(cursor, "landmark");
  if (!acts(cursor, { to: palace.to, joined, cases })) return false;
  return take(cursor, {
    type: "institution",
    code: palace.value.value.country,
    to: palace.to,
    cases,
  });
}

function casesAt({ lattice, at }: Cursor, kind: string): readonly RussianCase[] {
  return casesOf(
    lattice
      .startingAt(at)
      .filter((item) => item.kind === kind)
      .flatMap((item) => readingsOf((item as Item<LexiconEntry>).value.features)),
  );
}

function acts(
  cursor: Cursor,
  {
    to,
    joined,
    cases,
  }: { readonly to: number; readonly joined: boolean; readonly cases: readonly RussianCase[] },
): boolean {
  const { preposition } = cursor.draft;
  if (joined || preposition === "между" || preposition === "с")
    return cases.includes("ins") || joined;
  if (preposition !== null || isShouted(cursor)) return false;
  if (cases.includes("nom")) return isBesideVerb(cursor, to);
  return cases.includes("ins") || (cases.includes("dat") && !cases.includes("loc"));
}

/** «РИГА, 4 мая» opens a report, and does nothing. */
function isShouted(cursor: Cursor): boolean {
  const word = wordAt(cursor, cursor.at);
  return word !== undefined && word.form.length > 2 && word.form === word.form.toUpperCase();
}

const stepsMax = 3;

function isBesideVerb({ lattice, window, from }: Cursor, end: number): boolean {
  const to = pastParenthesis(lattice, end);
  for (let at = to, steps = 0; at < window.to && steps < stepsMax; at++, steps++) {
    if (/^[,.;:()—–]$/.test(lattice.tokens.words[at]?.form ?? "")) break;
    if (isActive(lattice.at(verb, at)?.value)) return true;
  }
  return isActive(lattice.before(verb, from)?.value);
}

const parentheses: readonly string[] = [
  "в свою очередь",
  "со своей стороны",
  "в ответ",
  "как ожидается",
];

/** «Каир, в свою очередь, предложил»: past the words between commas. */
function pastParenthesis({ tokens: { words } }: Lattice, at: number): number {
  if (words[at]?.form !== ",") return at;
  const inside = parentheses.find((phrase) =>
    phrase.split(" ").every((word, index) => words[at + 1 + index]?.lower === word),
  );
  const end = inside === undefined ? at : at + 1 + inside.split(" ").length;
  return words[end]?.form === "," ? end + 1 : at;
}

function isActive(found: { readonly voice: string; readonly tense: string } | undefined): boolean {
  return (
    found !== undefined &&
    found.voice === "active" &&
    /^(?:past|present|future|conditional)$/.test(found.tense)
  );
}

interface Taken {
  readonly type: "state" | "organisation" | "institution";
  readonly code: string;
  readonly to: number;
  readonly cases: readonly RussianCase[];
}

function take(cursor: Cursor, { type, code, to, cases }: Taken): boolean {
  if (!agrees(cursor, cases)) return false;
  cursor.draft.type = type;
  cursor.draft.code = code;
  cursor.at = to;
  narrow(cursor, cases);
  return true;
}
