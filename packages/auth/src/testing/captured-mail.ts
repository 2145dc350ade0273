import type { Mail, Mailer } from "../mailer.ts";

/** A mailer that keeps what it was given. */
export function capturingMailer(): Mailer & { mails: Mail[] } {
  const mails: Mail[] = [];
  return {
    kind: "smtp",
    mails,
    async send(mail) {
      mails.push(mail);
    },
  };
}

/** Token and address as our page reads them from the link. */
export function credentialsOf(mail: Mail | undefined): { token: string; email: string } {
  const fragment = new URLSearchParams(new URL(mail?.link ?? "about:blank#").hash.slice(1));
  return { token: fragment.get("token") ?? "", email: fragment.get("email") ?? "" };
}
