import type { ComponentType } from "react";
import type { Estimate } from "./estimate.ts";
import type { CrowdForm, Lens } from "./lens.ts";

/**
 * Where an author writes a question's specification. Problems are those of the kind's own schema, by path.
 * The component is a client component.
 */
export interface EditorProps<Spec> {
  /** Prefix for the ids of its fields. */
  idPrefix: string;
  spec: Spec;
  onChange(spec: Spec): void;
  problems: { path: (string | number)[]; message: string }[];
  disabled?: boolean;
}

/**
 * Where a respondent answers one lens. A client component rendered by a server component, so its props are plain
 * data; value and change come from `useLensAnswer` (answering.tsx).
 */
export interface InputProps<Spec> {
  questionId: string;
  lens: Lens;
  /** Set on the crowd lens only. */
  form: CrowdForm | null;
  spec: Spec;
  /** Ids of the elements that name and describe this input, for aria-labelledby and aria-describedby. */
  labelledBy: string;
  describedBy?: string;
}

/** The charts of one question, drawn on the server from an estimate. */
export interface SummaryProps<Spec, Detail> {
  questionId: string;
  title: string;
  spec: Spec;
  estimate: Estimate<Detail>;
  size: "compact" | "regular";
}

type SpecOf<K> = K extends { blank(): infer Spec } ? Spec : never;
type DetailOf<K> = K extends { estimate(...given: never[]): Estimate<infer Detail> } ? Detail : never;

/** The screens of a kind, `K` being the type of its definition: `satisfies View<typeof choice>`. */
export interface View<K> {
  Editor: ComponentType<EditorProps<SpecOf<K>>>;
  Input: ComponentType<InputProps<SpecOf<K>>>;
  Summary: ComponentType<SummaryProps<SpecOf<K>, DetailOf<K>>>;
}
