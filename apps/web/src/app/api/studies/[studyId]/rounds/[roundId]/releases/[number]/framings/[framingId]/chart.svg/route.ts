import { releasedRound } from "@plumbline/api/findings/reads";
import { download } from "@/features/results/download";
import { framingFile } from "@/features/results/framing-file";
import { readerLocale } from "@/i18n/reader-locale";

interface Params {
  studyId: string;
  roundId: string;
  number: string;
  framingId: string;
}

export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { framingId, ...input } = await params;
  return download(request, async (ctx) => {
    const locale = await readerLocale();
    return framingFile(await releasedRound(ctx, { ...input, locale }), { framingId, locale });
  });
}
