import type { Order } from "@plumbline/api/findings/arrange";

/** One release of one round, as every address of a result names it. */
export interface ReleaseAddress {
  studyId: string;
  roundId: string;
  release: number;
}

/** What a round shows; its newest release unless one is named. */
export function roundHref(
  studyId: string,
  roundId: string,
  { order = "misjudgement", release = null }: { order?: Order; release?: number | null } = {},
): string {
  const query = new URLSearchParams({ round: roundId });
  if (release !== null) query.set("release", String(release));
  if (order !== "misjudgement") query.set("order", order);
  return `/studies/${studyId}/results?${query.toString()}`;
}

/** Names the release, so that it shows the same figures when there is a newer one. */
export function questionHref({ studyId, roundId, release }: ReleaseAddress, questionId: string): string {
  return `${roundHref(studyId, roundId, { release })}#${questionAnchor(questionId)}`;
}

export function questionAnchor(questionId: string): string {
  return `q-${questionId}`;
}

/** A file made of one question: its picture or its numbers. */
export function fileHref(
  { studyId, roundId, release }: ReleaseAddress,
  questionId: string,
  file: "chart.svg" | "table.csv",
): string {
  return `/api/studies/${studyId}/rounds/${roundId}/releases/${release}/questions/${questionId}/${file}`;
}
