//! The zip of SMS Import / Export, version 2: `messages.ndjson`, one message a line with every
//! column as text, and the pictures beside it in `data/`.

use super::Text;
use serde_json::{Map, Value, json};
use std::io::{self, Seek, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Writes one export.
pub fn sms_ie(out: impl Write + Seek, texts: &[Text]) -> io::Result<()> {
    let mut zip = ZipWriter::new(out);
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    zip.start_file("messages.ndjson", options)?;
    let mut threads: Vec<&str> = Vec::new();
    for (id, text) in (1..).zip(texts) {
        let thread = match threads.iter().position(|peer| *peer == text.peer) {
            Some(at) => at,
            None => {
                threads.push(&text.peer);
                threads.len() - 1
            }
        };
        let line = match text.picture {
            Some(_) => mms(id, thread + 1, text),
            None => sms(id, thread + 1, text),
        };
        serde_json::to_writer(&mut zip, &line)?;
        zip.write_all(b"\n")?;
    }
    for (id, text) in (1..).zip(texts) {
        if let Some(picture) = &text.picture {
            zip.start_file(picture_path(id), options)?;
            zip.write_all(picture)?;
        }
    }
    zip.finish()?;
    Ok(())
}

fn picture_path(id: u64) -> String {
    format!("data/PART_{id:06}_p.png")
}

fn sms(id: u64, thread: usize, text: &Text) -> Value {
    let mut line = columns(&[
        ("_id", id.to_string()),
        ("thread_id", thread.to_string()),
        ("address", text.peer.clone()),
        ("date", text.at.to_string()),
        ("date_sent", (text.at - 2_000).to_string()),
        ("protocol", "0".into()),
        ("read", "1".into()),
        ("status", "-1".into()),
        ("type", if text.received { "1" } else { "2" }.into()),
        ("reply_path_present", "0".into()),
        ("body", text.text.clone()),
        ("locked", "0".into()),
        ("sub_id", text.sub_id.to_string()),
        ("error_code", "-1".into()),
        ("creator", "com.android.messaging".into()),
        ("seen", "1".into()),
    ]);
    if let Some(center) = &text.service_center {
        line.insert("service_center".into(), json!(center));
    }
    if let Some(name) = &text.contact_name {
        line.insert("__display_name".into(), json!(name));
    }
    Value::Object(line)
}

fn mms(id: u64, thread: usize, text: &Text) -> Value {
    let mut line = columns(&[
        ("_id", id.to_string()),
        ("thread_id", thread.to_string()),
        // Seconds here, milliseconds in texts without pictures: that is how Android keeps them.
        ("date", (text.at / 1000).to_string()),
        ("date_sent", "0".into()),
        ("msg_box", if text.received { "1" } else { "2" }.into()),
        ("read", "1".into()),
        ("ct_t", "application/vnd.wap.multipart.related".into()),
        ("m_type", if text.received { "132" } else { "128" }.into()),
        ("text_only", "0".into()),
        ("sub_id", text.sub_id.to_string()),
        ("seen", "1".into()),
    ]);
    let mut address = |key: &str, whose: &str, role: &str| {
        let mut who = json!({ "address": whose, "type": role, "charset": "106" });
        if let (Some(name), true) = (&text.contact_name, whose == text.peer) {
            who["__display_name"] = json!(name);
        }
        let several = key == "__recipient_addresses";
        line.insert(key.into(), if several { json!([who]) } else { who });
    };
    let own = "insert-address-token";
    let (from, to) = if text.received {
        (text.peer.as_str(), own)
    } else {
        (own, text.peer.as_str())
    };
    address("__sender_address", from, "137");
    address("__recipient_addresses", to, "151");
    let stored = picture_path(id).replace("data/", "/data/user_de/0/telephony/app_parts/");
    line.insert(
        "__parts".into(),
        json!([
            { "seq": "0", "ct": "image/png", "name": "p.png", "cl": "p.png", "_data": stored },
            { "seq": "0", "ct": "text/plain", "chset": "106", "cl": "t.txt", "text": text.text },
        ]),
    );
    Value::Object(line)
}

fn columns(of: &[(&str, String)]) -> Map<String, Value> {
    of.iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_model::Moment;
    use std::io::{Cursor, Read};

    #[test]
    fn the_zip_holds_a_line_a_message_and_the_pictures() {
        let texts = [
            Text::received(Moment(5_000), "Example", "one\ntwo"),
            Text {
                picture: Some(vec![7; 40]),
                ..Text::received(Moment(9_000), "+77000005501", "look")
            },
        ];
        let mut bytes = Cursor::new(Vec::new());
        sms_ie(&mut bytes, &texts).unwrap();
        let mut zip = zip::ZipArchive::new(bytes).unwrap();
        assert_eq!(zip.len(), 2);
        assert!(zip.by_name("data/PART_000002_p.png").is_ok());
        let mut lines = String::new();
        let mut file = zip.by_name("messages.ndjson").unwrap();
        file.read_to_string(&mut lines).unwrap();
        let lines: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines[0]["body"], "one\ntwo");
        assert_eq!(lines[0]["date"], "5000");
        assert_eq!(lines[1]["date"], "9");
        assert_eq!(lines[1]["__sender_address"]["address"], "+77000005501");
    }
}
