import { tableOf } from "../../../core/table.ts";
/** English verbs of reports on relations between states, by what they tell. */
export const englishVerbs: Readonly<Record<VerbField, readonly string[]>> = {
  meet: list(`meet hold discuss talk confer consult exchange review examine negotiate converse convene
    gather interact engage deliberate share touch`),
  receive: list(`receive welcome host invite greet entertain honour honor accord grant summon`),
  move: list(`visit arrive travel fly leave depart return tour attend come go land head proceed stay
    journey embark conclude wind pay undertake accompany escort dispatch drive set sail dock join
    pass stop cross enter reach begin start`),
  remote: list(`call phone telephone contact write send convey deliver hand transmit address reply
    forward carry bring email cable relay`),
  chair:
    list(`chair co-chair preside lead head represent moderate open close inaugurate launch attend
    participate witness serve`),
  agree:
    list(`sign initial conclude adopt ratify approve endorse agree accept ink seal finalise finalize
    renew extend amend terminate accede validate formalise formalize clinch negotiate`),
  say: list(`say tell state declare announce affirm note stress emphasise emphasize underline underscore
    highlight point explain add recall remind mention indicate reiterate reaffirm confirm express voice
    assert observe remark comment report reveal disclose inform brief describe argue claim maintain
    insist acknowledge admit concede believe think consider conclude estimate predict cite quote answer
    respond elaborate clarify outline present testify recount write repeat assure convey know expect
    understand joke laugh smile shrug sigh chuckle grumble snap thunder muse quip lament recognise recognize signal hint contend opine continue reassure`),
  praise:
    list(`thank praise commend congratulate hail applaud appreciate laud salute welcome celebrate
    rejoice`),
  criticise: list(`criticise criticize condemn denounce accuse blame deplore regret warn slam decry
    protest reject chide fault caution`),
  deny: list(`deny refute dispute contradict dismiss`),
  ask: list(`ask request urge call appeal demand propose suggest recommend invite seek hope wish plead
    beg press implore encourage exhort solicit advise enjoin`),
  promise: list(`promise pledge vow undertake commit guarantee offer plan intend decide resolve
    determine schedule expect propose fix order instruct direct task mandate charge`),
  give: list(`donate finance fund provide supply contribute grant allocate disburse lend deliver build
    construct train equip rehabilitate restore distribute help assist aid support invest export import
    sell buy give ship award sponsor earmark waive exempt upgrade modernise modernize electrify repair`),
  launch: list(`establish create set open found commission implement execute complete operationalise
    lay lift activate unveil institute`),
  change:
    list(`postpone delay cancel suspend reschedule defer adjourn scrap abandon stop halt break sever
    downgrade withdraw restore resume freeze shelve put expel recall drop`),
  prepare: list(`prepare draft arrange organise organize study draw elaborate`),
  continue: list(`continue strengthen deepen expand enhance boost promote develop improve facilitate
    increase accelerate expedite speed broaden consolidate intensify cooperate collaborate work act tackle combat
    defend protect foster explore consider cover include focus centre center follow build raise
    contribute benefit enable allow help pursue advance ensure remain step grow shrink reduce`),
  appoint: list(`appoint name elect nominate accredit assume succeed replace resign dismiss swear`),
  common: list(`be have do make take get give see find keep show look want need try use become seem
    turn run live die kill wound attack fight lose win happen occur last stand sit lie fall rise play
    wait help matter cost earn cause spend cut read hear learn remember forget feel like love hide
    carry bring put let leave ask call stem concern rest depend bear belong contain save pay worry
    travel teach hope count mark coincide describe depict address flow gather donate collapse destroy
    damage break base tie moor dock slip tear flood blast emerge shut erupt pull push talk agree sit fear locate relate involve require aim destine collect lose share settle solve store
    appear arise attract ban convict detain deserve emanate employ enjoy entitle evacuate evolve exceed flourish
    generate hamper hinder inspect owe perform officiate grace precede prove recover recruit relocate repay rescue
    result safeguard stem suffer surpass sustain threaten thrive transform undermine unlock uphold utilise utilize
    verify witness modernise restructure revise repeal accommodate accelerate diversify streamline mobilise mobilize
    commemorate reflect stimulate underpin underscore encompass comprise consist constitute allocate assess attach
    devote emerge engage envisage foresee forge harness incorporate initiate leverage maintain monitor oversee
    participate prioritise prioritize reinforce renegotiate reopen retain solidify cement supervise target tighten
    publish issue release post print sell append slate understand impress fail manage succeed`),
};

export type VerbField =
  | "meet"
  | "receive"
  | "move"
  | "remote"
  | "chair"
  | "agree"
  | "say"
  | "praise"
  | "criticise"
  | "deny"
  | "ask"
  | "promise"
  | "give"
  | "launch"
  | "change"
  | "prepare"
  | "continue"
  | "appoint"
  | "common";

function list(lemmas: string): readonly string[] {
  return lemmas.split(/\s+/);
}

/** Verbs that make one notion with the words after them: "take place", "point out". */
export const locutions: ReadonlyMap<string, readonly (readonly string[])[]> = tableOf({
  be: phrases("due"),
  take: phrases("place", "part", "stock of", "over", "note", "up"),
  point: phrases("out", "to"),
  note: phrases("with satisfaction", "with appreciation", "with concern", "with regret"),
  set: phrases("up", "off", "out"),
  pay: phrases("tribute", "homage"),
  lay: phrases("on"),
  call: phrases("on", "upon", "for", "off"),
  put: phrases(
    "off",
    "on hold",
    "their signatures to",
    "their signature to",
    "their signatures on",
    "their names to",
    "his signature to",
    "her signature to",
    "their name to",
    "his name to",
    "her name to",
    "pen to paper",
  ),
  append: phrases("their signatures to"),
  wind: phrases("up"),
  hand: phrases("over"),
  carry: phrases("out", "on"),
  go: phrases("over", "on", "through"),
  look: phrases("at", "forward"),
  speak: phrases(
    "to",
    "with",
    "by phone",
    "by telephone",
    "over the phone",
    "over the telephone",
    "over phone",
    "on the phone",
    "on the telephone",
    "on phone",
    "via telephone",
    "via phone",
    "telephonically",
  ),
  talk: phrases("by phone", "by telephone", "over the phone", "on the phone"),
  accept: phrases("an invitation", "the invitation", "his invitation", "her invitation"),
  receive: phrases("in audience", "in an audience", "in private audience"),
  sit: phrases("down"),
  draw: phrases("up", "to a close"),
  bring: phrases("about"),
  break: phrases("out", "off", "ground"),
  come: phrases("about", "to an end", "to a close"),
  touch: phrases("down", "on"),
  shake: phrases("hands"),
  make: phrases("clear", "known"),
  let: phrases("it be known"),
});

function phrases(...lists: readonly string[]): readonly (readonly string[])[] {
  return lists.map((words) => words.split(" "));
}

/**
 * Verbs that want an object: a bare participle follows its noun where none stands after it ("the
 * accord signed in Lima").
 */
export const transitive: ReadonlySet<string> = new Set(
  list(`sign hold lead give take make bring build buy choose find lay lend pay send set show put sell
    host invite call name fix base locate finance fund provide supply donate grant postpone delay cancel
    suspend initial conclude adopt chair co-chair head open launch establish create organise organize
    commission complete award schedule plan expect arrange destroy damage wound kill kill injure
    describe mention issue publish release appoint elect nominate accredit accompany dispatch deliver
    distribute design equip train rehabilitate restore use know see lose leave reach make address
    convey share welcome receive destine relate involve collect print store impress lay write draft
    prepare raise discuss cover include aim grow own teach attend commit raise invest mark concern
    celebrate bring`),
);
