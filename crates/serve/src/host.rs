//! Only the one name that we printed (A17): a page that makes its own name point here is refused before anything else.

use hyper::{Request, header};
use std::io;

/// `<random>.localhost:<port>`, drawn anew at each start: cookies of it reach no other program of this machine.
pub(crate) fn draw(port: u16) -> io::Result<String> {
    let mut raw = [0; 16];
    getrandom::fill(&mut raw).map_err(io::Error::other)?;
    Ok(format!("{}.localhost:{port}", ringoff_model::hex(&raw)))
}

/// Whether a request asks for this name, and for no other.
pub(crate) fn is_asked<B>(request: &Request<B>, authority: &str) -> bool {
    let mut named = request.headers().get_all(header::HOST).iter();
    let one = named
        .next()
        .is_some_and(|h| h.as_bytes() == authority.as_bytes());
    let whole = request.uri().authority();
    one && named.next().is_none() && whole.is_none_or(|a| a.as_str() == authority)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a19_the_host_is_drawn_anew_and_belongs_to_loopback() {
        let (a, b) = (draw(1).unwrap(), draw(1).unwrap());
        assert_ne!(a, b);
        assert_eq!(a.len(), 32 + ".localhost:1".len());
    }
}
