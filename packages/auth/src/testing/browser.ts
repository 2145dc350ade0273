/** Requests as a browser on our own pages sends them, with its cookies. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly baseUrl: string) {}

  headers(): Headers {
    const headers = new Headers();
    if (this.cookies.size > 0) {
      headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    }
    return headers;
  }

  post(path: string, body: unknown, change: Record<string, string | null> = {}): Request {
    const headers = this.headers();
    headers.set("origin", this.baseUrl);
    headers.set("content-type", "application/json");
    for (const [name, value] of Object.entries(change)) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    return new Request(this.baseUrl + path, { method: "POST", headers, body: JSON.stringify(body) });
  }

  get(path: string): Request {
    return new Request(this.baseUrl + path, { headers: this.headers() });
  }

  /** Stores the response's cookies, and drops those it ends. */
  take(response: Response): Response {
    for (const header of response.headers.getSetCookie()) this.takeCookie(header);
    return response;
  }

  takeCookie(header: string): void {
    const [pair = "", ...attributes] = header.split("; ");
    const split = pair.indexOf("=");
    const expires = attributes.find((attribute) => attribute.startsWith("Expires="))?.slice(8);
    if (expires && new Date(expires) <= new Date()) this.cookies.delete(pair.slice(0, split));
    else this.cookies.set(pair.slice(0, split), pair.slice(split + 1));
  }
}
