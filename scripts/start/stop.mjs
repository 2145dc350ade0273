/** A reason to stop that the person at the terminal can act on: its message is all they get to read. */
export class Stop extends Error {}

/**
 * The system's name for a failure ("EACCES"), else its message.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function reason(error) {
  if (!(error instanceof Error)) return String(error);
  return /** @type {NodeJS.ErrnoException} */ (error).code ?? error.message;
}
