import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Context } from "../context.ts";
import type { ProblemReport } from "../errors.ts";
import { appRouter } from "../root.ts";
import { procedureTypes } from "./router-definition.ts";

export interface Reply {
  status: number;
  /** Everything the browser gets: status line, headers, body. */
  text: string;
  /** What went wrong; null where nothing did. */
  report: ProblemReport | null;
}

/** Sends a request as the browser does and gives all that comes back. */
export async function ask(context: Context, path: string, input: unknown): Promise<Reply> {
  return send(context, path, input === undefined ? undefined : JSON.stringify(input));
}

/** As {@link ask}, with the input as it travels: in a batch of one, as our pages send it. */
export async function send(context: Context, path: string, input: string | undefined): Promise<Reply> {
  const body = input === undefined ? "{}" : `{"0":${input}}`;
  const url = new URL(`https://plumbline.example/api/trpc/${path}?batch=1`);
  const query = procedureTypes[path] === "query";
  if (query) url.searchParams.set("input", body);
  const request = query
    ? new Request(url)
    : new Request(url, { method: "POST", body, headers: { "content-type": "application/json" } });
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => context,
  });
  const text = await response.text();
  const replies = [JSON.parse(text)].flat() as { error?: { json: { data: { report: ProblemReport } } } }[];
  const headers = JSON.stringify([...response.headers]);
  return {
    status: response.status,
    text: `${response.status} ${response.statusText} ${headers} ${text}`,
    report: replies[0]?.error?.json.data.report ?? null,
  };
}
