import { LinkButton } from "@plumbline/ui/button.tsx";
import { PlainPage } from "@/shell/page";
import { RouterLink } from "@/shell/router-link";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PlainPage>
      <h1 className="text-3xl">There is nothing here</h1>
      <p>
        The address may be mistyped, the page may have been removed, or it belongs to a study you are not a
        member of.
      </p>
      <p>
        <LinkButton link={RouterLink} href="/">
          To the start
        </LinkButton>
      </p>
    </PlainPage>
  );
}
