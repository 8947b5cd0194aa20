import { describe, expect, test } from "vitest";
import { readPlainText } from "./read-text.ts";
import type { ZoneKind } from "./text.ts";

/** Draws a page as its lines, each behind the zone that it lies in. */
function drawZones(page: string): string[] {
  const { text, zones } = readPlainText(page);
  return text.split("\n").flatMap((line, at, lines) => {
    const start = lines.slice(0, at).join("\n").length + (at === 0 ? 0 : 1);
    const kind: ZoneKind | undefined = zones.findLast((zone) => zone.start <= start)?.kind;
    return line.trim() === "" ? [] : [`${kind ?? "none"}: ${line.trim().slice(0, 24)}`];
  });
}

const french = `LE PHARE DU SUD
Accueil | Politique | Sport | Contact

Pêche : la Norvège et le Pérou se parlent de nouveau
Publié le 12 mars 2024 à 08h10 - Ana Solberg

La ministre norvégienne de la Pêche, Mme Lund, est arrivée lundi à Lima pour une visite de trois jours, la première depuis six ans.

À lire aussi : Un pont s’ouvre à Arica

« Nous avons beaucoup à faire ensemble », a-t-elle dit à sa descente d'avion, devant les journalistes venus nombreux.

Le port de Callao au matin (Photo : LPS)

Une feuille de route sera signée mercredi au palais, selon le ministère péruvien.

Ana SOLBERG

SUR LE MÊME SUJET
Anchois : la saison commence mal
Suivez-nous sur Facebook
© Le Phare du Sud. Toute reproduction interdite.
2 commentaires
Pedro : Enfin. On attendait cela depuis longtemps.`;

describe("zones of a plain text page", () => {
  test("a French page", () => {
    expect(drawZones(french)).toEqual([
      "publication: LE PHARE DU SUD",
      "navigation: Accueil | Politique | Sp",
      "title: Pêche : la Norvège et le",
      "publication: Publié le 12 mars 2024 à",
      "body: La ministre norvégienne ",
      "related: À lire aussi : Un pont s",
      "body: « Nous avons beaucoup à ",
      "caption: Le port de Callao au mat",
      "body: Une feuille de route ser",
      "byline: Ana SOLBERG",
      "related: SUR LE MÊME SUJET",
      "related: Anchois : la saison comm",
      "sharing: Suivez-nous sur Facebook",
      "notice: © Le Phare du Sud. Toute",
      "comments: 2 commentaires",
      "comments: Pedro : Enfin. On attend",
    ]);
  });

  test("its masthead", () => {
    expect(readPlainText(french).masthead).toEqual({
      title: "Pêche : la Norvège et le Pérou se parlent de nouveau",
      publisher: "LE PHARE DU SUD",
      author: "Ana SOLBERG",
      published: "2024-03-12",
      rights: "reserved",
    });
  });

  test("a Russian page with its dateline", () => {
    const page = `Лента    Политика    Экономика    Спорт
3 мая 2023, 14:05

Исландия откроет посольство в Лиме

ОСЛО, 3 мая. /АГН/. Исландия намерена открыть посольство в Перу до конца года, сообщил во вторник её министр иностранных дел.

По его словам, речь идёт о небольшом представительстве из четырёх человек.

Читайте также
Рыбаки просят о помощи
Подписывайтесь на наш канал в Telegram
Перепечатка материалов без письменного разрешения запрещена`;
    expect(drawZones(page)).toEqual([
      "navigation: Лента    Политика    Эко",
      "publication: 3 мая 2023, 14:05",
      "title: Исландия откроет посольс",
      "dateline: ОСЛО, 3 мая. /АГН/. Исла",
      "body: По его словам, речь идёт",
      "related: Читайте также",
      "related: Рыбаки просят о помощи",
      "sharing: Подписывайтесь на наш ка",
      "notice: Перепечатка материалов б",
    ]);
    expect(readPlainText(page)).toMatchObject({
      language: "ru",
      masthead: { published: "2023-05-03", rights: "reserved" },
    });
  });

  const paragraph =
    "La ministre a ouvert la séance à neuf heures devant une salle comble et des micros tendus.";

  test.each([
    ["parts between points", "Politics . Business . Regions . Sports"],
    ["parts in brackets", "[Top] [Visa] [Culture] [Archive]"],
  ])("a menu of %s", (_, line) => {
    expect(drawZones(`${line}\n\n${paragraph}\n\n${paragraph}`)[0]).toMatch(/^navigation/);
  });

  test("a few words that stand apart below the article are no part of it, nor what follows them", () => {
    const page = `${paragraph}\n\nDessins du jour\n\nUn pont sur la mer : trente arches`;
    expect(drawZones(page).map((line) => line.split(":")[0])).toEqual([
      "body",
      "related",
      "related",
    ]);
  });

  test.each([
    "- l'accord sur la pêche",
    "La ministre est repartie mardi.",
    "La ministre norvégienne est repartie mardi soir après deux journées de visites",
  ])("what closes the article stays in it: %s", (line) => {
    expect(drawZones(`${paragraph}\n\n${line}`).at(-1)).toMatch(/^body/);
  });

  test.each([
    "Suivez le regard du ministre : il va vers le large, où les chalutiers attendent leur tour depuis l'aube.",
    "Partager les quotas reste la question la plus difficile, a reconnu la ministre au terme de la rencontre.",
    "Share prices fell in Oslo on Monday after the minister said that quotas would be cut by a third next year.",
    "Commentaires et critiques n'ont pas manqué après l'annonce de la ministre, mais le texte est passé sans peine.",
  ])("leaves alone, among paragraphs: %s", (line) => {
    expect(drawZones(`${paragraph}\n\n${line}\n\n${paragraph}`)[1]).toMatch(/^body/);
  });

  test("text wrapped to a width keeps its sentences whole", () => {
    const wrapped = `La ministre norvégienne de la Pêche est arrivée lundi à Lima pour une
visite de trois jours, la première depuis six ans. Elle doit voir son
homologue mardi matin au palais, puis se rendre au port de Callao où
l'attendent les armateurs. Une feuille de route sera signée mercredi,
selon le ministère péruvien. Les deux pays n'avaient plus parlé de la
pêche depuis la fermeture du comptoir de Bergen, que personne n'avait
vue venir. La suite est attendue jeudi, au retour de la ministre dans
sa capitale.`;
    expect(readPlainText(wrapped).sentences).toHaveLength(5);
  });
});
