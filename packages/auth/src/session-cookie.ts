/** The cookie that carries a session. */
export interface SessionCookie {
  name: string;
  secure: boolean;
}

/**
 * Over https the name begins with `__Host-`: browsers then take the cookie only from this host itself, over
 * https and for every path, so that neither a sibling host nor plain http can plant one.
 */
export function sessionCookie(baseUrl: string): SessionCookie {
  const secure = new URL(baseUrl).protocol === "https:";
  return { name: `${secure ? "__Host-" : ""}plumbline.session`, secure };
}

/** The session token in the request's Cookie header; the first one where several carry the name. */
export function readSessionToken(headers: Headers, { name }: SessionCookie): string | undefined {
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const split = pair.indexOf("=");
    if (split > 0 && pair.slice(0, split).trim() === name) return pair.slice(split + 1).trim() || undefined;
  }
  return undefined;
}

/** The Set-Cookie header that starts a session in the browser. */
export function sessionCookieHeader(cookie: SessionCookie, token: string, expires: Date): string {
  const secure = cookie.secure ? "; Secure" : "";
  return `${cookie.name}=${token}; Path=/; Expires=${expires.toUTCString()}; HttpOnly; SameSite=Lax${secure}`;
}

/** The Set-Cookie header that ends it. */
export function endedCookieHeader(cookie: SessionCookie): string {
  return sessionCookieHeader(cookie, "", new Date(0));
}
