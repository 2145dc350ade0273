import { getTRPCErrorShape, TRPCError } from "@trpc/server";
import { Refusal, type ProblemReport } from "../errors.ts";
import { routerConfig } from "./router-definition.ts";

/** What the browser is told of an error, as the error formatter writes it. */
export function errorReply(error: unknown): { message: string; data: { report: ProblemReport } } {
  if (!(error instanceof TRPCError)) throw error;
  return getTRPCErrorShape({
    config: routerConfig,
    error,
    type: "unknown",
    path: undefined,
    input: undefined,
    ctx: undefined,
  });
}

/** What a call is refused with; null where it succeeds. For procedures and for the functions behind routes. */
export async function problemOf(call: Promise<unknown>): Promise<ProblemReport | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem, message: error.message };
    return errorReply(error).data.report;
  }
}
