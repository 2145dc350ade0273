import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@plumbline/api/root";
import { PROBLEMS, type ProblemReport } from "@plumbline/api/errors";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { problemWords } from "./messages.ts";

export type Problem = ProblemReport | { problem: "offline"; message: string };

/**
 * What went wrong, in a sentence for the reader. A request that never arrived says so; a sentence of the server that is
 * more exact than the general one of its problem stands as it was sent.
 */
export function problemOf(error: unknown, locale: Locale = DEFAULT_LOCALE): Problem {
  const say = wordsIn(problemWords, locale);
  if (error instanceof TRPCClientError) {
    const report = (error as TRPCClientError<AppRouter>).data?.report;
    if (report) {
      const general = report.problem in PROBLEMS && report.message === PROBLEMS[report.problem].message;
      return general ? { ...report, message: say(report.problem) } : report;
    }
  }
  return { problem: "offline", message: say("offline") };
}
