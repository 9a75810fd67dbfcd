/** A phone's list of choices shows about so many letters, and nobody listens to more. */
const SHOWN = 60;

/** The activity as the name of a target: cut at a word where it is long, which shows. */
export function shortActivity(activity: string): string {
  if (activity.length <= SHOWN) return activity;
  const words = activity.slice(0, SHOWN + 1).replace(/\s+\S*$/, "");
  return `${words.slice(0, SHOWN)} …`;
}
