import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { normalizeEmail } from "./email-address.ts";
import { createMailer } from "./mailer.ts";
import { signInLink, signInMail } from "./sign-in-mail.ts";
import { mailSink } from "./testing/mail-sink.ts";

const BASE_URL = "https://survey.example.org";
const mailTo = (email: string) => signInMail(email, signInLink(BASE_URL, "t0ken", email), BASE_URL);

describe("a mail through a mail server", () => {
  let sink: Awaited<ReturnType<typeof mailSink>>;
  beforeAll(async () => {
    sink = await mailSink();
    return sink.close;
  });
  const sent = async (email: string) => {
    sink.received.length = 0;
    await createMailer({ kind: "smtp", url: sink.url, from: "plumbline@example.org" }).send(mailTo(email));
    return sink.received;
  };

  it("goes to one recipient and says who sends it", async () => {
    const [mail, ...others] = await sent("ada@example.org");
    expect(others).toEqual([]);
    expect([mail?.from, mail?.recipients]).toEqual(["plumbline@example.org", ["ada@example.org"]]);
    expect(mail?.raw).toContain("From: Plumbline <plumbline@example.org>\r\n");
    expect(mail?.raw).toContain("To: ada@example.org\r\n");
    expect(mail?.raw).toContain("Auto-Submitted: auto-generated\r\n");
  });

  it("goes, for any address that was taken, to exactly the address that is stored", async () => {
    const atext = fc.constantFrom(...Array.from("abyz019!#$%&'*+/=?^_`{|}~-."));
    const typed = fc.oneof(
      fc.emailAddress(),
      fc
        .tuple(fc.array(atext, { minLength: 1, maxLength: 20 }), fc.domain())
        .map(([local, domain]) => `${local.join("")}@${domain}`),
      fc
        .tuple(fc.emailAddress(), fc.constantFrom("＠", "．", "Ａ", "ﬀ", "\u212A", "①"))
        .map(([address, twin]) => twin + address),
    );
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        let stored: string;
        try {
          stored = normalizeEmail(text);
        } catch {
          return;
        }
        taken += 1;
        const mails = await sent(stored);
        expect(mails.map((mail) => mail.recipients)).toEqual([[stored]]);
        const unfolded = mails[0]?.raw.replace(/\r\n(?=[ \t])/g, "") ?? "";
        expect(/^To: +(.*)$/m.exec(unfolded)?.[1]?.trim()).toBe(stored);
      }),
      { numRuns: 50, endOnFailure: true },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it("that cannot be delivered is an error, within seconds", async () => {
    const closed = await mailSink();
    await closed.close();
    const mailer = createMailer({ kind: "smtp", url: closed.url, from: "plumbline@example.org" });
    await expect(mailer.send(mailTo("ada@example.org"))).rejects.toMatchObject({ code: "ESOCKET" });
  });
});

describe("a mail where no mail server is set up", () => {
  it("is a file that only its owner can read, and its link is printed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plumbline-outbox-"));
    const lines: string[] = [];
    const mailer = createMailer({ kind: "outbox", folder: join(folder, "outbox") }, (line) =>
      lines.push(line),
    );
    await mailer.send(mailTo("ada@example.org"));
    const [name, ...others] = await readdir(join(folder, "outbox"));
    expect(mailer.kind).toBe("outbox");
    expect(others).toEqual([]);
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[0-9a-f]{12}\.eml$/);
    const path = join(folder, "outbox", name ?? "");
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, "utf8")).toMatch(/^To: ada@example\.org\r?$/m);
    expect(lines).toEqual([
      `Mail for ada@example.org is in ${path}`,
      "Open: https://survey.example.org/sign-in/confirm#token=t0ken&email=ada%40example.org",
    ]);
    await rm(folder, { recursive: true });
  });
});
