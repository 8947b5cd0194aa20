import type { EncounterFormat, ParticipantRole } from "../../core/vocabulary.ts";
import type { Slot } from "../clause/words.ts";

/** The words of a language around the nouns of occasions. */
export interface OccasionWords {
  /** «тогда»: at the time told in the sentence before. */
  readonly atThatTime?: ReadonlySet<string>;
  /** Words behind which a date lies ahead: «договорённость», «приглашение», «пригласил». */
  readonly ahead?: ReadonlySet<string>;
  /** Verbs that have an occasion for their object, and what that makes of their subject; null: as the noun says. */
  readonly supports: ReadonlyMap<string, ParticipantRole | "venue" | null>;
  /** Verbs that have an occasion for their subject: « s'est tenue », « a eu lieu ». */
  readonly happens: ReadonlySet<string>;
  readonly postpones: ReadonlySet<string>;
  readonly cancels: ReadonlySet<string>;
  /** Verbs by which an occasion is planned: « prévoir », « annoncer », « attendre ». */
  readonly plans: ReadonlySet<string>;
  /** Formats of talks that are held in the page's own state where no place is told. */
  readonly talksAtHome?: ReadonlySet<EncounterFormat>;
  /** Verbs of setting out, whose present looks ahead: "leaves today". */
  readonly departs?: ReadonlySet<string>;
  /** Verbs that tell that it goes on: « se poursuit », « entamer », « se trouver ». */
  readonly ongoing: ReadonlySet<string>;
  /** Verbs after which a date is the first day, and the last: « entamer », « s'achever ». */
  /** Words before a date, or before its preposition, by which it lies ahead: "due in May". */
  readonly due?: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** Verbs by which a message is sent, brought or received; all that support a noun where absent. */
  readonly sends?: ReadonlySet<string>;
  /** Whether the past of `ongoing` tells what is over: «переговоры проходили». */
  readonly pastIsOver?: true;
  /** Whether the past of what must be looks ahead from the day it was told: "was expected to meet". */
  readonly pastPlans?: true;
  /** Before an occasion at which somebody spoke: «на встрече». */
  readonly saidAt?: ReadonlySet<string>;
  /** Whether the present of any verb tells what goes on: «проводит переговоры». */
  readonly presentGoesOn?: true;
  /** Verbs of denying: what «опроверг, что …» brings in did not take place. */
  readonly denies?: ReadonlySet<string>;
  /** Phrases that bring in what the writer does not stand for: "the leaked page claims that", «якобы». */
  readonly claims: readonly (readonly string[])[];
  /** Verbs that tell a stretch of it only: « se poursuivre ». */
  readonly continues: ReadonlySet<string>;
  /** Pronouns inside a verb, what they are to it, and whether they mean several. */
  readonly clitics: ReadonlyMap<string, { readonly slot: Slot; readonly plural: boolean }>;
  /** « sa », « leur »: whose occasion it is. */
  readonly owners: ReadonlyMap<string, "his" | "their">;
  /** « un », « deux »: determiners of something new. */
  readonly indefinite: ReadonlySet<string>;
  /** Nouns of a stretch of a journey, which need a town or a state of their own: « étape ». */
  readonly stages?: ReadonlySet<string>;
  /** Pronouns that can stand for an occasion, as subjects: « elle ». */
  readonly it: ReadonlySet<string>;
  /** Words inside a verb by which it denies what was to be: « n'a finalement pas eu lieu ». */
  readonly afterAll: ReadonlySet<string>;
  /** « aucun »: there was none. */
  readonly none: ReadonlySet<string>;
  /** Small words inside the name of an occasion. */
  readonly connectors: ReadonlySet<string>;
  /** Determiners that speak of what is known. */
  readonly definite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  /** Determiners of several or of none in particular. */
  readonly plural: ReadonlySet<string>;
  /** Those of them after which a plural with its people is one occasion: « des entretiens avec X ». */
  readonly partitive?: ReadonlySet<string>;
  /** Phrases after a noun that make it several: «переговоры в трёх странах». */
  readonly several?: readonly (readonly string[])[];
  /** « prochaine », « précédent », "next", «предыдущее». */
  readonly which: ReadonlyMap<string, string>;
  /** What joins the states of a journey: « au Ghana, puis au Japon », "to Ghana and Japan". */
  readonly onward?: ReadonlySet<string>;
  /** Nouns of what is talked about, before the place of it: « la situation au Ghana ». */
  readonly matters?: ReadonlySet<string>;
  /** Determiners before several occasions of one: « ses entretiens avec X et Y ». */
  readonly ownersOfMany?: ReadonlySet<string>;
  /** Words before the next of those who are met one by one: « puis ». */
  readonly next: ReadonlySet<string>;
  /** « séparément », « tour à tour »: those who are named were met one by one. */
  readonly separately?: ReadonlySet<string>;
  /** Verbs whose participle dates something else: « un accord signé le 3 mai ». */
  readonly dateOthers?: ReadonlySet<string>;
  /** « en marge de », "on the sidelines of", «на полях». */
  readonly margins: readonly (readonly string[])[];
  /** Of a noun's words: whether they name a body that meets, and no session of it. */
  readonly isBody?: (words: readonly string[]) => boolean;
  /** Phrases right before a verb, or at the head of its sentence, that tell of another time: «ранее встречались». */
  readonly earlier?: readonly (readonly string[])[];
  /** Phrases of what recurs: "once every two years". */
  readonly habits?: readonly (readonly string[])[];
  /** Verbs by which a message reaches its subject: "receive". */
  readonly gets?: ReadonlySet<string>;
  /** Nouns of what befalls an occasion, before "of" or a genitive: "the postponement of the visit", «перенос визита». */
  readonly befalls?: ReadonlyMap<string, "postponed" | "cancelled">;
  /** Words that stand for the noun told last, and which of its kind they mean: « celle », « la précédente ». */
  readonly standIns: ReadonlyMap<string, string>;
  /** Phrases that tell of the sitting before, so many tokens behind a relative: "the commission, which last met in May". */
  readonly lastTimes: {
    readonly phrases: readonly (readonly string[])[];
    readonly within: number;
  };
  /** Pronouns that open a sentence about the occasion told right before, and the verbs of occasions alone: "It began on Tuesday". */
  readonly goesOn: { readonly pronouns: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  /** Words of the phrases that place what is told in an occasion: « lors de », « au cours de ». */
  readonly adjuncts: ReadonlySet<string>;
  /** Participles before the first day of an occasion: « ouverte hier ». */
  readonly opened: ReadonlySet<string>;
  /** Verbs of those who are there too: « assister à ». */
  readonly joins: ReadonlySet<string>;
  /** Nouns of taking part, and the words between whoever does and the occasion: « la participation de X au sommet ». */
  readonly participation: {
    readonly nouns: ReadonlySet<string>;
    readonly into: ReadonlySet<string>;
  };
  /** Words of what is only the beginning or the end of an occasion: « ouverture ». */
  readonly ofWhole: ReadonlySet<string>;
  /** « conjoint », « commun »: held by both. */
  readonly joint: ReadonlySet<string>;
  /** Verbs after which the members of a delegation go on: « comprenait ». */
  readonly includes: ReadonlySet<string>;
  /** Words a little before a noun, or right after it, that make it no occasion: « le volume des échanges ». */
  readonly noOccasion: {
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
  };
  /** Nouns whose plural is one occasion: « des consultations ». */
  readonly alwaysPlural?: ReadonlySet<string>;
  /** Verbs under which a journey is only asked for: « inviter X à visiter ». */
  readonly invites: ReadonlySet<string>;
  /** Words of a page about a match. */
  readonly games?: ReadonlySet<string>;
  /** Verbs of receiving, and words before what the guest is received for: "received X for talks". */
  readonly receives?: ReadonlySet<string>;
  readonly purposes?: ReadonlySet<string>;
  /** Verbs of those who come together for a forum: « se réunir ». */
  readonly gathers?: ReadonlySet<string>;
  /** Verbs under which any occasion is only asked for: « demander d'organiser une réunion ». */
  readonly asks?: ReadonlySet<string>;
  /** Verbs by which a body is founded, which is no meeting of it. */
  readonly founds: ReadonlySet<string>;
  /** « création », "establishment": nouns that found the body named behind them. */
  readonly foundings: ReadonlySet<string>;
  /** Of these words, those after which the occasion is over: « après », « au terme de ». */
  readonly afterwards: ReadonlySet<string>;
  /** « dans la foulée », « à la mi-journée »: on the day of what was told before. */
  readonly sameDay: readonly string[];
  /** « une délégation »: one that was not told before. */
  readonly delegation: readonly string[];
  /** The word before a journey on which somebody is: « en » visite. */
  readonly abroad: ReadonlySet<string>;
  /** Phrases before whoever leads a delegation, before those who preside, and before those who attend. */
  readonly leads: readonly string[];
  readonly presides?: readonly string[];
  readonly attends: readonly string[];
  /** Verbs of signing: who signs on an occasion attends it. */
  readonly signs: ReadonlySet<string>;
  /** Beginnings of the nouns of bodies, whose names hold fields that are no topic: « commission ». */
  readonly bodies: readonly string[];
  /** Beginnings of the nouns of what is signed, which then tells what it is about: "the text covers". */
  readonly instruments: readonly string[];
  /** Words between an instrument and what it is about: « sur », "on", «о». */
  readonly abouts: ReadonlySet<string>;
  /** Words that bring in what an occasion is about: « ont porté sur », "on the agenda". */
  readonly topics: readonly string[];
}
