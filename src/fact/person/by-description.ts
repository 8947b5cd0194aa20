import type { Window } from "../../grammar/match.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { RoleKind } from "../../core/vocabulary.ts";
import type { Referent } from "../context.ts";
import { sideOf, type Draft } from "./draft.ts";
import { meaningCodes, nobody, type Mentioned, type Scene } from "./scene.ts";

/** Reads « le diplomate russe », « l'hôte du jour », « le numéro un gabonais ». */
export function readDescription(scene: Scene, party: Party, { from, to }: PartyItem): Referent {
  const test = addressedAs(party) ?? describedBy(scene, from, to);
  const fits = (draft: Draft): boolean =>
    (party.code === null || sideOf(draft) === party.code) &&
    agrees(draft, party) &&
    agreesWithVerb(scene, draft, { from, to }) &&
    test(draft);
  const draft = scene.known().find(fits);
  if (draft !== undefined) return scene.meaning([draft], "the last person so described", 0.75);
  return party.code === null ? nobody : meaningCodes([party.code], "the state named", 0.6);
}

/** "His Majesty": whoever is called so elsewhere. */
function addressedAs({ honorific }: Party): ((draft: Draft) => boolean) | null {
  if (honorific === null) return null;
  return ({ uses }) => uses.some((use) => use.party.honorific === honorific);
}

function agrees(draft: Draft, party: Party): boolean {
  return draft.gender === null || party.gender === null || draft.gender === party.gender;
}

/** «рассказала дипломат»: the verb tells the gender where the noun does not. */
function agreesWithVerb({ lattice }: Scene, { gender }: Draft, { from, to }: Window): boolean {
  const told = lattice.before(verb, from) ?? lattice.at(verb, to);
  return gender === null || told?.value.gender !== "f" || gender === "f";
}

function describedBy(scene: Scene, from: number, to: number): (draft: Draft) => boolean {
  for (let at = from; at < to; at++) {
    const found = scene.words.described.get(scene.lattice.tokens.words[at]?.lower ?? "");
    if (found === "guest") return (draft) => sideOf(draft) !== scene.sides.home;
    if (found !== undefined && found !== "anyone") return (draft) => hasKind(draft, found);
  }
  return () => true;
}

/** Whether a person holds an office of one of the kinds. */
export function hasKind({ offices }: Draft, kinds: readonly RoleKind[]): boolean {
  return offices.some(({ role }) => kinds.some((kind) => role.startsWith(kind)));
}

/** Reads « il », « elle », « ils »: the last person that agrees, as a subject; else the last state. */
export function readPronoun(scene: Scene, party: Party, { from, to }: PartyItem): Referent {
  const actors =
    scene.words.objects?.has(scene.lattice.tokens.words[to - 1]?.lower ?? "") === true
      ? actorsHere(scene, from)
      : [];
  const agreeing = (one: Mentioned): boolean =>
    canStandFor(scene, one, party) && !actors.includes(one);
  const antecedent =
    scene.last((one) => one.subject && isPerson(one) && agreeing(one), 1) ??
    scene.last((one) => one.subject && agreeing(one), 2) ??
    scene.last((one) => isPerson(one) && agreeing(one), 1);
  if (antecedent === null) return nobody;
  const { persons, codes } = antecedent.referent;
  return { persons, codes, confidence: 0.7, how: "the last subject that agrees" };
}

/** "X and Y met him": the subject of the sentence, with its members, is another than its object. */
function actorsHere(scene: Scene, before: number): readonly Mentioned[] {
  const here = scene.here().filter(({ item }) => item.to <= before);
  const actor = here.findLast(({ subject }) => subject)?.item;
  if (actor === undefined) return [];
  return here.filter(({ item }) => item.from < actor.to && actor.from < item.to);
}

function isPerson({ referent }: Mentioned): boolean {
  return referent.persons.length > 0;
}

function canStandFor(scene: Scene, { party, referent }: Mentioned, pronoun: Party): boolean {
  if ((referent.persons.length > 1 || party.plural) !== pronoun.plural) return false;
  if (referent.persons.length === 0) return party.gender === pronoun.gender;
  return pronoun.plural || agreesWith(scene.draft(referent.persons[0]), pronoun);
}

function agreesWith(draft: Draft | null, party: Party): boolean {
  return draft !== null && agrees(draft, party);
}
