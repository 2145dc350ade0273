import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row, index: number) => ReactNode;
  /** Right-aligned tabular figures. */
  numeric?: boolean;
  /** The cell names its row. */
  rowHeader?: boolean;
}

export interface DataTableProps<Row> {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  /** What stands in place of the rows when there are none. */
  empty?: ReactNode;
  className?: string;
}

/** A captioned table in a region that scrolls sideways and can be reached by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty, className } = props;
  const captionId = useId();
  return (
    <div
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      className={classNames("overflow-x-auto -outline-offset-2", className)}
    >
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption
          id={captionId}
          className={captionHidden ? "sr-only" : "pb-2 text-start font-serif text-base font-semibold"}
        >
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-edge">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(
                  "px-2 py-2 align-bottom font-medium text-muted first:ps-0 last:pe-0",
                  column.numeric ? "text-end" : "text-start",
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length} className="py-4 text-muted">
                {empty}
              </td>
            </tr>
          ) : null}
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)} className="border-b border-line">
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.cell(row, index)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const className = classNames(
    "px-2 py-2 align-top font-normal first:ps-0 last:pe-0",
    column.numeric ? "text-end whitespace-nowrap" : "text-start",
  );
  return column.rowHeader ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}
