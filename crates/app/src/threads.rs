//! Two pieces of work at once.

use ringoff_detect::Join;
use std::thread::ScopedJoinHandle;

/// The second piece on a thread of its own: a person waits for both.
pub(crate) struct Threads;

impl Join for Threads {
    fn join<A, B: Send>(a: impl FnOnce() -> A, b: impl FnOnce() -> B + Send) -> (A, B) {
        std::thread::scope(|scope| {
            let b = scope.spawn(b);
            (a(), joined(b))
        })
    }
}

/// What a thread made; its panic goes on here.
pub(crate) fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    let joined = thread.join();
    joined.unwrap_or_else(|cause| std::panic::resume_unwind(cause))
}
