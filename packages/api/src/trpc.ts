import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import { sqlState } from "@plumbline/db/client";
import type { Context } from "./context.ts";
import { transformer } from "./transformer.ts";
import { PROBLEMS, Refusal, type ProblemReport } from "./errors.ts";

const t = initTRPC.context<Context>().create({
  transformer,
  errorFormatter({ shape, error }) {
    const report = reportOf(error);
    // The default shape carries the message and, in development, the stack: both may quote answers.
    return {
      ...shape,
      message: report.message,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, report },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** SQLSTATE classes and codes that mean "try again": connection lost, resources short, shutting down, lock not had. */
const PASSING = /^(08|53|57P0|55P03|40001|40P01)/;

/** Errors without a SQLSTATE that still mean the database was not there. */
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "CONNECTION_CLOSED",
  "CONNECT_TIMEOUT",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
]);

/**
 * Turns whatever a procedure throws into a TRPCError whose cause is a Refusal, and logs what was not foreseen:
 * the event, the SQLSTATE and an incident number, nothing else.
 */
const closedErrors = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  const refusal = refusalIn(error);
  if (refusal)
    throw new TRPCError({ code: PROBLEMS[refusal.problem].code, message: refusal.message, cause: refusal });
  if (error.code === "BAD_REQUEST" && error.cause instanceof z.ZodError) return result;
  const state = sqlState(error) ?? codeIn(error);
  const problem = state && (PASSING.test(state) || UNREACHABLE.has(state)) ? "unavailable" : "internal";
  const incident = ctx.randomToken(6);
  ctx.log.error(problem, { procedure: path, sqlState: state, incident, name: causeName(error) });
  throw new TRPCError({
    code: PROBLEMS[problem].code,
    message: PROBLEMS[problem].message,
    cause: new Incident(problem, incident),
  });
});

class Incident extends Refusal {
  constructor(
    problem: "unavailable" | "internal",
    readonly incident: string,
  ) {
    super(problem);
  }
}

const sameOriginMutations = t.middleware(({ ctx, type, next }) => {
  if (type === "mutation" && !ctx.sameOrigin) throw new Refusal("same-origin");
  return next();
});

/** A body that is no JSON, or whose notes on types fit no value, is the sender's mistake and not ours. */
const readableInput = t.middleware(async ({ getRawInput, next }) => {
  try {
    await getRawInput();
  } catch {
    throw new Refusal("invalid");
  }
  return next();
});

/** Open to everybody, signed in or not. */
export const publicProcedure = t.procedure.use(closedErrors).use(sameOriginMutations).use(readableInput);

function reportOf(error: TRPCError): ProblemReport {
  const refusal = refusalIn(error);
  if (refusal instanceof Incident) {
    return { problem: refusal.problem, message: refusal.message, incident: refusal.incident };
  }
  if (refusal) return { problem: refusal.problem, message: refusal.message };
  if (error.cause instanceof z.ZodError) {
    const issues = error.cause.issues.map(({ path, message }) => ({
      path: path.filter((step) => typeof step !== "symbol"),
      message,
    }));
    return { problem: "invalid", message: issues[0]?.message ?? PROBLEMS.invalid.message, issues };
  }
  const known: Partial<Record<TRPCError["code"], ProblemReport["problem"]>> = {
    NOT_FOUND: "not-found",
    BAD_REQUEST: "invalid",
    PARSE_ERROR: "invalid",
    METHOD_NOT_SUPPORTED: "invalid",
    UNSUPPORTED_MEDIA_TYPE: "invalid",
    PAYLOAD_TOO_LARGE: "too-large",
  };
  const problem = known[error.code] ?? "internal";
  return { problem, message: PROBLEMS[problem].message };
}

function refusalIn(error: unknown): Refusal | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof Refusal) return at;
  return null;
}

function codeIn(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (!(at instanceof TRPCError) && "code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}

/** The class of the innermost error: enough to find the place, and never a value. */
function causeName(error: unknown): string | undefined {
  let name: string | undefined;
  for (let at: unknown = error; at instanceof Error; at = at.cause) name = at.name;
  return name;
}
