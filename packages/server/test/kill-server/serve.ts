// An Alur in a process of its own, to be killed. Its last line says where it listens.
import { startServer } from "../../src/index.ts";

const [dataFolder = ""] = process.argv.slice(2);
const { url } = await startServer({ dataFolder, port: 0, say: () => {} });
console.log(url);
