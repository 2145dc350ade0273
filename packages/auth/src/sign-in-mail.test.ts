import { describe, expect, it } from "vitest";
import { signInLink, signInMail } from "./sign-in-mail.ts";

describe("the sign-in mail", () => {
  const email = "o'brien&co@example.org";
  const link = signInLink("https://survey.example.org", "abc", email);

  it("carries token and address in the fragment of our own page", () => {
    const url = new URL(link);
    expect(url.origin + url.pathname + url.search).toBe("https://survey.example.org/sign-in/confirm");
    expect(Object.fromEntries(new URLSearchParams(url.hash.slice(1)))).toEqual({ token: "abc", email });
  });

  it("names the address, the site and the ten minutes, in text and in html", () => {
    const mail = signInMail(email, link, "https://survey.example.org");
    expect(mail.to).toBe(email);
    expect(mail.text).toContain(`at survey.example.org as ${email}.`);
    expect(mail.text).toContain(`\n${link}\n`);
    expect(mail.text).toContain("10 minutes");
    expect(mail.html).toContain("as o&#39;brien&amp;co@example.org.");
    expect(mail.html).toContain(`href="${link.replaceAll("&", "&amp;")}"`);
    expect(mail.html).toContain("10 minutes");
  });
});
