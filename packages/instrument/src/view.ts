import type { ComponentType, ReactElement, ReactNode } from "react";
import type { Estimate } from "./estimate.ts";
import type { Asked } from "./kind.ts";
import type { CrowdForm, Lens } from "./lens.ts";
import type { Locale } from "./words/locales.ts";

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

/** Where several questions share one table; a client component. Each row answers its own question's own lens. */
export interface MatrixProps<Spec> {
  rows: {
    questionId: string;
    text: string;
    spec: Spec;
    /** Id of the element that names the row. */ labelledBy: string;
  }[];
  /** What stands at the end of each row: the ways not to answer it. */
  aside?: Record<string, ReactNode>;
}

/** One lens's answer in words, for the review before submitting. A client component, as the input is. */
export interface SaidProps<Spec> {
  questionId: string;
  lens: Lens;
  spec: Spec;
}

/** The charts of one question, drawn on the server from an estimate. */
export interface SummaryProps<Spec, Detail> {
  questionId: string;
  title: string;
  spec: Spec;
  estimate: Estimate<Detail>;
  size: "compact" | "regular";
  /** The language of everything the author has not written. */
  locale: Locale;
}

/** One picture of one question, by itself: in a row of a list, in a page, in a file. */
export interface FigureProps<Spec, Detail> {
  /** Makes the ids inside the picture unique on the page. */
  idPrefix: string;
  title: string;
  spec: Spec;
  estimate: Estimate<Detail>;
  /** `row` is a small multiple of a list, which explains the signs once for all of its rows. */
  size: "row" | "compact" | "regular";
  /** Draws the legend inside the picture. */
  legend: boolean;
  /** The language of everything the author has not written. */
  locale: Locale;
  /** The share at the end of the scale, to draw several questions alike. */
  max?: number;
}

/** One question of a family, in numbers. */
export interface FamilyRow {
  /** The share of each answer among the own views, in the order of the labels. */
  shares: readonly number[];
  /** The mean predicted shares; null where none were asked for. A spread of single guesses is none. */
  predicted: readonly number[] | null;
  /** How many gave an own view. */
  n: number;
  /** Where the answers lie on average, to put the rows in an order. */
  lean: number;
}

export interface FamilyFigureProps<Spec> {
  idPrefix: string;
  title: string;
  spec: Spec;
  rows: readonly (FamilyRow & { label: string })[];
  size: "compact" | "regular";
  /** The middle answer in a column of its own, or half on either side of the centre. */
  neutral: "aside" | "split";
  locale: Locale;
}

/** One picture of several questions that were answered on one scale. */
export interface Family<Spec, Detail> {
  /** Questions of one section with the same key share a picture; null for a question that stands by itself. */
  key(asked: Asked<Spec>): string | null;
  labels(spec: Spec): readonly string[];
  /** Null where nobody gave an own view. */
  row(spec: Spec, estimate: Estimate<Detail>): FamilyRow | null;
  /** Whether there is a middle answer to be set aside or split. */
  hasNeutral(spec: Spec): boolean;
  /** Exactly one `<svg>`. */
  figure(props: FamilyFigureProps<Spec>): ReactElement;
}

type SpecOf<K> = K extends { blank(): infer Spec } ? Spec : never;
type DetailOf<K> = K extends { estimate(...given: never[]): Estimate<infer Detail> } ? Detail : never;

/** The part of a kind's screens that a respondent's browser loads: one chunk per kind. */
export interface Asking<K> {
  Input: ComponentType<InputProps<SpecOf<K>>>;
  Said: ComponentType<SaidProps<SpecOf<K>>>;
  /** With the kind's `matrixKey`. */
  Matrix?: ComponentType<MatrixProps<SpecOf<K>>>;
}

/** The screens of a kind, `K` being the type of its definition: `satisfies View<typeof choice>`. */
export interface View<K> extends Asking<K> {
  Editor: ComponentType<EditorProps<SpecOf<K>>>;
  Summary: ComponentType<SummaryProps<SpecOf<K>, DetailOf<K>>>;
  /**
   * Exactly one `<svg>`, or null where there is nothing to draw. A function and no component: a file is made of the
   * element it returns.
   */
  figure(props: FigureProps<SpecOf<K>, DetailOf<K>>): ReactElement | null;
  /**
   * The largest mark of the figure in a row, as a share: 0 for a row that always shows the whole. Left out where the
   * scale is the question's own.
   */
  largest?(estimate: Estimate<DetailOf<K>>): number;
  family?: Family<SpecOf<K>, DetailOf<K>>;
  /** Set where there is nothing that could be drawn: the figure is always null. */
  pictureless?: true;
}
