import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { fetchSopsInForce, type SopInForce } from "../../api/procedures.ts";
import { checkBeside } from "../../device/check-beside.ts";
import type { RegisterReport } from "../../device/register-report.ts";

/** The SOPs in force, and what was found when they were checked together. */
export interface CheckedRegister {
  sops: readonly SopInForce[];
  report: RegisterReport;
}

/** Fetches the register's SOPs and checks them on this device. Its key begins as the register's does, so that a new SOP in force makes it old. */
export function useCheckedRegister(): UseQueryResult<CheckedRegister> {
  return useQuery({
    queryKey: ["procedures", "checked"],
    queryFn: async ({ signal }) => {
      const sops = await fetchSopsInForce(signal);
      return { sops, report: await checkBeside(sops.map(({ sop }) => sop)) };
    },
  });
}
