/** Every table, as drizzle and drizzle-kit see them. */
export * from "./schema/auth.ts";
