/** Tools that an office lists under Peralatan, each with the names by which steps ask for it. */
export const equipmentNames: readonly { name: string; called: RegExp }[] = [
  { name: "komputer", called: /\b(komputer|laptop|notebook|pc)\b/i },
  { name: "printer", called: /\b(printer|pencetak)\b/i },
  { name: "pemindai", called: /\b(scanner|pemindai|mesin scan)\b/i },
  { name: "proyektor", called: /\b(proyektor|infokus|infocus|lcd)\b/i },
  { name: "kamera", called: /\b(kamera|camera)\b/i },
  { name: "mesin fotokopi", called: /\bmesin foto ?(kopi|copy)\b/i },
  { name: "kendaraan", called: /\b(kendaraan|mobil|sepeda motor)\b/i },
  { name: "cap dinas", called: /\b(cap|stempel)\b/i },
  { name: "internet", called: /\b(internet|wi-?fi)\b/i },
  { name: "telepon", called: /\b(telepon|telpon|faksimile|fax)\b/i },
];
