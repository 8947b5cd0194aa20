import type { SentenceWindow } from "../../mention/mentions.ts";
import { party, type PartyItem, type PartyType } from "../../mention/party/party.ts";
import { referentOf, type Hearing, type Said } from "./hearing.ts";
import { again, codesOf, type Memory, type Voice } from "./voice.ts";

/**
 * « Il a ajouté », « le diplomate a rappelé »: whoever spoke just before goes on, unless another
 * subject opens a sentence between them, or the words mean one who is known.
 */
export function continuedBy(hearing: Hearing, item: PartyItem, { last }: Memory): Voice | null {
  if (last === undefined || !mayContinue(hearing, item, last)) return null;
  const { type, code } = item.value;
  const topic = topicBetween(hearing, item, last);
  if (topic !== null) return type === "pronoun" ? topicVoice(hearing, topic) : null;
  return code === null || last.codes.includes(code) ? again(last) : null;
}

/** Near enough, for one person, and not for one whom the words themselves make known. */
function mayContinue(hearing: Hearing, item: PartyItem, last: Said): boolean {
  const { type, plural } = item.value;
  const far = beginningOf(hearing, item) - last.sentence;
  if (plural || far > (type === "pronoun" ? 1 : 3)) return false;
  return type !== "description" || !meansPerson(hearing, item);
}

/** The sentence in which the quotation before a phrase begins; its own where none ends there. */
function beginningOf({ context, quotes, spot, window }: Hearing, { from }: PartyItem): number {
  const start = spot.lattice.tokens.starts[from] ?? 0;
  const quote = quotes.findLast(({ outer }) => outer.end <= start && start - outer.end < nearMax);
  if (quote === undefined) return window.index;
  const { sentences } = context.mentions;
  let index = window.index;
  while ((sentences[index]?.sentence.start ?? 0) > quote.outer.start) index--;
  return index;
}

/** How far behind a quotation its speaker may stand, in characters. */
const nearMax = 40;

function meansPerson(hearing: Hearing, item: PartyItem): boolean {
  return (referentOf(hearing, item)?.persons.length ?? 0) > 0;
}

/** Another person or office opens this sentence, or one after the last saying. */
function topicBetween(hearing: Hearing, item: PartyItem, last: Said): PartyItem | null {
  const { sentences } = hearing.context.mentions;
  for (let index = beginningOf(hearing, item); index >= last.sentence; index--) {
    const window = sentences[index];
    const topic = window === undefined ? null : topicOf(hearing, item, { window, last });
    if (topic !== null) return topic;
  }
  return null;
}

/** The person or office in the first words of a sentence, other than the phrase itself. */
function topicOf(
  hearing: Hearing,
  item: PartyItem,
  { window, last }: { readonly window: SentenceWindow; readonly last: Said },
): PartyItem | null {
  const from = window.index === last.sentence ? afterSpan(hearing, last, window.from) : window.from;
  for (let at = from; at < Math.min(window.to, from + 4); at++) {
    const found = hearing.spot.lattice.at(party, at);
    if (found === undefined || found === item || found.from >= item.from) continue;
    if (named.has(found.value.type) && meansPerson(hearing, found)) return found;
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

/** How many tokens back a description may reach for the person it means. */
const tokensMax = 120;

/** The person named last before a token, of a side where one is known. */
export function latestNamed(hearing: Hearing, at: number, code: string | null): Voice | null {
  for (let end = at; end > Math.max(0, at - tokensMax); end--) {
    const voice = namedBefore(hearing, end);
    if (voice !== null && (code === null || voice.codes.includes(code))) return voice;
  }
  return null;
}

/** The one person of the article whom the phrase right before a token means. */
function namedBefore({ context, spot }: Hearing, end: number): Voice | null {
  const { referents, persons } = context.discourse;
  const found = spot.lattice.before(party, end);
  const referent = found === undefined ? undefined : referents.get(found);
  const [person] = referent?.persons ?? [];
  if (referent?.persons.length !== 1 || person === undefined) return null;
  if (persons.every(({ id }) => id !== person)) return null;
  const codes = codesOf(context, person, referent.codes);
  return { speaker: person, codes, type: "person", implied: "the person named last" };
}
