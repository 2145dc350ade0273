/**
 * Means as places on a picture whose options stand at 1, 2, …, K. Null where the options are scored otherwise: a
 * place would then have to be labelled with another number than the mean it stands for.
 */
export function meansAsPlaces(
  scores: readonly number[],
  ordered: { actualMean: number; predictedMean: number } | null | undefined,
): { actualMean?: number; predictedMean?: number } {
  if (!ordered || scores.some((score, index) => score !== index + 1)) return {};
  return { actualMean: ordered.actualMean, predictedMean: ordered.predictedMean };
}
