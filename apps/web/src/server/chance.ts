import { randomBytes, randomInt as uniformInt } from "node:crypto";

export const randomToken = (bytes: number): string => randomBytes(bytes).toString("base64url");

/** A uniform integer in [0, bound). */
export const randomInt = (bound: number): number => uniformInt(bound);
