// Runs under whatever Node is installed, however old, so it is plain JavaScript without imports.

const needed = 26;
const running = Number(process.versions.node.split(".")[0]);

if (running < needed) {
  console.error(
    [
      `Alur memerlukan Node ${needed}, tetapi yang berjalan adalah Node ${process.versions.node}: paket Node milik Alur tidak ikut terunduh. Jalankan "npm ci" sekali lagi (tanpa --omit=optional), lalu ulangi perintah ini melalui "npm run" atau "npx".`,
      `Alur needs Node ${needed}, but Node ${process.versions.node} is running: the optional package that brings Alur's own Node was not downloaded. Run "npm ci" again (without --omit=optional), then repeat this command through "npm run" or "npx".`,
    ].join("\n"),
  );
  process.exit(1);
}
