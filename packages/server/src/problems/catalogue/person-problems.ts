import type { KnownProblem } from "../known-problem.ts";

/** Who asks, and what they may. */
export const personProblems = {
  "not-signed-in": {
    status: 401,
    message: {
      id: "Anda belum masuk, atau waktu masuk sudah habis. Masuklah lagi.",
      en: "You are not signed in, or your session has ended. Sign in again.",
    },
  },
  "sign-in-wrong": {
    status: 401,
    message: {
      id: "Surel atau kata sandi tidak cocok. Periksa keduanya, lalu masuk lagi.",
      en: "The e-mail address or the password does not match. Check both and sign in again.",
    },
  },
  "password-wrong": {
    status: 400,
    message: {
      id: "Kata sandi yang lama tidak cocok. Ketik lagi kata sandi yang sekarang dipakai.",
      en: "The old password does not match. Type the one that is in use now.",
    },
  },
  "official-inactive": {
    status: 403,
    message: {
      id: "Akun ini sudah dinonaktifkan. Hubungi administrator kantor Anda.",
      en: "This account is no longer active. Ask your office's administrator.",
    },
  },
  "post-vacant": {
    status: 422,
    message: {
      id: "Jabatan itu sedang tidak dipegang siapa pun. Pilih jabatan lain.",
      en: "Nobody holds that post now. Choose another one.",
    },
  },
  "official-not-in-post": {
    status: 422,
    message: {
      id: "Pejabat itu tidak memegang jabatan yang dipilih. Pilih pejabat lain.",
      en: "That official does not hold the chosen post. Choose another one.",
    },
  },
  "not-administrator": {
    status: 403,
    message: {
      id: "Hanya administrator kantor yang dapat melakukan ini. Mintalah administrator melakukannya.",
      en: "Only the office's administrator can do this. Ask them to do it.",
    },
  },
  "post-may-not-open": {
    status: 403,
    message: {
      id: "Berkas dari SOP ini tidak dapat dibuka melalui jabatan tersebut. Pilih jabatan lain.",
      en: "A case of this SOP cannot be opened through that post. Choose another one.",
    },
  },
} as const satisfies Record<string, KnownProblem>;
