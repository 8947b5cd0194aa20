import { assert, constantFrom, array, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { undraw } from "../../grammar/drawn.ts";
import { drawItems } from "../draw-items.ts";
import { mentionsOf } from "../mentions-of.ts";
import { party, type Party } from "./party.ts";

function partiesIn(text: string): readonly Party[] {
  let end = 0;
  const items = mentionsOf(text, "fr").lattice.all(party);
  return items
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const outer = from >= end;
      end = Math.max(end, to);
      return outer;
    })
    .map(({ value }) => value);
}

function drawParties(text: string): string {
  const { lattice } = mentionsOf(text, "fr");
  return drawItems(lattice, lattice.all(party), ({ type }) => type);
}

describe("French parties", () => {
  test.each([
    "{person:M. Anton Belov (ministre des Affaires étrangères de la République de Serbie)} est parti.",
    "{person:Le général d'armée Oumar Kassé, président de la Transition}, a parlé.",
    "{person:Son Excellence le Président de la République, M. Jean Mbala}, repart.",
    "Il l'a dit à {person:son homologue serbe Anton Belov}.".replace("Il", "{pronoun:Il}"),
    "{office:Le ministre turc de la Culture}, flanqué de {office:l'ambassadeur du Pérou}, attendait.",
    "{office:Le chef de l'Etat} a reçu {state:le Pérou}.",
    "{person:Awa Sall, également ministre de la Santé}, a signé.",
    "{state:Lima} a salué l'accord.",
    "Un accord entre {group:Lima et Belgrade} existe.",
    "Une réunion s'est tenue à Lima.",
    "{institution:Le gouvernement péruvien} et la presse se taisent.",
    "{institution:L'ambassade du Japon} ferme.",
    "{delegation:La délégation péruvienne} est conduite par {person:Awa Sall}.",
    "{pair:Les deux ministres} ont parlé.",
    "{pair:Les deux chefs d'Etat} ont parlé.",
    "{pair:Les parties} conviennent de se revoir.",
    "{description:L'hôte du jour} a souri.",
    "{description:Le diplomate péruvien} a souri.",
    "{group:Le Pérou, le Chili et la Bolivie} ont signé.",
    "{group:Les ministres Awa Sall (Pérou) et Anton Belov (Serbie)} ont signé.",
    "Il a aussi été convenu de se revoir.",
    "{pronoun:Il} a convenu de revenir.",
    "Il faut que {state:le Pérou} signe.",
    "{person:Awa Sall} a rencontré {person:Anton Belov} et {person:Rafael Quintero} a signé.",
  ])("%s", (drawn) => {
    expect(drawParties(undraw(drawn))).toBe(drawn);
  });

  test("a plural office hands out its titles in order", () => {
    const [group] = partiesIn(
      "Les ministres péruviens des Affaires étrangères et de la Défense, Awa Sall et Rafael Quintero, ont signé.",
    );
    expect(group?.members.map(({ name, offices }) => [name?.name, offices[0]?.titles[0]])).toEqual([
      ["Awa Sall", { role: "minister:foreign-affairs", of: "PE" }],
      ["Rafael Quintero", { role: "minister:defence", of: "PE" }],
    ]);
  });

  test("the bracket after a name tells whose minister it is", () => {
    const [group] = partiesIn("Les ministres Awa Sall (Pérou) et Anton Belov (Serbie) ont signé.");
    expect(group?.members.map(({ code }) => code)).toEqual(["PE", "RS"]);
  });

  test("a president of the Transition who is head of state holds one office", () => {
    const [person] = partiesIn("Oumar Kassé, Président de la Transition, Chef de l'État, repart.");
    expect(person?.offices.map(({ titles }) => titles[0]?.role)).toEqual(["head-of-state"]);
  });

  test.each([
    ["Elle parle avec la Serbie.", "avec"],
    ["Elle parle de la Serbie.", "de"],
    ["Elle parle du Pérou.", "de"],
    ["Elle parle au Pérou.", "à"],
    ["Elle remercie le Pérou.", null],
  ])("%s: the preposition is %s", (text, preposition) => {
    expect(partiesIn(text)[1]?.preposition).toBe(preposition);
  });

  test.each([
    ["Son homologue péruvien a souri.", "counterpart", "PE"],
    ["L'hôte du Pérou a souri.", "guest", null],
    ["Son hôte a souri.", "host", null],
    ["Sa collègue serbe a souri.", "colleague", "RS"],
  ])("%s: %s of %s", (text, relation, code) => {
    expect(partiesIn(text)[0]).toMatchObject({ relation, code });
  });

  test("those named after a side act for its state", () => {
    const [, person] = partiesIn("Ont signé, côté péruvien, M. Rafael Quintero.");
    expect(person).toMatchObject({ code: "PE" });
  });
});

test("outer parties never overlap, whatever the words", () => {
  const words = constantFrom(
    ..."le la les du de des et , ( ) président ministre péruvien Pérou Lima M. Awa Sall deux parties son homologue".split(
      " ",
    ),
  );
  assert(
    property(array(words, { maxLength: 14 }), (some) => {
      const { lattice } = mentionsOf(some.join(" "), "fr");
      for (const one of lattice.all(party))
        for (const other of lattice.all(party))
          expect(one.from < other.from && other.from < one.to && one.to < other.to).toBe(false);
    }),
    { numRuns: 200 },
  );
});
