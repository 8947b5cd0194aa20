import type { RoleCode } from "../../core/vocabulary.ts";
import { lexical } from "../../mention/lexical.ts";
import type { OfficeTitle } from "../../mention/office/office.ts";
import type { Party, PartyItem } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import { hasKind } from "./by-description.ts";
import { sideByRole } from "./by-name.ts";
import { readPair } from "./by-pair.ts";
import { holds, sideOf, type Draft } from "./draft.ts";
import { realms } from "./realms.ts";
import { meaningCodes, nobody, type Mentioned, type Scene } from "./scene.ts";

/** Reads an office without a name: « le chef de la diplomatie malienne », « le ministre ». */
export function readOffice(scene: Scene, party: Party, item: PartyItem): Referent {
  const titles = party.offices.flatMap((office) => office.titles);
  const [first] = titles;
  if (first === undefined) return nobody;
  if (party.plural || titles.length > 1) return readSeveral(scene, { party, item }, titles);
  const title = { ...first, of: first.of ?? party.code ?? ownerOfPalace(scene, item) };
  const draft = holderMeant(scene, title, item);
  return draft === null
    ? readVacant(scene, title, { party, item })
    : scene.meaning([draft], "who holds the office", 0.85);
}

function holderMeant(scene: Scene, title: OfficeTitle, item: PartyItem): Draft | null {
  const draft =
    envoySpokenOf(scene, title, item) ??
    actingSo(scene, title, item) ??
    calledAlike(scene, title, item) ??
    holderOf(scene, title);
  return draft !== null && isOfOtherCrown(scene, draft, item) ? null : draft;
}

/** "the envoy": an ambassador or a special envoy, whoever was spoken of last. */
function envoySpokenOf(scene: Scene, { role, of }: OfficeTitle, { to }: PartyItem): Draft | null {
  const kinds = scene.words.described.get(scene.lattice.tokens.words[to - 1]?.lower ?? "");
  if (of !== null || role !== "ambassador" || !Array.isArray(kinds)) return null;
  return scene.recent().find((draft) => hasKind(draft, kinds)) ?? null;
}

/** «Эмир», « le roi »: of several heads of state the one who was called by the same word. */
function calledAlike(
  scene: Scene,
  { role, of }: OfficeTitle,
  { from, to, value }: PartyItem,
): Draft | null {
  const tokensMax = value.honorific === null ? 2 : 5; // « Sa Majesté le Roi »
  if (of !== null || role !== "head-of-state" || to - from > tokensMax) return null;
  const holders = scene.known().filter((draft) => holds(draft, role, of) && isIn(draft, role));
  if (holders.length < 2) return null;
  const stem = stemAt(scene, to - 1);
  const alike = holders.filter((draft) => isCalled(scene, draft, stem));
  if (alike.length === 1) return alike[0] ?? null;
  return alike.length === 0 ? crownedAtHome(scene, holders, to - 1) : null;
}

/** « le Souverain », where the head of state at home is a king: he, by whatever other word he was called. */
function crownedAtHome(scene: Scene, holders: readonly Draft[], at: number): Draft | null {
  if (!isCrownAtHome(scene, at)) return null;
  return holders.find((draft) => sideOf(draft) === scene.sides.home) ?? null;
}

/** Whether a word for a monarch stands in the page of a monarchy. */
function isCrownAtHome({ words, lattice, sides }: Scene, at: number): boolean {
  const isMonarch = words.monarchs?.has(lattice.tokens.words[at]?.lower ?? "") === true;
  return isMonarch && sides.home !== null && realms.has(sides.home);
}

/** « SM le Roi », of a king whom the page does not name: not the emir whom it names. */
function isOfOtherCrown(scene: Scene, draft: Draft, { to }: PartyItem): boolean {
  if (!isCrownAtHome(scene, to - 1) || sideOf(draft) === scene.sides.home) return false;
  return !isCalled(scene, draft, stemAt(scene, to - 1));
}

function isCalled(scene: Scene, { offices }: Draft, stem: string): boolean {
  return offices.some(({ item }) => stemsOf(scene, item).includes(stem));
}

function stemsOf(scene: Scene, { from, to }: PartyItem): readonly string[] {
  return Array.from({ length: Math.min(to - from, 12) }, (_, index) => stemAt(scene, from + index));
}

/** The first letters of a word, which its forms share. */
function stemAt({ lattice }: Scene, at: number): string {
  return (lattice.tokens.words[at]?.folded ?? "").slice(0, 4);
}

/** Bounds the work on endless pages. */
const vacanciesMax = 200;

/** "The President", where one president acts and the head of state at home is a king: who acted last of those called so. */
function actingSo(scene: Scene, { role, of }: OfficeTitle, { from, to }: PartyItem): Draft | null {
  if (of !== null || role !== "head-of-state" || to - from !== 2) return null;
  const stem = stemAt(scene, to - 1);
  const ruler = scene
    .known()
    .find((draft) => holds(draft, role, scene.sides.home) && isIn(draft, role));
  if (ruler === undefined || isCalled(scene, ruler, stem)) return null;
  const acting = scene.last((one) => {
    const draft = one.subject ? scene.onlyPerson(one) : null;
    return draft !== null && isCalled(scene, draft, stem);
  }, titleSentencesMax);
  return acting === null ? null : scene.onlyPerson(acting);
}

/** How many sentences back "the President" reaches for him. */
const titleSentencesMax = 8;

function readVacant(
  scene: Scene,
  { role, of }: OfficeTitle,
  { party, item }: { readonly party: Party; readonly item: PartyItem },
): Referent {
  const implied = of ?? sideByRole(scene, role)?.of ?? null;
  const definite = party.offices.every((office) => office.definite && !office.former);
  if (definite && scene.vacancies.length < vacanciesMax)
    scene.vacancies.push({ item, party, sentence: scene.window.index, role, of });
  return meaningCodes(
    [implied],
    of === null ? "the page's own side" : "the state of the office",
    0.7,
  );
}

/** « le locataire de l'Élysée »: the state whose palace it is. */
function ownerOfPalace({ lattice }: Scene, { from, to }: PartyItem): string | null {
  const [palace] = lattice.all(lexical("landmark"), from, to);
  return palace?.value.value.country ?? null;
}

/** Who holds an office: of the state that is named, or else spoken of just before, at home, or at all. */
export function holderOf(scene: Scene, { role, of }: OfficeTitle): Draft | null {
  const holders = scene.known().filter((draft) => holds(draft, role, of) && isIn(draft, role));
  const near = spokenOf(scene, holders);
  const bare = of === null && role.includes(":") && !role.endsWith(":general");
  if (near !== null && !(bare && isForeign(scene, near))) return near;
  if (of === null && scene.sides.home !== null) return atHome(scene, holders, role);
  return scene.recent().find((draft) => holders.includes(draft)) ?? holders[0] ?? null;
}

/** The last of some persons to be spoken of; of several in one phrase, the one at home. */
function spokenOf(scene: Scene, drafts: readonly Draft[]): Draft | null {
  const among = ({ referent }: Mentioned): readonly Draft[] =>
    drafts.filter(({ id }) => referent.persons.includes(id));
  const latest = scene.last((one) => among(one).length > 0, 2);
  const meant = latest === null ? [] : among(latest);
  return meant.find((draft) => !isForeign(scene, draft)) ?? meant[0] ?? null;
}

/** A minister of another state is not called by the portfolio alone. */
function isForeign({ sides }: Scene, draft: Draft): boolean {
  return sides.home !== null && sideOf(draft) !== sides.home;
}

/** An office with its portfolio and no state is one at home; a vaguer word can mean anyone. */
function atHome(scene: Scene, holders: readonly Draft[], role: RoleCode): Draft | null {
  const own = holders.filter((draft) => sideOf(draft) === scene.sides.home);
  const recent = (drafts: readonly Draft[]): Draft | undefined =>
    scene.recent().find((draft) => drafts.includes(draft)) ?? drafts[0];
  const vague = role === "minister" || role === "head-of-state" || !role.includes(":");
  return recent(own) ?? (vague ? recent(holders) : undefined) ?? null;
}

/** Not only formerly. */
function isIn({ offices }: Draft, role: string): boolean {
  const [kind] = role.split(":");
  const own = offices.filter((office) => office.role.split(":")[0] === kind);
  return own.some(({ former }) => !former);
}

function readSeveral(
  scene: Scene,
  { party, item }: { readonly party: Party; readonly item: PartyItem },
  titles: readonly OfficeTitle[],
): Referent {
  const holders = titles
    .filter(({ of }) => of !== null)
    .map((title) => holderOf(scene, title))
    .filter((draft) => draft !== null);
  const named = titles.map(({ of }) => of);
  if (holders.length === 0 && new Set(named.filter((of) => of !== null)).size > 1)
    return meaningCodes(named, "the states of the offices", 0.8);
  if (holders.length === 0) return readUnnamed(scene, party, item);
  const meant = scene.meaning(holders, "who hold the offices", 0.85);
  return { ...meant, codes: [...new Set([...meant.codes, ...named.filter((of) => of !== null)])] };
}

/** « les ministres » that nobody was called before are nobody in particular. */
function readUnnamed(scene: Scene, party: Party, item: PartyItem): Referent {
  if (party.offices.some(({ definite }) => !definite)) return nobody;
  const pair = readPair(scene, party, item);
  return pair.persons.length > 1 ? pair : nobody;
}
