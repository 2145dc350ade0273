import type { EditorProps } from "../view.ts";

type Problems = EditorProps<unknown>["problems"];

/** What is wrong exactly at `path`, as one text; undefined where nothing is. */
export function problemAt(problems: Problems, ...path: (string | number)[]): string | undefined {
  const messages = problems
    .filter(
      (problem) => problem.path.length === path.length && problem.path.every((step, i) => step === path[i]),
    )
    .map(({ message }) => message);
  return messages.length > 0 ? [...new Set(messages)].join(" ") : undefined;
}
