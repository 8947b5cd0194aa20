import { hasShape, shape } from "../../grammar/word.ts";
import { wordAt, type InWindow } from "../window-word.ts";

/** The token after the short name of a body or a state in brackets, « (CNSP) »; the same one where none stands. */
export function afterAcronym(reading: InWindow, at: number): number {
  const inside = wordAt(reading, at + 1);
  const short = inside !== undefined && hasShape(inside, shape.capitals);
  return short && wordAt(reading, at)?.form === "(" && wordAt(reading, at + 2)?.form === ")"
    ? at + 3
    : at;
}
