import { refuse } from "@plumbline/api/errors";
import { releaseFileStem, releaseSource } from "@plumbline/api/findings/files";
import { framingsOf } from "@plumbline/api/findings/framings";
import type { ReleasedRound } from "@plumbline/api/findings/reads";
import { standaloneSvg } from "@plumbline/charts/standalone";
import type { Locale } from "@plumbline/instrument/words/locales";
import type { Download } from "./download.ts";
import { framingFigure } from "./framing-figure.tsx";
import { framingSentence } from "./framing-words.ts";

/**
 * The picture of one belief asked for in different ways, as a file that says by itself what it shows.
 *
 * @throws Refusal `not-found` where the release has no such framing.
 */
export async function framingFile(
  released: ReleasedRound,
  { framingId, locale }: { framingId: string; locale: Locale },
): Promise<Download> {
  const { definition, findings } = released;
  const framing = framingsOf(definition, findings.items).find(({ id }) => id === framingId);
  if (!framing) refuse("not-found");
  const heading = [framing.title, framingSentence(framing, locale)].filter(Boolean).join(". ");
  const figure = framingFigure(framing, {
    idPrefix: `framing-${framingId}`,
    title: heading,
    size: "regular",
    locale,
  });
  const counts = framing.arms.flatMap(({ n: { least, most } }) => [{ n: least }, { n: most }]);
  return {
    fileName: `${releaseFileStem(released, `framing-${framing.id}`)}.svg`,
    mediaType: "image/svg+xml; charset=utf-8",
    body: await standaloneSvg(figure, { heading, source: releaseSource(released, counts, locale) }),
  };
}
