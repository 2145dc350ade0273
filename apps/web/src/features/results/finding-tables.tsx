import { figuresIn, tableWords } from "@plumbline/api/findings/figures";
import type { Finding } from "@plumbline/api/findings/findings";
import { measuresOf, type Measure } from "@plumbline/api/findings/measures";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { DataTable } from "@plumbline/ui/data-table.tsx";
import { readerLocale } from "@/i18n/reader-locale";
import { FindingDiagnostics } from "./finding-diagnostics.tsx";
import { findingMessages } from "./messages-finding.ts";
import { TableFold } from "./picture-section.tsx";

/** What the picture shows, in numbers, everything computed of it, and what else the predictions tell. */
export async function FindingTables(props: { finding: Finding; family: number; open?: boolean }) {
  const { finding, family, open = false } = props;
  const locale = await readerLocale();
  const say = wordsIn(findingMessages, locale);
  const { estimate } = finding;
  if (!estimate) return null;
  const { columns, rows, words: written } = estimate.table;
  const words = tableWords(estimate.table, locale);
  return (
    <TableFold of={finding.question.text} open={open}>
      <div className={`clear-both grid items-start gap-8 pt-2 pb-4 ${open ? "" : "lg:grid-cols-[3fr_2fr]"}`}>
        <div className="flex min-w-0 flex-col gap-8">
          <DataTable
            caption={say("table.answers")}
            columns={columns.map((header, index) => ({
              key: header,
              header,
              numeric: rows.some((row, at) => typeof row[index] === "number" || written?.[at]?.[index]),
              rowHeader: index === 0,
              cell: (row: string[]) => row[index],
            }))}
            rows={words}
            rowKey={(_, index) => String(index)}
          />
          <FindingDiagnostics finding={finding} />
        </div>
        <DataTable
          className="max-w-xl"
          caption={say("table.caption")}
          columns={[
            {
              key: "measure",
              header: say("table.figure"),
              rowHeader: true,
              cell: ({ label }: Measure) => label,
            },
            {
              key: "value",
              header: say("table.value"),
              numeric: true,
              cell: (measure: Measure) => measureWords(measure, locale),
            },
          ]}
          // Who declined stands under the question; here the ways nobody chose would only make it longer.
          rows={measuresOf(finding, family, locale).filter(({ as, value }) => as !== "count" || value !== 0)}
          rowKey={({ id }) => id}
        />
      </div>
    </TableFold>
  );
}

function measureWords({ value, as, words }: Measure, locale: Locale): string {
  if (words) return words;
  const { decimal, fullP, signed } = figuresIn(locale);
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (as === "p") return fullP(value);
  if (as === "signed") return signed(value);
  return as === "decimal" ? decimal(value) : String(value);
}
