import type { Context } from "@plumbline/api/context";
import { Refusal } from "@plumbline/api/errors";
import { actorOf, contextOf } from "@/server/context";
import { log } from "@/server/log";
import { PRIVATE_HEADERS, refusalResponse } from "./refusal-response.ts";

export interface Download {
  /** Letters, digits, hyphens and a dot: it is written into a header. */
  fileName: string;
  mediaType: string;
  body: string | Uint8Array<ArrayBuffer>;
}

/** Answers a request for a file, as whoever sent it; what is refused is a small JSON document and no file. */
export async function download(
  request: Request,
  make: (ctx: Context) => Promise<Download>,
): Promise<Response> {
  try {
    const { fileName, mediaType, body } = await make(contextOf(await actorOf(request.headers)));
    return new Response(body, {
      headers: {
        ...PRIVATE_HEADERS,
        "content-type": mediaType,
        // Always a file and never a page of ours: what it holds was partly written by others.
        "content-disposition": `attachment; filename="${fileName}"`,
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return refusalResponse(error);
    const incident = crypto.randomUUID();
    log.error("download", { name: error instanceof Error ? error.name : undefined, incident });
    return refusalResponse(new Refusal("internal"), incident);
  }
}
