/** The options an own answer or a point guess names, of whatever is held. */
export function chosenOptions(answer: unknown): number[] {
  if (typeof answer !== "object" || answer === null) return [];
  if ("options" in answer && Array.isArray(answer.options)) return answer.options.filter(Number.isInteger);
  if ("option" in answer && typeof answer.option === "number") return [answer.option];
  return [];
}
