import { BothSizes } from "@plumbline/charts/both-sizes.tsx";
import type { Order } from "@plumbline/api/findings/arrange";
import { figuresIn } from "@plumbline/api/findings/figures";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { DataTable } from "@plumbline/ui/data-table.tsx";
import { readerLocale } from "@/i18n/reader-locale";
import { RouterLink } from "@/shell/router-link";
import {
  familyAnchor,
  familyFileHref,
  NEUTRALS,
  questionHref,
  roundHref,
  type Neutral,
  type ReleaseAddress,
} from "./addresses.ts";
import type { Family } from "./families.ts";
import { familyScale, familySentence, familySource } from "./family-words.ts";
import { FileLink } from "./file-link.tsx";
import { familyMessages } from "./messages-family.ts";
import { findingMessages } from "./messages-finding.ts";
import { SwitchLinks } from "./switch-links.tsx";

interface FamilyFiguresProps {
  families: readonly Family[];
  neutral: Neutral;
  order: Order;
  address: ReleaseAddress;
  /** What the release is cited by. */
  releaseId: string;
  /** Whether the address of the page names the release, so that its links keep to it. */
  pinned: boolean;
}

/** Questions that were answered on one scale, in one picture each; nothing where there are none. */
export async function FamilyFigures({ families, order, pinned, ...shown }: FamilyFiguresProps) {
  if (families.length === 0) return null;
  const locale = await readerLocale();
  const say = wordsIn(familyMessages, locale);
  const { address, neutral } = shown;
  const { studyId, roundId } = address;
  const release = pinned ? address.release : null;
  return (
    <section aria-labelledby="families">
      <div className="flex flex-col gap-3 pb-5">
        <h2 id="families" className="text-2xl">
          {say("title")}
        </h2>
        <p className="max-w-prose text-muted">{say("lead")}</p>
        {families.some(({ view, spec }) => view.hasNeutral(spec)) ? (
          <SwitchLinks
            label={say("neutral")}
            options={NEUTRALS.map((choice) => ({
              key: choice,
              label: say(`neutrals.${choice}`),
              href: `${roundHref(studyId, roundId, { order, neutral: choice, release })}#families`,
              current: choice === neutral,
            }))}
          />
        ) : null}
      </div>
      {families.map((family) => (
        <FamilyFigure key={family.id} family={family} {...shown} locale={locale} />
      ))}
    </section>
  );
}

interface FamilyFigureProps extends Pick<FamilyFiguresProps, "neutral" | "address" | "releaseId"> {
  family: Family;
  locale: Locale;
}

function FamilyFigure({ family, neutral, address, releaseId, locale }: FamilyFigureProps) {
  const { id, section, spec, rows, view } = family;
  const anchor = familyAnchor(id);
  const sentence = familySentence(family, locale);
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className="max-w-[54rem] border-t border-line pt-7 pb-3"
    >
      <h3 id={`${anchor}-title`} className="font-serif text-xl leading-tight font-semibold text-pretty">
        {section.title}{" "}
        <span className="font-sans text-base font-normal text-muted">{familyScale(family, locale)}</span>
      </h3>
      <p className="mt-2 max-w-prose text-muted">{sentence}</p>
      <figure className="mt-4">
        <BothSizes idPrefix={`${anchor}-chart`}>
          {(size, idPrefix) =>
            view.figure({
              idPrefix,
              title: `${section.title} ${familyScale(family, locale)}. ${sentence}`,
              spec,
              rows,
              size,
              neutral,
              locale,
            })
          }
        </BothSizes>
        <figcaption className="mt-2 text-sm text-muted tabular-nums">
          {familySource(family, releaseId, locale)}
        </figcaption>
      </figure>
      <div className="mt-1 flow-root print:hidden">
        <ul className="float-end flex flex-wrap gap-x-5 text-sm">
          <li>
            <FileLink
              href={familyFileHref(address, id, neutral)}
              what="SVG"
              of={`${section.title} ${familyScale(family, locale)}`}
              download
            />
          </li>
        </ul>
        <FamilyTable family={family} address={address} locale={locale} />
      </div>
    </section>
  );
}

/** The picture in numbers, each question with a link to all that is known of it. */
function FamilyTable({ family, address, locale }: Omit<FamilyFigureProps, "neutral" | "releaseId">) {
  const say = wordsIn(familyMessages, locale);
  const sayTable = wordsIn(findingMessages, locale);
  const { oneDecimal } = figuresIn(locale);
  const lines = family.rows.flatMap(({ id, label, n, shares, predicted }) => {
    const link = (
      <RouterLink href={questionHref(address, id)} className="text-link underline underline-offset-4">
        {label}
      </RouterLink>
    );
    return [
      { id, n, link, lens: "own" as const, values: shares },
      ...(predicted ? [{ id, n, link, lens: "predicted" as const, values: predicted }] : []),
    ];
  });
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm text-link underline underline-offset-4">
        <span className="group-open:hidden">{sayTable("table.show")}</span>
        <span className="hidden group-open:inline">{sayTable("table.hide")}</span>
        <span className="sr-only">
          {" "}
          {sayTable("of", { question: `${family.section.title} ${familyScale(family, locale)}` })}
        </span>
      </summary>
      <DataTable
        className="clear-both pt-2 pb-4"
        caption={say("table")}
        columns={[
          {
            key: "question",
            header: say("question"),
            rowHeader: true,
            cell: ({ link }) => link,
          },
          { key: "who", header: say("who"), cell: ({ lens }) => say(`lenses.${lens}`) },
          {
            key: "n",
            header: say("people"),
            numeric: true,
            cell: ({ lens, n }) => (lens === "own" ? String(n) : ""),
          },
          ...family.labels.map((label, answer) => ({
            key: `answer-${answer}`,
            header: label,
            numeric: true,
            cell: ({ values }: (typeof lines)[number]) => oneDecimal(100 * (values[answer] ?? 0)),
          })),
        ]}
        rows={lines}
        rowKey={({ id, lens }) => `${id}-${lens}`}
      />
    </details>
  );
}
