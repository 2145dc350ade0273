import { setTimeout as delay } from "node:timers/promises";

/**
 * Work that a response must not wait for. It begins only when the response has long gone out, so that
 * how long an answer takes does not tell whether there was something to do.
 */
export class Background {
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly failed: (error: unknown) => void,
    private readonly delayMs: number = 150,
  ) {}

  run(task: () => Promise<void>): void {
    const running = delay(this.delayMs)
      .then(task)
      .catch(this.failed)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when everything begun so far has ended. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
