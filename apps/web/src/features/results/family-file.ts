import { refuse } from "@plumbline/api/errors";
import { releaseFileStem, releaseSource } from "@plumbline/api/findings/files";
import type { ReleasedRound } from "@plumbline/api/findings/reads";
import { standaloneSvg } from "@plumbline/charts/standalone";
import type { Locale } from "@plumbline/instrument/words/locales";
import type { Neutral } from "./addresses.ts";
import type { Download } from "./download.ts";
import { familiesOf } from "./families.ts";
import { familyScale, familySentence } from "./family-words.ts";
import { viewsOf } from "./scale.ts";

/**
 * The picture of several questions as a file that says by itself what it shows and where it is from.
 *
 * @throws Refusal `not-found` where the release has no such family.
 */
export async function familyFile(
  released: ReleasedRound,
  { familyId, neutral, locale }: { familyId: string; neutral: Neutral; locale: Locale },
): Promise<Download> {
  const { items } = released.findings;
  const family = familiesOf(items, await viewsOf(items)).find(({ id }) => id === familyId);
  if (!family) refuse("not-found");
  const { spec, rows, section, view } = family;
  const heading = `${section.title} ${familyScale(family, locale)}. ${familySentence(family, locale)}`;
  const figure = view.figure({
    idPrefix: `family-${familyId}`,
    title: heading,
    spec,
    rows,
    size: "regular",
    neutral,
    locale,
  });
  return {
    fileName: `${releaseFileStem(released, `family-${familyId}`)}.svg`,
    mediaType: "image/svg+xml; charset=utf-8",
    body: await standaloneSvg(figure, { heading, source: releaseSource(released, rows, locale) }),
  };
}
