import { RouterLink } from "@/shell/router-link";

export interface SwitchOption {
  key: string;
  label: string;
  href: string;
  current: boolean;
}

/** A few views of the same page in a line; the address holds the choice, so that it can be shared. */
export function SwitchLinks({ label, options }: { label: string; options: readonly SwitchOption[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
      <span className="text-muted">{label}</span>
      {options.map(({ key, label: name, href, current }) => (
        <RouterLink
          key={key}
          href={href}
          aria-current={current ? "page" : undefined}
          className={`inline-flex min-h-11 items-center underline-offset-4 ${
            current ? "font-semibold text-ink no-underline" : "text-link underline"
          }`}
        >
          {name}
        </RouterLink>
      ))}
    </nav>
  );
}
