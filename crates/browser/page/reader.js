// Reads the archives of one job, in an instance that ends with it. It is begun ahead and told later what to read. Of a file
// no more than a window is in memory.
const WINDOW = 1 << 22;
const reading = { files: null, begun: null };

const makeReady = async ({ module }) => {
  let held = { file: -1, at: 0, bytes: new Uint8Array(0) };
  const border = await instantiate(module, ({ view, copy }) => ({
    say: (at, length) => {
      const said = copy(at, length);
      postMessage({ kind: 'said', said }, [said.buffer]);
    },
    read_file: (file, at, into, length) => {
      const within = () => held.file === file && at >= held.at && at < held.at + held.bytes.length;
      try {
        if (!within()) {
          const slice = reading.files.get(file).slice(at, at + Math.max(WINDOW, length));
          held = { file, at, bytes: new Uint8Array(new FileReaderSync().readAsArrayBuffer(slice)) };
        }
      } catch {
        return 0xffffffff;
      }
      const from = at - held.at;
      const read = Math.min(length, held.bytes.length - from);
      view(into, read).set(held.bytes.subarray(from, from + read));
      return read;
    },
  }));
  border.wasm.ready();
  return border;
};

const readJob = async ({ job, files }) => {
  let border;
  try {
    border = await reading.begun;
    reading.files = files;
    border.wasm.read(...border.putText(job));
    postMessage({ kind: 'ended', cause: 'worker-died' });
  } catch {
    // The most that an instance may have is written in it; close to that it was the memory.
    const full = border?.wasm.memory.buffer.byteLength > 960 << 20;
    postMessage({ kind: 'ended', cause: full ? 'limit-memory' : 'worker-died' });
  }
};
