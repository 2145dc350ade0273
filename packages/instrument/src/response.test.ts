import { describe, expect, it } from "vitest";
import { instrumentSchema } from "./instrument.ts";
import { MAX_DECLINE_REASON } from "./lens.ts";
import { questionsOf } from "./instrument.ts";
import { lensesOf, openLenses, parseResponses, withoutWords, type Responses } from "./response.ts";
import { contributionOf } from "./round-tally.ts";

const agreement = { options: ["Disagree", "Neither", "Agree"].map((label) => ({ label })), ordered: true };
const question = (id: string, more: object) => ({
  id,
  kind: "choice",
  version: 1,
  text: `About ${id}`,
  own: true,
  crowd: null,
  spec: agreement,
  ...more,
});
const instrument = instrumentSchema.parse({
  format: 1,
  title: "A study",
  consent: { version: 1, text: "I take part freely." },
  sections: [
    {
      id: "s",
      title: "S",
      questions: [
        question("both", { crowd: "distribution" }),
        question("guessed", { crowd: "point", order: "crowd-first" }),
        question("own_only", {}),
        question("crowd_only", { own: false, crowd: "distribution" }),
      ],
    },
  ],
});

const masses = (...values: number[]) => ({ answer: { form: "distribution", masses: values } });
const chose = (option: number) => ({ answer: { options: [option] } });

const problemsOf = (input: unknown) => {
  const parsed = parseResponses(instrument, input);
  return "problems" in parsed ? parsed.problems : [];
};
const responsesOf = (input: unknown) => {
  const parsed = parseResponses(instrument, input);
  if ("problems" in parsed) throw new Error(parsed.problems.map(({ message }) => message).join(" "));
  return parsed.responses;
};

describe("reading responses", () => {
  it("takes answers through the lenses that are asked, and leaves out nothing of them", () => {
    const given = {
      both: { own: chose(0), crowd: masses(10, 20, 70) },
      guessed: { own: chose(1), crowd: { answer: { form: "point", option: 2 } } },
      own_only: { own: chose(2) },
      crowd_only: { crowd: masses(0, 0, 100) },
    };
    expect(responsesOf(given)).toEqual(given);
  });

  it("takes an empty document and lenses that were not reached: nothing has to be answered", () => {
    expect(responsesOf({})).toEqual({});
    expect(responsesOf({ both: { crowd: masses(10, 20, 70) } })).toEqual({
      both: { crowd: masses(10, 20, 70) },
    });
  });

  it("leaves out a question of which neither lens was reached: it says nothing", () => {
    expect(responsesOf({ both: {} })).toEqual({});
    expect(responsesOf({ both: {}, own_only: { own: chose(2) } })).toEqual({ own_only: { own: chose(2) } });
  });

  it("takes each of the three declines in place of an answer", () => {
    for (const decline of ["dont-know", "prefer-not-to-say", "reject-framing"]) {
      expect(responsesOf({ both: { own: { decline }, crowd: { decline } } })).toEqual({
        both: { own: { decline }, crowd: { decline } },
      });
    }
    expect(problemsOf({ both: { own: { decline: "bored" } } })).toHaveLength(1);
  });

  it("takes a reason with a rejected framing only, trimmed and of bounded length", () => {
    const rejected = (why: string) => ({ both: { own: { decline: "reject-framing", why } } });
    expect(responsesOf(rejected("  Two questions in one.  ")).both?.own).toEqual({
      decline: "reject-framing",
      why: "Two questions in one.",
    });
    expect(problemsOf(rejected("x".repeat(MAX_DECLINE_REASON)))).toEqual([]);
    expect(problemsOf(rejected("x".repeat(MAX_DECLINE_REASON + 1)))).toHaveLength(1);
    expect(problemsOf({ both: { own: { decline: "dont-know", why: "Who could?" } } })).toHaveLength(1);
  });

  it("refuses a question the survey does not have", () => {
    expect(problemsOf({ both: { own: chose(0) }, riddle: { own: chose(0) } })).toEqual([
      { questionId: "riddle", lens: null, message: "This survey has no such question." },
    ]);
    expect(problemsOf({ constructor: {} })).toHaveLength(1);
  });

  it("lets no key reach the prototype of an object", () => {
    const given: unknown = JSON.parse('{"__proto__": {"own": {"answer": {"options": [0]}}}}');
    const responses = responsesOf(given);
    expect(Object.getPrototypeOf(responses)).toBe(Object.prototype);
    expect(responses).toEqual({});
  });

  it("refuses a lens the question is not asked through", () => {
    expect(problemsOf({ own_only: { own: chose(0), crowd: masses(10, 20, 70) } })).toHaveLength(1);
    expect(problemsOf({ crowd_only: { own: chose(0) } })).toHaveLength(1);
    expect(problemsOf({ guessed: { crowd: masses(10, 20, 70) } })).toHaveLength(1);
    expect(problemsOf({ both: { crowd: { answer: { form: "point", option: 1 } } } })).toHaveLength(1);
  });

  it("says which lens of which question is wrong, in a sentence for the respondent", () => {
    expect(problemsOf({ both: { own: chose(3) } })).toEqual([
      { questionId: "both", lens: "own", message: "There is no such option." },
    ]);
    expect(problemsOf({ both: { own: chose(0), crowd: masses(10, 20, 60) } })).toEqual([
      { questionId: "both", lens: "crowd", message: "10 of the 100 points are left to give." },
    ]);
  });

  it("refuses the whole document for one problem, and names every question that has one", () => {
    const given = { both: { own: chose(9) }, own_only: { own: chose(0) }, guessed: { own: chose(-1) } };
    expect(problemsOf(given).map(({ questionId }) => questionId)).toEqual(["both", "guessed"]);
  });

  it("lets nothing through beside an answer: shapes are closed", () => {
    expect(problemsOf({ both: { own: { ...chose(0), note: "hi" } } })).toHaveLength(1);
    expect(problemsOf({ both: { own: { ...chose(0), decline: "dont-know" } } })).toHaveLength(1);
    expect(problemsOf({ both: { own: chose(0), mood: "good" } })).toHaveLength(1);
    expect(problemsOf({ both: { own: { answer: { options: [0], extra: 1 } } } })).toHaveLength(1);
  });

  it("refuses anything that is not a document of answers", () => {
    for (const input of [null, undefined, "both", 7, [], [{}]]) {
      expect(problemsOf(input)).toEqual([
        { questionId: "", lens: null, message: "The answers are not in a form this survey knows." },
      ]);
    }
    expect(problemsOf({ both: null })).toHaveLength(1);
    expect(problemsOf({ both: [] })).toHaveLength(1);
  });
});

describe("answers without their words", () => {
  it("say the same but for the reason of a rejected framing and what was written", () => {
    const asked = instrumentSchema.parse({
      ...instrument,
      sections: [
        {
          id: "s",
          title: "S",
          questions: [
            question("both", { crowd: "distribution" }),
            { ...question("written", {}), kind: "text", spec: { maximum: 100 } },
          ],
        },
      ],
    });
    const given: Responses = {
      both: { own: { decline: "reject-framing", why: "I wrote the paper." }, crowd: masses(10, 20, 70) },
      written: { own: { answer: { text: "I am the only one in Reykjavik." } } },
    };
    const left = withoutWords(asked, given);
    expect(left).toEqual({
      both: { own: { decline: "reject-framing" }, crowd: masses(10, 20, 70) },
      written: { own: { answer: { text: "…" } } },
    });
    expect(contributionOf(asked, left)).toBe(contributionOf(asked, given));
  });
});

describe("the lenses of a question", () => {
  it("come in the order the author chose", () => {
    expect(questionsOf(instrument).map((asked) => lensesOf(asked).join(" "))).toEqual([
      "own crowd",
      "crowd own",
      "own",
      "crowd",
    ]);
  });

  it("are open until they are answered or declined", () => {
    const responses = responsesOf({
      both: { own: chose(0) },
      guessed: { own: { decline: "dont-know" }, crowd: { answer: { form: "point", option: 0 } } },
      crowd_only: {},
    });
    expect(openLenses(instrument, responses)).toEqual([
      { questionId: "both", lens: "crowd" },
      { questionId: "own_only", lens: "own" },
      { questionId: "crowd_only", lens: "crowd" },
    ]);
  });
});
