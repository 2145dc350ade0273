import type { Mail } from "./mailer.ts";

/** How long a sign-in link works: ASVS 5.0.0, 6.5.5 allows ten minutes for an out-of-band token. */
export const LINK_MINUTES = 10;

/**
 * Our page that signs in when its button is pressed. Token and address are in the fragment, which browsers
 * send to no server, so they reach no log; and mail scanners that open links cannot use them up.
 */
export function signInLink(baseUrl: string, token: string, email: string): string {
  return `${baseUrl}/sign-in/confirm#${new URLSearchParams({ token, email })}`;
}

/** The mail with the sign-in link, in words that tell a mailbox's other readers nothing about a study. */
export function signInMail(email: string, link: string, baseUrl: string): Mail {
  const { host } = new URL(baseUrl);
  const asked = `Someone, probably you, asked to sign in to Plumbline at ${host} as ${email}.`;
  const lifetime = `The link works once, for ${LINK_MINUTES} minutes.`;
  const otherwise = "If it was not you, there is nothing to do: nobody gets in without this link.";
  return {
    to: email,
    subject: "Sign in to Plumbline",
    text: [asked, "Open this link to sign in:", link, lifetime, otherwise].join("\n\n") + "\n",
    html: [
      "<!doctype html>",
      `<p>${escapeHtml(asked)}</p>`,
      `<p><a href="${escapeHtml(link)}">Sign in</a></p>`,
      `<p>${escapeHtml(lifetime)}</p>`,
      `<p>${escapeHtml(otherwise)}</p>`,
    ].join("\n"),
    link,
  };
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
