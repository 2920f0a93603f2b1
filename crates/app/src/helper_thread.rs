//! A second thread with a detector of its own: text messages of a large archive that the prefilter does not
//! settle are handed to it in batches, so that one archive uses two cores. Which batch goes to which thread
//! depends on its number alone, so the same archive gives the same answer every time.

use ringoff_detect::{Detector, Findings, SavedSender};
use ringoff_model::{Direction, Message, Moment, Place, SimHint};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Scope, ScopedJoinHandle};

/// Messages of a batch, and bytes after which it is handed over early.
const MESSAGES: usize = 256;
const BYTES: usize = 64 << 10;
/// Batches that wait at most.
const WAITING: usize = 8;
/// Of so many batches the reader's own thread sees so many: it also reads.
const ROUND: usize = 3;
const OWN: usize = 1;

/// Collects batches for the thread. Dropping it ends the thread.
pub(crate) struct HelperThread<'scope> {
    batch: Batch,
    count: usize,
    send: Option<SyncSender<Batch>>,
    /// Batches that were seen: their memory is used again.
    seen: Receiver<Batch>,
    thread: Option<ScopedJoinHandle<'scope, Findings>>,
}

impl<'scope> HelperThread<'scope> {
    /// Starts the thread, which sees what it is given with this detector.
    pub fn start<'env>(scope: &'scope Scope<'scope, 'env>, detector: Detector<'env>) -> Self {
        let (send, receive) = sync_channel(WAITING);
        let (give_back, seen) = sync_channel(WAITING * 2);
        Self {
            batch: Batch::default(),
            count: 0,
            send: Some(send),
            seen,
            thread: Some(scope.spawn(move || work(detector, &receive, &give_back))),
        }
    }

    /// Starts a new file for both detectors; flushes the batch of the file before.
    pub fn begin(&mut self, file: &str, own: &mut Detector<'_>) {
        self.flush(own);
        own.begin(file);
        file.clone_into(&mut self.batch.file);
    }

    /// Takes a message.
    pub fn take(&mut self, message: &Message<'_>, own: &mut Detector<'_>) {
        let Some(saved) = own.prefilter(message) else {
            return;
        };
        self.batch.push(message, saved);
        if self.batch.messages.len() >= MESSAGES || self.batch.text.len() >= BYTES {
            self.flush(own);
        }
    }

    /// Hands the batch to whose turn it is.
    fn flush(&mut self, own: &mut Detector<'_>) {
        if self.batch.messages.is_empty() {
            return;
        }
        let mine = self.count % ROUND < OWN;
        self.count += 1;
        let left = match &self.send {
            Some(send) if !mine => {
                let mut next = self.seen.try_recv().unwrap_or_else(|_| Batch::new());
                self.batch.file.clone_into(&mut next.file);
                let full = std::mem::replace(&mut self.batch, next);
                send.send(full).err().map(|refused| refused.0)
            }
            _ => None,
        };
        // What the helper thread does not take is classified here.
        if let Some(batch) = left {
            batch.replay(own);
        }
        self.batch.replay(own);
        self.batch.clear();
    }

    /// Ends the thread and gives what both found.
    pub fn finish(mut self, own: &mut Detector<'_>) -> Findings {
        self.flush(own);
        self.send = None;
        // The other cuts its excerpts meanwhile.
        let mut findings = own.take();
        match self.thread.take().map(ScopedJoinHandle::join) {
            Some(Ok(helper)) => findings.merge(helper),
            // What broke there breaks here, and with it this worker: its archive is named.
            Some(Err(cause)) => std::panic::resume_unwind(cause),
            None => {}
        }
        findings
    }
}

fn work(
    mut detector: Detector<'_>,
    receive: &Receiver<Batch>,
    give_back: &SyncSender<Batch>,
) -> Findings {
    let mut file = String::new();
    for mut batch in receive {
        if batch.file != file {
            file.clone_from(&batch.file);
            detector.begin(&file);
        }
        batch.replay(&mut detector);
        batch.clear();
        // If the channel is full, the buffer is dropped.
        let _ = give_back.try_send(batch);
    }
    detector.take()
}

/// Messages with their texts one behind the other.
#[derive(Default)]
struct Batch {
    file: String,
    text: String,
    messages: Vec<Kept>,
}

struct Kept {
    place: Place,
    saved: SavedSender,
    at: Option<Moment>,
    sub_id: Option<i32>,
    text: Range<usize>,
    peer: Option<Range<usize>>,
    service_center: Option<Range<usize>>,
    destination: Option<Range<usize>>,
}

impl Batch {
    fn new() -> Self {
        Self {
            file: String::new(),
            text: String::with_capacity(BYTES),
            messages: Vec::with_capacity(MESSAGES),
        }
    }

    fn clear(&mut self) {
        self.text.clear();
        self.messages.clear();
    }

    fn push(&mut self, message: &Message<'_>, saved: SavedSender) {
        let mut keep = |text: &str| {
            let start = self.text.len();
            self.text.push_str(text);
            start..self.text.len()
        };
        let kept = Kept {
            place: message.place,
            saved,
            at: message.at,
            sub_id: message.sim.sub_id,
            text: keep(&message.text),
            peer: message.peer.as_deref().map(&mut keep),
            service_center: message.sim.service_center.as_deref().map(&mut keep),
            destination: message.sim.destination.as_deref().map(&mut keep),
        };
        self.messages.push(kept);
    }

    fn replay(&self, detector: &mut Detector<'_>) {
        let text = |range: &Range<usize>| Cow::Borrowed(&self.text[range.clone()]);
        for kept in &self.messages {
            let message = Message {
                place: kept.place,
                direction: Direction::Received,
                peer: kept.peer.as_ref().map(text),
                contact_name: None,
                text: text(&kept.text),
                at: kept.at,
                sim: SimHint {
                    sub_id: kept.sub_id,
                    service_center: kept.service_center.as_ref().map(text),
                    destination: kept.destination.as_ref().map(text),
                },
            };
            detector.classify(&message, kept.saved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_detect::Classifier;
    use ringoff_registry::Registry;

    #[test]
    fn every_excerpt_keeps_the_file_it_was_read_in() {
        let senders = [
            "Zorvex", "Quilnar", "Brontek", "Velmora", "Draxil", "Ondrella", "Kestrov", "Mirvane",
            "Thalbex",
        ];
        let registry = Registry::embedded();
        let classifier = Classifier::new(&registry);
        let detector = || Detector::new(&registry, &classifier, &[]);
        let mut own = detector();
        let findings = std::thread::scope(|scope| {
            let mut helper = HelperThread::start(scope, detector());
            for sender in senders {
                helper.begin(&format!("{sender}.xml"), &mut own);
                let message = Message {
                    place: Place::Entry(1),
                    direction: Direction::Received,
                    peer: Some(sender.into()),
                    contact_name: None,
                    text: format!("{sender}: your code is 481516").into(),
                    at: None,
                    sim: SimHint::default(),
                };
                helper.take(&message, &mut own);
            }
            helper.finish(&mut own)
        });
        assert_eq!(findings.found.len(), senders.len());
        for found in findings.found.values() {
            let [evidence] = found.evidence.as_slice() else {
                unreachable!("{}: {} excerpts", found.name, found.evidence.len());
            };
            assert_eq!(*evidence.origin.file, *format!("{}.xml", found.name));
        }
    }
}
