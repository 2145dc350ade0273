import { createHmac } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Sender } from "@plumbline/api/context";

/** Written on every request by {@link rememberAddresses}, whatever came under this name. */
const ADDRESS = "x-plumbline-address";

/**
 * Where a request came from. Each proxy in front appends whom it heard from to `x-forwarded-for`, so that with n of
 * them the n-th from the end is true, and everything before it whatever the sender wrote.
 */
export function addressOf(
  forwarded: string | undefined,
  peer: string | undefined,
  proxies: number,
): string | null {
  const said = (forwarded ?? "").split(",").map((entry) => entry.trim());
  const address = proxies === 0 ? peer : said.at(-proxies);
  return address ? networkOf(address) : null;
}

/** Of an IPv6 address the first half: one household has all addresses of a network, and changes them at will. */
function networkOf(address: string): string {
  const [plain = ""] = address.replace(/^::ffff:(?=\d+\.)/i, "").split("%");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  const ending = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - ending.length);
  const all = [...groups, ...Array.from({ length: zeros }, () => "0"), ...ending];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}

/**
 * From now on every request of this process says where it came from. A route sees no socket, and the framework believes
 * what a sender says of itself; the server's own event comes before both.
 */
export function rememberAddresses(proxies: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = request.headers["x-forwarded-for"];
    const all = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
    const address = addressOf(all, request.socket.remoteAddress, proxies);
    if (address === null) delete request.headers[ADDRESS];
    else request.headers[ADDRESS] = address;
  });
}

/** @param limits times the usual limits; null for none. */
export function senderOf(
  headers: Headers,
  { auth: { secret }, limits }: { auth: { secret: string }; limits: number | null },
): Sender | null {
  if (limits === null) return null;
  return {
    address: headers.get(ADDRESS),
    pseudonym: (day, text) => {
      const key = createHmac("sha256", secret)
        .update(`limits of ${day.toISOString().slice(0, 10)}`)
        .digest();
      return createHmac("sha256", key).update(text).digest("base64url");
    },
    patience: limits,
  };
}
