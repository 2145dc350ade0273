import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import type { Database } from "@plumbline/db/client";
import * as schema from "@plumbline/db/schema";

/** Lets so many statements pass and then fails one, as a real one fails: inside drizzle, with its text and parameters. */
export class Fault {
  private statements = 0;

  constructor(
    /** Counted from 1. */
    private readonly at: number,
    private readonly error: Error,
  ) {}

  /** Whether the request got as far as the statement that fails. */
  get happened(): boolean {
    return this.statements >= this.at;
  }

  next(): Error | null {
    this.statements += 1;
    return this.statements === this.at ? this.error : null;
  }
}

/** The same database over the same connections, through a client that fails by `fault`. */
export function faultyDatabase(db: Database, fault: Fault): Database {
  const { $client } = db as Database & { $client: Sql };
  return drizzle({ client: failing($client, fault), schema, logger: false });
}

function failing<Client extends object>(client: Client, fault: Fault): Client {
  return new Proxy(client, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      if (name === "unsafe") {
        return (...args: unknown[]) => {
          const error = fault.next();
          return error ? rejected(error) : value.apply(target, args);
        };
      }
      if (name === "begin" || name === "savepoint") {
        return (...args: unknown[]) => {
          const work = args.pop() as (inner: object) => unknown;
          return value.call(target, ...args, (inner: object) => work(failing(inner, fault)));
        };
      }
      return value;
    },
  });
}

/** A query of the client that has failed; drizzle awaits it, or its `values()`. */
function rejected(reason: Error) {
  const query = Promise.reject(reason);
  query.catch(() => {});
  return Object.assign(query, { values: () => query });
}
