import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@plumbline/analytics/random";
import { instrumentSchema, questionsOf } from "./instrument.ts";
import { DECLINES, type LensAnswer } from "./lens.ts";
import { askedOf, kindOf } from "./question.ts";
import type { Responses } from "./response.ts";
import {
  contributionOf,
  countSubmission,
  emptyRoundTally,
  estimateQuestion,
  holdsMore,
  mergeRoundTallies,
  packedRoundTallySchema,
  packRoundTally,
  sameRoundTally,
  unpackRoundTally,
} from "./round-tally.ts";

const instrument = instrumentSchema.parse({
  format: 1,
  title: "A study",
  consent: { version: 1, text: "I take part freely." },
  sections: [
    {
      id: "s",
      title: "S",
      questions: [
        {
          id: "agree",
          kind: "choice",
          version: 1,
          text: "A statement.",
          own: true,
          crowd: "distribution",
          spec: { options: ["No", "Neither", "Yes"].map((label) => ({ label })), ordered: true },
        },
        {
          id: "level",
          kind: "distribution",
          version: 1,
          text: "How hard?",
          own: true,
          crowd: null,
          spec: { bins: ["Easy", "Hard"].map((label) => ({ label })), ordered: true },
        },
      ],
    },
  ],
});
const [agree] = questionsOf(instrument);
if (!agree) throw new Error("The instrument has no question.");

const tallyOf = (people: Responses[]) => {
  const tally = emptyRoundTally(instrument);
  for (const responses of people) countSubmission(tally, instrument, responses, 1);
  return tally;
};

const anyResponses: fc.Arbitrary<Responses> = fc
  .record({
    seed: fc.integer(),
    skipped: fc.subarray(["agree", "level"]),
    decline: fc.option(fc.constantFrom(...DECLINES)),
  })
  .map(({ seed, skipped, decline }) => {
    const random = seededRandom(seed);
    const responses: Responses = {};
    for (const question of questionsOf(instrument)) {
      if (skipped.includes(question.id)) continue;
      const { own, crowd } = kindOf(question).simulate(askedOf(question), random.next(), random);
      const said: LensAnswer<unknown> = decline ? { decline } : { answer: own };
      responses[question.id] = { own: said, ...(crowd === undefined ? {} : { crowd: { answer: crowd } }) };
    }
    return responses;
  });

describe("the tally of a round", () => {
  it("counts people, answers and each decline of each lens", () => {
    const tally = tallyOf([
      { agree: { own: { answer: { options: [2] } }, crowd: { decline: "dont-know" } } },
      { agree: { own: { decline: "reject-framing", why: "Loaded." }, crowd: { decline: "dont-know" } } },
      { agree: { own: { decline: "prefer-not-to-say" } } },
      {
        agree: {
          own: { answer: { options: [0] } },
          crowd: { answer: { form: "distribution", masses: [50, 25, 25] } },
        },
      },
      {},
    ]);
    expect(tally.n).toBe(5);
    const estimate = estimateQuestion(agree, tally);
    expect(estimate.n).toEqual({ own: 2, crowd: 1, both: 1 });
    expect(estimate.declines).toEqual({
      own: { "dont-know": 0, "prefer-not-to-say": 1, "reject-framing": 1 },
      crowd: { "dont-know": 2, "prefer-not-to-say": 0, "reject-framing": 0 },
    });
    expect(estimate.questionId).toBe("agree");
  });

  it("of two shards adds up to that of all, and a person can be taken out again", () => {
    const people = fc.array(anyResponses, { maxLength: 8 });
    fc.assert(
      fc.property(people, people, (some, others) => {
        const all = tallyOf([...some, ...others]);
        expect(sameRoundTally(mergeRoundTallies(tallyOf(others), tallyOf(some)), all)).toBe(true);
        for (const responses of others) countSubmission(all, instrument, responses, -1);
        expect(sameRoundTally(all, tallyOf(some))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("is the same after being packed, stored, parsed and unpacked", () => {
    fc.assert(
      fc.property(fc.array(anyResponses, { maxLength: 8 }), (people) => {
        const tally = tallyOf(people);
        const stored: unknown = JSON.parse(JSON.stringify(packRoundTally(tally)));
        expect(sameRoundTally(unpackRoundTally(packedRoundTallySchema.parse(stored)), tally)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("is told apart from another by the number of people, a question or a count", () => {
    const tally = tallyOf([{ agree: { own: { answer: { options: [2] } } } }]);
    expect(sameRoundTally(tally, tallyOf([{ agree: { own: { answer: { options: [2] } } } }]))).toBe(true);
    expect(sameRoundTally(tally, tallyOf([{ agree: { own: { answer: { options: [1] } } } }]))).toBe(false);
    expect(sameRoundTally(tally, { ...tally, n: 2 })).toBe(false);
    const { agree: only } = tally.questions;
    expect(sameRoundTally(tally, { n: 1, questions: { agree: only ?? {} } })).toBe(false);
  });

  it("holds a part of its people and so many more, and neither fewer nor other ones", () => {
    const people = fc.array(anyResponses, { maxLength: 6 });
    fc.assert(
      fc.property(people, people, (some, others) => {
        const [whole, part] = [tallyOf([...some, ...others]), tallyOf(some)];
        expect(holdsMore(whole, part, others.length)).toBe(true);
        expect(holdsMore(whole, part, others.length + 1)).toBe(false);
      }),
      { numRuns: 50 },
    );
    const [yes, declined]: Responses[] = [
      { agree: { own: { answer: { options: [2] } } } },
      { agree: { own: { decline: "dont-know" } } },
    ];
    expect(holdsMore(tallyOf([yes!, yes!]), tallyOf([declined!]), 1)).toBe(false);
    expect(holdsMore(tallyOf([yes!, yes!, yes!]), { ...tallyOf([yes!]), n: 2 }, 1)).toBe(false);
  });

  it("does not count what the instrument does not ask", () => {
    const tally = tallyOf([{ riddle: { own: { answer: { options: [0] } } } }]);
    expect(sameRoundTally(tally, { ...emptyRoundTally(instrument), n: 1 })).toBe(true);
  });

  it("is refused by its schema when a count is not whole or a field unknown", () => {
    const packed = packRoundTally(emptyRoundTally(instrument));
    expect(packedRoundTallySchema.safeParse(packed).success).toBe(true);
    expect(packedRoundTallySchema.safeParse({ ...packed, n: -1 }).success).toBe(false);
    expect(packedRoundTallySchema.safeParse({ ...packed, questions: { a: { own: [0.5] } } }).success).toBe(
      false,
    );
    expect(packedRoundTallySchema.safeParse({ ...packed, extra: 1 }).success).toBe(false);
  });

  it("of a release older than a question says that nobody has answered it", () => {
    const estimate = estimateQuestion(agree, { n: 3, questions: {} });
    expect(estimate.n).toEqual({ own: 0, crowd: 0, both: 0 });
  });
});

describe("what somebody adds to the tallies", () => {
  it("is the same for two people exactly where the tallies of each alone are", () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (one, other) => {
        expect(contributionOf(instrument, one)).toBe(contributionOf(instrument, { ...one }));
        expect(contributionOf(instrument, one) === contributionOf(instrument, other)).toBe(
          sameRoundTally(tallyOf([one]), tallyOf([other])),
        );
      }),
    );
  });

  it("does not change with the words of a reason, nor with a question that nothing is said to", () => {
    const rejects = (why: string): Responses => ({ agree: { own: { decline: "reject-framing", why } } });
    const added = contributionOf(instrument, rejects("Lodaed."));
    expect(contributionOf(instrument, rejects("Loaded."))).toBe(added);
    expect(contributionOf(instrument, { ...rejects("Loaded."), level: {} })).toBe(added);
    expect(contributionOf(instrument, { agree: { own: { decline: "dont-know" } } })).not.toBe(added);
  });
});
