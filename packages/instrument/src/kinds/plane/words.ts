import type { Answers } from "../../kind.ts";
import { signed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { messages } from "./messages.ts";
import { AXES, type Point } from "./scale.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";

/** From this many steps on an effect is called so; the last word is kept for the end of the scale. */
const DEGREES = [
  { from: 10, key: "degrees.most" },
  { from: 7, key: "degrees.strong" },
  { from: 4, key: "degrees.moderate" },
  { from: 1, key: "degrees.little" },
] as const;

/** A point in words: "improves alignment, strongly (+7); lowers capability, a little (−2)". */
export function pointInWords(spec: PlaneSpec, point: Point, locale: Locale): string {
  const say = wordsIn(messages, locale);
  const [x, y] = AXES.map((axis) => {
    const { low, high } = spec[axis];
    const steps = Math.abs(point[axis]);
    const degree = DEGREES.find(({ from }) => steps >= from);
    return degree
      ? say(degree.key, { end: point[axis] > 0 ? high : low })
      : say("degrees.none", { low, high });
  }) as [string, string];
  return say("point", { x, y, xFigure: signed(point.x, 0, locale), yFigure: signed(point.y, 0, locale) });
}

export function describePlane(
  spec: PlaneSpec,
  { own, crowd }: Answers<PlaneAnswer, PlaneAnswer>,
  locale: Locale,
): { own?: string; crowd?: string } {
  return {
    ...(own ? { own: pointInWords(spec, own, locale) } : {}),
    ...(crowd ? { crowd: pointInWords(spec, crowd, locale) } : {}),
  };
}

export function rewordPlane(spec: PlaneSpec, say: (text: string) => string): PlaneSpec {
  const axis = ({ title, low, high }: PlaneSpec["x"]) => ({
    title: say(title),
    low: say(low),
    high: say(high),
  });
  // A quadrant without a name has no text to translate.
  const name = (text: string) => text && say(text);
  const { lowHigh, highHigh, lowLow, highLow } = spec.quadrants;
  return {
    ...spec,
    x: axis(spec.x),
    y: axis(spec.y),
    quadrants: {
      lowHigh: name(lowHigh),
      highHigh: name(highHigh),
      lowLow: name(lowLow),
      highLow: name(highLow),
    },
  };
}
