import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { instant, randomId } from "./columns.ts";
import { study } from "./study.ts";

/**
 * What a study asks, as a document. The newest version is edited until a round opens with it; from then on it is
 * frozen, its hash names it for good, and later edits make the next version.
 */
export const instrument = pgTable(
  "instrument",
  {
    id: randomId(),
    studyId: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    /** Parsed by `instrumentSchema` on the way in and on the way out. */
    definition: jsonb("definition").notNull(),
    /** Counts saves, so that two people editing cannot overwrite each other unseen. */
    revision: integer("revision").notNull().default(1),
    /** SHA-256 of the canonical JSON, in hex; set when frozen. */
    hash: text("hash"),
    frozenAt: instant("frozen_at"),
  },
  (table) => [
    unique("instrument_study_version").on(table.studyId, table.version),
    check("instrument_frozen_with_hash", sql`(${table.hash} is null) = (${table.frozenAt} is null)`),
  ],
);
