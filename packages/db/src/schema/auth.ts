/** The tables of Auth.js, with the columns @auth/drizzle-adapter names and our own `disabled_at`. */
import { randomUUID } from "node:crypto";
import { index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

const instant = (name: string) => timestamp(name, { mode: "date", withTimezone: true });

export const user = pgTable("user", {
  id: text("id").primaryKey().$defaultFn(randomUUID),
  name: text("name"),
  /** Always as `normalizeEmail` in @plumbline/auth leaves it, so that equality of text is equality of address. */
  email: text("email").notNull().unique(),
  emailVerified: instant("email_verified"),
  image: text("image"),
  /** Set: the person can no longer sign in, and open sessions are dead at once. */
  disabledAt: instant("disabled_at"),
});

export const account = pgTable(
  "account",
  {
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    type: text("type").$type<"email" | "oauth" | "oidc" | "webauthn">().notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    refresh_token: text("refresh_token"),
    access_token: text("access_token"),
    expires_at: integer("expires_at"),
    token_type: text("token_type"),
    scope: text("scope"),
    id_token: text("id_token"),
    session_state: text("session_state"),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.providerAccountId] }),
    index("account_user_id_index").on(table.userId),
  ],
);

export const session = pgTable(
  "session",
  {
    sessionToken: text("session_token").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expires: instant("expires").notNull(),
  },
  (table) => [index("session_user_id_index").on(table.userId)],
);

export const verificationToken = pgTable(
  "verification_token",
  {
    identifier: text("identifier").notNull(),
    /** A keyed hash of the token in the mail; the token itself is never stored. */
    token: text("token").notNull(),
    expires: instant("expires").notNull(),
  },
  (table) => [primaryKey({ columns: [table.identifier, table.token] })],
);
