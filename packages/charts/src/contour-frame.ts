import { chartFont, chartWidth, type ChartSize } from "./chart-props.ts";
import type { Spot } from "./contour-layout.ts";
import type { MapAxis } from "./contour-props.ts";
import { lineHeight } from "./frame.tsx";
import { layOptionLabels } from "./option-labels.tsx";
import { textWidth, wrapText } from "./text.ts";

export interface MapFrameInput {
  rows: MapAxis;
  columns: MapAxis;
  size: ChartSize;
  /** Sentences above. */
  key: readonly string[];
  /** What is said beside the value beyond the axes; null where there is none. */
  beyond: readonly string[] | null;
}

const leastTileHeight: Record<ChartSize, number> = { compact: 58, regular: 78 };
const mostTileWidth = 150;
/** Between ticks and tiles. */
const gap = 8;

/**
 * Where the tiles of a map and all that is written around them stand. Tiles are as high as the longest label beside
 * them needs; labels of columns that do not fit beneath become numbers with a key.
 */
export function layMapFrame({ rows, columns, size, key, beyond }: MapFrameInput) {
  const width = chartWidth[size];
  const font = chartFont[size];
  const line = lineHeight(font);
  const wrapAll = (texts: readonly string[], room: number) =>
    texts.flatMap((text) => wrapText(text, room, font));

  const widestTick = Math.max(...rows.ticks.map((tick) => textWidth(tick, font)));
  const left = Math.min(Math.max(36, widestTick + gap + 4), width * 0.28);
  const rowTicks = rows.ticks.map((tick) => wrapText(tick, left - gap, font));
  const tallestTick = Math.max(...rowTicks.map((lines) => lines.length)) * line + gap;
  const tile = {
    width: Math.min(mostTileWidth, (width - left - 4) / columns.ticks.length),
    height: Math.max(leastTileHeight[size], tallestTick),
  };
  const right = left + tile.width * columns.ticks.length;

  const keyLines = wrapAll(key, width);
  const rowTitle = wrapText(rows.title, width, font, true);
  const rowTitleTop = keyLines.length > 0 ? keyLines.length * line + 8 : 0;
  const top = rowTitleTop + rowTitle.length * line + 6;
  const base = top + tile.height * rows.ticks.length;

  const columnTicks = layOptionLabels(columns.ticks, tile.width - 3, width, font);
  const columnTitle = wrapText(columns.title, right - left, font, true);
  const columnTitleTop = base + 8 + columnTicks.underHeight;
  const columnKeyTop = columnTitleTop + columnTitle.length * line + 8;
  let bottom = columnTitleTop + columnTitle.length * line + columnTicks.keyHeight + 6;

  const beyondLeft = left + tile.width + 12;
  const beyondLines = wrapAll(beyond ?? [], width - beyondLeft);
  const beyondTop = bottom + 10;
  const beyondHeight = Math.max(tile.height * 0.7, beyondLines.length * line + 4);
  if (beyond) bottom = beyondTop + beyondHeight + 6;

  return {
    width,
    /** Where the picture ends, or a note begins. */
    bottom,
    font,
    left,
    right,
    top,
    base,
    tile,
    key: keyLines,
    rowTitle,
    rowTitleTop,
    rowTicks,
    columnTicks,
    columnTitle,
    columnTitleTop,
    columnKeyTop,
    beyond: { top: beyondTop, height: beyondHeight, textLeft: beyondLeft, lines: beyondLines },
    onScreen: (column: number, row: number): Spot => ({
      x: left + (column + 0.5) * tile.width,
      y: base - (row + 0.5) * tile.height,
    }),
  };
}

export type MapFrame = ReturnType<typeof layMapFrame>;
