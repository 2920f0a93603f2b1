// The instance of the pages: it answers the shell, keeps the vault in the browser's private storage, and has archives
// read by workers.

// A reader that says nothing for so long is ended.
const SILENCE = 120000;

const app = { files: new Map(), readers: new Map(), given: 1 << 30, border: null, boot: null, media: [] };

const held = () => new Promise((open) => {
  navigator.locks.request('ringoff', { ifAvailable: true }, (lock) => {
    if (lock) {
      open();
      return new Promise(() => {});
    }
    // Another tab has the vault: this one waits for its end.
    postMessage({ kind: 'elsewhere' });
    navigator.locks.request('ringoff', () => { open(); return new Promise(() => {}); });
    return undefined;
  });
});

// The two files of the vault; none where the browser has no storage for this page (a file of one's own).
const storage = async () => {
  let folder;
  try {
    folder = await navigator.storage.getDirectory();
    await held();
  } catch {
    return [];
  }
  return Promise.all(['vault-a', 'vault-b'].map(async (name) => {
    const file = await folder.getFileHandle(name, { create: true });
    for (let n = 0; ; n += 1) {
      try {
        return await file.createSyncAccessHandle();
      } catch (error) {
        // The worker before this one may still be on its way out.
        if (n === 50) throw error;
        await new Promise((again) => { setTimeout(again, 100); });
      }
    }
  }));
};

// 0 done, 1 no room, 2 refused.
const tried = (does) => {
  try {
    return does() === false ? 1 : 0;
  } catch (error) {
    return error.name === 'QuotaExceededError' ? 1 : 2;
  }
};

const stop = (number) => {
  const reader = app.readers.get(number);
  if (!reader) return;
  clearTimeout(reader.timer);
  reader.worker.terminate();
  app.readers.delete(number);
};

const ended = (number, cause) => {
  if (!app.readers.has(number)) return;
  stop(number);
  guarded(() => app.border.wasm.ended(number, ...app.border.putText(cause)));
};

const reader = ({ module, self: url }) => {
  const worker = new Worker(policy ? policy.createScriptURL(url) : url);
  worker.postMessage({ kind: 'ready', module });
  return worker;
};

// Where archives are given, the first reader is begun before there are any.
const ahead = { worker: null, timer: 0 };
const lookAhead = ({ kind, url }) => {
  if (!kind.startsWith('text/html')) return;
  clearTimeout(ahead.timer);
  if (!url.endsWith('/archives')) {
    ahead.worker?.terminate();
    ahead.worker = null;
  } else if (!app.readers.size) {
    ahead.timer = setTimeout(() => { ahead.worker ??= reader(app.boot); }, 200);
  }
};

const start = ({ worker: number, job }) => {
  clearTimeout(ahead.timer);
  const worker = ahead.worker || reader(app.boot);
  ahead.worker = null;
  const begun = { worker, timer: 0 };
  const wait = () => {
    clearTimeout(begun.timer);
    begun.timer = setTimeout(() => ended(number, 'limit-time'), SILENCE);
  };
  worker.onmessage = ({ data }) => {
    wait();
    if (data.kind === 'ended') ended(number, data.cause);
    else if (app.readers.has(number)) guarded(() => app.border.wasm.said(number, ...app.border.put(data.said)));
  };
  worker.onerror = () => ended(number, 'worker-died');
  app.readers.set(number, begun);
  wait();
  const numbers = job.files.flatMap(({ file, beside = [] }) => [file, ...beside.map((other) => other.file)]);
  const files = new Map(numbers.map((file) => [file, app.files.get(file)]));
  worker.postMessage({ kind: 'read', job: JSON.stringify(job), files });
};

const does = ({ view, copy, text }) => ({
  give: (at, length) => {
    app.given += 1;
    app.files.set(app.given, new Blob([copy(at, length)]));
    return app.given;
  },
  forget: (file) => { app.files.delete(file); },
  start: (at, length) => start(JSON.parse(text(at, length))),
  stop,
  answer: (head, headLength, body, bodyLength) => {
    app.answer = { head: JSON.parse(text(head, headLength)), body: copy(body, bodyLength) };
  },
  medium_size: (medium) => app.media[medium].getSize(),
  medium_read: (medium, at, into, length) => tried(() => {
    if (app.media[medium].read(view(into, length), { at }) < length) throw new Error('short');
  }),
  medium_write: (medium, at, from, length) => tried(() => app.media[medium].write(view(from, length), { at }) === length),
  medium_cut: (medium, size) => tried(() => app.media[medium].truncate(size)),
  medium_sync: (medium) => tried(() => app.media[medium].flush()),
});

// A panic ends the instance: the shell is told, and begins another.
const guarded = (call) => {
  try {
    app.border.why = '';
    call();
    return true;
  } catch (error) {
    postMessage({ kind: 'broken', why: app.border.why || String(error) });
    return false;
  }
};

// What stands beside is fetched; what is in the page's own file is here already.
const opened = async (source) => (typeof source === 'string' ? (await fetch(source)).body : new Blob([source]).stream());

// The program is packed as browsers themselves cannot unpack it (crates/unpack).
const compiled = async ({ wasm, unpacker }) => {
  const [packed, program] = await Promise.all([opened(wasm), opened(unpacker).then((body) => new Response(body).arrayBuffer())]);
  const { memory, give, take, place } = (await WebAssembly.instantiate(program)).instance.exports;
  const unpacked = packed.pipeThrough(new TransformStream({
    transform: (some, out) => {
      const at = give(some.length);
      new Uint8Array(memory.buffer, at, some.length).set(some);
      let length = take();
      for (; length > 0; length = take()) out.enqueue(new Uint8Array(memory.buffer, place(), length).slice());
      if (length < 0) throw new Error('damaged');
    },
  }));
  return WebAssembly.compileStreaming(new Response(unpacked, { headers: { 'Content-Type': 'application/wasm' } }));
};

const boot = async (data) => {
  const [module, media] = await Promise.all([compiled(data), storage()]);
  app.media = media;
  if (data.self instanceof Blob) data.self = URL.createObjectURL(data.self);
  app.boot = { module, self: data.self };
  app.border = await instantiate(module, does);
  const begun = app.border.wasm.begin(...app.border.putText(JSON.stringify(data.start)), media.length);
  if (!begun) throw new Error(app.border.why);
  postMessage({ kind: 'ready', memory: media.length === 0 });
};

const handle = ({ id, head, body }) => {
  app.answer = null;
  const [at, length] = app.border.putText(JSON.stringify(head));
  if (!guarded(() => app.border.wasm.handle(at, length, ...app.border.put(body || new Uint8Array(0))))) return;
  const answer = app.answer || { head: { status: 500, url: head.url, kind: 'text/plain', file: null }, body: encoder.encode(app.border.why) };
  postMessage({ kind: 'answer', id, ...answer }, [answer.body.buffer]);
  lookAhead(answer.head);
};

onmessage = ({ data }) => {
  if (data.kind === 'ready') reading.begun = makeReady(data);
  else if (data.kind === 'read') readJob(data);
  else if (data.kind === 'boot') boot(data).catch((error) => postMessage({ kind: 'broken', why: String(error) }));
  else if (data.kind === 'ask') handle(data);
  else if (data.kind === 'file') app.files.set(data.number, data.file);
  else if (data.kind === 'persisted') app.border.wasm.persisted(data.yes ? 1 : 0);
};
