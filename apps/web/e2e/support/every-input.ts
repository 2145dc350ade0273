import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import type { AnyKind } from "@plumbline/instrument/kind";
import { KINDS } from "@plumbline/instrument/kinds/registry";
import type { CrowdForm } from "@plumbline/instrument/lens";
import { mutate } from "./api.ts";

interface Asked {
  id: string;
  kind: string;
  version: number;
  text: string;
  help: string;
  own: boolean;
  crowd: CrowdForm | null;
  spec: unknown;
}

type AnySample = AnyKind["samples"][number];

interface Lens {
  question: Asked;
  lens: "own" | "crowd";
  /** An answer the kind brings as an example. */
  answer: unknown;
}

/** Specifications of a kind that are looked at: more show the same controls again. */
const SPECS = 2;

/**
 * Every kind as its samples ask it: the own view of the first specifications, and the prediction of the first. The two
 * stand in questions of their own, so that no input waits for another.
 */
const LENSES: Lens[] = KINDS.flatMap((kind) => {
  const spec = (sample: AnySample | undefined) => JSON.stringify(sample?.asked.spec);
  const different = kind.samples.filter(
    (sample, index, all) => all.findIndex((other) => spec(other) === spec(sample)) === index,
  );
  return [
    ...different.slice(0, SPECS).map((sample) => lensOf(kind, sample, "own")),
    ...different.slice(0, 1).map((sample) => lensOf(kind, sample, "crowd")),
  ].flatMap((lens) => lens ?? []);
});

function lensOf(kind: AnyKind, sample: AnySample, lens: "own" | "crowd"): Lens | null {
  const { spec, own, crowd } = sample.asked;
  if (lens === "own" ? !own : !crowd) return null;
  return {
    lens,
    answer: sample.answers.find((answers) => answers[lens] !== undefined)?.[lens],
    question: {
      id: `${kind.id}_${lens}_${kind.samples.indexOf(sample)}`,
      kind: kind.id,
      version: kind.version,
      text: `${kind.title}, ${lens}: ${sample.title}`,
      help: "What is meant by it.",
      own: lens === "own",
      crowd: lens === "own" ? null : crowd,
      spec,
    },
  };
}

/** Two statements in a table: rows of radio buttons, beside the list that a single choice is. */
const ROWS = ["A pause deserves support.", "Labs should publish more."].map((text, index) => ({
  id: `row_${index}`,
  kind: "choice",
  version: 1,
  text,
  own: true,
  crowd: null,
  spec: {
    options: ["Disagree", "Neither agree nor disagree", "Agree"].map((label) => ({ label })),
    ordered: true,
    many: false,
  },
}));

export const everyInput = (title: string, language: string) => ({
  format: 1,
  title,
  intro: "",
  language,
  consent: { version: 1, text: "Your answers are stored without your name." },
  sections: [
    { id: "table", title: "A table", layout: "matrix", questions: ROWS },
    { id: "inputs", title: "All inputs", questions: LENSES.map(({ question }) => question) },
  ],
});

type Said = (lens: Lens, index: number) => object;

/** What the lens holds when it is answered, and when it is declined in one of the three ways. */
export const answered: Said = ({ answer }) => ({ answer });
export const declined: Said = (_, index) =>
  [
    { decline: "dont-know" },
    { decline: "prefer-not-to-say" },
    { decline: "reject-framing", why: "Too vague." },
  ][index % 3]!;

/** A sheet that says the same of every question, or nothing; its code. */
export async function sheetOf(page: Page, slug: string, said: Said | null): Promise<string> {
  const code = randomBytes(16).toString("base64url");
  await mutate(page, "respond.begin", { slug, code, consentVersion: 1 });
  const row = said === declined ? { decline: "dont-know" } : { answer: { options: [1] } };
  const rows = ROWS.map(({ id }) => [id, { own: row }] as const);
  const inputs = LENSES.map(
    (lens, index) => [lens.question.id, { [lens.lens]: said?.(lens, index) }] as const,
  );
  if (said) {
    const answers = Object.fromEntries([...rows, ...inputs]);
    await mutate(page, "respond.save", { slug, code, revision: 0, answers, partial: {} });
  }
  return code;
}

/** How many inputs the second section has. */
export const INPUTS = LENSES.length;
