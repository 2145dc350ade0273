"use client";

import type { ButtonHTMLAttributes } from "react";

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  /** What it does, in words. */
  label: string;
  /** A button with nothing to do stays in the tab order, so that the focus does not jump when it runs out. */
  possible: boolean;
}

/** A button with a sign on it, without a frame: there are two on every line. */
export function IconButton({ label, possible, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={!possible || undefined}
      onClick={(event) => {
        if (possible) onClick?.(event);
      }}
      className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-lg text-lg leading-none hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:opacity-40"
      {...rest}
    />
  );
}
