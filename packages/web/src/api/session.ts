import { instanceSchema, meSchema, paths, type Instance, type Me, type Setup } from "@alur/server/api";
import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryFunctionContext,
  type UseMutationResult,
} from "@tanstack/react-query";
import { isSignedOut, RequestProblem } from "./problem.ts";
import { ask, send } from "./request.ts";

const theInstance = queryOptions({
  queryKey: ["instance"],
  queryFn: ({ signal }) => ask(instanceSchema, paths.instance, { signal }),
});

/** What this server holds: nothing yet, a real office, or the sample office. */
export function useInstance(): Instance | undefined {
  return useQuery(theInstance).data;
}

/** Only somebody who is signed in asks who they are: to a visitor that would be refused, and the browser would note a fault where there is none. */
async function fetchMe({ client, signal }: QueryFunctionContext): Promise<Me | null> {
  const { signedIn } = await client.fetchQuery({ ...theInstance, staleTime: 0 });
  if (!signedIn) return null;
  try {
    return await ask(meSchema, paths.me, { signal });
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
}

/** Who is signed in: `null` when nobody is, `undefined` while that is not known yet. */
export function useMe(): Me | null | undefined {
  return useQuery({ queryKey: ["me"], queryFn: fetchMe }).data;
}

interface Credentials {
  email: string;
  password: string;
}

async function signIn(credentials: Credentials): Promise<void> {
  await send("/api/auth/sign-in/email", { body: credentials });
}

/** Signs in and forgets whatever was fetched as somebody else. */
export function useSignIn(): UseMutationResult<void, Error, Credentials> {
  const client = useQueryClient();
  return useMutation({ mutationFn: signIn, onSuccess: () => client.resetQueries() });
}

/** Signs out and forgets everything that only this person may see. */
export function useSignOut(): UseMutationResult<void, Error, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      // Whoever signs out on a shared computer closes the page with the same movement.
      await send("/api/auth/sign-out", { body: {}, outlivesPage: true });
    },
    onSuccess: () => client.resetQueries(),
  });
}

async function setUp(setup: Setup): Promise<void> {
  const { email, password } = setup.administrator;
  try {
    await send(paths.setup, { body: setup });
  } catch (error) {
    // The line broke after the office had been made: the second attempt meets the first one's office, and signing in shows whose it is.
    const made = error instanceof RequestProblem && error.answer.code === "office-exists";
    if (
      !made ||
      !(await signIn({ email, password }).then(
        () => true,
        () => false,
      ))
    )
      throw error;
    return;
  }
  await signIn({ email, password });
}

/** Creates the agency with its administrator, then signs the administrator in. */
export function useSetup(): UseMutationResult<void, Error, Setup> {
  const client = useQueryClient();
  return useMutation({ mutationFn: setUp, onSuccess: () => client.resetQueries() });
}
