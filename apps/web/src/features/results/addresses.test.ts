import { expect, it } from "vitest";
import { familyFileHref, fileHref, questionHref, roundHref } from "./addresses.ts";

const address = { studyId: "s", roundId: "r", release: 2 };

it("links a question to the release it was seen in, so that the figures stay", () => {
  expect(questionHref(address, "not_done")).toBe("/studies/s/results/not_done?round=r&release=2");
});

it("links a round to its newest release and the usual order unless told otherwise", () => {
  expect(roundHref("s", "r")).toBe("/studies/s/results?round=r");
  expect(roundHref("s", "r", { order: "survey", release: 2 })).toBe(
    "/studies/s/results?round=r&release=2&order=survey",
  );
  expect(roundHref("s", "r", { neutral: "split" })).toBe("/studies/s/results?round=r&neutral=split");
});

it("names a file by everything it depends on", () => {
  expect(fileHref(address, "not_done", "chart.svg")).toBe(
    "/api/studies/s/rounds/r/releases/2/questions/not_done/chart.svg",
  );
});

it("names the file of several questions by the first of them and by how it is drawn", () => {
  const file = "/api/studies/s/rounds/r/releases/2/families/exclusive/chart.svg";
  expect(familyFileHref(address, "exclusive", "aside")).toBe(file);
  expect(familyFileHref(address, "exclusive", "split")).toBe(`${file}?neutral=split`);
});
