use super::Plist;
use crate::Limits;

fn read(bytes: &[u8]) -> Option<Plist> {
    Plist::read(bytes, &Limits::default())
}

/// A list of objects with one byte for a place and one for a number.
fn binary(objects: &[&[u8]]) -> Vec<u8> {
    let mut bytes = b"bplist00".to_vec();
    let mut table = Vec::new();
    for object in objects {
        table.push(u8::try_from(bytes.len()).unwrap());
        bytes.extend_from_slice(object);
    }
    let at = bytes.len() as u64;
    bytes.extend_from_slice(&table);
    bytes.extend_from_slice(&[0, 0, 0, 0, 0, 0, 1, 1]);
    bytes.extend_from_slice(&(objects.len() as u64).to_be_bytes());
    bytes.extend_from_slice(&0_u64.to_be_bytes());
    bytes.extend_from_slice(&at.to_be_bytes());
    bytes
}

#[test]
fn a_binary_list_is_read() {
    let list = binary(&[
        &[0xd3, 1, 2, 3, 4, 5, 6],
        b"\x55ICCID",
        b"\x51k",
        b"\x51u",
        b"\x5f\x10\x138999700000000000001",
        b"\x42\x01\x02",
        &[0x80, 7],
    ]);
    let list = read(&list).unwrap();
    assert_eq!(
        list.get("ICCID").unwrap().text(),
        Some("8999700000000000001")
    );
    assert_eq!(list.get("k").unwrap().data(), Some(&[1, 2][..]));
    assert_eq!(list.get("u").unwrap(), &Plist::Uid(7));
    assert_eq!(list.get("none"), None);
}

#[test]
fn a_list_that_holds_itself_or_the_same_a_million_times_is_refused() {
    assert_eq!(read(&binary(&[&[0xa1, 0]])), None);
    let arrays: Vec<Vec<u8>> = (1..=30)
        .map(|next| [&[0xaa][..], &[next; 10]].concat())
        .chain([b"\x51x".to_vec()])
        .collect();
    let arrays: Vec<&[u8]> = arrays.iter().map(Vec::as_slice).collect();
    // Places of one byte reach no further.
    assert_eq!(read(&binary(&arrays[8..])), None);
    let twice: Vec<Vec<u8>> = (1..=20).map(|next| vec![0xa2, next, next]).collect();
    let twice: Vec<&[u8]> = twice
        .iter()
        .map(Vec::as_slice)
        .chain([&b"\x51x"[..]])
        .collect();
    assert_eq!(read(&binary(&twice)), None);
}

#[test]
fn a_list_cut_anywhere_or_with_any_byte_turned_does_no_harm() {
    let list = binary(&[&[0xd1, 1, 2], b"\x51k", b"\x5f\x10\x05abcde"]);
    for end in 0..list.len() {
        let _ = read(&list[..end]);
        for byte in [0, 0x0f, 0x7f, 0xff] {
            let mut turned = list.clone();
            turned[end] = byte;
            let _ = read(&turned);
        }
    }
}

#[test]
fn an_xml_list_is_read() {
    let list = read(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
          \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n\
          <key>Phone Number</key><string>+7 700 000 12 34</string>\n\
          <key>Installed Applications</key><array><string>com.example.app</string><string/></array>\n\
          <key>IsEncrypted</key><true/><key>n</key><integer>7</integer>\n\
          <key>d</key><data>\nAQ\nI=\n</data></dict></plist>",
    )
    .unwrap();
    assert_eq!(
        list.get("Phone Number").unwrap().text(),
        Some("+7 700 000 12 34")
    );
    assert_eq!(list.get("Installed Applications").unwrap().items().len(), 2);
    assert_eq!(list.get("IsEncrypted"), Some(&Plist::Bool(true)));
    assert_eq!(list.get("n").unwrap().integer(), Some(7));
    assert_eq!(list.get("d").unwrap().data(), Some(&[1, 2][..]));
}

#[test]
fn xml_without_end_or_too_deep_is_refused() {
    let deep = format!("<plist>{}", "<array>".repeat(200_000));
    assert_eq!(read(deep.as_bytes()), None);
    assert_eq!(read(b"<plist><dict><key>a</key>"), None);
    assert_eq!(read(b"<html></html>"), None);
}
