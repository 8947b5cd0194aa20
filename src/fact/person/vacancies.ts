import type { PartyItem } from "../../mention/party/party.ts";
import type { RoleCode } from "../../core/vocabulary.ts";
import type { Referent } from "../context.ts";
import { sideByRole } from "./by-name.ts";
import { meansRole, sideOf, type Draft, type DraftOffice } from "./draft.ts";
import type { Scene, Vacancy } from "./scene.ts";

/**
 * Gives an office that nobody holds to a person without an office, named in the sentence
 * before or after: « s'est entretenu avec l'ambassadeur de Chine. M. X achève … ».
 */
export function fillVacancies(scene: Scene, referents: Map<PartyItem, Referent>): void {
  const acting = actingSentences(scene);
  for (const draft of scene.cast.drafts) {
    const vacancy =
      draft.offices.length > 0
        ? vagueOf(scene, draft)
        : nearest(scene, draft, acting.get(draft.id) ?? []);
    if (vacancy !== null) fill(scene, referents, { draft, vacancy });
  }
}

/** Sentences in which each person is named as who acts. */
function actingSentences({ log }: Scene): ReadonlyMap<string, readonly number[]> {
  const sentences = new Map<string, number[]>();
  for (const { subject, referent, sentence } of log) {
    const [id, ...others] = referent.persons;
    if (!subject || id === undefined || others.length > 0) continue;
    sentences.set(id, [...(sentences.get(id) ?? []).slice(-actsMax), sentence]);
  }
  return sentences;
}

const actsMax = 20;

function nearest(scene: Scene, draft: Draft, acting: readonly number[]): Vacancy | null {
  const far = ({ sentence }: Vacancy): number =>
    acting.reduce((least, one) => Math.min(least, Math.abs(one - sentence)), Infinity);
  const near = scene.vacancies
    .filter((one) => far(one) >= 1 && far(one) <= reach(scene, one) && suits(draft, one))
    .toSorted((one, other) => far(one) - far(other));
  return near[0] ?? null;
}

/** One sentence; three for an office with its state, if it is the only one that nobody holds. */
function reach(scene: Scene, vacancy: Vacancy): number {
  return vacancy.of !== null && scene.vacancies.every((other) => isAnother(other, vacancy)) ? 3 : 1;
}

/** « le ministre Diallo »: an exact office of the same side that nobody else holds, two sentences off. */
function vagueOf(scene: Scene, draft: Draft): Vacancy | null {
  const [office, ...more] = draft.offices;
  if (office === undefined || more.some(({ role }) => role !== office.role)) return null;
  const side = sideOf(draft);
  const found = scene.vacancies.find(
    ({ role, of, sentence }) =>
      role !== office.role &&
      meansRole(office.role, role) &&
      (of ?? scene.sides.home) === side &&
      draft.uses.some((use) => Math.abs(use.sentence - sentence) <= 2),
  );
  return found ?? null;
}

function suits(draft: Draft, { party, of }: Vacancy): boolean {
  const side = sideOf(draft);
  if (side !== null && of !== null && side !== of) return false;
  return draft.gender === null || party.gender === null || draft.gender === party.gender;
}

function fill(
  scene: Scene,
  referents: Map<PartyItem, Referent>,
  { draft, vacancy }: { readonly draft: Draft; readonly vacancy: Vacancy },
): void {
  const { role, of, item, party } = vacancy;
  const implied = of === null ? impliedOf(scene, draft, role) : null;
  draft.offices.push({ role, of, implied, former: false, item });
  draft.gender ??= party.gender === "n" ? null : party.gender;
  referents.set(item, scene.meaning([draft], "named in the next sentence", 0.7));
  const rest = scene.vacancies.filter((other) => other !== vacancy && !isAnother(other, vacancy));
  scene.vacancies.splice(0, scene.vacancies.length, ...rest);
}

function impliedOf(scene: Scene, draft: Draft, role: RoleCode): DraftOffice["implied"] {
  const side = sideOf(draft);
  return side === null
    ? sideByRole(scene, role, draft)
    : { of: side, how: "shown elsewhere in the document" };
}

/** The same office told again. */
function isAnother(other: Vacancy, vacancy: Vacancy): boolean {
  return other.role === vacancy.role && other.of === vacancy.of;
}
