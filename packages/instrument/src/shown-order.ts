/**
 * The indices of `length` items in the order they are shown in: the respondent's where there is one that names each
 * item once, else the author's.
 */
export function shownOrder(order: readonly number[] | null | undefined, length: number): readonly number[] {
  const authors = Array.from({ length }, (_, index) => index);
  if (!order) return authors;
  const complete = order.length === length && authors.every((index) => order.includes(index));
  return complete ? order : authors;
}
