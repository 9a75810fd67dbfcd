import { Client } from "pg";
import type { ClientConfig } from "pg";
import { DatabaseFault } from "./database-fault.ts";

const oldestVersion = 16;

/**
 * Makes sure that the server of `DATABASE_URL` can be reached and can hold the office's data.
 * Throws a `DatabaseFault` otherwise; its message never repeats the address, which may carry a password.
 */
export async function requireUsableServer(owner: ClientConfig): Promise<void> {
  const client = await connect(owner);
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      "select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding",
    );
    const [server] = rows;
    if (server && server.version < oldestVersion) {
      throw new DatabaseFault(
        `Server PostgreSQL di DATABASE_URL berversi ${server.version}; Alur memerlukan versi ${oldestVersion} atau lebih baru.`,
      );
    }
    if (server && server.encoding !== "UTF8") {
      throw new DatabaseFault(
        `Basis data di DATABASE_URL memakai pengodean ${server.encoding}; buatlah basis data baru dengan pengodean UTF8.`,
      );
    }
  } finally {
    await client.end();
  }
}

async function connect(owner: ClientConfig): Promise<Client> {
  // The driver would take any text for the name of a database on this computer.
  if (!/^postgres(ql)?:\/\//.test(owner.connectionString ?? ""))
    throw new DatabaseFault(sentenceFor("ERR_INVALID_URL"));
  try {
    const client = new Client(owner);
    client.on("error", () => {});
    await client.connect();
    return client;
  } catch (cause) {
    throw new DatabaseFault(sentenceFor(String((cause as { code?: unknown }).code)), { cause });
  }
}

function sentenceFor(code: string): string {
  switch (code) {
    case "28P01":
    case "28000":
      return "Server PostgreSQL menolak nama pengguna atau kata sandi di DATABASE_URL. Periksa keduanya, lalu jalankan Alur lagi.";
    case "3D000":
      return "Basis data yang disebut di DATABASE_URL belum ada di server. Mintalah administrator membuatnya, lalu jalankan Alur lagi.";
    case "ERR_INVALID_URL":
      return "Isi DATABASE_URL bukan alamat yang benar. Contoh: postgres://pengguna:katasandi@server:5432/alur";
    case "53300":
      return "Server PostgreSQL di DATABASE_URL sedang penuh sambungan. Coba lagi sebentar lagi, atau mintalah administrator menaikkan max_connections.";
    default:
      return "Server PostgreSQL di DATABASE_URL tidak dapat dihubungi. Periksa alamat, jaringan, dan apakah server itu berjalan, lalu jalankan Alur lagi.";
  }
}
