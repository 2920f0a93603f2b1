//! How far a mail's sender can be believed, from what its header says of DKIM, DMARC and SPF.
//!
//! The receiving server writes `Authentication-Results` at the top. Everything below it came with
//! the mail and may be invented, so only the topmost counts. A signature is not verified here (the
//! key may be gone for years); without a server's word, one that names the sender's own domain is
//! taken for true.

use super::address::domain_of;
use super::fields::{Fields, is};
use super::words::unfold;
use ringoff_model::{SenderTrust, registrable};

/// Bytes of one field that are looked at.
const FIELD: usize = 8 << 10;

/// Judges the sender of a mail by its header.
pub(super) fn sender_trust(fields: &Fields<'_>, from: Option<&str>) -> SenderTrust {
    let domain = from.and_then(domain_of);
    let Some(sender) = domain.as_deref().and_then(registrable).map(str::to_owned) else {
        return SenderTrust::Unauthenticated;
    };
    let verdict = match fields.results.or(fields.arc_results) {
        Some(results) => Results::of(results, &sender).verdict(),
        None => {
            let mut signers = fields.signatures.iter().flatten().filter_map(|s| signer(s));
            if signers.any(|d| aligned(&d, &sender)) {
                Verdict::Passed
            } else {
                Verdict::Unknown
            }
        }
    };
    match verdict {
        Verdict::Passed => SenderTrust::Authenticated(sender),
        Verdict::Failed => SenderTrust::Failed,
        Verdict::Unknown => SenderTrust::Unauthenticated,
    }
}

enum Verdict {
    Passed,
    Failed,
    Unknown,
}

/// What one field of results says.
#[derive(Default)]
struct Results {
    /// A check passed for a domain that belongs with the sender's.
    aligned: bool,
    dkim_passed: bool,
    dkim_failed: bool,
    dmarc_passed: bool,
    dmarc_failed: bool,
}

impl Results {
    fn of(raw: &[u8], sender: &str) -> Self {
        let text = without_comments(&unfold(&raw[..raw.len().min(FIELD)]));
        let mut all = Self::default();
        // The first piece names the server.
        for piece in text.split(';').skip(1) {
            all.take(piece, sender);
        }
        all
    }

    fn take(&mut self, piece: &str, sender: &str) {
        let mut words = piece.split_ascii_whitespace();
        let Some((method, result)) = words.next().and_then(|w| w.split_once('=')) else {
            return;
        };
        let pass = result.eq_ignore_ascii_case("pass");
        let fail = result.eq_ignore_ascii_case("fail");
        let named: &[&str] = if is(method.as_bytes(), "dkim") {
            self.dkim_passed |= pass;
            self.dkim_failed |= fail;
            &["header.d", "header.i"]
        } else if is(method.as_bytes(), "dmarc") {
            self.dmarc_passed |= pass;
            self.dmarc_failed |= fail;
            &["header.from"]
        } else if is(method.as_bytes(), "spf") {
            &["smtp.mailfrom"]
        } else {
            return;
        };
        let mut domains = words
            .filter_map(|w| w.split_once('='))
            .filter(|(k, _)| named.iter().any(|n| k.eq_ignore_ascii_case(n)));
        self.aligned |= pass && domains.any(|(_, v)| aligned(v.trim_matches('"'), sender));
    }

    fn verdict(&self) -> Verdict {
        if self.aligned {
            return Verdict::Passed;
        }
        let dmarc = self.dmarc_failed && !self.dkim_passed;
        let dkim = self.dkim_failed && !self.dkim_passed && !self.dmarc_passed;
        if dmarc || dkim {
            Verdict::Failed
        } else {
            Verdict::Unknown
        }
    }
}

/// The `d=` of a signature.
fn signer(raw: &[u8]) -> Option<String> {
    let raw = unfold(&raw[..raw.len().min(FIELD)]);
    let text = String::from_utf8_lossy(&raw);
    text.split(';').find_map(|tag| {
        let (key, value) = tag.split_once('=')?;
        (key.trim() == "d").then(|| value.split_whitespace().collect())
    })
}

/// Whether a domain (or an address at it) is registered by whom the sender's domain is.
fn aligned(domain: &str, sender: &str) -> bool {
    let domain = domain
        .rsplit_once('@')
        .map_or(domain, |(_, d)| d)
        .trim_end_matches('.');
    registrable(&domain.to_lowercase()).is_some_and(|d| d == sender)
}

/// Comments are free text and may hold anything, `dkim=pass` too.
fn without_comments(raw: &[u8]) -> String {
    let mut depth = 0usize;
    let kept: Vec<u8> = raw
        .iter()
        .copied()
        .filter(|b| {
            depth += usize::from(*b == b'(');
            let keep = depth == 0;
            depth -= usize::from(*b == b')' && depth > 0);
            keep
        })
        .collect();
    String::from_utf8_lossy(&kept).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(header: &str) -> SenderTrust {
        sender_trust(
            &Fields::of(header.as_bytes(), 100),
            Some("no-reply@mail.bank.kz"),
        )
    }

    fn bank() -> SenderTrust {
        SenderTrust::Authenticated("bank.kz".into())
    }

    #[test]
    fn a_passed_check_of_the_senders_own_domain_authenticates() {
        for results in [
            "mx.example; dkim=pass header.i=@bank.kz header.s=s1 header.b=abc",
            "mx.example;\r\n dkim=pass (2048-bit key) header.d=news.bank.kz",
            "mx.example; spf=softfail; dmarc=pass (p=REJECT) header.from=BANK.KZ",
            "mx.example; spf=pass smtp.mailfrom=bounce@bank.kz",
            "mx.example 1; dkim=fail header.d=bank.kz; dkim=pass header.d=bank.kz",
        ] {
            assert_eq!(
                judge(&format!("Authentication-Results: {results}\r\n")),
                bank(),
                "{results}"
            );
        }
    }

    #[test]
    fn a_pass_of_somebody_else_does_not() {
        for results in [
            "mx.example; dkim=pass header.d=sender.example; spf=pass smtp.mailfrom=x@sender.example",
            "mx.example; spf=pass (x) smtp.helo=bank.kz",
            "mx.example; dkim=none (dkim=pass header.d=bank.kz)",
            "dkim=pass header.d=bank.kz",
            "mx.example; dkim=pass header.d=bank.kz.evil.example",
            "mx.example; none",
        ] {
            assert_eq!(
                judge(&format!("Authentication-Results: {results}\n")),
                SenderTrust::Unauthenticated,
                "{results}"
            );
        }
    }

    #[test]
    fn a_failed_check_is_said() {
        for results in [
            "mx; dmarc=fail header.from=bank.kz; dkim=none; spf=fail",
            "mx; dkim=fail header.d=bank.kz",
            "mx; dkim=fail header.d=bank.kz; dmarc=fail",
        ] {
            assert_eq!(
                judge(&format!("Authentication-Results: {results}\n")),
                SenderTrust::Failed,
                "{results}"
            );
        }
    }

    #[test]
    fn only_the_topmost_results_count() {
        let header = "Authentication-Results: mx; dmarc=fail header.from=bank.kz\nAuthentication-Results: mx; dmarc=pass header.from=bank.kz\n";
        assert_eq!(judge(header), SenderTrust::Failed);
    }

    #[test]
    fn without_results_those_of_a_forwarder_or_a_signature_stand_in() {
        assert_eq!(
            judge("ARC-Authentication-Results: i=1; mx; dkim=pass header.d=bank.kz\n"),
            bank()
        );
        assert_eq!(
            judge(
                "DKIM-Signature: v=1; a=rsa-sha256; d=esp.example; b=x\nDKIM-Signature: v=1;\r\n\td=bank.kz; b=x\n"
            ),
            bank()
        );
        assert_eq!(
            judge("DKIM-Signature: v=1; d=esp.example; bd=bank.kz\n"),
            SenderTrust::Unauthenticated
        );
        assert_eq!(
            judge("Authentication-Results: mx; none\nDKIM-Signature: v=1; d=bank.kz\n"),
            SenderTrust::Unauthenticated
        );
        assert_eq!(judge("Subject: x\n"), SenderTrust::Unauthenticated);
    }
}
