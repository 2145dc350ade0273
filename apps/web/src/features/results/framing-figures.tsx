import type { Framing } from "@plumbline/api/findings/framings";
import { figuresIn } from "@plumbline/api/findings/figures";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { DataTable } from "@plumbline/ui/data-table.tsx";
import { readerLocale } from "@/i18n/reader-locale";
import { framingAnchor, framingFileHref, type ReleaseAddress } from "./addresses.ts";
import { framingFigure } from "./framing-figure.tsx";
import { dateWords, framingSentence, framingSource } from "./framing-words.ts";
import { framingMessages } from "./messages-framing.ts";
import { findingMessages } from "./messages-finding.ts";
import { PictureSection } from "./picture-section.tsx";

interface FramingFiguresProps {
  framings: readonly Framing[];
  address: ReleaseAddress;
  /** What the release is cited by. */
  releaseId: string;
}

/** Beliefs that were asked for in different ways, in one picture each; nothing where there are none. */
export async function FramingFigures({ framings, address, releaseId }: FramingFiguresProps) {
  if (framings.length === 0) return null;
  const locale = await readerLocale();
  const say = wordsIn(framingMessages, locale);
  return (
    <section aria-labelledby="framings">
      <div className="flex flex-col gap-3 pb-5">
        <h2 id="framings" className="text-2xl">
          {say("title")}
        </h2>
        <p className="max-w-prose text-muted">{say("lead")}</p>
      </div>
      {framings.map((framing) => {
        const sentence = framingSentence(framing, locale);
        return (
          <PictureSection
            key={framing.id}
            anchor={framingAnchor(framing.id)}
            heading={framing.title}
            of={framing.title}
            sentence={sentence}
            draw={(size, idPrefix) =>
              framingFigure(framing, { idPrefix, title: sentence ?? framing.title, size, locale })
            }
            source={framingSource(framing, releaseId, locale)}
            file={framingFileHref(address, framing.id)}
            table={<FramingTable framing={framing} locale={locale} />}
          />
        );
      })}
    </section>
  );
}

/** The dates at which single answers were asked for or both framings speak; a whole course would be a line a year. */
function FramingTable({ framing, locale }: { framing: Framing; locale: Locale }) {
  const say = wordsIn(framingMessages, locale);
  const sayTable = wordsIn(findingMessages, locale);
  const { oneDecimal } = figuresIn(locale);
  const asked = framing.arms.flatMap(({ points, continuous }) =>
    continuous ? [] : points.map(({ at }) => at),
  );
  const dates = [...new Set([...asked, ...framing.differences.map(({ at }) => at)])].toSorted(
    (a, b) => a - b,
  );
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? "–" : oneDecimal(100 * share);
  const rows = dates.flatMap((at) => [
    ...framing.arms.map(({ id, label, points }) => {
      const point = points.find((candidate) => Math.abs(candidate.at - at) < 0.01);
      return { key: `${id}-${at}`, at, what: label, value: point?.share, low: point?.low, high: point?.high };
    }),
    ...framing.differences
      .filter((difference) => difference.at === at)
      .map(({ first, second, difference }) => ({
        key: `${first}-${second}-${at}`,
        at,
        what: say("differs"),
        ...difference,
      })),
  ]);
  return (
    <DataTable
      className="clear-both pt-2 pb-4"
      caption={say("table")}
      columns={[
        { key: "by", header: say("by"), rowHeader: true, cell: ({ at }) => dateWords(at, locale) },
        { key: "what", header: sayTable("table.figure"), cell: ({ what }) => what },
        {
          key: "value",
          header: sayTable("table.value"),
          numeric: true,
          cell: ({ value }) => percent(value),
        },
        { key: "from", header: say("from"), numeric: true, cell: ({ low }) => percent(low) },
        { key: "to", header: say("to"), numeric: true, cell: ({ high }) => percent(high) },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
