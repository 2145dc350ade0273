import { headers } from "next/headers";
import { cache } from "react";
import { TRPCError } from "@trpc/server";
import { notFound, redirect } from "next/navigation";
import { Refusal } from "@plumbline/api/errors";
import { createCaller } from "@plumbline/api/root";
import { actorOf, contextOf } from "./context.ts";

/** The signed-in organizer, once per request; null when nobody is. */
export const currentActor = cache(async () => actorOf(await headers()));

/** Calls procedures from a page, as the person looking at it. Pages only read: mutations are refused. */
export async function caller() {
  return createCaller(contextOf(await currentActor()));
}

/**
 * Loads what a page shows: sends somebody who is not signed in to the sign-in page, and shows "not found" for what
 * does not exist or is somebody else's.
 */
export async function load<Data>(
  read: (api: Awaited<ReturnType<typeof caller>>) => Promise<Data>,
): Promise<Data> {
  try {
    return await read(await caller());
  } catch (error) {
    const problem = error instanceof TRPCError && error.cause instanceof Refusal ? error.cause.problem : null;
    if (problem === "not-signed-in") redirect("/sign-in");
    if (problem === "not-found" || problem === "not-allowed") notFound();
    throw error;
  }
}
