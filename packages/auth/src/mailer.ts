import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { MailEnv } from "./env.ts";

export interface Mail {
  /** One address as `normalizeEmail` leaves it. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** What the reader is asked to open; shown in the terminal where no mail server is set up. */
  link?: string;
}

export interface Mailer {
  /** "outbox": nothing leaves this machine, so the page should say where to look. */
  kind: "smtp" | "outbox";
  send(mail: Mail): Promise<void>;
}

/** A server that does not answer must not keep a mail, and whoever waits for it, for minutes. */
const TIMEOUT_MS = 15_000;
const OUTBOX_SENDER = "plumbline@localhost";

/** Mail through the SMTP server, or into a folder (and its link onto the terminal) where none is set up. */
export function createMailer(env: MailEnv, print: (line: string) => void = console.log): Mailer {
  return env.kind === "smtp" ? smtpMailer(env.url, env.from) : outboxMailer(env.folder, print);
}

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    kind: "smtp",
    async send(mail) {
      await transport.sendMail(compose(mail, from));
    },
  };
}

function outboxMailer(folder: string, print: (line: string) => void): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    kind: "outbox",
    async send(mail) {
      const { message } = await transport.sendMail(compose(mail, OUTBOX_SENDER));
      if (!Buffer.isBuffer(message)) throw new Error("the composed mail is not a buffer");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const stamp = new Date().toISOString().replaceAll(":", "-");
      const path = join(folder, `${stamp}-${randomBytes(6).toString("hex")}.eml`);
      await writeFile(path, message, { mode: 0o600, flag: "wx" });
      print(`Mail for ${mail.to} is in ${path}`);
      if (mail.link) print(`Open: ${mail.link}`);
    },
  };
}

function compose({ to, subject, text, html }: Mail, from: string) {
  return {
    from: { name: "Plumbline", address: from },
    // As objects, and the envelope apart, so that no parser decides again who the recipient is.
    to: { name: "", address: to },
    envelope: { from, to: [to] },
    subject,
    text,
    html,
    headers: { "Auto-Submitted": "auto-generated" },
  };
}
