import type { Finding } from "@plumbline/api/findings/findings";
import { ownSentence } from "@plumbline/api/findings/own-sentence";
import { sentenceOf } from "@plumbline/api/findings/sentence";
import { plainSentence } from "@plumbline/api/findings/sentence-parts";
import type { AnyView } from "@plumbline/instrument/kinds/views";
import { wordsIn } from "@plumbline/instrument/words/words";
import { readerLocale } from "@/i18n/reader-locale";
import { fileHref, questionAnchor, questionHref, type ReleaseAddress } from "./addresses.ts";
import { countWords, declineWords } from "./count-words.ts";
import { FlaggedDiagnostics } from "./finding-diagnostics.tsx";
import { FindingFigures } from "./finding-figures.tsx";
import { GapFigures } from "./gap-figures.tsx";
import { FindingTables } from "./finding-tables.tsx";
import { FileLink } from "./file-link.tsx";
import { findingMessages } from "./messages-finding.ts";

interface FindingRowProps {
  finding: Finding & { estimate: NonNullable<Finding["estimate"]> };
  view: AnyView;
  /** The share at the end of the picture's scale. */
  max: number;
  family: number;
  address: ReleaseAddress;
  heading: "h3" | "h4";
  /** Whether the picture explains its own signs, as it has to where the rows of its group share none. */
  legend: boolean;
}

/** One question: what was asked, what was found, the picture and its figures. */
export async function FindingRow(props: FindingRowProps) {
  const { finding, view, max, family, address, heading: Heading, legend } = props;
  const locale = await readerLocale();
  const say = wordsIn(findingMessages, locale);
  const { question, estimate } = finding;
  const sentence = sentenceOf(finding, locale) ?? ownSentence(finding, locale);
  const declined = declineWords(finding, locale);
  const compared = estimate.comparison !== null || (estimate.gaps ?? []).length > 0;
  const anchor = questionAnchor(question.id);
  const picture = view.figure({
    idPrefix: `${anchor}-chart`,
    title: sentence ? plainSentence(sentence) : question.text,
    spec: question.spec,
    estimate,
    size: "row",
    legend,
    locale,
    max,
  });
  return (
    <article
      id={anchor}
      aria-labelledby={`${anchor}-text`}
      className="break-inside-avoid border-t border-line pt-7 pb-3"
    >
      <div
        className={`grid gap-x-7 gap-y-5 md:grid-cols-[minmax(0,1fr)_19.5rem] ${compared ? COMPARED : ""}`}
      >
        <div className="flex min-w-0 flex-col gap-2">
          <Heading
            id={`${anchor}-text`}
            className="font-serif text-xl leading-tight font-semibold text-pretty"
          >
            {question.text}
          </Heading>
          {sentence ? (
            <p className="text-muted">
              {sentence.before}
              {sentence.strong ? <strong className="font-semibold text-ink">{sentence.strong}</strong> : null}
              {sentence.after}
            </p>
          ) : null}
          <FlaggedDiagnostics finding={finding} />
          <p className="text-sm text-muted tabular-nums">
            {countWords(finding, locale)}
            {declined ? <span className="block">{declined}</span> : null}
          </p>
        </div>
        <div className="md:col-start-2 md:row-span-2 md:row-start-1 lg:row-span-1">
          {picture ? (
            <figure>{picture}</figure>
          ) : (
            <p className="text-sm text-muted">
              {say(question.own ? "picture.none" : "picture.onlyPredictions")}
            </p>
          )}
          <AnswersInPrint finding={finding} />
        </div>
        {estimate.comparison ? <FindingFigures finding={finding} family={family} /> : null}
        {estimate.comparison ? null : <GapFigures finding={finding} />}
      </div>
      <div className="mt-1 flow-root print:hidden">
        <ul className="float-end flex flex-wrap gap-x-5 text-sm">
          {picture ? (
            <li>
              <FileLink
                href={fileHref(address, question.id, "chart.svg")}
                what="SVG"
                of={question.text}
                download
              />
            </li>
          ) : null}
          <li>
            <FileLink
              href={fileHref(address, question.id, "table.csv")}
              what="CSV"
              of={question.text}
              download
            />
          </li>
          <li>
            <FileLink href={questionHref(address, question.id)} what={say("page")} of={question.text} />
          </li>
        </ul>
        <FindingTables finding={finding} family={family} />
      </div>
    </article>
  );
}

const COMPARED = "lg:grid-cols-[minmax(0,1fr)_19.5rem_14rem]";

/** On paper nothing can be pointed at, so the answers stand under the picture. */
function AnswersInPrint({ finding }: Pick<FindingRowProps, "finding">) {
  const answers = finding.estimate.comparison?.labels ?? [];
  if (answers.length === 0) return null;
  return (
    <p className="hidden text-sm text-muted print:block">
      {answers.map((answer, index) => `${index + 1} ${answer}`).join(" · ")}
    </p>
  );
}
