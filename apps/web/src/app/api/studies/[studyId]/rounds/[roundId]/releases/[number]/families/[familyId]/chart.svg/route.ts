import { releasedRound } from "@plumbline/api/findings/reads";
import { chooseNeutral } from "@/features/results/choose-round";
import { download } from "@/features/results/download";
import { familyFile } from "@/features/results/family-file";
import { readerLocale } from "@/i18n/reader-locale";

interface Params {
  studyId: string;
  roundId: string;
  number: string;
  familyId: string;
}

export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { familyId, ...input } = await params;
  const neutral = chooseNeutral(new URL(request.url).searchParams.get("neutral"));
  return download(request, async (ctx) => {
    const locale = await readerLocale();
    const released = await releasedRound(ctx, { ...input, locale });
    return familyFile(released, { familyId, neutral, locale });
  });
}
