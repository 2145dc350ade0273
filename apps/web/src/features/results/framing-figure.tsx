import type { Framing } from "@plumbline/api/findings/framings";
import { ChanceCurves } from "@plumbline/charts/chance-curves.tsx";
import type { ChartSize } from "@plumbline/charts/chart-props";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { framingAxis } from "./framing-words.ts";
import { framingMessages } from "./messages-framing.ts";

/** The arms of a framing in one picture. A function and no component: a file is made of the element it returns. */
export function framingFigure(
  framing: Framing,
  chart: { idPrefix: string; title: string; size: ChartSize; locale: Locale },
) {
  const say = wordsIn(framingMessages, chart.locale);
  return (
    <ChanceCurves
      {...chart}
      axis={framingAxis(framing, chart.locale)}
      series={framing.arms}
      caption={say("caption")}
      words={{ interval: say("interval") }}
    />
  );
}
