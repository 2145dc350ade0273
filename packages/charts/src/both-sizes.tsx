import type { ReactNode } from "react";
import type { ChartSize } from "./chart-props.ts";

export interface BothSizesProps {
  idPrefix: string;
  /** Draws the chart in one size with the id prefix of that size. */
  children: (size: ChartSize, idPrefix: string) => ReactNode;
}

/**
 * A chart in both layouts, of which the width of its surroundings shows one: the server does not know the screen,
 * and scaling a wide drawing down would make its text unreadable. The other is hidden from everyone.
 */
export function BothSizes({ idPrefix, children }: BothSizesProps) {
  return (
    <div className="@container">
      <div className="@min-[42.5rem]:hidden">{children("compact", `${idPrefix}-compact`)}</div>
      <div className="hidden @min-[42.5rem]:block">{children("regular", `${idPrefix}-regular`)}</div>
    </div>
  );
}
