import type { Lattice } from "../../grammar/lattice.ts";
import type { OfficePhrase, OfficeTitle } from "../../mention/office/office.ts";
import { capitalAt, demonymAt, stateAt, type NamedState } from "../../mention/place/which-state.ts";
import { party as partyKind, type Party, type PartyItem } from "../../mention/party/party.ts";
import { verb } from "../../mention/verb/verb.ts";
import type { Cast } from "./cast.ts";
import type { Draft, DraftOffice } from "./draft.ts";
import type { PersonWords } from "./words.ts";

/** How far before a list the office of its members may stand, in tokens. */
const pluralTokensMax = 60;

/** Gives each person the offices and the side that stand beside the name. */
export class StatedOffices {
  readonly #cast: Cast;
  readonly #lattice: Lattice;
  readonly #words: PersonWords;
  readonly #seen = new Set<Party>();
  readonly #genderParts = new Map<Draft, number>();

  constructor(cast: Cast, lattice: Lattice, words: PersonWords) {
    this.#cast = cast;
    this.#lattice = lattice;
    this.#words = words;
  }

  /** Reads a party phrase and its members. */
  read(item: PartyItem, party: Party = item.value): void {
    if (this.#seen.has(party)) return;
    this.#seen.add(party);
    const [draft, ...others] = this.#cast.named(party);
    if (draft !== undefined && others.length === 0) this.#readNamed(draft, party, item);
    party.members.forEach((member) => this.read(item, member));
    if (party.members.length > 0) this.#handOut(party, item);
  }

  /** « les deux chefs de la diplomatie, le Kényan X et le Péruvien Y »: the office of the plural is each one's. */
  readAppositions(): void {
    for (const item of this.#lattice.all(partyKind)) {
      const { plural, offices, members } = item.value;
      this.#readBracketed(item);
      if (!plural || offices.length === 0 || members.length > 0) continue;
      const comma = this.#word(item.to) === "," ? 1 : 0;
      const group = this.#lattice.at(partyKind, item.to + comma);
      if (group === undefined || group.value.members.length < 2) continue;
      this.#handOut({ ...group.value, offices }, group);
    }
  }

  /** "the ambassadors … were received. They are X (Ghana) and Y (Peru)": each with his state has the office of the plural before. */
  #readBracketed(item: PartyItem): void {
    const { members } = item.value;
    const isListed = members.every(
      ({ name, code, offices }) => name !== null && code !== null && offices.length === 0,
    );
    if (members.length < 2 || !isListed) return;
    const [title] =
      this.#lattice
        .all(partyKind, Math.max(0, item.from - pluralTokensMax), item.from)
        .findLast(({ value }) => value.plural && value.offices.length > 0)
        ?.value.offices.flatMap(({ titles }) => titles) ?? [];
    if (title?.of !== null) return;
    for (const member of members)
      for (const draft of this.#cast.named(member))
        draft.offices.push({
          role: title.role,
          of: member.code,
          implied: null,
          former: false,
          item,
        });
  }

  /** « X, qui préside l'Agence nationale … », « X, qui représente le Kenya », « X, alors ministre de … ». */
  #readAside(draft: Draft, item: PartyItem): void {
    this.#readHouse(draft, item);
    const at = this.#word(item.to) === "," ? item.to + 1 : item.to;
    if (this.#words.who.has(this.#word(at))) this.#readRelative(draft, { item, at: at + 1 });
    if (!this.#words.nowOrThen.has(this.#word(at))) return;
    const after = this.#lattice.at(partyKind, at + 1)?.value;
    if (after?.type !== "office") return;
    const past = this.#words.formerly.has(this.#word(at));
    for (const office of after.offices)
      giveOffice(draft, {
        office: { ...office, former: office.former || past },
        code: after.code,
        item,
      });
  }

  /** "X of the Ministry of Finance", "X from the Interior ministry": an official of that house. */
  #readHouse(draft: Draft, item: PartyItem): void {
    const { belonging, sentFrom, houses } = this.#words;
    const tie = this.#word(item.to);
    if (draft.offices.length > 0 || !(belonging.has(tie) || tie === sentFrom)) return;
    const house = this.#lattice.at(partyKind, item.to + 1);
    if (house?.value.type !== "institution" || !this.#names(house, houses)) return;
    const { code } = house.value;
    draft.offices.push({ role: "senior-official", of: code, implied: null, former: false, item });
  }

  /** Whether one of the words stands in a phrase. */
  #names({ from, to }: PartyItem, words: ReadonlySet<string>): boolean {
    for (let at = from; at < to; at++) if (words.has(this.#word(at))) return true;
    return false;
  }

  #readRelative(
    draft: Draft,
    { item, at }: { readonly item: PartyItem; readonly at: number },
  ): void {
    const head = this.#lattice.at(verb, at);
    if (head === undefined) return;
    const { lemma } = head.value;
    const next = [head.to, head.to + 1, head.to + 2];
    const states = next.map((each) => this.#stateNamedAt(each)).find((named) => named !== null);
    if (states && this.#words.speaksFor.has(lemma)) draft.side ??= { code: states.iso, how: null };
    if (!this.#words.heads.has(lemma)) return;
    const role = next.map((each) => this.#words.bodies.get(this.#word(each))).find(Boolean);
    if (role !== undefined)
      draft.offices.push({ role, of: null, implied: null, former: false, item });
  }

  #readNamed(draft: Draft, party: Party, item: PartyItem): void {
    this.#readGender(draft, party);
    draft.rank ??= party.rank;
    if (party.relation === null) this.#readSide(draft, party, item);
    for (const office of party.offices) giveOffice(draft, { office, code: party.code, item });
    this.#readAside(draft, item);
  }

  /** The fullest form of a name tells best: its first name comes first. */
  #readGender(draft: Draft, { name, gender }: Party): void {
    const parts = name?.parts.length ?? 0;
    const known = this.#genderParts.get(draft) ?? 0;
    const told = name?.gender ?? (gender === "n" ? null : gender);
    if (told === null || (draft.gender !== null && parts <= known)) return;
    draft.gender = told;
    this.#genderParts.set(draft, parts);
  }

  #readSide(draft: Draft, party: Party, item: PartyItem): void {
    const named = party.offices.some(({ titles }) => titles.some(({ of }) => of !== null));
    const code = (named ? null : party.code) ?? this.#codeAfter(item, party);
    if (code !== null) draft.side ??= { code, how: null };
  }

  /** « Awa Diallo (Mali) », « Awa Diallo côté malien » */
  #codeAfter(item: PartyItem, { nameAt }: Party): string | null {
    const at = nameAt?.[1] ?? item.to;
    const mark = this.#word(at);
    if (mark !== "(" && !this.#words.side.has(mark)) return null;
    const named = this.#stateNamedAt(at + 1);
    if (named === null) return null;
    return mark !== "(" || this.#word(named.to) === ")" ? named.iso : null;
  }

  #stateNamedAt(at: number): NamedState | null {
    return (
      stateAt(this.#lattice, at) ?? demonymAt(this.#lattice, at) ?? capitalAt(this.#lattice, at)
    );
  }

  #word(at: number): string {
    return this.#lattice.tokens.words[at]?.lower ?? "";
  }

  /** « les ministres de la Défense et des Finances, X et Y »: in order; « les présidents X et Y »: each. */
  #handOut(group: Party, item: PartyItem): void {
    group.members.forEach((member, index) => {
      const [draft] = this.#cast.named(member);
      if (draft === undefined) return;
      for (const office of group.offices)
        giveOffice(draft, {
          office: { ...office, titles: titlesFor(office, index, group.members.length) },
          code: member.code ?? group.code,
          item,
        });
    });
  }
}

function titlesFor(
  { titles }: OfficePhrase,
  index: number,
  members: number,
): readonly OfficeTitle[] {
  const own = titles[index];
  return titles.length === members && own !== undefined ? [own] : titles.slice(0, 1);
}

interface Given {
  readonly office: OfficePhrase;
  readonly code: string | null;
  readonly item: PartyItem;
}

/** From here on an office that was said before says nothing new; bounds the work on endless pages. */
const officesMax = 100;

function giveOffice({ offices }: Draft, { office: { titles, former }, code, item }: Given): void {
  for (const title of titles) {
    const { role } = title;
    const of = title.of ?? code;
    const isSame = (one: DraftOffice): boolean =>
      one.role === role && one.of === of && one.former === former;
    if (offices.length < officesMax || !offices.some(isSame))
      offices.push({ role, of, implied: null, former, item });
  }
}
