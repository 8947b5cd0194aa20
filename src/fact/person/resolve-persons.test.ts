import { describe, expect, test } from "vitest";
import type { RoleCode } from "../../core/vocabulary.ts";
import type { Mentions } from "../../mention/mentions.ts";
import type { OfficePhrase } from "../../mention/office/office.ts";
import { party as partyKind, type Party, type PartyItem } from "../../mention/party/party.ts";
import { mentionsOf } from "../../mention/mentions-of.ts";
import type { Discourse } from "../context.ts";
import { resolvePersons } from "./resolve-persons.ts";

const plain: Party = {
  type: "person",
  name: null,
  rank: null,
  honorific: null,
  offices: [],
  code: null,
  relation: null,
  members: [],
  gender: null,
  plural: false,
  preposition: null,
  cases: null,
  nameAt: null,
};

function named(name: string, more: Partial<Party> = {}): Party {
  const parts = name.split(" ");
  const surname = parts.at(-1) ?? "";
  const made = { name, parts, surname, gender: null, cases: null, certainty: 0.9 };
  return { ...plain, name: made, ...more };
}

function held(role: RoleCode, of: string | null = null, more: Partial<OfficePhrase> = {}): Party {
  const office: OfficePhrase = {
    titles: [{ role, of }],
    distributes: false,
    plural: false,
    definite: true,
    former: false,
    gender: null,
    cases: null,
    ...more,
  };
  return { ...plain, type: "office", offices: [office], code: of };
}

function officer(name: string, office: Party): Party {
  return named(name, { offices: office.offices, code: office.code });
}

/** Lays the parties that stand in « {words} » on the text, in order, in place of those that were found. */
function lay(drawn: string, parties: readonly Party[]): Mentions {
  const mentions = mentionsOf(drawn.replaceAll(/[{}]/g, ""), "fr");
  const { lattice } = mentions;
  for (const item of lattice.all(partyKind)) lattice.remove(item);
  let taken = 0;
  const stretches = [...drawn.matchAll(/\{([^{}]*)\}/g)].map(({ index, 1: words = "" }) => {
    const start = index - 2 * taken++;
    return { start, end: start + words.length };
  });
  stretches.forEach(({ start, end }, index) => {
    const from = lattice.tokens.starts.indexOf(start);
    const to = lattice.tokens.ends.indexOf(end) + 1;
    const value = parties[index] ?? plain;
    lattice.add({ kind: partyKind.name, from, to, value });
  });
  return mentions;
}

function tell({ persons }: Discourse): readonly string[] {
  return persons.map(({ names, offices }) =>
    [
      names.join(" / "),
      ...offices.map(({ role, of, former }) => `${former ? "former " : ""}${role} ${of}`),
    ].join(", "),
  );
}

/** Whom the n-th party means. */
function meant(mentions: Mentions, discourse: Discourse, index: number): string {
  const item: PartyItem | undefined = mentions.lattice.all(partyKind)[index];
  const referent = item && discourse.referents.get(item);
  return referent === undefined
    ? "nothing"
    : [referent.persons.join("+"), referent.codes.join("+")].join(" ");
}

const foreign = "minister:foreign-affairs";

describe("persons", () => {
  test("a surname with a title is the person of the full name", () => {
    const mentions = lay("{Awa Ndour} a parlé. {Mme Ndour} a conclu.", [
      officer("Awa Ndour", held(foreign, "SN")),
      named("Ndour", { honorific: "Mme" }),
    ]);
    expect(tell(resolvePersons(mentions))).toEqual([
      "Awa Ndour / Ndour, minister:foreign-affairs SN",
    ]);
  });

  test("a name in capitals without accents is the same name", () => {
    const mentions = lay("{HELENE KABORE} À LIMA\n\n{Hélène Kaboré} a parlé.", [
      officer("HELENE KABORE", held(foreign, "BF")),
      named("Hélène Kaboré"),
    ]);
    expect(tell(resolvePersons(mentions))).toHaveLength(1);
  });

  test("two persons of one surname stay two", () => {
    const mentions = lay("{Awa Traoré} a reçu {Issa Traoré}.", [
      officer("Awa Traoré", held(foreign, "BF")),
      officer("Issa Traoré", held("ambassador", "ML")),
    ]);
    expect(resolvePersons(mentions).persons.map(({ id }) => id)).toEqual(["traore", "issa-traore"]);
  });

  test("an exact office takes the place of a vaguer one", () => {
    const mentions = lay(
      "{Le ministre Ndour} est là. {Awa Ndour, ministre de l'Énergie}, a parlé.",
      [
        officer("Ndour", held("minister", null)),
        officer("Awa Ndour", held("minister:energy", "SN")),
      ],
    );
    expect(tell(resolvePersons(mentions))).toEqual(["Awa Ndour / Ndour, minister:energy SN"]);
  });

  test("a state left unsaid is the page's own, and recorded as implied", () => {
    const mentions = lay("LIMA — {Le chef de l'État, Luis Vega}, a parlé au Pérou.", [
      officer("Luis Vega", held("head-of-state")),
    ]);
    const [person] = resolvePersons(mentions).persons;
    expect(person?.offices).toEqual([{ role: "head-of-state", of: "PE" }]);
    expect(person?.implied).toEqual({ "offices.0.of": "the page's own side" });
  });

  test("a named counterpart has the same office of the other state", () => {
    const mentions = lay("{Awa Ndour} a reçu {son homologue kényan John Kip}.", [
      officer("Awa Ndour", held(foreign, "SN")),
      named("John Kip", { relation: "counterpart", code: "KE" }),
    ]);
    expect(tell(resolvePersons(mentions))[1]).toBe("John Kip, minister:foreign-affairs KE");
  });

  test("a plural hands out its titles in order", () => {
    const titles = [
      { role: foreign, of: "PE" },
      { role: "minister:defence", of: "PE" },
    ] as const;
    const [office] = held(foreign).offices;
    const group: Party = {
      ...plain,
      type: "group",
      plural: true,
      offices: office ? [{ ...office, titles, distributes: true, plural: true }] : [],
      members: [named("Luis Vega"), named("Ana Rojas")],
    };
    const mentions = lay("{Les ministres, Luis Vega et Ana Rojas,} ont parlé.", [group]);
    expect(tell(resolvePersons(mentions))).toEqual([
      "Luis Vega, minister:foreign-affairs PE",
      "Ana Rojas, minister:defence PE",
    ]);
  });

  test("an office without a holder goes to whom the next sentence names", () => {
    const mentions = lay("Le roi a reçu {l'ambassadeur du Kenya}. {M. John Kip} est venu à Lima.", [
      held("ambassador", "KE"),
      named("John Kip", { honorific: "M." }),
    ]);
    expect(tell(resolvePersons(mentions))).toEqual(["John Kip, ambassador KE"]);
  });

  test("those in whose company a minister stands share the side", () => {
    const mentions = lay(
      "LIMA — Le Pérou attend {la délégation kényane} conduite par {John Kip, ministre de la Santé}.",
      [{ ...plain, type: "delegation", code: "KE" }, officer("John Kip", held("minister:health"))],
    );
    expect(tell(resolvePersons(mentions))).toEqual(["John Kip, minister:health KE"]);
  });

  test("an office of the past in an aside is former", () => {
    const mentions = lay("{Ana Rojas}, alors {ministre péruvienne de l'Énergie}, a parlé.", [
      named("Ana Rojas"),
      held("minister:energy", "PE"),
    ]);
    expect(tell(resolvePersons(mentions))).toEqual(["Ana Rojas, former minister:energy PE"]);
  });

  test("of two presidents, the one named last without an office has that of the other", () => {
    const mentions = lay(
      "LIMA — {Le président Luis Vega} a reçu {John Kip} du Kenya au Pérou. {Les deux présidents} ont parlé.",
      [
        officer("Luis Vega", held("head-of-state")),
        named("John Kip"),
        { ...plain, type: "pair", plural: true },
      ],
    );
    expect(tell(resolvePersons(mentions))).toEqual([
      "Luis Vega, head-of-state PE",
      "John Kip, head-of-state KE",
    ]);
  });

  test("whoever neither holds an office nor acts is left out", () => {
    const mentions = lay(
      "Le prix salue la mémoire de {Rosa Vega}. {Ana Rojas} a déclaré sa joie.",
      [named("Rosa Vega", { preposition: "de" }), named("Ana Rojas")],
    );
    expect(tell(resolvePersons(mentions))).toEqual(["Ana Rojas"]);
  });

  test("evidence quotes the phrase that shows name and office", () => {
    const mentions = lay("{Ndour} est là. {Awa Ndour, ministre sénégalaise}, a parlé.", [
      named("Ndour"),
      officer("Awa Ndour", held("minister", "SN")),
    ]);
    const [person] = resolvePersons(mentions).persons;
    expect(person?.evidence.map(({ quote }) => quote)).toEqual(["Awa Ndour, ministre sénégalaise"]);
  });
});

describe("phrases without a name", () => {
  const two = [officer("Awa Ndour", held(foreign, "SN")), officer("John Kip", held(foreign, "KE"))];

  test.each<readonly [string, Party, string]>([
    ["{Le chef de la diplomatie kényane} a parlé.", held(foreign, "KE"), "kip KE"],
    [
      "{Les deux ministres} ont parlé.",
      { ...held("minister"), type: "pair", plural: true },
      "ndour+kip SN+KE",
    ],
    ["{Les deux pays} ont parlé.", { ...plain, type: "pair", plural: true }, " KE+SN"],
    ["{Le diplomate kényan} a parlé.", { ...plain, type: "description", code: "KE" }, "kip KE"],
    [
      "{Son homologue kényan} a parlé.",
      { ...plain, type: "description", relation: "counterpart", code: "KE" },
      "kip KE",
    ],
    ["{Elle} a parlé.", { ...plain, type: "pronoun", gender: "f" }, "ndour SN"],
    ["{Le Kenya} a parlé.", { ...plain, type: "state", code: "KE" }, " KE"],
  ])("%s", (sentence, party, expected) => {
    const mentions = lay(`{Awa Ndour} a reçu {John Kip}. ${sentence}`, [...two, party]);
    expect(meant(mentions, resolvePersons(mentions), 2)).toBe(expected);
  });
});
