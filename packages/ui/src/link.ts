import type { AnchorHTMLAttributes, ElementType } from "react";

/** What a component that draws a link hands to it. */
export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  href: string;
}

/** `"a"`, or a framework's own link component with the same properties. */
export type LinkComponent = ElementType<LinkProps>;
