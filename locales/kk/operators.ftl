# Операторлар мен елдер туралы не белгілі және олардан не сұрау керек.

## Мәліметтердің атаулары

fact-short-code = Қысқа нөмір
fact-hotline = Байланыс орталығы
fact-hotline-abroad = Шетелден қоңырау шалу нөмірі
fact-hotline-hours = Қоңырау орталығының жұмыс уақыты
fact-languages = Қызмет көрсету тілдері
fact-chat = Чат
fact-email = Электрондық пошта
fact-post-address = Хат жіберетін мекенжай
fact-self-care = Жеке кабинет
fact-app = Қосымша
fact-branch-network = Бөлімшелер
fact-branch-appointment = Бөлімшеге жазылу
fact-terminate-channels = Шартты қалай бұзуға болады
fact-remote-termination = Қашықтан бұзу
fact-terminate-form = Өтініш үлгісінің атауы
fact-forms = Басқа үлгілер
fact-terminate-steps = Не істеу керек
fact-papers-needed = Қажет құжаттар
fact-proxy-allowed = Өкіл арқылы бола ма
fact-proxy-wording = Сенімхат мәтіні
fact-terminate-days = Шартты бұзу мерзімі
fact-minimum-term = Ең аз мерзім немесе басқа келісім
fact-terminate-fee = Шартты бұзу ақысы
fact-confirmation-slip = Шарттың бұзылғанын растау
fact-device-unbinding = Телефонды тіркеуден шығару
fact-esim = eSIM
fact-debt-rule = Қарыздар
fact-instalment-rule = Бөліп төлеу
fact-refund-rule = Қалдықты қайтару
fact-refund-days = Қайтару мерзімі
fact-balance-transfer = Қалдықты аудару
fact-plan-and-extras = Төлемдер мен ақылы қызметтер
fact-bill-cycle = Шоттар
fact-late-roaming-days = Роумингтің кеш түсетін төлемдері
fact-prepaid-inactivity-days = Пайдаланбағаны үшін ажырату
fact-inactivity-fee = Пайдаланбағаны үшін төлем
fact-suspension = Жабудың орнына тоқтата тұру
fact-restore-window = Қалпына келтіруге болатын мерзім
fact-quarantine-days = Оператор нөмірді ұстап тұратын мерзім
fact-reuse-rest-period = Нөмір басқаға берілгенге дейінгі мерзім
fact-password-recovery = Ұмытылған құпиясөз
fact-sim-replacement = Жоғалған SIM-ді ауыстыру
fact-ussd-balance = Команда: теңгерім
fact-ussd-own-number = Команда: өз нөмірі
fact-ussd-tariff = Команда: тариф
fact-ussd-packages = Команда: топтамалар қалдығы
fact-ussd-subscriptions-off = Команда: жазылымдарды өшіру
fact-ussd-loan = Команда: қарызға алынған сома
fact-operator-lookup = Нөмірге қай оператор қызмет көрсетеді
fact-roaming-support = Шетелде
fact-number-prefixes = Бастапқыда берілген кодтар
fact-network-codes = Желі кодтары
fact-law-base = Заң
fact-termination-rule = Шартты бұзу құқығы
fact-registration = Нөмірлерді тіркеу
fact-numbers-in-my-name = Атыңыздағы нөмірлер
fact-accounts-on-number = Нөмірге байланған аккаунттар
fact-reassigned-lookup = Қайта берілген нөмірлер тізілімі
fact-state-sign-in = Мемлекеттік қызметтер
fact-portability = Нөмірді көшіру
fact-prefixes-note = Нөмір кодтары туралы
fact-record-years = Құжаттарды сақтау мерзімі
fact-complaint-step = Қайда шағымдануға болады

## Оқып беруге болатын сұрақтар

ask-terminate-channels = Шартты қалай бұзуға болады: бөлімшеде, қосымшада, пошта арқылы ма, телефонмен бе?
ask-remote-termination = Шартты шетелден бұзуға бола ма, жеке басымды қалай тексересіз?
ask-papers-needed = Менен қандай құжаттар керек?
ask-proxy-allowed = Мұны өкілім жасай ала ма, сенімхатта не жазылуы керек?
ask-proxy-wording = Сенімхатта не жазылуы керек және оны кім куәландыруы керек?
ask-terminate-form = Өтініш үлгісі қалай аталады, оны қайдан алуға болады?
ask-branch-appointment = Бөлімшеге алдын ала жазылу керек пе?
ask-terminate-days = Бұған неше күн кетеді және шарт қай күннен бастап тоқтатылады?
ask-minimum-term = Бұл нөмір бойынша ең аз мерзім немесе басқа келісім бар ма, қай күнге дейін? Мен қол қойған данасын жіберіңізші.
ask-terminate-fee = Жабу қанша тұрады?
ask-debt-rule = Қарызым бар ма, ол нөмірді жабуға кедергі бола ма?
ask-instalment-rule = Нөмірде телефон, роутер не басқа қызмет үшін бөліп төлеу бар ма?
ask-refund-rule = Шоттағы қалдық қайтарыла ма? Қалай және неше күнде?
ask-refund-days = Ақша қай күнге дейін қайтарылады?
ask-balance-transfer = Қалдықты басқа нөмірге аударуға бола ма, шегі не ақысы бар ма?
ask-bill-cycle = Соңғы шот қашан келеді және онда не болуы мүмкін?
ask-late-roaming-days = Шарт бұзылғаннан кейін роуминг төлемдері қанша уақыт келуі мүмкін?
ask-confirmation-slip = Қандай жазбаша растау аламын, қандай түрде және қашан?
ask-device-unbinding = Осы нөмірге немесе менің атыма тіркелген құрылғы бар ма?
ask-esim = eSIM профилін не істеймін, оны қашан жоюға болады?
ask-prepaid-inactivity-days = Қолданылмаған нөмір не болады, неше күннен кейін және бұл қанша тұрады?
ask-inactivity-fee = Пайдаланылмаған нөмір үшін төлем алына ма?
ask-suspension = Оның орнына нөмірді тоқтата тұруға бола ма, қанша уақытқа және қанша тұрады?
ask-restore-window = Шарт бұзылғаннан кейін нөмірді қанша уақыт ішінде қалпына келтіруге болады?
ask-quarantine-days = Нөмір басқа адамға неше күннен кейін берілуі мүмкін?
ask-password-recovery = Жеке кабинеттің құпиясөзін ұмытып қалдым: қалай кіремін?
ask-ussd-balance = Теңгерімді қандай командамен білуге болады?
ask-ussd-subscriptions-off = Осы нөмірдегі ақылы қызметтердің бәрін қалай өшіремін?
ask-hotline = Сіздерге, соның ішінде шетелден, қай нөмірге қоңырау шалуға болады?
ask-hotline-abroad = Шетелден қай нөмірге қоңырау шалуға болады?
ask-hotline-hours = Қай сағаттарда және қай уақыт бойынша жауап бересіздер?
ask-email = Қай мекенжайға жазуға болады?

## Қаншалықты сенімді

fact-confidence-official = ресми
fact-confidence-third-party = үшінші тараптан
fact-confidence-unverified = расталмаған
fact-check-first = алдымен тексеріңіз
fact-seen = { $date } күнгі дерек
fact-source = Дереккөз: { $title }
fact-said = Оператор { $date } солай деп жауап берді
fact-said-by = Оператор ({ $who }) { $date } солай деп жауап берді
fact-found = { $date } өзіңіз жазғансыз
fact-found-at = { $date } өзіңіз жазғансыз ({ $place })
fact-page-date = Беттің күні: { $date }
fact-page-undated = Бетте күні көрсетілмеген
fact-retrieved = Оқылған күні: { $date }
fact-review-by = { $date } күніне дейін қайта тексеру керек
fact-review-due = { $date } күнінен бері тексеру керек
fact-verified-called = { $date } қоңырау шалып тексерілді
fact-verified-visited = { $date } барып тексерілді
fact-verified-wrote = Оператор { $date } жазбаша жауап берді
fact-verified-live-page = Беттің өзі { $date } оқылды
fact-not-verified = Ешкім іс жүзінде тексермеген
fact-contradicted = Басқа дереккөзде: { $says } ({ $title })
fact-hidden = Тек расталмаған мәліметтер бар; оларды --unverified көрсетеді.
fact-unknown = Белгісіз. Оператордан сұраңыз.
fact-brand-only = Тек { $brand } үшін
fact-only-prepaid = Алдын ала төленетін нөмірлерге
fact-only-postpaid = Шот бойынша төленетін нөмірлерге
fact-only-nonresident = Резидент еместерге
fact-only-resident = Резиденттерге
fact-only-abroad = Шетелден
fact-only-esim = eSIM үшін
fact-claim-unsupported = Басқа жерде { $value } деп көрсетілген, бірақ дереккөз жоқ.
fact-claim-contradicted = Басқа жерде { $value } деп көрсетілген, бірақ дереккөз жоқ, кейбірі өзгеше айтады.
fact-serving-operator = Нөмірді басқа операторға көшіруге болады. Шарт қазір қызмет көрсетіп отырған оператормен бұзылады; кодынан оны білу мүмкін емес.
fact-yes = иә
fact-no = жоқ
fact-partly = кейбір жағдайда
fact-money-once = { $amount }
fact-money-day = күніне { $amount }
fact-money-month = айына { $amount }
fact-money-year = жылына { $amount }

## Мерзімдер

fact-length-usual-calendar = { $count ->
    [one] әдетте { $count } күн
   *[other] әдетте { $count } күн
}
fact-length-from-calendar = { $count ->
    [one] кемінде { $count } күн
   *[other] кемінде { $count } күн
}
fact-length-upto-calendar = { $count ->
    [one] ең көбі { $count } күн
   *[other] ең көбі { $count } күн
}
fact-length-between-calendar = { $count ->
    [one] { $low } – { $count } күн
   *[other] { $low } – { $count } күн
}
fact-length-usual-working = { $count ->
    [one] әдетте { $count } жұмыс күні
   *[other] әдетте { $count } жұмыс күні
}
fact-length-from-working = { $count ->
    [one] кемінде { $count } жұмыс күні
   *[other] кемінде { $count } жұмыс күні
}
fact-length-upto-working = { $count ->
    [one] ең көбі { $count } жұмыс күні
   *[other] ең көбі { $count } жұмыс күні
}
fact-length-between-working = { $count ->
    [one] { $low } – { $count } жұмыс күні
   *[other] { $low } – { $count } жұмыс күні
}
fact-length-usual-hours = { $count ->
    [one] әдетте { $count } сағат
   *[other] әдетте { $count } сағат
}
fact-length-from-hours = { $count ->
    [one] кемінде { $count } сағат
   *[other] кемінде { $count } сағат
}
fact-length-upto-hours = { $count ->
    [one] ең көбі { $count } сағат
   *[other] ең көбі { $count } сағат
}
fact-length-between-hours = { $count ->
    [one] { $low } – { $count } сағат
   *[other] { $low } – { $count } сағат
}
fact-length-usual-months = { $count ->
    [one] әдетте { $count } ай
   *[other] әдетте { $count } ай
}
fact-length-from-months = { $count ->
    [one] кемінде { $count } ай
   *[other] кемінде { $count } ай
}
fact-length-upto-months = { $count ->
    [one] ең көбі { $count } ай
   *[other] ең көбі { $count } ай
}
fact-length-between-months = { $count ->
    [one] { $low } – { $count } ай
   *[other] { $low } – { $count } ай
}
fact-years = { $count ->
    [one] { $count } жыл
   *[other] { $count } жыл
}
