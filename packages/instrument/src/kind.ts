import type { z } from "zod";
import type { ChanceBy } from "./chance-by.ts";
import type { AnswerTest } from "./conditions.ts";
import type { Estimate } from "./estimate.ts";
import type { History } from "./history.ts";
import type { CrowdForm, CrowdTarget } from "./lens.ts";
import type { Mirror } from "./mirror.ts";
import type { Bump, Tally, TallyShape } from "./tally.ts";
import type { Locale } from "./words/locales.ts";

/** A question as a kind sees it: its own specification and how the crowd lens is asked. */
export interface Asked<Spec> {
  spec: Spec;
  /** Whether one's own view is asked for at all. */
  own: boolean;
  crowd: CrowdForm | null;
}

/** The answers a kind counts: declined and unreached lenses are left out. */
export interface Answers<Own, Crowd> {
  own?: Own | undefined;
  crowd?: Crowd | undefined;
}

/** One column of an export, and its entry in the codebook. */
export interface Column<Own, Crowd> {
  /** Appended to the question's id with an underscore; empty for a question of one column. */
  suffix: string;
  lens: "own" | "crowd";
  description: string;
  type: "integer" | "number" | "string" | "boolean";
  /** Stored value → label, for coded columns. */
  labels?: Record<string, string>;
  minimum?: number;
  maximum?: number;
  /** Words of respondents: left out of exports until somebody has read them for what they give away. */
  withheld?: boolean;
  /** The cell, or null where the lens holds no answer. */
  cell(answers: Answers<Own, Crowd>): string | number | boolean | null;
}

/** Examples every kind brings; the contract suite runs on them. */
export interface Sample<Spec, Own, Crowd> {
  title: string;
  asked: Asked<Spec>;
  answers: Answers<Own, Crowd>[];
  /** Values the schemas must refuse. */
  rejectedOwn: unknown[];
  rejectedCrowd: unknown[];
}

/** What an importer found in one column of somebody else's file. */
export interface ColumnProposal<Spec> {
  spec: Spec;
  /** 0..1: how sure the kind is that the column is one of its own. */
  confidence: number;
  /** Why, in words for the mapping step: "five agreement words". */
  because: string;
}

/** Lets existing survey data in: one column of text cells is one lens of one question. */
export interface ColumnImporter<Spec, Own, Crowd> {
  /** The values are the trimmed, non-empty cells. */
  propose(values: readonly string[], header: string): ColumnProposal<Spec> | null;
  /** Reads one cell as an own answer; a sentence says what is wrong with it. */
  own(cell: string, spec: Spec): { answer: Own } | { problem: string };
  /** Reads one cell as a point guess of the crowd's answer. */
  guess(cell: string, spec: Spec): { answer: Crowd } | { problem: string };
  /** Named scales the mapping step can put on a column instead of its own guess. */
  scales: { id: string; title: string; apply(spec: Spec): Spec | null }[];
}

export interface KindNames {
  title: string;
  purpose: string;
}

/**
 * A question kind: everything about it that needs no screen. One folder holds it, one line of the registry
 * makes it known, and no file outside `kinds/` names it.
 */
export interface Kind<Spec, Own, Crowd, Detail> {
  id: string;
  /** For the builder's "add a question" list, in English. */
  title: string;
  purpose: string;
  /** The same in every language of the interface; left out where there is English only. */
  names?: Record<Locale, KindNames>;
  /** Version of the stored shapes; `history` brings older ones up to it. */
  version: number;
  history: History;
  spec: z.ZodType<Spec>;
  /** Where a new question of this kind starts. */
  blank(): Spec;
  own(spec: Spec): z.ZodType<Own>;
  /** Null where the kind cannot be asked in that form. */
  crowd(spec: Spec, form: CrowdForm): z.ZodType<Crowd> | null;
  /** What the crowd lens asks for in that form, where it is not the spread of the answers or the typical one. */
  crowdTarget?(form: CrowdForm): CrowdTarget;
  tallyShape(asked: Asked<Spec>): TallyShape;
  /** Counts one person. Integers only; the same answers always give the same bumps. */
  count(answers: Answers<Own, Crowd>, asked: Asked<Spec>, bump: Bump): void;
  /**
   * The vectors that hold what people who gave both answers said in the one and in the other. Where these people are too
   * few to be shown, an estimate is made without them; left out where a tally keeps the two lenses apart.
   */
  pairs?: readonly string[];
  /**
   * How many people the vectors named in `pairs` hold, where some who gave both answers are in none of them; left out
   * where everybody who gave both is in each.
   */
  pairsRestOn?(tally: Tally, asked: Asked<Spec>): number;
  /**
   * How many people the figures of the own lens rest on, where some who answered are in none of them. Fewer than may be
   * shown, and more than none, withhold the question; left out where everybody who answered is in every figure.
   */
  restsOn?(tally: Tally, asked: Asked<Spec>): number;
  /**
   * Everything results show of a tally; heads of tables and sentences in one language, English where none is named.
   * Figures that some of those who answered are not in are left out where fewer than `minimumN` are.
   */
  estimate(tally: Tally, asked: Asked<Spec>, locale?: Locale, minimumN?: number): Estimate<Detail>;
  /**
   * What the own views come to, in a sentence: an estimate with its interval. Nothing is called the most, or said to rise,
   * that intervals do not part from the rest. Null of nobody; left out where a kind has nothing to say in a sentence.
   */
  finding?(estimate: Estimate<Detail>, spec: Spec, locale: Locale): string | null;
  columns(asked: Asked<Spec>): Column<Own, Crowd>[];
  /**
   * The same answers without anything in a respondent's own words, counted as before: what stays of them once they are
   * replaced or taken back. Left out where no column is withheld.
   */
  withoutWords?(answers: Answers<Own, Crowd>): Answers<Own, Crowd>;
  /** One answer in plain words, for the review page and for the receipt. */
  describe(spec: Spec, answers: Answers<Own, Crowd>, locale: Locale): { own?: string; crowd?: string };
  /**
   * The specification with each of its texts passed through `say`: how texts are gathered for translation, and how a
   * translation is put in their place.
   */
  reword(spec: Spec, say: (text: string) => string): Spec;
  /** Seconds a careful respondent needs for one lens: for the own view where `form` is null, else for that prediction. */
  seconds(spec: Spec, form: CrowdForm | null): number;
  samples: Sample<Spec, Own, Crowd>[];

  // Capabilities. Whoever needs one asks for it and never for a kind's name.
  /** Divides the sample into groups. */
  segment?(spec: Spec): { labels: string[]; of(own: Own): number | null } | null;
  importer?: ColumnImporter<Spec, Own, Crowd>;
  /** What "show if" may ask of an own answer: `label` completes "if the answer …", in English unless asked otherwise. */
  conditions?(spec: Spec, locale?: Locale): { id: string; label: string; test: AnswerTest }[];
  /** How likely the own answers hold it to be that something happens by a date; null where a question asks for no such thing. */
  chanceBy?(spec: Spec, estimate: Estimate<Detail>): ChanceBy | null;
  /** How many items may be shown in another order for each respondent; null where their order has a meaning. */
  shuffles?(spec: Spec): number | null;
  /** One person's answers held against those of the others; `others` is a tally that leaves the person out. */
  mirror?(answers: Answers<Own, Crowd>, asked: Asked<Spec>, others: Tally, locale: Locale): Mirror;
  /**
   * Questions of one kind with the same key may share a table, one row each (`Matrix` of the kind's view); null where
   * a question does not fit into one.
   */
  matrixKey?(asked: Asked<Spec>): string | null;
  /** Draws a made-up answer, for simulated respondents. `leaning` in [0, 1] is the person's position. */
  simulate(asked: Asked<Spec>, leaning: number, random: { next(): number }): Answers<Own, Crowd>;
}

/** A kind whose types are forgotten: what the registry hands out. Methods are bivariant, so any kind fits. */
export type AnyKind = Kind<unknown, unknown, unknown, unknown>;

/** What a kind is called in the reader's language. */
export function namesOf({ names, title, purpose }: AnyKind, locale: Locale): KindNames {
  return names?.[locale] ?? { title, purpose };
}

/** Keeps a kind's types where it is defined. */
export function defineKind<Spec, Own, Crowd, Detail>(
  kind: Kind<Spec, Own, Crowd, Detail>,
): Kind<Spec, Own, Crowd, Detail> {
  return kind;
}
