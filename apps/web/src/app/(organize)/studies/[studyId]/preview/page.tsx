import { askedInstrument } from "@plumbline/instrument/instrument";
import { Notice } from "@plumbline/ui/notice.tsx";
import { readingOf, type LanguageParams } from "@/features/respond/read-survey";
import { Respond } from "@/features/respond/respond";
import { Spoken } from "@/features/respond/spoken";
import { surveyOf } from "@/features/respond/survey";
import { studyMessages } from "@/features/studies/messages";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { load } from "@/server/caller";

export const generateMetadata = pageTitle(studyMessages, "pages.preview");

interface Props {
  params: Promise<{ studyId: string }>;
  searchParams: LanguageParams;
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { studyId } = await params;
  const say = await readerWords(studyMessages);
  const { definition, version } = await load((api) => api.instruments.latest({ studyId }));
  const asked = askedInstrument(definition);
  const reading = await readingOf(asked, searchParams);
  return (
    <div className="mx-auto flex w-full max-w-prose flex-col gap-6">
      <Notice tone="info" title={say("previewTitle", { version })} role={null}>
        {say("previewWhat")}
      </Notice>
      <Spoken reading={reading}>
        <div className="flex flex-col gap-6">
          <Respond
            survey={surveyOf("preview", asked, reading.tag)}
            roundState="open"
            preview={{ experiments: definition.experiments }}
          />
        </div>
      </Spoken>
    </div>
  );
}
