/** One client of the wire server: cuts the byte stream into messages and feeds them to PGlite in its turn. */

const STARTUP = 196608;
const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;

/** Frontend messages after which PostgreSQL may answer ReadyForQuery: Query, Sync, CopyDone, CopyFail, function call. */
const ENDS_A_CYCLE = new Set(["Q", "S", "c", "f", "F", "startup"]);

/** @param {string} type @param {string} body a C string */
function message(type, body) {
  const text = Buffer.from(body, "utf8");
  const out = Buffer.alloc(5 + text.length);
  out.write(type, 0, "latin1");
  out.writeInt32BE(4 + text.length, 1);
  text.copy(out, 5);
  return out;
}

const SYNC = message("S", "");
const ROLLBACK = message("Q", "ROLLBACK\0");

export class WireConnection {
  /** @type {{ type: string, bytes: Buffer }[]} */
  queue = [];
  buffered = Buffer.alloc(0);
  started = false;
  closed = false;
  /** True from the first message of a cycle until ReadyForQuery says idle. */
  open = false;
  /** The last status byte of ReadyForQuery: I idle, T in a transaction, E in a failed one. */
  status = "I";
  /** @type {Set<string>} prepared statements to close with the connection, since the session outlives it */
  statements = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  idleTimer;

  /**
   * @param {import("@electric-sql/pglite").PGlite} database
   * @param {import("node:net").Socket} socket
   * @param {{ request(connection: WireConnection): void }} turns
   * @param {number} idleInTransactionMs
   */
  constructor(database, socket, turns, idleInTransactionMs) {
    this.database = database;
    this.socket = socket;
    this.turns = turns;
    this.idleInTransactionMs = idleInTransactionMs;
    socket.on("data", (data) => this.receive(data));
    socket.on("error", () => socket.destroy());
    socket.once("close", () => {
      this.closed = true;
      this.queue = [];
      clearTimeout(this.idleTimer);
      if (this.open || this.statements.size > 0) turns.request(this);
    });
  }

  end() {
    this.socket.destroy();
  }

  hasWork() {
    return this.closed ? this.open || this.statements.size > 0 : this.queue.length > 0;
  }

  /** @param {Buffer} data */
  receive(data) {
    this.buffered = this.buffered.length === 0 ? data : Buffer.concat([this.buffered, data]);
    while (!this.closed && this.takeMessage());
    if (this.queue.length > 0) this.turns.request(this);
  }

  /** Moves one complete message from the buffer to the queue; false when more bytes are needed. */
  takeMessage() {
    const header = this.started ? 5 : 8;
    if (this.buffered.length < header) return false;
    const length = this.started ? 1 + this.buffered.readInt32BE(1) : this.buffered.readInt32BE(0);
    if (length < header || length > 0x3fffffff) {
      this.end();
      return false;
    }
    if (this.buffered.length < length) return false;
    const bytes = this.buffered.subarray(0, length);
    this.buffered = this.buffered.subarray(length);
    if (this.started) this.takeRegular(bytes);
    else this.takeStartup(bytes);
    return true;
  }

  /** @param {Buffer} bytes */
  takeStartup(bytes) {
    const code = bytes.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) this.socket.write("N");
    else if (code === STARTUP) {
      this.started = true;
      this.queue.push({ type: "startup", bytes });
    } else {
      // Also a CancelRequest, which cannot be honoured: the one session is busy with the query it would cancel.
      this.end();
    }
  }

  /** @param {Buffer} bytes */
  takeRegular(bytes) {
    const type = String.fromCharCode(bytes[0] ?? 0);
    if (type === "X") {
      // Terminate would end PGlite's only session.
      this.socket.end();
      return;
    }
    if (type === "P") {
      const name = bytes.toString("utf8", 5, bytes.indexOf(0, 5));
      if (name) this.statements.add(name);
    }
    this.queue.push({ type, bytes });
  }

  /** Runs what has arrived; true when the session is free for another connection. */
  async work() {
    clearTimeout(this.idleTimer);
    try {
      if (this.closed) await this.cleanUp();
      else await this.drain();
    } catch {
      // PGlite reports SQL errors in the stream; what throws is a failure of the engine itself.
      this.open = false;
      this.statements.clear();
      this.end();
    }
    if (this.open && !this.closed) {
      this.idleTimer = setTimeout(() => this.end(), this.idleInTransactionMs);
      this.idleTimer.unref();
    }
    return !this.open;
  }

  async drain() {
    do {
      const next = this.queue.shift();
      if (!next) return;
      await this.send(next.type, next.bytes, (data) => {
        if (this.socket.writable) this.socket.write(Buffer.from(data));
      });
    } while (this.open);
  }

  async cleanUp() {
    const ignore = () => {};
    if (this.open) {
      await this.send("S", SYNC, ignore);
      if (this.status !== "I") await this.send("Q", ROLLBACK, ignore);
    }
    for (const name of this.statements) await this.send("C", message("C", `S${name}\0`), ignore);
    await this.send("S", SYNC, ignore);
    this.statements.clear();
  }

  /**
   * @param {string} type
   * @param {Buffer} bytes
   * @param {(data: Uint8Array) => void} receive
   */
  async send(type, bytes, receive) {
    this.open = true;
    let tail = Buffer.alloc(0);
    await this.database.runExclusive(() =>
      this.database.execProtocolRawStream(new Uint8Array(bytes), {
        onRawData: (data) => {
          tail = Buffer.concat([tail, data.subarray(-6)]).subarray(-6);
          receive(data);
        },
      }),
    );
    const ready = tail.length === 6 && tail[0] === 0x5a && tail.readInt32BE(1) === 5;
    if (!ready || !ENDS_A_CYCLE.has(type)) return;
    this.status = String.fromCharCode(tail[5] ?? 0);
    this.open = this.status !== "I";
  }
}
