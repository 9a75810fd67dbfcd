import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ProblemCode } from "../problems/problem-catalogue.ts";
import { problem } from "../problems/request-problem.ts";
import { asOption, limitPasswords, signInLimit } from "../security/rate-limits.ts";
import { describeSignIn } from "./describe-sign-in.ts";
import { INACTIVE, type Authenticator } from "./authenticator.ts";
import { headersOf } from "./headers-of.ts";

const byCode: Readonly<Record<string, ProblemCode>> = {
  INVALID_EMAIL_OR_PASSWORD: "sign-in-wrong",
  INVALID_EMAIL: "sign-in-wrong",
  INVALID_PASSWORD: "password-wrong",
  [INACTIVE]: "official-inactive",
};

/** Puts better-auth's sign-in, sign-out and change of password onto the server; what it refuses is said in our words. */
export function answerSignIn(app: FastifyInstance, authenticator: Authenticator): void {
  const countAttempt = limitPasswords(app);
  for (const described of describeSignIn()) {
    app.route({
      ...described,
      config: { rateLimit: asOption(signInLimit) },
      // What is wrong with an address or a password is better-auth's to say, in the same words for every account.
      attachValidation: true,
      handler: async (request, reply) => {
        if (!described.url.endsWith("/sign-out")) await countAttempt(request);
        const answer = await authenticator.answer(asWebRequest(request));
        for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
        if (!answer.ok) throw await problemOf(answer);
        return sendWithoutToken(answer, reply);
      },
    });
  }
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = headersOf(request);
  headers.delete("content-length");
  const address = new URL(request.url, `${request.protocol}://${request.host}`);
  // Whoever names no page is no page of another site: those were refused before. better-auth wants one named.
  if (!headers.has("origin")) headers.set("origin", address.origin);
  return new Request(address, {
    method: request.method,
    headers,
    body: JSON.stringify({ ...bodyOf(request), ...(address.pathname.endsWith("/change-password") ? everywhere : {}) }),
  });
}

/** Whoever changes a password wants nobody to go on with the old one. */
const everywhere = { revokeOtherSessions: true };

function bodyOf({ body }: FastifyRequest): object {
  return typeof body === "object" && body !== null ? body : {};
}

async function problemOf(answer: Response): Promise<Error> {
  const said = (await answer.json().catch(() => ({}))) as { code?: string };
  const code = byCode[said.code ?? ""];
  if (code) return problem(code);
  if (answer.status === 401) return problem("not-signed-in");
  if (answer.status < 500) return problem("input-invalid");
  return new Error(`better-auth answered ${answer.status}.`);
}

/** The session's token belongs in the cookie, which the page's scripts cannot read, and nowhere else. */
async function sendWithoutToken(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  const { token: _token, ...rest } = (await answer.json()) as Record<string, unknown>;
  return reply.status(answer.status).send(rest);
}
