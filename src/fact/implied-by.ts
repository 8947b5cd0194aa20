import type { ReasonTable } from "../core/reason.ts";

/** What a part of a fact can follow from where no words state it: French and Russian beside the English. */
const sentences = {
  // Days and places
  "the publication date": ["la date de publication", "дата публикации"],
  "the previous date in the text": ["la date précédente du texte", "предыдущая дата в тексте"],
  "the publication date and the previous date in the text": [
    "la date de publication et la date précédente du texte",
    "дата публикации и предыдущая дата в тексте",
  ],
  "the day told before": ["le jour dit auparavant", "день, названный раньше"],
  "the day of the story": ["le jour du récit", "день, о котором рассказ"],
  "the day in the heading": ["le jour de l’en-tête", "день в заголовке"],
  "the place told before": ["le lieu dit auparavant", "место, названное раньше"],
  "the occasion that this one is part of": [
    "l’événement dont celui-ci fait partie",
    "событие, частью которого является это",
  ],
  "the encounter told last": [
    "la dernière rencontre rapportée",
    "встреча, о которой сказано последней",
  ],
  "the parties of the encounter told last": [
    "les parties de la dernière rencontre rapportée",
    "стороны встречи, о которой сказано последней",
  ],
  "named without a verb": ["nommé sans verbe", "названо без глагола"],
  "told without a word on it": ["rapporté sans un mot à ce sujet", "об этом ничего не сказано"],

  // Whose office it is
  "shown elsewhere in the document": [
    "montré ailleurs dans le document",
    "видно из другого места документа",
  ],
  "the state of the office elsewhere in the document": [
    "l’État de cette fonction ailleurs dans le document",
    "государство этой должности в другом месте документа",
  ],
  "the state that has such a head": [
    "l’État qui a un tel chef",
    "государство, у которого такой глава",
  ],
  "the state spoken of": ["l’État dont on parle", "государство, о котором идёт речь"],
  "the state spoken of, whose side was met": [
    "l’État dont on parle, et dont la partie a été rencontrée",
    "государство, о котором идёт речь и с чьей стороной встретились",
  ],
  "the side at home": ["la partie qui reçoit", "принимающая сторона"],
  "the side of the document": ["la partie du document", "сторона документа"],
  "the page's own side": ["la partie de la page elle-même", "сторона самой страницы"],
  "the other side of the page": ["l’autre partie de la page", "другая сторона страницы"],
  "a state other than where the journey goes": [
    "un autre État que celui où mène le voyage",
    "не то государство, куда ведёт поездка",
  ],
  "the side of whom the office belongs to": [
    "la partie de qui relève la fonction",
    "сторона того, к кому относится должность",
  ],
  "the same side": ["la même partie", "та же сторона"],
  "the same office of the same state": [
    "la même fonction du même État",
    "та же должность того же государства",
  ],
  "the side of those in whose company": [
    "la partie de ceux qui l’accompagnent",
    "сторона тех, в чьём обществе",
  ],
  "the side of who acts for him": [
    "la partie de qui agit pour lui",
    "сторона того, кто за него действует",
  ],
  "the side of who brings the message": [
    "la partie de qui apporte le message",
    "сторона того, кто передаёт послание",
  ],
  "the side of whom it is named with": [
    "la partie de qui est nommé avec lui",
    "сторона того, с кем он назван",
  ],
  "the other side": ["l’autre partie", "другая сторона"],
  "the other side than the counterpart's": [
    "l’autre partie que celle de l’homologue",
    "другая сторона, чем у коллеги",
  ],
  "the side of whoever receives the guest": [
    "la partie de qui reçoit l’hôte de passage",
    "сторона того, кто принимает гостя",
  ],
  "whom a guest from abroad met": [
    "qui un hôte étranger a rencontré",
    "тот, с кем встретился гость из-за рубежа",
  ],
  "one of the two who hold such an office": [
    "l’un des deux qui ont une telle fonction",
    "один из двоих, занимающих такую должность",
  ],
  "where the other was met": ["là où l’autre a été rencontré", "там, где встретились с другим"],

  // Who speaks
  "whoever spoke last": ["qui a parlé en dernier", "кто говорил последним"],
  "the subject named last": ["le dernier sujet nommé", "подлежащее, названное последним"],
  "the person named last": ["la dernière personne nommée", "лицо, названное последним"],
  "the only holder of the office": [
    "le seul titulaire de la fonction",
    "единственный, кто занимает должность",
  ],
  "the first named person of the delegation": [
    "la première personne nommée de la délégation",
    "первый названный член делегации",
  ],
  "the head of state at home": ["le chef de l’État qui reçoit", "глава принимающего государства"],
  "the counterpart of who spoke last": [
    "l’interlocuteur de qui a parlé en dernier",
    "собеседник того, кто говорил последним",
  ],
  "the sides of the talk told last": [
    "les parties du dernier entretien rapporté",
    "стороны последнего названного разговора",
  ],
} as const;

/** What a part of a fact is implied by; a new one is a line of the table above. */
export type ImpliedBy = keyof typeof sentences;

/** How the screen says it. */
export const impliedReasons: ReasonTable = sentences;
