import type { ReactElement } from "react";
import { lineHeight } from "./frame.tsx";
import { standaloneStyle } from "./standalone-style.ts";
import { wrapText } from "./text.ts";

export interface StandaloneOptions {
  /** Written above the chart; the page shows its own heading, a file has none. */
  heading?: string;
  /** Written beneath: where the numbers come from. */
  source?: string;
}

const margin = 16;
const headingSize = 17;
const sourceSize = 11;

/**
 * A chart as a file of its own: the same drawing with its colours filled in, on paper, under its heading. The
 * renderer is loaded when called because a server component may not import it statically.
 */
export async function standaloneSvg(chart: ReactElement, options: StandaloneOptions = {}): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const inner = renderToStaticMarkup(chart);
  const size = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(inner);
  const labelledBy = /aria-labelledby="([^"]*)"/.exec(inner);
  if (!size || !labelledBy)
    throw new TypeError("Only a chart of this package can be made a file of its own.");
  const chartWidth = Number(size[1]);
  const chartHeight = Number(size[2]);

  const heading = wrapText(options.heading ?? "", chartWidth, headingSize);
  const source = wrapText(options.source ?? "", chartWidth, sourceSize);
  const headingHeight = heading.length === 0 ? 0 : heading.length * lineHeight(headingSize) + 10;
  const sourceHeight = source.length === 0 ? 0 : source.length * lineHeight(sourceSize) + 8;
  const width = chartWidth + 2 * margin;
  const height = headingHeight + chartHeight + sourceHeight + 2 * margin;
  const sourceTop = margin + headingHeight + chartHeight + 8 + sourceSize;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${labelledBy[1]}">`,
    `<style>${standaloneStyle}</style>`,
    `<rect class="chart-paper" width="${width}" height="${height}"/>`,
    textLines(heading, margin + headingSize, headingSize, "chart-heading"),
    inner.replace(/^<svg /, `<svg x="${margin}" y="${margin + headingHeight}" `),
    textLines(source, sourceTop, sourceSize, "chart-text-muted"),
    "</svg>",
  ].join("");
}

function textLines(lines: readonly string[], y: number, size: number, name: string): string {
  return lines
    .map(
      (line, index) =>
        `<text class="chart ${name}" x="${margin}" y="${y + index * lineHeight(size)}" font-size="${size}">${escapeXml(line)}</text>`,
    )
    .join("");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
