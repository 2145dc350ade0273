import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AppRouter } from "@plumbline/api/root";
import { transformer } from "@plumbline/api/transformer";

/** Half of what the server accepts in one request, so that a burst never meets the limit. */
const MAX_BATCH = 5;

/**
 * Calls procedures from the browser.
 *
 * @param keepalive whether a request outlives the page it comes from.
 */
export function createClient({ keepalive = false }: { keepalive?: boolean } = {}) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: "/api/trpc",
        transformer,
        maxItems: MAX_BATCH,
        ...(keepalive
          ? { fetch: (url, options) => fetch(url, { ...(options as RequestInit), keepalive }) }
          : {}),
      }),
    ],
  });
}
