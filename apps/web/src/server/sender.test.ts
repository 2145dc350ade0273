import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { addressOf, rememberAddresses, senderOf } from "./sender.ts";

describe("where a request came from", () => {
  it("is whom the server hears from, where no proxy stands in front, whatever the request says", () => {
    expect(addressOf(undefined, "203.0.113.7", 0)).toBe("203.0.113.7");
    expect(addressOf("198.51.100.1", "203.0.113.7", 0)).toBe("203.0.113.7");
    expect(addressOf(undefined, "::ffff:203.0.113.7", 0)).toBe("203.0.113.7");
  });

  it("is what the farthest of our own proxies heard, and nothing that was sent along before it", () => {
    expect(addressOf("203.0.113.7", "10.0.0.1", 1)).toBe("203.0.113.7");
    expect(addressOf("1.1.1.1, 203.0.113.7", "10.0.0.1", 1)).toBe("203.0.113.7");
    expect(addressOf("1.1.1.1, 203.0.113.7, 10.0.0.2", "10.0.0.1", 2)).toBe("203.0.113.7");
  });

  it("is not known where fewer proxies have spoken than there are", () => {
    expect(addressOf(undefined, "10.0.0.1", 1)).toBeNull();
    expect(addressOf("203.0.113.7", "10.0.0.1", 2)).toBeNull();
  });

  it("is the network of an IPv6 address, however it is written", () => {
    for (const address of [
      "2001:db8:0:12::1",
      "2001:0DB8:0000:0012:ffff:1:2:3",
      "2001:db8:0:12:1:2:3:4%eth0",
    ]) {
      expect(addressOf(undefined, address, 0)).toBe("2001:db8:0:12");
    }
    expect(addressOf(undefined, "2001:db8::1", 0)).toBe("2001:db8:0:0");
    expect(addressOf(undefined, "::1", 0)).toBe("0:0:0:0");
  });

  it("is on every request of the process, in the place of whatever was sent under that name", async () => {
    rememberAddresses(0);
    const server = createServer((request, response) => {
      const sender = senderOf(new Headers(request.headers as Record<string, string>), {
        auth: { secret: "secret" },
        limits: 1,
      });
      response.end(String(sender?.address));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const reply = await fetch(`http://127.0.0.1:${port}`, {
      headers: { "x-plumbline-address": "1.1.1.1", "x-forwarded-for": "1.1.1.1" },
    });
    expect(await reply.text()).toBe("127.0.0.1");
    server.close();
  });
});

describe("what stands for somebody", () => {
  const pseudonym = (day: string, text: string, secret = "secret") =>
    senderOf(new Headers(), { auth: { secret }, limits: 1 })!.pseudonym(new Date(day), text);

  it("is the same on one day and another on the next, and with another secret", () => {
    const morning = pseudonym("2031-05-06T01:00:00Z", "203.0.113.7");
    expect(morning).toMatch(/^[\w-]{43}$/);
    expect(pseudonym("2031-05-06T23:00:00Z", "203.0.113.7")).toBe(morning);
    expect(pseudonym("2031-05-07T01:00:00Z", "203.0.113.7")).not.toBe(morning);
    expect(pseudonym("2031-05-06T01:00:00Z", "203.0.113.8")).not.toBe(morning);
    expect(pseudonym("2031-05-06T01:00:00Z", "203.0.113.7", "another")).not.toBe(morning);
  });

  it("is nobody where the operator wants no limits", () => {
    expect(senderOf(new Headers(), { auth: { secret: "secret" }, limits: null })).toBeNull();
  });
});
