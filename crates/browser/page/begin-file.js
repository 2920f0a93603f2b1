// From one file: everything is in it, packed.
const packed = (name) => Uint8Array.from(atob(document.getElementById(name).textContent), (c) => c.charCodeAt(0));
const script = new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' });
// A page of a file shares no addresses with its workers: the worker makes one of its own for its readers.
begin({ worker: URL.createObjectURL(script), script, wasm: packed('wasm').buffer, unpacker: packed('unpacker').buffer });
