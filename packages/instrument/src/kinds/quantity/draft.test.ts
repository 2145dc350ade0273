import { describe, expect, it } from "vitest";
import { fieldsOf, keptDraft, readDraft, storedDraft, writeDraft, type Draft } from "./draft.ts";
import type { QuantitySpec } from "./spec.ts";
import { describeQuantity, readBack } from "./words.ts";

const spec: QuantitySpec = {
  axis: { scale: "log10", low: 0, high: 12, unit: "examples" },
  asked: "quantiles",
  never: { label: "Never" },
};
const own = fieldsOf(spec, "own", null);
const crowd = fieldsOf(spec, "crowd", "point");
const draft = (texts: string[], never = ""): Draft => ({ texts, never });
const read = (texts: string[], never = "") => readDraft(draft(texts, never), spec, own, "en");

describe("the fields of a quantity", () => {
  it("are three and the chance of never for one's own view, one for a guess", () => {
    expect(own).toEqual({ lens: "own", numbers: 3, never: true });
    expect(crowd).toEqual({ lens: "crowd", numbers: 1, never: false });
    expect(fieldsOf({ ...spec, asked: "point" }, "crowd", "distribution").numbers).toBe(3);
  });

  it("are an answer when all numbers and the chance of never are there", () => {
    expect(read(["1k", "20k", "1 million"], "5").answer).toEqual({ quantiles: [300, 430, 600], never: 5 });
    expect(read(["1k", "20k", "1 million"]).answer).toBeNull();
    expect(read(["1k", "", "1 million"], "5").answer).toBeNull();
    expect(readDraft(draft(["2.5m"]), spec, crowd, "en").answer).toEqual({ form: "point", quantiles: [640] });
  });

  it("need no numbers of those who are sure that it never happens", () => {
    expect(read(["", "", ""], "100 %").answer).toEqual({ quantiles: [], never: 100 });
    expect(read(["x", "20k", ""], "100").answer).toEqual({ quantiles: [], never: 100 });
  });

  it("say which number falls behind one before it", () => {
    expect(read(["1k", "100", "1m"], "0").problems).toEqual([null, "order", null]);
    expect(read(["1k", "", "100"], "0").problems).toEqual([null, null, "order"]);
    expect(read(["1k", "1k", "1k"], "0").answer).toEqual({ quantiles: [300, 300, 300], never: 0 });
  });

  it("say what cannot be read", () => {
    const { problems, neverProblem, answer } = read(["few", "0", "1e13"], "2.5");
    expect([problems, neverProblem, answer]).toEqual([["number", "positive", "range"], "never", null]);
  });

  it("are empty only with nothing in them", () => {
    expect(read(["", " ", ""]).empty).toBe(true);
    expect(read(["", "", ""], "0").empty).toBe(false);
  });

  it("show an answer as it is read back", () => {
    const written = writeDraft({ quantiles: [300, 430, 640], never: 5 }, spec, own, "de");
    expect(written).toEqual({ texts: ["1.000", "20.000", "2,5 Millionen"], never: "5" });
    expect(readDraft(written ?? draft([]), spec, own, "de").answer).toEqual({
      quantiles: [300, 430, 640],
      never: 5,
    });
  });

  it("keep what was typed, and nothing that is none of theirs", () => {
    expect(keptDraft(draft(["1", "", ""], "x"), spec, own, "en")).toEqual(draft(["1", "", ""], "x"));
    for (const foreign of [draft(["1"]), null, { texts: [1, 2, 3] }])
      expect(keptDraft(foreign, spec, own, "en")).toBeNull();
  });

  it("mean in every language what they meant in the one they were typed in", () => {
    const typed = (texts: string[], locale: string, never = "") => ({ texts, never, locale });
    expect(keptDraft(typed(["2,500", "", ""], "en"), spec, own, "de")?.texts).toEqual(["2.500", "", ""]);
    expect(keptDraft(typed(["2,5", "1 Billion", "few"], "de"), spec, own, "en")?.texts).toEqual([
      "2.5",
      "1 trillion",
      "few",
    ]);
    // 0.5 lies below the axis, and stays a half.
    expect(keptDraft(typed(["0.5", "", ""], "en"), spec, own, "de")?.texts).toEqual(["0,5", "", ""]);
    expect(keptDraft(typed(["2,500", "", ""], "en"), spec, own, "en")?.texts).toEqual(["2,500", "", ""]);
    expect(keptDraft(draft(["2,500", "", ""]), spec, own, "de")?.texts).toEqual(["2,500", "", ""]);
  });

  it("keep their numbers beside the answer of somebody who is sure of never", () => {
    const texts = ["1k", "20k", "1 million"];
    const sure = { answer: { quantiles: [], never: 100 }, partial: { texts, never: "100", locale: "en" } };
    expect(storedDraft(sure, spec, own, "en")).toEqual({ texts, never: "100" });
    expect(storedDraft({ ...sure, partial: undefined }, spec, own, "en")).toEqual(draft(["", "", ""], "100"));
    const doubted = { answer: { quantiles: [300, 430, 600], never: 5 }, partial: sure.partial };
    expect(storedDraft(doubted, spec, own, "en").texts).toEqual(["1,000", "20,000", "1 million"]);
    expect(storedDraft({ answer: undefined, partial: undefined }, spec, own, "en")).toEqual(
      draft(["", "", ""]),
    );
  });
});

describe("a quantity in words", () => {
  it("says what the three numbers mean, and that they are meant if it happens", () => {
    expect(readBack(spec, "own", { quantiles: [300, 430, 600], never: 5 }, "en")).toBe(
      "You think it is as likely below as above 20,000 examples: one chance in ten that it is less than 1,000 examples, one in ten that it is more than 1 million examples. That is if it happens: you give “Never” 5 %.",
    );
    expect(readBack(spec, "own", { quantiles: [300, 430, 600], never: 0 }, "en")).toMatch(
      /1 million examples\. You give “Never” 0 %\.$/,
    );
    expect(readBack(spec, "own", { quantiles: [], never: 100 }, "en")).toBe("You give “Never” 100 %.");
  });

  it("speaks of dates as ends of years", () => {
    const dates: QuantitySpec = {
      axis: { scale: "date", low: 2025, high: 2100, grain: "year" },
      asked: "quantiles",
      never: null,
    };
    expect(readBack(dates, "own", { quantiles: [5, 15, 75], never: 0 }, "de")).toBe(
      "Sie halten es bis Ende 2040 für ebenso wahrscheinlich wie später: eine von zehn Chancen bis Ende 2030, neun von zehn bis Ende 2100.",
    );
  });

  it("is short on the review page", () => {
    expect(
      describeQuantity(
        spec,
        { own: { quantiles: [300, 430, 600], never: 5 }, crowd: { form: "point", quantiles: [430] } },
        "en",
      ),
    ).toEqual({
      own: "20,000 examples (1,000 examples to 1 million examples with 80 %); Never 5 %",
      crowd: "20,000 examples",
    });
  });
});
