import type { Labels } from "../../core/language.ts";

/**
 * What states promise one another: each subject with the stems that name it, folded, in French,
 * English and Russian. A stem of two words matches two words that stand side by side; a stem that
 * ends in `=` is a whole word.
 *
 * General words for a thing (`project`, `cooperation`) are left out: they tell nothing apart.
 */
export const subjectWords: Readonly<Record<string, Labels>> = {
  grain: {
    fr: "ble=,bles=,cereale,farine",
    en: "wheat,grain=,grains=,cereal,flour",
    ru: "пшениц,зерн,мук",
  },
  rice: { fr: "riz=", en: "rice=", ru: "рис=,риса=" },
  fertiliser: { fr: "engrais", en: "fertili", ru: "удобрен" },
  fuel: {
    fr: "carburant,gasoil,petrolier,hydrocarbure",
    en: "fuel,diesel,petroleum",
    ru: "нефтепродукт,топлив,горюч",
  },
  gas: { fr: "gaz=,gazoduc", en: "gas=,pipeline", ru: "газ=,газа=,газопровод" },
  studies: {
    fr: "bourse,boursier,etudiant",
    en: "scholarship,student",
    ru: "стипенди,квот,студент",
  },
  university: { fr: "universit", en: "universit", ru: "университет,вуз=,вузах=,вузы=" },
  school: { fr: "ecole,lycee", en: "school", ru: "школ" },
  teaching: { fr: "enseignant,professeur", en: "teacher", ru: "преподавател,учител" },
  "cultural-centre": {
    fr: "centre culturel,maison russe",
    en: "cultural centre,cultural center",
    ru: "культурный центр,русский дом",
  },
  solar: { fr: "solaire", en: "solar", ru: "солнечн" },
  wind: { fr: "eolien,parc eolien", en: "wind farm", ru: "ветропарк" },
  hydro: { fr: "barrage,hydroelectri", en: "hydropower,dam=", ru: "гидро,плотин" },
  nuclear: {
    fr: "nucleair,atome=,atomique,reacteur",
    en: "nuclear,atomic,reactor",
    ru: "атом,ядерн,реактор",
  },
  electricity: {
    fr: "electricite,reseau electrique",
    en: "electricity,power grid",
    ru: "электросет,электроэнерг",
  },
  refinery: { fr: "raffiner", en: "refiner", ru: "аффинаж,нефтеперераб" },
  gold: { fr: "or=,aurifere", en: "gold", ru: "золот" },
  lithium: { fr: "lithium", en: "lithium", ru: "лити" },
  mine: { fr: "mine=", en: "mine=", ru: "рудник,месторожден" },
  geology: { fr: "geolog,cartographi,prospection", en: "geolog,prospecting", ru: "геолог,разведк" },
  factory: { fr: "usine,cimenterie", en: "factory", ru: "завод,фабрик" },
  railway: {
    fr: "chemin de fer,ferroviaire",
    en: "railway,railroad",
    ru: "железнодорож,железн дорог",
  },
  tramway: { fr: "tramway", en: "tram=,tramway", ru: "трамва" },
  road: {
    fr: "autoroute,routes=,route nationale",
    en: "road=,roads=,highway",
    ru: "автодорог,дорог",
  },
  bridge: { fr: "pont=,ponts=", en: "bridge", ru: "мост=,моста=" },
  port: { fr: "port=,ports=,portuaire", en: "port=,ports=,seaport", ru: "порт=,порта=,портов" },
  airport: { fr: "aeroport", en: "airport", ru: "аэропорт" },
  flights: {
    fr: "vol direct,vols directs,liaison aerienne",
    en: "direct flight,air link",
    ru: "авиасообщен,прямые рейсы,прямых рейсов",
  },
  aircraft: {
    fr: "avion,helicoptere",
    en: "aircraft,helicopter,fighter jet",
    ru: "самолет,вертолет",
  },
  weapons: {
    fr: "armes=,armement,materiel militaire",
    en: "weapon,arms=,military equipment",
    ru: "оружи,вооружени",
  },
  instructors: { fr: "instructeur,formateur", en: "instructor,trainer", ru: "инструктор" },
  "joint-force": {
    fr: "force unifiee,force conjointe",
    en: "unified force,joint force",
    ru: "объединенн сил,единых сил",
  },
  satellite: {
    fr: "satellite,spatial",
    en: "satellite,outer space",
    ru: "спутник,космо,космическ",
  },
  telecoms: { fr: "telecom,internet,fibre", en: "telecom,internet,fibre", ru: "телеком,интернет" },
  cyber: { fr: "cyber", en: "cyber", ru: "кибер" },
  media: {
    fr: "journaliste,medias=",
    en: "journalist,media=,broadcast",
    ru: "сми=,журналист,телеканал",
  },
  hospital: { fr: "hopital,hopitaux,clinique", en: "hospital,clinic", ru: "больниц,госпитал" },
  vaccine: { fr: "vaccin", en: "vaccin", ru: "вакцин" },
  medicine: { fr: "medicament", en: "medicines=,drugs=", ru: "лекарств,медикамент" },
  doctors: { fr: "medecin", en: "doctor", ru: "врач,медик" },
  water: {
    fr: "eau=,forage,puits=",
    en: "drinking water,borehole,well=",
    ru: "питьев вод,скважин",
  },
  livestock: { fr: "elevage,betail", en: "livestock,cattle", ru: "животновод,скот=" },
  seed: { fr: "semence", en: "seed=,seeds=", ru: "семян,семена" },
  machinery: { fr: "tracteur,engin", en: "tractor,machinery", ru: "трактор,сельхозтехник" },
  vehicles: {
    fr: "autobus,camion,vehicule",
    en: "bus=,buses=,truck,vehicle",
    ru: "автобус,грузовик",
  },
  fishing: { fr: "peche=,pecherie", en: "fishing,fisheries", ru: "рыболов,рыбн" },
  visa: { fr: "visa", en: "visa", ru: "виз=,визы=,безвиз" },
  embassy: { fr: "ambassade=,consulat", en: "embassy,consulate", ru: "посольств,консульств" },
  bank: { fr: "banque", en: "bank=,banks=,banking", ru: "банк" },
  credit: { fr: "pret=,prets=,credit", en: "loan,credit", ru: "кредит,займ" },
  debt: { fr: "dette", en: "debt", ru: "долг" },
  payment: { fr: "paiement,monnaie", en: "payment,currency", ru: "расчет,валют" },
  commission: {
    fr: "commission intergouv,commission mixte,commission",
    en: "intergovernmental commission,joint commission,commission",
    ru: "межправкомисси,комисси",
  },
  "sub-commission": { fr: "sous commission", en: "sub commission,subcommission", ru: "подкомисси" },
  "working-group": { fr: "groupe de travail", en: "working group", ru: "рабоч групп" },
  agencies: { fr: "agences=", en: "economic agencies", ru: "экономическ ведомств" },
  roadmap: { fr: "feuille de route", en: "roadmap,road map", ru: "дорожн карт" },
  summit: { fr: "sommet", en: "summit", ru: "саммит" },
  conference: { fr: "conference,forum", en: "conference,forum", ru: "конференц,форум" },
  session: { fr: "session,prochaine reunion", en: "session", ru: "заседани,сесси" },
  visit: { fr: "visite,se rendr", en: "visit", ru: "визит,поездк,посетит" },
  consultations: { fr: "consultation", en: "consultation", ru: "консультац" },
  stadium: { fr: "stade", en: "stadium", ru: "стадион" },
  housing: { fr: "logement", en: "housing", ru: "жиль" },
};

/** Subjects that are occasions: what is promised is kept by an encounter. */
export const occasionSubjects: ReadonlySet<string> = new Set([
  "summit",
  "conference",
  "session",
  "visit",
  "consultations",
]);
