import type { VerbForm } from "../verb-form.ts";
import { stemsOf, type Stems } from "./models.ts";

type Written = readonly [written: string, form: VerbForm];

/**
 * Makes the forms of a French verb that stand in reports.
 *
 * Left out, because they are nouns far more often than verbs: all of « tu », and -ions (« relations »,
 * « missions »).
 */
export function conjugate(infinitive: string): readonly Written[] {
  const stems = stemsOf(infinitive);
  const make = maker(infinitive);
  return [
    make(infinitive, "infinitive", null, null),
    make(`${stems.nous}ant`, "present-participle", null, null),
    ...participles(infinitive, stems.past),
    ...finite(stems, make),
  ].filter(([written]) => written.length > 1);
}

type Make = (written: string, ...rest: FormParts) => Written;
type FormParts = readonly [VerbForm["mood"], VerbForm["person"], VerbForm["number"]];

function maker(lemma: string): Make {
  return (written, ...[mood, person, number]) => [
    written,
    { lemma, mood, person, number, gender: null },
  ];
}

function finite(stems: Stems, make: Make): readonly Written[] {
  return [
    make(stems.je, "present", 1, "singular"),
    make(stems.il, "present", 3, "singular"),
    make(`${stems.nous}ons`, "present", 1, "plural"),
    make(`${stems.nous.replace(/ge$/, "g").replace(/ç$/, "c")}ez`, "present", 2, "plural"),
    make(stems.ils, "present", 3, "plural"),
    make(`${stems.nous}ais`, "imperfect", 1, "singular"),
    make(`${stems.nous}ait`, "imperfect", 3, "singular"),
    make(`${stems.nous}aient`, "imperfect", 3, "plural"),
    ...simplePast(stems.simple, make),
    ...futureAndConditional(stems.future, make),
    make(`${stems.subjunctive}e`, "subjunctive", 3, "singular"),
    make(`${stems.subjunctive}ent`, "subjunctive", 3, "plural"),
  ];
}

function simplePast(simple: string, make: Make): readonly Written[] {
  if (!simple.endsWith("a"))
    return [
      make(`${simple}t`, "simple-past", 3, "singular"),
      make(`${simple}rent`, "simple-past", 3, "plural"),
    ];
  const stem = simple.slice(0, -1).replace(/ge$/, "g").replace(/ç$/, "c");
  return [
    make(simple, "simple-past", 3, "singular"),
    make(`${stem}èrent`, "simple-past", 3, "plural"),
  ];
}

function futureAndConditional(stem: string, make: Make): readonly Written[] {
  return [
    make(`${stem}ai`, "future", 1, "singular"),
    make(`${stem}a`, "future", 3, "singular"),
    make(`${stem}ons`, "future", 1, "plural"),
    make(`${stem}ont`, "future", 3, "plural"),
    make(`${stem}ais`, "conditional", 1, "singular"),
    make(`${stem}ait`, "conditional", 3, "singular"),
    make(`${stem}aient`, "conditional", 3, "plural"),
  ];
}

function participles(lemma: string, past: string): readonly Written[] {
  if (past === "") return [];
  const base = past.replace("û", "u");
  const form = (written: string, gender: "m" | "f", number: "singular" | "plural"): Written => [
    written,
    { lemma, mood: "past-participle", person: null, number, gender },
  ];
  return [
    form(past, "m", "singular"),
    form(`${base}e`, "f", "singular"),
    form(base.endsWith("s") ? base : `${base}s`, "m", "plural"),
    form(`${base}es`, "f", "plural"),
  ];
}
