import { columnX, type ColumnsBox } from "./columns.tsx";
import { Lines } from "./frame.tsx";
import { Glyph, type GlyphMark } from "./glyph.tsx";
import { percent, percentFigure } from "./numbers.ts";
import { textWidth } from "./text.ts";

export interface FiguresProps {
  /** Heads the row in the margin; null where there is no other row to tell it from. */
  mark: GlyphMark | null;
  values: readonly number[];
  /** The top of the row. */
  y: number;
  box: ColumnsBox;
  fontSize: number;
  locale: string | undefined;
  className: string;
}

/** One row of the small table under the columns. */
export function Figures({ mark, values, y, box, fontSize, locale, className }: FiguresProps) {
  const roomy = box.width / values.length > textWidth(percent(1, locale), fontSize, true) + 6;
  return (
    <>
      {mark ? <Glyph mark={mark} x={roomy ? box.left - 24 : 0} y={y + 1} /> : null}
      {roomy ? null : (
        <Lines
          lines={["%"]}
          x={box.left - 8}
          y={y + 11}
          fontSize={fontSize}
          anchor="end"
          className={className}
        />
      )}
      {values.map((value, index) => (
        <Lines
          // Columns never change order.
          key={index}
          lines={[roomy ? percent(value, locale) : percentFigure(value, locale)]}
          x={columnX(box, values.length, index + 1)}
          y={y + 11}
          fontSize={fontSize}
          anchor="middle"
          className={className}
        />
      ))}
    </>
  );
}
