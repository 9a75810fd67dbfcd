import { useWords } from "../../../messages/language.tsx";

/** Says how long something is: "7 jam 30 menit". */
export function useLengthWords(): (minutes: number) => string {
  const { calendar } = useWords();
  return (minutes) => calendar.duration(Math.floor(minutes / 60), minutes % 60);
}
