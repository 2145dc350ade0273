import type { Metadata } from "next";
import { Respond } from "@/features/respond/respond";
import { surveyOf } from "@/features/respond/survey";
import { load } from "@/server/caller";
import { PlainPage } from "@/shell/page";

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { slug } = await params;
  const { definition } = await load((api) => api.respond.survey({ slug }));
  return { title: definition.title };
}

/** The public link of a round. The receipt's code, if any, is in the fragment and never reaches this server. */
export default async function RespondPage({ params }: Params) {
  const { slug } = await params;
  const { definition, state } = await load((api) => api.respond.survey({ slug }));
  return (
    <PlainPage>
      <Respond survey={await surveyOf(slug, definition)} roundState={state} />
    </PlainPage>
  );
}
