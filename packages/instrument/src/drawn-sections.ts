import { drawnOrder } from "./randomisation.ts";

/**
 * The sections and their questions in the order of one respondent. Everything that could be asked is put in order, also
 * what is not asked, so that a question that opens stands where it would have stood from the start.
 */
export function drawnSections<Section extends { id: string; shuffle: boolean }, Item>(
  sections: readonly (Section & { questions: readonly Item[] })[],
  shuffledSections: readonly string[],
  seed: number,
): (Section & { questions: Item[] })[] {
  const movable = sections.filter(({ id }) => shuffledSections.includes(id));
  const moved = drawnOrder(seed, "sections", movable.length).map((index) => movable[index]!);
  return sections
    .map((section) => (shuffledSections.includes(section.id) ? moved.shift()! : section))
    .map((section) => ({
      ...section,
      questions: section.shuffle
        ? drawnOrder(seed, `questions:${section.id}`, section.questions.length).map(
            (index) => section.questions[index]!,
          )
        : [...section.questions],
    }));
}

/** The order in which a question's items are shown, as indices. */
export function drawnItems(questionId: string, count: number, seed: number): number[] {
  return drawnOrder(seed, `items:${questionId}`, count);
}
