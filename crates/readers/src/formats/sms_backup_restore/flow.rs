//! Handing over, and stopping when told to.

use crate::{Flow, ReadError, Sink};
use ringoff_model::{Call, Message, Observation, Place, SkipReason, Skipped};

/// What ends reading before the end of the file.
pub(super) enum End {
    Stopped,
    Failed(ReadError),
}

/// The receiver. Its wish to stop becomes an error, so that `?` carries it out of any depth.
pub(super) struct Out<'r>(pub &'r mut dyn Sink);

impl Out<'_> {
    pub(super) fn message(&mut self, message: Message<'_>) -> Result<(), End> {
        go_on(self.0.observation(Observation::Message(message)))
    }

    pub(super) fn call(&mut self, call: Call<'_>) -> Result<(), End> {
        go_on(self.0.observation(Observation::Call(call)))
    }

    pub(super) fn skip(&mut self, reason: SkipReason, entry: u64) -> Result<(), End> {
        let place = Place::Entry(entry);
        go_on(self.0.skipped(Skipped { reason, place }))
    }

    pub(super) fn progress(&mut self, read: u64) -> Result<(), End> {
        go_on(self.0.progress(read))
    }
}

fn go_on(flow: Flow) -> Result<(), End> {
    match flow {
        Flow::Continue => Ok(()),
        Flow::Stop => Err(End::Stopped),
    }
}
