import { fileStem } from "@plumbline/api/findings/files";
import { releasedQuestion } from "@plumbline/api/findings/reads";
import { chartFile } from "@/features/results/chart-file";
import { download } from "@/features/results/download";
import { readerLocale } from "@/i18n/reader-locale";

interface Params {
  studyId: string;
  roundId: string;
  number: string;
  questionId: string;
}

export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const input = await params;
  return download(request, async (ctx) => {
    const locale = await readerLocale();
    const released = await releasedQuestion(ctx, { ...input, locale });
    return {
      fileName: `${fileStem(released)}.svg`,
      mediaType: "image/svg+xml; charset=utf-8",
      body: await chartFile(released, locale),
    };
  });
}
