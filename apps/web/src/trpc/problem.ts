import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@plumbline/api/root";
import type { ProblemReport } from "@plumbline/api/errors";

/** What went wrong, in a sentence for the reader. A request that never arrived says so. */
export function problemOf(error: unknown): ProblemReport | { problem: "offline"; message: string } {
  if (error instanceof TRPCClientError) {
    const report = (error as TRPCClientError<AppRouter>).data?.report;
    if (report) return report;
  }
  return {
    problem: "offline",
    message: "The server cannot be reached. What you typed is still here; try again in a moment.",
  };
}
