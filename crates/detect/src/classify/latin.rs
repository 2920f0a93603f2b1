//! Russian in Latin letters, in the ways that banks and shops spell it.

/// The letters whose spelling differs from place to place: the first way is the commonest.
const WAYS: [[&str; 11]; 4] = [
    // ж, х, ц, ч, ш, щ, ы, й, ю, я, э
    ["zh", "h", "c", "ch", "sh", "sch", "y", "y", "yu", "ya", "e"],
    [
        "zh", "kh", "ts", "ch", "sh", "shch", "y", "y", "yu", "ya", "e",
    ],
    ["j", "h", "c", "ch", "sh", "sh", "i", "i", "u", "ia", "e"],
    [
        "zh", "h", "ts", "ch", "sh", "sch", "y", "j", "ju", "ja", "e",
    ],
];

/// How short a spelling may be: shorter ones are words of other languages.
const SHORTEST: usize = 6;

/// The Latin spellings of a folded Russian phrase; none for a short one or one of other letters.
pub(super) fn spellings(folded: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    if !folded.chars().any(|c| matches!(c, 'а'..='я')) {
        return found;
    }
    for way in &WAYS {
        let Some(spelled) = spell(folded, way) else {
            return Vec::new();
        };
        if spelled.len() >= SHORTEST && !found.contains(&spelled) {
            found.push(spelled);
        }
    }
    found
}

fn spell(folded: &str, way: &[&str; 11]) -> Option<String> {
    let mut out = String::with_capacity(folded.len());
    for c in folded.chars() {
        out.push_str(match c {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' => "e",
            'з' => "z",
            'и' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'ъ' | 'ь' => "",
            'ж' => way[0],
            'х' => way[1],
            'ц' => way[2],
            'ч' => way[3],
            'ш' => way[4],
            'щ' => way[5],
            'ы' => way[6],
            'й' => way[7],
            'ю' => way[8],
            'я' => way[9],
            'э' => way[10],
            c if c.is_ascii() => {
                out.push(c);
                continue;
            }
            _ => return None,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_spelled_in_the_usual_ways() {
        let ways = spellings("списание");
        assert_eq!(ways, ["spisanie"]);
        let ways = spellings("подтверждения");
        assert!(ways.contains(&"podtverzhdeniya".to_owned()));
        assert!(ways.contains(&"podtverjdeniia".to_owned()));
    }

    #[test]
    fn short_words_and_other_scripts_are_left_alone() {
        assert!(spellings("код").is_empty());
        assert!(spellings("sms").is_empty());
        assert!(spellings("验证码").is_empty());
    }
}
