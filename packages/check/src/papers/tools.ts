import { equipmentNames } from "../lists/equipment-names.ts";

const officeThings =
  /^(?:-\s*)?(?:atk|alat tulis\w*(?: kantor)?|kertas|bolpoin|pulpen|pena|buku \w+|agenda|formulir|blanko|map|amplop|materai|aplikasi \w+|jaringan)\b/i;

/** Whether a requirement is a thing to work with rather than a paper that comes out of an earlier step. */
export function isTool(item: string): boolean {
  return officeThings.test(item.trim()) || equipmentNames.some(({ called }) => called.test(item));
}
