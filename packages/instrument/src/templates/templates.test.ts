import { describe, expect, it } from "vitest";
import { askedInstrument, instrumentSchema, minutesOf, questionsOf } from "../instrument.ts";
import { askedOf, kindOf } from "../question.ts";
import { parseResponses, type Responses } from "../response.ts";
import { LEVELS_VERSION } from "./alignment-outlook/levels.ts";
import { TECHNIQUES } from "./alignment-outlook/techniques.ts";
import { alignmentOutlook } from "./alignment-outlook/index.ts";
import { TEMPLATES } from "./registry.ts";

const outlook = alignmentOutlook();
const questions = questionsOf(outlook);
const find = (id: string) => {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The template has no question "${id}".`);
  return question;
};

/** Written out once more: an id that changes breaks the comparison of rounds and every export. */
const IDS = {
  you: ["work", "years_in_field", "agenda", "sector"],
  safety_and_capability: ["exclusive", "not_done", "pause", "control", "on_track", "covers", "both_gain"],
  alignment_tax: [
    "tax_meaning",
    "tax_creation_human_feedback",
    "tax_creation_ai_feedback",
    "tax_creation_process_supervision",
    "tax_creation_value_data",
    "tax_creation_prosocial",
    "tax_creation_scalable_oversight",
    "tax_creation_interpretability",
    "tax_creation_internal_review",
    "tax_creation_containment",
    "tax_running_human_feedback",
    "tax_running_ai_feedback",
    "tax_running_process_supervision",
    "tax_running_value_data",
    "tax_running_prosocial",
    "tax_running_scalable_oversight",
    "tax_running_interpretability",
    "tax_running_internal_review",
    "tax_running_containment",
  ],
  difficulty: ["difficulty", "practice_suffices", "frontier_needs", "effort_level"],
  level_order: ["level_order"],
  data: ["data_long_run", "data_today"],
  data_considerations: ["data_considerations"],
  effort: ["effort_given"],
};

describe.each(TEMPLATES)("the template $id", ({ make }) => {
  it("is a valid instrument that says the same before and after it is read", () => {
    const made = make();
    expect(instrumentSchema.parse(made)).toEqual(made);
  });

  it("is made anew each time, so that editing one study changes no other", () => {
    expect(make()).not.toBe(make());
    expect(make()).toEqual(make());
  });

  it("says in its consent what is stored, who sees what, and what cannot be undone", () => {
    const { text, version } = make().consent;
    expect(version).toBeGreaterThanOrEqual(1);
    for (const said of [
      "SHA-256",
      "never fewer than five",
      "not anonymous",
      "receipt link",
      "cannot be undone",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/differential|k-anonym|guarantee/i);
  });
});

describe("the alignment outlook", () => {
  it("keeps the ids of its sections and questions", () => {
    expect(
      Object.fromEntries(outlook.sections.map(({ id, questions }) => [id, questions.map((q) => q.id)])),
    ).toEqual(IDS);
  });

  it("takes about a quarter of an hour", () => {
    // Sections that are left out until an author takes them in are not counted.
    const minutes = minutesOf({ questions: questionsOf(askedInstrument(outlook)) });
    expect(minutes).toBeGreaterThanOrEqual(12);
    expect(minutes).toBeLessThanOrEqual(18);
  });

  it("asks nothing but the background without defining its terms", () => {
    expect(questions.filter(({ help }) => help === "").map(({ id }) => id)).toEqual([]);
  });

  it("divides the sample by background questions only, each asked of oneself alone", () => {
    const segments = questions.filter(({ segment }) => segment);
    expect(segments.map(({ id }) => id)).toEqual(IDS.you);
    expect(segments.every(({ own, crowd }) => own && crowd === null)).toBe(true);
  });

  it("asks every statement through both lenses on five levels of agreement", () => {
    for (const id of IDS.safety_and_capability) {
      const { own, crowd, spec } = find(id);
      expect({ own, crowd }).toEqual({ own: true, crowd: "distribution" });
      expect((spec as { options: unknown[] }).options).toHaveLength(5);
    }
  });

  it("asks the sign of the tax of nine techniques, scored −1, 0 and 1, with predictions for some", () => {
    expect(TECHNIQUES).toHaveLength(9);
    const asked = TECHNIQUES.map(({ id }) => find(`tax_creation_${id}`));
    for (const { own, spec } of asked) {
      expect(own).toBe(true);
      expect((spec as { bins: { score: number }[] }).bins.map(({ score }) => score)).toEqual([-1, 0, 1]);
    }
    expect(asked.filter(({ crowd }) => crowd === "distribution").length).toBeGreaterThanOrEqual(3);
  });

  it("asks which meaning of the tax is held before it asks for any sign", () => {
    expect(IDS.alignment_tax[0]).toBe("tax_meaning");
    expect(find("tax_meaning").crowd).toBe("distribution");
  });

  it("puts thresholds after the third and the seventh of ten levels", () => {
    for (const id of ["difficulty", "practice_suffices", "frontier_needs"]) {
      const spec = find(id).spec as { bins: unknown[]; thresholds: { after: number; label: string }[] };
      expect(spec.bins).toHaveLength(10);
      expect(spec.thresholds.map(({ after }) => after)).toEqual([3, 7]);
    }
    expect(find("difficulty").crowd).toBe("distribution");
  });

  it("names the version of the level texts wherever levels are asked for", () => {
    const ids = [...IDS.difficulty, ...IDS.level_order, ...IDS.effort];
    for (const id of ids) expect(find(id).help).toContain(`version ${LEVELS_VERSION}`);
  });

  it("asks for the amount of data in rising bins from 10⁰ to 10¹², own view and prediction", () => {
    const { crowd, spec } = find("data_long_run");
    const { bins, ordered } = spec as { bins: { detail: string }[]; ordered: boolean };
    expect(crowd).toBe("distribution");
    expect(ordered).toBe(true);
    expect(bins[0]?.detail).toMatch(/^1 to 10²$/);
    expect(bins.at(-1)?.detail).toMatch(/10¹⁰ to 10¹²/);
  });

  it("asks for effort over nine levels and governance through both lenses, in that order for everybody", () => {
    const { own, crowd, spec } = find("effort_given");
    const { items, keepOrder } = spec as { items: { label: string }[]; keepOrder: boolean };
    expect({ own, crowd, keepOrder }).toEqual({ own: true, crowd: "distribution", keepOrder: true });
    expect(items).toHaveLength(10);
    expect(items.at(-1)?.label).toBe("Governance");
  });

  it("weighs four considerations for few examples against five for many", () => {
    const { items } = find("data_considerations").spec as { items: { group: string }[] };
    expect(items.map(({ group }) => group)).toEqual([
      ...Array.from({ length: 4 }, () => "For few examples"),
      ...Array.from({ length: 5 }, () => "For many examples"),
    ]);
  });

  it("shows the levels in another order to each before it asks for their order", () => {
    const { shuffle, spec } = find("level_order");
    expect(shuffle).toBe(true);
    expect((spec as { items: unknown[] }).items).toHaveLength(10);
  });

  it("can be answered: made-up respondents fit their own survey", () => {
    let state = 1;
    // Park and Miller's generator: enough to vary the answers.
    const random = { next: () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 };
    const responses: Responses = {};
    for (const question of questions) {
      const { own, crowd } = kindOf(question).simulate(askedOf(question), 0.4, random);
      responses[question.id] = {
        ...(own === undefined ? {} : { own: { answer: own } }),
        ...(crowd === undefined ? {} : { crowd: { answer: crowd } }),
      };
    }
    expect(parseResponses(outlook, responses)).toEqual({ responses });
  });
});
