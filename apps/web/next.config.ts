import path from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  transpilePackages: [
    "@plumbline/analytics",
    "@plumbline/api",
    "@plumbline/auth",
    "@plumbline/charts",
    "@plumbline/db",
    "@plumbline/disclosure",
    "@plumbline/instrument",
    "@plumbline/ui",
  ],
  serverExternalPackages: ["postgres", "nodemailer"],
  outputFileTracingRoot: path.join(import.meta.dirname, "../.."),
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimiser is a surface we do not need: no page shows an uploaded picture.
  images: { unoptimized: true },
  // Every page is personal or changes with the next release; nothing of it may lie in a shared cache.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        {
          key: "Permissions-Policy",
          value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        },
      ],
    },
  ],
};

export default config;
