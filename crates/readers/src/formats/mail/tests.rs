//! Whole mails through the reader, and what unit tests of other formats share.

use super::*;
use crate::Flow;
use proptest::prelude::*;
use ringoff_model::{Direction, Observation, SenderTrust, SkipReason, Skipped};

/// Everything that a reader handed on, as text to compare, and the mails' own texts.
#[derive(Default, Debug, PartialEq)]
pub(in crate::formats) struct Seen {
    pub(in crate::formats) all: Vec<String>,
    pub(in crate::formats) texts: Vec<String>,
    pub(in crate::formats) skips: Vec<SkipReason>,
}

impl Sink for Seen {
    fn begin(&mut self, _: &str, _: &str) {}
    fn observation(&mut self, observation: Observation<'_>) -> Flow {
        self.all.push(format!("{observation:?}"));
        if let Observation::Mail(mail) = observation {
            self.texts.push(mail.text.into_owned());
        }
        Flow::Continue
    }
    fn skipped(&mut self, skipped: Skipped) -> Flow {
        self.all.push(format!("{skipped:?}"));
        self.skips.push(skipped.reason);
        Flow::Continue
    }
    fn unrecognized(&mut self, _: &str) {}
    fn failed(&mut self, _: &str, _: &ReadError) {}
    fn progress(&mut self, _: u64) -> Flow {
        Flow::Continue
    }
}

fn read(mail: &[u8]) -> Seen {
    let mut seen = Seen::default();
    SingleMail
        .read(&mut &*mail, &Limits::default(), &mut seen)
        .unwrap();
    seen
}

fn text(mail: &str) -> String {
    let mut seen = read(mail.as_bytes());
    assert_eq!(seen.texts.len(), 1, "{seen:?}");
    seen.texts.remove(0)
}

const HEADER: &str = "From: a@b.example\nSubject: s\n";

#[test]
fn plain_text_is_preferred_and_html_read_where_there_is_none() {
    let long =
        "A plain text that says enough to stand alone, without the HTML that is beside it here.";
    let html = "Content-Type: text/html\n\n<p>markup</p>\n";
    let both = format!(
        "{HEADER}Content-Type: multipart/alternative; boundary=x\n\n--x\n\n{long}\n--x\n{html}--x--\n"
    );
    assert_eq!(text(&both), long);
    let short = format!(
        "{HEADER}Content-Type: multipart/alternative; boundary=x\n\n--x\n\nsee HTML\n--x\n{html}--x--\n"
    );
    assert_eq!(text(&short), "see HTML\nmarkup");
    assert_eq!(text(&format!("{HEADER}{html}")), "markup");
}

#[test]
fn texts_beside_each_other_are_joined_and_attachments_stepped_over() {
    let mail = format!(
        "{HEADER}Content-Type: multipart/mixed; boundary=\"x\"\n\nremark\n--x\n\none\n--x\nContent-Type: text/plain\n\
         Content-Disposition: attachment; filename=a.txt\n\nnot this\n--x\nContent-Type: message/rfc822\n\nFrom: x@y.example\n\n\
         nor this\n--x\n\ntwo\n--x--\nnor the end\n"
    );
    assert_eq!(text(&mail), "one\ntwo");
}

#[test]
fn a_lost_boundary_is_guessed_and_lost_boundary_lines_cost_no_text() {
    assert_eq!(
        text(&format!(
            "{HEADER}Content-Type: multipart/mixed\n\n--abc\n\none\n--abc\n\ntwo\n--abc--\n"
        )),
        "one\ntwo"
    );
    assert_eq!(
        text(&format!(
            "{HEADER}Content-Type: multipart/mixed; boundary=zzz\n\nstill here\n"
        )),
        "still here"
    );
}

#[test]
fn an_outer_boundary_ends_an_inner_branch_that_was_never_closed() {
    let mail = format!(
        "{HEADER}Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: multipart/related; boundary=out2\n\n\
         --out2\n\ninner\n--out\n\nouter\n--out--\n"
    );
    assert_eq!(text(&mail), "inner\nouter");
}

#[test]
fn a_mail_that_ends_in_the_middle_is_handed_on_and_counted_as_cut() {
    let cut = format!("{HEADER}Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhalf of");
    let seen = read(cut.as_bytes());
    assert_eq!(
        (seen.texts, seen.skips),
        (vec!["half of".to_string()], vec![SkipReason::CutOff])
    );
    let seen = read(b"From: a@b.example\nSubject: on");
    assert_eq!(
        (seen.texts.len(), seen.skips),
        (1, vec![SkipReason::CutOff])
    );
    let base64 = format!("{HEADER}Content-Transfer-Encoding: base64\n\nS29kIDEyM");
    assert_eq!(read(base64.as_bytes()).skips, [SkipReason::CutOff]);
}

#[test]
fn spaces_in_the_line_that_ends_the_header_cost_no_text() {
    assert_eq!(
        text(&format!("{HEADER} \nTea House: your code is 4821.\n")),
        "Tea House: your code is 4821."
    );
    assert_eq!(text(&format!("{HEADER}\t\r\nshort")), "short");
    let folded = "From: a@b.example\nX-Long: one\n \n two\n \nSubject: s\n\ntext";
    assert_eq!(text(folded), "text");
    assert!(read(folded.as_bytes()).all[0].contains("subject: \"s\""));
}

#[test]
fn nothing_to_show_is_a_skip_with_its_reason() {
    assert_eq!(read(b"X-Nothing: 1\n\n").skips, [SkipReason::Malformed]);
    assert_eq!(
        read(b"Date: x\nTo: a@b.example\n\n").skips,
        [SkipReason::Empty]
    );
}

#[test]
fn a_spam_label_outweighs_a_good_signature_and_a_sent_label_turns_the_direction() {
    let mail = format!("X-Gmail-Labels: Spam\nDKIM-Signature: d=b.example\n{HEADER}\nx");
    assert!(read(mail.as_bytes()).all[0].contains(&format!("{:?}", SenderTrust::Failed)));
    let mail = format!("X-Gmail-Labels: Sent,Important\n{HEADER}\nx");
    assert!(read(mail.as_bytes()).all[0].contains(&format!("{:?}", Direction::Sent)));
}

#[test]
fn a_header_is_recognized_and_what_only_resembles_one_is_not() {
    let yes = [
        "From: a@b.example\nTo: c@d.example\n\n",
        "\u{feff}\n\nX-Odd: 1\n folded\nReceived: x\nReceived: y\nDate: z",
        "Return-Path: <a@b.example>\r\nMIME-Version: 1.0\r\n",
    ];
    let no = [
        "From a@b.example Fri Sep 16 22:26:51 2016\nFrom: a\nTo: b\n",
        "From,To,Subject\na,b,c\n",
        "BEGIN:VCARD\nVERSION:3.0\n",
        "Subject: only one\nSubject: only one\n\nTo: in the body",
        "From: a\0\nTo: b\n",
        "text\nFrom: a\nTo: b\n",
        "",
    ];
    for bytes in yes {
        assert!(is_header(bytes.as_bytes()), "{bytes}");
    }
    for bytes in no {
        assert!(!is_header(bytes.as_bytes()), "{bytes}");
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read(&bytes);
    }

    #[test]
    fn arbitrary_pieces_of_mail_never_panic_and_any_buffer_gives_the_same(pieces in proptest::collection::vec(piece(), 0..60), capacity in 4096usize..9000) {
        let bytes = pieces.concat();
        let whole = read(&bytes);
        let mut seen = Seen::default();
        read_one(&mut bytes.as_slice(), &Limits::default(), &mut seen, capacity).unwrap();
        prop_assert_eq!(seen, whole);
    }
}

proptest! {
    #[test]
    fn marks_in_any_order_never_panic(
        value in "[<>()\\\\,:;@a=?*\"' \n\t.é\u{a0}-]{0,50}",
        word in "(=\\?(utf-8|gb18030|x)?\\?[bBqQx]?\\?[A-Za-z0-9=_]{0,12}(\\?=)? ?){0,5}",
        html in "([<>&;#/=!'\" a-cxé\u{a0}-]|<a href|<!--|-->|<style|</style|http://|&nbsp;|&#x41){0,40}",
        date in "[A-Z][a-z]{2},? [0-9: +-]{0,30}(GMT)?",
    ) {
        for name in ["From", "To", "Subject", "Authentication-Results", "DKIM-Signature", "Content-Type", "X-Gmail-Labels"] {
            read(format!("{name}: {value}\n{HEADER}Date: {date}\n\nx").as_bytes());
        }
        read(format!("Subject: {word}\nFrom: {word} <{value}>\nDate: {date}\n\nx").as_bytes());
        read(format!("{HEADER}Content-Type: text/html\n\n{html}").as_bytes());
        from_line(format!("From {value} {date}").as_bytes());
    }
}

/// Something that stands in mails, whole or broken.
pub(in crate::formats) fn piece() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: &[&[u8]] = &[
        b"\n",
        b"\r\n",
        b"\n\n",
        b"--",
        b"--x",
        b"\n--x\n",
        b"\n--x--\n",
        b"\r\n--x\r\n",
        b"\n--y\n",
        b">From a\n",
        b"\n\nFrom ",
        b"\n\nFrom - Fri Sep 16 22:26:51 2016\n",
        b"\nFrom a@b Fri Sep 16 22:26:51 +0000 2016\r\nFrom: a@b.example\r\n",
        b"From: \"a\\\" <a@b.example>\n",
        b"Subject: =?utf-8?Q?=E9=AA?= =?utf-8?B?jA==?=\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n",
        b"Content-Type: multipart/alternative; boundary=\"y\"\n\n",
        b"Content-Type: multipart/mixed\n\n",
        b"Content-Type: text/html; charset=koi8-r\n\n",
        b"Content-Type: message/rfc822\n\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n",
        b"Date: Fri, 16 Sep 2016 22:26:51 +0000\n",
        b"Authentication-Results: mx; dkim=pass (x header.d=b.example\n",
        b"<a href=\"http://b.example",
        b"&#1050;&",
        b"=D0=",
        b"S29k",
        b"\0",
        b"\xff\xd0",
        b"=?",
        b"From: a@",
    ];
    prop_oneof![
        proptest::sample::select(PIECES).prop_map(<[u8]>::to_vec),
        proptest::collection::vec(any::<u8>(), 0..40),
        (any::<u8>(), 1usize..5000).prop_map(|(byte, count)| vec![byte; count]),
    ]
}
