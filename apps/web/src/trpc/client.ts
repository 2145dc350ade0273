import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AppRouter } from "@plumbline/api/root";
import { transformer } from "@plumbline/api/transformer";

/** Half of what the server accepts in one request, so that a burst never meets the limit. */
const MAX_BATCH = 5;

/** Calls procedures from the browser. */
export function createClient() {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "/api/trpc",
        transformer,
        maxItems: MAX_BATCH,
      }),
    ],
  });
}
