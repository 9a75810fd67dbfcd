import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { toolPath } from "../house.ts";

/** A browser that the tests may drive: where its program lies and with which words it must be started. */
export type TestBrowser = { executablePath: string; args: string[] };

/**
 * Finds a Chromium-like browser: the one named by ALUR_BROWSER, else one that the computer or Playwright already has,
 * else installs one. Throws a fault that says what a person can do when all of that fails.
 */
export function findBrowser(): TestBrowser {
  const asked = process.env.ALUR_BROWSER;
  if (asked !== undefined && asked !== "") {
    if (!existsSync(asked)) throw new Error(`ALUR_BROWSER menunjuk "${asked}", tetapi berkas itu tidak ada.`);
    return browserAt(asked);
  }
  const present = firstPresent();
  if (present !== undefined) return browserAt(present);
  install();
  const installed = firstPresent();
  if (installed !== undefined) return browserAt(installed);
  throw new Error(
    "Peramban untuk pengujian tidak ditemukan dan tidak dapat dipasang. Pasang Chromium, Chrome, atau Edge, lalu ulangi; atau isi ALUR_BROWSER dengan letak programnya.",
  );
}

function firstPresent(): string | undefined {
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = [
      join("Google", "Chrome", "Application", "chrome.exe"),
      join("Microsoft", "Edge", "Application", "msedge.exe"),
    ];
    return programs.flatMap((program) => roots.filter((root) => root !== undefined).map((root) => join(root, program)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function install(): void {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  if (asRoot && existsSync("/usr/bin/apt-get")) {
    console.log("Memasang Chromium dengan apt-get …");
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
    return;
  }
  console.log("Memasang Chromium dengan Playwright …");
  spawnSync(process.execPath, [toolPath("@playwright/test"), "install", "chromium"], { stdio: "inherit" });
}

function browserAt(executablePath: string): TestBrowser {
  // The tests need nothing from the internet, and a browser that goes looking for it waits on a closed office network.
  const args = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
  ];
  // Chromium refuses to run its sandbox as root, which is what containers usually are.
  if (process.platform === "linux" && process.getuid?.() === 0) args.push("--no-sandbox");
  return { executablePath, args };
}
