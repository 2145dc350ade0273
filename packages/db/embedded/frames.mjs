/**
 * One whole message of the PostgreSQL wire protocol.
 *
 * @typedef {object} Frame
 * @property {string} type  the protocol's one-letter type; "startup", "ssl" or "cancel" before a session
 * @property {Buffer} bytes the message as it was sent
 */

// https://www.postgresql.org/docs/current/protocol-message-formats.html
const PROTOCOL_3_0 = 196608;
const CANCEL_REQUEST = 80877102;
const SSL_REQUEST = 80877103;
const GSSENC_REQUEST = 80877104;
const LARGEST_STARTUP = 10_000; // MAX_STARTUP_PACKET_LENGTH in the server's own pqcomm.h
const LARGEST_MESSAGE = 256 * 1024 * 1024; // PGlite keeps a message in WebAssembly memory, 2 GB at most

/** The other side does not speak the protocol. */
export class FrameError extends Error {}

/** Cuts the bytes of one connection into whole messages. */
export class Frames {
  /** @type {Buffer[]} */ #chunks = [];
  #size = 0;
  #needed = 8; // a startup message is at least 8 bytes, a later one at least 5
  #inSession = false;

  /**
   * @param {Buffer} chunk
   * @returns {Frame[]} the messages that became whole with this chunk
   */
  push(chunk) {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const frames = [];
    // Chunks are joined only once a message is whole: joining at each would be quadratic in its length.
    while (this.#size >= this.#needed) {
      const bytes = Buffer.concat(this.#chunks);
      const length = this.#lengthOf(bytes);
      const frame = bytes.length >= length ? this.#frame(bytes.subarray(0, length)) : undefined;
      const rest = frame ? bytes.subarray(length) : bytes;
      this.#chunks = [rest];
      this.#size = rest.length;
      this.#needed = frame ? (this.#inSession ? 5 : 8) : length;
      if (frame) frames.push(frame);
    }
    return frames;
  }

  /** @param {Buffer} bytes */
  #lengthOf(bytes) {
    const length = this.#inSession ? 1 + bytes.readInt32BE(1) : bytes.readInt32BE(0);
    const [least, most] = this.#inSession ? [5, LARGEST_MESSAGE] : [8, LARGEST_STARTUP];
    if (length < least || length > most) throw new FrameError(`a message of ${length} bytes`);
    return length;
  }

  /**
   * @param {Buffer} bytes
   * @returns {Frame}
   */
  #frame(bytes) {
    if (this.#inSession) return { type: String.fromCharCode(bytes.readUInt8(0)), bytes };
    const code = bytes.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSSENC_REQUEST) return { type: "ssl", bytes };
    if (code === CANCEL_REQUEST) return { type: "cancel", bytes };
    if (code !== PROTOCOL_3_0) throw new FrameError(`protocol version ${code}`);
    this.#inSession = true;
    return { type: "startup", bytes };
  }
}
