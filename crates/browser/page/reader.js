// Reads the archives of one job, in an instance that ends with it. It is begun ahead and told later what to read. Of a file
// no more than a window is in memory: a small one for who reads here and there, a larger one each time for who reads on.
const WINDOW = { first: 1 << 16, most: 1 << 22 };
const reading = { files: null, begun: null };
const none = () => ({ file: -1, at: 0, bytes: new Uint8Array(0) });
const next = (held, file, at) => {
  const on = held.file === file && at === held.at + held.bytes.length;
  return on ? Math.min(held.bytes.length * 4, WINDOW.most) : WINDOW.first;
};
// What is sent to where nobody listens is gone at once. Left to the browser, a hundred windows would wait to be tidied away.
const { port1: nowhere, port2: nobody } = new MessageChannel();
nobody.close();

const makeReady = async ({ module }) => {
  let held = none();
  const border = await instantiate(module, ({ view, copy }) => ({
    say: (at, length) => {
      const said = copy(at, length);
      postMessage({ kind: 'said', said }, [said.buffer]);
    },
    read_file: (file, at, into, length) => {
      const within = () => held.file === file && at >= held.at && at < held.at + held.bytes.length;
      try {
        if (!within()) {
          const size = Math.max(next(held, file, at), length);
          nowhere.postMessage(null, [held.bytes.buffer]);
          held = none();
          const slice = reading.files.get(file).slice(at, at + size);
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
