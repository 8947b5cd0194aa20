import { lexical } from "../../mention/lexical.ts";
import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import {
  clauseWords,
  followingVerb,
  isFinite,
  partyAt,
  subjectOf,
  type VerbItem,
} from "../clause/clause.ts";
import type { Context } from "../context.ts";
import { lowerAt, referentOf, type Hearing, type Said, type Speaker } from "./hearing.ts";

/** Who speaks, by which kind of phrase, and how that is known. */
export interface Voice extends Speaker {
  readonly type: PartyType;
  /** Null where the words name the speaker. */
  readonly implied: string | null;
}

/** What was said before, as the speakers of later sayings need it. */
export interface Memory {
  readonly last: Said | undefined;
}

/** How many sentences back a pronoun may reach for who spoke last. */
const sentencesMax = 3;

/** Speaks for a side: its code comes before the persons in it. */
const sides: ReadonlySet<PartyType> = new Set([
  "delegation",
  "institution",
  "state",
  "organisation",
]);

/** The speaker of « X a dit … » and of « …, a dit X ». */
export function speakerOfVerb(
  hearing: Hearing,
  item: VerbItem,
  { turned, memory }: { readonly turned: boolean; readonly memory: Memory },
): Voice | null {
  if (isNobody(hearing, item)) return null;
  if (!isFinite(item.value)) return sharedSpeaker(hearing, item, memory);
  if (turned) return turnedSpeaker(hearing, item, memory);
  const head = headBefore(hearing, item.from);
  if (head !== null) return head;
  const { last } = memory;
  if (last?.sentence === hearing.window.index && sharesSubject(hearing, item)) return again(last);
  const subject = subjectOf(hearing.spot, item);
  return subject === null ? null : voiceOf(hearing, subject, memory);
}

/** « X a rappelé que Y avait signé et a mis en avant Z »: the second saying is X's. */
function sharesSubject(hearing: Hearing, { from }: VerbItem): boolean {
  return hearing.words.coordinators.has(lowerAt(hearing, from - 1));
}

/** « croit-on », « nous avons dit »: the writer, or nobody. */
function isNobody(hearing: Hearing, { from, to, value }: VerbItem): boolean {
  if (value.person === 1 || value.person === 2) return true;
  if (hearing.words.nobody.has(lowerAt(hearing, from - 1))) return true;
  if (!value.inverted) return false;
  for (let at = from; at < to; at++)
    if (hearing.words.nobody.has(lowerAt(hearing, at)) && lowerAt(hearing, at - 1) === "-")
      return true;
  return (
    hearing.words.nobody.has(lowerAt(hearing, to)) ||
    hearing.words.nobody.has(lowerAt(hearing, to + 1))
  );
}

/** A gerund, an infinitive or a bare participle has the speaker of its clause. */
function sharedSpeaker(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const { last } = memory;
  const before = last !== undefined && last.sentence === hearing.window.index;
  if (before) return { ...again(last), implied: null };
  const subject = subjectOf(hearing.spot, item) ?? mainSubject(hearing, item);
  return subject === null ? null : voiceOf(hearing, subject, memory);
}

/** The subject of the nearest finite verb, first to the left, then to the right. */
function mainSubject(hearing: Hearing, item: VerbItem): PartyItem | null {
  const { spot, window } = hearing;
  const first = followingVerb(spot, window.from, item.from - window.from);
  const main = first !== null && first.from < item.from && isFinite(first.value) ? first : null;
  return main === null ? null : subjectOf(spot, main);
}

function turnedSpeaker(hearing: Hearing, item: VerbItem, memory: Memory): Voice | null {
  const { lattice, window, language } = hearing.spot;
  const told = clauseWords(language).inflected ? subjectOf(hearing.spot, item) : null;
  if (told !== null) return voiceOf(hearing, told, memory);
  for (let at = item.to, steps = 0; at < window.to && steps < 4; steps++) {
    const found = partyAt(lattice, at);
    if (found?.value.preposition === null) return voiceOf(hearing, found, memory);
    const head = headAt(hearing, at);
    if (head !== null) return head;
    if (lowerAt(hearing, at) === "," || lowerAt(hearing, at) === ".") break;
    at += lattice.stepRight(at);
  }
  const inside = lattice
    .all(party, item.from, item.to)
    .find(({ value }) => value.type === "pronoun");
  const voice = inside === undefined ? null : voiceOf(hearing, inside, memory);
  if (voice !== null) return voice;
  if (inside === undefined && hearing.words.thingOpeners.has(lowerAt(hearing, item.to)))
    return null;
  return memory.last === undefined ? null : near(hearing, memory.last);
}

/** Whom a party phrase makes speak. */
export function voiceOf(hearing: Hearing, item: PartyItem, memory: Memory): Voice | null {
  const { type } = item.value;
  const vague = type === "pronoun" || type === "description";
  const continued = vague ? continuedBy(hearing, item, memory) : null;
  if (continued !== null) return continued;
  const { persons = [], codes = [] } = referentOf(hearing, item) ?? {};
  const [person] = persons;
  if (type === "description" && person === undefined)
    return (
      (isHead(hearing, item) ? headOf(hearing, item) : null) ??
      latestNamed(hearing, item.from, codes[0] ?? null)
    );
  const [code] = codes;
  if (sides.has(type) && code !== undefined) return { speaker: code, codes, type, implied: null };
  return person === undefined
    ? officeVoice(hearing, item, codes)
    : { speaker: person, codes: codesOf(hearing.context, person, codes), type, implied: null };
}

/** A phrase that is resolved to a state alone: the one person who holds the office, else the state. */
function officeVoice(hearing: Hearing, item: PartyItem, codes: readonly string[]): Voice | null {
  const { type } = item.value;
  const [code] = codes;
  if (code === undefined) return null;
  const known = single(hearing.context, item, code);
  return known === null
    ? { speaker: code, codes, type, implied: null }
    : { speaker: known, codes, type, implied: "the only holder of the office" };
}

function codesOf(
  { discourse }: Context,
  person: string,
  codes: readonly string[],
): readonly string[] {
  if (codes.length > 0) return codes;
  const country = discourse.persons.find(({ id }) => id === person)?.country;
  return country == null ? [] : [country];
}

/** The only person of a state who holds the office that the words name. */
function single({ discourse }: Context, { value }: PartyItem, code: string): string | null {
  const roles = new Set(value.offices.flatMap(({ titles }) => titles.map(({ role }) => role)));
  if (roles.size === 0) return null;
  const found = discourse.persons.filter(({ offices }) =>
    offices.some(({ role, of }) => roles.has(role) && (of === code || of === null)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/**
 * « Il a ajouté », « le diplomate a rappelé »: whoever spoke just before goes on, unless another
 * subject opens a sentence between them, or the words mean one who is known.
 */
function continuedBy(hearing: Hearing, item: PartyItem, { last }: Memory): Voice | null {
  if (last === undefined) return null;
  const referent = referentOf(hearing, item);
  const far = hearing.window.index - last.sentence;
  if (far > (item.value.type === "pronoun" ? 1 : 3)) return null;
  const known = item.value.type === "description" && (referent?.persons.length ?? 0) > 0;
  if (known || item.value.plural) return null;
  const topic = topicBetween(hearing, item, last);
  if (topic !== null) return item.value.type === "pronoun" ? topicVoice(hearing, topic) : null;
  const side = item.value.code;
  if (side !== null && !last.codes.includes(side)) return null;
  return again(last);
}

/** Another person or office opens this sentence, or one after the last saying. */
function topicBetween(hearing: Hearing, item: PartyItem, last: Said): PartyItem | null {
  const { mentions } = hearing.context;
  const { lattice } = hearing.spot;
  for (let index = hearing.window.index; index >= last.sentence; index--) {
    const window = mentions.sentences[index];
    if (window === undefined) continue;
    const from = index === last.sentence ? afterSpan(hearing, last, window.from) : window.from;
    for (let at = from; at < Math.min(window.to, from + 4); at++) {
      const found = lattice.at(party, at);
      if (found === undefined || found === item || found.from >= item.from) continue;
      if (named.has(found.value.type) && (referentOf(hearing, found)?.persons.length ?? 0) > 0)
        return found;
    }
  }
  return null;
}

/** The one person whom a topic names. */
function topicVoice(hearing: Hearing, topic: PartyItem): Voice | null {
  const { persons = [], codes = [] } = referentOf(hearing, topic) ?? {};
  const [speaker] = persons;
  if (speaker === undefined || persons.length > 1) return null;
  const implied = "the subject named last";
  return { speaker, codes: codesOf(hearing.context, speaker, codes), type: "person", implied };
}

const named: ReadonlySet<PartyType> = new Set(["person", "office", "group"]);

/** In the sentence of the last saying only what follows it counts. */
function afterSpan({ spot }: Hearing, { span }: Said, from: number): number {
  const { starts } = spot.lattice.tokens;
  let at = from;
  while (at < starts.length && (starts[at] ?? 0) < span.end) at++;
  return at;
}

function again(last: Said): Voice {
  return {
    speaker: last.speaker,
    codes: last.codes,
    type: "person",
    implied: "whoever spoke last",
  };
}

/** How many tokens back a description may reach for the person it means. */
const tokensMax = 120;

/** The person named last before a token, of a side where one is known. */
function latestNamed({ context, spot }: Hearing, at: number, code: string | null): Voice | null {
  const { referents, persons } = context.discourse;
  for (let end = at; end > Math.max(0, at - tokensMax); end--) {
    const found = spot.lattice.before(party, end);
    const referent = found === undefined ? undefined : referents.get(found);
    const [person] = referent?.persons ?? [];
    if (found === undefined || referent?.persons.length !== 1 || person === undefined) continue;
    const codes = codesOf(context, person, referent.codes);
    if (code !== null && !codes.includes(code)) continue;
    if (persons.every(({ id }) => id !== person)) continue;
    return { speaker: person, codes, type: "person", implied: "the person named last" };
  }
  return null;
}

/** Whoever spoke last, if that was not long ago. */
export function near({ window }: Hearing, last: Said): Voice | null {
  return window.index - last.sentence <= sentencesMax ? again(last) : null;
}

/** Whoever spoke in this sentence or the one before. */
function recent({ window }: Hearing, last: Said): Voice | null {
  return window.index - last.sentence <= 1 ? again(last) : null;
}

/** « le chef de la délégation togolaise »: the first named person of that side. */
function headAt(hearing: Hearing, at: number): Voice | null {
  for (let from = at; from < at + 3; from++) {
    if (!hearing.words.heads.has(lowerAt(hearing, from))) continue;
    const found = partyAt(hearing.spot.lattice, from + 1);
    if (found?.value.type === "delegation") return headOf(hearing, found);
  }
  return null;
}

/** « le chef de la délégation togolaise » read as one description. */
function isHead(hearing: Hearing, { from, to }: PartyItem): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++)
    if (hearing.words.heads.has(lowerAt(hearing, at))) return true;
  return false;
}

/** The same where the delegation ends before a token. */
function headBefore(hearing: Hearing, end: number): Voice | null {
  const found = hearing.spot.lattice.before(party, end);
  if (found?.value.type !== "delegation") return null;
  return hearing.words.heads.has(lowerAt(hearing, found.from - 1)) ||
    hearing.words.heads.has(lowerAt(hearing, found.from - 2))
    ? headOf(hearing, found)
    : null;
}

function headOf(hearing: Hearing, item: PartyItem): Voice | null {
  const codes = referentOf(hearing, item)?.codes ?? [];
  const [code] = codes;
  if (code === undefined) return null;
  const head = hearing.context.discourse.persons.find(({ country }) => country === code);
  return {
    speaker: head?.id ?? code,
    codes,
    type: "person",
    implied: "the first named person of the delegation",
  };
}

/** «X отказался: это, по его словам, …»: the person who acts before in the same sentence. */
function sourceInside(hearing: Hearing, at: number, memory: Memory): Voice | null {
  const { lattice, window, language } = hearing.spot;
  if (!clauseWords(language).inflected) return null;
  const acting = lattice
    .all(party, window.from, at)
    .find(({ value }) => value.name !== null && value.cases?.includes("nom") === true);
  return acting === undefined ? null : voiceOf(hearing, acting, memory);
}

const landmark = lexical("landmark");
const city = lexical("city");

/** The party at a token, as the source of « selon X »; a palace that stands for its state counts. */
export function sourceAt(
  hearing: Hearing,
  at: number,
  memory: Memory,
): (Voice & { to: number }) | null {
  const { lattice } = hearing.spot;
  const found = partyAt(lattice, at);
  if (found !== undefined && found.from === at) {
    const voice = voiceOf(hearing, found, memory);
    return voice === null ? null : { ...voice, to: found.to };
  }
  const hall = lattice.at(landmark, at);
  if (hall !== undefined) {
    const { country } = hall.value.value;
    return { speaker: country, codes: [country], type: "institution", implied: null, to: hall.to };
  }
  const town = lattice.at(city, at);
  if (town?.value.value.capital === true) {
    const { country } = town.value.value;
    return { speaker: country, codes: [country], type: "state", implied: null, to: town.to };
  }
  if (!hearing.words.pronouns.has(lowerAt(hearing, at))) return null;
  const inside = sourceInside(hearing, at, memory);
  if (inside !== null) return { ...inside, to: at + 1 };
  const last = memory.last === undefined ? null : recent(hearing, memory.last);
  const meant = last ?? latestNamed(hearing, hearing.window.from, null);
  return meant === null ? null : { ...meant, to: at + 1 };
}
