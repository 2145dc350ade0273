import { drawingOf, drawsLensOrder } from "@plumbline/instrument/arms";
import { secondsOf, type Instrument, type Section } from "@plumbline/instrument/instrument";
import { askedOf, crowdTargetOf, kindOf, type Question } from "@plumbline/instrument/question";
import { lensesOf } from "@plumbline/instrument/response";
import { inLanguage } from "@plumbline/instrument/translation";
import { wayOf } from "@plumbline/instrument/way";
import { KindInput, KindSaid } from "./kind-part.tsx";
import { languagesOf, nameOf } from "./languages.ts";
import { QuestionCard } from "./question-card.tsx";
import { ReviewItem } from "./review-item.tsx";
import type { QuestionMeta, Survey, SurveySection } from "./types.ts";

/**
 * Lays an instrument's questions out on the server. Their inputs come to the browser kind by kind.
 *
 * @param language what the survey is read in; its author's language where left out.
 */
export function surveyOf(slug: string, written: Instrument, language: string = written.language): Survey {
  const instrument = inLanguage(written, language);
  return {
    slug,
    language,
    languages: languagesOf(written).map((tag) => ({ tag, name: nameOf(tag) })),
    title: instrument.title,
    intro: instrument.intro,
    consent: instrument.consent,
    sections: instrument.sections.map((section) => surveySection(instrument, section)),
    way: wayOf(instrument),
    drawing: drawingOf(instrument),
    shuffledSections: instrument.shuffledSections,
  };
}

function surveySection(instrument: Instrument, section: Section): SurveySection {
  const { id, title, intro, shuffle, layout } = section;
  const questions = section.questions.map((question) => ({
    ...metaOf(question, instrument.crowd),
    ...rowOf(question, layout),
  }));
  return { id, title, intro, shuffle, questions };
}

/** How a question takes part in a table. Items in an order of their own cannot share their columns. */
function rowOf(question: Question, layout: Section["layout"]): Pick<QuestionMeta, "matrixKey" | "row"> {
  const key = layout === "matrix" && !question.shuffle && kindOf(question).matrixKey?.(askedOf(question));
  if (typeof key !== "string") return { matrixKey: null, row: null };
  return { matrixKey: `${question.kind} ${key}`, row: { spec: question.spec, help: question.help } };
}

function metaOf(question: Question, crowd: string): Omit<QuestionMeta, "matrixKey" | "row"> {
  const { id, kind, text, help } = question;
  const lenses = lensesOf(question);
  const orderDrawn = drawsLensOrder(question);
  const [inputs, said] = [KindInput, KindSaid].map((Part) =>
    Object.fromEntries(
      lenses.map((lens) => [
        lens,
        <Part
          key={lens}
          kind={kind}
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
    kind,
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
        crowdForm={crowdTargetOf(question)}
        lenses={lenses}
        orderDrawn={orderDrawn}
        inputs={inputs!}
      />
    ),
    review: <ReviewItem id={id} text={text} lenses={lenses} orderDrawn={orderDrawn} said={said!} />,
    said: said!,
  };
}
