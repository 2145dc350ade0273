import { z } from "zod";

export const rankingSpec = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          label: z.string().trim().min(1, "An item needs a label.").max(120),
          /** What the item means, shown beneath its label. */
          detail: z.string().trim().max(400).default(""),
        }),
      )
      .min(3, "Give at least three items.")
      .max(12, "At most 12 items."),
    /** What the two ends of the order mean: "most important", "least important". */
    ends: z.strictObject({
      first: z.string().trim().min(1, "Say what the first place means.").max(60),
      last: z.string().trim().min(1, "Say what the last place means.").max(60),
    }),
    /** Whether items may be left without a place; they then count as below all that have one. */
    partial: z.boolean(),
    /** Whether the order the items are listed in is a claim to hold the answers against. */
    listedOrder: z.boolean(),
  })
  .superRefine(({ items, ends }, context) => {
    if (ends.first === ends.last) {
      context.addIssue({
        code: "custom",
        path: ["ends", "last"],
        message: "The first and the last place need different words.",
      });
    }
    if (new Set(items.map(({ label }) => label)).size < items.length) {
      context.addIssue({ code: "custom", path: ["items"], message: "Two items have the same label." });
    }
  });

export type RankingSpec = z.infer<typeof rankingSpec>;

/** Items by their index in the author's list, from first to last. */
export interface RankingAnswer {
  order: number[];
}

export function rankingAnswer({ items, partial }: RankingSpec): z.ZodType<RankingAnswer> {
  return z.strictObject({
    order: z.array(z.number()).superRefine((order, context) => {
      const problem = (message: string) => context.addIssue({ code: "custom", message });
      if (order.some((item) => !Number.isInteger(item) || item < 0 || item >= items.length)) {
        problem(`Each place holds one of the ${items.length} items.`);
      }
      if (new Set(order).size < order.length) problem("Each item has one place only.");
      if (order.length === 0) problem("Give at least one item a place.");
      else if (!partial && order.length < items.length) {
        problem(`Give all ${items.length} items a place.`);
      }
    }),
  });
}
