import { questionSchema } from "@plumbline/instrument/question";
import { kindById } from "@plumbline/instrument/kinds/registry";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import type { Draft, DraftQuestion } from "./draft.ts";
import { mapMessages } from "./messages-map.ts";

type SayMap = Say<(typeof mapMessages)["en"]>;

/** What is wrong with a question, and in which of its fields. */
export interface DraftProblem {
  path: (string | number)[];
  message: string;
}

export interface DraftProblems {
  title: string | null;
  /** That nothing is kept. */
  questions: string | null;
  /** By the key of the question; kept questions only. */
  byQuestion: ReadonlyMap<number, DraftProblem[]>;
  count: number;
}

/** Holds a mapping against what the server will ask of it, field by field. */
export function problemsOf({ title, questions }: Draft, locale: Locale): DraftProblems {
  const say = wordsIn(mapMessages, locale);
  const kept = questions.filter(({ kept }) => kept);
  const byQuestion = new Map<number, DraftProblem[]>();
  for (const question of kept) {
    const problems = [...own(question, say), ...shared(question, kept, say)];
    if (problems.length > 0) byQuestion.set(question.key, problems);
  }
  const titleProblem = title.trim() === "" ? say("problems.title") : null;
  const questionsProblem = kept.length === 0 ? say("problems.questions") : null;
  const count =
    [...byQuestion.values()].reduce((sum, problems) => sum + problems.length, 0) +
    Number(titleProblem !== null) +
    Number(questionsProblem !== null);
  return { title: titleProblem, questions: questionsProblem, byQuestion, count };
}

/** What is wrong with a question by itself. */
function own(question: DraftQuestion, say: SayMap): DraftProblem[] {
  const { id, kind, text, ownColumn, crowdColumn, segment, spec, scaled } = question;
  if (!scaled) return [{ path: ["scale"], message: say("problems.scale") }];
  if (ownColumn === null && crowdColumn === null) {
    return [{ path: ["ownColumn"], message: say("problems.column") }];
  }
  const parsed = questionSchema.safeParse({
    id,
    kind,
    version: kindById(kind).version,
    text,
    help: "",
    own: ownColumn !== null,
    crowd: crowdColumn === null ? null : "point",
    order: "own-first",
    shuffle: false,
    showIf: [],
    segment: segment && Boolean(kindById(kind).segment?.(spec)),
    spec,
  });
  if (parsed.success) return [];
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.filter((step) => typeof step !== "symbol"),
    message,
  }));
  // While a frame is unfinished the schema does not look at the kind's part; an author wants to see both at once.
  const specified = kindById(kind).spec.safeParse(spec);
  if (specified.success || problems.some(({ path }) => path[0] === "spec")) return problems;
  return [
    ...problems,
    ...specified.error.issues.map(({ path, message }) => ({
      path: ["spec", ...path.filter((step) => typeof step !== "symbol")],
      message,
    })),
  ];
}

/** What is wrong with a question beside the others: an id or a column that another one has already. */
function shared(question: DraftQuestion, kept: readonly DraftQuestion[], say: SayMap): DraftProblem[] {
  const others = kept.filter(({ key }) => key !== question.key);
  const problems: DraftProblem[] = [];
  if (others.some(({ id }) => id === question.id)) {
    problems.push({ path: ["id"], message: say("problems.sameId", { id: question.id }) });
  }
  for (const field of ["ownColumn", "crowdColumn"] as const) {
    const column = question[field];
    if (column === null) continue;
    const other = others.find(({ ownColumn, crowdColumn }) => ownColumn === column || crowdColumn === column);
    if (other) problems.push({ path: [field], message: say("problems.sameColumn", { id: other.id }) });
  }
  if (question.ownColumn !== null && question.ownColumn === question.crowdColumn) {
    problems.push({ path: ["crowdColumn"], message: say("problems.ownColumn") });
  }
  return problems;
}

/** The sentences about one field, or undefined. */
export function problemAt(problems: readonly DraftProblem[], field: string): string | undefined {
  const messages = problems.filter(({ path }) => path[0] === field).map(({ message }) => message);
  return messages.length > 0 ? [...new Set(messages)].join(" ") : undefined;
}

/** The problems of the kind's own part, as its editor wants them. */
export function specProblems(problems: readonly DraftProblem[]): DraftProblem[] {
  return problems
    .filter(({ path }) => path[0] === "spec")
    .map(({ path, message }) => ({ path: path.slice(1), message }));
}
