import type { VerbForm } from "../verb-form.ts";

/** Forms of « être », « avoir » and « aller »: mood, then je il nous vous ils, a dash where left out. */
const rows = `
être present suis est sommes êtes sont
être imperfect étais était - - étaient
être simple-past - fut - - furent
être future serai sera serons serez seront
être conditional serais serait serions seriez seraient
être subjunctive - soit soyons soyez soient
être infinitive être
être past-participle été
être present-participle étant
avoir present ai a avons avez ont
avoir imperfect avais avait - - avaient
avoir simple-past - eut - - eurent
avoir future aurai aura aurons aurez auront
avoir conditional aurais aurait aurions auriez auraient
avoir subjunctive - ait ayons ayez aient
avoir infinitive avoir
avoir past-participle eu
avoir present-participle ayant
aller present vais va allons allez vont
aller imperfect allais allait - - allaient
aller simple-past - alla - - allèrent
aller future irai ira irons irez iront
aller conditional irais irait irions iriez iraient
aller subjunctive - aille - - aillent
aller infinitive aller
aller present-participle allant`;

/** The three verbs that no model makes. */
export const irregularForms: readonly (readonly [string, VerbForm])[] = [
  ...rows.trim().split("\n").flatMap(readRow),
  ...(["allé m singular", "allée f singular", "allés m plural", "allées f plural"] as const).map(
    agreeing,
  ),
];

function readRow(row: string): readonly (readonly [string, VerbForm])[] {
  const [lemma = "", mood, ...forms] = row.split(" ");
  const make = (written: string, at: number): readonly [string, VerbForm] => [
    written,
    {
      lemma,
      mood: mood as VerbForm["mood"],
      person: forms.length === 1 ? null : (([1, 3, 1, 2, 3] as const)[at] ?? 3),
      number: forms.length === 1 ? null : at < 2 ? "singular" : "plural",
      gender: null,
    },
  ];
  return forms.map(make).filter(([written]) => written !== "-");
}

function agreeing(row: string): readonly [string, VerbForm] {
  const [written = "", gender, number] = row.split(" ");
  return [
    written,
    {
      lemma: "aller",
      mood: "past-participle",
      person: null,
      number: number as "singular" | "plural",
      gender: gender as "m" | "f",
    },
  ];
}
