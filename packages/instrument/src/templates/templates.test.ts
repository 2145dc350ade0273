import { describe, expect, it } from "vitest";
import { askedInstrument, instrumentSchema, minutesOf, questionsOf } from "../instrument.ts";
import { askedOf, kindOf } from "../question.ts";
import { parseResponses, type Responses } from "../response.ts";
import { LEVELS, LEVELS_VERSION } from "./alignment-outlook/levels.ts";
import { KINDS } from "../kinds/registry.ts";
import { askedIn } from "../way.ts";
import { TECHNIQUES } from "./alignment-outlook/techniques.ts";
import { alignmentOutlook } from "./alignment-outlook/index.ts";
import { inLanguage } from "../translation.ts";
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
  time: ["depth"],
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
    "tax_size_human_feedback",
    "tax_size_process_supervision",
    "tax_size_prosocial",
    "tax_effects_human_feedback",
    "tax_effects_ai_feedback",
    "tax_effects_process_supervision",
    "tax_effects_value_data",
    "tax_effects_prosocial",
    "tax_effects_scalable_oversight",
    "tax_effects_interpretability",
    "tax_effects_internal_review",
    "tax_effects_containment",
  ],
  difficulty: [
    "difficulty",
    "practice_suffices",
    "frontier_needs",
    "effort_level",
    "level_order",
    "level_steps",
  ],
  data: [
    "examples_today",
    "examples_five_years",
    "examples_long_run",
    "quantity_and_quality",
    "data_considerations",
  ],
  scaling: [
    "scaling_curves",
    "keeps_up_2030",
    "keeps_up_2035",
    "keeps_up_2045",
    "transformative_by_2030",
    "transformative_by_2035",
    "transformative_by_2045",
    "transformative_when",
    "far_oversight",
    "far_objectives",
    "far_governance",
    "far_monitoring",
    "fast_oversight",
    "fast_objectives",
    "fast_governance",
    "fast_monitoring",
    "bottleneck",
  ],
  effort: ["effort_given"],
  events: ["event_licence", "event_delay"],
  anything: ["anything_else"],
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

  it("says in its consent that it is voluntary, what is drawn and stored, who sees what, and what cannot be undone", () => {
    const { text, version } = make().consent;
    expect(version).toBe(2);
    for (const said of [
      "Taking part is voluntary",
      "drawn at random",
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

  const ways = outlook.experiments[0]!.arms.flatMap(({ id: data_horizon }) =>
    outlook.experiments[1]!.arms.map(({ id: timing }) => ({ data_horizon, timing })),
  );
  const minutesWith = (depth: number, arms: Record<string, string>) => {
    const asked = askedIn(outlook, { depth: { own: { answer: { options: [depth] } } } }, arms);
    return minutesOf({ questions: questions.filter(({ id }) => asked.has(id)) });
  };

  it("takes at most a quarter of an hour for its core, whatever is drawn", () => {
    for (const arms of ways) {
      expect(minutesWith(0, arms)).toBeGreaterThanOrEqual(10);
      expect(minutesWith(0, arms)).toBeLessThanOrEqual(15);
    }
  });

  it("takes about 40 minutes for those who want to answer everything", () => {
    for (const arms of ways) {
      expect(minutesWith(1, arms)).toBeGreaterThanOrEqual(35);
      expect(minutesWith(1, arms)).toBeLessThanOrEqual(40);
    }
  });

  it("says so in the choice of depth, in the consent and in the list of templates, in both languages", () => {
    const german = inLanguage(outlook, "de");
    const said = (study: typeof outlook) => [
      questionsOf(study)
        .filter(({ id }) => id === "depth")
        .flatMap(({ spec }) => (spec as { options: { label: string }[] }).options.map(({ label }) => label))
        .join(),
      study.consent.text,
    ];
    const listed = TEMPLATES.find(({ id }) => id === "alignment-outlook")?.description;
    for (const text of [...said(outlook), listed])
      expect(text).toMatch(/about 15 minutes.*about 40 minutes/i);
    for (const text of said(german)) expect(text).toMatch(/etwa 15 Minuten.*etwa 40 Minuten/);
  });

  it("asks in its core something of every section", () => {
    for (const arms of ways) {
      const asked = askedIn(outlook, { depth: { own: { answer: { options: [0] } } } }, arms);
      for (const { id, questions } of outlook.sections) {
        expect(
          questions.some((question) => asked.has(question.id)),
          id,
        ).toBe(true);
      }
    }
  });

  it("asks everything where an organizer leaves out the choice of depth", () => {
    const sections = outlook.sections.map((section) => ({ ...section, leftOut: section.id === "time" }));
    const left = askedInstrument({ ...outlook, sections });
    const asked = askedIn(left, {}, ways[0]!);
    expect(asked.has("level_order")).toBe(true);
    expect(asked.has("tax_effects_containment")).toBe(true);
  });

  it("stays a valid survey whichever section is left out", () => {
    for (const { id } of outlook.sections) {
      const sections = outlook.sections.map((section) => ({ ...section, leftOut: section.id === id }));
      expect(() => instrumentSchema.parse(askedInstrument({ ...outlook, sections }))).not.toThrow();
    }
  });

  it("uses every kind of question there is", () => {
    const used = new Set(questions.map(({ kind }) => kind));
    expect(KINDS.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
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

  it("asks in its core of the pair that was most misjudged, of the pace and of where to look first", () => {
    const core = IDS.safety_and_capability.filter((id) => find(id).showIf.length === 0);
    expect(core).toEqual(["exclusive", "not_done", "pause", "both_gain"]);
  });

  it("asks the sign of the tax of nine techniques through both lenses, scored −1, 0 and 1", () => {
    expect(TECHNIQUES).toHaveLength(9);
    for (const { id } of TECHNIQUES) {
      const { own, crowd, spec } = find(`tax_creation_${id}`);
      expect({ own, crowd }).toEqual({ own: true, crowd: "distribution" });
      expect((spec as { bins: { score: number }[] }).bins.map(({ score }) => score)).toEqual([-1, 0, 1]);
    }
  });

  it("asks everybody for the sign of three taxes: of a technique in use, one said to save and one said to cost", () => {
    const core = IDS.alignment_tax.filter((id) => find(id).showIf.length === 0);
    expect(core).toEqual([
      "tax_meaning",
      "tax_creation_human_feedback",
      "tax_creation_process_supervision",
      "tax_creation_containment",
    ]);
  });

  it("asks of every technique what it costs to run and where it lies between capability and alignment", () => {
    for (const { id } of TECHNIQUES) {
      expect(find(`tax_running_${id}`).kind).toBe("choice");
      expect(find(`tax_effects_${id}`).kind).toBe("plane");
    }
  });

  it("asks which meaning of the tax is held before it asks for any sign", () => {
    expect(IDS.alignment_tax[0]).toBe("tax_meaning");
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
    const ids = [...IDS.difficulty, ...IDS.effort];
    for (const id of ids) expect(find(id).help).toContain(`version ${LEVELS_VERSION}`);
  });

  it("asks for the amount of data on an axis from 10⁰ to 10¹², for one of three horizons that is drawn", () => {
    const { experiments } = outlook;
    const arms = experiments.find(({ id }) => id === "data_horizon")?.arms.map(({ id }) => id) ?? [];
    expect(arms).toEqual(["today", "five_years", "long_run"]);
    for (const arm of arms) {
      const { crowd, showIf, spec } = find(`examples_${arm}`);
      expect(crowd).toBe("point");
      expect(showIf).toEqual([{ experiment: "data_horizon", any: [arm] }]);
      expect((spec as { axis: unknown }).axis).toMatchObject({ scale: "log10", low: 0, high: 12 });
    }
  });

  it("asks when by fixed years or by fixed probabilities, never by both", () => {
    for (const arms of ways) {
      const asked = askedIn(outlook, { depth: { own: { answer: { options: [1] } } } }, arms);
      expect(asked.has("transformative_when")).toBe(arms.timing === "fixed_probabilities");
      for (const year of [2030, 2035, 2045]) {
        expect(asked.has(`transformative_by_${year}`)).toBe(arms.timing === "fixed_years");
      }
    }
  });

  it("offers no year that lies in two of the spans it asks to choose from", () => {
    const { options } = find("years_in_field").spec as { options: { label: string }[] };
    expect(options.map(({ label }) => label)).toEqual([
      "Less than 1 year",
      "1 to under 2 years",
      "2 to under 4 years",
      "4 to under 8 years",
      "8 years or more",
    ]);
  });

  it("draws for each person whether the own view or the prediction of a statement comes first", () => {
    for (const id of IDS.safety_and_capability) expect(find(id).order).toBe("random");
  });

  it("asks how likely alignment is on three amounts of data, three shares of errors and a ceiling", () => {
    const { rows, columns, ceiling } = find("quantity_and_quality").spec as {
      rows: { ticks: unknown[] };
      columns: { ticks: unknown[] };
      ceiling: unknown;
    };
    expect([rows.ticks.length, columns.ticks.length]).toEqual([3, 3]);
    expect(ceiling).not.toBeNull();
  });

  it("draws capability and alignment capability over five horizons and holds one against the other", () => {
    const { series, horizons, pairs } = find("scaling_curves").spec as {
      series: { label: string }[];
      horizons: { at: number }[];
      pairs: unknown[];
    };
    expect(series.map(({ label }) => label)).toEqual(["Capability", "Alignment capability"]);
    expect(horizons.map(({ at }) => at)).toEqual([0, 2, 5, 10, 20]);
    expect(pairs).toEqual([{ first: 1, second: 0 }]);
  });

  it("gives every event a day and a rule it is judged by", () => {
    for (const id of IDS.events) {
      const { rule, date } = find(id).spec as { rule: string; date: string };
      expect(rule).not.toBe("");
      expect(date).toMatch(/^20\d\d-12-31$/);
    }
  });

  it("asks for effort over nine levels, other work and governance through both lenses, in that order for everybody", () => {
    const { own, crowd, spec } = find("effort_given");
    const { items, keepOrder } = spec as { items: { label: string }[]; keepOrder: boolean };
    expect({ own, crowd, keepOrder }).toEqual({ own: true, crowd: "distribution", keepOrder: true });
    expect(items).toHaveLength(11);
    expect(items.slice(9).map(({ label }) => label)).toEqual(["Other alignment work", "Governance"]);
  });

  it("weighs four considerations for few examples against five for many, with room for another", () => {
    const { items } = find("data_considerations").spec as { items: { group: string }[] };
    expect(items.map(({ group }) => group)).toEqual([
      ...Array.from({ length: 4 }, () => "For few examples"),
      ...Array.from({ length: 5 }, () => "For many examples"),
      "Other",
    ]);
  });

  it("shows the techniques in another order to each before it asks for the order of all nine", () => {
    const { shuffle, spec } = find("level_order");
    const { items, partial } = spec as { items: { label: string }[]; partial: boolean };
    expect({ shuffle, partial }).toEqual({ shuffle: true, partial: false });
    expect(items).toHaveLength(9);
    expect(items.map(({ label }) => label)).not.toContain("Impossible");
  });

  it("divides the work over the eight steps between the nine techniques", () => {
    const { items } = find("level_steps").spec as { items: { label: string }[] };
    expect(items.map(({ label }) => label.split(" · ")[0])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((level) => `${level} to ${level + 1}`),
    );
  });

  it("names no level by its number in the text of another", () => {
    for (const { detail } of LEVELS) expect(detail).not.toMatch(/\d/);
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
