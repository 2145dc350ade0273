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
import { familyMessages } from "./messages-family.ts";
import { PictureSection } from "./picture-section.tsx";
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
  const scale = familyScale(family, locale);
  const name = `${section.title} ${scale}`;
  const sentence = familySentence(family, locale);
  return (
    <PictureSection
      anchor={familyAnchor(id)}
      heading={
        <>
          {section.title} <span className="font-sans text-base font-normal text-muted">{scale}</span>
        </>
      }
      of={name}
      sentence={sentence}
      draw={(size, idPrefix) =>
        view.figure({ idPrefix, title: `${name}. ${sentence}`, spec, rows, size, neutral, locale })
      }
      source={familySource(family, releaseId, locale)}
      file={familyFileHref(address, id, neutral)}
      table={<FamilyTable family={family} address={address} locale={locale} />}
    />
  );
}

/** The picture in numbers, each question with a link to all that is known of it. */
function FamilyTable({ family, address, locale }: Omit<FamilyFigureProps, "neutral" | "releaseId">) {
  const say = wordsIn(familyMessages, locale);
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
  );
}
