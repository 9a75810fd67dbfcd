/** A column that means everybody: nobody in particular feels called upon. */
export const everybody =
  /^(seluruh|semua|segenap|para|setiap|tiap)\b|\b(seluruh|semua) (pegawai|karyawan|staf|bidang|unit|pejabat)\b|^(pegawai|karyawan|asn|pns)\s+(dinas|badan|kantor|kecamatan|kelurahan|sekretariat|din\w+|opd|skpd)\b/i;

/** Machines and applications, which a person operates. */
export const device =
  /^(aplikasi|sistem|website|situs|server|komputer|laptop|printer|scanner|mesin|e-?mail|whatsapp|srikandi|simpeg|sipd|oss)\b/i;

/** Titles and forms of address that stand beside the name of a person and never beside that of a post. */
export const personalTitle =
  /\b(drs|dra|ir|hj|dr|prof|nip)\b\.|,\s*[SMA]\.?\s?[A-Z][A-Za-z]{0,3}\b|^(bapak|ibu|bpk|sdr|sdri|saudara|saudari|pak|bu)\b|\bnip\b/i;

/** Heads of units that were turned into functional posts in many offices; kecamatan and kelurahan keep theirs. */
export const equalizedPost = /^kepala (seksi|subbidang)\b/;
