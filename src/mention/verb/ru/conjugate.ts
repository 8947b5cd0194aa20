import { declineAdjective } from "../../../lexicon/russian-adjective.ts";
import type { VerbForm } from "../verb-form.ts";

/** A form of a Russian verb, with what the table of forms says of it. */
export interface RussianVerbForm extends VerbForm {
  readonly voice: "active" | "passive";
  readonly perfective: boolean;
  /** A participle in its short shape: «подписан». */
  readonly short: boolean;
}

export type Written = readonly [written: string, form: RussianVerbForm];

interface Verb {
  readonly lemma: string;
  /** Without «-ся». */
  readonly bare: string;
  readonly reflexive: boolean;
  readonly perfective: boolean;
  /** Third person singular of the present. */
  readonly present: string;
  /** Past masculine. */
  readonly past: string;
  /** Short passive participle; null where the verb has none. */
  readonly short: string | null;
}

/** All forms of a verb from its row: `подписать*:подпишет,подписал,подписан`. */
export function conjugate(row: string): readonly Written[] {
  const verb = verbOf(row);
  const forms = [...finite(verb), ...participles(verb), ...gerunds(verb)];
  return verb.reflexive ? forms : [...forms, ...passives(verb)];
}

function verbOf(row: string): Verb {
  const [head = "", rest = ""] = row.split(":");
  const lemma = head.replace("*", "");
  const reflexive = /(?:ся|сь)$/u.test(lemma);
  const bare = reflexive ? lemma.slice(0, -2) : lemma;
  const [present, past, short] = rest.split(",").map((form) => form.replace(/(?:ся|сь)$/u, ""));
  return {
    lemma,
    bare,
    reflexive,
    perfective: head.includes("*"),
    present: given(present) ?? presentOf(bare),
    past: given(past) ?? pastOf(bare),
    short: reflexive ? null : (given(short) ?? shortOf(bare, rest !== "")),
  };
}

/** A form that the row gives; null where it leaves it out. */
function given(form: string | undefined): string | null {
  return form === undefined || form === "-" || form === "" ? null : form;
}

function presentOf(bare: string): string {
  const irregular: Readonly<Record<string, string>> = { быть: "будет" };
  if (irregular[bare] !== undefined) return irregular[bare];
  if (/[иы]вать$/u.test(bare)) return bare.replace(/ть$/u, "ет");
  if (/(?:[оу]|[^аеиоуыэюя]е)вать$/u.test(bare)) return bare.replace(/[ое]вать$/u, "ует");
  if (bare.endsWith("ить")) return bare.replace(/ить$/u, "ит");
  if (bare.endsWith("нуть")) return bare.replace(/уть$/u, "ет");
  return bare.replace(/ть$/u, "ет");
}

function pastOf(bare: string): string {
  return bare.replace(/ть$/u, "л");
}

/** Of regular verbs in -ать only; others give theirs, or have none. */
function shortOf(bare: string, special: boolean): string | null {
  if (special && !bare.endsWith("овать")) return null;
  return /[ая]ть$/u.test(bare) ? bare.replace(/ть$/u, "н") : null;
}

/** The endings of the present by its third person singular. */
function presentForms(present: string): Readonly<Record<"1pl" | "3pl" | "2pl", string>> {
  if (present === "даст" || /(?:по|пере|про|соз|раз)даст$/u.test(present)) {
    const stem = present.replace(/ст$/u, "д");
    return { "1pl": `${stem}им`, "2pl": `${stem}ите`, "3pl": `${stem}ут` };
  }
  if (present === "хочет") return { "1pl": "хотим", "2pl": "хотите", "3pl": "хотят" };
  const stem = present.slice(0, -2);
  if (present.endsWith("ит"))
    return {
      "1pl": `${stem}им`,
      "2pl": `${stem}ите`,
      "3pl": stem + (/[жшчщ]$/u.test(stem) ? "ат" : "ят"),
    };
  const plural = /(?:мож|помож|смож)$/u.test(stem) ? stem.replace(/ж$/u, "г") : stem;
  return {
    "1pl": `${stem}ем`,
    "2pl": `${stem}ете`,
    "3pl": plural + (/[аеиоуыэюя]$/u.test(stem) || stem.endsWith("шл") ? "ют" : "ут"),
  };
}

function finite(verb: Verb): readonly Written[] {
  const { perfective, present } = verb;
  const mood = perfective || verb.bare === "быть" ? "future" : "present";
  const forms = presentForms(present);
  const written = (form: string, more: Partial<RussianVerbForm>): Written => [
    withEnding(form, verb),
    formOf(verb, more),
  ];
  const past = pastForms(verb.past);
  return [
    written(verb.bare, { mood: "infinitive" }),
    written(present, { mood, person: 3, number: "singular" }),
    written(forms["3pl"], { mood, person: 3, number: "plural" }),
    written(forms["1pl"], { mood, person: 1, number: "plural" }),
    written(forms["2pl"], { mood, person: 2, number: "plural" }),
    ...firstSingular(forms["3pl"]).map((form) =>
      written(form, { mood, person: 1, number: "singular" }),
    ),
    ...past.map(([form, gender]) =>
      written(form, {
        mood: "simple-past",
        number: gender === null ? "plural" : "singular",
        gender,
      }),
    ),
  ];
}

function firstSingular(plural: string): readonly string[] {
  return /[юу]т$/u.test(plural) ? [plural.slice(0, -1)] : [];
}

function pastForms(past: string): readonly (readonly [string, "m" | "f" | "n" | null])[] {
  const stem = past.endsWith("л") ? past : `${past}л`;
  const moving = /(?:ш)ел$/u.test(past) ? past.replace(/ел$/u, "л") : stem;
  return [
    [past, "m"],
    [`${moving}а`, "f"],
    [`${moving}о`, "n"],
    [`${moving}и`, null],
  ];
}

/** «встретился», «встретилась», «встретиться». */
function withEnding(form: string, { reflexive }: Pick<Verb, "reflexive">): string {
  if (!reflexive) return form;
  return form + (/[аеёиоуыэюя]$/u.test(form) ? "сь" : "ся");
}

function formOf(verb: Verb, more: Partial<RussianVerbForm>): RussianVerbForm {
  return {
    lemma: verb.lemma,
    mood: "infinitive",
    person: null,
    number: null,
    gender: null,
    voice: "active",
    perfective: verb.perfective,
    short: false,
    ...more,
  };
}

function participles(verb: Verb): readonly Written[] {
  const ending = verb.reflexive ? "ся" : "";
  const full = (masculine: string, more: Partial<RussianVerbForm>): readonly Written[] =>
    declineAdjective(masculine).map(({ form, features }) => [
      form + ending,
      formOf(verb, { ...genderOf(features), ...more }),
    ]);
  const past = verb.past.endsWith("л") && !/ш[её]л$/u.test(verb.past);
  return [
    ...full(past ? verb.past.replace(/л$/u, "вший") : pastActive(verb.past), {
      mood: "past-participle",
    }),
    ...(verb.perfective
      ? []
      : full(presentForms(verb.present)["3pl"].replace(/т$/u, "щий"), {
          mood: "present-participle",
        })),
    ...passiveParticiples(verb, full),
  ];
}

function pastActive(past: string): string {
  return /ш[её]л$/u.test(past) ? past.replace(/ш[её]л$/u, "шедший") : `${past}ший`;
}

type Full = (masculine: string, more: Partial<RussianVerbForm>) => readonly Written[];

function passiveParticiples(verb: Verb, full: Full): readonly Written[] {
  const passive = { voice: "passive", mood: "past-participle" } as const;
  const present =
    verb.perfective || verb.reflexive
      ? []
      : full(`${presentForms(verb.present)["1pl"]}ый`, { ...passive, mood: "present-participle" });
  if (verb.short === null) return present;
  const { short } = verb;
  const long = short.endsWith("т") ? `${short}ый` : `${short}ный`;
  return [
    ...present,
    ...full(long, passive),
    ...shortForms(verb, short).map(([form, more]): Written => [form, formOf(verb, more)]),
  ];
}

function shortForms(
  _verb: Verb,
  short: string,
): readonly (readonly [string, Partial<RussianVerbForm>])[] {
  const passive = { voice: "passive", mood: "past-participle", short: true } as const;
  return [
    [short, { number: "singular", gender: "m", ...passive }],
    [`${short}а`, { number: "singular", gender: "f", ...passive }],
    [`${short}о`, { number: "singular", gender: "n", ...passive }],
    [`${short}ы`, { number: "plural", ...passive }],
  ];
}

function genderOf(features: string): Partial<RussianVerbForm> {
  const [, number, gender] = features.split(".");
  return {
    number: number === "pl" ? "plural" : "singular",
    gender: gender === "m" || gender === "f" || gender === "n" ? gender : null,
  };
}

/** «отметив»; «проведя», «придя» of verbs in «-ти». */
function perfectiveGerund({ bare, present, past, reflexive }: Verb): string {
  if (bare.endsWith("ти")) return present.replace(/ет$/u, "я");
  return past.replace(/л$/u, reflexive ? "вши" : "в");
}

/** «отметив», «отвечая»; a deed beside another. */
function gerunds(verb: Verb): readonly Written[] {
  const plural = presentForms(verb.present)["3pl"];
  const gerund = verb.perfective
    ? perfectiveGerund(verb)
    : plural.replace(/[юуая]т$/u, /[жшчщ][уа]т$/u.test(plural) ? "а" : "я");
  return [
    [withEnding(gerund, verb), formOf(verb, { mood: "present-participle", person: null })],
  ].map(([written, form]): Written => [
    written as string,
    { ...(form as RussianVerbForm), short: true },
  ]);
}

/** «обсуждается», «обсуждались»: the imperfective with «-ся» is passive. */
function passives(verb: Verb): readonly Written[] {
  if (verb.perfective || verb.short === null) return [];
  return finite({ ...verb, reflexive: true })
    .filter(([, { person }]) => person === 3 || person === null)
    .map(([written, form]): Written => [written, { ...form, voice: "passive" }]);
}
