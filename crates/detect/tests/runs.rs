//! Names that no record knows: which words of a message may be one.

use ringoff_detect::Classifier;
use ringoff_registry::Registry;
use std::sync::LazyLock;

static REGISTRY: LazyLock<Registry> = LazyLock::new(Registry::embedded);
static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| Classifier::new(&REGISTRY));

/// What may be the service of a message that carries a code, without a sender.
fn named(text: &str) -> Vec<String> {
    let candidates = CLASSIFIER.study(None, false, text).candidates;
    let names = candidates.iter().map(|c| c.named.name(&REGISTRY));
    names.map(str::to_owned).collect()
}

fn has(text: &str, name: &str) -> bool {
    named(text).iter().any(|n| n == name)
}

#[test]
fn a_name_of_two_words_is_one_in_latin_and_in_cyrillic_letters() {
    assert!(has(
        "Use 482913 to finish at Cedar Lamps today",
        "Cedar Lamps"
    ));
    let cyrillic = "Код 482913 из магазина Кедровая Лампа, никому не говорите";
    assert!(has(cyrillic, "Кедровая Лампа"));
}

#[test]
fn a_link_parts_two_names() {
    let text = "Code 482913 of Zorvex zorvex.example Quellin, valid for 5 minutes";
    assert!(has(text, "Quellin"), "{:?}", named(text));
    assert!(!named(text).iter().any(|n| n.contains("Zorvex ")));
}

#[test]
fn an_ending_behind_an_apostrophe_is_no_part_of_a_name() {
    assert!(has(
        "Zenlik'ten kodunuz 482913, kimseyle paylasmayin",
        "Zenlik"
    ));
}

#[test]
fn a_name_in_latin_letters_within_another_script_needs_no_capital() {
    assert!(has("รหัส 482913 สำหรับ zorvex ใช้ได้ 5 นาที", "zorvex"));
}

#[test]
fn capitals_tell_nothing_where_all_letters_are_capitals() {
    let shouted = named("КОД 482913. ЕСЛИ ЭТО НЕ ВЫ, ПОЗВОНИТЕ НАМ ПО НОМЕРУ НА КАРТЕ");
    assert!(
        !shouted
            .iter()
            .any(|n| n.contains("КАРТЕ") || n.contains("ПОЗВОНИТЕ")),
        "{shouted:?}"
    );
}

#[test]
fn no_more_than_a_dozen_names_are_looked_at() {
    let many: String = (0..200)
        .map(|n| format!("is Zorvex{} ", (b'a' + n % 26) as char))
        .collect();
    assert!(named(&format!("Code 482913 {many}")).len() <= 16);
}
