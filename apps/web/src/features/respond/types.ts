import type { ReactNode } from "react";
import type { Drawing } from "@plumbline/instrument/arms";
import type { Way } from "@plumbline/instrument/flow";
import type { Lens } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";

/** Typed and not yet an answer, by question id and lens. */
export type Partials = Record<string, { own?: unknown; crowd?: unknown }>;

/** What is on somebody's sheet. */
export interface SheetContent {
  answers: Responses;
  partial: Partials;
}

export interface Sheet extends SheetContent {
  revision: number;
  submissions: number;
  withdrawn: boolean;
  /** Saved since the last submit, and not submitted. */
  unsubmitted: boolean;
  /** What this respondent's arms and orders are drawn from. */
  seed: number;
}

export type RoundState = "open" | "closed";

/** What a client component needs to know of a question; its card comes laid out from the server. */
export interface QuestionMeta {
  id: string;
  /** Names the chunk its input is in. */
  kind: string;
  text: string;
  /** In the author's order. */
  lenses: Lens[];
  seconds: number;
  /** How many items are shown in an order of the respondent's; null where the order is the author's. */
  shuffledItems: number | null;
  /** Neighbours with the same key stand in one table; null where a question stands by itself. */
  matrixKey: string | null;
  /** Set with `matrixKey`. */
  row: MatrixRow | null;
  /** The question with its inputs. */
  card: ReactNode;
  /** The answers in words, for the review. */
  review: ReactNode;
  /** The words for the answer of each lens by themselves. */
  said: Partial<Record<Lens, ReactNode>>;
}

export interface MatrixRow {
  spec: unknown;
  help: string;
}

export interface SurveySection {
  id: string;
  title: string;
  intro: string;
  /** Whether its questions come in an order of the respondent's. */
  shuffle: boolean;
  questions: QuestionMeta[];
}

export interface Survey {
  slug: string;
  /** The language it is read in here. */
  language: string;
  /** All it can be read in, the author's first, by what each calls itself. */
  languages: { tag: string; name: string }[];
  title: string;
  intro: string;
  consent: { version: number; text: string };
  /** Everything that could be asked, in the author's order. */
  sections: SurveySection[];
  way: Way;
  drawing: Drawing;
  shuffledSections: string[];
}

export type SaveOutcome = { outcome: "saved"; revision: number } | { outcome: "stale"; sheet: Sheet };
export type SubmitOutcome =
  { outcome: "submitted"; number: number; revision: number } | { outcome: "stale"; sheet: Sheet };

export interface SaveOptions {
  signal?: AbortSignal;
  /** The request outlives the page. */
  keepalive?: boolean;
}

/** Where a sheet is kept: on the server, or nowhere for a preview. Every call may reject. */
export interface SheetStore {
  begin(code: string, consentVersion: number): Promise<Sheet>;
  /** `counted`: what the final release counts of this sheet; null while the round is open, or where it is nothing. */
  open(code: string): Promise<{ state: RoundState; sheet: Sheet; counted: Responses | null }>;
  save(code: string, revision: number, content: SheetContent, options?: SaveOptions): Promise<SaveOutcome>;
  submit(code: string, key: string, revision: number, answers: Responses): Promise<SubmitOutcome>;
  withdraw(code: string, key: string): Promise<{ revision: number }>;
}
