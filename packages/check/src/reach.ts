import { firstSteps, type Sop } from "@alur/model";

/** Where each place leads to, looked up once for the many questions that a rule asks. */
type Ways = ReadonlyMap<string, readonly string[]>;

/** The arrows of an SOP by the place from which they leave. */
export function waysOf({ flows }: Sop): Ways {
  return new Map(
    [...Map.groupBy(flows, (flow) => flow.from)].map(([from, leaving]) => [from, leaving.map((flow) => flow.to)]),
  );
}

/** The same arrows followed against their direction: from where each place is reached. */
export function waysBack({ flows }: Sop): Ways {
  return new Map(
    [...Map.groupBy(flows, (flow) => flow.to)].map(([to, arriving]) => [to, arriving.map((flow) => flow.from)]),
  );
}

/** Everything that can be reached from here along the arrows, this place included: step ids, and `end`. */
export function reachableFrom(ways: Ways, from: readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const to of ways.get(id) ?? []) reached.add(to);
  return reached;
}

/** Where the procedure begins: at the start capsule's arrows, or at the first row when nobody drew any. */
export function beginnings(sop: Sop): string[] {
  const drawn = firstSteps(sop).map((step) => step.id);
  return drawn.length > 0 ? drawn : sop.steps.slice(0, 1).map((step) => step.id);
}

/** The circle in which somebody ends up who starts here and finds neither an end nor a break. */
export function circleBelow(ways: Ways, back: Ways, start: string): Set<string> {
  let from = start;
  for (;;) {
    const ahead = reachableFrom(ways, [from]);
    const behind = reachableFrom(back, [from]);
    const further = [...ahead].find((id) => !behind.has(id));
    if (further === undefined) return ahead;
    from = further;
  }
}
