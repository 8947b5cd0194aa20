import { capitalAt, demonymAt, stateAt } from "../../mention/place/which-state.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { RoleCode } from "../../core/vocabulary.ts";
import type { Referent } from "../context.ts";
import { imply, readNamed } from "./by-name.ts";
import { holderOf } from "./by-office.ts";
import { currentRole, sideOf, type Draft } from "./draft.ts";
import { meaningCodes, nobody, type Mentioned, type Scene } from "./scene.ts";
import { statesAround } from "./states-around.ts";

/** Reads « son homologue », « sa collègue », « son hôte », with a name or without one. */
export function readRelation(scene: Scene, party: Party, item: PartyItem): Referent {
  switch (party.relation) {
    case "counterpart":
      return readCounterpart(scene, party, item);
    case "colleague":
      return isOfOther(scene, party, item)
        ? readCounterpart(scene, party, item)
        : readColleague(scene, party, item);
    case "predecessor":
    case "successor":
      return readInTurn(scene, party, item);
    case "host":
    case "guest":
      return (party.name === null ? readOther : readNamedOther)(scene, party, item);
    case null:
      return nobody;
  }
}

function acts({ referent, party }: Mentioned): boolean {
  return referent.persons.length === 1 || (party.offices.length > 0 && !party.plural);
}

/** Whose relation it is: the subject of the sentence, or else the last person or office before. */
function ownerOf(scene: Scene, { code }: Party): Mentioned | null {
  const fits = (one: Mentioned): boolean =>
    acts(one) && (code === null || !one.referent.codes.includes(code));
  const here = scene.here().filter(fits);
  const within = here.find(({ subject }) => subject) ?? here.at(-1);
  return within ?? scene.last((one) => one.subject && fits(one), 2) ?? scene.last(fits, 2);
}

/** What the owner of a relation is, and for whom. */
interface Owner {
  readonly role: RoleCode | null;
  readonly side: string | null;
  readonly draft: Draft | null;
}

/** "their counterpart": of those who hold the office of the plural before. */
function ownersOf(scene: Scene, { from }: PartyItem): Mentioned | null {
  const { words, lattice } = scene;
  if (!words.theirs.has(lattice.tokens.words[from]?.lower ?? "")) return null;
  return scene.last(({ party }) => party.plural && party.offices.length > 0, 2);
}

function ownerIn(scene: Scene, party: Party, item: PartyItem): Owner {
  const mentioned = ownersOf(scene, item) ?? ownerOf(scene, party);
  if (mentioned === null) return { role: null, side: null, draft: null };
  const draft = scene.onlyPerson(mentioned);
  const [title] = mentioned.party.offices.flatMap(({ titles }) => titles);
  const role = (draft && currentRole(draft)) ?? title?.role ?? null;
  return { role, side: (draft && sideOf(draft)) ?? mentioned.referent.codes[0] ?? null, draft };
}

function readCounterpart(scene: Scene, party: Party, item: PartyItem): Referent {
  const owner = ownerIn(scene, party, item);
  const [draft] = scene.cast.named(party);
  if (draft === undefined) return readUnnamedCounterpart(scene, party, owner);
  const of = party.code ?? otherSide(scene, draft, owner);
  if (party.code !== null) draft.side ??= { code: party.code, how: null };
  if (owner.role !== null && !hasOffice(draft, owner.role))
    draft.offices.push({
      role: owner.role,
      of: party.code,
      implied: of === null ? null : { of, how: "the other side" },
      former: false,
      item,
    });
  return readNamed(scene, party, item);
}

function hasOffice({ offices }: Draft, role: RoleCode): boolean {
  return offices.some((office) => office.role === role && office.of !== null);
}

/** The side of the counterpart: shown elsewhere, or the likeliest of those around. */
function otherSide(scene: Scene, draft: Draft, owner: Owner): string | null {
  return sideOf(draft) ?? statesAround(scene, [owner.side])[0] ?? null;
}

function readUnnamedCounterpart(scene: Scene, party: Party, owner: Owner): Referent {
  if (owner.role === null)
    return meaningCodes([party.code], "the state that the phrase names", 0.6);
  const of = party.code ?? statesAround(scene, [owner.side])[0] ?? null;
  const holder = of === null ? null : holderOf(scene, { role: owner.role, of });
  if (holder !== null && holder !== owner.draft)
    return scene.meaning([holder], "the same office on the other side", 0.85);
  return meaningCodes([of], "the other side", 0.7);
}

/** "her Kenyan colleague X": of another state than she, and so her counterpart. */
function isOfOther(scene: Scene, party: Party, item: PartyItem): boolean {
  return party.code !== null && ownerIn(scene, party, item).side !== party.code;
}

/** « sa collègue X », « leur collègue de la Communication »: of the same side. */
function readColleague(scene: Scene, party: Party, item: PartyItem): Referent {
  const { side } = ownerIn(scene, party, item);
  const [draft] = scene.cast.named(party);
  if (draft === undefined) return meaningCodes([party.code ?? side], "the same side", 0.6);
  if (side !== null && party.code === null) draft.side ??= { code: side, how: "the same side" };
  imply(scene, draft, item);
  return readNamed(scene, party, item);
}

/** Who held the office before, or holds it after. */
function readInTurn(scene: Scene, party: Party, item: PartyItem): Referent {
  const { role, side } = ownerIn(scene, party, item);
  const [draft] = scene.cast.named(party);
  if (draft === undefined) return meaningCodes([party.code ?? side], "the same state", 0.5);
  if (role !== null && side !== null && !hasOffice(draft, role))
    draft.offices.push({
      role,
      of: null,
      implied: { of: side, how: "the same office of the same state" },
      former: party.relation === "predecessor",
      item,
    });
  return readNamed(scene, party, item);
}

/** « son hôte »: the last person of another side than the subject; « l'hôte du jour »: the visitor. */
function readOther(scene: Scene, party: Party, item: PartyItem): Referent {
  const possessed = isPossessed(scene, item);
  if (scene.lattice.tokens.words[item.to]?.form === ":") return nobody; // «одного гостя: прибыл X»
  const owner = possessed ? ownerIn(scene, party, item) : null;
  const side = owner === null ? hostSide(scene, item) : owner.side;
  const others = scene
    .recent()
    .filter((draft) => draft !== owner?.draft && ![null, side].includes(sideOf(draft)));
  const other = owner === null ? mostSpokenOf(scene, others) : others[0];
  return meaningOther(scene, other);
}

function meaningOther(scene: Scene, other: Draft | undefined): Referent {
  return other === undefined ? nobody : scene.meaning([other], "the other of the two", 0.7);
}

/** « son hôte », "her host" */
function isPossessed({ words, lattice }: Scene, { from }: PartyItem): boolean {
  return words.whose.has(lattice.tokens.words[from]?.lower ?? "");
}

/** "her host, X": of another side than she. */
function readNamedOther(scene: Scene, party: Party, item: PartyItem): Referent {
  const [draft] = scene.cast.named(party);
  const { side, draft: owner } = ownerIn(scene, party, item);
  const isOther = isPossessed(scene, item) && draft !== owner && side !== null;
  if (draft !== undefined && isOther && sideOf(draft) === null) {
    const [code] = statesAround(scene, [side]);
    if (code !== undefined) draft.side = { code, how: "the other side" };
  }
  return readNamed(scene, party, item);
}

/** «X показал гостю город»: in an inflected language whoever acts in the clause is the host. */
function actorSide(scene: Scene): string | null {
  if (scene.words.familiar !== true) return null;
  const actor = scene
    .here()
    .findLast(({ subject, referent }) => subject && referent.persons.length === 1);
  const draft = actor === undefined ? null : scene.onlyPerson(actor);
  return draft === null ? null : sideOf(draft);
}

/** « l'hôte de Bamako » names whose guest it is. */
function hostSide(scene: Scene, { from, to }: PartyItem): string | null {
  const { lattice, sides } = scene;
  for (let at = from; at < to; at++) {
    const named = stateAt(lattice, at) ?? demonymAt(lattice, at) ?? capitalAt(lattice, at);
    if (named !== null) return named.iso;
  }
  return actorSide(scene) ?? sides.home;
}

function mostSpokenOf(scene: Scene, drafts: readonly Draft[]): Draft | undefined {
  const weight = (draft: Draft): number => scene.timesNamed(draft) + (leads(draft) ? 0.5 : 0);
  return drafts.toSorted((one, other) => weight(other) - weight(one))[0];
}

/** Of two who are named as often, the head of a state or of a government is the guest of the day. */
function leads(draft: Draft): boolean {
  return currentRole(draft)?.startsWith("head-of-") === true;
}
