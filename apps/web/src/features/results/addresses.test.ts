import { expect, it } from "vitest";
import { fileHref, questionHref, roundHref } from "./addresses.ts";

const address = { studyId: "s", roundId: "r", release: 2 };

it("links a question to the release it was seen in, so that the figures stay", () => {
  expect(questionHref(address, "not_done")).toBe("/studies/s/results?round=r&release=2#q-not_done");
});

it("links a round to its newest release and the usual order unless told otherwise", () => {
  expect(roundHref("s", "r")).toBe("/studies/s/results?round=r");
  expect(roundHref("s", "r", { order: "survey", release: 2 })).toBe(
    "/studies/s/results?round=r&release=2&order=survey",
  );
});

it("names a file by everything it depends on", () => {
  expect(fileHref(address, "not_done", "chart.svg")).toBe(
    "/api/studies/s/rounds/r/releases/2/questions/not_done/chart.svg",
  );
});
