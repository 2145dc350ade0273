import { canonicalJson } from "@plumbline/instrument/canonical";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Checked } from "./check.ts";
import type { Consent, Draft } from "./draft.ts";

/** A version of the instrument as the server keeps it. */
export interface Stored {
  version: number;
  revision: number;
  /** Set once a round opened with it: frozen for good. */
  hash: string | null;
  definition: Instrument;
}

export type SaveOutcome =
  { outcome: "saved"; version: number; revision: number } | { outcome: "stale"; current: Stored };

/** A document and its canonical text, by which two documents are compared. */
export interface Snapshot {
  definition: Instrument;
  text: string;
}

export interface Failure {
  message: string;
  /** Nobody refused anything: trying again may help, and what was sent may even have arrived. */
  passing: boolean;
  signedOut: boolean;
}

/** What is known of the copy on the server, and what is still to reach it. */
export interface Saving {
  base: { version: number; revision: number; frozen: boolean };
  stored: Snapshot;
  /** The newest state of the draft that the server would take: what an autosave sends. */
  valid: Snapshot;
  /** The consent that respondents may already have accepted. */
  consent: Consent;
  sending: Snapshot | null;
  /** Documents sent without a reply: one of them may have arrived. */
  unanswered: string[];
  /** What somebody else saved in between. */
  conflict: Stored | null;
  failure: (Failure & { draft: Draft }) | null;
}

export function snapshot(definition: Instrument): Snapshot {
  return { definition, text: canonicalJson(definition) };
}

export function savingFrom(stored: Stored): Saving {
  const held = snapshot(stored.definition);
  return {
    base: baseOf(stored),
    stored: held,
    valid: held,
    consent: stored.definition.consent,
    sending: null,
    unanswered: [],
    conflict: null,
    failure: null,
  };
}

function baseOf({ version, revision, hash }: Stored): Saving["base"] {
  return { version, revision, frozen: hash !== null };
}

/** Whether something valid has not reached the server, or may have been replaced there by a save without a reply. */
export function isUnsent(saving: Saving): boolean {
  return saving.valid.text !== saving.stored.text || saving.unanswered.length > 0;
}

/** Long enough not to save in the middle of a word, short enough to lose nothing worth mentioning. */
const QUIET_MS = 1_500;
const AGAIN_MS = 10_000;

/** How long to wait before the next save; null where nothing is to be sent, or not without somebody's doing. */
export function waitBeforeSaving(saving: Saving, draft: Draft): number | null {
  const { failure } = saving;
  if (!isUnsent(saving) || saving.sending || saving.conflict) return null;
  if (failure?.draft !== draft) return QUIET_MS;
  return failure.passing ? AGAIN_MS : null;
}

export function sent(saving: Saving, sending: Snapshot): Saving {
  return { ...saving, sending, failure: null };
}

/**
 * Takes in the server's reply. A reply of "stale" is no conflict where the copy on the server is one's own: a save
 * whose reply was lost, or a version whose content is the one this draft began with.
 */
export function answered(saving: Saving, outcome: SaveOutcome): Saving {
  const { sending } = saving;
  const settled = { ...saving, sending: null, unanswered: [] };
  if (outcome.outcome === "saved") {
    const { version, revision } = outcome;
    return settledAt(settled, { version, revision, frozen: false }, sending ?? saving.stored);
  }
  const { current } = outcome;
  const held = snapshot(current.definition);
  const own = [saving.stored.text, ...(sending ? [sending.text] : []), ...saving.unanswered];
  return own.includes(held.text)
    ? settledAt(settled, baseOf(current), held)
    : { ...settled, conflict: current };
}

function settledAt(saving: Saving, base: Saving["base"], stored: Snapshot): Saving {
  // A new version began because the one before was frozen: its consent may have been accepted as it was.
  const consent = base.version > saving.base.version ? saving.stored.definition.consent : saving.consent;
  return { ...saving, base, stored, consent };
}

/** The newest version, looked up: it may have been frozen in the meantime. */
export function frozenAs(saving: Saving, stored: Stored): Saving {
  const { base } = saving;
  if (
    base.frozen ||
    stored.hash === null ||
    stored.version !== base.version ||
    stored.revision !== base.revision
  ) {
    return saving;
  }
  return { ...saving, base: { ...base, frozen: true }, consent: saving.stored.definition.consent };
}

export function isNewer({ base }: Saving, { version, revision }: Stored): boolean {
  return version > base.version || (version === base.version && revision > base.revision);
}

export function failed(saving: Saving, failure: Failure, draft: Draft): Saving {
  return { ...lost(saving, failure.passing), failure: { ...failure, draft } };
}

/** What was being sent, without a reply. It is kept in mind unless it was refused: it may have arrived. */
export function lost(saving: Saving, mayHaveArrived = true): Saving {
  if (!saving.sending) return saving;
  const unanswered = mayHaveArrived ? [...saving.unanswered, saving.sending.text] : saving.unanswered;
  return { ...saving, sending: null, unanswered };
}

/** Builds on what is on the server now: the next save replaces it. */
export function rebased(saving: Saving, onto: Stored): Saving {
  return {
    ...saving,
    base: baseOf(onto),
    stored: snapshot(onto.definition),
    consent: onto.definition.consent,
    conflict: null,
    failure: null,
  };
}

export type Status =
  | { state: "saved" }
  | { state: "saving" }
  | { state: "unsaved" }
  | {
      state: "incomplete";
      problems: number;
      /** Whether the last valid state is on the server. */ kept: boolean;
    }
  | { state: "conflict" }
  | { state: "failed"; message: string; passing: boolean; signedOut: boolean };

/** What is true of the draft at this moment. */
export function statusOf(saving: Saving, checked: Checked): Status {
  if (saving.conflict) return { state: "conflict" };
  if (saving.sending) return { state: "saving" };
  if (saving.failure && isUnsent(saving)) return { state: "failed", ...saving.failure };
  if (!checked.definition) {
    return { state: "incomplete", problems: checked.problems.length, kept: !isUnsent(saving) };
  }
  return isUnsent(saving) ? { state: "unsaved" } : { state: "saved" };
}
