import type { ReactNode } from "react";
import { round } from "./numbers.ts";

export interface FrameProps {
  idPrefix: string;
  title: string;
  description: string;
  width: number;
  height: number;
  children: ReactNode;
}

/** The picture itself, named and described for those who do not see it. */
export function Frame({ idPrefix, title, description, width, height, children }: FrameProps) {
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      width={round(width)}
      height={round(height)}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
    >
      <title id={`${idPrefix}-title`}>{title}</title>
      <desc id={`${idPrefix}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

export interface LinesProps {
  lines: readonly string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  fontSize: number;
  anchor?: "start" | "middle" | "end";
  className?: string;
}

/** The distance between baselines. */
export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.3);
}

/** Wrapped text, one element a line. */
export function Lines({ lines, x, y, fontSize, anchor, className = "chart-text" }: LinesProps) {
  return lines.map((line, index) => (
    <text
      // The lines of one label never change order.
      key={index}
      className={className}
      x={round(x)}
      y={round(y + index * lineHeight(fontSize))}
      fontSize={fontSize}
      textAnchor={anchor === "start" ? undefined : anchor}
    >
      {line}
    </text>
  ));
}
