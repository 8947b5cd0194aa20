/**
 * Words by which pages mark what is not their article, in French, English and Russian.
 *
 * All are folded as `foldLine` folds: lower case, no accents, plain apostrophes, single spaces.
 */

/** Headings and openings of links to other articles. */
export const relatedOpenings: readonly string[] = [
  "a lire aussi", "lire aussi", "a lire egalement", "lire egalement", "a lire", "lire la suite", "lisez aussi",
"voir aussi", "a voir aussi", "a voir egalement", "sur le meme sujet",
  "sur le meme theme", "dans la meme rubrique", "dans la meme categorie", "du meme auteur",
  "articles similaires", "articles lies", "articles connexes", "articles populaires", "articles recents",
  "autres articles", "autres actualites", "autres informations", "nos autres articles", "les plus lus", "les plus consultes",
  "les plus partages", "derniers articles", "dernieres actualites", "dernieres nouvelles", "derniere minute",
  "a la une aussi", "plus d'articles", "plus d'infos", "plus d'actualites", "notre selection", "vous aimerez aussi",
  "vous pourriez aimer", "vous pourriez etre interesse", "cela pourrait vous interesser", "pour aller plus loin",
  "nos derniers articles", "a decouvrir", "a ne pas manquer", "recommande pour vous", "en relation", "article precedent",
  "article suivant", "dossier :", "lire :", "ecouter aussi",
  "read more", "read next", "read also", "also read", "see also", "more on this", "more on", "more from", "related",
  "related articles", "related news", "related stories", "related posts", "related topics", "related content", "other news", "other stories",
  "latest news", "latest stories", "latest headlines", "popular posts", "most read", "most popular", "trending", "trending now", "you may also like",
  "you might also like", "recommended", "recommended for you", "editor's picks", "editors' picks", "don't miss", "up next", "next article",
  "previous article", "filed next to it", "more stories", "more news", "top stories", "in other news", "further reading",
  "around the web", "from the archive", "recent posts", "in case you missed it", "also in this section",
  "читайте также", "читайте еще", "читать также", "смотрите также", "смотреть также", "еще по теме", "по теме",
  "материалы по теме", "другие события", "другие новости", "другие материалы", "похожие новости", "похожие материалы", "похожие статьи",
  "последние новости", "главные новости", "новости партнеров", "новости по теме", "дополнительные материалы", "вам может быть интересно",
  "самое читаемое", "популярное", "самое популярное", "рекомендуем", "ранее по теме", "статьи по теме", "выбор редакции",
  "предыдущая статья", "следующая статья", "предыдущая новость", "следующая новость", "лента новостей", "главное сегодня", "сюжет:", "ссылки по теме",
  "autres depeches", "autres breves", "dans le prochain numero", "suite page", "voir notre cahier", "voir notre dossier", "also in today's issue", "also in this issue", "popular now", "other headlines", "other dispatches", "другие сообщения", "также в номере", "в следующем номере", "назад к списку", "к списку новостей",
]; // prettier-ignore

/** Openings of lines that ask to share, follow, subscribe or print, and of tags and counters. */
export const sharingOpenings: readonly string[] = [
  "partager", "partagez", "partage :", "suivez-nous", "suivez nous", "rejoignez", "abonnez-vous", "abonnez vous",
  "inscrivez-vous", "tweeter", "envoyer a un ami", "envoyer par", "imprimer",
  "version imprimable", "cliquez ici", "telechargez ", "copier le lien", "mots cles", "mots-cles", "etiquettes", "tags", "tagged",
  "newsletter", "faire un don", "j'aime", "affichages", "vues :", "temps de lecture",
  "retrouvez-nous", "contactez-nous", "ecrivez-nous", "pour nous contacter", "signaler une erreur", "publie dans",
  "share", "follow us", "join our", "join us", "subscribe", "sign up", "sign in", "log in", "like this?", "like us",
  "print version", "print this", "email this", "labels:", "keywords", "topics:", "filed under", "newer post", "older post",
  "click here", "download our", "download the", "watch:", "donate", "support us", "reading time", "send us", "contact us", "report an error",
  "подписывайтесь", "подпишитесь", "подпишись", "подписаться", "поделиться", "поделитесь", "будьте в курсе",
  "присоединяйтесь", "следите за", "читайте нас", "распечатать", "версия для печати", "версия для слабовидящих", "отправить другу",
  "теги", "метки", "ключевые слова", "хотите сообщить", "пишите нам", "присылайте", "нашли опечатку", "нашли ошибку",
  "заметили ошибку", "выделите ее", "просмотров", "поддержать автора", "поддержите", "переслать", "нравится", "скопировать ссылку",
  "наш телеграм", "оставайтесь с нами", "время чтения",
  "reply to this", "forward this", "unsubscribe", "tell us what you think", "submit a news tip", "corrections and clarifications", "found a mistake", "found a typo", "spotted a mistake", "spotted an error", "voulez-vous reagir", "vous avez une information", "une info a partager", "adresse pour l'envoi", "debut de la page", "если вы нашли", "заметили опечатку", "поставь лайк", "ставьте лайк", "есть новость", "наши страницы", "наш whatsapp", "наш канал", "сканируйте", "выделите текст",
]; // prettier-ignore

/** Openings that ask to follow where no article text is beside them, or a channel is named. */
export const weakSharingOpenings: readonly string[] = [
  "suivez ", "recevez ", "ne manquez ", "ne ratez ", "ecoutez ", "regardez ", "lu ", "follow ", "get the ", "get our ", "listen to", "soutenez", "мы в ", "tout savoir",
]; // prettier-ignore

/** Openings that ask to follow only together with a network or a channel in the same line. */
export const channelOpenings: readonly string[] = ["читайте ", "смотрите ", "слушайте ", "retrouvez ", "find us", "visit our", "lisez "]; // prettier-ignore

/** Single words of menus of sharing: a line made of them is one. */
export const sharingWords: ReadonlySet<string> = new Set([
  "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "email", "e-mail", "mail", "courriel", "pinterest", "instagram", "tiktok", "youtube",
  "viber", "messenger", "reddit", "vk", "ok", "copy", "link", "print", "pdf", "rss", "blogger", "this", "blogthis!", "to", "on", "sur", "via",
  "copier", "le", "lien", "imprimer", "partager", "tweeter", "enregistrer", "envoyer", "commenter", "j'aime", "share", "tweet", "save", "like", "comment",
  "вконтакте", "телеграм", "телеграмм", "одноклассники", "вк", "дзен", "твиттер", "фейсбук", "ватсап", "поделиться", "распечатать", "a+", "a-", "[a+]", "[a-]", "+", "-", "l'actualite",
  "l'article", "cet", "article", "комментировать", "нравится", "переслать", "max", "rutube",
]); // prettier-ignore

/** Networks and channels, anywhere in a short line. */
export const channels: readonly string[] = [
  "facebook", "twitter", "whatsapp", "telegram", "instagram", "youtube", "linkedin", "tiktok", "newsletter", "chaine", "page ", "application",
  "телеграм", "вконтакте", "дзен", "мессенджер", "вотсап", "ютуб", "одноклассник", "канал", "соцсет", "рассылк", "google news", "podcast",
]; // prettier-ignore

/** Openings and phrases of notices: rights, disclaimers, address lines. */
export const noticeOpenings: readonly string[] = [
  "©", "copyright", "all rights reserved", "tous droits reserves", "toute reproduction", "reproduction interdite",
  "disclaimer", "unofficial translation", "traduction non officielle", "неофициальный перевод", "our standards", "mentions legales", "terms of use", "privacy policy",
  "vous devez vous abonner", "les propos tenus", "les opinions", "les commentaires sont", "this article was originally", "this story was originally",
  "the views expressed", "views expressed", "opinions expressed", "cet article a ete publie", "все права защищены", "перепечатка", "при использовании материалов", "при цитировании",
  "при перепечатке", "использование материалов", "любое использование", "мнение редакции", "мнение автора", "горячая линия", "свидетельство о регистрации", "сетевое издание",
  "учредитель", "cet article est reserve", "lire l'article original", "read the original", "article reserve aux abonnes", "this content is", "we use cookies", "nous utilisons des cookies", "этот сайт использует", "plan du site",
  "media enquiries", "media inquiries", "media contact", "press contact", "contact presse", "contacts presse", "contact medias", "(contact)", "for further information", "issued by:", "proudly powered", "to read pdf", "pour lire les fichiers", "телефон отдела", "телефон редакции", "адрес редакции", "администрация газеты", "контакты для сми", "сми зарегистрировано",
]; // prettier-ignore

/** Phrases that make a short line a notice wherever they stand. */
export const noticePhrases: readonly string[] = [
  "all rights reserved", "tous droits reserves", "droits reserves", "droits de reproduction", "reproduction interdite", "reproduction, ", "n'engagent que", "n'engage que",
  "may not be reproduced", "may be reproduced", "without permission", "without the written", "prior written", "sans autorisation", "sans l'accord", "mentions legales",
  "accepts no responsibility", "answers for none", "все права защищены", "ссылка на сайт", "гиперссылка", "активная ссылка", "без письменного разрешения", "plan du site", "карта сайта",
  "copyright ©", "(c) 20", "© 20", "reproduction totale", "reproduction partielle", "toute reproduction", "запрещено без", "politique de confidentialite", "conditions generales", "terms and conditions",
  "accepts no liability", "decline toute responsabilite", "may be quoted with reference", "are not those of", "n'est pas responsable", "ответственности не несет",
]; // prettier-ignore

/** Phrases that forbid reproduction outright: rights are reserved. */
export const reservingPhrases: readonly RegExp[] = [
  /all rights reserved|tous droits reserves|droits? (de reproduction|d'auteur)[^.]{0,40}reserves/,
  /(reproduction|republication|copie|rediffusion|reprise|diffusion)[^.!]{0,80}(interdite?s?|prohibee?s?|proscrite)/,
  /(sans|without)( une?| l'| la| any| the| our| prior| express| an?)* ?(autorisation|accord|permission|consent|written)/,
  /(interdite?s?|prohibited|forbidden)[^.!]{0,60}(reproduction|copying|republication)/,
  /(copying|reproduction|republication|redistribution|reproduce)[^.!]{0,80}(prohibited|forbidden|not permitted|not allowed)/,
  /(may|must|can) ?not be (reproduced|republished|published|copied|redistributed|broadcast|rewritten)/,
  /no part of this[^.]{0,60}(may|can|shall) be (reproduced|republished|copied|used)/,
  /все права (защищены|сохранены)/,
  /(перепечатка|использование|копирование|воспроизведение|цитирование)[^.!]{0,120}(запрещен|не допускается|только с (письменного )?(разрешения|согласия))/,
  /(запрещен[аоы]?|не допускается)[^.!]{0,60}(перепечатка|использование|копирование|воспроизведение)/,
]; // prettier-ignore

/** Lines that head the readers' comments. A number may stand before or behind, in brackets. */
export const commentHeadings: readonly string[] = [
  "commentaires", "commentaire", "vos commentaires", "comments", "comment", "reader comments", "responses", "response", "reactions", "vos reactions", "reaction",
  "leave a comment", "leave a reply", "post a comment", "laisser un commentaire", "laissez un commentaire", "ajouter un commentaire", "poster un commentaire", "commentaires via facebook",
  "voir les commentaires", "voir les commentaires precedents", "view comments", "add a comment", "comments are closed", "les commentaires sont fermes", "no comment", "no comments", "aucun commentaire",
  "комментарии", "комментариев", "комментария", "комментарий", "оставить комментарий", "добавить комментарий", "обсуждение", "отзывы", "write a comment", "join the conversation", "dites ce que vous en pensez",
  "donnez votre avis", "votre avis", "réagir", "reagir", "reagir a cet article", "discussion", "forum", "messages",
]; // prettier-ignore

/** Openings of advertisements. */
export const advertisementOpenings: readonly string[] = [
  "publicite", "annonce", "[publicite]", "(publicite)", "advertisement", "advert", "[advert", "(advert", "[ad]", "sponsored", "paid content", "promoted", "реклама", "на правах рекламы", "[реклама",
  "placez votre publicite", "votre publicite ici", "contenu sponsorise", "publi-reportage", "publireportage", "advertise with us", "advertise here", "курсы валют", "курс валют", "erid",
  "pub :", "petites annonces", "petites annonces -", "объявления", "продаю", "куплю", "сдам", "classifieds",
]; // prettier-ignore

/** Words of menus and breadcrumbs; with separators they settle that a line is navigation. */
export const menuWords: ReadonlySet<string> = new Set([
  "accueil", "home", "main page", "главная", "a la une", "actualites", "actualite", "news", "новости", "politique", "politics", "политика", "economie", "economy", "business", "экономика", "sport", "sports",
  "спорт", "societe", "общество", "culture", "культура", "contact", "contacts", "контакты", "contact us", "videos", "video", "видео", "fact", "opinion", "opinions", "мнения", "лента", "фото", "photos", "monde",
  "world", "в мире", "в россии", "documents", "документы", "english", "русский", "francais", "consulat", "visas", "services", "podcasts", "direct", "menu", "меню", "поиск", "search", "recherche", "sign in", "log in",
  "e-paper", "features", "letters", "obituaries", "latest", "пресс-центр", "события", "структура", "министр", "брифинги", "subscribe", "technology", "health", "sante", "science", "markets", "спецпроекты", "diaspora",
]); // prettier-ignore

/** Openings of breadcrumbs and page turners. */
export const navigationOpenings: readonly string[] = [
  "vous etes ici", "you are here", "вы здесь", "accueil >", "accueil /", "accueil »", "home >", "home /", "home »", "главная /", "главная >", "главная -", "главная »", "< precedent", "precedent", "suivant >", "<< ", "« precedent",
  "next >", "< prev", "previous", "retour", "aller au contenu", "skip to", "перейти к", "к содержанию", "back to top", "haut de page", "наверх", "search", "rechercher", "affichages :", "login", "connexion", "s'identifier",
]; // prettier-ignore

/** Openings of lines of publication: dates, updates, sources, views. */
export const publicationOpenings: readonly string[] = [
  "publie", "publiee", "publication", "poste le", "poste par", "mis en ligne", "mise en ligne", "mis a jour", "mise a jour", "modifie le", "le :", "date :", "date ", "cree le", "ajoute le", "categorie", "details", "rubrique", "edition",
  "derniere modification", "derniere mise a jour", "published", "posted", "updated", "update:", "last updated", "last modified", "created", "date:", "issued", "release date", "modified", "first published",
  "опубликовано", "дата публикации", "обновлено", "дата:", "размещено", "добавлено", "создано", "изменено", "source :", "source:", "sources :", "источник",
]; // prettier-ignore

/** Openings of bylines and of editors' signatures. */
export const bylineOpenings: readonly string[] = [
  "par ", "by ", "ecrit par", "written by", "auteur", "author", "автор", "propos recueillis", "interview realisee", "de notre envoye", "de notre correspondant", "correspondance particuliere", "envoye special",
  "(writing by", "(reporting by", "(editing by", "reporting by", "writing by", "editing by", "(с)", "текст:", "беседовал", "беседовала", "записал", "подготовил", "подготовила", "from our correspondent", "our correspondent", "staff reporter",
  "staff writer", "la redaction", "avec ", "redaction", "traduit par", "translated by", "перевод", "корреспондент",
  "(web editor", "(editor", "web editor:", "(redaction", "(редактор",
]; // prettier-ignore

/** Marks of a caption. */
export const captionOpenings: readonly string[] = [
  "photo", "photos", "ph.", "(ph", "(photo", "credit photo", "legende", "image:", "image :", "picture", "file photo", "(file", "фото", "(фото", "снимок", "кадр", "illustration", "credit:", "иллюстрация", "source photo",
]; // prettier-ignore
