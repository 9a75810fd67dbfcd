import * as z from "zod";
import { PASSWORD_LENGTH } from "../api/index.ts";
import { problemContent } from "../routing/problem-content.ts";

const email = z.string().max(320);
const password = z.string().max(128);

const signInSchema = z.object({ email, password }).meta({ id: "SignIn" });
const passwordChangeSchema = z
  .object({ currentPassword: password, newPassword: z.string().min(PASSWORD_LENGTH).max(128) })
  .meta({ id: "PasswordChange" });
const signedInSchema = z
  .looseObject({})
  .meta({ id: "SessionBegan", description: "The session itself is in the cookie of the answer." });
const nothingSchema = z.looseObject({}).meta({ id: "Nothing" });

/** The parts of better-auth that Alur uses. The rest of it stays closed. */
export const signInPaths = ["sign-in/email", "sign-out", "change-password"] as const;
export type SignInPath = (typeof signInPaths)[number];

interface Said {
  summary: string;
  body: z.ZodType;
  answer: z.ZodType;
}

const said: Record<SignInPath, Said> = {
  "sign-in/email": { summary: "Begins a session.", body: signInSchema, answer: signedInSchema },
  "sign-out": { summary: "Ends the session, at every server.", body: nothingSchema, answer: nothingSchema },
  "change-password": {
    summary: "Sets a new password, and ends every other session of the account.",
    body: passwordChangeSchema,
    answer: signedInSchema,
  },
};

/** How the API's document tells of signing in. better-auth reads the requests itself. */
export function describeSignIn() {
  return signInPaths.map((path) => {
    const { summary, body, answer } = said[path];
    const schema = {
      tags: ["sign-in"],
      summary,
      body,
      response: { 200: answer, "4xx": problemContent, "5xx": problemContent },
    };
    return { method: "POST" as const, url: `/api/auth/${path}`, schema };
  });
}
