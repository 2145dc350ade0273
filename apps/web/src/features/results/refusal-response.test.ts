import { describe, expect, it } from "vitest";
import { Refusal } from "@plumbline/api/errors";
import { refusalResponse } from "./refusal-response.ts";

describe("a refused download", () => {
  it("has the status of its problem", () => {
    const statuses = (["not-signed-in", "not-found", "not-allowed", "too-few", "internal"] as const).map(
      (problem) => refusalResponse(new Refusal(problem)).status,
    );
    expect(statuses).toEqual([401, 404, 403, 412, 500]);
  });

  it("is a document that names the problem, kept by nobody on the way", async () => {
    const response = refusalResponse(new Refusal("too-few"));
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      problem: "too-few",
      message: "There are too few answers to show or hand out without pointing at somebody.",
    });
  });

  it("gives the number under which the log has an error nobody foresaw", async () => {
    expect(await refusalResponse(new Refusal("internal"), "7f3a").json()).toMatchObject({ incident: "7f3a" });
  });
});
