/** RFC 5321, 4.5.3.1: a path holds 256 octets with its angle brackets, a local part 64, a label 63. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;

/** dot-atom of RFC 5322, 3.2.3: no quoted strings, comments or address literals. */
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** What was typed is not an address we send to. The message never repeats it. */
export class InvalidEmailError extends Error {
  override readonly name = "InvalidEmailError";
  readonly code = "invalid-email";
  constructor() {
    super("not an e-mail address");
  }
}

/**
 * The one spelling of an address under which it is stored, looked up and mailed to.
 *
 * Compatibility characters are folded first (NFKC): a full-width commercial at must count as the `@` that
 * a mail server would make of it. What remains has to be a plain ASCII addr-spec that every parser
 * reads as one recipient.
 * @throws InvalidEmailError
 */
export function normalizeEmail(typed: unknown): string {
  if (typeof typed !== "string" || typed.length > LONGEST_ADDRESS) throw new InvalidEmailError();
  const address = typed.normalize("NFKC").toLowerCase();
  const [local, domain, ...rest] = address.split("@");
  const valid =
    address.length <= LONGEST_ADDRESS &&
    local !== undefined &&
    domain !== undefined &&
    rest.length === 0 &&
    local.length <= LONGEST_LOCAL_PART &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domain);
  if (!valid) throw new InvalidEmailError();
  return address;
}
