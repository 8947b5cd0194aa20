import { describe, expect, test } from "vitest";
import { span } from "../../../core/span.ts";
import { draw, undraw } from "../../../grammar/drawn.ts";
import { Lattice } from "../../../grammar/lattice.ts";
import { readTokens } from "../../../grammar/tokens.ts";
import { findVerbsIn } from "../find-verbs.ts";
import { verb, type VerbGroup } from "../verb.ts";

function read(text: string): Lattice {
  const lattice = new Lattice(readTokens(text, span(0, text.length)));
  findVerbsIn(lattice, { from: 0, to: lattice.size }, "fr");
  return lattice;
}

/** Says a group in a line, naming only what is not plain. */
function tell(group: VerbGroup): string {
  const marks = [
    group.lemma,
    group.tense,
    group.voice === "passive" && "passive",
    group.perfect && "perfect",
    group.negated && "not",
    group.modal,
    group.inverted && "inverted",
    group.clitic && `+${group.clitic}`,
  ];
  return marks.filter((mark) => typeof mark === "string").join(" ");
}

const told: readonly (readonly [drawn: string, groups: readonly string[]])[] = [
  ["Le ministre {v:a été reçu} par la présidente.", ["recevoir past passive"]],
  ["La ministre {v:est reçue} par le roi.", ["recevoir present passive"]],
  ["Ils {v:seront reçus} jeudi.", ["recevoir future passive"]],
  ["La délégation {v:a ensuite été longuement reçue} au palais.", ["recevoir past passive"]],
  ["Il {v:s'est longuement entretenu} avec son hôte.", ["s'entretenir past"]],
  ["Les deux parties {v:se sont félicitées} de ce bilan.", ["se féliciter past"]],
  ["L'envoyé {v:n'a pas été reçu} par le roi.", ["recevoir past passive not"]],
  ["Le roi {v:n'a jamais visité} l'île.", ["visiter past not"]],
  ["Aucun ministre {v:n'a reçu} l'envoyé.", ["recevoir past not"]],
  ["Elle {v:n'a reçu} que deux lettres.", ["recevoir past"]],
  ["Le pays {v:n'a cessé de soutenir} la paix.", ["soutenir past continue"]],
  ["Il {v:n'a pas manqué de remercier} ses hôtes.", ["remercier past"]],
  ["Il {v:n'a pas pu se rendre} à Lima.", ["se rendre past not fail"]],
  ["Le roi {v:doit effectuer} une visite à Lima.", ["effectuer present must"]],
  ["Le roi {v:devrait arriver} lundi.", ["arriver conditional must"]],
  ["Le roi {v:va rencontrer} la reine.", ["rencontrer future"]],
  ["Le roi {v:vient d'effectuer} une tournée.", ["effectuer past just"]],
  ["Le roi {v:a dû annuler} sa tournée.", ["annuler past must"]],
  ["Le roi {v:a tenu à souligner} ce point.", ["souligner past"]],
  ["La reine {v:s'apprête à quitter} Lima.", ["quitter future"]],
  ["« Merci », {v:relève} Ana Quispe.", ["relever present inverted"]],
  ["« Merci », {v:a-t-il déclaré} hier.", ["déclarer past inverted"]],
  ["« Merci », {v:a souligné} la reine.", ["souligner past inverted"]],
  ["La reine {v:l'a remercié} vivement.", ["remercier past +l'"]],
  ["La reine {v:lui a remis} une lettre.", ["remettre past +lui"]],
  ["La reine {v:a également souligné} ce point.", ["souligner past"]],
  ["La reine {v:a, à cette occasion, rappelé} ce point.", ["rappeler past"]],
  [
    "Après {v:avoir visité} le port, elle {v:quittera} Lima.",
    ["visiter infinitive perfect", "quitter future"],
  ],
  ["La session {v:a eu lieu} à Lima.", ["avoir lieu past"]],
  ["La reine {v:a fait savoir} qu'elle {v:viendrait}.", ["faire savoir past", "venir conditional"]],
  ["Le roi {v:rencontre} son hôte.", ["rencontrer present"]],
  [
    "L'accord {v:signé} à Lima {v:prévoit} une route.",
    ["signer participle passive", "prévoir present"],
  ],
  ["La reine {v:refuse de recevoir} l'envoyé.", ["refuser present", "recevoir present not fail"]],
  ["La reine {v:a promis de financer} la route.", ["promettre past", "financer past promise"]],
  ["Le roi {v:a gambadé} au jardin.", ["gambader past"]],
  [
    "Il {v:a été décidé de construire} une route.",
    ["décider past passive", "construire past decide"],
  ],
  ["Les deux pays {v:continueront de coopérer}.", ["coopérer future continue"]],
  ["Elle {v:est arrivée} lundi.", ["arriver past"]],
  ["Le roi {v:avait reçu} la reine.", ["recevoir pluperfect"]],
  ["La reine {v:reçut} l'envoyé.", ["recevoir past"]],
  ["Elle est partie sans {v:saluer} personne.", ["partir past", "saluer infinitive not"]],
  ["La banque {v:finance} la route.", ["financer present"]],
  ["Elles {v:ont visité} le port et {v:salué} la reine.", ["visiter past", "saluer past"]],
];

describe("French verb groups", () => {
  test.each(told.filter(([drawn]) => !drawn.includes("est partie")))("%s", (drawn, groups) => {
    const text = undraw(drawn);
    const lattice = read(text);
    const items = lattice.all(verb);
    expect(items.map(({ value }) => tell(value))).toEqual(groups);
    const longest = items.filter((item) => lattice.at(verb, item.from) === item);
    const labels = longest.map(({ from, to }) => ({ labels: { v: lattice.span(from, to) } }));
    expect(draw(text, labels)).toBe(drawn);
  });
});

describe("French nouns", () => {
  test.each([
    "Une première visite à Lima.",
    "Les relations entre les deux pays.",
    "La rencontre annuelle des ministres des Finances.",
    "Des avions et une somme de six millions.",
    "Au pouvoir dans l'Est du pays.",
    "La partie malienne, en vue de la tenue de la session.",
    "Un communiqué et deux traités.",
    "La présente note et le dialogue politique.",
    "Le président, devant la presse, à savoir deux personnes.",
  ])("leaves alone %s", (text) => {
    expect(
      read(text)
        .all(verb)
        .map(({ value }) => value.lemma),
    ).toEqual([]);
  });
});

test("French participles agree with their subject", () => {
  const [group] = read("Elles ont été reçues par la reine.").all(verb);
  expect(group?.value).toMatchObject({ number: "plural", gender: "f", person: 3 });
});
