import { randomUUID } from "node:crypto";
import { text, timestamp } from "drizzle-orm/pg-core";

/** Random (version 4) on purpose: an id that carries a time would say when somebody answered. */
export const randomId = () => text("id").primaryKey().$defaultFn(randomUUID);

export const instant = (name: string) => timestamp(name, { mode: "date", withTimezone: true });
