//! The XML of SMS Backup & Restore: one attribute for each column of Android's database, `null` as
//! a word, and emoji as two halves, each a reference that XML does not allow.

use super::{Text, base64};
use crate::clock::written;
use ringoff_model::Moment;
use std::io::{self, Write};

/// Writes one backup.
pub fn sms_backup_restore(out: &mut dyn Write, texts: &[Text], made: Moment) -> io::Result<()> {
    writeln!(
        out,
        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>"
    )?;
    writeln!(
        out,
        "<!--File Created By SMS Backup & Restore v10.21.003 on {}-->",
        written(made, "%d/%m/%Y %H:%M:%S")
    )?;
    writeln!(
        out,
        r#"<smses count="{}" backup_set="00000000-0000-4000-8000-000000000000" backup_date="{}" type="full">"#,
        texts.len(),
        made.0
    )?;
    for text in texts {
        match &text.picture {
            Some(picture) => mms(out, text, picture)?,
            None => sms(out, text)?,
        }
    }
    writeln!(out, "</smses>")
}

fn sms(out: &mut dyn Write, text: &Text) -> io::Result<()> {
    writeln!(
        out,
        r#"  <sms protocol="0" address="{}" date="{}" type="{}" subject="null" body="{}" toa="null" sc_toa="null" service_center="{}" read="1" status="-1" locked="0" date_sent="{}" sub_id="{}" readable_date="{}" contact_name="{}" />"#,
        attribute(&text.peer),
        text.at,
        if text.received { 1 } else { 2 },
        attribute(&text.text),
        attribute(text.service_center.as_deref().unwrap_or("null")),
        if text.received { text.at - 2_000 } else { 0 },
        text.sub_id,
        readable(text),
        contact(text),
    )
}

fn mms(out: &mut dyn Write, text: &Text, picture: &[u8]) -> io::Result<()> {
    let (boxed, kind) = if text.received { (1, 132) } else { (2, 128) };
    writeln!(
        out,
        r#"  <mms date="{}" rr="129" sub="null" ct_t="application/vnd.wap.multipart.related" read_status="null" seen="1" msg_box="{boxed}" address="{}" sub_cs="null" resp_st="null" retr_st="null" d_tm="null" text_only="0" exp="null" locked="0" m_id="null" st="null" retr_txt_cs="null" retr_txt="null" creator="com.android.messaging" date_sent="{}" read="1" m_size="{}" rpt_a="null" ct_cls="null" pri="129" sub_id="{}" tr_id="null" resp_txt="null" ct_l="null" m_cls="personal" d_rpt="129" v="18" m_type="{kind}" readable_date="{}" contact_name="{}">"#,
        text.at / 1000 * 1000,
        attribute(&text.peer),
        text.at / 1000,
        picture.len(),
        text.sub_id,
        readable(text),
        contact(text),
    )?;
    writeln!(out, "    <parts>")?;
    let layout = r#"<smil><head><layout><root-layout/><region id="Image" fit="meet"/><region id="Text"/></layout></head><body><par dur="5000ms"><img src="p.png" region="Image"/><text src="t.txt" region="Text"/></par></body></smil>"#;
    part(out, -1, "application/smil", "smil.xml", layout, None)?;
    part(out, 0, "image/png", "p.png", "null", Some(picture))?;
    if !text.text.is_empty() {
        part(out, 0, "text/plain", "t.txt", &text.text, None)?;
    }
    writeln!(out, "    </parts>\n    <addrs>")?;
    let own = "insert-address-token";
    let (from, to) = if text.received {
        (text.peer.as_str(), own)
    } else {
        (own, text.peer.as_str())
    };
    for (address, role) in [(from, 137), (to, 151)] {
        let address = attribute(address);
        writeln!(
            out,
            r#"      <addr address="{address}" type="{role}" charset="106" />"#
        )?;
    }
    writeln!(out, "    </addrs>\n  </mms>")
}

fn part(
    out: &mut dyn Write,
    order: i32,
    kind: &str,
    name: &str,
    text: &str,
    data: Option<&[u8]>,
) -> io::Result<()> {
    let charset = if data.is_some() { "null" } else { "106" };
    write!(
        out,
        r#"      <part seq="{order}" ct="{kind}" name="{name}" chset="{charset}" cd="null" fn="null" cid="&lt;{name}&gt;" cl="{name}" ctt_s="null" ctt_t="null" text="{}""#,
        attribute(text)
    )?;
    if let Some(data) = data {
        write!(out, r#" data="{}""#, base64(data))?;
    }
    writeln!(out, " />")
}

fn readable(text: &Text) -> String {
    written(Moment(text.at), "%b %-d, %Y %-I:%M:%S %p")
}

fn contact(text: &Text) -> String {
    attribute(text.contact_name.as_deref().unwrap_or("(Unknown)"))
}

/// Escaped as the app does it: what lies beyond the first plane becomes its two UTF-16 halves.
fn attribute(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            c if u32::from(c) > 0xffff => {
                for half in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("&#{half};"));
                }
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_are_written_as_two_halves() {
        assert_eq!(
            attribute("a\u{1f600}\n\"b"),
            "a&#55357;&#56832;&#10;&quot;b"
        );
    }

    #[test]
    fn a_picture_makes_an_mms_with_parts_and_addresses() {
        let text = Text {
            picture: Some(vec![1, 2, 3]),
            ..Text::received(Moment(1_000_500), "+77000005501", "смотри")
        };
        let mut out = Vec::new();
        sms_backup_restore(&mut out, &[text], Moment(0)).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(out.contains(r#"data="AQID""#));
        assert!(out.contains(r#"text="смотри""#));
        assert!(out.contains(r#"<addr address="+77000005501" type="137""#));
        assert_eq!(out.matches("</mms>").count(), 1);
    }
}
