import { describe, expect, test } from "vitest";
import { factsOf, meeting, saidIn } from "../told.fixture.ts";

/** What follows the meeting, and the statements that it makes. */
const heard: readonly (readonly [group: string, text: string, said: readonly string[]])[] = [
  [
    "a clause",
    "M. Odhiambo a indiqué que le port est ouvert.",
    ["odhiambo states: le port est ouvert"],
  ],
  [
    "a clause after a date and a place",
    "M. Odhiambo a précisé lundi à Nairobi que le port est ouvert.",
    ["odhiambo states: le port est ouvert"],
  ],
  [
    "a quotation with its frame behind",
    "« Le port est ouvert à tous », a déclaré Mme Solberg.",
    ["solberg states: Le port est ouvert à tous"],
  ],
  [
    "a quotation after a colon",
    "Mme Solberg a répondu : « Nous livrerons les navires avant la fin de l'année. »",
    ["solberg pledges: Nous livrerons les navires avant la fin de l'année."],
  ],
  [
    "a quotation over two sentences",
    "« Le port est ouvert. La douane travaille jour et nuit », a assuré M. Odhiambo.",
    ["odhiambo states: Le port est ouvert. La douane travaille jour et nuit"],
  ],
  [
    "a quotation cut by its frame",
    "« Le port est ouvert », a dit M. Odhiambo, « et la douane travaille ».",
    ["odhiambo states: Le port est ouvert », a dit M. Odhiambo, « et la douane travaille"],
  ],
  [
    "any verb after a quotation",
    "« Nous n'avons rien à cacher », s'est défendu M. Odhiambo.",
    ["odhiambo states: Nous n'avons rien à cacher"],
  ],
  [
    "a sentence cut by its frame",
    "Mme Solberg a parlé aux journalistes. Sa visite, a-t-elle ajouté, ne vise personne.",
    ["solberg states: Sa visite, a-t-elle ajouté, ne vise personne"],
  ],
  [
    "a source that opens",
    "Selon Mme Solberg, la pêche va mieux.",
    ["solberg states: la pêche va mieux"],
  ],
  [
    "a source of opinion",
    "De l'avis de Mme Solberg, la pêche va mieux.",
    ["solberg states: la pêche va mieux"],
  ],
  [
    "a capital as a source",
    "À en croire Oslo, la pêche va mieux.",
    ["NO states: la pêche va mieux"],
  ],
  [
    "a thing",
    "Mme Solberg a salué l'accueil des habitants.",
    ["solberg praises: l'accueil des habitants"],
  ],
  [
    "a thing and a second one",
    "Mme Solberg a salué l'accueil des habitants et sollicité l'appui de la douane.",
    ["solberg praises: l'accueil des habitants", "solberg requests: l'appui de la douane"],
  ],
  [
    "a gerund",
    "Mme Solberg a salué l'accueil des habitants, soulignant que la pêche va mieux.",
    ["solberg praises: l'accueil des habitants", "solberg states: la pêche va mieux"],
  ],
  [
    "« tout en » and a gerund",
    "Mme Solberg a salué l'accueil des habitants, tout en regrettant la lenteur de la douane.",
    ["solberg praises: l'accueil des habitants", "solberg criticises: la lenteur de la douane"],
  ],
  [
    "« avant de » and an infinitive",
    "Mme Solberg a salué l'accueil des habitants, avant d'ajouter que la pêche va mieux.",
    ["solberg praises: l'accueil des habitants", "solberg states: la pêche va mieux"],
  ],
  [
    "thanks without the person thanked",
    "M. Odhiambo a remercié son homologue pour son appui à la pêche.",
    ["odhiambo praises: son appui à la pêche"],
  ],
  [
    "a call to somebody",
    "M. Odhiambo a exhorté les armateurs à venir au Kenya.",
    ["odhiambo requests: les armateurs à venir au Kenya"],
  ],
  [
    "a quality",
    "Mme Solberg s'est dite satisfaite de la visite.",
    ["solberg praises: satisfaite de la visite"],
  ],
  [
    "a will",
    "Mme Solberg s'est dite prête à dépêcher une mission d'experts.",
    ["solberg pledges: prête à dépêcher une mission d'experts"],
  ],
  [
    "gratitude",
    "M. Odhiambo a exprimé sa gratitude au peuple norvégien.",
    ["odhiambo praises: sa gratitude au peuple norvégien"],
  ],
  [
    "condolences",
    "M. Odhiambo a présenté ses condoléances aux familles.",
    ["odhiambo praises: ses condoléances aux familles"],
  ],
  [
    "an invitation",
    "Mme Solberg a invité son homologue à visiter Oslo.",
    ["solberg invites: son homologue à visiter Oslo"],
  ],
  [
    "a denial",
    "Nairobi a démenti toute négociation sur une base navale.",
    ["KE denies: toute négociation sur une base navale"],
  ],
  [
    "a judgement in quotation marks",
    "Mme Solberg a jugé « encore timide » le commerce des deux pays.",
    ["solberg states: « encore timide » le commerce des deux pays"],
  ],
  [
    "an engagement and a colon",
    "Mme Solberg a pris un engagement : la Norvège livrera dix navires.",
    ["solberg pledges: la Norvège livrera dix navires"],
  ],
  [
    "a pronoun",
    "M. Odhiambo a salué la visite. Il a rappelé que la pêche fait vivre la côte.",
    ["odhiambo praises: la visite", "odhiambo states: la pêche fait vivre la côte"],
  ],
  [
    "a topic",
    "Quant à Mme Solberg, elle a rappelé que la pêche fait vivre la côte.",
    ["solberg states: la pêche fait vivre la côte"],
  ],
  [
    "two who speak as one",
    "Les deux ministres se sont félicités de la reprise des vols.",
    ["odhiambo praises: la reprise des vols"],
  ],
  [
    "a frame after the clause",
    "Mme Solberg a promis que les navires viendront, lors d'une conférence de presse.",
    ["solberg pledges: les navires viendront"],
  ],
];

const silent: readonly (readonly [text: string, reason: string])[] = [
  ["La conférence marque une étape importante.", "a thing says nothing"],
  ["Le Kenya espère renforcer sa position.", "commentary"],
  [
    "Par cette visite, la Norvège confirme son intérêt pour la côte.",
    "a will that the writer infers",
  ],
  ["On raconte que le port est fermé.", "nobody says it"],
  ["Je crois que le port est fermé.", "the writer says it"],
  ["M. Odhiambo n'a pas dit que le port est fermé.", "denied"],
  ["M. Odhiambo devrait annoncer la fermeture du port.", "not yet said"],
  ["M. Odhiambo a présenté ses lettres de créance.", "no words were said"],
  ["Le port de « Lamu » est ouvert.", "a name in quotation marks"],
  ["« On a entendu des tirs », raconte un habitant.", "a speaker without a code"],
];

describe("what is said after a meeting", () => {
  test.each(heard)("%s: %s", (_group, text, said) => {
    expect(saidIn(meeting + text)).toStrictEqual(said);
  });
  test.each(silent)("leaves alone %s because %s", (text) => {
    expect(saidIn(meeting + text)).toStrictEqual([]);
  });
});

describe("interviews", () => {
  const interview = [
    "Peter Odhiambo, ministre kényan de la Pêche, répond à nos questions.",
    "Le Courrier : Où en est le port ?",
    "Peter Odhiambo : Les travaux avancent. Le quai est prêt.",
    "Et la douane ?",
    "Elle suit. Tout est en ordre.",
    "Quand ouvrirez-vous ?",
    "Bientôt, si la mer le permet.",
  ].join("\n\n");

  test("one record an answer, of whoever answered first", () => {
    expect(saidIn(interview)).toStrictEqual([
      "odhiambo states: Les travaux avancent. Le quai est prêt.",
      "odhiambo states: Elle suit. Tout est en ordre.",
      "odhiambo states: Bientôt, si la mer le permet.",
    ]);
  });

  test("an office before the colon is whoever had the word under it first", () => {
    const transcript = [
      "Peter Odhiambo, Kenyan Fisheries Minister: I have come from a good meeting. [Laughter.] The quay is ready.",
      "Journalist: You say that. The harbour master says otherwise.",
      "Fisheries Minister: He will be here in May.",
      "Journalist: And the ice plant?",
      "Fisheries Minister: It will open soon.",
      "[ENDS]",
      "Media enquiries by telephone only",
    ].join("\n\n");
    expect(saidIn(transcript, "en").map((line) => line.replace(/ \w+:/, ":"))).toStrictEqual([
      "odhiambo: I have come from a good meeting. [Laughter.] The quay is ready.",
      "odhiambo: He will be here in May.",
      "odhiambo: It will open soon.",
    ]);
  });

  const introduction = "Ingrid Solberg, ambassadrice de Norvège au Kenya, nous a reçus à Nairobi.";
  const questions = [
    "Madame l'ambassadrice, où en est le port ?",
    "Le quai est prêt.",
    "On dit pourtant qu'il s'ensable…",
    "On dit tant de choses.",
    "Et la douane ?",
    "Elle suit.",
    "Reviendrez-vous ?",
    "Bien sûr.",
  ];

  test("questions without a name are answered by whoever was introduced before them", () => {
    expect(saidIn([introduction, ...questions].join("\n\n"))).toStrictEqual([
      "solberg states: Le quai est prêt.",
      "solberg states: On dit tant de choses.",
      "solberg states: Elle suit.",
      "solberg states: Bien sûr.",
    ]);
  });

  test("«Ответ:» is of whoever is asked", () => {
    const text = [
      "Посол Норвегии в Кении Ингрид Сольберг ответила на вопросы газеты.",
      "Вопрос: Когда откроют порт?",
      "Ответ: Причал готов.",
      "Вопрос: А таможня?",
      "Ответ: Она тоже готова.",
      "Вопрос: Вы вернётесь?",
      "Ответ: Конечно.",
    ].join("\n\n");
    expect(saidIn(text, "ru").map((line) => line.replace(/^\S+ \w+: /, ""))).toStrictEqual([
      "Причал готов.",
      "Она тоже готова.",
      "Конечно.",
    ]);
  });

  test("a column that asks now and then is no interview", () => {
    const column = [
      introduction,
      "Que veut la mer ?",
      "Elle monte.",
      "Le quai tient.",
      "Les pêcheurs attendent.",
      "Où iront-ils ?",
      "Personne ne le sait.",
      "La saison commence.",
      "Les filets sèchent.",
    ].join("\n\n");
    expect(saidIn(column)).toStrictEqual([]);
  });

  test("a list of fields with a colon is no interview", () => {
    expect(
      saidIn("Le port.\n\nRésumé : le quai est prêt.\n\nPourquoi ?\n\nLa mer monte."),
    ).toStrictEqual([]);
  });
});

describe("what a statement tells of itself", () => {
  test("rule, revision and confidence", () => {
    const [said] = factsOf(`${meeting}M. Odhiambo a indiqué que le port est ouvert.`).statements;
    expect(said).toMatchObject({ rule: "statement/fr/said-before", revision: 2, confidence: 0.85 });
    expect(said).not.toHaveProperty("implied");
  });

  test("a speaker who goes on is implied", () => {
    const text = `${meeting}M. Odhiambo a salué la visite. « La mer est calme aujourd'hui », a-t-il ajouté.`;
    expect(factsOf(text).statements.at(-1)).toMatchObject({
      speaker: "odhiambo",
      mode: "direct",
      implied: { speaker: "whoever spoke last" },
    });
  });

  test("every quote stands in the text where the record says", () => {
    const text = meeting + heard.map(([, sentence]) => sentence).join(" ");
    for (const { span } of factsOf(text).statements)
      expect(text.slice(span.start, span.end)).toBe(span.quote);
  });
});

describe("hosts", () => {
  const presidents =
    "Le président kényan Peter Odhiambo a reçu lundi à Nairobi le président norvégien Lars Solberg, accompagné du ministre norvégien du Commerce, Erik Dahl. ";

  test.each([
    [
      "« Nous avons beaucoup à faire ensemble », a dit Lars Solberg. Son hôte a indiqué que le port est ouvert.",
      "odhiambo",
    ],
    ["L'hôte du palais de Karibu a indiqué que le port est ouvert.", "odhiambo"],
  ])("%s is said by %s", (text, speaker) => {
    expect(factsOf(presidents + text).statements.at(-1)?.speaker).toBe(speaker);
  });
});
