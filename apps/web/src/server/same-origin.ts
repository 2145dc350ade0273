/**
 * Whether a request was sent by one of our own pages: it names our origin and carries JSON, which a form on another
 * site can do neither of. The origin is compared with the configured one; a Host header proves nothing.
 */
export function isSameOriginJson(headers: Headers, baseUrl: string): boolean {
  const mediaType = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return headers.get("origin") === new URL(baseUrl).origin && mediaType === "application/json";
}
