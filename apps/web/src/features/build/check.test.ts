import { describe, expect, it } from "vitest";
import { check, problemsUnder } from "./check.ts";
import { branching, question, threeQuestions } from "./testing/instruments.ts";

describe("checking a document", () => {
  it("gives the document as the server would take it, with what surrounds its texts cut off", () => {
    expect(check({ ...threeQuestions(), title: " A study " }).definition?.title).toBe("A study");
  });

  it("finds a shared id and a refused specification also while a text is missing", () => {
    const instrument = threeQuestions();
    instrument.sections[1]?.questions.push(question("a", { text: "", spec: null }));
    const { definition, problems } = check(instrument);
    expect(definition).toBeNull();
    const found = problemsUnder(problems, "sections", 1, "questions", 1).map(({ path }) => path[0]);
    expect(found.map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(["id", "spec", "text"]);
  });

  it("says each thing once and in the order of the document", () => {
    const instrument = threeQuestions();
    const [first, second] = instrument.sections;
    instrument.title = "";
    if (second) second.title = "";
    first?.questions.splice(1, 1, question("a"));
    expect(check(instrument).problems.map(({ path }) => path.join("."))).toEqual([
      "title",
      "sections.0.questions.1.id",
      "sections.1.title",
    ]);
  });

  it("finds a condition that cannot hold also while a text is missing, its section before its questions", () => {
    const instrument = branching();
    const [first, , third] = instrument.sections;
    if (first) first.questions = [];
    if (third) {
      third.showIf = [{ experiment: "framing", any: ["neither"] }];
      third.questions = [question("cost", { text: "" })];
    }
    expect(check(instrument).problems.map(({ path }) => path.join("."))).toEqual([
      "sections.1.questions.0.showIf.0",
      "sections.2.showIf.0",
      "sections.2.questions.0.text",
    ]);
  });

  it("does not count a condition as wrong for the id of the question it depends on", () => {
    const unnamed = branching();
    const [used] = unnamed.sections[0]?.questions ?? [];
    const [which] = unnamed.sections[1]?.questions ?? [];
    if (used) used.id = "";
    if (which) which.showIf = [{ question: "", any: ["option_2"] }];
    expect(check(unnamed).problems.map(({ path }) => path.join("."))).toEqual(["sections.0.questions.0.id"]);
  });
});
