//! What the page calls: numbers only. There is one file.
#![allow(
    unsafe_code,
    reason = "a name for the linker; what is done with memory is safe"
)]

use crate::Unpacker;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

static UNPACKER: LazyLock<Mutex<Unpacker>> = LazyLock::new(Mutex::default);

fn unpacker() -> MutexGuard<'static, Unpacker> {
    UNPACKER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the next bytes of the file go.
#[unsafe(no_mangle)]
extern "C" fn give(length: usize) -> *mut u8 {
    unpacker().give(length).as_mut_ptr()
}

/// How many bytes came out, to be found at [`place`]; less than none if the file is damaged.
#[unsafe(no_mangle)]
extern "C" fn take() -> isize {
    let length = unpacker().take().map(|piece| piece.len());
    length.and_then(|n| n.try_into().ok()).unwrap_or(-1)
}

/// Where bytes come out.
#[unsafe(no_mangle)]
extern "C" fn place() -> *const u8 {
    unpacker().piece.as_ptr()
}
