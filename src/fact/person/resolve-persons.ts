import { finish, type Steps } from "../../core/steps.ts";
import type { Mentions, SentenceWindow } from "../../mention/mentions.ts";
import {
  party as partyKind,
  type Party,
  type PartyItem,
  type PartyType,
} from "../../mention/party/party.ts";
import type { Discourse, Referent } from "../context.ts";
import { readDescription, readPronoun } from "./by-description.ts";
import { readNamed } from "./by-name.ts";
import { readOffice } from "./by-office.ts";
import { readPair } from "./by-pair.ts";
import { readRelation } from "./by-relation.ts";
import { readPossessed, readSide } from "./by-side.ts";
import { castOf, nameUses } from "./cast.ts";
import { sideOf } from "./draft.ts";
import { sidesOf } from "./home.ts";
import { keepPersons } from "./keep.ts";
import { meaningCodes, Scene } from "./scene.ts";
import { StatedOffices } from "./stated.ts";
import { settleUnsaid } from "./unsaid-sides.ts";
import { fillVacancies } from "./vacancies.ts";
import { personWordsOf } from "./words-of.ts";

/**
 * Finds who is who in a document: its persons with their offices, and whom each phrase means.
 *
 * Names come first, wherever they stand, with the offices beside them; then the phrases are read in
 * order, so that « le ministre » and « il » mean who was spoken of before. What the words leave
 * unsaid (the state of « le chef de l'État ») is filled in and recorded as implied.
 *
 * @returns Persons in the order of their first naming, without those who neither hold an office nor
 *   do anything; referents for every party phrase that means somebody.
 */
export function resolvePersons(mentions: Mentions): Discourse {
  return finish(resolveInSteps(mentions));
}

/** Finds who is who in steps: names, sides, phrases, and what is kept of them. */
export function* resolveInSteps(mentions: Mentions): Steps<Discourse> {
  const { lattice, sentences } = mentions;
  const [window] = sentences;
  if (window === undefined)
    return { persons: [], bystanders: [], referents: new Map(), home: null };
  const words = personWordsOf(mentions.language);
  const cast = castOf(nameUses(lattice, sentences));
  const stated = new StatedOffices(cast, lattice, words);
  for (const item of innerFirst(lattice.all(partyKind))) stated.read(item);
  stated.readAppositions();
  yield;
  const sides = sidesOf(mentions, cast.drafts);
  settleUnsaid(mentions, cast, sides);
  yield;
  const scene = new Scene({ cast, sides, words, lattice, sentences, window });
  const referents = readAll(scene, sentences);
  yield;
  fillVacancies(scene, referents);
  return {
    ...keepPersons(mentions, scene),
    referents: withSides(scene, referents),
    home: sides.own,
  };
}

function readAll(scene: Scene, sentences: readonly SentenceWindow[]): Map<PartyItem, Referent> {
  const referents = new Map<PartyItem, Referent>();
  const known = new Map<Party, Referent>();
  const places = new Map(scene.lattice.all(partyKind).map((item) => [item.value, item]));
  for (const window of sentences) {
    scene.window = window;
    for (const item of inOrder(scene.lattice.all(partyKind, window.from, window.to)))
      referents.set(item, read(scene, item, { party: item.value, known, places }));
  }
  return referents;
}

/** Adds the sides that were learnt only after a phrase was read. */
function withSides(
  scene: Scene,
  referents: ReadonlyMap<PartyItem, Referent>,
): ReadonlyMap<PartyItem, Referent> {
  const whole = new Map<PartyItem, Referent>();
  for (const [item, referent] of referents) {
    const drafts = referent.persons.map((id) => scene.draft(id));
    const sides = drafts.map((draft) => draft && sideOf(draft)).filter((side) => side !== null);
    whole.set(item, { ...referent, codes: [...new Set([...referent.codes, ...sides])] });
  }
  return whole;
}

function innerFirst(items: readonly PartyItem[]): readonly PartyItem[] {
  return items.toSorted((one, other) => one.to - one.from - (other.to - other.from));
}

/** Inner phrases before the outer ones that begin with them. */
function inOrder(items: readonly PartyItem[]): readonly PartyItem[] {
  return items.toSorted((one, other) => one.from - other.from || one.to - other.to);
}

interface Reading {
  readonly party: Party;
  readonly known: Map<Party, Referent>;
  /** Where each party stands; a member of a group may have no place of its own. */
  readonly places: ReadonlyMap<Party, PartyItem>;
}

function read(scene: Scene, item: PartyItem, reading: Reading): Referent {
  const { party, known } = reading;
  const before = known.get(party);
  if (before !== undefined) return before;
  const referent =
    party.members.length > 0 ? readGroup(scene, item, reading) : readOne(scene, party, item);
  known.set(party, referent);
  if (referent.persons.length + referent.codes.length > 0) scene.note(item, party, referent);
  return referent;
}

function readGroup(scene: Scene, item: PartyItem, reading: Reading): Referent {
  const members = reading.party.members.map((member) =>
    read(scene, reading.places.get(member) ?? item, { ...reading, party: member }),
  );
  return {
    persons: [...new Set(members.flatMap(({ persons }) => persons))],
    codes: [...new Set(members.flatMap(({ codes }) => codes))],
    confidence: Math.min(...members.map(({ confidence }) => confidence)),
    how: "its members",
  };
}

function readOne(scene: Scene, party: Party, item: PartyItem): Referent {
  const reader = party.relation === null ? readers[party.type] : readRelation;
  return reader(scene, party, item);
}

type Reader = (scene: Scene, party: Party, item: PartyItem) => Referent;

const byCode: Reader = (scene, party, item) =>
  party.code === null ? readPossessed(scene, item) : meaningCodes([party.code], "the name", 0.95);
const bySide: Reader = (scene, party, item) =>
  party.code === null ? readSide(scene, party, item) : meaningCodes([party.code], "its state", 0.9);

const readers: Readonly<Record<PartyType, Reader>> = {
  person: readNamed,
  office: readOffice,
  state: byCode,
  organisation: byCode,
  group: byCode,
  institution: bySide,
  delegation: bySide,
  pair: readPair,
  pronoun: readPronoun,
  description: readDescription,
};
