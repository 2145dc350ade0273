import { createHash } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { normalizeEmail } from "@plumbline/auth/email-address";
import type { Database, Executor } from "@plumbline/db/client";
import { user } from "@plumbline/db/schema/auth";
import { setupLink } from "@plumbline/db/schema/organizing";
import { refuse } from "../errors.ts";

/** 24 random bytes: the link is the only proof of being the one who started the server. */
const TOKEN_BYTES = 24;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Whether the installation has an organizer. */
export async function isSetUp(db: Executor): Promise<boolean> {
  const [row] = await db.select({ users: count() }).from(user);
  return (row?.users ?? 0) > 0;
}

/** Makes a set-up link's token, or null where the installation is set up already. */
export async function issueSetUpToken(
  db: Executor,
  randomToken: (bytes: number) => string,
): Promise<string | null> {
  if (await isSetUp(db)) return null;
  const token = randomToken(TOKEN_BYTES);
  await db.insert(setupLink).values({ hash: hashOf(token) });
  return token;
}

/** Whether a token still opens the set-up page. */
export async function setUpTokenState(db: Executor, token: string): Promise<"valid" | "invalid" | "done"> {
  if (await isSetUp(db)) return "done";
  const [known] = await db
    .select()
    .from(setupLink)
    .where(eq(setupLink.hash, hashOf(token)));
  return known ? "valid" : "invalid";
}

/** Makes the first organizer. Every set-up link is void from then on; two at once make one organizer. */
export async function setUp(
  db: Database,
  { token, name, email }: { token: string; name: string; email: string },
  now: Date,
): Promise<{ userId: string }> {
  const address = readAddress(email);
  return db.transaction(async (tx) => {
    // All links in one order, so that two people with different ones take turns and cannot block each other.
    const links = await tx.select().from(setupLink).orderBy(setupLink.hash).for("update");
    if (await isSetUp(tx)) refuse("set-up-done");
    if (!links.some(({ hash }) => hash === hashOf(token))) refuse("set-up-link");
    await tx.delete(setupLink);
    const [made] = await tx
      .insert(user)
      // The address is taken at its word: whoever reads the server's terminal could set anything.
      .values({ name, email: address, emailVerified: now })
      .returning({ id: user.id });
    return { userId: made!.id };
  });
}

function readAddress(typed: string): string {
  try {
    return normalizeEmail(typed);
  } catch {
    return refuse("invalid", "That is not an e-mail address we can send to.");
  }
}
