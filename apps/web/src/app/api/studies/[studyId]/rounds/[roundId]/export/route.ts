import { exportBundle } from "@plumbline/api/exports/reads";
import { download } from "@/features/results/download";

interface Params {
  studyId: string;
  roundId: string;
}

export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const input = await params;
  return download(request, async (ctx) => {
    const { fileName, zip } = await exportBundle(ctx, input);
    return { fileName, mediaType: "application/zip", body: new Uint8Array(zip) };
  });
}
