/** A regulation that a later one has replaced. */
export interface RevokedRegulation {
  name: string;
  /** How it is cited: the kind of regulation, its number, its year. */
  kind: RegExp;
  number: string;
  year: number;
  /** The regulation that says so in its own closing provisions. */
  replacedBy: string;
  /** The year from which the later one is in force. */
  since: number;
}

const ministerForApparatus = /permen\s?pan|peraturan menteri.{0,40}(pendayagunaan|\bpan\b|panrb)|\bper\b|m\.?pan/i;
const law = /\buu\b|undang-undang/i;
const governmentRegulation = /\bpp\b|peraturan pemerintah/i;

/** Regulations that SOPs still cite although they are replaced. An entry names the regulation that revokes it; what nobody can name so stays out. */
export const revokedRegulations: readonly RevokedRegulation[] = [
  {
    name: "Permenpan PER/21/M.PAN/11/2008",
    kind: ministerForApparatus,
    number: "21",
    year: 2008,
    replacedBy: "Permenpan RB 35/2012",
    since: 2012,
  },
  {
    name: "Permenpan RB 12/2011",
    kind: ministerForApparatus,
    number: "12",
    year: 2011,
    replacedBy: "Permenpan RB 19/2018",
    since: 2018,
  },
  {
    name: "Perka ANRI 2/2014",
    kind: /\banri\b|arsip nasional/i,
    number: "2",
    year: 2014,
    replacedBy: "Peraturan ANRI 5/2021",
    since: 2021,
  },
  { name: "UU 32/2004", kind: law, number: "32", year: 2004, replacedBy: "UU 23/2014", since: 2014 },
  { name: "UU 5/2014", kind: law, number: "5", year: 2014, replacedBy: "UU 20/2023", since: 2023 },
  { name: "PP 41/2007", kind: governmentRegulation, number: "41", year: 2007, replacedBy: "PP 18/2016", since: 2016 },
  { name: "PP 53/2010", kind: governmentRegulation, number: "53", year: 2010, replacedBy: "PP 94/2021", since: 2021 },
  { name: "PP 46/2011", kind: governmentRegulation, number: "46", year: 2011, replacedBy: "PP 30/2019", since: 2019 },
];
