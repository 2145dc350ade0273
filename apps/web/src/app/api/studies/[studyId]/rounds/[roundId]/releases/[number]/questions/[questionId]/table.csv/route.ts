import { fileStem, findingCsv } from "@plumbline/api/findings/files";
import { releasedQuestion } from "@plumbline/api/findings/reads";
import { download } from "@/features/results/download";

interface Params {
  studyId: string;
  roundId: string;
  number: string;
  questionId: string;
}

export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const input = await params;
  return download(request, async (ctx) => {
    const released = await releasedQuestion(ctx, input);
    return {
      fileName: `${fileStem(released)}.csv`,
      mediaType: "text/csv; charset=utf-8",
      body: findingCsv(released),
    };
  });
}
