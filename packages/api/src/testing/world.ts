import type { Database } from "@plumbline/db/client";
import { importChunk, importFile } from "@plumbline/db/schema/organizing";
import { and, eq } from "drizzle-orm";
import { member } from "@plumbline/db/schema/study";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Actor } from "../context.ts";
import { simulateRound } from "../rounds/simulate.ts";
import { openRound } from "../rounds/writes.ts";
import { proposeImport } from "../imports/propose.ts";
import { parseCsv } from "../imports/csv.ts";
import type { ImportMapping } from "../imports/mapping.ts";
import { chance } from "./context.ts";
import { addMember, newUser } from "./people.ts";
import { Respondent } from "./respondent.ts";
import { newFinishedStudy, newStudy } from "./rounds.ts";
import { answersOf, survey } from "./survey.ts";

/** Everything one group of organizers has, as the ids a request names it by. */
export interface Belongings {
  /** A study with a closed round, its release, and a simulated round. */
  studyId: string;
  roundId: string;
  definition: Instrument;
  /** A study with an open round, and a sheet of it that was submitted once. */
  openStudyId: string;
  openRoundId: string;
  slug: string;
  code: string;
  revision: number;
  /** An upload with all its parts, and what its columns mean. */
  fileId: string;
  mapping: ImportMapping;
}

export type ActorName = (typeof ACTORS)[number];
export const ACTORS = [
  "anonymous",
  "owner",
  "editor",
  "analyst",
  "viewer",
  /** Belongs to another study only. */
  "stranger",
  /** Belonged to this one until a moment ago. */
  "removed",
  /** Their session died with the account, so the edge names nobody. */
  "disabled",
] as const;

export interface World {
  actors: Record<ActorName, Actor | null>;
  /** The owner's, who shares both studies with editor, analyst and viewer. */
  ours: Belongings;
  /** The stranger's. */
  theirs: Belongings;
}

const FILE = [
  "q1,q2",
  ...Array.from({ length: 12 }, (_, row) => `${(row % 5) + 1},${5 - (row % 5)}`),
  "",
].join("\n");

/** Two groups of organizers who must not see each other's studies; every text of each begins with its word. */
export async function newWorld(db: Database, words: { ours: string; theirs: string }): Promise<World> {
  const [owner, editor, analyst, viewer, stranger, removed] = (await Promise.all(
    ["owner", "editor", "analyst", "viewer", "stranger", "removed"].map((name) =>
      newUser(db, `${name}-${chance.randomToken(6)}`),
    ),
  )) as [Actor, Actor, Actor, Actor, Actor, Actor];
  const ours = await belongings(db, owner, words.ours);
  const theirs = await belongings(db, stranger, words.theirs);
  for (const studyId of [ours.studyId, ours.openStudyId]) {
    await addMember(db, studyId, editor, "editor");
    await addMember(db, studyId, analyst, "analyst");
    await addMember(db, studyId, viewer, "viewer");
    await addMember(db, studyId, removed, "owner");
    await db.delete(member).where(and(eq(member.studyId, studyId), eq(member.userId, removed.id)));
  }
  const actors = { anonymous: null, owner, editor, analyst, viewer, stranger, removed, disabled: null };
  return { actors, ours, theirs };
}

async function belongings(db: Database, owner: Actor, word: string): Promise<Belongings> {
  const plain = survey(`${word} study`);
  const definition: Instrument = { ...plain, intro: `${word} intro`, crowd: `${word} crowd` };
  const { studyId, roundId } = await newFinishedStudy(db, owner, { definition });
  await db.transaction((tx) => simulateRound(tx, studyId, 20, chance, new Date()));
  const openStudyId = await newStudy(db, owner, definition);
  const opened = await db.transaction((tx) =>
    openRound(tx, openStudyId, { batch: 5, minimumN: 5 }, chance, new Date()),
  );
  const respondent = await new Respondent(db, opened.slug).begin();
  const why = `${word} reason`;
  await respondent.submit({ ...answersOf(1), pause: { own: { decline: "reject-framing", why } } });
  const [file] = await db
    .insert(importFile)
    .values({ userId: owner.id, name: `${word}.csv`, size: FILE.length, chunks: 1 })
    .returning({ id: importFile.id });
  await db.insert(importChunk).values({ fileId: file!.id, index: 0, text: FILE });
  const parsed = parseCsv(FILE);
  if ("problems" in parsed) throw new Error("The file cannot be read.");
  return {
    studyId,
    roundId,
    definition,
    openStudyId,
    openRoundId: opened.id,
    ...respondent.sheet,
    revision: respondent.revision,
    fileId: file!.id,
    mapping: proposeImport(parsed.table, { title: `${word} import` }).mapping,
  };
}
