import type { Finding } from "@plumbline/api/findings/findings";
import { ownSentence } from "@plumbline/api/findings/own-sentence";
import { sentenceOf } from "@plumbline/api/findings/sentence";
import { plainSentence } from "@plumbline/api/findings/sentence-parts";
import type { ReleaseHead } from "@plumbline/api/releases/reads";
import type { AnyView } from "@plumbline/instrument/kinds/views";
import { wordsIn } from "@plumbline/instrument/words/words";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { dayIn } from "@/i18n/days";
import { readerLocale } from "@/i18n/reader-locale";
import { withElements } from "@/i18n/with-elements";
import { RouterLink } from "@/shell/router-link";
import { fileHref, questionAnchor, questionHref, roundHref, type ReleaseAddress } from "./addresses.ts";
import type { ResultsRound } from "./choose-round.ts";
import { countWords, declineWords } from "./count-words.ts";
import { FileLink } from "./file-link.tsx";
import { FindingFigures } from "./finding-figures.tsx";
import { FindingTables } from "./finding-tables.tsx";
import { GapFigures } from "./gap-figures.tsx";
import { resultsMessages } from "./messages.ts";
import { findingMessages } from "./messages-finding.ts";
import { RoundBadges } from "./results-head.tsx";

interface QuestionResultsProps {
  finding: Finding;
  view: AnyView;
  round: ResultsRound;
  release: ReleaseHead;
  /** Comparisons the p-values are corrected for. */
  family: number;
  minimumN: number;
  address: ReleaseAddress;
  neighbours: { previous: Finding | undefined; next: Finding | undefined };
}

/** Everything that a release shows of one question: each of its pictures, its figures and its tables. */
export async function QuestionResults(props: QuestionResultsProps) {
  const { finding, round, release, minimumN, address } = props;
  const { question, section, estimate } = finding;
  const locale = await readerLocale();
  const say = wordsIn(findingMessages, locale);
  const sayResults = wordsIn(resultsMessages, locale);
  const sentence = sentenceOf(finding, locale) ?? ownSentence(finding, locale);
  return (
    <article className="flex flex-col gap-8">
      <p className="text-sm print:hidden">
        <RouterLink
          href={`${roundHref(address.studyId, address.roundId, { release: address.release })}#${questionAnchor(question.id)}`}
          className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
        >
          {say("back")}
        </RouterLink>
      </p>
      <PageHeader
        eyebrow={
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>{section.title}</span>
            <RoundBadges round={round} release={release} />
          </span>
        }
        title={<span className="block text-2xl sm:text-3xl">{question.text}</span>}
        lead={
          sentence ? (
            <>
              {sentence.before}
              {sentence.strong ? <strong className="font-semibold text-ink">{sentence.strong}</strong> : null}
              {sentence.after}
            </>
          ) : null
        }
      />
      {estimate ? (
        <Shown
          {...props}
          finding={{ ...finding, estimate }}
          title={sentence ? plainSentence(sentence) : question.text}
        />
      ) : (
        <p className="text-muted">{sayResults("withheld", { minimumN, few: finding.few ?? "own" })}</p>
      )}
      <p className="text-sm text-muted">
        {withElements(say, "ofRelease", {
          id: <span className="font-medium text-ink select-all">{release.id}</span>,
          day: <time dateTime={release.cutOn}>{dayIn(locale, release.cutOn, "long")}</time>,
        })}
      </p>
      <Neighbours {...props} />
    </article>
  );
}

type ShownFinding = Finding & { estimate: NonNullable<Finding["estimate"]> };

async function Shown(props: QuestionResultsProps & { finding: ShownFinding; title: string }) {
  const { finding, view, family, minimumN, address, title } = props;
  const { question, estimate } = finding;
  const locale = await readerLocale();
  const say = wordsIn(findingMessages, locale);
  const declined = declineWords(finding, locale);
  const anchor = questionAnchor(question.id);
  return (
    <>
      {finding.few === "crowd" ? (
        <p className="text-muted">{wordsIn(resultsMessages, locale)("groups.alone.lead", { minimumN })}</p>
      ) : null}
      <p className="-mt-8 text-sm text-muted tabular-nums">
        {countWords(finding, locale)}
        {declined ? <span className="block">{declined}</span> : null}
      </p>
      <div className="max-w-[54rem]">
        <view.Summary
          questionId={anchor}
          title={title}
          spec={question.spec}
          estimate={estimate}
          size="regular"
          locale={locale}
        />
      </div>
      <div className="max-w-sm">
        {estimate.comparison ? (
          <FindingFigures finding={finding} family={family} />
        ) : (
          <GapFigures finding={finding} />
        )}
      </div>
      {question.help ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline underline-offset-4">
            {say("meaning")}
          </summary>
          <div className="flex max-w-prose flex-col gap-3 pt-2 pb-4">
            {question.help.split("\n\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      ) : null}
      <FindingTables finding={finding} family={family} open />
      <section aria-labelledby="files" className="print:hidden">
        <h2 id="files" className="text-lg">
          {say("files")}
        </h2>
        <ul className="flex flex-wrap gap-x-6 text-sm">
          {view.pictureless ? null : (
            <li>
              <FileLink
                href={fileHref(address, question.id, "chart.svg")}
                what={say("pictureFile")}
                of={question.text}
                download
              />
            </li>
          )}
          <li>
            <FileLink
              href={fileHref(address, question.id, "table.csv")}
              what={say("numbersFile")}
              of={question.text}
              download
            />
          </li>
        </ul>
      </section>
    </>
  );
}

async function Neighbours({ neighbours, address }: Pick<QuestionResultsProps, "neighbours" | "address">) {
  const say = wordsIn(findingMessages, await readerLocale());
  const { previous, next } = neighbours;
  const link = (key: "previous" | "next", finding: Finding | undefined) =>
    finding ? (
      <RouterLink
        href={questionHref(address, finding.question.id)}
        className={`inline-flex min-h-11 items-center text-link underline underline-offset-4 ${key === "next" ? "sm:text-end" : ""}`}
      >
        {say(key, { question: finding.question.text })}
      </RouterLink>
    ) : (
      <span />
    );
  return (
    <nav
      aria-label={say("others")}
      className="grid gap-x-10 border-t border-line pt-3 text-sm sm:grid-cols-2 print:hidden"
    >
      {link("previous", previous)}
      {link("next", next)}
    </nav>
  );
}
