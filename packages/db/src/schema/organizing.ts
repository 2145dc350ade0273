import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { user } from "./auth.ts";
import { instant, randomId } from "./columns.ts";

/** What organizers did. Never what respondents did. */
export const auditEvent = pgTable(
  "audit_event",
  {
    id: randomId(),
    /** Kept when the study is gone, so that its deletion stays on record. */
    studyId: text("study_id").notNull(),
    userId: text("user_id").references(() => user.id, { onDelete: "set null" }),
    at: instant("at").notNull().defaultNow(),
    action: text("action").notNull(),
    detail: jsonb("detail").notNull().default({}),
  },
  (table) => [index("audit_event_study_index").on(table.studyId)],
);

/** Outstanding first-run links, as hashes; all are void once an organizer exists. */
export const setupLink = pgTable("setup_link", {
  hash: text("hash").primaryKey(),
  createdAt: instant("created_at").notNull().defaultNow(),
});

/** A file on its way in: chunks arrive one by one and are read together, so an upload can be resumed. */
export const importFile = pgTable(
  "import_file",
  {
    id: randomId(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Characters announced, and chunks they come in. */
    size: bigint("size", { mode: "number" }).notNull(),
    chunks: integer("chunks").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("import_file_user_index").on(table.userId)],
);

export const importChunk = pgTable(
  "import_chunk",
  {
    fileId: text("file_id")
      .notNull()
      .references(() => importFile.id, { onDelete: "cascade" }),
    index: integer("index").notNull(),
    text: text("text").notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.index] })],
);
