import { isAbsolute, resolve } from "node:path";
import { Stop } from "./stop.mjs";

/**
 * @typedef {object} Settings
 * @property {boolean} dev
 * @property {string} host
 * @property {number} port
 * @property {string} data         absolute path of the data folder
 * @property {string} [databaseUrl] absent: the embedded database in the data folder
 * @property {string} publicUrl    what links in mails and on pages begin with
 */

/**
 * Reads the settings from the environment, or stops with one sentence about the first that is wrong.
 * An empty variable counts as unset. Values that may hold a password are never repeated.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string[]} args  of the command line
 * @param {string} root    of the repository; relative paths start here
 * @returns {Settings}
 */
export function readSettings(env, args, root) {
  for (const arg of args) {
    if (arg !== "--dev") throw new Stop(`Unknown option ${arg}; the only one is --dev.`);
  }
  const port = readPort(env["PORT"] || "3000");
  const databaseUrl = env["DATABASE_URL"] || undefined;
  if (databaseUrl !== undefined) databaseAddress(databaseUrl);
  const data = env["PLUMBLINE_DATA"] || "data";
  return {
    dev: args.includes("--dev"),
    host: env["HOST"] || "127.0.0.1",
    port,
    data: isAbsolute(data) ? data : resolve(root, data),
    databaseUrl,
    publicUrl: readPublicUrl(env["PLUMBLINE_URL"] || `http://localhost:${port}`),
  };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${text}", but must be a whole number from 1 to 65535.`);
  }
  return port;
}

/** @param {string} text */
function readPublicUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.pathname !== "/" || url.search || url.hash) {
    throw new Stop(
      `PLUMBLINE_URL is "${text}", but must look like https://survey.example.org, without a path.`,
    );
  }
  return url.origin;
}

/**
 * Where the server of a DATABASE_URL listens: a host and port, or the path of a unix socket.
 *
 * @param {string} databaseUrl
 * @returns {{ host: string, port: number } | { path: string }}
 */
export function databaseAddress(databaseUrl) {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined;
  const host = url?.searchParams.get("host") || decodeURIComponent(url?.hostname ?? "");
  if (!url || !["postgres:", "postgresql:"].includes(url.protocol) || !host) {
    throw new Stop(
      "DATABASE_URL must look like postgres://user:password@host:5432/database; " +
        "leave it unset to use the embedded database.",
    );
  }
  const port = Number(url.port || url.searchParams.get("port") || 5432);
  return host.startsWith("/")
    ? { path: `${host}/.s.PGSQL.${port}` }
    : { host: host.replace(/^\[|\]$/g, ""), port };
}
