import { issueSetUpToken } from "@plumbline/api/account/set-up";
import { prepareDatabase } from "@plumbline/api/connection";
import { randomToken } from "./server/chance.ts";
import { app } from "./server/app.ts";
import { rememberAddresses } from "./server/sender.ts";

// Before the first request is answered: the schema is current, and a new installation says how to begin.
const { db, env } = app();
rememberAddresses(env.proxies);
await prepareDatabase(db);
const token = await issueSetUpToken(db, randomToken);
if (token) {
  console.log(`\n  Set up Plumbline: ${env.auth.baseUrl}/setup#${token}\n`);
}
