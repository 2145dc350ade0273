import { askedInstrument } from "@plumbline/instrument/instrument";
import { Notice } from "@plumbline/ui/notice.tsx";
import { Respond } from "@/features/respond/respond";
import { surveyOf } from "@/features/respond/survey";
import { studyMessages } from "@/features/studies/messages";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { load } from "@/server/caller";

export const generateMetadata = pageTitle(studyMessages, "pages.preview");

export default async function PreviewPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const say = await readerWords(studyMessages);
  const { definition, version } = await load((api) => api.instruments.latest({ studyId }));
  return (
    <div className="mx-auto flex w-full max-w-prose flex-col gap-6">
      <Notice tone="info" title={say("previewTitle", { version })} role={null}>
        {say("previewWhat")}
      </Notice>
      <Respond
        survey={await surveyOf("preview", askedInstrument(definition))}
        roundState="open"
        preview={{ experiments: definition.experiments }}
      />
    </div>
  );
}
