import { sql } from "drizzle-orm";
import { date, integer, pgTable, text } from "drizzle-orm/pg-core";

/**
 * What requests of somebody have spent of a limit. The key is a keyed hash of who they are, of the limit and of a window
 * of time, and the key of the hash is not in the database: rows lead to nobody and carry no time finer than the day,
 * although they are written next to answers. Those of earlier days are deleted.
 */
export const spending = pgTable("spending", {
  key: text("key").primaryKey(),
  spent: integer("spent").notNull(),
  day: date("day")
    .notNull()
    .default(sql`current_date`),
});
