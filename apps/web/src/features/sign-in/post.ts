export type PostOutcome = { ok: true } | { ok: false; code: string };

/** Posts JSON to one of the sign-in routes. A request that never arrived is "unavailable" like any other failure. */
export async function post(path: string, body: Record<string, string>): Promise<PostOutcome> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as PostOutcome;
  } catch {
    return { ok: false, code: "unavailable" };
  }
}
