/** Every table, for the client and for drizzle-kit. */
export * from "./schema/auth.ts";
export * from "./schema/study.ts";
export * from "./schema/instrument.ts";
export * from "./schema/round.ts";
export * from "./schema/answers.ts";
export * from "./schema/release.ts";
export * from "./schema/organizing.ts";
export * from "./schema/spending.ts";
