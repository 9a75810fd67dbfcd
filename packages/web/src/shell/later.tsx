import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";

/** Holds the place of a part until its code has come. */
interface StoodIn {
  standIn?: ReactNode;
}

interface Fetched {
  /** Fetches the part ahead of its first showing, so that it then opens at once. */
  fetch: () => Promise<unknown>;
}

/** A part of a page whose code is fetched when it is first shown, so that the first look at the page does not wait for it. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & StoodIn> & Fetched {
  let known: ComponentType<Props> | undefined;
  const fetch = async (): Promise<ComponentType<Props>> => (known ??= await load());
  const Awaited = lazy(async () => ({ default: await fetch() }));

  function Later({ standIn = null, ...props }: Props & StoodIn): ReactNode {
    // Chosen once for as long as the part stands: another kind of component in its place would forget what was typed in it.
    const [Part] = useState(() => known ?? (Awaited as unknown as ComponentType<Props>));
    return (
      <Suspense fallback={standIn}>
        <Part {...(props as Props)} />
      </Suspense>
    );
  }
  return Object.assign(Later, { fetch });
}
