"use client";

import NextLink from "next/link";
import type { ComponentProps } from "react";

/** The framework's link in the shape the design system asks for. */
export function RouterLink(props: ComponentProps<"a"> & { href: string }) {
  return <NextLink {...props} />;
}
