//! Text of strangers in every place where strangers can write.

use crate::testing::{Sample, Strangers, json_text};
use crate::{CsvStyle, Screen, csv, html, terminal, why};
use ringoff_words::Words;

const SCREEN: Screen = Screen {
    width: 100,
    color: false,
};

/// Sequences that would steer a terminal, and characters that turn the reading order round.
fn payloads() -> Vec<String> {
    let mut out: Vec<String> = [
        "\u{1b}[31m",
        "\u{1b}[2J",
        "\u{1b}[1A",
        "\u{1b}[2K",
        "\u{1b}]0;title\u{7}",
        "\u{1b}]0;title\u{1b}\\",
        "\u{1b}]52;c;aGk=\u{7}",
        "\u{1b}]8;;http://example.com\u{1b}\\x\u{1b}]8;;\u{1b}\\",
        "\u{1b}c",
        "\u{1b}[?1049h",
        "\u{1b}[6n",
        "\u{1b}P+q\u{1b}\\",
        "\u{1b}_x\u{1b}\\",
        "\u{1b}^x\u{1b}\\",
        "\u{1b}[5i",
        "\u{1b}(0",
        "\u{1b}#8",
        "\u{1b}[8m",
        "\u{1b}[200~",
        "\u{9b}31m",
        "\u{9d}0;x\u{9c}",
        "\u{90}q\u{9c}",
        "\r",
        "\u{8}\u{8}\u{8}",
        "\u{7f}",
        "\u{0}",
        "\u{7}",
        "\u{c}",
        "\u{b}",
        "\u{e}",
        "\u{f}",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{202a}",
        "\u{202b}",
        "\u{202c}",
        "\u{202d}",
        "\u{202e}",
        "\u{2066}",
        "\u{2067}",
        "\u{2068}",
        "\u{2069}",
        "\u{200e}",
        "\u{200f}",
        "\u{61c}",
        "\u{200b}",
        "\u{200c}",
        "\u{200d}",
        "\u{feff}",
        "\u{2060}",
        "\u{fff9}",
        "\u{e0041}",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    out.extend(
        (0x80u32..0x9b)
            .filter_map(char::from_u32)
            .map(|c| format!("{c}[1m")),
    );
    assert_eq!(out.len(), 80);
    out
}

fn alive(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
            | '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn everywhere(text: &str) -> Sample {
    Sample::with(&Strangers {
        name: text,
        sender: text,
        excerpt: text,
        file: text,
    })
}

#[test]
fn tty_escape_80() {
    let words = Words::new("en");
    for payload in payloads() {
        let sample = everywhere(&format!("Shop {payload} done"));
        let scan = sample.scan();
        let behind = why(&scan, &words, SCREEN, "shop").unwrap();
        for text in [
            terminal(&scan, &words, SCREEN),
            behind,
            html(&scan, &words),
            json_text(&scan),
        ] {
            assert!(text.contains("Shop"));
            if let Some(c) = text.chars().find(|c| alive(*c)) {
                panic!("{payload:?} left {c:?}");
            }
        }
        let raw = csv(&scan, CsvStyle::Raw);
        assert!(
            !raw.replace("\r\n", "").chars().any(alive),
            "{payload:?} in CSV"
        );
    }
}

#[test]
fn a_fake_line_in_a_name_stays_in_its_row() {
    let sample = everywhere("Shop\n\nEarliest safe closing day\n  All done, close it today");
    let text = terminal(&sample.scan(), &Words::new("en"), SCREEN);
    assert_eq!(
        text.lines()
            .filter(|l| *l == "Earliest safe closing day")
            .count(),
        1
    );
}

#[test]
fn json_keeps_what_was_written_as_an_escape() {
    let sample = everywhere("a\u{1b}[1m\u{202e}\u{9b}b\u{e0041}");
    let text = json_text(&sample.scan());
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let names: Vec<&str> = value["bindings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|b| b["service"]["name"].as_str())
        .collect();
    assert!(
        names.contains(&"a\u{1b}[1m\u{202e}\u{9b}b\u{e0041}"),
        "{names:?}"
    );
}

const MARKUP: [&str; 30] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "<iframe src=//example.com></iframe>",
    "<b style=color:red>x</b>",
    "<body onload=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<math><mi//xlink:href=x>",
    "<!--<script>-->",
    "-->",
    "]]>",
    "<![CDATA[<script>]]>",
    "&lt;script&gt;",
    "&#60;script&#62;",
    "{{ 7*7 }}",
    "{% raw %}",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "<meta http-equiv=refresh content=0>",
    "<base href=//example.com>",
    "<form action=//example.com>",
    "<link rel=stylesheet href=//example.com>",
    "<object data=x>",
    "<ScRiPt>alert(1)</sCrIpT>",
];

#[test]
fn markup_in_foreign_text_is_shown_and_never_alive() {
    let words = Words::new("en");
    for payload in MARKUP {
        let page = html(&everywhere(&format!("Shop{payload}")).scan(), &words);
        let lower = page.to_lowercase();
        let escaped = payload
            .replace('&', "&#38;")
            .replace('<', "&#60;")
            .replace('>', "&#62;")
            .replace('"', "&#34;")
            .replace('\'', "&#39;");
        assert!(page.contains(&escaped), "{payload} is not shown");
        for part in [
            "<script",
            "<img",
            "<iframe",
            "<object",
            "<form",
            "<base",
            "<input",
            "<link",
            "<b style",
            "<math",
            "<!--",
            " onload=a",
        ] {
            let outside = lower.replace(&escaped.to_lowercase(), "");
            assert!(!outside.contains(part), "{payload}: {part}");
        }
        // Wherever a tag is open, no attribute may begin with "on" or be a style.
        for tag in lower
            .split('<')
            .skip(1)
            .filter_map(|t| t.split_once('>'))
            .map(|(t, _)| t)
        {
            assert!(
                !tag.contains(" on") && !tag.contains(" style="),
                "{payload}: <{tag}>"
            );
        }
    }
}

#[test]
fn the_page_has_no_script_loads_nothing_and_allows_its_style_by_hash() {
    let page = html(&Sample::new().scan(), &Words::new("en"));
    for part in [
        "<script",
        " style=",
        "javascript:",
        "src=",
        "@import",
        "url(",
        "<link",
    ] {
        assert!(!page.contains(part), "{part}");
    }
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    assert!(page.contains("<html lang=\"en\">"));
    for link in page.split("<a ").skip(1) {
        let tag = link.split('>').next().unwrap();
        assert!(tag.contains("rel=\"noreferrer"), "{tag}");
    }
    for part in ["⟦", "Corner Bakery", "North Bank", "<svg", "<desc"] {
        assert_eq!(page.contains(part), part != "⟦", "{part}");
    }
}

#[test]
fn a_record_of_a_strangers_folder_cannot_bring_a_link_that_runs() {
    assert!(!crate::view::is_web("javascript:alert(1)"));
    assert!(!crate::view::is_web("JaVaScRiPt://%0aalert(1)"));
}
