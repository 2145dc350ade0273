import superjson from "superjson";

/**
 * How values travel. Replies go through superjson, because they hold dates. What comes in is plain JSON: superjson's
 * notes about shared references would let a request of a thousand characters unfold into gigabytes, and no input needs
 * more than JSON says.
 */
export const transformer = {
  input: { serialize: (value: unknown): unknown => value, deserialize: (value: unknown): unknown => value },
  output: superjson,
};
