import type { Metadata } from "next";
import { Notice } from "@plumbline/ui/notice.tsx";
import { Respond } from "@/features/respond/respond";
import { surveyOf } from "@/features/respond/survey";
import { load } from "@/server/caller";

export const metadata: Metadata = { title: "Preview" };

export default async function PreviewPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const { definition, version } = await load((api) => api.instruments.latest({ studyId }));
  return (
    <div className="mx-auto flex w-full max-w-prose flex-col gap-6">
      <Notice tone="info" title={`Preview of version ${version}, as a respondent sees it`} role={null}>
        Answer as you like: nothing you enter here is kept or counted.
      </Notice>
      <Respond survey={await surveyOf("preview", definition)} roundState="open" preview />
    </div>
  );
}
