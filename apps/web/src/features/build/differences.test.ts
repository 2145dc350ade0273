import { describe, expect, it } from "vitest";
import { differences } from "./differences.ts";
import { branching, question, threeQuestions } from "./testing/instruments.ts";

describe("what two versions differ in", () => {
  it("is nothing for the same version", () => {
    expect(differences(threeQuestions(), threeQuestions(), "en")).toEqual([]);
  });

  it("names questions that only one of them has and questions written differently", () => {
    const mine = threeQuestions();
    mine.sections[1]?.questions.push(question("mine"));
    const theirs = threeQuestions();
    theirs.sections[0]?.questions.splice(0, 2, question("a", { text: "Otherwise?" }));
    expect(differences(mine, theirs, "en")).toEqual(["Only in yours: b, mine.", "Written differently: a."]);
  });

  it("names five questions and counts the others", () => {
    const mine = threeQuestions();
    for (let i = 1; i <= 7; i++) mine.sections[1]?.questions.push(question(`q${i}`));
    expect(differences(mine, threeQuestions(), "en")).toEqual([
      "Only in yours: q1, q2, q3, q4, q5 and 2 more.",
    ]);
  });

  it("says when the same questions stand in another order", () => {
    const mine = threeQuestions();
    mine.sections.reverse();
    expect(differences(mine, threeQuestions(), "en")).toEqual([
      "The order of sections or questions: not the same.",
    ]);
  });

  it("says which of the texts before the questions differ", () => {
    const mine = { ...threeQuestions(), crowd: "you", consent: { version: 4, text: "No." } };
    expect(differences(mine, threeQuestions(), "en")).toEqual([
      "The name of the crowd: not the same.",
      "The consent text: not the same.",
    ]);
  });

  it("says when experiments, languages or the options of sections differ", () => {
    const mine = { ...branching(), language: "de" };
    const theirs = { ...branching(), experiments: [], shuffledSections: ["section_1"] };
    expect(differences(mine, theirs, "en")).toEqual([
      "The experiments: not the same.",
      "The languages or translations: not the same.",
      "Titles, introductions or options of sections: not the same.",
    ]);
  });
});
