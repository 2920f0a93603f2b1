# Іс командалары: тапсырмалар мен мәліметтердің арасында көрсетілетін сөздер.

## Қазір

desk-next = Қазір
desk-next-wait = { $day } дейін істейтін ештеңе жоқ ({ $until }). Содан кейін:
stage-finished-until = Енді істейтін ештеңе қалмады. Анықтаманы, хаттар мен жауаптарды мына күнге дейін сақтаңыз: { $day }. Дәлелдер жинағын сақтап қойыңыз. Содан кейін қойманы өшіруге болады.
stage-finished-over = Енді істейтін ештеңе қалмады, қағаздарды да сақтаудың қажеті жоқ: қойманы өшіруге болады.
desk-next-nothing = Істейтін ештеңе қалмады.
desk-due = Мерзімі: { $day } ({ $until })
desk-was-due = Мерзімі өтіп кетті: { $day } ({ $until })
desk-bring = Қол астында болсын: { $papers }
desk-ask = Сұраңыз:
desk-noted = { $seq }-жазба ретінде сақталды: { $what }
desk-written = { $file } файлына жазылды.

## Тізімдер

desk-leaving = { $day } кетеді
desk-accounts-left = { $count ->
    [one] { $count } аккаунт, ашығы { $open }, жабуға дейін көшірілетіні: { $before }.
   *[other] { $count } аккаунт, ашығы { $open }, жабуға дейін көшірілетіні: { $before }.
}
desk-accounts-settled = { $count } аккаунт, бәрі шешілді.
read-by-hand = Аккаунттарды көрсететін мұрағат оқылмады; аккаунттарды қолмен қарап шықтыңыз.
ready-without-archives = Нөмір аккаунттарды көрсететін мұрағатсыз дайын деп белгіленді: ол әлі де аккаунттарға тіркелген болуы мүмкін.
desk-no-accounts = Әзірге аккаунт жоқ. Экспорт файлдарыңызды оқытыңыз: ringoff import.
desk-no-cases = Әзірге іс жоқ. Біріншісін ашыңыз: ringoff case new.
desk-no-extras = Өшіретін немесе төлейтін ештеңе жазылмаған.
desk-unread = { $count ->
    [one] Қойманың { $count } жазбасы осы нұсқа білетін ешбір іске жатпайды. Ол сақталды.
   *[other] Қойманың { $count } жазбасы осы нұсқа білетін ешбір іске жатпайды. Олар сақталды.
}
desk-account-state = { $state }, ұпайы { $score }
desk-plan-marks = → қазір істеуге болады   … күтеді   ✓ істелді   – өткізіп жіберілді
desk-chain-head = Тізбектің соңы: { $seq }-жазба, { $hash }
desk-imported = { $count ->
    [one] Осы нөмірде { $count } аккаунт, жаңасы { $new }; ескерту саны: { $findings }.
   *[other] Осы нөмірде { $count } аккаунт, жаңасы { $new }; ескерту саны: { $findings }.
}
desk-ladder = Шағымның сатылары, ретімен
desk-answer-term = Жауап мерзімі: { $days }
desk-operator-questions = Белгісіз: оператордан сұраңыз
desk-operator-claims = Басқа жерде дереккөзсіз айтылады
desk-says-otherwise = Басқа жерде: { $says }
desk-review-none = Қайта тексеру мерзімі өткен мәлімет жоқ.
desk-operator-sketch = нобай: белгілісі аз
desk-wanted-title = Жетіспейтін мәліметтер
desk-wanted-intro = `ringoff operator wanted` командасы жазбалардан жасаған: нөмірді жабатын адамға керек, бірақ бірде-бір дереккөз айтпайтын мәліметтер, әрқайсысы айтылуы ең ықтимал беттің астында. Бетті ашып, аталғанды табыңыз да, әр мәліметті дереккөзімен жазбаға енгізіңіз; тізім өзі қысқарады.
desk-wanted-first = Осы беттерден бастаңыз
desk-wanted-count = { $count ->
    [one] { $count } мәлімет
   *[other] { $count } мәлімет
}
desk-wanted-site = оператордың өз сайты
desk-wanted-nowhere = бет белгісіз
desk-paper-fields = --fill қабылдайтын өрістер: { $fields }

## Қағаздар

desk-paper-checklist = Тізім
desk-paper-call-script = Телефонда не айту керек
desk-paper-branch-card = Бөлімшеде көрсететін парақ
desk-paper-summary = Іс бір парақта

outcome-reached = жауап берді
outcome-unreachable = жауап бермеді
outcome-refused = бас тартты
outcome-promised = уәде берді

## Кері санақ

desk-countdown = Нөмір басқаға берілуі мүмкін күнге дейін
desk-day-unknown = белгісіз
desk-day-between = { $from } – { $to } аралығы
desk-day-from = { $from } бастап

## Күнтізбе

desk-calendar-name = Ringoff
desk-calendar-phase-before = Тапсырма мерзімі
desk-calendar-phase-during = Жауап мерзімі
desk-calendar-phase-after = Тексеру мерзімі
desk-calendar-more = { $title } (+{ $count })
desk-calendar-visit = Кездесу

## Нөмір

line-number = Нөмір
line-operator = Байланыс операторы
line-brand = Бренд
line-sim = SIM түрі
line-sim-physical = карта
line-sim-esim = кірістірілген (eSIM)
line-sim-works = SIM әлі жұмыс істейді
line-iccid = SIM-карта нөмірі (ICCID, картада жазылған)
line-holder = Иесі
line-mine = Өз атыңызда
line-resident = Елдің резиденті
line-agent = Делдалдан алынған
line-plan = Төлеу түрі
line-plan-prepaid = алдын ала
line-plan-postpaid = шот бойынша
line-fee = Айлық төлем
line-contract = Шарт
line-since = Қашаннан бері сізде
line-where = Оператордың еліндесіз бе?
line-where-here = иә, осында қаламын
line-where-abroad = жоқ
line-where-leaving = иә, бірақ кетемін, не екі елде де боламын
line-holder-kind = Сіздің атыңызда болмаса, кімдікі
line-holder-kind-person = басқа адамдікі
line-holder-kind-company = ұйымдікі
line-holder-kind-deceased = иесі қайтыс болған
line-leaving = Кететін күн
line-new-number = Жаңа нөмір
line-others = Басқа нөмірлер
line-unknown = толтырылмаған
case-requested-on = Өтініш берілген күн
case-closed-on = Жабылған күн

## Салыстыру

compare-nothing = Ештеңе істемеу
compare-burn-down = { $balance } қалдық айына { $fee } төлеммен { $from } мен { $to } арасындағы бір күнге дейін жетеді, егер:
compare-burn-down-unknown = Қалдық қашан бітетінін айту мүмкін емес: қалдық не айлық төлем белгісіз.
compare-idle = Пайдаланылмаған нөмір өшіріледі: { $days }
compare-idle-unknown = Пайдаланылмаған нөмір қашан өшірілетіні белгісіз.
compare-accounts = { $open ->
    [one] Нөмір әлі { $open } аккаунтқа тіркелген, ол нөмірдің келесі иесіне өтіп кетуі мүмкін; алдымен көшірілетіні: { $before }.
   *[other] Нөмір әлі { $open } аккаунтқа тіркелген, олар нөмірдің келесі иесіне өтіп кетуі мүмкін; алдымен көшірілетіні: { $before }.
}
compare-keep = Қалдыру немесе уақытша тоқтата тұру
compare-year = Бір жылы { $year } тұрады.
compare-year-unknown = Бір жылы қанша тұратыны белгісіз.
compare-carry = Басқа операторға көшіру
compare-carry-accounts = Нөмір сізде қалады: аккаунттарда ауыстырудың қажеті жоқ. Ескі шартты жаңа оператор тоқтатады; қалдық әдетте жоғалады.
compare-close = Жабу
compare-fee = Жабу { $fee } тұрады.
compare-fee-unknown = Жабу қанша тұратыны белгісіз.
compare-refund = Қалдық қайтарылады.
compare-no-refund = Қалдық қайтарылмайды.
compare-refund-unknown = Қалдықтың не болатыны белгісіз.

## Бақылау

desk-watch-read = { $count ->
    [one] { $count } ескерту, жаңасы { $new }; күмәнді көрінгенмен дұрысы: { $innocent }.
   *[other] { $count } ескерту, жаңасы { $new }; күмәнді көрінгенмен дұрысы: { $innocent }.
}

## Қателер

err-case-none = Бұл қоймада іс жоқ.
do-case-none = Істі басты бетте немесе мына командамен ашыңыз: ringoff case new --number "+7 701 000 12 34" --operator kz/kcell
err-case-unknown = Мұндай атауы не нөмірі бар іс жоқ.
do-case-unknown = Барлық істі басты бет пен ringoff case list көрсетеді.
err-case-which = Бірнеше іс ашық.
do-case-which = Қайсысы екенін --case арқылы айтыңыз.
err-case-exists = Бұл нөмірдің ісі бар.
do-case-exists = Соны жалғастырыңыз: ол басты бетте тұр. Мәліметті «Нөмір» бетінде немесе ringoff case edit командасымен түзетуге болады.
err-operator-unknown = Мұндай атауы бар оператор жоқ.
do-operator-unknown = Операторды «Нөмір» бетінде таңдауға болады; терминалда барлығын ringoff operator list көрсетеді. Керегі болмаса, операторды көрсетпеңіз.
err-operator-which = Бұл атау бірнеше операторда бар.
do-operator-which = Орнына кодын беріңіз, мысалы kz/beeline.
err-operator-not-said = Істе нөмірге қай оператор қызмет көрсететіні айтылмаған.
do-operator-not-said = Оны «Нөмір» бетінде немесе мына командамен таңдаңыз: ringoff case edit --operator kz/kcell
err-account-unknown = Істе мұндай атауы бар аккаунт жоқ.
do-account-unknown = Барлық аккаунтты «Аккаунттар» беті мен ringoff account list көрсетеді.
err-task-unknown = Мұндай атауы бар тапсырма жоқ.
do-task-unknown = Барлық тапсырманы «Жоспар» беті мен ringoff plan көрсетеді.
err-task-stays = Бұл тапсырманы өткізіп жіберуге болмайды: ол орындалған немесе онсыз нөмір жабылмайды.
do-task-stays = Әр тапсырманың жайын «Жоспар» беті мен ringoff plan көрсетеді; біткенін сол жерде немесе ringoff done командасымен белгілеуге болады.
err-task-needs-verb = Бұл тапсырмаға белгі қою жеткіліксіз.
do-task-needs-verb = Керегін оның бетінде немесе жоспарда аталған командамен көрсетіңіз.
err-letter-unknown = Мұндай атауы бар қағаз жоқ.
do-letter-unknown = Барлық қағазды «Құжаттар» беті мен ringoff letter list көрсетеді.
err-finding-unknown = Мұндай атауы бар ескерту жоқ.
do-finding-unknown = Табылғанын «Жабылғаннан кейін» беті мен ringoff watch көрсетеді.
err-proof-torn = Файл құжат сияқты басталып, үзіліп қалған.
do-proof-torn = Қайта көшіріп не жүктеп, ашылатынын тексеріңіз. Сол күйінде сақтау үшін: --anyway немесе беттегі белгі.
err-proof-empty = Файл бос.
do-proof-empty = Қайта көшіріңіз не жүктеңіз. Сол күйінде сақтау үшін: --anyway немесе беттегі белгі.
err-proof-unknown = Файл құжатқа да, суретке де, мәтінге де, хатқа да ұқсамайды.
do-proof-unknown = Ашылатынын және дұрыс файл екенін тексеріңіз. Сол күйінде сақтау үшін: --anyway немесе беттегі белгі.
err-proof-recording = Бұл — құжат емес, дыбыс немесе бейне жазбасы.
do-proof-recording = Оны әңгіменің жазбасы ретінде сақтаңыз (--kind recording) немесе құжатты беріңіз. Сол күйінде сақтау үшін: --anyway немесе беттегі белгі.
err-proof-packed = Бұл — құжат емес, сығылған мұрағат.
do-proof-packed = Ашып, ішіндегі құжатты беріңіз. Сол күйінде сақтау үшін: --anyway немесе беттегі белгі.
err-fact-unknown = Мұндай атауы бар мәлімет жоқ.
do-fact-unknown = Жоғарыдағы атаулардың бірін алыңыз.
err-value-invalid = Мән түсініксіз.
do-value-invalid = Өріске не керегін қараңыз: сома 4200.50, күн 2026-12-31, нөмір +7 700 000 12 34 түрінде жазылады.
err-amount-invalid = Бұл валютасы бар сома емес.
do-amount-invalid = Былай жазыңыз: 4200 KZT, валюта коды үш әріптен.
err-file-exists = Мұндай файл бар, оған тиілген жоқ.
do-file-exists = Басқа атау беріңіз немесе ескі файлды жылжытыңыз.
err-passphrase-input = Құпия тіркесті оқу мүмкін болмады.
do-passphrase-input = Терминалда теріңіз немесе --passphrase-file, --passphrase-fd, --passphrase-stdin беріңіз.
err-passphrase-differs = Екі құпия тіркес бірдей емес. Ештеңе істелген жоқ.
do-passphrase-differs = Бір тіркесті екі рет теріңіз.
err-no-home = Бағдарлама деректерінің қалтасы табылмады.
do-no-home = Қойма қайда екенін --vault арқылы айтыңыз.
err-erase-unconfirmed = Ештеңе өшірілген жоқ: өшірілгенін қайтару мүмкін емес.
do-erase-unconfirmed = Шынымен қаласаңыз, --yes-erase-everything қосыңыз.
do-refused = Ештеңе жазылған жоқ. Қазір не істеуге болатынын «Жоспар» беті мен ringoff plan көрсетеді.
err-paper-too-long = Мәтін қағазға сыймайды.
do-paper-too-long = Қысқартыңыз.
err-paper-text = Бұл қағаздың мәтінін пайдалануға болмайды.
do-paper-text = Басқа тіл таңдап, бізге хабарлаңыз.
err-paper-typeset = Қағаз жасалмады.
do-paper-typeset = Қарапайым мәтінді алыңыз; өзгермесе, бізге хабарлаңыз.
err-answer-none = Бірде-бір жауап жазылмады.
do-answer-none = Айтылғанды сұрақтың жанына жазып, қайта сақтаңыз.
err-day-ahead = Бұл күн әлі келген жоқ.
do-day-ahead = Іс жүзінде жасалған күнді жазыңыз, бүгіннен кеш емес.
err-day-before-line = Бұл күні нөмір әлі сіздікі емес еді.
do-day-before-line = Нөмірдің алғашқы күнімен салыстырыңыз. Ол күн қате болса, нөмір деректерінде түзетіңіз.
err-day-far = Бұл күн тым алыс.
do-day-far = Жылын тексеріңіз.
err-day-before-request = Нөмір жабу сұралғанға дейін жабыла алмайды.
do-day-before-request = Екі күнді салыстырыңыз. Сұралған күн қате болса, оны журналда болдырмай, қайта жазыңыз.
err-due-before = Жауап мерзімі сұралған күннен бұрын бола алмайды.
do-due-before = Екі күнді салыстырыңыз.
err-iccid-invalid = Бұл SIM картаның нөмірі емес.
do-iccid-invalid = Онда 18-ден 22-ге дейін таңба бар және 89-дан басталады. Картада басылған; eSIM үшін телефон баптауларынан көрінеді. Бос қалдыруға болады.

err-sim-still-needed = Нөмір әлі ашық: осы SIM-ге кодтар келеді, ал жойылған профильді қайтару мүмкін емес.
do-sim-still-needed = Аяқталғаны расталып, күні келгенше сақтаңыз. Егер ол енді жоқ болса, мұны «Нөмір» бетінде, терминалда --already арқылы айтыңыз.
err-calendar-empty = Істе әзірге күндер жоқ: күнтізбеге жазатын ештеңе жоқ.
do-calendar-empty = Кететін күніңізді не кездесуді жазып, күнтізбені қайта жасаңыз.
