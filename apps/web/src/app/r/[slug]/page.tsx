import type { Metadata } from "next";
import { inLanguage } from "@plumbline/instrument/translation";
import { readingOf, type LanguageParams } from "@/features/respond/read-survey";
import { Respond } from "@/features/respond/respond";
import { Spoken } from "@/features/respond/spoken";
import { surveyOf } from "@/features/respond/survey";
import { load } from "@/server/caller";
import { PlainPage } from "@/shell/page";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: LanguageParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { definition } = await load((api) => api.respond.survey({ slug }));
  const { tag } = await readingOf(definition, searchParams);
  return { title: inLanguage(definition, tag).title };
}

/** The public link of a round. The receipt's code, if any, is in the fragment and never reaches this server. */
export default async function RespondPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { definition, state } = await load((api) => api.respond.survey({ slug }));
  const reading = await readingOf(definition, searchParams);
  return (
    <Spoken reading={reading}>
      <PlainPage>
        <Respond survey={surveyOf(slug, definition, reading.tag)} roundState={state} />
      </PlainPage>
    </Spoken>
  );
}
