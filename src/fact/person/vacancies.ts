import type { PartyItem } from "../../mention/party/party.ts";
import type { Referent } from "../context.ts";
import { sideByRole } from "./by-name.ts";
import { sideOf, type Draft } from "./draft.ts";
import type { Scene, Vacancy } from "./scene.ts";

/**
 * Gives an office that nobody holds to a person without an office, named in the same sentence or in
 * the next one to it: « s'est entretenu avec l'ambassadeur de Chine. M. X achève … ».
 */
export function fillVacancies(scene: Scene, referents: Map<PartyItem, Referent>): void {
  for (const draft of scene.cast.drafts) {
    if (draft.offices.length > 0) continue;
    const vacancy = nearest(scene, draft);
    if (vacancy !== null) fill(scene, referents, { draft, vacancy });
  }
}

function nearest(scene: Scene, draft: Draft): Vacancy | null {
  const near = scene.vacancies
    .map((vacancy) => ({ vacancy, distance: distance(draft, vacancy) }))
    .filter(({ vacancy, distance: far }) => far <= 1 && suits(draft, vacancy))
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.vacancy ?? null;
}

function distance({ uses }: Draft, { sentence }: Vacancy): number {
  return Math.min(...uses.map((use) => Math.abs(use.sentence - sentence)));
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
  const implied = of === null ? sideByRole(scene, role) : null;
  draft.offices.push({ role, of, implied, former: false, item });
  draft.gender ??= party.gender === "n" ? null : party.gender;
  referents.set(item, scene.meaning([draft], "named in the next sentence", 0.7));
  const rest = scene.vacancies.filter((other) => other !== vacancy && !isAnother(other, vacancy));
  scene.vacancies.splice(0, scene.vacancies.length, ...rest);
}

/** The same office told again. */
function isAnother(other: Vacancy, vacancy: Vacancy): boolean {
  return other.role === vacancy.role && other.of === vacancy.of;
}
