import type { RoleCode } from "../../core/vocabulary.ts";
import type { Party } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import { holds, sideOf, type Draft } from "./draft.ts";
import { meaningCodes, type Scene } from "./scene.ts";

/**
 * Reads a phrase for all of several known parties: « les deux ministres », « les deux pays ».
 *
 * With an office, the last two persons of that office and of different states; without one, the two
 * states that were spoken of last.
 */
export function readPair(scene: Scene, party: Party): Referent {
  const roles = party.offices.flatMap(({ titles }) => titles.map(({ role }) => role));
  const [role] = roles;
  if (role === undefined) return meaningCodes(lastStates(scene), "the two states spoken of", 0.75);
  const pair = lastTwo(scene, role);
  if (pair.length === 2) return scene.meaning(pair, "the last two of that office", 0.85);
  const states = scene.meaning(pair, "the last of that office", 0.6);
  return { ...states, codes: [...new Set([...states.codes, ...lastStates(scene)])].slice(0, 2) };
}

function lastTwo(scene: Scene, role: RoleCode): readonly Draft[] {
  const order = [...scene.recent(), ...scene.cast.drafts];
  const holders = order.filter((draft) => holds(draft, role, null));
  const [first] = holders;
  if (first === undefined) return [];
  const second = holders.find((draft) => draft !== first && sideOf(draft) !== sideOf(first));
  return second === undefined ? [first] : [second, first];
}

/** The two states spoken of last; where there is one, the page's own beside it. */
export function lastStates(scene: Scene): readonly string[] {
  const codes = scene.log
    .toReversed()
    .flatMap(({ referent }) => referent.codes)
    .filter((code) => !code.includes(":"));
  const { home, foreign } = scene.sides;
  const all = [...codes, home, foreign].filter((code) => code !== null);
  return [...new Set(all)].slice(0, 2);
}
