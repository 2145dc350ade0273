"use client";

import type { ReactNode } from "react";
import type { SurfaceAxis, SurfaceSpec } from "./spec.ts";

/** What the two axes count, where their authors have said more than a title. */
export function Axes({ spec: { rows, columns } }: { spec: SurfaceSpec }) {
  const told = [rows, columns].filter(({ detail }) => detail);
  if (told.length === 0) return null;
  return (
    <dl className="flex flex-col gap-1 text-sm">
      {told.map(({ title, detail }: SurfaceAxis) => (
        <div key={title}>
          <dt className="inline font-medium">{title}: </dt>
          <dd className="inline text-muted">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A table with a header for each row and each column; `children` draws a cell, given the ids of what names it. */
export function CellTable(props: {
  id: string;
  spec: SurfaceSpec;
  children: (row: number, column: number, names: string) => ReactNode;
}) {
  const { id, spec } = props;
  const { rows, columns } = spec;
  return (
    <table className="w-full max-w-xl table-fixed border-collapse text-sm">
      <thead>
        <tr>
          <th
            id={`${id}-rows`}
            scope="col"
            rowSpan={2}
            className="w-[22%] pe-1 pb-1 sm:w-1/4 text-start align-bottom font-medium break-words hyphens-auto"
          >
            {rows.title}
          </th>
          <th
            id={`${id}-columns`}
            scope="colgroup"
            colSpan={columns.ticks.length}
            className="px-1 pb-1 text-center font-medium"
          >
            {columns.title}
          </th>
        </tr>
        <tr className="align-bottom">
          {columns.ticks.map(({ label }, column) => (
            <th
              key={column}
              id={`${id}-column-${column}`}
              scope="col"
              className="px-1 pb-1 text-center font-normal break-words hyphens-auto"
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.ticks.map(({ label }, row) => (
          <tr key={row}>
            <th
              id={`${id}-row-${row}`}
              scope="row"
              className="pe-1 text-start font-normal break-words hyphens-auto"
            >
              {label}
            </th>
            {columns.ticks.map((_, column) => (
              <td key={column} className="border border-paper p-0">
                {props.children(
                  row,
                  column,
                  `${id}-rows ${id}-row-${row} ${id}-columns ${id}-column-${column}`,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
