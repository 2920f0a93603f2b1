//! Puts the page together from the program for it: `page <wasm> <unpacker> <folder>` makes `<folder>/page/` for any static
//! host, the same as `page.zip`, and `ringoff.html` with everything in one file. The same programs give the same bytes.
#![allow(clippy::expect_used, clippy::panic, reason = "a tool of the build")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use ringoff_model::hex;
use ringoff_words::Words;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Cursor, Write as _};
use std::path::Path;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const WORKER: &str = concat!(
    "'use strict';\n",
    include_str!("../page/instance.js"),
    include_str!("../page/reader.js"),
    include_str!("../page/app.js"),
);
const SHELL: &str = include_str!("../page/shell.js");
const BEGIN_SITE: &str = include_str!("../page/begin-site.js");
const BEGIN_FILE: &str = include_str!("../page/begin-file.js");
const SERVICE_WORKER: &str = include_str!("../page/sw.js");
const INDEX: &str = include_str!("../page/index.html");
const MANIFEST: &str = include_str!("../page/manifest.webmanifest");

/// What both kinds of page are held to. Nothing is ever loaded from elsewhere.
const RULES: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types ringoff";

/// The program, packed, and what unpacks it.
struct Program {
    packed: Vec<u8>,
    unpacker: Vec<u8>,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, unpacker, folder] = args.as_slice() else {
        panic!("page <wasm> <unpacker> <folder>");
    };
    let program = Program {
        packed: packed(&fs::read(wasm).expect("the program")),
        unpacker: fs::read(unpacker).expect("the unpacker"),
    };
    let folder = Path::new(folder);
    let site = folder.join("page");
    let _ = fs::remove_dir_all(&site);
    fs::create_dir_all(&site).expect("the folder");
    let mut sums = String::new();
    let files = site_files(&program);
    for (name, bytes) in &files {
        fs::write(site.join(name), bytes).expect("a file");
        tell(&mut sums, &format!("page/{name}"), bytes);
    }
    let zip = zipped(&files).expect("packed in memory");
    fs::write(folder.join("page.zip"), &zip).expect("the zip");
    tell(&mut sums, "page.zip", &zip);
    let one = one_file(&program).into_bytes();
    fs::write(folder.join("ringoff.html"), &one).expect("the file");
    tell(&mut sums, "ringoff.html", &one);
    fs::write(folder.join("SHA256SUMS"), &sums).expect("the sums");
}

/// As crates/unpack takes it. WebAssembly is not aligned, so that the place of a byte tells nothing of it (`pb` 0); the byte
/// before it tells much (`lc` 4).
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.pb) = (4, 0);
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    options.dict_size = 16 << 20;
    let size = Some(bytes.len() as u64);
    let packer = LzmaWriter::new_use_header(Vec::new(), &options, size);
    let done = packer.and_then(|mut packer| {
        packer.write_all(bytes)?;
        packer.finish()
    });
    done.expect("packed in memory")
}

/// As a host sends it.
fn sent(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzBuilder::new().write(Vec::new(), Compression::best());
    let done = packer.write_all(bytes).and_then(|()| packer.finish());
    done.expect("packed in memory")
}

/// The site for who copies it to a host. Without times, so that the same files are the same zip.
fn zipped(files: &[(String, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(format!("page/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn tell(sums: &mut String, name: &str, bytes: &[u8]) {
    let sum = hex(&Sha256::digest(bytes));
    let _ = writeln!(sums, "{sum}  {name}");
    let (size, small) = (bytes.len(), sent(bytes).len());
    println!("{sum}  {size:>9}  {small:>9} packed  {name}");
}

/// The script of the window, with the scripts of the served pages in a function of their own.
fn window_script(begin: &str) -> String {
    let names = "document, addEventListener, setInterval, setTimeout, location, history, fetch";
    // The function stands in strict code already.
    let page = ringoff_web::JS.trim_start_matches("'use strict';\n");
    format!(
        "'use strict';\nconst pageScript = ({{ {names} }}) => {{\n{page}\n}};\n{SHELL}\n{begin}"
    )
}

/// The sentences before there is a page, by language.
fn sentences() -> (String, String) {
    let mut said = serde_json::Map::new();
    let mut no_script = String::new();
    for tag in Words::tags() {
        let words = Words::new(tag);
        said.insert(
            tag.to_owned(),
            json!({
                "elsewhere": words.say("web-shell-elsewhere", &[]),
                "broken": words.say("web-shell-broken", &[]),
                "again": words.say("web-shell-again", &[]),
            }),
        );
        let text = words.say("web-shell-noscript", &[]);
        let _ = write!(no_script, "<p lang=\"{tag}\">{text}</p>");
    }
    let said = serde_json::to_string(&said).expect("texts");
    (said.replace('<', "\\u003c"), no_script)
}

fn index(rules: &str, head: &str, scripts: &str) -> String {
    let (said, no_script) = sentences();
    INDEX
        .replace("%CSP%", rules)
        .replace("%HEAD%", head)
        .replace("%NOSCRIPT%", &no_script)
        .replace("%SAID%", &said)
        .replace("%SCRIPTS%", scripts)
}

/// A name by which a file is never taken for an older one.
fn named(name: &str, bytes: &[u8], end: &str) -> String {
    let sum = hex(&Sha256::digest(bytes)[..8]);
    format!("{name}-{sum}.{end}")
}

fn site_files(program: &Program) -> Vec<(String, Vec<u8>)> {
    let wasm_name = named("ringoff", &program.packed, "bin");
    let unpacker_name = named("unpack", &program.unpacker, "bin");
    let worker_name = named("worker", WORKER.as_bytes(), "js");
    let begin = BEGIN_SITE
        .replace("%WORKER%", &worker_name)
        .replace("%WASM%", &wasm_name)
        .replace("%UNPACKER%", &unpacker_name);
    let script = window_script(&begin);
    let script_name = named("page", script.as_bytes(), "js");
    let style = &*ringoff_web::CSS;
    let style_name = named("page", style.as_bytes(), "css");
    let rules = format!(
        "{RULES}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; \
         img-src 'self' blob:; connect-src 'self'; manifest-src 'self'"
    );
    let head = format!(
        "<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"manifest\" href=\"manifest.webmanifest\">\n\
         <link rel=\"stylesheet\" href=\"{style_name}\">"
    );
    let scripts = format!("<script src=\"{script_name}\"></script>");
    let mut files = vec![
        (
            "index.html".to_owned(),
            index(&rules, &head, &scripts).into_bytes(),
        ),
        (script_name, script.into_bytes()),
        (style_name, style.as_bytes().to_vec()),
        (worker_name, WORKER.into()),
        (wasm_name, program.packed.clone()),
        (unpacker_name, program.unpacker.clone()),
        ("manifest.webmanifest".to_owned(), MANIFEST.into()),
        ("icon.svg".to_owned(), ringoff_web::ICON.into()),
    ];
    let mut all = Sha256::new();
    for (name, bytes) in &files {
        all.update(name.as_bytes());
        all.update(Sha256::digest(bytes));
    }
    let kept = files.iter().map(|(name, _)| match name.as_str() {
        "index.html" => "./",
        name => name,
    });
    let kept = serde_json::to_string(&kept.collect::<Vec<_>>()).expect("names");
    let worker = SERVICE_WORKER
        .replace("%HASH%", &hex(&all.finalize()[..8]))
        .replace("%FILES%", &kept);
    files.push(("sw.js".to_owned(), worker.into_bytes()));
    files
}

fn one_file(program: &Program) -> String {
    let script = window_script(BEGIN_FILE);
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let rules = format!(
        "{RULES}; script-src {} 'wasm-unsafe-eval'; worker-src blob:; style-src {}; img-src blob:",
        hash(&script),
        hash(&ringoff_web::CSS),
    );
    let head = format!("<style>{}</style>", *ringoff_web::CSS);
    for (what, text) in [("worker", WORKER), ("script", script.as_str())] {
        assert!(!text.contains("</script"), "{what} would end early");
    }
    let scripts = format!(
        "<script type=\"text/plain\" id=\"worker\">{WORKER}</script>\n\
         <script type=\"text/plain\" id=\"wasm\">{}</script>\n\
         <script type=\"text/plain\" id=\"unpacker\">{}</script>\n<script>{script}</script>",
        STANDARD.encode(&program.packed),
        STANDARD.encode(&program.unpacker)
    );
    index(&rules, &head, &scripts)
}
