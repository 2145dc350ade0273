import { describe, expect, it } from "vitest";
import { secondsOf } from "@plumbline/instrument/instrument";
import { toDraft } from "./draft.ts";
import * as edits from "./edits.ts";
import { questionSeconds, shortSpan, timesOf } from "./reading-time.ts";
import { branching, choose, question, threeQuestions } from "./testing/instruments.ts";

/** What one question of these studies takes: all are as long as the kind's blank, but the yes-or-no one. */
const ONE = secondsOf({ questions: [question("a")] });
const YES_NO = secondsOf({ questions: [choose("a", ["No", "Yes"])] });
const secondsBySection = (draft: Parameters<typeof timesOf>[0]) => {
  const { sections } = timesOf(draft);
  return draft.sections.map(({ key }) => sections[key]?.seconds);
};

describe("the time of a question", () => {
  it("is its kind's, once for each lens: a prediction may take longer than a view", () => {
    const predicted = questionSeconds(question("a", { own: false, crowd: "distribution" })) ?? 0;
    expect(predicted).toBeGreaterThan(ONE);
    expect(questionSeconds(question("a", { crowd: "distribution" }))).toBe(ONE + predicted);
  });

  it("is not known while its specification is not one", () => {
    expect(questionSeconds(question("a", { spec: null }))).toBeNull();
  });
});

describe("the time of a study", () => {
  it("is that of all its questions, the same for everybody where nothing is conditional", () => {
    const draft = toDraft(threeQuestions());
    expect(secondsBySection(draft)).toEqual([2 * ONE, ONE]);
    expect(timesOf(draft).total).toEqual({ seconds: 3 * ONE, most: false });
  });

  it("leaves out what is set aside, which has a time of its own", () => {
    const draft = toDraft(threeQuestions());
    const aside = edits.changeSection(draft, draft.sections[0]?.key ?? "", { leftOut: true });
    expect(secondsBySection(aside)).toEqual([2 * ONE, ONE]);
    expect(timesOf(aside).total).toEqual({ seconds: ONE, most: false });
  });

  it("is the longest way where arms part the way, and counts what depends on answers", () => {
    // First arm: used, which, cost. Second arm: used, which, gain. Never both of cost and gain.
    const draft = toDraft(branching());
    expect(secondsBySection(draft)).toEqual([YES_NO, 2 * ONE, ONE]);
    expect(timesOf(draft).total).toEqual({ seconds: YES_NO + 2 * ONE, most: true });
  });

  it("leaves out what hangs on a question of another arm", () => {
    const instrument = branching();
    const [, second, third] = instrument.sections;
    if (!second || !third) throw new Error("The study has three sections.");
    const used = choose("more", ["No", "Yes"], { showIf: [{ experiment: "framing", any: ["gain"] }] });
    const after = question("after", { showIf: [{ question: "more", any: ["option_1"] }] });
    second.questions = [used, after];
    third.questions = [question("cost"), question("costs"), question("costing")];
    // Arm "gain": used, more, after. Arm "cost": used and three questions of the third section, which is longer.
    expect(timesOf(toDraft(instrument)).total?.seconds).toBe(YES_NO + Math.max(YES_NO + ONE, 3 * ONE));
  });

  it("is not known while a question of what is asked is not finished", () => {
    const instrument = threeQuestions();
    instrument.sections[1]?.questions.push(question("d", { spec: null }));
    const draft = toDraft(instrument);
    expect(secondsBySection(draft)).toEqual([2 * ONE, undefined]);
    expect(timesOf(draft).total).toBeNull();
  });
});

describe("a time in a line", () => {
  it("is in seconds below a minute, in minutes rounded up from then on, and an upper bound where it is one", () => {
    expect(shortSpan({ seconds: 20, most: false }, "en")).toBe("about 20 s");
    expect(shortSpan({ seconds: 61, most: false }, "en")).toBe("about 2 min");
    expect(shortSpan({ seconds: 60, most: true }, "en")).toBe("up to 1 min");
    expect(shortSpan({ seconds: 61, most: false }, "de")).toBe("etwa 2 min");
  });
});
