import { lineHeight, Lines } from "./frame.tsx";
import { textWidth, wordsFit, wrapText } from "./text.ts";

export interface OptionLabelsLayout {
  /** What stands under each column. */
  under: readonly (readonly string[])[];
  underHeight: number;
  /** The numbered key, where the labels do not fit under their columns. */
  key: readonly { ordinal: string; lines: readonly string[] }[];
  keyHeight: number;
}

const maxLines = 4;

/** The width of the numbers before the labels of a key, and the gap after them. */
function ordinalWidth(count: number, fontSize: number): number {
  return Math.max(20, Math.ceil(textWidth(`${count}`, fontSize)) + 6);
}

/** Labels under their columns if they fit there in four lines, else numbers there and a key below. */
export function layOptionLabels(
  labels: readonly string[],
  columnWidth: number,
  keyWidth: number,
  fontSize: number,
): OptionLabelsLayout {
  const room = columnWidth - 3;
  const wrapped = labels.map((label) => wrapText(label, room, fontSize));
  const most = Math.max(...wrapped.map((lines) => lines.length));
  if (most <= maxLines && labels.every((label) => wordsFit(label, room, fontSize))) {
    return { under: wrapped, underHeight: most * lineHeight(fontSize), key: [], keyHeight: 0 };
  }
  const key = labels.map((label, index) => ({
    ordinal: `${index + 1}`,
    lines: wrapText(label, keyWidth - ordinalWidth(labels.length, fontSize), fontSize),
  }));
  const keyLines = key.reduce((sum, entry) => sum + entry.lines.length, 0);
  return {
    under: labels.map((_, index) => [`${index + 1}`]),
    underHeight: lineHeight(fontSize),
    key,
    keyHeight: keyLines * lineHeight(fontSize) + key.length * 2 + 8,
  };
}

/** The numbered key of labels too long for their columns. */
export function OptionKey(props: { layout: OptionLabelsLayout; x: number; y: number; fontSize: number }) {
  const { layout, x, fontSize } = props;
  const indented = ordinalWidth(layout.key.length, fontSize);
  let y = props.y;
  return layout.key.map((entry) => {
    const at = y;
    y += entry.lines.length * lineHeight(fontSize) + 2;
    const indent = indented - 6 - textWidth(entry.ordinal, fontSize);
    return (
      <g key={entry.ordinal}>
        <Lines
          lines={[entry.ordinal]}
          x={x + indent}
          y={at}
          fontSize={fontSize}
          className="chart-text-muted"
        />
        <Lines lines={entry.lines} x={x + indented} y={at} fontSize={fontSize} />
      </g>
    );
  });
}
