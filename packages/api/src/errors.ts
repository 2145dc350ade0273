import type { TRPC_ERROR_CODE_KEY } from "@trpc/server/unstable-core-do-not-import";

/**
 * Everything that can go wrong and is told to somebody. A closed set: whatever is not in it reaches the reader as
 * `internal` with an incident number, and never with the text of the error, which may carry answers.
 */
export const PROBLEMS = {
  "not-signed-in": { code: "UNAUTHORIZED", message: "Sign in to go on." },
  // One answer for what does not exist and for what is somebody else's, so that nobody can probe for either.
  "not-found": { code: "NOT_FOUND", message: "There is nothing here, or it is not yours to see." },
  "not-allowed": { code: "FORBIDDEN", message: "Your role in this study does not allow this." },
  invalid: { code: "BAD_REQUEST", message: "Something in what was sent cannot be accepted." },
  "round-closed": {
    code: "PRECONDITION_FAILED",
    message: "This round is closed: answers can be read and no longer changed.",
  },
  "round-open": { code: "PRECONDITION_FAILED", message: "Close the open round first." },
  "nothing-to-ask": {
    code: "PRECONDITION_FAILED",
    message: "The study has no question yet. Add one before you open a round.",
  },
  "nothing-said": {
    code: "BAD_REQUEST",
    message: "Nothing is answered yet. Answer or decline at least one question, then submit.",
  },
  "consent-outdated": {
    code: "PRECONDITION_FAILED",
    message: "The consent text changed. Read it again before you go on.",
  },
  "unknown-receipt": {
    code: "NOT_FOUND",
    message:
      "This link opens no answers in this round. Check that it was copied whole, to the last character.",
  },
  "key-reused": {
    code: "CONFLICT",
    message: "These answers were already sent in another form. Reload the page and send again.",
  },
  "instrument-frozen": {
    code: "CONFLICT",
    message: "This version is frozen because a round opened with it. Start a new version to change it.",
  },
  "set-up-done": { code: "CONFLICT", message: "This installation is already set up. Sign in instead." },
  "set-up-link": {
    code: "FORBIDDEN",
    message: "This set-up link is not valid any more. Use the newest one in the terminal.",
  },
  "import-problems": { code: "BAD_REQUEST", message: "Some rows cannot be read; nothing was imported." },
  "import-incomplete": {
    code: "PRECONDITION_FAILED",
    message: "The upload did not finish. Choose the file again; nothing was imported.",
  },
  "too-few": {
    code: "PRECONDITION_FAILED",
    message: "There are too few answers to show or hand out without pointing at somebody.",
  },
  "too-many": {
    code: "TOO_MANY_REQUESTS",
    message:
      "More was sent from here within a few minutes than anybody would. What you typed is still on this device; go on in ten minutes.",
  },
  "too-large": { code: "PAYLOAD_TOO_LARGE", message: "This is larger than the server accepts." },
  "same-origin": { code: "FORBIDDEN", message: "This request did not come from one of our own pages." },
  unavailable: {
    code: "SERVICE_UNAVAILABLE",
    message:
      "The database cannot be reached just now. What you typed is still on this device; try again shortly.",
  },
  internal: {
    code: "INTERNAL_SERVER_ERROR",
    message: "Something went wrong on our side; nothing was changed.",
  },
} as const satisfies Record<string, { code: TRPC_ERROR_CODE_KEY; message: string }>;

export type ProblemId = keyof typeof PROBLEMS;

/** A problem on its way to the edge. `message` replaces the general sentence where a more exact one is known. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly problem: ProblemId,
    message: string = PROBLEMS[problem].message,
  ) {
    super(message);
  }
}

export function refuse(problem: ProblemId, message?: string): never {
  throw new Refusal(problem, message);
}

/** What a client may know about an error. */
export interface ProblemReport {
  problem: ProblemId;
  message: string;
  /** For `invalid`: what is wrong where. Never a value. */
  issues?: { path: (string | number)[]; message: string }[];
  /** For `internal` and `unavailable`: the number under which the server's log has it. */
  incident?: string;
}
