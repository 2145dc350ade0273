/** Reads a request's body up to a limit, before anything parses it; 413 beyond, 415 for what is not JSON. */
export async function bodyWithin(request: Request, maxBytes: number): Promise<Request | Response> {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") return new Response(null, { status: 415 });
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) return new Response(null, { status: 413 });
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return new Response(null, { status: 413 });
    }
    chunks.push(value);
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: Buffer.concat(chunks),
  });
}
