// From an address: the files lie beside, and a service worker keeps them for when there is no network.
const beside = (name) => new URL(name, document.baseURI).href;
begin({ worker: beside('%WORKER%'), wasm: beside('%WASM%'), unpacker: beside('%UNPACKER%') });
if (navigator.serviceWorker) {
  navigator.serviceWorker.register(shellPolicy ? shellPolicy.createScriptURL('sw.js') : 'sw.js');
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    shell.shared.push(...data.shared);
    takeShared();
  });
  if (location.search === '?shared') navigator.serviceWorker.ready.then(({ active }) => active.postMessage('shared'));
}
