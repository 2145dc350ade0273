import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

const SET = { AUTH_SECRET: "x".repeat(32), PLUMBLINE_URL: "http://localhost:3000" };

describe("the limits in the environment", () => {
  it("are the usual ones, of whoever the server hears from, unless it says otherwise", () => {
    expect(readEnv(SET)).toMatchObject({ limits: 1, proxies: 0 });
    expect(readEnv({ ...SET, PLUMBLINE_LIMITS: "", PLUMBLINE_PROXIES: "" })).toMatchObject({
      limits: 1,
      proxies: 0,
    });
    expect(readEnv({ ...SET, PLUMBLINE_LIMITS: "2.5", PLUMBLINE_PROXIES: "2" })).toMatchObject({
      limits: 2.5,
      proxies: 2,
    });
    expect(readEnv({ ...SET, PLUMBLINE_LIMITS: "none" })).toMatchObject({ limits: null });
  });

  it("are refused with a sentence where they cannot be", () => {
    for (const limits of ["0", "-1", "many"]) {
      expect(() => readEnv({ ...SET, PLUMBLINE_LIMITS: limits })).toThrow("PLUMBLINE_LIMITS");
    }
    for (const proxies of ["-1", "1.5", "x"]) {
      expect(() => readEnv({ ...SET, PLUMBLINE_PROXIES: proxies })).toThrow("PLUMBLINE_PROXIES must");
    }
  });
});
