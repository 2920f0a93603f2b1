//! The border between the page and an instance: numbers only, so that no generator of glue is needed.
//!
//! What the page hands in lies in room that [`room`] gave; the function it is handed to takes it back. What goes out is
//! copied by the page before the call returns.
#![allow(
    unsafe_code,
    reason = "a place in memory and a length are all that crosses the border"
)]

use crate::{App, Asked, Bytes, Host, Job, Start, Work, make_ready, read_job};
use ringoff_scan::Answer;
use ringoff_workspace::vault::{LogDisk, Medium};
use std::io;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

#[link(wasm_import_module = "page")]
unsafe extern "C" {
    safe fn now() -> f64;
    safe fn elapsed() -> f64;
    fn random(into: *mut u8, length: usize);
    fn give(bytes: *const u8, length: usize) -> u32;
    safe fn forget(file: u32);
    fn start(work: *const u8, length: usize);
    safe fn stop(worker: u32);
    fn read_file(file: u32, at: f64, into: *mut u8, length: usize) -> u32;
    fn say(text: *const u8, length: usize);
    fn answer(head: *const u8, head_length: usize, body: *const u8, body_length: usize);
    fn broke(text: *const u8, length: usize);
    safe fn medium_size(medium: u32) -> f64;
    fn medium_read(medium: u32, at: f64, into: *mut u8, length: usize) -> u32;
    fn medium_write(medium: u32, at: f64, bytes: *const u8, length: usize) -> u32;
    safe fn medium_cut(medium: u32, size: f64) -> u32;
    safe fn medium_sync(medium: u32) -> u32;
}

/// What a call of the page gives where it could not do what was asked.
const REFUSED: u32 = u32::MAX;

static APP: OnceLock<App> = OnceLock::new();

/// Room for so many bytes, to be handed to one of the functions below.
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    let bytes: Box<[u8]> = vec![0; length].into_boxed_slice();
    Box::into_raw(bytes).cast()
}

/// # Safety
/// `at` is from [`room`], asked for as many bytes, and handed in once.
unsafe fn taken(at: *mut u8, length: usize) -> Vec<u8> {
    // SAFETY: by the above it is a box of so many bytes that nobody else has.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, length)) }.into_vec()
}

/// Begins an instance of the pages; how many media the vault has is 2, or 0 for memory.
///
/// # Safety
/// As for [`taken`].
#[unsafe(no_mangle)]
unsafe extern "C" fn begin(at: *mut u8, length: usize, media: u32) -> u32 {
    hear_of_panics();
    // SAFETY: as promised.
    let text = unsafe { taken(at, length) };
    let begun = serde_json::from_slice::<Start>(&text)
        .map_err(|error| error.to_string())
        .and_then(|mut start| {
            start.in_memory = media == 0;
            let disk = match media {
                0 => LogDisk::in_memory(),
                _ => LogDisk::open([Box::new(Stored(0)), Box::new(Stored(1))]),
            };
            App::begin(Arc::new(Page), disk.map_err(|e| e.to_string())?, &start)
        });
    match begun {
        Ok(app) => u32::from(APP.set(app).is_ok()),
        Err(why) => {
            tell_broken(&why);
            0
        }
    }
}

/// A request: what stands before its body, and the body. The answer comes by `answer` before this returns.
///
/// # Safety
/// As for [`taken`], both.
#[unsafe(no_mangle)]
unsafe extern "C" fn handle(head: *mut u8, head_length: usize, body: *mut u8, body_length: usize) {
    // SAFETY: as promised.
    let (head, body) = unsafe { (taken(head, head_length), taken(body, body_length)) };
    let asked = serde_json::from_slice::<Asked>(&head).map_err(|error| error.to_string());
    let done = match (APP.get(), asked) {
        (Some(app), Ok(asked)) => app.handle(&asked, body),
        (None, _) => Err("not begun".to_owned()),
        (_, Err(error)) => Err(error),
    };
    match done {
        Ok((told, body)) => {
            let head = serde_json::to_vec(&told).unwrap_or_default();
            // SAFETY: both live until the call returns.
            unsafe { answer(head.as_ptr(), head.len(), body.as_ptr(), body.len()) };
        }
        Err(why) => tell_broken(&why),
    }
}

/// What a worker says.
///
/// # Safety
/// As for [`taken`].
#[unsafe(no_mangle)]
unsafe extern "C" fn said(worker: u32, at: *mut u8, length: usize) {
    // SAFETY: as promised.
    let text = unsafe { taken(at, length) };
    if let Some(app) = APP.get() {
        app.said(worker, &text);
    }
}

/// A worker ended: the key of the sentence that says why.
///
/// # Safety
/// As for [`taken`].
#[unsafe(no_mangle)]
unsafe extern "C" fn ended(worker: u32, at: *mut u8, length: usize) {
    // SAFETY: as promised.
    let cause = unsafe { taken(at, length) };
    if let Some(app) = APP.get() {
        app.ended(worker, &String::from_utf8_lossy(&cause));
    }
}

/// Whether the browser said that it clears nothing by itself.
#[unsafe(no_mangle)]
extern "C" fn persisted(yes: u32) {
    if let Some(app) = APP.get() {
        app.set_persisted(yes != 0);
    }
}

/// Does what can be done of a worker's job before there is one.
#[unsafe(no_mangle)]
extern "C" fn ready() {
    hear_of_panics();
    make_ready();
}

/// Does the job of a worker.
///
/// # Safety
/// As for [`taken`].
#[unsafe(no_mangle)]
unsafe extern "C" fn read(at: *mut u8, length: usize) {
    hear_of_panics();
    // SAFETY: as promised.
    let text = unsafe { taken(at, length) };
    let job = match serde_json::from_slice::<Job>(&text) {
        Ok(job) => job,
        Err(error) => return tell_broken(&error.to_string()),
    };
    read_job(&job, &Page, &mut |said: &Answer| {
        let text = serde_json::to_vec(said).unwrap_or_default();
        // SAFETY: it lives until the call returns.
        unsafe { say(text.as_ptr(), text.len()) };
    });
}

fn tell_broken(why: &str) {
    // SAFETY: it lives until the call returns.
    unsafe { broke(why.as_ptr(), why.len()) };
}

/// A panic ends the instance; the page is told what it said.
fn hear_of_panics() {
    std::panic::set_hook(Box::new(|panic| tell_broken(&panic.to_string())));
}

/// The page, as this instance reaches it.
struct Page;

impl Host for Page {
    fn now(&self) -> i64 {
        now() as i64
    }

    fn elapsed(&self) -> Duration {
        Duration::from_secs_f64(elapsed().max(0.0) / 1000.0)
    }

    fn random(&self, bytes: &mut [u8]) {
        // SAFETY: the page fills exactly these.
        unsafe { random(bytes.as_mut_ptr(), bytes.len()) };
    }

    fn give(&self, bytes: &[u8]) -> u32 {
        // SAFETY: they live until the call returns.
        unsafe { give(bytes.as_ptr(), bytes.len()) }
    }

    fn forget(&self, file: u32) {
        forget(file);
    }

    fn start(&self, work: &Work) {
        let text = serde_json::to_vec(work).unwrap_or_default();
        // SAFETY: it lives until the call returns.
        unsafe { start(text.as_ptr(), text.len()) };
    }

    fn stop(&self, worker: u32) {
        stop(worker);
    }
}

impl Bytes for Page {
    fn read_at(&self, file: u32, at: u64, into: &mut [u8]) -> io::Result<usize> {
        // SAFETY: the page fills no more than these.
        let read = unsafe { read_file(file, at as f64, into.as_mut_ptr(), into.len()) };
        match read {
            REFUSED => Err(io::Error::other("the page could not read it")),
            read => Ok(read as usize),
        }
    }
}

/// A file of the browser's private storage.
struct Stored(u32);

fn done(code: u32) -> io::Result<()> {
    match code {
        0 => Ok(()),
        1 => Err(io::ErrorKind::StorageFull.into()),
        _ => Err(io::Error::other("the browser refused it")),
    }
}

impl Medium for Stored {
    fn size(&mut self) -> io::Result<u64> {
        Ok(medium_size(self.0) as u64)
    }

    fn read_at(&mut self, at: u64, into: &mut [u8]) -> io::Result<()> {
        // SAFETY: the page fills exactly these.
        done(unsafe { medium_read(self.0, at as f64, into.as_mut_ptr(), into.len()) })
    }

    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        // SAFETY: they live until the call returns.
        done(unsafe { medium_write(self.0, at as f64, bytes.as_ptr(), bytes.len()) })
    }

    fn cut(&mut self, size: u64) -> io::Result<()> {
        done(medium_cut(self.0, size as f64))
    }

    fn sync(&mut self) -> io::Result<()> {
        done(medium_sync(self.0))
    }
}

/// Where keys are drawn (age, by `getrandom` with its feature `custom`).
///
/// # Safety
/// There is room for so many bytes.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_custom(into: *mut u8, length: usize) -> u32 {
    // SAFETY: as promised.
    unsafe { random(into, length) };
    0
}
