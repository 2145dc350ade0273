import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import type { ProblemReport } from "@plumbline/api/errors";
import { PROBLEMS } from "@plumbline/api/errors";
import { problemOf } from "./problem.ts";

const refused = (report: ProblemReport) =>
  new TRPCClientError("refused", {
    result: { error: { code: -32000, message: "refused", data: { report } } },
  });

describe("a problem", () => {
  const report = { problem: "round-open", message: PROBLEMS["round-open"].message } as const;

  it("is said in the language of the reader", () => {
    expect(problemOf(refused(report), "en")).toEqual(report);
    expect(problemOf(refused(report), "de").message).toBe("Bitte zuerst die offene Runde schließen.");
  });

  it("keeps a sentence of the server that is more exact", () => {
    const exact: ProblemReport = {
      problem: "invalid",
      message: "That is not the study's title.",
      issues: [],
    };
    expect(problemOf(refused(exact), "de")).toEqual(exact);
  });

  it("is that the server cannot be reached where the request never arrived", () => {
    expect(problemOf(new TypeError("Failed to fetch"), "en")).toMatchObject({ problem: "offline" });
    expect(problemOf(new TypeError("Failed to fetch"), "de").message).toMatch(/^Der Server ist nicht/);
  });

  it("is told by a report that a newer server sends and this page does not know yet", () => {
    const newer = { problem: "later-added", message: "Something new." } as unknown as ProblemReport;
    expect(problemOf(refused(newer), "de").message).toBe("Something new.");
  });
});
