//! A request's body, with a bound on how long it may be in coming (A21): a form as a whole, an upload from one piece
//! to the next.

use hyper::body::{Body, Bytes, Frame, SizeHint};
use ringoff_web::Slow;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

/// Time for a whole form, or between two pieces of an upload.
const TIME: Duration = Duration::from_secs(20);

pub(crate) struct Timed<B> {
    body: B,
    end: Pin<Box<Sleep>>,
    upload: bool,
}

impl<B> Timed<B> {
    /// Begins to wait.
    pub fn new(body: B, upload: bool) -> Self {
        Self {
            body,
            end: Box::pin(sleep(TIME)),
            upload,
        }
    }
}

impl<B> Body for Timed<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) {
            if this.upload {
                this.end.as_mut().reset(Instant::now() + TIME);
            }
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let ended = this.end.as_mut().poll(context);
        ended.map(|()| Some(Err(Slow.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt as _, StreamBody};

    /// Pieces that come one in so many seconds of a clock that only waiting moves.
    fn pieces(count: u64, every: u64) -> impl Body<Data = Bytes, Error = std::io::Error> + Unpin {
        let next = move |left: u64| async move {
            if left == 0 {
                return None;
            }
            sleep(Duration::from_secs(every)).await;
            let frame = Frame::data(Bytes::from_static(b"a"));
            Some((Ok::<_, std::io::Error>(frame), left - 1))
        };
        StreamBody::new(Box::pin(futures_util::stream::unfold(count, next)))
    }

    #[tokio::test(start_paused = true)]
    async fn a21_an_upload_may_last_and_may_not_stop_coming() {
        let lasting = Timed::new(pieces(10, 15), true).collect().await;
        assert_eq!(lasting.unwrap().to_bytes().len(), 10);
        let stopping = Timed::new(pieces(2, 25), true).collect().await;
        assert!(stopping.unwrap_err().is::<Slow>());
    }

    #[tokio::test(start_paused = true)]
    async fn a21_a_form_has_its_time_as_a_whole() {
        let quick = Timed::new(pieces(10, 1), false).collect().await;
        assert!(quick.is_ok());
        let slow = Timed::new(pieces(10, 15), false).collect().await;
        assert!(slow.unwrap_err().is::<Slow>());
    }
}
