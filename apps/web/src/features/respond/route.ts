import { drawnArms, LENS_ORDER, type Arms } from "@plumbline/instrument/arms";
import { drawnItems, drawnSections } from "@plumbline/instrument/drawn-sections";
import { askedQuestions } from "@plumbline/instrument/flow";
import type { Lens } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import type { QuestionMeta, SheetContent, Survey, SurveySection } from "./types.ts";

/** Questions that stand together: one card, or the rows of one table. */
export interface Block {
  /** The same whatever is asked of its questions, so that a table is never made anew under somebody's hands. */
  key: string;
  matrix: boolean;
  questions: QuestionMeta[];
}

interface DrawnSection extends Omit<SurveySection, "shuffle" | "questions"> {
  blocks: Block[];
}

/** A section as one respondent is asked it. */
export interface RouteSection extends DrawnSection {
  /** What is asked, in order. */
  questions: QuestionMeta[];
}

/** What a seed says about a survey: arms, and everything that could be asked in this respondent's order. */
export interface Draw {
  arms: Arms;
  sections: DrawnSection[];
  /** The order of the items of each question that shuffles them. */
  items: ReadonlyMap<string, readonly number[]>;
}

export function drawFor(survey: Survey, seed: number): Draw {
  const shuffling = survey.sections
    .flatMap(({ questions }) => questions)
    .flatMap(({ id, shuffledItems }) => (shuffledItems === null ? [] : [{ id, count: shuffledItems }]));
  return {
    arms: drawnArms(survey.drawing, seed),
    sections: drawnSections(survey.sections, survey.shuffledSections, seed).map(
      ({ id, title, intro, questions }) => ({ id, title, intro, blocks: blocksOf(questions) }),
    ),
    items: new Map(shuffling.map(({ id, count }) => [id, drawnItems(id, count, seed)])),
  };
}

/** Neighbours that share a table do, also while some of them are not asked: tables neither split nor join later. */
function blocksOf(questions: readonly QuestionMeta[]): Block[] {
  const groups: QuestionMeta[][] = [];
  for (const question of questions) {
    const before = groups.at(-1);
    const key = before?.[0]?.matrixKey ?? null;
    if (before && key !== null && key === question.matrixKey) before.push(question);
    else groups.push([question]);
  }
  return groups.map((group) => ({ key: group[0]!.id, matrix: group.length > 1, questions: group }));
}

/** Tells of each question whether it is asked while these are the answers. */
export type Asks = (answers: Responses) => (questionId: string) => boolean;

export function asksOf({ way }: Pick<Survey, "way">, { arms }: Pick<Draw, "arms">): Asks {
  return (answers) => {
    const asked = askedQuestions(way, answers, arms);
    return (id) => asked.has(id);
  };
}

/** The sections that ask something, with what they ask. */
export function routeFor({ sections }: Draw, isAsked: (questionId: string) => boolean): RouteSection[] {
  return sections
    .map(({ blocks, ...section }) => {
      const open = blocks
        .map((block) => ({ ...block, questions: block.questions.filter(({ id }) => isAsked(id)) }))
        .filter(({ questions }) => questions.length > 0);
      return { ...section, blocks: open, questions: open.flatMap(({ questions }) => questions) };
    })
    .filter(({ questions }) => questions.length > 0);
}

/**
 * Where somebody stands who was in a section: in it, or, once it asks nothing any more, in the next one that does; null
 * after the last. Without a section, at the beginning.
 */
export function sectionAt(
  { sections }: Pick<Draw, "sections">,
  route: readonly RouteSection[],
  sectionId: string | null,
): RouteSection | null {
  const from = sectionId === null ? 0 : sections.findIndex(({ id }) => id === sectionId);
  const ahead = new Set(sections.slice(from).map(({ id }) => id));
  return route.find(({ id }) => ahead.has(id)) ?? null;
}

/** The lenses of these sections that nothing is said through. */
export function openLenses(
  route: readonly RouteSection[],
  { answers }: Pick<SheetContent, "answers">,
): { id: string; lens: Lens }[] {
  return route.flatMap(({ questions }) =>
    questions.flatMap(({ id, lenses }) =>
      lenses.filter((lens) => answers[id]?.[lens] === undefined).map((lens) => ({ id, lens })),
    ),
  );
}

/**
 * The section to go on with: of those from the last one with something in it on, the first with something open. Null
 * where nothing is said yet, or nothing is left to say: then the beginning is as good as any place.
 */
export function leftOff(route: readonly RouteSection[], content: SheetContent): string | null {
  if (openLenses(route, content).length === 0) return null;
  const last = route.findLastIndex(({ questions }) =>
    questions.some(({ id }) => content.answers[id] ?? content.partial[id]),
  );
  if (last < 0) return null;
  const ahead = route.slice(last);
  return (ahead.find((section) => openLenses([section], content).length > 0) ?? ahead[0])?.id ?? null;
}

/** The lenses of a question in the order they are asked in. */
export function lensesFor(arms: Arms, lenses: readonly Lens[], drawn: boolean): Lens[] {
  return drawn && arms[LENS_ORDER] === "crowd_first" ? lenses.toReversed() : [...lenses];
}
