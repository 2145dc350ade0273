import { z } from "zod";

export const setUpInput = z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1, "Tell us your name.").max(120),
  email: z.string().trim().max(254, "An e-mail address has at most 254 characters."),
});
