import { flowProblems } from "@plumbline/instrument/flow-problems";
import { instrumentSchema, questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import { identifier, kindOf, type Question } from "@plumbline/instrument/question";

/** What is wrong, and where in the document. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** The document as the server would take it, or everything that keeps it from being taken. */
export type Checked = { definition: Instrument; problems: [] } | { definition: null; problems: Problem[] };

/** Holds a document against the schema the server uses. */
export function check(unchecked: Instrument): Checked {
  const parsed = instrumentSchema.safeParse(unchecked);
  if (parsed.success) return { definition: parsed.data, problems: [] };
  return {
    definition: null,
    problems: inOrder(
      withoutConsequences(unchecked, withoutRepeats([...problemsIn(parsed.error), ...hidden(unchecked)])),
    ),
  };
}

/** Zod's issues as problems. */
export function problemsIn(error: {
  issues: readonly { path: PropertyKey[]; message: string }[];
}): Problem[] {
  return error.issues.map(({ path, message }) => ({
    path: path.filter((step) => typeof step !== "symbol"),
    message,
  }));
}

/** The same list every time, so that parts of the page without problems are not drawn again. */
const NONE: Problem[] = [];

/** The problems below a path, with their paths from there on. */
export function problemsUnder(problems: readonly Problem[], ...prefix: (string | number)[]): Problem[] {
  const found = problems.filter(
    ({ path }) => path.length >= prefix.length && prefix.every((step, i) => path[i] === step),
  );
  if (found.length === 0) return NONE;
  return found.map(({ path, message }) => ({ path: path.slice(prefix.length), message }));
}

/**
 * What the schema does not get to while something else is wrong: specifications behind an unfinished frame, ids that
 * two questions share, and conditions. An author wants to see all of it at once.
 */
function hidden(unchecked: Instrument): Problem[] {
  const seen = new Set<string>();
  const own = unchecked.sections.flatMap((section, s) =>
    section.questions.flatMap((question, q) => {
      const path = ["sections", s, "questions", q];
      const problems = specProblems(question).map((problem) => ({
        ...problem,
        path: [...path, ...problem.path],
      }));
      if (seen.has(question.id)) {
        problems.push({ path: [...path, "id"], message: `Two questions have the id "${question.id}".` });
      }
      seen.add(question.id);
      return problems;
    }),
  );
  return [...own, ...conditionProblems(unchecked)];
}

/** None while a specification is more than its kind can make sense of: that is to be corrected first. */
function conditionProblems(unchecked: Instrument): Problem[] {
  try {
    return flowProblems(unchecked);
  } catch {
    return [];
  }
}

/**
 * Without what is wrong with a condition only because the id of the question it names is wrong: that is said at the
 * question, and goes away with it.
 */
function withoutConsequences({ sections, ...rest }: Instrument, problems: Problem[]): Problem[] {
  const ids = questionsOf({ sections, ...rest }).map(({ id }) => id);
  const wrong = new Set(ids.filter((id, at) => ids.indexOf(id) !== at || !identifier.safeParse(id).success));
  if (wrong.size === 0) return problems;
  return problems.filter(({ path }) => {
    const [, s, part, place] = path;
    const section = sections[Number(s)];
    const [frame, index] =
      part === "questions" ? [section?.questions[Number(place)], path[5]] : [section, path[3]];
    const named = path.includes("showIf") ? frame?.showIf[Number(index)] : undefined;
    return !named || !("question" in named) || !wrong.has(named.question);
  });
}

function specProblems(question: Question): Problem[] {
  const spec = kindOf(question).spec.safeParse(question.spec);
  return spec.success
    ? []
    : problemsIn(spec.error).map(({ path, message }) => ({ path: ["spec", ...path], message }));
}

function withoutRepeats(problems: Problem[]): Problem[] {
  const byText = new Map(
    problems.map((problem) => [`${problem.path.join("/")}: ${problem.message}`, problem]),
  );
  return [...byText.values()];
}

/** As the document is read: the study itself, then section by section. */
function inOrder(problems: Problem[]): Problem[] {
  const place = ({ path }: Problem, step: 1 | 3) =>
    path[0] === "sections" && path[step - 1] !== "showIf" ? Number(path[step] ?? -1) : -1;
  return problems.toSorted((a, b) => place(a, 1) - place(b, 1) || place(a, 3) - place(b, 3));
}
