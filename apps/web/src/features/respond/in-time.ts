/** A request without an answer for this long counts as lost. */
export const TIMEOUT_MS = 15_000;

/** Rejects when time is up, also where the call cannot be aborted. */
export async function inTime<Value>(call: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The server did not answer in time."));
      abort.abort();
    }, TIMEOUT_MS);
  });
  try {
    return await Promise.race([call(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
