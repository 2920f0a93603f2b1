//! Friends. They name brands all the time, and none of it is an account.

/// Somebody the traveller knows. The numbers are fictional.
pub(crate) struct Friend {
    /// The name in the address book; `None` for numbers that were never saved.
    pub name: Option<&'static str>,
    pub number: &'static str,
    /// What they write, and what the traveller answers.
    pub writes: &'static [&'static str],
    pub answers: &'static [&'static str],
}

/// Brands that the friends talk about, by the names of their records.
pub(crate) const TALKED_ABOUT: &[&str] = &["Netflix", "Steam", "Airbnb", "Tinder", "Instagram"];

pub(crate) const FRIENDS: &[Friend] = &[
    Friend {
        name: Some("Тимур"),
        number: "+77000005501",
        writes: &[
            "Здарова, ты где? 😀",
            "Скинь на каспи 4500 за билеты, я за всех заплатил",
            "Посмотрел вчера тот сериал на Netflix, концовка слабая 😂",
            "Во сколько завтра выезжаем на Чарын?",
            "Код от домофона 1704#, этаж 5",
            "Купил в Steam ту игру со скидкой, заходи вечером",
            "Ты такси взял или пешком?",
            "Потерял телефон, напиши мне в инстаграм пока",
            "Давай у Магнума через 20 минут",
            "ок, до завтра 👍",
            "Мне Kaspi код прислал, хотя я не входил, это нормально?",
            "В горах связи не было, только спустился ⛰️",
        ],
        answers: &[
            "Уже еду 🚕",
            "Перевёл, проверь",
            "Не спойлери!!",
            "Часов в семь, встречаемся у тебя",
            "Норм, просто никому его не говори",
            "👍",
        ],
    },
    Friend {
        name: Some("Айдана"),
        number: "+77000005502",
        writes: &[
            "Сәлем! Бүгін кешке боссың ба?",
            "Апам бауырсақ пісірді, келіп кет 😋",
            "Кездесу сағат 18:30-да, ұмытпа",
            "Рақмет саған, көп көмектестің!",
            "Халық банктің жанындағы дәмханада отырмын",
            "Ертең ауа райы салқын болады екен, жылы киін",
            "Суреттерді жіберіп қойшы 📷",
            "Жолда кептеліс, 10 минутқа кешігемін",
            "Қазақша сабақ жұмада болмайды",
        ],
        answers: &[
            "Сәлем! Иә, боспын",
            "Рақмет, міндетті түрде келемін 🙏",
            "Жақсы, күтемін",
            "Түсіндім",
        ],
    },
    Friend {
        name: Some("Marco"),
        number: "+12025550143",
        writes: &[
            "Landed! Which gate are you at?",
            "Found a nice place on Airbnb near Panfilov park, two nights",
            "My Tinder date cancelled, beers instead? 🍻",
            "Did you manage to change the flight?",
            "The hostel wifi password is mountain2025 lol",
            "Send me the hike photos when you are home 🏔️",
            "null pointer all day at work, save me",
            "Can you call me when you see this?",
            "The bus leaves 9:40 from Sayran, don't be late",
            "null",
        ],
        answers: &[
            "Gate 12, see you",
            "Looks great, book it",
            "haha yes, 8 pm?",
            "On my way 🚶",
        ],
    },
    Friend {
        name: Some("李明"),
        number: "+8613800000055",
        writes: &[
            "到阿拉木图了吗？",
            "微信上发你定位了，记得看",
            "今晚一起吃饭吧，我请客😄",
            "支付宝转给你了，收到说一声",
            "下周我去北京，要带什么东西吗",
            "照片拍得真好看！",
            "会议改到三点半了",
            "淘宝上那双鞋打折，要不要一起买",
        ],
        answers: &["刚到，一切顺利", "收到，谢谢！", "好的👌", "我问问再告诉你"],
    },
    Friend {
        name: Some("Гульнара хозяйка"),
        number: "+77000005503",
        writes: &[
            "Добрый день! Показания счетчика пришлите пожалуйста до 25го",
            "Сантехник придет завтра после обеда, будете дома?",
            "Оплату получила, спасибо",
            "Ключ оставьте у соседки из 14й",
        ],
        answers: &["Добрый день! Холодная 341, горячая 207", "Да, буду дома"],
    },
    Friend {
        name: None,
        number: "+77000005504",
        writes: &[
            "Здравствуйте, велосипед ещё продаётся? Видел на сайте",
            "Могу подъехать сегодня к шести, адрес подскажите",
            "Спасибо, беру 🚲",
        ],
        answers: &["Да, продаётся", "Абая 10, наберите как подъедете"],
    },
];
