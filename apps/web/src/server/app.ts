import { openDatabase, type Connection } from "@plumbline/api/connection";
import { createAuth, type Auth } from "@plumbline/auth/auth";
import { createMailer } from "@plumbline/auth/mailer";
import { readEnv } from "../env.ts";

export interface App extends Connection {
  env: ReturnType<typeof readEnv>;
  auth: Auth;
}

/** One per process; kept on globalThis because development reloads this module and must not open a second pool. */
const held = globalThis as { plumbline?: App };

export function app(): App {
  held.plumbline ??= open();
  return held.plumbline;
}

function open(): App {
  const env = readEnv(process.env);
  const connection = openDatabase(process.env);
  const { secret, baseUrl, mail } = env.auth;
  return {
    ...connection,
    env,
    auth: createAuth({ db: connection.db, secret, baseUrl, mailer: createMailer(mail) }),
  };
}
