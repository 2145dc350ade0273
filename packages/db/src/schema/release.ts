import { sql } from "drizzle-orm";
import { boolean, date, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { round } from "./round.ts";

/** A numbered, immutable snapshot of a round's tallies. Charts and exports read these and nothing else. */
export const release = pgTable(
  "release",
  {
    /** Short and readable, because figures cite it. */
    id: text("id").primaryKey(),
    roundId: text("round_id")
      .notNull()
      .references(() => round.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    n: integer("n").notNull(),
    /** Parsed by `packedRoundTallySchema` on the way in and on the way out. */
    tally: jsonb("tally").notNull(),
    /**
     * Of a final release: how many of its people reached each score from 0 to 100 in predicting the others. Follows
     * from the answers it counts; written when first asked for, null until then.
     */
    scores: jsonb("scores"),
    /** The round was closed: no release follows. */
    final: boolean("final").notNull().default(false),
    /** The day only: a finer time would say when the last respondent of a batch answered. */
    cutOn: date("cut_on")
      .notNull()
      .default(sql`current_date`),
  },
  (table) => [unique("release_round_number").on(table.roundId, table.number)],
);
