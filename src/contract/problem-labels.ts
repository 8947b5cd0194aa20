import type { Labels } from "../core/language.ts";

/** What is said of a trouble on a screen: what went wrong, and what one can do now. */
interface ProblemLabels {
  readonly message: Labels;
  readonly next: Labels;
}

const again: Labels = {
  fr: "Rechargez la page et réessayez.",
  en: "Load the page again and try once more.",
  ru: "Загрузите страницу заново и попробуйте ещё раз.",
};

const loadThenDecide: Labels = {
  fr: "Rechargez la fiche, lisez ce qui a changé, puis décidez.",
  en: "Load the record again, read what changed, then decide.",
  ru: "Загрузите запись заново, прочтите, что изменилось, и решайте.",
};

const chooseAnother: Labels = {
  fr: "Choisissez une autre fiche, ou liez les deux.",
  en: "Choose another record, or link the two.",
  ru: "Выберите другую запись или свяжите эти две.",
};

const mendValue: Labels = {
  fr: "Corrigez la valeur, ou acceptez la fiche telle quelle.",
  en: "Correct the value, or accept the record as it is.",
  ru: "Исправьте значение или примите запись как есть.",
};

const askKeeper: Labels = {
  fr: "Prévenez la personne qui tient le registre ; rien de ce qui était enregistré n’est perdu.",
  en: "Tell whoever keeps the register; nothing that was saved is lost.",
  ru: "Сообщите тому, кто ведёт реестр; сохранённое не пропало.",
};

/**
 * The troubles that a page of the workbench can meet, by the code of the Problem. The other words of
 * a Problem are for programs, and English.
 */
export const problemLabels: Readonly<Record<string, ProblemLabels>> = {
  "API-400": {
    message: {
      fr: "Une partie de l’adresse ou de la demande n’a pas la forme attendue.",
      en: "A part of the address or of the request is not as expected.",
      ru: "Часть адреса или запроса имеет неверный вид.",
    },
    next: {
      fr: "Vérifiez ce que vous avez saisi, ou repartez des rencontres.",
      en: "Check what you wrote, or start again from the timeline.",
      ru: "Проверьте введённое или начните снова со списка встреч.",
    },
  },
  "API-403": {
    message: {
      fr: "La demande ne vient pas de l’adresse que ce serveur a imprimée.",
      en: "The request does not come from the address that this server printed.",
      ru: "Запрос пришёл не с того адреса, который сообщил сервер.",
    },
    next: {
      fr: "Ouvrez l’adresse imprimée au démarrage.",
      en: "Open the address that was printed at the start.",
      ru: "Откройте адрес, показанный при запуске.",
    },
  },
  "API-404": {
    message: {
      fr: "Rien ne porte ce nom dans ce registre.",
      en: "Nothing in this register bears this id.",
      ru: "В этом реестре такого нет.",
    },
    next: {
      fr: "Repartez d’une liste et suivez un de ses liens.",
      en: "Go back to a list and follow one of its links.",
      ru: "Вернитесь к списку и откройте одну из его ссылок.",
    },
  },
  "API-409": {
    message: {
      fr: "La fiche a changé depuis qu’elle est à l’écran.",
      en: "The record has changed since it came on the screen.",
      ru: "Запись изменилась с тех пор, как её показали.",
    },
    next: loadThenDecide,
  },
  "API-413": {
    message: {
      fr: "Ce qui a été envoyé est trop long.",
      en: "What was sent is too long.",
      ru: "Отправленное слишком велико.",
    },
    next: {
      fr: "Envoyez-en moins à la fois.",
      en: "Send less at a time.",
      ru: "Отправляйте меньше за раз.",
    },
  },
  "API-415": {
    message: {
      fr: "Ce qui a été envoyé n’est pas du JSON.",
      en: "What was sent is not JSON.",
      ru: "Отправлен не JSON.",
    },
    next: again,
  },
  "API-500": {
    message: {
      fr: "Une erreur de Chancery a empêché de répondre.",
      en: "A fault of Chancery kept it from answering.",
      ru: "Ошибка Chancery помешала ответить.",
    },
    next: {
      fr: "Réessayez ; si elle demeure, signalez-la avec l’adresse de cette page.",
      en: "Try again; if it stays, report it with the address of this page.",
      ru: "Попробуйте ещё раз; если не поможет, сообщите об этом с адресом страницы.",
    },
  },
  "DEC-001": {
    message: {
      fr: "Ce genre de fiche n’a pas cette partie.",
      en: "This kind of record has no such part.",
      ru: "У записи этого рода нет такой части.",
    },
    next: again,
  },
  "DEC-002": {
    message: {
      fr: "Une valeur n’est pas de celles que cette partie peut prendre.",
      en: "A value is none that this part can have.",
      ru: "Такого значения у этой части быть не может.",
    },
    next: mendValue,
  },
  "DEC-003": {
    message: {
      fr: "La correction ne change rien.",
      en: "The amendment mends nothing.",
      ru: "Поправка ничего не меняет.",
    },
    next: mendValue,
  },
  "DEC-004": {
    message: {
      fr: "On ne peut séparer que quelques-uns des passages de la fiche, et pas tous.",
      en: "Only some of what the record unites can be parted from it, not all.",
      ru: "Отделить можно только часть того, что объединяет запись, но не всё.",
    },
    next: {
      fr: "Choisissez-en au moins un, et laissez-en au moins un.",
      en: "Choose at least one, and leave at least one.",
      ru: "Выберите хотя бы одно и оставьте хотя бы одно.",
    },
  },
  "DEC-005": {
    message: {
      fr: "Les deux fiches n’en font qu’une.",
      en: "The two records are one.",
      ru: "Обе записи — одна и та же.",
    },
    next: chooseAnother,
  },
  "DEC-006": {
    message: {
      fr: "Les deux fiches sont de genres différents : elles ne peuvent pas être la même chose.",
      en: "The two records are of different kinds: they cannot be one thing.",
      ru: "Записи разного рода и не могут быть одним и тем же.",
    },
    next: chooseAnother,
  },
  "STO-001": {
    message: {
      fr: "Le registre ne peut pas être ouvert.",
      en: "The register cannot be opened.",
      ru: "Реестр не открывается.",
    },
    next: askKeeper,
  },
  "STO-003": {
    message: {
      fr: "Un autre programme écrit dans le registre depuis trop longtemps.",
      en: "Another program has been writing to the register for too long.",
      ru: "Другая программа слишком долго пишет в реестр.",
    },
    next: {
      fr: "Attendez qu’il ait fini, puis réessayez.",
      en: "Wait until it is done, then try again.",
      ru: "Дождитесь её окончания и попробуйте снова.",
    },
  },
  "STO-004": {
    message: {
      fr: "La base de données a refusé le travail : disque plein, fichier abîmé ou serveur absent.",
      en: "The database refused: a full disk, a damaged file, or a server that went away.",
      ru: "База данных отказала: диск полон, файл повреждён или сервер недоступен.",
    },
    next: askKeeper,
  },
  "STO-012": {
    message: {
      fr: "Une autre décision porte déjà ce numéro.",
      en: "Another decision bears this id already.",
      ru: "Другое решение уже имеет этот номер.",
    },
    next: again,
  },
  "STO-050": {
    message: {
      fr: "Le registre n’en était pas encore là ce jour-là.",
      en: "The register had not come so far by then.",
      ru: "К тому времени реестр до этого ещё не дошёл.",
    },
    next: {
      fr: "Choisissez un jour ou une décision antérieurs.",
      en: "Choose an earlier day or decision.",
      ru: "Выберите более ранний день или решение.",
    },
  },
  "STO-404": {
    message: {
      fr: "La décision à reprendre n’est pas au journal.",
      en: "The decision to be taken back is not in the log.",
      ru: "Отменяемого решения нет в журнале.",
    },
    next: again,
  },
  "STO-409": {
    message: {
      fr: "Quelqu’un a décidé entre-temps de la même fiche.",
      en: "Somebody has decided about the same record meanwhile.",
      ru: "Тем временем кто-то уже решил насчёт этой записи.",
    },
    next: loadThenDecide,
  },
};
