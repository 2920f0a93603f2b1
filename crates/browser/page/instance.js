// An instance of the program and the border to it (src/abi.rs). In a worker, for the pages and for reading alike.
const policy = self.trustedTypes?.createPolicy('ringoff', { createScriptURL: (url) => url });
const decoder = new TextDecoder();
const encoder = new TextEncoder();

// What both kinds of worker give an instance; `does` adds what is their own.
const instantiate = async (module, does) => {
  let wasm;
  const view = (at, length) => new Uint8Array(wasm.memory.buffer, at, length);
  const border = {
    view,
    copy: (at, length) => view(at, length).slice(),
    text: (at, length) => decoder.decode(view(at, length)),
    // Bytes on their way in: the function that they are handed to frees them.
    put: (bytes) => {
      const at = wasm.room(bytes.length);
      view(at, bytes.length).set(bytes);
      return [at, bytes.length];
    },
    putText: (text) => border.put(encoder.encode(text)),
    why: '',
  };
  const page = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    random: (at, length) => {
      for (let done = 0; done < length; done += 65536) {
        crypto.getRandomValues(view(at + done, Math.min(65536, length - done)));
      }
    },
    broke: (at, length) => { border.why = border.text(at, length); },
    ...does(border),
  };
  // Crates bring along what would draw random bytes for encrypted zips; nobody makes any.
  const given = { page };
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (given[from] ??= {})[name] ??= () => { throw new Error(name); };
  wasm = (await WebAssembly.instantiate(module, given)).exports;
  border.wasm = wasm;
  return border;
};
