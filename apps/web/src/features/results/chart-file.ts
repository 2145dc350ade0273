import { figureHeading, sourceLine } from "@plumbline/api/findings/files";
import type { ReleasedQuestion } from "@plumbline/api/findings/reads";
import { refuse } from "@plumbline/api/errors";
import { standaloneSvg } from "@plumbline/charts/standalone";
import { viewOf } from "@plumbline/instrument/kinds/views";
import type { Locale } from "@plumbline/instrument/words/locales";

/** The picture of a question as a file that says by itself what it shows and where it is from. */
export async function chartFile(released: ReleasedQuestion, locale: Locale): Promise<string> {
  const { question, estimate } = released.finding;
  const heading = figureHeading(released, locale);
  const view = await viewOf(question.kind);
  const figure = view.figure({
    idPrefix: `q-${question.id}`,
    title: heading,
    spec: question.spec,
    estimate,
    size: "regular",
    legend: true,
    locale,
  });
  if (!figure) refuse("not-found", "There is no picture of this question, only its numbers.");
  return standaloneSvg(figure, { heading, source: sourceLine(released, locale) });
}
