import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { instant, randomId } from "./columns.ts";
import { instrument } from "./instrument.ts";
import { study } from "./study.ts";

export const ROUND_STATES = ["open", "closed"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Where a round's answers come from; simulated and imported ones say so wherever they are shown. */
export const ROUND_ORIGINS = ["collected", "simulated", "imported"] as const;
export type RoundOrigin = (typeof ROUND_ORIGINS)[number];

/** When respondents see how their own answers compare: once the round is closed, at once, or never. */
export const PERSONAL_RESULTS = ["after-close", "at-once", "never"] as const;
export type PersonalResults = (typeof PERSONAL_RESULTS)[number];

/** What a round starts with. */
export const DEFAULT_MINIMUM_N = 10;
export const DEFAULT_BATCH = 10;

export const round = pgTable(
  "round",
  {
    id: randomId(),
    studyId: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    instrumentId: text("instrument_id")
      .notNull()
      .references(() => instrument.id),
    number: integer("number").notNull(),
    /** In the public link; random, so that links cannot be guessed from one another. */
    slug: text("slug").notNull().unique(),
    state: text("state", { enum: ROUND_STATES }).notNull(),
    origin: text("origin", { enum: ROUND_ORIGINS }).notNull(),
    /** Charts show nothing below this many answers. */
    minimumN: integer("minimum_n").notNull().default(DEFAULT_MINIMUM_N),
    /** A release takes in at least this many respondents of whom nothing was counted before. */
    batch: integer("batch").notNull().default(DEFAULT_BATCH),
    personalResults: text("personal_results", { enum: PERSONAL_RESULTS }).notNull().default("after-close"),
    openedAt: instant("opened_at").notNull().defaultNow(),
    closedAt: instant("closed_at"),
  },
  (table) => [
    unique("round_study_number").on(table.studyId, table.number),
    check("round_state_known", sql`${table.state} in ('open', 'closed')`),
    check("round_origin_known", sql`${table.origin} in ('collected', 'simulated', 'imported')`),
    check("round_minimum_n_floor", sql`${table.minimumN} >= 5`),
    check("round_batch_floor", sql`${table.batch} >= 5`),
    check(
      "round_personal_results_known",
      sql`${table.personalResults} in ('after-close', 'at-once', 'never')`,
    ),
    check("round_closed_with_time", sql`(${table.state} = 'closed') = (${table.closedAt} is not null)`),
  ],
);
