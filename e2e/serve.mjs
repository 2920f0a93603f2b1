// Starts `ringoff open` with a vault of its own and gives the link it prints. With `--browser` a program in the place
// of the browser notes the file that it was to open: `file()` gives its path.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
export const program = process.env.RINGOFF ?? join(target, "debug", "ringoff");

export async function serve(...more) {
  const work = mkdtempSync(join(tmpdir(), "ringoff-e2e-"));
  const temp = mkdtempSync(join(tmpdir(), "ringoff-e2e-temp-"));
  const noted = join(work, "noted");
  const browser = more.includes("--browser");
  if (browser) {
    writeFileSync(join(work, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > ${noted}.new\nmv ${noted}.new ${noted}\n`);
    chmodSync(join(work, "xdg-open"), 0o700);
  }
  const rest = browser ? more.filter((word) => word !== "--browser") : ["--no-browser", ...more];
  let child;
  // A part that fails leaves no server behind.
  const end = () => child.kill("SIGKILL");
  process.on("exit", end);
  const launch = (clock) => {
    child = spawn(program, ["open", "--lang", "en", "--vault", join(work, "vault"), "--clock", clock, ...rest], {
      stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, TMPDIR: temp, ...(browser && { PATH: `${work}:${process.env.PATH}` }) },
    });
    return new Promise((good, bad) => {
      let said = "";
      child.stdout.on("data", (text) => {
        said += text;
        const found = /http:\/\/[0-9a-f]{32}\.localhost:\d+\/#t=[0-9a-f]{32}/.exec(said);
        if (found) good(found[0]);
      });
      child.on("exit", (code) => bad(new Error(`ringoff open ended with ${code}`)));
    });
  };
  const kill = async (signal) => {
    const over = new Promise((good) => { if (child.exitCode !== null || child.signalCode) good(); else child.on("exit", good); });
    child.kill(signal);
    await over;
  };
  const link = await launch("2026-11-25T10:00[Asia/Almaty]");
  const url = new URL(link);
  return {
    link, temp, child, origin: url.origin, host: url.host, port: Number(url.port),
    async file() {
      for (let n = 0; n < 200 && !existsSync(noted); n += 1) await new Promise((good) => setTimeout(good, 50));
      return readFileSync(noted, "utf8");
    },
    /// The same vault on another day, by a program of its own: gives the link to its pages.
    async again(clock) {
      await kill("SIGTERM");
      return launch(clock);
    },
    async stop(signal = "SIGTERM") {
      process.off("exit", end);
      await kill(signal);
      rmSync(work, { recursive: true, force: true });
      rmSync(temp, { recursive: true, force: true });
    },
  };
}
