import { app } from "@/server/app";

export const POST = (request: Request): Promise<Response> => app().auth.signOut(request);
