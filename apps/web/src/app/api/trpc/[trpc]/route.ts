import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "@plumbline/api/root";
import { app } from "@/server/app";
import { actorOf, contextOf } from "@/server/context";
import { bodyWithin } from "@/server/body-limit";
import { isSameOriginJson } from "@/server/same-origin";
import { senderOf } from "@/server/sender";

/** Procedures in one request; more would slip past limits that count requests. */
const MAX_BATCH = 10;
/** Characters of a body: an upload's chunk with its escapes is the largest thing sent. */
const MAX_BODY_BYTES = 512_000;

async function handle(request: Request): Promise<Response> {
  const bounded = await bodyWithin(request, MAX_BODY_BYTES);
  if (bounded instanceof Response) return bounded;
  const sameOrigin = isSameOriginJson(request.headers, app().env.auth.baseUrl);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: bounded,
    router: appRouter,
    maxBatchSize: MAX_BATCH,
    createContext: async ({ resHeaders }) => {
      resHeaders.set("cache-control", "no-store");
      const sender = senderOf(request.headers, app().env);
      return contextOf(await actorOf(request.headers), { sameOrigin, headers: resHeaders, sender });
    },
  });
}

export { handle as GET, handle as POST };
