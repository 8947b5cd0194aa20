import { phrases, wordSet } from "../../word-lists.ts";
import { sayingsOf } from "../sayings-of.ts";
import type { SayingWords } from "../words.ts";
import { englishAttitudes, englishCues } from "./cues.ts";

/**
 * Verbs of saying. Each line: stance | who can say it | what follows | lemmas.
 *
 * What follows: `clause`, `thing`, `quality`, a link word ("for"), `+to` for a person and then "to",
 * `-for` the same where the person is left out of what was said.
 */
const verbs = `
states | anyone | clause | say declare affirm state note add explain indicate assure maintain insist claim argue reply
states | voice | clause | tell observe remark point_out believe think consider conclude admit acknowledge concede estimate hold feel predict recall remind reveal confide contend assert comment testify write joke quip clarify mention caution inform understand signal hint reason opine elaborate continue report make_clear let_it_be_known respond repeat recount confess
states | anyone | clause thing | reaffirm reiterate confirm
states | voice | clause thing | stress emphasise emphasize underline underscore highlight recall recognise recognize voice
states | voice | thing | express convey
states | judgement | thing | describe depict hail characterise characterize regard
states | quote | clause | laugh smile shrug sigh chuckle grumble snap thunder muse
states | quote | thing | describe call see cite mention outline present depict
announces | anyone | clause thing | announce unveil disclose
pledges | anyone | clause thing to | promise pledge vow
pledges | voice | clause thing | guarantee
pledges | voice | to | undertake commit
praises | voice | clause thing | praise hail commend applaud laud salute appreciate welcome
praises | anyone | clause thing | note_with_satisfaction note_with_appreciation
criticises | anyone | clause thing | note_with_concern note_with_regret
praises | voice | thing -for -on | thank congratulate
praises | voice | clause | rejoice
praises | voice | to | pay_tribute
criticises | anyone | clause thing | condemn denounce criticise criticize deplore regret accuse blame
criticises | voice | clause thing | lament decry slam protest
criticises | voice | clause against | warn complain
requests | anyone | clause +to | urge ask
requests | anyone | clause thing | request demand propose
requests | voice | clause thing | suggest recommend
requests | anyone | +to | call_on call_upon exhort implore appeal press
requests | voice | +to | encourage advise
requests | anyone | for | call appeal plead ask call_for
requests | voice | thing | call_for seek
requests | voice | clause | hope wish
invites | voice | +to | invite
invites | cue | thing | extend issue
praises | cue | thing | extend offer convey send present renew
pledges | voice | -of | assure
denies | anyone | clause thing | deny refute dismiss
denies | voice | clause thing | dispute reject
`;

/** How English reports what is said. */
export const englishSayings: SayingWords = {
  verbs: sayingsOf(verbs),
  clauseOpeners: wordSet("that"),
  bareClauses: true,
  joinsQuotes: true,
  openersOnly: wordSet(
    "hold feel mention recount repeat continue respond signal testify write understand estimate voice convey mean",
  ),
  subordinators: wordSet(
    "as when while after before if although though because since whereas asked",
  ),
  coming: wordSet(
    "come visit travel arrive attend return pay lead fly discuss review examine focus exchange",
  ),
  judging: wordSet("as"),
  neuters: wordSet("it"),
  documents: wordSet(
    "statement communique communiqué release readout declaration note communication dispatch bulletin",
  ),
  addressing: wordSet(
    "tell inform assure remind promise warn reassure notify brief advise convince persuade caution",
  ),
  coordinators: wordSet("and but or then"),
  contrasts: wordSet("while whereas"),
  thingOpeners: wordSet(
    `the a an this these those his her its their our all any both several some many each every two three four
     five six seven eight nine ten twelve twenty thirty fifty hundred`,
  ),
  noThings: wordSet(
    `as so when where who whom whose which if than not also again once twice back forward
     together about of off out up down there here into onto against between among within without under upon it he
     she they we i you him them me us himself herself themselves itself`,
  ),
  greets: wordSet("welcome"),
  supposing: wordSet("believe think expect hope trust wish"),
  attitudes: englishAttitudes,
  adverb:
    /^(?:also|again|once|more|too|here|later|afterwards|yesterday|today|itself|themselves|himself|herself)$|ly$/,
  adjuncts: wordSet("in at on to with before during from by after through for via over"),
  sources: phrases(
    "according to | in the words of | in the view of | in the opinion of | as told by",
  ),
  openingSources: phrases("for"),
  relativeSources: [],
  pronouns: wordSet("him her them"),
  ends: phrases(
    `before adding | before saying | before noting | before stressing | , before | , adding | , noting | , stressing |
     , after which | , as he | , as she`,
  ),
  framesAfterComma: phrases(
    `during | at a | at the | on the sidelines of | in a statement | in an interview | in a message |
     following the | after the | speaking at | speaking in | speaking to | speaking after | according to |
     in response to | when asked`,
  ),
  infinitiveFrames: wordSet("opportunity occasion chance floor on"),
  manners: wordSet("by to of for in at from on about with without after before into"),
  agents: wordSet("by"),
  quotedAs: phrases("as saying | as telling | as stating | as having said"),
  nobody: wordSet("it there one nobody i we you"),
  heads: wordSet("head leader"),
  announcing: wordSet(
    "pledge promise announcement message word reply answer appeal warning proposal",
  ),
  cues: englishCues,
};
