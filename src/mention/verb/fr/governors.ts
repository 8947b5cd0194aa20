import type { VerbModal } from "../verb.ts";

/** What a verb over an infinitive does to the whole. */
export interface Governor {
  /** Words between the verb and the infinitive; an empty list where there are none. */
  readonly link: readonly string[];
  readonly modal: VerbModal | null;
  /** `future`, `past`, `present` put the whole in that tense; `keep` leaves the verb's own. */
  readonly tense: "keep" | "future" | "past" | "present";
  /** `denies`: « refuse de »; `restores`: two noes make a yes, « ne manque pas de »; */
  readonly sense: "keep" | "denies" | "restores";
  /** Whether the governing verb is an act of its own, and is laid as an item as well. */
  readonly own: boolean;
}

const rows = `
devoir - must keep keep
pouvoir - can keep keep
savoir - can keep keep
vouloir - want keep keep own
souhaiter - want keep keep own
espérer - want keep keep own
désirer - want keep keep own
compter - want keep keep own
entendre - want keep keep own
ambitionner de want keep keep own
envisager de want keep keep own
prévoir de want keep keep own
projeter de want keep keep own
chercher à want keep keep
tenter de want keep keep
essayer de want keep keep
viser à want keep keep
tenir à none keep keep
aller - none future keep
venir de just past keep
s'apprêter à none future keep
commencer à begin keep keep
commencer par begin keep keep
continuer à continue keep keep
continuer de continue keep keep
cesser de none keep denies
arrêter de none keep denies
finir par none keep keep
faillir - none keep denies
oser - none keep keep
parvenir à none keep keep
réussir à none keep keep
échouer à fail keep denies
manquer de none keep restores
hésiter à none keep restores
refuser de fail keep denies own
accepter de agree keep keep own
convenir de agree keep keep own
consentir à agree keep keep own
s'accorder pour agree keep keep own
s'entendre pour agree keep keep own
promettre de promise keep keep own
s'engager à promise keep keep own
jurer de promise keep keep own
décider de decide keep keep own
se_décider à decide keep keep own
choisir de decide keep keep own`;

/** Verbs over an infinitive, by lemma. */
export const governors: ReadonlyMap<string, readonly Governor[]> = read(rows);

/** « être » with words that make a modal of it, the links in the words. */
export const stateGovernors: readonly (readonly [words: readonly string[], governor: Governor])[] =
  [
    ["sur le point de", "none", "future"],
    ["en passe de", "none", "future"],
    ["en train de", "none", "present"],
    ["en mesure de", "can", "keep"],
    ["à même de", "can", "keep"],
  ].map(([words = "", modal = "", tense = ""]) => [
    words.split(" "),
    governorOf(["-", modal, tense, "keep"]),
  ]);

function read(table: string): ReadonlyMap<string, readonly Governor[]> {
  const map = new Map<string, Governor[]>();
  for (const row of table.trim().split("\n")) {
    const [lemma = "", ...rest] = row.split(" ");
    const name = lemma.replace("_", " ");
    map.set(name, [...(map.get(name) ?? []), governorOf(rest)]);
  }
  return map;
}

function governorOf([
  link = "",
  modal = "",
  tense = "",
  sense = "",
  own,
]: readonly string[]): Governor {
  return {
    link: link === "-" ? [] : [link],
    modal: modal === "none" ? null : (modal as VerbModal),
    tense: tense as Governor["tense"],
    sense: sense as Governor["sense"],
    own: own === "own",
  };
}
