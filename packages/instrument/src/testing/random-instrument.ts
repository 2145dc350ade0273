import type { Random } from "@plumbline/analytics/random";
import { instrumentSchema, questionsOf, type Instrument } from "../instrument.ts";
import { KINDS } from "../kinds/registry.ts";
import { DECLINES, LENSES, type LensAnswer } from "../lens.ts";
import { askedOf, kindOf } from "../question.ts";
import type { Responses } from "../response.ts";

/** A question of each sample of each kind: whatever holds for all kinds is tried on these. */
const SAMPLES = KINDS.flatMap((kind) => kind.samples.map(({ asked }) => ({ kind, asked })));

type Gate = { question: string; any: string[] } | { experiment: string; any: string[] };

/**
 * Some instrument with questions of all kinds, conditions on answers and arms, and everything shuffled that may be.
 * The same instrument from the same generator.
 */
export function randomInstrument(random: Random): Instrument {
  const coin = (chance: number) => random.next() < chance;
  const pick = <Item>(items: readonly Item[]): Item => items[random.integer(items.length)]!;
  const experiments = Array.from({ length: random.integer(3) }, (_, number) => ({
    id: `experiment_${number}`,
    title: `Experiment ${number}`,
    arms: Array.from({ length: 2 + random.integer(2) }, (_, arm) => ({ id: `a${arm}`, label: `Arm ${arm}` })),
  }));
  const gates: Gate[] = experiments.map(({ id, arms }) => ({ experiment: id, any: [pick(arms).id] }));
  const showIf = () => (gates.length > 0 && coin(0.4) ? [pick(gates)] : []);
  let asked = 0;
  const question = () => {
    const { kind, asked: sample } = pick(SAMPLES);
    const { spec, own, crowd } = sample;
    const id = `q${(asked += 1)}`;
    const written = {
      id,
      kind: kind.id,
      version: kind.version,
      text: `Question ${asked}`,
      own,
      crowd,
      order: pick(["own-first", "crowd-first", "random"]),
      shuffle: (kind.shuffles?.(kind.spec.parse(spec)) ?? null) !== null && coin(0.5),
      showIf: showIf(),
      spec,
    };
    const known = own ? (kind.conditions?.(kind.spec.parse(spec)) ?? []) : [];
    return { written, gate: known.length > 0 ? { question: id, any: [pick(known).id] } : null };
  };
  const sections = Array.from({ length: 1 + random.integer(3) }, (_, number) => {
    const gated = showIf();
    // In a shuffled section no question may hang on another of it.
    const shuffle = coin(0.3);
    const opened: Gate[] = [];
    const questions = Array.from({ length: 1 + random.integer(5) }, () => {
      const { written, gate } = question();
      if (gate) (shuffle ? opened : gates).push(gate);
      return written;
    });
    gates.push(...opened);
    return { id: `s${number}`, title: `Section ${number}`, showIf: gated, shuffle, questions };
  });
  return instrumentSchema.parse({
    format: 1,
    title: "Any instrument",
    consent: { version: 1, text: "I take part freely." },
    experiments,
    sections,
  });
}

/** Somebody's answers: simulated ones, samples, declines and gaps, to questions that are asked of them or not. */
export function randomResponses(instrument: Instrument, random: Random): Responses {
  const leaning = random.next();
  const responses: Responses = {};
  for (const question of questionsOf(instrument)) {
    if (random.next() < 0.15) continue;
    const given = kindOf(question).simulate(askedOf(question), leaning, random);
    const response: Record<string, LensAnswer<unknown>> = {};
    for (const lens of LENSES) {
      const isAsked = lens === "own" ? question.own : question.crowd !== null;
      if (!isAsked || random.next() < 0.1) continue;
      const answer = given[lens];
      if (answer === undefined || random.next() < 0.2) {
        const decline = DECLINES[random.integer(DECLINES.length)]!;
        response[lens] = decline === "reject-framing" ? { decline, why: "“Why” is not asked." } : { decline };
      } else response[lens] = { answer };
    }
    if (Object.keys(response).length > 0) responses[question.id] = response;
  }
  return responses;
}
