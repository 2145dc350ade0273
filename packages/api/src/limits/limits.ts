import { lt, sql } from "drizzle-orm";
import type { Database } from "@plumbline/db/client";
import { spending } from "@plumbline/db/schema/spending";
import type { Context } from "../context.ts";
import { refuse } from "../errors.ts";

/** Requests are counted anew after so long. */
export const WINDOW_MS = 10 * 60 * 1000;

/**
 * How many requests of a kind a window lets through: per address, behind which a whole institute may sit, or per sheet,
 * whose page saves at most every 0.7 seconds. Nobody who answers comes near; what they stop is a loop.
 */
export const LIMITS = {
  begin: { by: "address", most: 1000 },
  compare: { by: "address", most: 1000 },
  save: { by: "sheet", most: 1200 },
  submit: { by: "sheet", most: 60 },
} as const satisfies Record<string, { by: "address" | "sheet"; most: number }>;

type Limit = keyof typeof LIMITS;
type Of<By> = { [Name in Limit]: (typeof LIMITS)[Name]["by"] extends By ? Name : never }[Limit];

/** One in so many requests clears away what is left of earlier days. */
const CLEARING = 500;

/** @throws Refusal `too-many` where the sender's address has spent a limit; nothing holds where nobody knows it. */
export async function withinForAddress(ctx: Context, limit: Of<"address">): Promise<void> {
  if (ctx.sender?.address) await within(ctx, limit, ctx.sender.address);
}

/** @throws Refusal `too-many` where the holder of a sheet's code has spent a limit. */
export async function withinForSheet(ctx: Context, limit: Of<"sheet">, code: string): Promise<void> {
  await within(ctx, limit, code);
}

async function within(ctx: Context, limit: Limit, who: string): Promise<void> {
  if (!ctx.sender) return;
  const most = Math.round(LIMITS[limit].most * ctx.sender.patience);
  const now = ctx.now();
  const window = Math.floor(now.getTime() / WINDOW_MS);
  const key = ctx.sender.pseudonym(now, `${limit} ${window} ${who}`);
  if (!(await spend(ctx.db, key, most))) refuse("too-many");
  if (ctx.randomInt(CLEARING) === 0) {
    ctx.defer(async () => {
      await ctx.db.delete(spending).where(lt(spending.day, sql`current_date`));
    });
  }
}

/** One statement, so that requests of all processes at once spend no more than there is. */
async function spend(db: Database, key: string, most: number): Promise<boolean> {
  const spent = await db
    .insert(spending)
    .values({ key, spent: 1 })
    .onConflictDoUpdate({
      target: spending.key,
      set: { spent: sql`${spending.spent} + 1` },
      setWhere: lt(spending.spent, most),
    })
    .returning({ spent: spending.spent });
  return spent.length > 0;
}
