import type { Database } from "@plumbline/db/client";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import type { Actor } from "../context.ts";
import { insertFinishedRound } from "../rounds/simulate.ts";
import { openRound } from "../rounds/writes.ts";
import { insertStudy } from "../studies/writes.ts";
import { chance } from "./context.ts";
import { answersOf, survey } from "./survey.ts";

const NOW = new Date("2031-05-06T07:08:09Z");

export interface OpenRound {
  studyId: AuthorizedStudyId;
  roundId: AuthorizedRoundId;
  slug: string;
}

export async function newStudy(db: Database, owner: Actor, definition: Instrument = survey()) {
  return db.transaction((tx) => insertStudy(tx, owner.id, definition.title, definition));
}

/** A new study and its open round. */
export async function newOpenRound(
  db: Database,
  owner: Actor,
  settings: { definition?: Instrument; batch?: number; minimumN?: number } = {},
): Promise<OpenRound> {
  const { definition = survey(), batch = 5, minimumN = 5 } = settings;
  const studyId = await newStudy(db, owner, definition);
  const { id, slug } = await db.transaction((tx) => openRound(tx, studyId, { batch, minimumN }, chance, NOW));
  return { studyId, roundId: id, slug };
}

/** A new study whose only round came with its answers and has one release of them. */
export async function newFinishedStudy(
  db: Database,
  owner: Actor,
  { definition = survey(), people = 12 }: { definition?: Instrument; people?: number } = {},
): Promise<{ studyId: AuthorizedStudyId; roundId: AuthorizedRoundId }> {
  return db.transaction(async (tx) => {
    const studyId = await insertStudy(tx, owner.id, definition.title, null);
    const answers = Array.from({ length: people }, (_, person) => answersOf(person));
    const finished = { studyId, number: 1, version: 1, origin: "imported" as const, definition, answers };
    return { studyId, roundId: await insertFinishedRound(tx, finished, chance, NOW) };
  });
}
