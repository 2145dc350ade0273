import type { Metadata } from "next";
import { ConfirmSignIn } from "@/features/sign-in/confirm-sign-in";
import { PlainPage } from "@/shell/page";

export const metadata: Metadata = { title: "Confirm sign-in" };

export default function ConfirmPage() {
  return (
    <PlainPage>
      <h1 className="text-3xl">Sign in to Plumbline</h1>
      <ConfirmSignIn />
    </PlainPage>
  );
}
