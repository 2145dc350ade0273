import { catalogue } from "@plumbline/instrument/words/words";

export const accountMessages = catalogue({
  en: {
    title: "Account",
    name: "Name",
    email: "E-mail",
    sessions: "Sessions",
    lost: "Lost a laptop, or signed in on somebody else’s? Signing out everywhere ends every session of yours at once, this one included.",
    signOut: "Sign out everywhere",
  },
  de: {
    title: "Konto",
    name: "Name",
    email: "E-Mail",
    sessions: "Sitzungen",
    lost: "Laptop verloren oder auf einem fremden angemeldet? „Überall abmelden“ beendet alle Sitzungen dieses Kontos auf einmal, auch diese.",
    signOut: "Überall abmelden",
  },
});
