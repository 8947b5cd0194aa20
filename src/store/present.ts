import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Decision } from "../decision/decision.ts";
import { type LiveFold, openLiveFold } from "../register/fold-register.ts";
import { KeptFold } from "../register/kept-fold.ts";
import type { Register } from "../register/register.ts";
import { chainStart } from "./chain.ts";
import { readDecisions } from "./decisions.ts";
import { type Engine, write } from "./engine.ts";
import { inPauses } from "./in-pauses.ts";
import { findKept, type KeptPlace, wordsOf } from "./kept-place.ts";
import { packKept, readKept, writeKept } from "./kept-rows.ts";
import { lastChange } from "./readings.ts";
import type { Tables } from "./schema.ts";
import { readChangedSources, readSourcesAfter, readSourcesOf } from "./sources.ts";
import type { LoggedDecision } from "./store.ts";

/** A fold, and the last change of a Reading that it has taken. */
interface Live {
  readonly change: number;
  readonly live: LiveFold;
}

interface Kept {
  readonly change: number;
  readonly kept: KeptFold;
}

/** A whole fold that is being opened beside the register that serves meanwhile. */
interface Opening {
  readonly live: Promise<Live>;
  readonly end: AbortController;
}

/**
 * The register as it is now. It begins with what the store has kept, and opens the whole fold when
 * that is not enough; what has come since is read, and nothing else. Those who ask at once do so
 * one after another; after a failure it is begun anew.
 */
export class PresentRegister {
  readonly #engine: Engine;
  #present: Live | Kept | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #kept: Stand | null = null;
  #opening: Opening | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The register of all that the store holds. */
  async register(): Promise<Register> {
    return this.#inTurn(async () => (await this.#fold()).register);
  }

  /** Writes down what is folded, unless the store has kept it already. */
  async keep(): Promise<void> {
    const { present, register, place } = await this.#inTurn(() => this.#fold());
    const fold = "live" in present ? present.live : present.kept;
    const kept = fold.keep(register);
    if (kept === null || !isWorthKeeping(this.#kept, { place, judged: kept.judged })) return;
    const [words, bodies] = [await wordsOf(place), await packKept(kept)];
    await write(this.#engine, (transaction) => writeKept(transaction, words, bodies));
    this.#kept = { place, judged: kept.judged };
  }

  /**
   * Opens the whole fold, a little at a time, while what was kept goes on serving: whoever judges then
   * that records are one, or are not, need not wait for it.
   */
  async prepare(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#present !== null && "kept" in this.#present) this.#openWhole();
    });
    await this.#opening?.live;
  }

  /** Lets the next register be folded from nothing. */
  forget(): void {
    this.#present = null;
    this.#opening?.end.abort();
    this.#opening = null;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const answer = this.#last.then(work, work);
    this.#last = answer;
    return answer;
  }

  async #fold(): Promise<Folded> {
    const { kysely } = this.#engine;
    const begun = this.#present ?? (await this.#openKept()) ?? (await readAll(kysely));
    this.#present = null;
    const log = await readDecisions(kysely);
    const decisions = log.map(({ decision }) => decision);
    const present = await this.#bringUpToDate(begun, decisions);
    const register =
      "live" in present
        ? await inPauses(present.live.foldInSteps(decisions))
        : present.kept.fold(decisions);
    this.#present = present;
    return { present, register, place: placeOf(present, log) };
  }

  async #bringUpToDate(present: Live | Kept, decisions: readonly Decision[]): Promise<Live | Kept> {
    const { kysely } = this.#engine;
    if ("live" in present) return takeChanges(kysely, present);
    const isCurrent = present.change === (await lastChange(kysely));
    const wanted = isCurrent ? present.kept.wanted(decisions) : null;
    if (wanted === null) return takeChanges(kysely, await this.#takeWhole());
    present.kept.take(await readSourcesOf(kysely, wanted));
    return present;
  }

  /** The whole fold, be it opened already or not. */
  async #takeWhole(): Promise<Live> {
    const { live } = this.#opening ?? this.#openWhole();
    try {
      return await live;
    } finally {
      this.#opening = null;
    }
  }

  /** Begins to open the whole fold, unless that has begun. */
  #openWhole(): Opening {
    if (this.#opening !== null) return this.#opening;
    const end = new AbortController();
    const opening = { live: foldWhole(this.#engine.kysely, end.signal), end };
    // Where it fails, whoever needs it next begins anew.
    opening.live.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    this.#opening = opening;
    return opening;
  }

  async #openKept(): Promise<Kept | null> {
    const { kysely } = this.#engine;
    const place = await findKept(kysely);
    const kept = place === null ? null : await readKept(kysely, await wordsOf(place));
    if (place === null || kept === null) return null;
    this.#kept = { place, judged: kept.judged };
    return { change: place.change, kept: new KeptFold(kept) };
  }
}

/** What a kept register holds for. */
interface Stand {
  readonly place: KeptPlace;
  /** What people have judged to be one, or not. */
  readonly judged: string;
}

/** So many decisions are made quickly upon what was kept before them. */
const decisionsMax = 100;

function isWorthKeeping(kept: Stand | null, { place, judged }: Stand): boolean {
  if (kept === null || kept.judged !== judged || kept.place.change !== place.change) return true;
  return place.sequence - kept.place.sequence > decisionsMax;
}

interface Folded {
  readonly present: Live | Kept;
  readonly register: Register;
  readonly place: KeptPlace;
}

function placeOf({ change }: Live | Kept, log: readonly LoggedDecision[]): KeptPlace {
  return { change, sequence: log.length, hash: log.at(-1)?.hash ?? chainStart };
}

/** Folds everything with the log of now: what comes later costs no more than itself. */
async function foldWhole(kysely: Kysely<Tables>, unwanted: AbortSignal): Promise<Live> {
  const live = await readAll(kysely, unwanted);
  const log = await readDecisions(kysely);
  await inPauses(live.live.foldInSteps(log.map(({ decision }) => decision)), unwanted);
  return live;
}

/* oxlint-disable no-await-in-loop -- pages are read and taken in their order. */
async function readAll(kysely: Kysely<Tables>, unwanted?: AbortSignal): Promise<Live> {
  const live = openLiveFold();
  // What changes while the pages are read is taken once more afterwards.
  const change = await lastChange(kysely);
  for (let after: number | null = 0; after !== null;) {
    const page = await readSourcesAfter(kysely, after);
    live.take(page.sources);
    after = page.last;
    await setImmediate(undefined, { signal: unwanted });
  }
  return { live, change };
}

async function takeChanges(kysely: Kysely<Tables>, { live, change }: Live): Promise<Live> {
  for (let after = change; ;) {
    const { sources, last } = await readChangedSources(kysely, after);
    if (last === null) return { live, change: after };
    live.take(sources);
    after = last;
    await setImmediate();
  }
}
/* oxlint-enable no-await-in-loop */
