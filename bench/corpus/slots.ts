import type { Occasion } from "./occasion.ts";
import type { Random } from "./random.ts";
import type { Person, State } from "./world.ts";

export type Slots = Readonly<Record<string, string>>;

const months = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  en: "January February March April May June July August September October November December",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
};

/** A day as each language writes it. */
export function writeDate(
  { day, month, year }: Pick<Occasion, "day" | "month" | "year">,
  language: keyof typeof months,
): string {
  const name = months[language].split(" ")[month - 1] ?? "";
  return `${day} ${name} ${year}${language === "ru" ? " года" : ""}`;
}

/** What the templates of every language are filled with. */
export function slotsOf(occasion: Occasion, language: keyof typeof months, random: Random): Slots {
  const own = { fr: frenchSlots, en: englishSlots, ru: russianSlots }[language](occasion);
  const { host, guest, field, thing, amount, session } = occasion;
  return {
    ...own,
    city: host.state.capital[language],
    guestCity: guest.state.capital[language],
    homeCity: random.pick([host, guest]).state.capital[language],
    date: writeDate(occasion, language),
    field: field[language],
    thing: thing[language],
    amount: String(amount),
    session: String(session),
  };
}

function frenchSlots({ host, guest, expert }: Occasion): Slots {
  return {
    host: host.latin,
    guest: guest.latin,
    expert: expert?.latin ?? "",
    theHost: theOffice(host),
    TheHost: capitalized(theOffice(host)),
    theGuest: theOffice(guest),
    TheGuest: capitalized(theOffice(guest)),
    ofTheHost: host.woman ? `de la ${officeOf(host)}` : `du ${officeOf(host)}`,
    hostOffice: officeOf(host),
    guestOffice: officeOf(guest),
    expertOffice: expert === null ? "" : officeOf(expert),
    ofHost: frenchOf(host.state),
    ofGuest: frenchOf(guest.state),
    toHost: frenchTo(host.state),
    hostState: host.state.name.fr,
    guestState: guest.state.name.fr,
    Adjective: capitalized(guest.state.adjective.fr),
    hostFeminine: host.state.adjective.frFeminine,
    guestFeminine: guest.state.adjective.frFeminine,
    received: guest.woman ? "reçue" : "reçu",
    hostEntretenu: host.woman ? "entretenue" : "entretenu",
    come: host.woman ? "venue" : "venu",
  };
}

function theOffice(person: Person): string {
  return `${person.woman ? "la" : "le"} ${officeOf(person)}`;
}

function officeOf({ woman, office }: Person): string {
  return woman ? feminine(office.fr) : office.fr;
}

function feminine(office: string): string {
  return office.replace("Premier", "Première");
}

/** "du Chili", "de la Finlande", "de l’Uruguay". */
function frenchOf({ name }: State): string {
  return name.fr.startsWith("le ") ? `du ${name.fr.slice(3)}` : `de ${name.fr}`;
}

function frenchTo({ name }: State): string {
  return name.fr.startsWith("le ") ? `au ${name.fr.slice(3)}` : `à ${name.fr}`;
}

function englishSlots({ host, guest, expert }: Occasion): Slots {
  return {
    host: host.latin,
    guest: guest.latin,
    expert: expert?.latin ?? "",
    hostOffice: host.office.en,
    guestOffice: guest.office.en,
    expertOffice: expert?.office.en ?? "",
    hostState: host.state.name.en,
    guestState: guest.state.name.en,
    guestAdjective: guest.state.adjective.en,
  };
}

function russianSlots({ host, guest, expert }: Occasion): Slots {
  return {
    host: host.cyrillic,
    guest: guest.cyrillic,
    expert: expert?.cyrillic ?? "",
    HostOffice: capitalized(host.office.ru),
    GuestOffice: capitalized(guest.office.ru),
    hostOfficeOf: host.office.ruOf,
    guestOfficeOf: guest.office.ruOf,
    expertOffice: expert?.office.ru ?? "",
    ofHost: host.state.ruOf,
    ofGuest: guest.state.ruOf,
    hostState: host.state.name.ru,
    guestState: guest.state.name.ru,
    guestAdjectiveBy: guest.state.adjective.ru.replace(/ий$/, "им"),
    GuestAdjective: capitalized(guest.state.adjective.ru.replace(/ий$/, "ая")),
    hostAccepted: past(host, "принял"),
    hostHeld: host.woman ? "провела" : "провёл",
    guestVisited: past(guest, "прибыл"),
    guestSaid: past(guest, "заявил"),
    hostSaid: past(host, "подчеркнул"),
    hostNoted: past(host, "отметил"),
    guestPromised: past(guest, "пообещал"),
  };
}

/** A Russian verb in the past, masculine or feminine. */
function past({ woman }: Person, stem: string): string {
  return woman ? `${stem}а` : stem;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
