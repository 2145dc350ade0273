import { drawingOf, drawsLensOrder } from "@plumbline/instrument/arms";
import { secondsOf, type Instrument, type Section } from "@plumbline/instrument/instrument";
import { viewOf, type AnyView } from "@plumbline/instrument/kinds/views";
import { askedOf, kindOf, type Question } from "@plumbline/instrument/question";
import { lensesOf } from "@plumbline/instrument/response";
import { inLanguage } from "@plumbline/instrument/translation";
import { wayOf } from "@plumbline/instrument/way";
import { languagesOf, nameOf } from "./languages.ts";
import { QuestionCard } from "./question-card.tsx";
import { ReviewItem } from "./review-item.tsx";
import type { QuestionMeta, Survey, SurveySection } from "./types.ts";

/**
 * Draws an instrument's questions on the server, so that the browser loads only the inputs that are used.
 *
 * @param language what the survey is read in; its author's language where left out.
 */
export async function surveyOf(
  slug: string,
  written: Instrument,
  language: string = written.language,
): Promise<Survey> {
  const instrument = inLanguage(written, language);
  return {
    slug,
    language,
    languages: languagesOf(written).map((tag) => ({ tag, name: nameOf(tag) })),
    title: instrument.title,
    intro: instrument.intro,
    consent: instrument.consent,
    sections: await Promise.all(instrument.sections.map((section) => surveySection(instrument, section))),
    way: wayOf(instrument),
    drawing: drawingOf(instrument),
    shuffledSections: instrument.shuffledSections,
  };
}

async function surveySection(instrument: Instrument, section: Section): Promise<SurveySection> {
  const { id, title, intro, shuffle, layout } = section;
  const questions = await Promise.all(
    section.questions.map(async (question) => {
      const view = await viewOf(question.kind);
      return { ...metaOf(question, instrument.crowd, view), ...rowOf(question, layout, view) };
    }),
  );
  return { id, title, intro, shuffle, questions };
}

/** How a question takes part in a table. Items in an order of their own cannot share their columns. */
function rowOf(
  question: Question,
  layout: Section["layout"],
  { Matrix }: AnyView,
): Pick<QuestionMeta, "matrixKey" | "row"> {
  const key = layout === "matrix" && !question.shuffle && kindOf(question).matrixKey?.(askedOf(question));
  if (typeof key !== "string" || !Matrix) return { matrixKey: null, row: null };
  return {
    matrixKey: `${question.kind} ${key}`,
    row: { Matrix, spec: question.spec, help: question.help },
  };
}

function metaOf(
  question: Question,
  crowd: string,
  { Input, Said }: AnyView,
): Omit<QuestionMeta, "matrixKey" | "row"> {
  const { id, text, help } = question;
  const lenses = lensesOf(question);
  const orderDrawn = drawsLensOrder(question);
  const [inputs, said] = [Input, Said].map((Part) =>
    Object.fromEntries(
      lenses.map((lens) => [
        lens,
        <Part
          key={lens}
          questionId={id}
          lens={lens}
          form={lens === "crowd" ? question.crowd : null}
          spec={question.spec}
          labelledBy={`${id}-text ${id}-${lens}-lens`}
        />,
      ]),
    ),
  );
  return {
    id,
    text,
    lenses,
    seconds: secondsOf({ questions: [question] }),
    shuffledItems: question.shuffle ? (kindOf(question).shuffles?.(question.spec) ?? null) : null,
    card: (
      <QuestionCard
        id={id}
        text={text}
        help={help}
        crowd={crowd}
        crowdForm={question.crowd}
        lenses={lenses}
        orderDrawn={orderDrawn}
        inputs={inputs!}
      />
    ),
    review: <ReviewItem id={id} text={text} lenses={lenses} orderDrawn={orderDrawn} said={said!} />,
  };
}
