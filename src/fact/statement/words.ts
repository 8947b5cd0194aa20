import type { Stance } from "../../core/vocabulary.ts";

/**
 * Whose saying it can be.
 *
 * - `anyone`: a bare state too (« Accra a fait savoir que »)
 * - `voice`: a person, an institution, a delegation: a verb that things and states take in
 *   commentary as well (« le pays réaffirme », « la conférence marque »)
 * - `quote`: a voice, and only where words in quotation marks are part of it
 * - `ahead`: a voice, and only where what is said looks ahead («заверил, что порт будет открыт»)
 * - `cue`: a voice, and only where one of the first words is a cue of the stance (« présenter ses
 *   condoléances », and not « présenter ses lettres »)
 */
export type Hearer = "anyone" | "voice" | "quote" | "ahead" | "cue" | "judgement";

/** One way in which a verb brings in what is said. */
export interface Saying {
  readonly stance: Stance;
  readonly needs: Hearer;
  /** « a dit que … », « a dit : … », « …, a-t-il dit ». */
  readonly clause: boolean;
  /** « a salué l'accueil ». */
  readonly thing: boolean;
  /** What lies ahead is only supposed, and nobody's promise: «не исключил, что порт откроют». */
  readonly supposed?: true;
  /** « s'est dit satisfait »: whatever follows. */
  readonly quality: boolean;
  /** Words between the verb and what is said: « se féliciter de », « plaider pour ». */
  readonly links: ReadonlySet<string>;
  /** Words between the one spoken to and what is said: « remercier X pour ». The X counts as said where the flag is set: « exhorter X à ». */
  readonly whom: ReadonlyMap<string, "with" | "without">;
}

/** Phrases that are searched for word by word, lower case, straight apostrophes, elided words apart. */
export type Phrases = readonly (readonly string[])[];

/** The words by which an institution or its paper speaks: «сообщили в пресс-службе президента». */
export interface HouseWords {
  /** Every form of «пресс-служба», «министерство», «посольство». */
  readonly houses: ReadonlySet<string>;
  /** Every form of «сообщение», «пресс-релиз». */
  readonly papers: ReadonlySet<string>;
  /** Every form of what several sides write together: «коммюнике», «протокол». */
  readonly joint: ReadonlySet<string>;
  /** «в», «из» before them. */
  readonly before: ReadonlySet<string>;
  /** Verbs that need no person for their subject: «говорится», by lemma. */
  readonly verbs: ReadonlySet<string>;
  /** Articles before them, in a language without cases; there a paper can be the subject: « indique un communiqué ». */
  readonly articles?: ReadonlySet<string>;
}

/** The words of a language by which something is reported. */
export interface SayingWords {
  readonly verbs: ReadonlyMap<string, readonly Saying[]>;
  /** Forms that say something as verbs do, by the form that stands in the table: «убеждена», «убежден». */
  readonly predicates?: ReadonlyMap<string, string>;
  /** Verbs that say something with a noun of the table only: «обратить внимание». */
  readonly openVerbs?: ReadonlySet<string>;
  /** «как» before a verb and its subject: «Как отметил X, P». */
  readonly framers?: ReadonlySet<string>;
  /** Whether a passive without an agent says what all sides said: «Отмечена важность …». */
  readonly impersonal?: true;
  /** Houses and papers that speak for their owner: «в пресс-службе», «в сообщении». */
  readonly houses?: HouseWords;
  /** Nouns before an infinitive of what is to be done: « la manière de garantir ». */
  readonly means?: ReadonlySet<string>;
  /** « selon la même source »: whoever was the source just before. */
  readonly sameSources?: readonly (readonly string[])[];
  /** « que », "that", «что». */
  readonly clauseOpeners: ReadonlySet<string>;
  /** «так» between a quotation and its frame: «…», — так ответил министр. */
  readonly thus?: ReadonlySet<string>;
  /** « et », "and", «и». */
  readonly coordinators: ReadonlySet<string>;
  /** Words that set another saying beside the first: "while". */
  readonly contrasts?: ReadonlySet<string>;
  /** Words with which a thing begins: articles, possessives, numbers in letters. */
  readonly thingOpeners: ReadonlySet<string>;
  /** Nouns that say nothing themselves: « saluer les troupes », « annoncer cette nouvelle ». */
  readonly emptyThings?: ReadonlySet<string>;
  /** Where a language has no articles, a thing begins with any word of its own. */
  readonly bareThings?: true;
  /** Where articles may be left out ("expressed gratitude"), the words with which no thing begins. */
  readonly noThings?: ReadonlySet<string>;
  /** Verbs of greeting, which say something of a thing and nothing of a person: "welcome". */
  readonly greets?: ReadonlySet<string>;
  /** Verbs after which what lies ahead is only supposed: "believes that Peru will". */
  readonly supposing?: ReadonlySet<string>;
  /** Nouns that a clause fills ("the hope that …" says the clause alone), and what they make of it. */
  readonly attitudes?: ReadonlyMap<string, Stance>;
  /** Adverbs that may stand between a verb and what is said, most of them by their ending. */
  readonly adverb?: RegExp;
  /** Whether a clause may follow without its opener, and the subject stand behind: "P, he said". */
  readonly bareClauses?: true;
  /** Whether a quotation that its frame cut in two goes on in a sentence of its own. */
  readonly joinsQuotes?: true;
  /** Verbs that never bring in a clause without "that": "hold", by lemma. */
  readonly openersOnly?: ReadonlySet<string>;
  /** Words with which a clause opens that is not the main one: "as", "when". */
  readonly subordinators?: ReadonlySet<string>;
  /** Verbs of coming, by lemma: what is said to be ahead is a plan and no promise. */
  readonly coming?: ReadonlySet<string>;
  /** What makes a judgement of a thing: "described it as". */
  readonly judging?: ReadonlySet<string>;
  /** The ending of the last word where a case makes it: «назвал визит историческим». */
  readonly judgingEnding?: RegExp;
  /** Words over an infinitive by which a side binds itself: «готова построить». */
  readonly ready?: ReadonlySet<string>;
  /** What stands for the words before a frame: «P, об этом сообщил X», «P. Об этом сообщил X». */
  readonly aboutThat?: Phrases;
  /** Pronouns of a state or an institution that goes on speaking: "it added". */
  readonly neuters?: ReadonlySet<string>;
  /** Documents that speak for whoever issued them: "the statement said". */
  readonly documents?: ReadonlySet<string>;
  /** Verbs with the one spoken to for their object: "tell", by lemma. */
  readonly addressing?: ReadonlySet<string>;
  /** Prepositions of what may stand between a verb and what is said: « à la télévision », « devant la presse ». */
  readonly adjuncts: ReadonlySet<string>;
  /** « selon », "according to", «по словам»: the words before the source. */
  readonly sources: Phrases;
  /** Sources that count only at the beginning of a sentence, before a person and a comma: « pour X, ». */
  readonly openingSources: Phrases;
  /** « pour qui », "for whom": the source is the phrase before them. */
  readonly relativeSources: Phrases;
  /** Pronouns that are no parties: « selon lui », « que leur a promis ». */
  readonly pronouns: ReadonlySet<string>;
  /** Words at which what is said ends: « tout en », "while". */
  readonly ends: Phrases;
  /** Adverbs before another saying: «а также напомнил». */
  readonly adding?: Phrases;
  /** The same after a comma only: « , lors de », "during". */
  readonly framesAfterComma: Phrases;
  /** What stands before an infinitive that says: « avant de », « pour ». */
  readonly infinitiveFrames: ReadonlySet<string>;
  /** Before a participle these make it a manner, and no saying: « en soulignant ». */
  readonly manners: ReadonlySet<string>;
  /** After a participle these make it a passive: « salués par ». */
  readonly agents: ReadonlySet<string>;
  /** After a passive these bring in what somebody said: "was quoted as saying". */
  readonly quotedAs?: Phrases;
  /** Subjects that are nobody: « on », « cela ». */
  readonly nobody: ReadonlySet<string>;
  /** Where a head of state is the host, in a language with one word for host and guest: « l'hôte du palais ». */
  readonly seats?: Phrases;
  /** Who speaks for a delegation: « le chef de la délégation ». */
  readonly heads: ReadonlySet<string>;
  /** Nouns that a colon opens into what was said: « un engagement : … ». */
  readonly announcing: ReadonlySet<string>;
  /** What a plain saying does, by the words in it; the first that stands there decides. */
  readonly cues: readonly (readonly [stance: Stance, phrases: Phrases])[];
  /** The same among the first words alone: «готовность», «о намерении». */
  readonly openingCues?: readonly (readonly [stance: Stance, phrases: Phrases])[];
  /** Verbs of being and becoming: their future is no promise of its subject. By lemma. */
  readonly becoming?: ReadonlySet<string>;
}
