import { describe, expect, test } from "vitest";
import { undraw } from "../../grammar/drawn.ts";
import { drawItems } from "../draw-items.ts";
import { mentionsOf } from "../mentions-of.ts";
import { personName } from "./name.ts";

function drawNames(text: string, language: "fr" | "en" = "fr"): string {
  const { lattice } = mentionsOf(text, language);
  return drawItems(lattice, lattice.all(personName), () => "name");
}

describe("French names of persons", () => {
  test.each([
    "Hier, {name:Karim Benhaddou} a rencontré {name:Aïssata Mbaye-Kone}.",
    "M. {name:Anton V. Belov} est là.",
    "Le président {name:Diala} a parlé.",
    "Le colonel {name:Ismaël KANTÉ BIRO} inspecte les troupes.",
    "Son homologue {name:Moussa Ould Sidi El Vall} l'a salué.",
    "Le ministre, {name:Jean-Yves N'Guetta}, revient.",
    "La ministre {name:Binta Sarr/Koné} a signé.",
    "Le roi {name:Idriss II} a régné.",
    "« Nous voilà », a lancé {name:Paul Mérieux}, directeur du port.",
    "Le Péruvien {name:Rafael Quintero} et la Galloise {name:Alice Price} gagnent.",
  ])("%s", (drawn) => {
    expect(drawNames(undraw(drawn))).toBe(drawn);
  });

  test.each([
    ["L'Union africaine siège à Addis-Abeba.", "an organisation and a town"],
    ["Le siège est au 12, rue Paul Mérieux, à Lomé.", "a street"],
    ["La Coupe du monde commence.", "a cup"],
    ["En Mars, le Conseil de sécurité a voté.", "a month and a body"],
    ["Côte d'Ivoire et Burkina Faso négocient.", "two states"],
    ["Selon Le Monde, la réunion a eu lieu.", "a newspaper"],
    ["Le ministre de la Santé publique reçoit.", "an office"],
  ])("leaves alone %s because it names %s", (text) => {
    expect(drawNames(text)).toBe(text);
  });

  test("a family name alone is known from the full name", () => {
    expect(drawNames("Awa Traoré est venue. Traoré repart demain.")).toBe(
      "{name:Awa Traoré} est venue. {name:Traoré} repart demain.",
    );
  });

  test("a headline in capitals shows no new name, but those of the text", () => {
    const text = "AWA DIARRA REÇOIT LE PRIX DU COURAGE\n\nHier, Awa Diarra a parlé.";
    expect(drawNames(text)).toBe(
      "{name:AWA DIARRA} REÇOIT LE PRIX DU COURAGE\n\nHier, {name:Awa Diarra} a parlé.",
    );
  });

  test.each([
    ["Hier, Awa Traoré a parlé.", "Traoré", "Awa|Traoré"],
    ["Hier, M. Denis SANGA N'GOLO a parlé.", "SANGA N'GOLO", "Denis|SANGA|N'GOLO"],
    ["Hier, M. Ali ben Salem Al-Qadi a parlé.", "Al-Qadi", "Ali|ben Salem|Al-Qadi"],
  ])("%s: the family name is %s", (text, surname, parts) => {
    const [found] = mentionsOf(text, "fr").lattice.all(personName);
    expect(found?.value.surname).toBe(surname);
    expect(found?.value.parts.join("|")).toBe(parts);
  });
});

describe("English names of persons", () => {
  test.each([
    ["Prime Minister {name:K P Varma} is here.", "initials without full stops"],
    ["Ambassador {name:Nora A. Lind} presented the items.", "an initial that could be an article"],
    ["President {name:Denis Mba N’gole} came.", "a small letter after an apostrophe"],
    ["Foreign Minister {name:Ana Ruiz} Monday received them.", "a day after the name"],
    ["Her Laotian counterpart, {name:Bounmy Keola}, left.", "an apposition to a counterpart"],
    ["{name:Pia Lund} Norway's Minister of Health came.", "an office without a comma"],
    ["Ambassador {name:Lind} Receives Award", "a verb of a headline"],
  ])("%s (%s)", (drawn) => {
    expect(drawNames(undraw(drawn), "en")).toBe(drawn);
  });

  test("a gerund at the head of a sentence is no first name", () => {
    expect(drawNames("Ana Ruiz met Omar Lind. Congratulating Lind, Ruiz left.", "en")).toBe(
      "{name:Ana Ruiz} met {name:Omar Lind}. Congratulating {name:Lind}, {name:Ruiz} left.",
    );
  });
});
