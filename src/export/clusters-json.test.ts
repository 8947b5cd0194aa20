import { expect, test } from "vitest";
import { foldRegister } from "../register/fold-register.ts";
import { turku } from "../register/turku.fixture.ts";
import { clustersOf } from "./clusters-json.ts";

test("every record stands once, by its file and the id of its Reading", () => {
  const sources = [turku("Harbour Post"), { ...turku("Lago Azul"), copyOf: "Harbour Post" }];
  const { persons, encounters, copies } = clustersOf(sources, foldRegister(sources, []));
  const [encounter] = sources[0]?.reading.encounters ?? [];
  expect(encounters).toEqual([
    [
      { file: "Harbour Post", id: encounter?.id },
      { file: "Lago Azul", id: encounter?.id },
    ],
  ]);
  expect(persons.map((members) => members.map(({ file }) => file))).toEqual([
    ["Harbour Post", "Lago Azul"],
    ["Harbour Post", "Lago Azul"],
  ]);
  expect(copies).toEqual([["Lago Azul", "Harbour Post"]]);
});
