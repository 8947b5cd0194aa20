import { describe, expect, test } from "vitest";
import type { Language } from "./core/language.ts";
import { compareNames, sameNameMin } from "./core/name-form.ts";
import { captureBytes } from "./document/capture.ts";
import type { Encounter, Reading } from "./fact/reading.ts";
import type { ParallelTruth } from "./parallel/parallel-truth.fixture.ts";
import { parallelTruths } from "./parallel/truths.fixture.ts";
import { readDocument } from "./pipeline.ts";

const languages: readonly Language[] = ["fr", "en", "ru"];

function readTold({ slug, articles }: ParallelTruth, language: Language): Reading {
  const bytes = new TextEncoder().encode(articles[language]);
  return readDocument(captureBytes(bytes, { file: `${slug}.${language}.txt` })).reading;
}

/** A person of a Reading whose name is, in any script, the one that the truth gives. */
function personNamed({ persons }: Reading, name: string): Reading["persons"][number] | undefined {
  return persons.find(({ names }) =>
    names.some((own) => compareNames(own, name).score >= sameNameMin),
  );
}

/** « role name » for each participant, by the name that the truth gives; as written for a stranger to it. */
function participantsOf(
  reading: Reading,
  { participants }: Encounter,
  { people }: ParallelTruth,
): readonly string[] {
  const truthOf = new Map(people.map(({ name }) => [personNamed(reading, name)?.id, name]));
  return participants
    .map(({ person, role }) => `${role} ${truthOf.get(person) ?? person}`)
    .toSorted();
}

/** What a Reading tells of its encounters, in the words of the truth. */
function toldIn(reading: Reading, truth: ParallelTruth): readonly object[] {
  return reading.encounters.map((encounter) => ({
    format: encounter.format,
    status: encounter.status,
    date: encounter.date,
    parties: encounter.parties.toSorted(),
    place: encounter.place,
    participants: participantsOf(reading, encounter, truth),
  }));
}

/** The same of the truth, whose town is written as the language writes it. */
function wantedFrom(truth: ParallelTruth, language: Language): readonly object[] {
  const { encounter, people } = truth;
  if (encounter === null) return [];
  const { format, status, date, parties, place } = encounter;
  const participants = people
    .filter(({ role }) => role !== null)
    .map(({ name, role }) => `${role} ${name}`)
    .toSorted();
  const where =
    place === null ? null : { name: place.town?.[language] ?? null, country: place.country };
  return [{ format, status, date, parties: parties.toSorted(), place: where, participants }];
}

describe.each(parallelTruths)("$slug, told in French, English and Russian", (truth) => {
  test.each(languages)("the Reading in %s tells the encounter as it was", (language) => {
    expect(toldIn(readTold(truth, language), truth)).toStrictEqual(wantedFrom(truth, language));
  });

  test.each(languages)("the Reading in %s knows the persons and their offices", (language) => {
    const reading = readTold(truth, language);
    const offices = truth.people.map(({ name }) => ({
      name,
      office: personNamed(reading, name)?.offices.map(({ role, of }) => `${role} of ${of}`),
    }));
    expect(offices).toStrictEqual(
      truth.people.map(({ name, office }) => ({ name, office: [office] })),
    );
    expect(reading.persons).toHaveLength(truth.people.length);
  });
});

test("the truths are many, and of many formats", () => {
  const formats = parallelTruths.map(({ encounter }) => encounter?.format ?? "none");
  expect(new Set(formats).size).toBeGreaterThanOrEqual(10);
});
