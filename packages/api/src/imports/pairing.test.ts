import { describe, expect, it } from "vitest";
import { pairColumns } from "./pairing.ts";

const pair = (headers: string[], texts = headers) =>
  pairColumns(headers.map((header, index) => ({ index, header, text: texts[index] ?? header }))).map(
    ({ own, crowd, stem }) => [own?.index ?? null, crowd?.index ?? null, stem],
  );

describe("columns of one question through two lenses", () => {
  it.each([
    [["own_pause", "guess_pause"]],
    [["pause_own", "pause_guess"]],
    [["Pause (mine)", "Pause (others)"]],
    [["selfPause", "crowdPause"]],
    [["pause", "pause.predicted"]],
    [["my-pause", "community-pause"]],
  ])("are found by their names: %j", (headers) => {
    expect(pair(headers)).toEqual([[0, 1, "pause"]]);
  });

  it.each([
    ["I think that tests help.", "The community thinks that tests help."],
    ["I support a pause", "Most other researchers support a pause"],
    ["I personally watch logs", "Alignment researchers as a whole watch logs"],
    ["Tests help (your view)", "Tests help (community view)"],
    ["Tests help [own answer]", "Tests help [others]"],
  ])("are found by their texts: %s · %s", (own, crowd) => {
    expect(pair(["Q1", "Q2"], [own, crowd]).map(([a, b]) => [a, b])).toEqual([[0, 1]]);
  });

  it("keep the order in which they stand in the file", () => {
    expect(pair(["years", "own_b", "own_a", "guess_a", "guess_b"])).toEqual([
      [0, null, "years"],
      [1, 4, "b"],
      [2, 3, "a"],
    ]);
  });

  it("are not made of columns that only share a word", () => {
    expect(pair(["time_in_field", "expected_salary", "own_house", "guess_car"])).toEqual([
      [0, null, "time_in_field"],
      [1, null, "expected_salary"],
      [2, null, "own_house"],
      [null, 3, "guess_car"],
    ]);
  });

  it("use every column once", () => {
    expect(pair(["own_x", "x", "guess_x", "x_guess"])).toEqual([
      [0, 2, "x"],
      [1, 3, "x"],
    ]);
  });
});
