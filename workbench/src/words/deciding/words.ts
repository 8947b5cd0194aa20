import type { LinkType, ReviewReason } from "../../../../src/contract/contract.ts";

/** What the workbench says around decisions: joining, parting, linking, the queue, the log, the past. */
export interface DecidingWords {
  readonly nav: { readonly followUp: string; readonly queue: string; readonly log: string };
  readonly acts: {
    readonly join: string;
    readonly split: string;
    readonly link: string;
    readonly undoLast: string;
    readonly nothingToUndo: string;
    readonly same: string;
    readonly different: string;
    readonly notSure: string;
    readonly strike: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly choose: {
    readonly search: string;
    readonly found: string;
    readonly none: string;
  };
  readonly join: { readonly title: string; readonly lead: string; readonly save: string };
  readonly split: {
    readonly title: string;
    readonly lead: string;
    readonly records: string;
    readonly save: string;
    readonly only: string;
  };
  readonly link: {
    readonly title: string;
    readonly lead: string;
    readonly how: string;
    readonly save: string;
    readonly types: Readonly<Record<LinkType, readonly [outgoing: string, incoming: string]>>;
  };
  readonly seats: {
    readonly role: string;
    readonly office: string;
    readonly portfolio: string;
    readonly of: string;
    readonly add: string;
    readonly choose: string;
    readonly lead: string;
    readonly save: string;
  };
  readonly meanwhile: string;
  readonly queue: {
    readonly title: string;
    readonly keys: string;
    readonly lead: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly empty: string;
    readonly count: (n: number) => string;
    readonly sure: (percent: number) => string;
    readonly reasons: Readonly<Record<ReviewReason, string>>;
  };
  readonly followUp: {
    readonly title: string;
    readonly lead: string;
    readonly start: string;
    readonly empty: string;
    readonly beforeSessions: string;
    readonly noSessions: string;
    readonly nextSession: string;
    readonly nothingHere: string;
    readonly all: string;
    readonly show: string;
    readonly due: (day: string) => string;
    readonly lastTold: (day: string) => string;
    readonly became: string;
    readonly csv: string;
    readonly markdown: string;
    readonly proposed: string;
    readonly count: (n: number) => string;
  };
  readonly log: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly count: (n: number) => string;
    readonly number: (n: number) => string;
    readonly seen: string;
    readonly asItWas: string;
    readonly earlier: string;
    readonly gone: string;
    readonly said: Readonly<Record<string, string>>;
  };
  readonly past: {
    readonly title: string;
    readonly day: string;
    readonly show: string;
    readonly banner: (moment: string) => string;
    readonly afterDecision: (n: number) => string;
    readonly back: string;
    readonly readOnly: string;
  };
}
