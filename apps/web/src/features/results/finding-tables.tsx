import type { Finding } from "@plumbline/api/findings/findings";
import { measuresOf, type Measure } from "@plumbline/api/findings/measures";
import { decimal, fullP, signed } from "@plumbline/api/findings/numbers";
import { DataTable } from "@plumbline/ui/data-table.tsx";
import { FindingDiagnostics } from "./finding-diagnostics.tsx";

/** What the picture shows, in numbers, everything computed of it, and what else the predictions tell. */
export function FindingTables({ finding, family }: { finding: Finding; family: number }) {
  const { estimate } = finding;
  if (!estimate) return null;
  const { columns, rows } = estimate.table;
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm text-link underline underline-offset-4">
        <span className="group-open:hidden">Show the table</span>
        <span className="hidden group-open:inline">Hide the table</span>
        <span className="sr-only">of “{finding.question.text}”</span>
      </summary>
      <div className="clear-both grid items-start gap-8 pt-2 pb-4 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-8">
          <DataTable
            caption="Answers"
            columns={columns.map((header, index) => ({
              key: header,
              header,
              numeric: index > 0,
              rowHeader: index === 0,
              cell: (row: (string | number | null)[]) => cellWords(row[index], header),
            }))}
            rows={rows}
            rowKey={(_, index) => String(index)}
          />
          <FindingDiagnostics finding={finding} />
        </div>
        <DataTable
          caption="Figures"
          columns={[
            { key: "measure", header: "Figure", rowHeader: true, cell: ({ label }: Measure) => label },
            { key: "value", header: "Value", numeric: true, cell: measureWords },
          ]}
          // Who declined stands under the question; here the ways nobody chose would only make it longer.
          rows={measuresOf(finding, family).filter(({ as, value }) => as !== "count" || value !== 0)}
          rowKey={({ id }) => id}
        />
      </div>
    </details>
  );
}

/** Per cents with one decimal throughout their column, counts as they are. */
function cellWords(cell: string | number | null | undefined, header: string): string {
  if (cell === null || cell === undefined) return "–";
  if (typeof cell === "string") return cell;
  return header.includes("%") || !Number.isInteger(cell) ? cell.toFixed(1) : String(cell);
}

function measureWords({ value, as }: Measure): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (as === "p") return fullP(value);
  if (as === "signed") return signed(value);
  return as === "decimal" ? decimal(value) : String(value);
}
