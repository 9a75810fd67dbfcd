import { defaultWorkingCalendar } from "@alur/model";
import type { Me, Office } from "@alur/server/api";

const postId = "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c01";
const officialId = "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c02";
const agency = {
  id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c03",
  name: "Dinas Contoh",
  calendar: defaultWorkingCalendar(),
};
const official = {
  id: officialId,
  name: "Agus Pratama",
  email: "agus.pratama@contoh.invalid",
  administrator: true,
  active: true,
  postIds: [postId],
};

/** An official of an invented office who is its administrator, too. */
export const administrator: Me = {
  official,
  posts: [{ id: postId, name: "Kasubbag Umum", unitId: null, unitName: "" }],
  acting: [],
  agency,
  demo: false,
};

/** The invented office, with a single post. */
export const smallOffice: Office = {
  agency,
  units: [],
  posts: [
    {
      id: postId,
      name: "Kasubbag Umum",
      aliases: ["Kasubbag"],
      unitId: null,
      superiorId: null,
      holderIds: [officialId],
      dissolution: null,
    },
  ],
  officials: [official],
};
