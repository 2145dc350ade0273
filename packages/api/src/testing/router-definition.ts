import type { AnyProcedure } from "@trpc/server";
import { appRouter } from "../root.ts";

// oxlint-disable-next-line no-underscore-dangle -- tRPC's name for what a router is made of
const definition = appRouter._def;

// oxlint-disable-next-line no-underscore-dangle -- as above
export const routerConfig = definition._config;

// Typed as nested as the routers are, and flat in truth.
const flat = definition.procedures as unknown as Record<string, AnyProcedure>;

/** Every procedure by its path, and whether it is a query, a mutation or a subscription. */
export const procedureTypes: Record<string, string> = Object.fromEntries(
  Object.entries(flat).map(([path, procedure]) => {
    // oxlint-disable-next-line no-underscore-dangle -- as above
    const { type } = procedure._def;
    return [path, type];
  }),
);
