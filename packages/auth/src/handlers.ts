import NextAuth, { type NextAuthConfig } from "next-auth";
import { NextRequest } from "next/server";
import { AUTH_PATH } from "./config.ts";

type Handler = (request: Request) => Promise<Response>;
export interface RouteHandlers {
  GET: Handler;
  POST: Handler;
}

/**
 * What remains of the routes of Auth.js. Links are asked for and used through our own routes, which check
 * the origin and never act on GET; a callback is refused here whatever its method or spelling.
 */
const OPEN = { GET: new Set(["/csrf", "/session", "/providers"]), POST: new Set(["/signout"]) };

/** The handlers of app/api/auth/[...nextauth]/route.ts. */
export function routeHandlers(baseUrl: string, config: () => NextAuthConfig): RouteHandlers {
  const { handlers } = NextAuth(async () => config());
  const guarded =
    (method: "GET" | "POST"): Handler =>
    async (request) => {
      const { pathname, search } = new URL(request.url);
      const action = pathname.startsWith(AUTH_PATH) ? pathname.slice(AUTH_PATH.length) : "";
      if (!OPEN[method].has(action)) return refusal(pathname);
      // The origin of a request is what its Host header says; ours is settled.
      return handlers[method](new NextRequest(new URL(pathname + search, baseUrl), request));
    };
  return { GET: guarded("GET"), POST: guarded("POST") };
}

function refusal(pathname: string): Response {
  const isCallback = decodeFully(pathname).toLowerCase().includes("callback");
  return new Response(null, { status: isCallback ? 405 : 404, headers: { "cache-control": "no-store" } });
}

/** Undoes percent-encoding however often it was applied. */
function decodeFully(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return decoded === path ? path : decodeFully(decoded);
  } catch {
    return path;
  }
}
