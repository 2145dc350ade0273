import { classNames } from "./class-names.ts";
import type { LinkComponent } from "./link.ts";

export interface NavTab {
  href: string;
  label: string;
  current?: boolean;
}

export interface NavTabsProps {
  /** Names the navigation for assistive technology. */
  label: string;
  tabs: readonly NavTab[];
  link?: LinkComponent;
  className?: string;
}

/** The pages of one thing in a row; on a narrow screen the row scrolls sideways. */
export function NavTabs({ label, tabs, link: Link = "a", className }: NavTabsProps) {
  return (
    <nav aria-label={label} className={classNames("-mx-1 overflow-x-auto", className)}>
      <ul className="flex gap-1 px-1">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center border-b-2 px-2 whitespace-nowrap no-underline -outline-offset-2",
                tab.current
                  ? "border-ink font-semibold text-ink"
                  : "border-transparent text-muted forced-colors:border-[Canvas] hover:border-edge hover:text-ink",
              )}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
