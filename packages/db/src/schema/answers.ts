/**
 * The answers' side of the database. Nothing here leads to a user or an invitation, and nothing here carries a time.
 * Whenever a release is cut, rows move from `inbox` to `submission` in random order, and those of the other tables that
 * were written since the last one are deleted and written anew in random order, so that neither their place nor their
 * transaction tells who came when. Rows name their respondent without a foreign key: one that cascades would delete
 * what somebody said together with the row that is about to be written anew.
 */
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { randomId } from "./columns.ts";
import { round } from "./round.ts";
import { study } from "./study.ts";

/** Whether a release wrote this row last, among others in random order. */
const mixed = () => boolean("mixed").notNull().default(false);

export const respondent = pgTable(
  "respondent",
  {
    id: randomId(),
    studyId: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    /** SHA-256, in base64url, of a code only the respondent's browser knows. */
    ref: text("ref").notNull(),
    mixed: mixed(),
  },
  (table) => [unique("respondent_study_ref").on(table.studyId, table.ref)],
);

/** One respondent's sheet of one round: what is typed so far, and which consent text it was typed under. */
export const draft = pgTable(
  "draft",
  {
    respondentId: text("respondent_id").notNull(),
    roundId: text("round_id")
      .notNull()
      .references(() => round.id, { onDelete: "cascade" }),
    consentVersion: integer("consent_version").notNull(),
    /** Complete answers by question id; what a submit sends. */
    answers: jsonb("answers").notNull().default({}),
    /** What was typed and is no answer yet, by question id and lens; kept, never counted. */
    partial: jsonb("partial").notNull().default({}),
    /** Compare-and-set counter: a save against an older revision is refused. */
    revision: integer("revision").notNull().default(0),
    /** How many times this sheet was submitted. */
    submissions: integer("submissions").notNull().default(0),
    withdrawn: boolean("withdrawn").notNull().default(false),
    /** Whether something was changed since the last submit: what counts is then what was submitted. */
    unsubmitted: boolean("unsubmitted").notNull().default(false),
    /**
     * What arms and orders are drawn from: one random number a sheet. It stays here; only arms leave with an export.
     * The default serves sheets that began before anything was drawn, and a server of the version before.
     */
    seed: integer("seed").notNull().default(0),
    mixed: mixed(),
  },
  (table) => [
    primaryKey({ columns: [table.respondentId, table.roundId] }),
    index("draft_round_id_index").on(table.roundId),
  ],
);

/** One row a submit: the same key again returns the same receipt and counts nothing twice. */
export const submissionKey = pgTable(
  "submission_key",
  {
    key: text("key").primaryKey(),
    roundId: text("round_id")
      .notNull()
      .references(() => round.id, { onDelete: "cascade" }),
    respondentId: text("respondent_id").notNull(),
    /** SHA-256 of what was sent: the same key with another body is refused. */
    requestHash: text("request_hash").notNull(),
    number: integer("number").notNull(),
    /** The sheet's revision this submit made; null where a server of the version before wrote it. */
    revision: integer("revision"),
    mixed: mixed(),
  },
  (table) => [index("submission_key_round_id_index").on(table.roundId)],
);

/** Submitted and not yet in a release. `answers` null: the respondent takes their answers back. */
export const inbox = pgTable(
  "inbox",
  {
    id: randomId(),
    roundId: text("round_id")
      .notNull()
      .references(() => round.id, { onDelete: "cascade" }),
    respondentId: text("respondent_id").notNull(),
    number: integer("number").notNull(),
    /** Only answers to what was asked. */
    answers: jsonb("answers"),
    /** The arm of each experiment these answers were given in. */
    arms: jsonb("arms").notNull().default({}),
    /**
     * A hash of what a release counts of the answers: rows of one respondent differ in it where some tally would. Null
     * until a cut is looked for where the row was written without it.
     */
    countsAs: text("counts_as"),
  },
  (table) => [
    unique("inbox_round_respondent_number").on(table.roundId, table.respondentId, table.number),
    index("inbox_round_id_index").on(table.roundId),
  ],
);

/**
 * Counted: in every release from `releasedIn` on, up to the one before `supersededIn`. What is superseded stays without its
 * words, so that its releases can be recomputed, and is erased when the round closes: that somebody was counted remains.
 */
export const submission = pgTable(
  "submission",
  {
    id: randomId(),
    roundId: text("round_id")
      .notNull()
      .references(() => round.id, { onDelete: "cascade" }),
    respondentId: text("respondent_id").notNull(),
    number: integer("number").notNull(),
    /** Null once erased. */
    answers: jsonb("answers"),
    arms: jsonb("arms").notNull().default({}),
    countsAs: text("counts_as"),
    releasedIn: integer("released_in").notNull(),
    supersededIn: integer("superseded_in"),
  },
  (table) => [
    unique("submission_round_respondent_number").on(table.roundId, table.respondentId, table.number),
    index("submission_round_released_index").on(table.roundId, table.releasedIn),
    index("submission_unhashed_index")
      .on(table.roundId)
      .where(sql`${table.countsAs} is null`),
    check("submission_superseded_later", sql`${table.supersededIn} > ${table.releasedIn}`),
  ],
);
