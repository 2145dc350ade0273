/** A worker thread that creates an empty database in the folder it is given. */
import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

const db = await PGlite.create(workerData);
await db.close();
