import { sql } from "drizzle-orm";
import { check, date, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { user } from "./auth.ts";
import { instant, randomId } from "./columns.ts";

/** A study: what one group of organizers asks, over any number of rounds. */
export const study = pgTable("study", {
  id: randomId(),
  title: text("title").notNull(),
  createdOn: date("created_on")
    .notNull()
    .default(sql`current_date`),
  /** Out of the list of current studies; nothing else changes. */
  archivedAt: instant("archived_at"),
});

export const ROLES = ["owner", "editor", "analyst", "viewer"] as const;
export type Role = (typeof ROLES)[number];

export const member = pgTable(
  "member",
  {
    studyId: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    role: text("role", { enum: ROLES }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.studyId, table.userId] }),
    index("member_user_id_index").on(table.userId),
    check("member_role_known", sql`${table.role} in ('owner', 'editor', 'analyst', 'viewer')`),
  ],
);
