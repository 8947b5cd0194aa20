import type { Labels } from "../../core/language.ts";

/** `subject  French | English | Russian`, one line each. */
const rows = `
  grain            céréales | grain | зерно
  rice             riz | rice | рис
  fertiliser       engrais | fertiliser | удобрения
  fuel             carburant | fuel | топливо
  gas              gaz | gas | газ
  studies          bourses d’études | scholarships | стипендии
  university       université | university | университет
  school           école | school | школа
  teaching         enseignants | teachers | преподаватели
  cultural-centre  centre culturel | cultural centre | культурный центр
  solar            énergie solaire | solar power | солнечная энергия
  wind             énergie éolienne | wind power | ветровая энергия
  hydro            hydroélectricité | hydropower | гидроэнергия
  nuclear          énergie nucléaire | nuclear power | атомная энергия
  electricity      électricité | electricity | электричество
  refinery         raffinerie | refinery | нефтепереработка
  gold             or | gold | золото
  lithium          lithium | lithium | литий
  mine             mine | mine | рудник
  geology          géologie | geology | геология
  factory          usine | factory | завод
  railway          chemin de fer | railway | железная дорога
  tramway          tramway | tramway | трамвай
  road             route | road | дорога
  bridge           pont | bridge | мост
  port             port | port | порт
  airport          aéroport | airport | аэропорт
  flights          vols directs | direct flights | прямые рейсы
  aircraft         avions | aircraft | самолёты
  weapons          armement | weapons | вооружение
  instructors      instructeurs | instructors | инструкторы
  joint-force      force conjointe | joint force | объединённые силы
  satellite        espace | outer space | космос
  telecoms         télécommunications | telecoms | связь
  cyber            cybersécurité | cyber security | кибербезопасность
  media            médias | media | СМИ
  hospital         hôpital | hospital | больница
  vaccine          vaccins | vaccines | вакцины
  medicine         médicaments | medicines | лекарства
  doctors          médecins | doctors | врачи
  water            eau | water | вода
  livestock        élevage | livestock | животноводство
  seed             semences | seed | семена
  machinery        machines | machinery | техника
  vehicles         véhicules | vehicles | транспортные средства
  fishing          pêche | fishing | рыболовство
  visa             visas | visas | визы
  embassy          ambassade | embassy | посольство
  bank             banque | bank | банк
  credit           prêt | loan | кредит
  debt             dette | debt | долг
  payment          paiements | payments | расчёты
  commission       commission | commission | комиссия
  sub-commission   sous-commission | sub-commission | подкомиссия
  working-group    groupe de travail | working group | рабочая группа
  agencies         agences | agencies | ведомства
  roadmap          feuille de route | roadmap | дорожная карта
  summit           sommet | summit | саммит
  conference       conférence | conference | конференция
  session          session | session | заседание
  visit            visite | visit | визит
  consultations    consultations | consultations | консультации
  stadium          stade | stadium | стадион
  housing          logement | housing | жильё
  trade            commerce | trade | торговля
  economy          économie | economy | экономика
  investment       investissement | investment | инвестиции
  science          science | science | наука
  technology       technique | technology | технологии
  culture          culture | culture | культура
  military         défense | defence | оборона
  energy           énergie | energy | энергетика
  agriculture      agriculture | agriculture | сельское хозяйство
  transport        transports | transport | транспорт
  border           frontière | border | граница
  migration        migrations | migration | миграция
  security         sécurité | security | безопасность
  health           santé | health | здравоохранение
`;

/** What undertakings and commissions are about, as a reason names it. */
export const subjectLabels: Readonly<Record<string, Labels>> = Object.fromEntries(
  rows
    .trim()
    .split("\n")
    .map((row): [string, Labels] => {
      const [, subject = "", words = ""] = /^\s*(\S+)\s+(.*)$/.exec(row) ?? [];
      const [fr = "", en = "", ru = ""] = words.split(" | ");
      return [subject, { fr, en, ru }];
    }),
);
