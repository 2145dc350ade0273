import type { Role } from "@plumbline/db/schema/study";
import type { ProblemId } from "../errors.ts";
import type { ActorName } from "./world.ts";

/**
 * Who may do what to what. A procedure that is not in this table fails the suite, and so does one that is and does not
 * exist: whoever adds a verb decides here who may use it.
 *
 * `needs` says what a request names and what therefore decides:
 * nothing: open to everybody · session: anybody signed in · file: an upload of one's own · link: the public link of a
 * round · sheet: the link and the code · study, round: a membership whose role is among `roles`.
 */
export type Rule =
  | { type: ReplyType; needs: "nothing" }
  | { type: ReplyType; needs: "session" }
  | { type: ReplyType; needs: "link" }
  | { type: ReplyType; needs: "sheet" }
  | { type: ReplyType; needs: "file"; otherwise: Verdict }
  | { type: ReplyType; needs: "study"; roles: readonly Role[] }
  | { type: ReplyType; needs: "round"; roles: readonly Role[] };

/** A query or a mutation of the router, or a download with a route of its own. */
type ReplyType = "query" | "mutation" | "file";

export type Verdict = "ok" | ProblemId;

const ALL = ["owner", "editor", "analyst", "viewer"] as const;
const TAKE_AWAY = ["owner", "editor", "analyst"] as const;
const CHANGE = ["owner", "editor"] as const;
const OWN = ["owner"] as const;

export const RULES: Record<string, Rule> = {
  "account.setUp": { type: "mutation", needs: "nothing" },
  "account.setUpState": { type: "mutation", needs: "nothing" },
  "account.signOutEverywhere": { type: "mutation", needs: "session" },
  "imports.append": { type: "mutation", needs: "file", otherwise: "not-found" },
  "imports.begin": { type: "mutation", needs: "session" },
  "imports.commit": { type: "mutation", needs: "file", otherwise: "not-found" },
  // Discarding what is not there is no mistake, and tells nothing.
  "imports.discard": { type: "mutation", needs: "file", otherwise: "ok" },
  "imports.dryRun": { type: "mutation", needs: "file", otherwise: "not-found" },
  "imports.propose": { type: "mutation", needs: "file", otherwise: "not-found" },
  "instruments.latest": { type: "query", needs: "study", roles: ALL },
  "instruments.save": { type: "mutation", needs: "study", roles: CHANGE },
  "personal.result": { type: "mutation", needs: "sheet" },
  "releases.results": { type: "query", needs: "round", roles: ALL },
  "respond.begin": { type: "mutation", needs: "link" },
  "respond.save": { type: "mutation", needs: "sheet" },
  "respond.sheet": { type: "mutation", needs: "sheet" },
  "respond.submit": { type: "mutation", needs: "sheet" },
  "respond.survey": { type: "query", needs: "link" },
  "respond.withdraw": { type: "mutation", needs: "sheet" },
  "rounds.close": { type: "mutation", needs: "round", roles: CHANGE },
  "rounds.list": { type: "query", needs: "study", roles: ALL },
  "rounds.open": { type: "mutation", needs: "study", roles: CHANGE },
  "rounds.removeSimulated": { type: "mutation", needs: "study", roles: CHANGE },
  "rounds.simulate": { type: "mutation", needs: "study", roles: CHANGE },
  "studies.archive": { type: "mutation", needs: "study", roles: OWN },
  "studies.create": { type: "mutation", needs: "session" },
  "studies.delete": { type: "mutation", needs: "study", roles: OWN },
  "studies.duplicate": { type: "mutation", needs: "study", roles: CHANGE },
  "studies.list": { type: "query", needs: "session" },
  "studies.overview": { type: "query", needs: "study", roles: ALL },
  "studies.rename": { type: "mutation", needs: "study", roles: CHANGE },
  // Downloads have routes and no procedures; these are the functions behind them.
  exportBundle: { type: "file", needs: "round", roles: TAKE_AWAY },
  releasedQuestion: { type: "file", needs: "round", roles: ALL },
};

/**
 * What a request names. ours: the owner's, shared with editor, analyst and viewer · theirs: the stranger's · nowhere: of
 * the right form and of nothing · mixed: our study or sheet with their round · astray: our study, a round of nothing.
 */
export type ObjectName = "ours" | "theirs" | "nowhere" | "mixed" | "astray";

export const OBJECTS: Record<Rule["needs"], readonly ObjectName[]> = {
  nothing: ["ours"],
  session: ["ours"],
  file: ["ours", "theirs", "nowhere"],
  link: ["ours", "nowhere"],
  sheet: ["ours", "mixed", "nowhere"],
  study: ["ours", "theirs", "nowhere"],
  round: ["ours", "theirs", "nowhere", "mixed", "astray"],
};

const SIGNED_OUT: readonly ActorName[] = ["anonymous", "disabled"];

/** What a request must come to. `path` only names the one procedure whose time is over. */
export function expectedVerdict(path: string, rule: Rule, actor: ActorName, object: ObjectName): Verdict {
  if (path === "account.setUp") return "set-up-done";
  switch (rule.needs) {
    case "nothing":
      return "ok";
    case "link":
      return object === "ours" ? "ok" : "not-found";
    case "sheet":
      return { ours: "ok", mixed: "unknown-receipt", nowhere: "not-found" }[
        object as "ours" | "mixed" | "nowhere"
      ] as Verdict;
  }
  if (SIGNED_OUT.includes(actor)) return "not-signed-in";
  if (rule.needs === "session") return "ok";
  const holder = { ours: "owner", theirs: "stranger" }[object as "ours" | "theirs"];
  if (rule.needs === "file") return actor === holder ? "ok" : rule.otherwise;
  if (actor === "stranger") return object === "theirs" ? "ok" : "not-found";
  const role = ALL.find((each) => each === actor);
  if (!role || object === "theirs" || object === "nowhere") return "not-found";
  if (!rule.roles.includes(role)) return "not-allowed";
  return object === "ours" ? "ok" : "not-found";
}
