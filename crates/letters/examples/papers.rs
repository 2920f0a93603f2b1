//! Writes every paper in every language to a folder, and how long each took:
//! `cargo run --release -p ringoff-letters --example papers -- FOLDER`.

#[path = "../tests/common/mod.rs"]
mod common;

use common::sheets;
use ringoff_letters::*;
use ringoff_model::LetterKind;
use std::time::{Duration, Instant};

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "papers".to_owned());
    std::fs::create_dir_all(&folder)?;
    let mut longest = Duration::ZERO;
    let mut write = |name: String,
                     make: &dyn Fn() -> Result<Document>|
     -> Result<(), Box<dyn std::error::Error>> {
        let start = Instant::now();
        let pdf = make()?.pdf()?;
        let took = start.elapsed();
        longest = longest.max(took);
        println!(
            "{:>6.1} ms  {:>4} kB  {name}",
            took.as_secs_f64() * 1e3,
            pdf.len() / 1024
        );
        std::fs::write(format!("{folder}/{name}.pdf"), pdf)?;
        Ok(())
    };
    for lang in Lang::ALL {
        let own = Some(if lang == Lang::ZhHans {
            Lang::Ru
        } else {
            Lang::ZhHans
        });
        for kind in LetterKind::ALL {
            write(format!("{}-{}", kind.slug(), lang.tag()), &|| {
                document(kind, lang, None, &common::full())
            })?;
        }
        write(format!("form-{}", lang.tag()), &|| {
            document(LetterKind::Terminate, lang, own, &LetterData::default())
        })?;
        write(format!("script-{}", lang.tag()), &|| {
            call_script(lang, own, &sheets::script())
        })?;
        write(format!("card-{}", lang.tag()), &|| {
            branch_card(lang, own, &sheets::card())
        })?;
        write(format!("checklist-{}", lang.tag()), &|| {
            checklist(lang, own, &sheets::list())
        })?;
        write(format!("summary-{}", lang.tag()), &|| {
            case_summary(lang, own, &sheets::summary())
        })?;
        write(format!("cover-{}", lang.tag()), &|| {
            evidence_cover(lang, own, &sheets::cover())
        })?;
    }
    println!("longest: {:.1} ms", longest.as_secs_f64() * 1e3);
    Ok(())
}
