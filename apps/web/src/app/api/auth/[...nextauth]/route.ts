import { app } from "@/server/app";

export const GET = (request: Request): Promise<Response> => app().auth.handlers.GET(request);
export const POST = (request: Request): Promise<Response> => app().auth.handlers.POST(request);
