// From one file: everything is in it, packed.
const packed = (name) => Uint8Array.from(atob(document.getElementById(name).textContent), (c) => c.charCodeAt(0));
const script = new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' });
begin({ worker: URL.createObjectURL(script), wasm: packed('wasm').buffer });
