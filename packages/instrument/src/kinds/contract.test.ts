import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@plumbline/analytics/random";
import { AnsweringProvider, type Answering, type LensState } from "../answering.tsx";
import type { Gap } from "../gap.ts";
import { NO_MIRROR } from "../mirror.ts";
import { canonicalJson } from "../canonical.ts";
import { namesOf, type Answers, type AnyKind, type Asked, type Column } from "../kind.ts";
import { CROWD_FORMS, LENSES, type Lens } from "../lens.ts";
import { crowdTargetOf, questionSchema, type Question } from "../question.ts";
import {
  countSubmission,
  emptyRoundTally,
  enoughPairs,
  estimateQuestion,
  mergeRoundTallies,
  packRoundTally,
  sameRoundTally,
  unpackRoundTally,
  withoutPairs,
  type RoundTally,
} from "../round-tally.ts";
import { instrumentSchema, type Instrument } from "../instrument.ts";
import { parseResponses, type Responses } from "../response.ts";
import { lift } from "../history.ts";
import { holds } from "../conditions.ts";
import { LOCALES } from "../words/locales.ts";
import { KINDS } from "./registry.ts";
import { viewOf } from "./views.ts";

type Given = Answers<unknown, unknown>;

describe.each(KINDS.map((kind) => [kind.id, kind] as const))("the kind %s", (_id, kind) => {
  it("says what it is for", () => {
    expect(kind.id).toMatch(/^[a-z][a-z-]*$/);
    expect(kind.title.trim()).not.toBe("");
    expect(kind.purpose.trim()).not.toBe("");
    for (const locale of LOCALES) {
      const { title, purpose } = namesOf(kind, locale);
      expect(title.trim()).not.toBe("");
      expect(purpose.trim()).not.toBe("");
    }
    expect(namesOf(kind, "en")).toMatchObject({ title: kind.title, purpose: kind.purpose });
    expect(Number.isInteger(kind.version) && kind.version >= 1).toBe(true);
    expect(KINDS.filter(({ id }) => id === kind.id)).toHaveLength(1);
  });

  it("brings every older shape up to its version", () => {
    expect(kind.history.steps).toHaveLength(kind.version - 1);
    // What is already new, or nobody's shape at all, is nothing to fail on: the schema has the last word.
    for (const shape of [null, undefined, 3, "x", {}, []]) {
      expect(() => lift(kind.history, "spec", shape, 1)).not.toThrow();
      expect(() => lift(kind.history, "own", shape, 1)).not.toThrow();
      expect(() => lift(kind.history, "crowd", shape, 1)).not.toThrow();
    }
  });

  it("starts a new question with a specification that its own schema accepts unchanged", () => {
    expect(kind.spec.parse(kind.blank())).toEqual(kind.blank());
  });

  it("brings samples of every lens it can be asked through, and values that must be rejected", () => {
    expect(kind.samples.some(({ asked, answers }) => asked.own && answers.some(({ own }) => own))).toBe(true);
    const predictable = kind.samples.some(({ asked }) =>
      CROWD_FORMS.some((form) => kind.crowd(asked.spec, form) !== null),
    );
    expect(kind.samples.some(({ asked, answers }) => asked.crowd && answers.some(({ crowd }) => crowd))).toBe(
      predictable,
    );
    expect(kind.samples.some(({ rejectedOwn }) => rejectedOwn.length > 0)).toBe(true);
    expect(kind.samples.some(({ rejectedCrowd }) => rejectedCrowd.length > 0)).toBe(predictable);
  });

  it("refuses a specification with a field it does not know, or none at all", () => {
    expect(kind.spec.safeParse({ ...Object(kind.blank()), surprise: 1 }).success).toBe(false);
    for (const bad of [null, undefined, {}, [], 0, ""]) expect(kind.spec.safeParse(bad).success).toBe(false);
  });

  it("loads its screens", async () => {
    const view = await viewOf(kind.id);
    expect([typeof view.Editor, typeof view.Input, typeof view.Summary]).toEqual([
      "function",
      "function",
      "function",
    ]);
  });

  describe.each(kind.samples.map((sample) => [sample.title, sample] as const))("%s", (_title, sample) => {
    const asked = { ...sample.asked, spec: kind.spec.parse(sample.asked.spec) };
    const { answers } = sample;
    const lenses = LENSES.filter((lens) => schemaOf(kind, asked, lens) !== null);

    it("is a question that can be asked", () => {
      expect(questionSchema.safeParse(questionOf(kind, asked)).error?.issues).toBeUndefined();
      expect(lenses.length).toBe(Number(asked.own) + Number(asked.crowd !== null));
    });

    it("accepts the sample answers and survives being stored", () => {
      expect(kind.spec.parse(stored(asked.spec))).toEqual(asked.spec);
      for (const given of answers) {
        for (const lens of lenses) {
          if (given[lens] === undefined) continue;
          const schema = schemaOf(kind, asked, lens);
          expect(schema?.parse(given[lens])).toEqual(given[lens]);
          expect(schema?.parse(stored(given[lens]))).toEqual(given[lens]);
        }
      }
    });

    it("rejects what must be rejected, with a sentence for the respondent", () => {
      const rejected = { own: sample.rejectedOwn, crowd: sample.rejectedCrowd };
      for (const lens of lenses) {
        for (const value of rejected[lens]) {
          const parsed = schemaOf(kind, asked, lens)?.safeParse(value);
          expect(parsed?.success, `${lens} ${JSON.stringify(value)}`).toBe(false);
          for (const { message } of parsed?.error?.issues ?? []) expect(message.trim()).not.toBe("");
        }
      }
    });

    it("rejects an answer with something added to it", () => {
      for (const given of answers) {
        for (const lens of lenses) {
          const value = given[lens];
          if (typeof value !== "object" || value === null) continue;
          expect(schemaOf(kind, asked, lens)?.safeParse({ ...value, surprise: 1 }).success).toBe(false);
        }
      }
    });

    it("simulates answers that it accepts, the same from the same seed", () => {
      fc.assert(
        fc.property(anyPerson, ({ seed, leaning }) => {
          const given = kind.simulate(asked, leaning, seededRandom(seed));
          expect(kind.simulate(asked, leaning, seededRandom(seed))).toEqual(given);
          for (const lens of LENSES) {
            const schema = schemaOf(kind, asked, lens);
            if (schema) expect(schema.parse(given[lens])).toEqual(given[lens]);
            else expect(given[lens]).toBeUndefined();
          }
        }),
        { numRuns: 60 },
      );
    });

    it("says each answer in words, and nothing about a lens without one", () => {
      for (const [given, locale] of [...answers, ...simulated(kind, asked, 5)].flatMap((given) =>
        LOCALES.map((locale) => [given, locale] as const),
      )) {
        const words = kind.describe(asked.spec, given, locale);
        for (const lens of LENSES) {
          if (given[lens] === undefined) expect(words[lens]).toBeUndefined();
          else expect(words[lens]?.trim()).toBeTruthy();
        }
      }
    });

    it("has its texts reworded and nothing else, and finds the same texts after", () => {
      const texts: string[] = [];
      const gather = (text: string) => {
        texts.push(text);
        return text;
      };
      expect(kind.reword(asked.spec, gather)).toEqual(asked.spec);
      for (const text of texts) expect(text.trim()).not.toBe("");
      const reworded = kind.reword(asked.spec, (text) => `${text}*`);
      const again: string[] = [];
      kind.reword(reworded, (text) => {
        again.push(text);
        return text;
      });
      expect(again).toEqual(texts.map((text) => `${text}*`));
    });

    it("tests answers for branching as data, each test failing for some answer or none given", () => {
      const conditions = kind.conditions?.(asked.spec) ?? [];
      expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
      for (const { id, label, test } of conditions) {
        expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(label.trim()).not.toBe("");
        expect(stored(test)).toEqual(test);
        expect(holds(test, undefined)).toBe(false);
      }
      for (const locale of LOCALES) {
        const said = kind.conditions?.(asked.spec, locale) ?? [];
        expect(said.map(({ id, test }) => ({ id, test }))).toEqual(
          conditions.map(({ id, test }) => ({ id, test })),
        );
        expect(said.every(({ label }) => label.trim() !== "")).toBe(true);
      }
      const drawn = simulated(kind, asked, 60).flatMap(({ own }) => (own === undefined ? [] : [own]));
      if (conditions.length === 0 || drawn.length === 0) return;
      expect(drawn.some((own) => conditions.some(({ test }) => holds(test, own)))).toBe(true);
    });

    it("holds an answer against the others only where both sides gave one, by an error in [0, 1]", () => {
      const { mirror } = kind;
      if (!mirror) return;
      const instrument = instrumentOf(kind, asked);
      const others = tallyOf(instrument, simulated(kind, asked, 25)).questions["q"]!;
      const nobody = tallyOf(instrument, []).questions["q"]!;
      for (const given of [...answers, ...simulated(kind, asked, 10)]) {
        expect(mirror(given, asked, nobody, "en")).toEqual(NO_MIRROR);
        expect(mirror({}, asked, others, "en")).toEqual(NO_MIRROR);
        for (const locale of LOCALES) {
          const { own, prediction } = mirror(given, asked, others, locale);
          if (given.own === undefined) expect(own).toBeNull();
          if (own) {
            const shares = own.ordered ? [own.below, own.same, own.above] : [own.same];
            for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
            if (own.ordered) expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-9);
          }
          if (given.crowd === undefined || !asked.own) expect(prediction).toBeNull();
          if (prediction) {
            expect(prediction.error >= 0 && prediction.error <= 1, String(prediction.error)).toBe(true);
            expect(prediction.expected.trim()).not.toBe("");
            expect(prediction.truth.trim()).not.toBe("");
          }
        }
      }
    });

    it("asks for a plausible time", () => {
      for (const form of [null, asked.crowd]) {
        expect(kind.seconds(asked.spec, form)).toBeGreaterThanOrEqual(2);
        expect(kind.seconds(asked.spec, form)).toBeLessThan(15 * 60);
      }
    });

    it("fills its columns with cells of the type they declare", () => {
      const columns = kind.columns(asked);
      expect(columns.length).toBeGreaterThan(0);
      expect(new Set(columns.map(({ suffix }) => suffix)).size).toBe(columns.length);
      for (const column of columns) {
        expect(lenses).toContain(column.lens);
        expect(column.suffix).toMatch(/^([a-z0-9]+(_[a-z0-9]+)*)?$/);
        expect(column.description.trim()).not.toBe("");
        for (const given of [...answers, ...simulated(kind, asked, 20)]) expectCell(column, given, columns);
      }
    });

    it("tells different answers apart in its columns", () => {
      const columns = kind.columns(asked);
      const row = (given: Given) => canonicalJson(columns.map((column) => column.cell(given)));
      const rows = [...answers, ...simulated(kind, asked, 20)].map((given) => [
        canonicalJson(given),
        row(given),
      ]);
      expect(new Set(rows.map(([, cells]) => cells)).size).toBe(new Set(rows.map(([given]) => given)).size);
    });

    describe("its tally", () => {
      const instrument = instrumentOf(kind, asked);
      const people = fc
        .array(anyPerson, { maxLength: 12 })
        .map((drawn) => [
          ...drawn.map(({ seed, leaning, skip }) =>
            without(kind.simulate(asked, leaning, seededRandom(seed)), skip),
          ),
          ...answers,
        ]);

      it("names every vector that knows which own answer and which prediction belong together", () => {
        fc.assert(
          fc.property(people, fc.nat(20), (given, by) => {
            const both = given.filter(({ own, crowd }) => own !== undefined && crowd !== undefined);
            // The same own answers and the same predictions, given by other people.
            const exchanged = both.map(({ own }, index) => ({
              own,
              crowd: both[(index + by) % both.length]?.crowd,
            }));
            const [paired, mixed] = [both, exchanged].map(
              (answered) => tallyOf(instrument, answered).questions["q"]!,
            );
            const question = questionIn(instrument);
            expect(withoutPairs(question, mixed!)).toEqual(withoutPairs(question, paired!));
          }),
          { numRuns: 25 },
        );
      });

      it("counts among the people its pairs rest on whoever is in them, and nobody else", () => {
        const question = questionIn(instrument);
        for (const given of [...answers, ...simulated(kind, asked, 20)]) {
          // Of an own answer that is the prediction, a sum of squared differences holds nothing to be seen.
          if (canonicalJson(given.own ?? null) === canonicalJson(given.crowd ?? null)) continue;
          const tally = tallyOf(instrument, [given]).questions["q"]!;
          const isIn = (kind.pairs ?? []).some((name) => tally[name]?.some((count) => count !== 0));
          expect(enoughPairs(question, tally, 2)).toBe(!isIn);
        }
      });

      it("ignores order and batching", () => {
        fc.assert(
          fc.property(people, fc.nat(12), fc.integer(), (given, cut, seed) => {
            const whole = tallyOf(instrument, given);
            const random = seededRandom(seed);
            const shuffled = given
              .map((answer) => ({ answer, key: random.next() }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ answer }) => answer);
            expect(sameRoundTally(tallyOf(instrument, shuffled), whole)).toBe(true);
            expect(sameRoundTally(tallyOf(instrument, given.toReversed()), whole)).toBe(true);
            const parts = [given.slice(0, cut), given.slice(cut)].map((part) => tallyOf(instrument, part));
            expect(sameRoundTally(mergeRoundTallies(parts[0]!, parts[1]!), whole)).toBe(true);
          }),
          { numRuns: 25 },
        );
      });

      it("undoes an addition exactly by a removal", () => {
        fc.assert(
          fc.property(people, people, (stay, leave) => {
            const tally = tallyOf(instrument, [...stay, ...leave]);
            for (const given of leave) countSubmission(tally, instrument, responsesOf(given), -1);
            expect(sameRoundTally(tally, tallyOf(instrument, stay))).toBe(true);
          }),
          { numRuns: 25 },
        );
      });

      it("survives being stored", () => {
        const tally = tallyOf(instrument, answers);
        expect(sameRoundTally(unpackRoundTally(stored(packRoundTally(tally))), tally)).toBe(true);
      });

      it("sees every answer: no two people who differ in what is exported leave it the same", () => {
        // Its columns tell all answers apart (see above), so that only what they withhold may go uncounted.
        const open = kind.columns(asked).filter(({ withheld }) => !withheld);
        const exported = (given: Given) => canonicalJson(open.map((column) => column.cell(given)));
        const seen = new Map<string, string>();
        for (const given of [...answers, ...simulated(kind, asked, 20)]) {
          const packed = canonicalJson(packRoundTally(tallyOf(instrument, [given])));
          const known = seen.get(packed);
          if (known !== undefined) expect(known).toBe(exported(given));
          seen.set(packed, exported(given));
        }
      });

      it("is left as it was by answers without their words, which say nothing that is withheld", () => {
        const hidden = kind.columns(asked).filter(({ withheld }) => withheld);
        expect(kind.withoutWords !== undefined).toBe(hidden.length > 0);
        for (const given of [...answers, ...simulated(kind, asked, 20)]) {
          const left = kind.withoutWords?.(given) ?? given;
          expect(sameRoundTally(tallyOf(instrument, [left]), tallyOf(instrument, [given]))).toBe(true);
          expect("responses" in parseResponses(instrument, responsesOf(left))).toBe(true);
          for (const { cell } of hidden) if (cell(given) !== null) expect(cell(left)).not.toBe(cell(given));
        }
      });

      it("does not count a lens that is not asked", () => {
        const stranger = kind.samples.find((other) => other.asked.crowd && other.asked.own);
        if (!stranger || asked.crowd) return;
        const tally = emptyRoundTally(instrument);
        const own = answers.find((given) => given.own !== undefined)?.own;
        const extra = stranger.answers.find((given) => given.crowd !== undefined)?.crowd;
        expect(
          "problems" in parseResponses(instrument, { q: { own: { answer: own }, crowd: { answer: extra } } }),
        ).toBe(true);
        countSubmission(tally, instrument, responsesOf({ own }), 1);
        expect(estimateQuestion(questionIn(instrument), tally).n).toEqual({
          own: 1,
          crowd: 0,
          both: 0,
        });
      });

      it("gives estimates of nobody without failing", () => {
        const estimate = estimateQuestion(questionIn(instrument), emptyRoundTally(instrument));
        expect(estimate.n).toEqual({ own: 0, crowd: 0, both: 0 });
        expect(estimate.comparison).toBeNull();
      });

      it("gives estimates that count people, lie in their intervals and are shares", () => {
        fc.assert(
          fc.property(people, (given) => {
            const estimate = estimateQuestion(questionIn(instrument), tallyOf(instrument, given));
            expect(estimate.n).toEqual({
              own: given.filter(({ own }) => own !== undefined).length,
              crowd: given.filter(({ crowd }) => crowd !== undefined).length,
              both: given.filter(({ own, crowd }) => own !== undefined && crowd !== undefined).length,
            });
            expectSound(estimate.detail, "detail");
            expectSound(estimate.comparison, "comparison");
            const { comparison } = estimate;
            const bothAsked = asked.own && asked.crowd;
            const { gaps = [] } = estimate;
            const nothingToCompare = !bothAsked || estimate.n.own === 0 || estimate.n.crowd === 0;
            expect(comparison === null && gaps.length === 0).toBe(nothingToCompare);
            expectSound(gaps, "gaps");
            for (const gap of gaps) expectGap(gap);
            if (!comparison) return;
            for (const shares of [comparison.actual, comparison.predicted]) {
              expect(shares).toHaveLength(comparison.labels.length);
              expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9);
              for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
            }
            expect(comparison.distance.value).toBeGreaterThanOrEqual(0);
            const { ordered } = comparison;
            if (!ordered) return;
            expect(Math.abs(ordered.shift - (ordered.predictedMean - ordered.actualMean))).toBeLessThan(1e-9);
            expect(Math.abs(ordered.shift)).toBeLessThanOrEqual(comparison.distance.value + 1e-9);
            expect(Math.abs(ordered.directionIndex ?? 0)).toBeLessThanOrEqual(1);
            expect(ordered.test?.pValue ?? 1).toBeGreaterThanOrEqual(0);
            expect(ordered.test?.pValue ?? 1).toBeLessThanOrEqual(1);
          }),
          { numRuns: 15 },
        );
      });

      it("says how likely something is by a date with shares that rise with their dates, within their intervals", () => {
        if (!kind.chanceBy) return;
        fc.assert(
          fc.property(people, (given) => {
            const estimate = estimateQuestion(questionIn(instrument), tallyOf(instrument, given));
            const chance = kind.chanceBy?.(asked.spec, estimate);
            for (const [index, { at, share, low, high }] of (chance?.points ?? []).entries()) {
              expect(share >= 0 && share <= 1).toBe(true);
              expect(share >= (low ?? share) - 1e-9 && share <= (high ?? share) + 1e-9).toBe(true);
              const before = chance!.points[index - 1];
              if (before) expect(at > before.at && share >= before.share - 1e-9).toBe(true);
            }
          }),
        );
      });

      it("says in a sentence what was found, in every language, and nothing of nobody", () => {
        const { finding } = kind;
        if (!finding || !asked.own) return;
        const question = questionIn(instrument);
        for (const locale of LOCALES) {
          const of = (given: Given[]) =>
            finding(estimateQuestion(question, tallyOf(instrument, given), locale), asked.spec, locale);
          expect(of([])).toBeNull();
          for (const given of [answers, simulated(kind, asked, 1), simulated(kind, asked, 30)]) {
            expect(of(given)).toMatch(/^\P{Ll}.*\.$/u);
            expect(of(given)).not.toMatch(/NaN|undefined|null|[{}]/);
          }
        }
      });

      it("holds predictions against what was asked for", () => {
        const question = questionIn(instrument);
        const { gaps = [] } = estimateQuestion(question, tallyOf(instrument, simulated(kind, asked, 8)));
        const target = crowdTargetOf(question);
        for (const { statistic = "median" } of gaps) expect(target?.replace("-range", "")).toBe(statistic);
        if (asked.own && gaps.length === 0) expect(target).toBe(asked.crowd);
      });

      it("gives a table as wide as its head", () => {
        const { table } = estimateQuestion(
          questionIn(instrument),
          tallyOf(instrument, simulated(kind, asked, 8)),
        );
        expect(table.rows.length).toBeGreaterThan(0);
        for (const row of [...table.rows, ...(table.words ?? [])]) {
          expect(row).toHaveLength(table.columns.length);
        }
        expect(table.words?.length ?? table.rows.length).toBe(table.rows.length);
      });
    });

    describe("its screens", () => {
      it("let every asked lens be answered without a style attribute, which the content security policy refuses", async () => {
        const { Input } = await viewOf(kind.id);
        for (const lens of lenses) {
          for (const given of [undefined, ...answers.map((answer) => answer[lens])]) {
            const html = renderToStaticMarkup(
              createElement(
                AnsweringProvider,
                { value: answeringWith(given) },
                createElement(Input, {
                  questionId: "q",
                  lens,
                  form: lens === "crowd" ? asked.crowd : null,
                  spec: asked.spec,
                  labelledBy: "q-text",
                  describedBy: "q-help",
                }),
              ),
            );
            expectClean(html);
            expect(html).toContain('aria-labelledby="q-text"');
            expect(html).toMatch(/aria-describedby="[^"]*q-help/);
            // Nothing is chosen beforehand.
            if (given === undefined) expect(html).not.toMatch(/ checked=""|value="[1-9][0-9]*" placeholder/);
          }
        }
      });

      it("let the author edit, with problems beside their fields", async () => {
        const { Editor } = await viewOf(kind.id);
        const props = { idPrefix: "edit", spec: asked.spec, onChange: () => {}, problems: [] };
        const html = renderToStaticMarkup(createElement(Editor, props));
        expectClean(html);
        expectLabelled(html);
        const top = Object.keys(Object(asked.spec))[0] ?? "";
        const problems = [{ path: [top], message: "This cannot be." }];
        expect(renderToStaticMarkup(createElement(Editor, { ...props, problems }))).toContain(
          "This cannot be.",
        );
      });

      it("draw the estimate, in both sizes, and say so where there is nothing to draw", async () => {
        const { Summary, pictureless } = await viewOf(kind.id);
        const instrument = instrumentOf(kind, asked);
        for (const given of [[], answers, simulated(kind, asked, 30)]) {
          const estimate = estimateQuestion(questionIn(instrument), tallyOf(instrument, given));
          for (const size of ["compact", "regular"] as const) {
            const html = renderToStaticMarkup(
              createElement(Summary, {
                questionId: "q",
                title: "A finding",
                spec: asked.spec,
                estimate,
                size,
                locale: "en",
              }),
            );
            expectClean(html);
            expect(html).not.toContain("NaN");
            if (estimate.n.own > 0 && !pictureless) expect(html).toContain("A finding</title>");
            else expect(html).not.toContain("<svg");
          }
        }
      });
    });
  });
});

const anyPerson = fc.record({
  seed: fc.integer(),
  leaning: fc.double({ min: 0, max: 1, noNaN: true }),
  skip: fc.constantFrom<Lens | null>("own", "crowd", null, null, null),
});

function simulated(kind: AnyKind, asked: Asked<unknown>, people: number): Given[] {
  const random = seededRandom(11);
  return Array.from({ length: people }, () => kind.simulate(asked, random.next(), random));
}

function without(given: Given, lens: Lens | null): Given {
  return { own: lens === "own" ? undefined : given.own, crowd: lens === "crowd" ? undefined : given.crowd };
}

function schemaOf(kind: AnyKind, asked: Asked<unknown>, lens: Lens) {
  if (lens === "own") return asked.own ? kind.own(asked.spec) : null;
  return asked.crowd && kind.crowd(asked.spec, asked.crowd);
}

function questionOf(kind: AnyKind, { spec, own, crowd }: Asked<unknown>): Question {
  return {
    id: "q",
    kind: kind.id,
    version: kind.version,
    text: "What do you think?",
    help: "",
    own,
    crowd,
    order: "own-first",
    shuffle: false,
    showIf: [],
    segment: false,
    spec,
  };
}

function instrumentOf(kind: AnyKind, asked: Asked<unknown>): Instrument {
  return instrumentSchema.parse({
    format: 1,
    title: "One question",
    consent: { version: 1, text: "I agree." },
    sections: [{ id: "s", title: "One", questions: [questionOf(kind, asked)] }],
  });
}

function questionIn(instrument: Instrument): Question {
  const question = instrument.sections[0]?.questions[0];
  if (!question) throw new Error("The instrument has lost its question.");
  return question;
}

function responsesOf({ own, crowd }: Given): Responses {
  return {
    q: {
      ...(own === undefined ? {} : { own: { answer: own } }),
      ...(crowd === undefined ? {} : { crowd: { answer: crowd } }),
    },
  };
}

function tallyOf(instrument: Instrument, people: Given[]): RoundTally {
  const tally = emptyRoundTally(instrument);
  for (const given of people) countSubmission(tally, instrument, responsesOf(given), 1);
  return tally;
}

/** A value after a journey through the database. */
function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function expectCell(
  column: Column<unknown, unknown>,
  given: Given,
  columns: Column<unknown, unknown>[],
): void {
  const cell = column.cell(given);
  if (given[column.lens] === undefined) {
    expect(cell, column.suffix).toBeNull();
    return;
  }
  // A part of an answer may leave others nothing to say, never all of them.
  const rest = columns.some((other) => other.lens === column.lens && other.cell(given) !== null);
  if (cell === null && rest) return;
  const type = column.type === "integer" ? "number" : column.type;
  expect(typeof cell, column.suffix).toBe(type);
  if (typeof cell === "number") {
    if (column.type === "integer") expect(Number.isInteger(cell)).toBe(true);
    expect(cell).toBeGreaterThanOrEqual(column.minimum ?? -Infinity);
    expect(cell).toBeLessThanOrEqual(column.maximum ?? Infinity);
  }
  if (column.labels) expect(Object.keys(column.labels)).toContain(String(cell));
}

/** No number that is none, no share outside 0..1 and no estimate outside its own interval, however deep. */
function expectSound(value: unknown, path: string): void {
  if (typeof value === "number") expect(Number.isFinite(value), path).toBe(true);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) expectSound(inner, `${path}.${key}`);
  const at = value as Record<string, unknown>;
  for (const centre of ["share", "mean"] as const) {
    const { low, high, [centre]: estimate } = at;
    if (typeof low !== "number" || typeof high !== "number" || typeof estimate !== "number") continue;
    expect(low, path).toBeLessThanOrEqual(estimate + 1e-12);
    expect(high, path).toBeGreaterThanOrEqual(estimate - 1e-12);
    if (centre === "share") expect(low >= 0 && high <= 1, path).toBe(true);
  }
}

function expectGap({ actual, predicted, within, words }: Gap): void {
  for (const [number, written] of [
    [actual, words.actual],
    [predicted, words.predicted],
    [within ?? null, words.within],
  ] as const) {
    expect(written === null).toBe(number === null);
    if (!number || !written) continue;
    const { value, low, high } = number;
    expect(low ?? value).toBeLessThanOrEqual(value + 1e-12);
    expect(high ?? value).toBeGreaterThanOrEqual(value - 1e-12);
    expect(written.value.trim()).not.toBe("");
    expect([written.low === null, written.high === null]).toEqual([low === null, high === null]);
  }
  expect(words.shift.trim()).not.toBe("");
}

function answeringWith(answer: unknown): Answering {
  const state: LensState = {
    said: answer === undefined ? undefined : { answer },
    partial: undefined,
    disabled: false,
    order: null,
    answer: () => {},
    keep: () => {},
    clear: () => {},
  };
  return { lens: () => state };
}

function expectClean(html: string): void {
  expect(html).not.toMatch(/\sstyle=/);
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size, "ids are unique").toBe(ids.length);
}

/** Every text field, list and tick box has a label on the page. */
function expectLabelled(html: string): void {
  for (const [tag, id] of html.matchAll(/<(?:input|select|textarea)[^>]*\sid="([^"]*)"[^>]*>/g)) {
    expect(html.includes(`for="${id}"`), tag).toBe(true);
  }
}

it("every form of the crowd lens can be asked by some kind", () => {
  for (const form of CROWD_FORMS) {
    expect(KINDS.some((kind) => kind.samples.some(({ asked }) => asked.crowd === form))).toBe(true);
  }
});
