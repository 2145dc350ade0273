import type { Order } from "@plumbline/api/findings/arrange";

/** One release of one round, as every address of a result names it. */
export interface ReleaseAddress {
  studyId: string;
  roundId: string;
  release: number;
}

/** How a page of results is to be read. */
export interface Reading {
  order?: Order;
  neutral?: Neutral;
  /** Null for the newest. */
  release?: number | null;
}

/** Where the middle answer of a scale stands in the picture of several questions. */
export const NEUTRALS = ["aside", "split"] as const;
export type Neutral = (typeof NEUTRALS)[number];

/** What a round shows; its newest release unless one is named. */
export function roundHref(
  studyId: string,
  roundId: string,
  { order = "misjudgement", neutral = "aside", release = null }: Reading = {},
): string {
  const query = new URLSearchParams({ round: roundId });
  if (release !== null) query.set("release", String(release));
  if (order !== "misjudgement") query.set("order", order);
  if (neutral !== "aside") query.set("neutral", neutral);
  return `/studies/${studyId}/results?${query.toString()}`;
}

/** The page of one question. Names the release, so that it shows the same figures when there is a newer one. */
export function questionHref({ studyId, roundId, release }: ReleaseAddress, questionId: string): string {
  const query = new URLSearchParams({ round: roundId, release: String(release) });
  return `/studies/${studyId}/results/${questionId}?${query.toString()}`;
}

export function questionAnchor(questionId: string): string {
  return `q-${questionId}`;
}

export function familyAnchor(familyId: string): string {
  return `family-${familyId}`;
}

/** A file made of one question: its picture or its numbers. */
export function fileHref(
  { studyId, roundId, release }: ReleaseAddress,
  questionId: string,
  file: "chart.svg" | "table.csv",
): string {
  return `/api/studies/${studyId}/rounds/${roundId}/releases/${release}/questions/${questionId}/${file}`;
}

export function framingAnchor(framingId: string): string {
  return `framing-${framingId}`;
}

/** The picture of one belief asked for in different ways, as a file. */
export function framingFileHref({ studyId, roundId, release }: ReleaseAddress, framingId: string): string {
  return `/api/studies/${studyId}/rounds/${roundId}/releases/${release}/framings/${framingId}/chart.svg`;
}

/** The picture of several questions as a file. */
export function familyFileHref(
  { studyId, roundId, release }: ReleaseAddress,
  familyId: string,
  neutral: Neutral,
): string {
  const query = neutral === "aside" ? "" : `?neutral=${neutral}`;
  return `/api/studies/${studyId}/rounds/${roundId}/releases/${release}/families/${familyId}/chart.svg${query}`;
}
