import { createHmac } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "@plumbline/db/client";
import { draft, inbox, respondent, submissionKey } from "@plumbline/db/schema/answers";
import type { Arms } from "@plumbline/instrument/arms";
import { canonicalJson } from "@plumbline/instrument/canonical";
import { SEEDS } from "@plumbline/instrument/randomisation";
import type { Responses } from "@plumbline/instrument/response";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";
import { countsAs } from "../releases/counts-as.ts";
import type { Chance } from "../releases/cut.ts";
import { drawnFor } from "./drawn.ts";
import {
  acceptedPartial,
  acceptedResponses,
  findSheet,
  publicRound,
  respondentRef,
  type Sheet,
  type SheetRow,
} from "./sheet.ts";

/** A sheet as it is sent: without the key that ties it to the respondent's row. */
function sheetOf({ respondentId: _internal, ...sheet }: SheetRow): Sheet {
  return sheet;
}

/** Opens a sheet under the consent text in force, with a seed drawn for it, or finds the one this code opened before. */
export async function beginSheet(
  db: Database,
  { slug, code, consentVersion }: { slug: string; code: string; consentVersion: number },
  chance: Pick<Chance, "randomInt">,
): Promise<Sheet> {
  return db.transaction(async (tx) => {
    const round = await publicRound(tx, slug, "share");
    if (round.state !== "open") refuse("round-closed");
    if (consentVersion !== round.definition.consent.version) refuse("consent-outdated");
    const ref = respondentRef(code);
    await tx.insert(respondent).values({ studyId: round.studyId, ref }).onConflictDoNothing();
    const [known] = await tx
      .select({ id: respondent.id })
      .from(respondent)
      .where(and(eq(respondent.studyId, round.studyId), eq(respondent.ref, ref)));
    await tx
      .insert(draft)
      .values({
        respondentId: known!.id,
        roundId: round.id,
        consentVersion,
        seed: chance.randomInt(SEEDS),
      })
      .onConflictDoNothing();
    return sheetOf(await findSheet(tx, round, code));
  });
}

export type SaveOutcome =
  | { outcome: "saved"; revision: number }
  /** Another tab or device saved in between: theirs is returned, nothing was written. */
  | { outcome: "stale"; sheet: Sheet };

export async function saveSheet(
  db: Database,
  input: { slug: string; code: string; revision: number; answers: unknown; partial: unknown },
): Promise<SaveOutcome> {
  return db.transaction(async (tx): Promise<SaveOutcome> => {
    const round = await publicRound(tx, input.slug, "share");
    if (round.state !== "open") refuse("round-closed");
    const answers = acceptedResponses(round.definition, input.answers);
    const partial = acceptedPartial(round.definition, input.partial);
    const sheet = await findSheet(tx, round, input.code, "update");
    if (sheet.revision !== input.revision) return { outcome: "stale", sheet: sheetOf(sheet) };
    const revision = sheet.revision + 1;
    const { counted } = drawnFor(round.definition, sheet.seed);
    // Answers to questions that are closed do not count, so changing them changes nothing that was submitted.
    const edited = canonicalJson(counted(answers)) !== canonicalJson(counted(sheet.answers));
    const unsubmitted = sheet.submissions > 0 && (sheet.unsubmitted || edited);
    await writeSheet(tx, round.id, sheet, { answers, partial, revision, unsubmitted });
    return { outcome: "saved", revision };
  });
}

export type SubmitOutcome =
  { outcome: "submitted"; number: number; revision: number } | { outcome: "stale"; sheet: Sheet };

/**
 * Puts the answers into the inbox, once per key: the same key with the same answers is answered as the first time,
 * with other answers it is refused. The round's row is held so that closing waits for submits under way.
 */
export async function submitSheet(
  db: Database,
  input: { slug: string; code: string; key: string; revision: number; answers: unknown },
): Promise<SubmitOutcome & { roundId: AuthorizedRoundId }> {
  return db.transaction(async (tx) => {
    const round = await publicRound(tx, input.slug, "share");
    const answers = acceptedResponses(round.definition, input.answers);
    const sheet = await findSheet(tx, round, input.code, "update");
    const requestHash = hashOfRequest(input.code, answers);
    const before = await earlierSubmit(tx, input.key, sheet, requestHash);
    if (before) return { outcome: "submitted", ...before, roundId: round.id };
    if (round.state !== "open") refuse("round-closed");
    const drawn = drawnFor(round.definition, sheet.seed);
    const counted = drawn.counted(answers);
    if (Object.keys(counted).length === 0) refuse("nothing-said");
    if (sheet.revision !== input.revision)
      return { outcome: "stale", sheet: sheetOf(sheet), roundId: round.id };
    const { number, revision } = await hand(tx, round.id, sheet, {
      key: input.key,
      requestHash,
      answers: counted,
      countsAs: countsAs(sheet.respondentId, round.definition, counted),
      arms: drawn.arms,
      draft: { ...drawn.closed(sheet.answers, counted), ...answers },
    });
    return { outcome: "submitted", number, revision, roundId: round.id };
  });
}

/** Takes submitted answers back: they leave the tallies with the next release. The draft is emptied at once. */
export async function withdrawSheet(
  db: Database,
  { slug, code, key }: { slug: string; code: string; key: string },
): Promise<{ revision: number; roundId: AuthorizedRoundId }> {
  return db.transaction(async (tx) => {
    const round = await publicRound(tx, slug, "share");
    const sheet = await findSheet(tx, round, code, "update");
    const requestHash = "withdrawn";
    const before = await earlierSubmit(tx, key, sheet, requestHash);
    if (before) return { revision: before.revision, roundId: round.id };
    if (round.state !== "open") refuse("round-closed");
    const { revision } = await hand(tx, round.id, sheet, {
      key,
      requestHash,
      answers: null,
      countsAs: null,
      arms: {},
      draft: {},
    });
    return { revision, roundId: round.id };
  });
}

/**
 * Tells a repeated submit from another one under the same key. Made with the code, which is not stored: the hash
 * outlives answers that are taken back, and few answers could be found by trying.
 */
function hashOfRequest(code: string, answers: Responses): string {
  return createHmac("sha256", code).update(canonicalJson(answers)).digest("base64url");
}

/** No sheet is at this revision after a submit: whoever goes on from it is told what is stored now. */
const NO_REVISION = 0;

/**
 * What an earlier submit with this key was answered, or null; refuses a key that was used for something else. The
 * revision is the one that submit made and never the newest: another device may have saved since, and whoever is told
 * the newest would write over what they never saw.
 */
async function earlierSubmit(
  tx: Transaction,
  key: string,
  { respondentId }: SheetRow,
  requestHash: string,
): Promise<{ number: number; revision: number } | null> {
  const [known] = await tx.select().from(submissionKey).where(eq(submissionKey.key, key));
  if (!known) return null;
  if (known.respondentId !== respondentId || known.requestHash !== requestHash) refuse("key-reused");
  return { number: known.number, revision: known.revision ?? NO_REVISION };
}

async function hand(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  sheet: SheetRow,
  {
    key,
    requestHash,
    draft,
    ...sent
  }: {
    key: string;
    requestHash: string;
    answers: Responses | null;
    countsAs: string | null;
    arms: Arms;
    draft: Responses;
  },
): Promise<{ number: number; revision: number }> {
  const number = sheet.submissions + 1;
  const revision = sheet.revision + 1;
  const { respondentId } = sheet;
  await tx.insert(submissionKey).values({ key, roundId, respondentId, requestHash, number, revision });
  await tx.insert(inbox).values({ roundId, respondentId, number, ...sent });
  await writeSheet(tx, roundId, sheet, {
    answers: draft,
    // What is half typed stays on the sheet: submitting loses nothing, and withdrawing empties it.
    partial: sent.answers === null ? {} : sheet.partial,
    revision,
    unsubmitted: false,
    submissions: number,
    withdrawn: sent.answers === null,
  });
  return { number, revision };
}

async function writeSheet(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  { respondentId }: SheetRow,
  values: {
    answers: Responses;
    partial: unknown;
    revision: number;
    unsubmitted: boolean;
    submissions?: number;
    withdrawn?: boolean;
  },
): Promise<void> {
  await tx
    .update(draft)
    .set({ ...values, mixed: false })
    .where(and(eq(draft.respondentId, respondentId), eq(draft.roundId, roundId)));
}
