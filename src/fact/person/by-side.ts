import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import { lastStates } from "./by-pair.ts";
import { meaningCodes, nobody, type Mentioned, type Scene } from "./scene.ts";

/** Reads « notre pays », « son pays », « leurs gouvernements ». */
export function readPossessed(scene: Scene, { from }: PartyItem): Referent {
  const word = scene.lattice.tokens.words[from]?.lower ?? "";
  if (scene.words.ours.has(word))
    return meaningCodes([scene.sides.own], "the page's own side", 0.7);
  if (scene.words.theirs.has(word)) return meaningCodes(lastStates(scene), "both sides", 0.7);
  if (!scene.words.whose.has(word)) return nobody;
  const owner = lastActor(scene);
  return meaningCodes(owner?.referent.codes ?? [], "the side of whom it belongs to", 0.75);
}

function hasSide({ subject, referent }: Mentioned): boolean {
  return subject && referent.codes.length === 1;
}

/** Whoever acted last, or was spoken of. */
function lastActor(scene: Scene): Mentioned | null {
  return lastSubject(scene) ?? scene.last((one) => one.referent.codes.length === 1, 2);
}

/** Whoever acted last: a person if there is one. */
export function lastSubject(scene: Scene): Mentioned | null {
  return (
    scene.last((one) => hasSide(one) && one.referent.persons.length === 1, 1) ??
    scene.last(hasSide, 2)
  );
}

/** Reads an organ or a delegation whose state is unsaid: « la délégation », « les autorités ». */
export function readSide(scene: Scene, party: Party, item: PartyItem): Referent {
  const owned = readPossessed(scene, item);
  if (owned !== nobody) return owned;
  const { home, foreign } = scene.sides;
  if (party.type !== "delegation") return meaningCodes([home], "the page's own side", 0.75);
  const before = scene.last((one) => one.party.type === "delegation", 4);
  if (before?.referent.codes.length === 1)
    return { ...before.referent, persons: [], how: "the delegation spoken of" };
  const host = scene.here().find(({ subject }) => subject);
  const [side] = host?.referent.codes ?? [];
  return meaningCodes([side === home ? foreign : home], "the other side", 0.6);
}
