import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import type { LinkComponent, LinkProps } from "./link.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

// 44 px: the target size of WCAG 2.5.5 and of the phone platforms' own guidelines.
const shape =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg px-4 py-2 text-center text-base font-medium leading-tight no-underline transition-colors cursor-pointer aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60";

const variants = {
  primary: "forced-color-adjust-none border border-ink bg-ink text-on-ink enabled:hover:bg-ink/85",
  secondary: "border border-edge bg-raised text-ink enabled:hover:bg-sunken",
  quiet:
    "border border-transparent text-ink underline decoration-edge underline-offset-4 enabled:hover:bg-sunken",
  danger: "forced-color-adjust-none border border-bad bg-bad text-on-bad enabled:hover:bg-bad/85",
} satisfies Record<ButtonVariant, string>;

/** The classes of a button, for the rare element that must look like one and is not drawn here. */
export function buttonClass(variant: ButtonVariant = "secondary", className?: string): string {
  // `enabled:` never matches a link, so links hover without it.
  return classNames(shape, variants[variant], className);
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
}

/** A button; `type` is "button" unless said otherwise, so that it never submits a form by accident. */
export function Button({ variant, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

export interface LinkButtonProps extends LinkProps {
  variant?: ButtonVariant;
  /** The framework's link component; a plain anchor when left out. */
  link?: LinkComponent;
}

/** A link that looks like a button, for going somewhere that is the next step. */
export function LinkButton({ variant, className, link: Link = "a", ...rest }: LinkButtonProps) {
  return <Link className={buttonClass(variant, classNames("hover:opacity-90", className))} {...rest} />;
}
