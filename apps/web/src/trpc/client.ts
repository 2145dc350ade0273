import { createTRPCClient, httpBatchLink } from "@trpc/client";
import superjson from "superjson";
import type { AppRouter } from "@plumbline/api/root";

/** Half of what the server accepts in one request, so that a burst never meets the limit. */
const MAX_BATCH = 5;

/** Calls procedures from the browser. */
export function createClient() {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "/api/trpc",
        transformer: superjson,
        maxItems: MAX_BATCH,
      }),
    ],
  });
}
