/** Holds the interface's language for organizers who chose one. Respondents' pages set no cookie. */
export const LOCALE_COOKIE = "plumbline_language";
