import type { Instrument } from "@plumbline/instrument/instrument";
import { secondsOf } from "@plumbline/instrument/instrument";
import { viewOf } from "@plumbline/instrument/kinds/views";
import type { Question } from "@plumbline/instrument/question";
import { lensesOf } from "@plumbline/instrument/response";
import { QuestionCard } from "./question-card.tsx";
import { ReviewItem } from "./review-item.tsx";
import type { Survey, SurveySection } from "./types.ts";

/** Draws an instrument's questions on the server, so that the browser loads only the inputs that are used. */
export async function surveyOf(slug: string, instrument: Instrument): Promise<Survey> {
  return {
    slug,
    title: instrument.title,
    intro: instrument.intro,
    consent: instrument.consent,
    sections: await Promise.all(instrument.sections.map((section) => surveySection(instrument, section))),
  };
}

async function surveySection(
  instrument: Instrument,
  section: Instrument["sections"][number],
): Promise<SurveySection> {
  const cards = await Promise.all(
    section.questions.map((question) => questionCard(question, instrument.crowd)),
  );
  return {
    id: section.id,
    title: section.title,
    seconds: secondsOf(section),
    questions: section.questions.map((question) => ({
      id: question.id,
      text: question.text,
      lenses: lensesOf(question),
    })),
    body: (
      <>
        {section.intro ? <p className="text-lg text-muted">{section.intro}</p> : null}
        {cards.map(({ card }) => card)}
      </>
    ),
    review: <>{cards.map(({ review }) => review)}</>,
  };
}

async function questionCard(question: Question, crowd: string) {
  const { Input, Said } = await viewOf(question.kind);
  const lenses = lensesOf(question);
  const [inputs, said] = [Input, Said].map((Part) =>
    Object.fromEntries(
      lenses.map((lens) => [
        lens,
        <Part
          key={lens}
          questionId={question.id}
          lens={lens}
          form={lens === "crowd" ? question.crowd : null}
          spec={question.spec}
          labelledBy={`${question.id}-text ${question.id}-${lens}-lens`}
        />,
      ]),
    ),
  );
  return {
    card: (
      <QuestionCard
        key={question.id}
        id={question.id}
        text={question.text}
        help={question.help}
        crowd={crowd}
        crowdForm={question.crowd}
        lenses={lenses}
        inputs={inputs!}
      />
    ),
    review: (
      <ReviewItem key={question.id} id={question.id} text={question.text} lenses={lenses} said={said!} />
    ),
  };
}
