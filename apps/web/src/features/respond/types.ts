import type { ReactNode } from "react";
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
}

export type RoundState = "open" | "closed";

/** What a client component needs to know of a question; its input comes ready-made from the server. */
export interface QuestionMeta {
  id: string;
  text: string;
  lenses: Lens[];
}

export interface SurveySection {
  id: string;
  title: string;
  seconds: number;
  questions: QuestionMeta[];
  /** The questions with their inputs. */
  body: ReactNode;
  /** The answers in words, for the review. */
  review: ReactNode;
}

export interface Survey {
  slug: string;
  title: string;
  intro: string;
  consent: { version: number; text: string };
  sections: SurveySection[];
}

export type SaveOutcome = { outcome: "saved"; revision: number } | { outcome: "stale"; sheet: Sheet };
export type SubmitOutcome =
  { outcome: "submitted"; number: number; revision: number } | { outcome: "stale"; sheet: Sheet };

/** Where a sheet is kept: on the server, or nowhere for a preview. Every call may reject. */
export interface SheetStore {
  begin(code: string, consentVersion: number): Promise<Sheet>;
  /** `counted`: what the final release counts of this sheet; null while the round is open, or where it is nothing. */
  open(code: string): Promise<{ state: RoundState; sheet: Sheet; counted: Responses | null }>;
  save(code: string, revision: number, content: SheetContent, signal?: AbortSignal): Promise<SaveOutcome>;
  submit(code: string, key: string, revision: number, content: SheetContent): Promise<SubmitOutcome>;
  withdraw(code: string, key: string): Promise<{ revision: number }>;
}
