# Қазақша. Сабырлы, қарапайым: не болғаны, не істеу керегі. «Сіз» деп сөйлейміз. Атаулар:
# docs/reference/words.md. Күндер, сандар және тізбелер — formats.ftl ішінде.

## Тексерудің бірінші жолы

count-messages = { $count } хабарлама
count-mails = { $count } электрондық хат
count-logins = { $count } құпиясөз жазбасы
count-contacts = { $count } контакт
count-stated-accounts = сервис деректеріндегі { $count } нөмір
count-second-factors = { $count } аутентификатор жазбасы
count-services = { $count } сервис
moves = { $count ->
    [0] жаппас бұрын көшіру керегі табылмады
   *[other] жаппас бұрын көшіру керегі: { $count }
}
summary = Оқылғаны: { $read }. { $line } нөмірінде табылғаны: { $services }; { $moves }.
summary-lines = Оқылғаны: { $read }. { $lines } нөмірде табылғаны: { $services }; { $moves }.
summary-no-line = Оқылғаны: { $read }. Табылғаны: { $services }, нөмір көрсетілмеген; { $moves }.

## Топтар

band-before = Нөмірді жаппас бұрын
band-check = Анықтап алу керек
band-should = Жаппас бұрын болғаны жақсы
band-can = Уақыт болғанда
band-notice = Біле жүріңіз
band-others = Код жіберген басқалар
about-before = Бұларды нөмір жұмыс істеп тұрғанда көшіріп алыңыз.
about-check = Нөмірдің олардың бәріне тіркелгені анық емес. Бұл аккаунттар сізде әлі бар ма және онда қай нөмір тұр, соны қараңыз.
about-should = Нөмірден айырылсаңыз, бұл жерде шығын болады.
about-can = Көшірмесеңіз де шығыны аз; көшірсеңіз, соңыңыз таза болады.
about-notice = Нөмір сонда көрсетілген, бірақ оған тәуелді ештеңе жоқтың қасы.
about-others = Код немесе ескерту келген, бірақ кімнен екені анық емес: мұнда сөйлемнің үзіндісі не жай нөмір тұруы мүмкін. Араларында таныстары бар ма, қараңыз.
others-show = Көрсету

## Жолдар

col-score = ұпай
col-service = сервис
col-line = нөмір
col-why = неге
col-last = соңғы рет
col-clues = белгілер
row-first = алдымен:
row-record = картасы:
row-record-none = бұл сервистің картасы жоқ
row-why = неге:
row-along = бірге кетеді:
row-line = нөмір:
row-line-unknown = белгісіз
unknown-service = картасы жоқ

why-state_reply = мемлекеттік тізілім
why-code_received = кодтар
why-security_notice = қауіпсіздік
why-sign_up_code = тіркелу коды
why-number_changed = нөмір ауыстырылған
why-change_unclear = нөмір ауысқан, қайсысы екені айтылмаған
why-login_uses_number = нөмірмен кіру
why-number_stated = нөмір жазылған
why-transaction_notice = төлемдер
why-delivery_notice = жеткізу
why-account_notice = хабарламалар
why-payment = үзінді көшірме
why-mail_unverified = тексерілмеген хат
why-number_partly_shown = нөмірдің бөлігі
why-account_seen = аккаунт бар
why-on_phone = телефонда бар
why-code_app = код қолданбадан
why-stated_by_service = сервистің өзі көрсеткен
why-marketing_notice = жарнама
why-only_scam = тек күмәнді хабарлама
why-called = қоңырау шалғансыз
why-contact_saved = мекенжай кітабы

clue-state_reply = мемлекеттік тізілім аккаунт бар екенін көрсетеді
clue-code_received = кіруге, қалпына келтіруге немесе растауға арналған код
clue-security_notice = кіру, құпиясөз немесе екінші фактор туралы ескерту
clue-sign_up_code = тіркелуге немесе нөмірді растауға арналған код
clue-number_changed = нөмір ауыстырылғаны не өшірілгені туралы хабарлама
clue-change_unclear = нөмір ауыстырылғаны туралы хабарлама: осы нөмірге ме, осы нөмірден бе — айтылмаған
clue-login_uses_number = құпиясөз жазбасында нөмір пайдаланушы аты болып тұр
clue-number_stated = нөмір ашық жазылған
clue-transaction_notice = ақша қозғалысы
clue-delivery_notice = сәлемдеме, сапар немесе брондау
clue-account_notice = аккаунттың не шарттың жай-күйі
clue-payment = үзінді көшірмедегі төлем
clue-mail_unverified = хатта нөміріңіз аталған; жіберушісін тексеру мүмкін болмады
clue-number_partly_shown = хатта нөмірдің бір бөлігі ғана көрінеді; ол сіздікіне сәйкес
clue-account_seen = аккаунт бар, бірақ оған нөмір тіркелген-тіркелмегені көрінбейді
clue-on_phone = телефонда аккаунт не қосымша бар, бірақ нөмір тіркелген-тіркелмегені көрінбейді
clue-code_app = кодтар аутентификатор қолданбасынан келеді; нөмір тіркелген-тіркелмегені көрінбейді
clue-stated_by_service = сервистің өз деректер файлы бұл нөмірді расталған немесе кіру нөмірі деп атайды
clue-marketing_notice = жарнамалық ұсыныс
clue-only_scam = оның атынан алаяқтыққа ұқсас хабарлама ғана келген
clue-called = осы атпен сақталған нөмірге қоңырау шалғансыз, бірақ өз нөміріңіз тіркелген-тіркелмегені көрінбейді
clue-contact_saved = мекенжай кітабында сақталған

## Нөмір не үшін қолданылады

use-login = кіру
use-second-factor = екінші фактор
use-recovery = қалпына келтіру
use-notices = хабар{ "\u00AD" }ламалар
use-payments = төлемдер
state-seen = көрінді
state-recorded = картада
state-usual = әдетте
state-optional = мүмкін
state-no = жоқ
state-unknown = ?
fact-login = нөмірмен кіреді
fact-second-factor = екінші фактор — SMS-код
fact-recovery = қолжетімділік SMS арқылы қалпына келеді
fact-notices = хабарлама жібереді
fact-payments = SMS-банкинг
fact-maybe = { $fact } (қалау бойынша)
usual-bank = банктерге тән
usual-government = мемлекеттік қызметтерге тән
usual-crypto = криптобиржаларға тән
usual-mail = пошта мен тіркелгі қызметтеріне тән
usual-payments = әмияндар мен несие қызметтеріне тән
usual-messenger = мессенджерлерге тән
usual-telecom = байланыс операторларына тән
usual-work = жұмыс қызметтеріне тән
usual-health = денсаулық қызметтеріне тән
usual-insurance = сақтандыру компанияларына тән
usual-social = әлеуметтік желілерге тән
usual-dating = танысу қызметтеріне тән
usual-marketplace = дүкендерге тән
usual-travel = сапар мен билет қызметтеріне тән
usual-taxi = таксиге тән
usual-delivery = жеткізу қызметтеріне тән
usual-gaming = ойындарға тән
usual-transport = көлікке тән
usual-utilities = коммуналдық қызметтерге тән
usual-education = оқуға тән
usual-streaming = кино, музыка және кітап қызметтеріне тән
usual-maps = карталарға тән
usual-loyalty = адалдық карталарына тән

lost-takeover = нөмір кімде болса, сол кодпен кіре алады
lost-sms-banking = нөмір кімде болса, сол SMS арқылы ақша аудара алады
lost-recovery = нөмір кімде болса, сол құпиясөзді ауыстыра алады
lost-takeover-possible = нөмір кімде болса, соның кіріп кетуі мүмкін
lost-takeover-with-id = нөміріңіз бен құжаттарыңыз кімде болса, сол кіре алады
lost-displacement = нөмірдің келесі иесі тіркелсе, сіз жүйеден шығып қаласыз
lost-2fa = екінші фактор нөмірдің келесі иесіне кетеді
lost-recovery-possible = нөмір кімде болса, соның құпиясөзді ауыстыруы мүмкін
lost-consent-codes = келісіміңізді білдіретін кодтар нөмірдің келесі иесіне барады
lost-impersonation = нөмірдің келесі иесі сіздің атыңыздан сөйлей алады
lost-2fa-possible = екінші фактор нөмірдің келесі иесіне кетуі мүмкін
lost-notify = хабарламалар нөмірдің келесі иесіне барады
lost-public-contact = нөміріңізге хабарласқандар бөтен адамға тап болады
lost-lockout = өзіңіз кіре алмай қалуыңыз мүмкін

## Алдымен не істеу керек

first-check = бұл аккаунт сізде әлі бар ма? Бар болса, нөмірді жаппас бұрын көшіріңіз
first-changed = { $date } күнгі хабарламада нөмір ауыстырылды делінген; жаңа нөмір тұрғанын тексеріңіз
first-change_unclear = нөмір ауыстырылғанын айтқан, бірақ қайсысы қалғанын айтпаған: баптауынан қай нөмір тұрғанын қараңыз
first-mail_unverified = хатта нөміріңіз аталған, бірақ жіберушісін тексеру мүмкін болмады: баптауынан осы нөмір тұр ма, қараңыз
first-number_partly_shown = хатта нөмірдің бір бөлігі ғана көрінеді, ол сіздікіне сәйкес: баптауынан қай нөмір тұрғанын қараңыз
first-only_scam = оның атынан алаяқтыққа ұқсас хабарлама ғана келген: онда аккаунтыңыз бар ма? Хабарламаны пайдаланбай тексеріңіз
first-old-yes = ескі SIM-карта жұмыс істеп тұрғанда ауыстырыңыз: код соған келеді
first-old-alt = ескі SIM-картамен жылдамырақ, бірақ басқа жолы да бар
first-old-no = ескі SIM-картасыз да ауыстыруға болады
first-code-new = код жаңа нөмірге келеді; ол үшін ескі SIM-карта қажет емес
first-code-both = кодтар екі нөмірге де келеді: ескі SIM-карта жұмыс істеп тұрғанда ауыстырыңыз
first-gone-other = ескі нөмірге кодтар енді келмейді: басқа тәсілмен (құпиясөз, пошта, қолданба) кіріп, нөмірді сонда ауыстырыңыз
first-gone-branch = ескі нөмірге кодтар енді келмейді: бөлімшеде жеке басты куәландыратын құжатпен ауыстырады
first-gone-support = ескі нөмірге кодтар енді келмейді, ал онсыз жол белгісіз: ресми қолдау қызметіне құжатыңызды және оператордың нөмір жабылған күн туралы растауын қоса жазыңыз
first-old-unknown = код ескі нөмірге келе ме? Белгісіз: SIM-карта жұмыс істеп тұрғанда байқап көріңіз
first-branch-yes = бөлімшеге бару керек
first-branch-alt = бөлімшеде де жасауға болады
wait-none = күту жоқ: жаңа нөмір бірден күшіне енеді
wait-days = { $count } күн
wait-working-days = { $count } жұмыс күні
wait-effect-change-delayed = жаңа нөмір күшіне енгенше
wait-effect-withdrawals-held = ақша шығару тоқтатылады
wait-effect-codes-still-to-old-number = кодтар ескі нөмірге әлі де келуі мүмкін
wait-effect-change-refused = нөмірді ауыстыруға болмайды
wait-when-after-sign-in = қайта кіргеннен кейін
wait-when-without-old-number = ескі нөмірсіз
wait-when-without-code = ешқандай код ала алмағанда
wait-when-with-identity-check = жеке басты растаумен
wait-when-by-appeal = қолдау қызметіне өтініш арқылы
wait-when-between-changes = алдыңғы ауыстырудан кейін
first-minutes = шамамен { $count } мин
first-documentation = сервистің екінші фактор туралы анықтамасы (2fa.directory дерегі):
first-look = ескі SIM-карта жұмыс істеп тұрғанда баптауларынан нөмірді тауып алыңыз

fact-needs-old-number = Ескі нөмірге келетін код керек пе?
fact-code-to = Код қай нөмірге келеді?
code-to-old = ескісіне
code-to-new = жаңасына
code-to-both = екеуіне де
fact-branch-visit = Бөлімшеге бару керек пе?
fact-wait = Қанша күту керек?
fact-minutes = Қанша уақыт алады?
answer-yes = иә
answer-optional = қалау бойынша
answer-alt = басқа жолы да бар
answer-no = жоқ
answer-unknown = белгісіз: нөмірді жаппас бұрын сұраңыз
answer-unverified = { $answer } (тексерілмеген: алдымен анықтап алыңыз)
answer-minutes = шамамен { $count } минут

## Тізімнен кейін

err-nothing-read = Ештеңе оқылмады, сондықтан ештеңе белгісіз: нөмірде қанша болса да аккаунт болуы мүмкін.
do-nothing-read = Хабарламалардың, поштаның, құпиясөздердің немесе контактілердің экспортын беріңіз, болмаса аккаунттарыңызды қолмен қарап шығыңыз: код жіберетін әр сервис, банктер, пошта (қолмен тізім: ringoff list).
read-statements = Тек үзінді көшірмелер оқылды. Олардан нөмірдің қай аккаунттарға тіркелгені көрінбейді: хабарламаларды, поштаны немесе құпиясөздерді де беріңіз.
nothing-found = Оқылған деректерден осы нөмірге байланған бірде-бір сервис табылмады. Бұл ондай сервис жоқ дегенді дәлелдемейді.
lines-heading = Қай нөмірде?
lines-question = Мына { $count } сервиске қай нөміріңіз тіркелгені еш жерден көрінбейді: { $services }.
lines-none = Нөмір көрсетілмеген, сондықтан ештеңе нақты нөмірге байланбады.
lines-do = Әр нөмірді --number НӨМІР түрінде беріңіз. Бір телефонда екі нөмір болса, sub-id=N немесе from= және to= қосыңыз (ringoff scan --help).
phone-line = Телефон өз нөмірі { $number } дейді. Іздеуді --number және осы нөмірмен қайта іске қосыңыз: сонда оған не тіркелгені анық болады.
phone-line-other = Телефон { $number } нөмірін де өзінікі дейді, бірақ ол мұнда сіздің нөмірлеріңіздің арасында жоқ.
phone-line-ask = Бұл телефонның нөмірі { $number }. Сол бойынша іздеу керек пе? [и/Ж]
# Answers that mean yes, a blank between them; y does in every language.
phone-line-yes = и иә
mail-heading = Пошта жәшігімен бірге жоғалады
mail-item = { $account } — { $mailbox } арқылы
mail-about = Құпиясөзді аккаунтта көрсетілген пошта жәшігі арқылы ауыстыруға болады деп есептедік.
elsewhere = { $count } сервис тек басқа нөмірлерде кездесті, сондықтан тізімге кірмеді.
left-out = { $count } сервис тізімге кірмеді: сақтауға болатын мөлшерден асып кетті.
skipped-heading = Оқылмағаны
skipped-item = { $count } × { $reason }
skipped-first = алғашқы орындары: { $places }
skipped-archive = { $path }: { $happened } { $todo }
skipped-unrecognized = Ringoff танымайтын пішімдегі { $count } файл: { $paths }
place-byte = { $file }, { $at }-байт
place-line = { $file }, { $at }-жол
place-entry = { $file }, { $at }-жазба
and-more = тағы { $count }

locked-ask = { $file } файлы құлыпталған: { $format }. Оның құпиясөзі немесе өткізіп жіберу үшін Enter
locked-wrong = Бұл құпиясөз оны ашпайды.

skip-malformed = жазба өз пішіміне сай емес
skip-cut_off = файл жазбаның ортасында үзілген
skip-too_large = жазба рұқсат етілгеннен үлкен
skip-too_deep = жазбаның қабаттары рұқсат етілгеннен көп
skip-too_many = бөліктері рұқсат етілгеннен көп
skip-bad_text = мәтіннің кодтамасы белгісіз
skip-doctype = құжат түрінің жариялануы; телефондар мұндайды жазбайды
skip-unsafe_name = контейнерден тыс жерге апаратын файл атауы
skip-bomb = ашқанда рұқсат етілгеннен асып кететін сығылған деректер
skip-overlap = контейнердегі жазбалар бірінің үстіне бірі түскен
skip-nested_too_deep = контейнерлер тым көп қабатталған
skip-packed_otherwise = жазба Ringoff аша алмайтын тәсілмен сығылған
skip-packed_otherwise-do = басқа бағдарламамен ашып, қалтаны беріңіз
skip-encrypted = жазба шифрланған
skip-encrypted-do = Ringoff терминалда немесе бетте сұрағанда өз паролімен ашылады; сұрамаса, файлды ашып алыңыз немесе паролсіз экспорттаңыз, кейін сол көшірмені жойыңыз
skip-account_key = тіркелгінің кілтімен шифрланған, тек сол тіркелгіде ашылады
skip-account_key-do = файлға бөлек құпиясөз қойып немесе құпиясөзсіз қайта экспорттаңыз; шифрланбағанын кейін өшіріңіз
skip-empty = мәтіні не жіберушісі жоқ жазба
skip-unnamed = алушысы да, сипаттамасы да жоқ төлем
skip-totals_differ = үзінді көшірменің жолдары өз қалдықтарымен сәйкес келмейді: бірі оқылмай қалуы мүмкін
skip-not_needed = аккаунттарға қатысы жоқ жазба
skip-damaged = сығылған деректер бүлінген

gaps-heading = Мұрағаттардан көрінбейтіні
gaps-covered = Хабарламалар кезеңі: { $first } — { $last }. Одан бұрынғысы мен кейінгісі мұнда жоқ.
gaps-undated = Бірде-бір хабарламаның күні жоқ.
gaps-lines = { $count } сервиске қай нөмір тіркелгені белгісіз; «Қай нөмірде?» бөлімін қараңыз.
gaps-range = { $count ->
    [1] Бір де хабарлама жоқ ай: { $first }.
   *[other] { $count } ай бойы бір де хабарлама жоқ: { $first } — { $last }.
}
gaps-no-clue = Белгі жоқ деген аккаунт жоқ деген сөз емес: нөмірге ешқашан жазбаған сервис бұл тізімде болмайды.
closing-heading = Жабуға болатын ең ерте қауіпсіз күн
closing-waits = Бүгін бастасаңыз, нөмірді ең ертесі { $date } күні жабуға болады: { $service } { $count } күн күттіреді, бұл — тізімдегі ең ұзақ мерзім.
closing-now = Тізімдегі сервистердің бірде-бірінің күттіретіні белгілі емес. Нөмірді тізім біткен соң ғана жабыңыз; бүгін { $date }.
closing-assumes = Ескі SIM-карта әлі жұмыс істейді деп есептелді; онсыз кейбір сервистер ұзағырақ күттіреді.
closing-without-sim = Ескі SIM-карта енді жұмыс істемейтін жағдай үшін есептелді.
closing-unknown = { $count } сервистің күттіретін-күттірмейтіні белгісіз: { $services }. Күнді белгілемес бұрын анықтап алыңыз.
closing-unknown-do = Бір сервис туралы не белгілі: --why АТЫ. Бәрі: --json ішіндегі waits_unknown.

## Неге

why-title = { $service }: 100 ұпайдан { $score }. { $band }
why-line = Нөмір: { $line }; қайдан белгілі: { $by }
why-line-none = Нөмір: белгісіз, мұрағаттарда ол туралы ештеңе жоқ
by-stated = хабарламаның өзінде нөмір жазылған
by-destination = мұрағатта хабарлама келген нөмір көрсетілген
by-told = телефондағы қай SIM-карта қай нөмірге тиесілі екенін өзіңіз айттыңыз
by-subscription_id = телефондағы сол SIM-картаға келген хабарламаларда нөмір жазылған
by-message_centre = сол SMS-орталық арқылы келген хабарламаларда нөмір жазылған
by-dates = ол кезде сізде бір ғана нөмір болған
by-only_line = нөмір біреу ғана
by-unknown = еш жерден көрінбейді
why-parts = Ұпай
score-severity = салмағы
score-intruder = келесі ие
score-lockout = кіре алмау
score-w = екеуі бірге
score-evidence = сенімділік
score-keystone = түйінді
score-capped = { $sum }; ұпай { $score } санынан аспайды
part-severity = мұндай аккаунттан айырылу қаншалықты ауыр
part-intruder = нөмірдің келесі иесінің қолынан не келеді
part-lockout = өзіңіз қаншалықты кіре алмай қаласыз
part-w = жоғарыдағы екеуі бірге: 1 − (1 − келесі ие) × (1 − кіре алмау)
part-evidence = нөмірдің аккаунтқа тіркелгені қаншалықты анық
part-keystone = басқа аккаунттар соған тәуелді болса, 1 санынан көп, әйтпесе 1
why-clues = Белгілер
clue-line = { $count } × { $clue }
clue-between = { $first } — { $last }
why-lost = Нөмірден айырылсаңыз
record-note = Сервис картасынан, ағылшынша:
why-change = Нөмірді қалай ауыстыруға болады
why-evidence = Дәлелдер (кодтар жасырылған)
evidence-where = { $naming }; { $place }
evidence-from = жіберуші: { $sender }
evidence-dated = { $day }, { $from }
naming-domain_bound_code = код доменге байланған жолынан танылды
naming-app_hash = қосымшаның хешінен танылды
naming-sender_id = жіберушінің атынан танылды
naming-signature = қолтаңбасынан танылды
naming-mail_domain = хаттың доменінен танылды
naming-name_in_text = мәтіндегі атауынан танылды
naming-link_in_text = мәтіндегі сілтемеден танылды
naming-short_code = қысқа нөмірінен танылды
naming-code_words = код екені танылды, атауы жіберушіден алынды

## Бет

page-title = { $line } нөміріндегі аккаунттар
page-title-lines = { $count } нөмірдегі аккаунттар
page-title-none = Телефон нөміріндегі аккаунттар
page-before = { $count ->
   *[other] аккаунтты нөмірді жаппас бұрын көшіру керек
}
page-made = { $date } күні { $count } мұрағат бойынша жасалды. Бұл бет ештеңе жүктемейді және ешкімге ештеңе хабарламайды.
page-more = Дәлелдер мен ұпай
page-why = Мұрағатта
page-record = Картасы бойынша
page-last = Соңғы рет
page-first = Алдымен
page-along = Бірге кетеді
page-line = Нөмір
page-time-title = Хабарламалар уақыт бойынша
page-time-about = Бағандар — бір айдағы хабарламалар; таңба сол түрдегі белгі соңғы рет кездескен жерде тұр.
page-time-gap = хабарлама жоқ
page-time-described = { $count } сервистің әрқайсысына бір жолақ, кезең: { $first } — { $last }. Төмендегі кестеде де осы деректер.
page-matrix-title = Нөмірді кім не үшін қолданады
page-matrix-about = Жұмыс ретімен. Көрінді: мұрағаттарыңыздан көрінеді. Картада: сервис картасында дереккөзі бар. Әдетте: ұқсас қызметтердің көбінде солай, дәл осы туралы дереккөз жоқ.
page-matrix-described = { $count } сервис және нөмірдің бес қолданысы; әрқайсысының өз белгісі мен сөзі бар. Төмендегі кестеде де осы деректер.
page-table = Кесте түрінде
page-messages = Хабарламалар
page-years = Жыл бойынша
page-rest = Барлығы { $count }, суретте алғашқы { $shown } ғана; кестеде бәрі бар.
page-archives = Мұрағаттар
page-format = Пішім
page-items = Оқылғаны
page-format-none = танылмады
format-sms = SMS хабарлары
format-sms-backup-restore = SMS хабарлары (SMS Backup & Restore)
format-sms-ie = SMS хабарлары (SMS Import / Export)
format-signal = хат алмасу (Signal)
format-telegram = хат алмасу (Telegram)
format-whatsapp = хат алмасу (WhatsApp)
format-mailbox = пошта жәшігі
format-mail = хаттар
format-bitwarden = құпиясөздер (Bitwarden)
format-enpass = құпиясөздер (Enpass)
format-kaspersky = құпиясөздер (Kaspersky)
format-keepass = құпиясөздер (KeePass)
format-1password = құпиясөздер (1Password)
format-codes = аутентификатор
format-vcard = контактілер (vCard)
format-iphone-backup = iPhone сақтық көшірмесі
format-phone-contacts = контактілер
format-phone-calls = қоңыраулар
format-phone-accounts = телефондағы аккаунттар
format-phone-sims = телефонның SIM-карталары
format-statement = банк үзіндісі
format-ofx = банк үзіндісі (OFX)
format-mt940 = банк үзіндісі (MT940)
format-qif = банк үзіндісі (QIF)
format-1c = банк үзіндісі (1С)
format-camt = банк үзіндісі (CAMT.053)
format-packed = қапталған файлдар
format-android-backup = Android сақтық көшірмесі
format-pdf = PDF
format-database = дерекқор
format-workbook = Excel кітабы
mark-code = код
mark-notice = хабарлама
mark-payment = төлем
mark-other = басқа

## Үлгіден кейін

demo-what-next = Бұл — ойдан шығарылған адам. Әрі қарай:
short-heading = Мына { $count } аккаунттан бастаңыз; қасында — нөмір басқаға кетсе, не болатыны

## Оқылған деректердің түрлері

kind-otp = кодтар
kind-security_alert = қауіпсіздік ескертулері
kind-account_notice = аккаунт хабарламалары
kind-transaction = төлемдер
kind-delivery = жеткізу
kind-marketing = жарнама
kind-operator = оператордан
kind-personal = жеке хабарламалар
kind-scam = алаяқтық пен спам
kind-mail = хаттар
kind-login = құпиясөз жазбалары
kind-contact = контактілер
kind-account = сервис деректеріндегі нөмірлер
kind-second_factor = аутентификатор жазбалары
kind-own_line = телефонның SIM-карталары
kind-on_phone = телефондағы аккаунттар мен қосымшалар
kind-call = қоңыраулар

## Қателер: err- не болғанын, do- не істеу керегін айтады

err-with-detail = { $happened } ({ $detail })
err-other = Бұл болмады: { $key }.
do-other = Қайталап көріңіз; сонда да болмаса, не істегеніңізді бізге айтыңыз.
err-not-found = Бұл жолда ештеңе жоқ.
do-not-found = Жазылуын тексеріңіз немесе файл жатқан қалтаны көрсетіңіз.
err-not-a-file = Бұл файл да, қалта да емес.
do-not-a-file = Файлды не қалтаны көрсетіңіз.
err-permission = Жүйе Ringoff бағдарламасына мұны оқуға рұқсат бермейді.
do-permission = Рұқсаттарын өзгертіңіз немесе өз қалтаңызға көшіріп, көшірмесін тексеріңіз.
err-io = Файлды оқу мүмкін болмады.
do-io = Диск қосулы тұрғанын қараңыз, файлды басқа жерге көшіріп, қайталап көріңіз.
err-unrecognized = Файл Ringoff танымайтын пішімде.
do-unrecognized = Оны docs/formats ішіндегі пішімдердің бірінде қайта экспорттаңыз немесе --table арқылы сипаттаңыз.
err-limit = Шекке жеттік, мұрағаттың қалғаны оқылмады.
do-limit = Мұрағатқа сенсеңіз, қалтаға ашып, қалтаны тексеріңіз.
err-limit-memory = Бұл мұрағатты оқуға рұқсат етілгеннен көп жад керек болды.
do-limit-memory = Мұрағатты бөліңіз немесе қалтаға ашып, қалтаны тексеріңіз.
err-limit-time = Бұл мұрағатты оқу рұқсат етілген уақыттан асып кетті.
do-limit-time = Мұрағатты бөліңіз немесе қалтаға ашып, қалтаны тексеріңіз.
err-limit-bytes = Мұрағатты ашқанда көлемі рұқсат етілгеннен асып кетеді.
do-limit-bytes = Оған сенсеңіз, қалтаға ашып, қалтаны тексеріңіз.
err-limit-ratio = Мұрағаттағы бір нәрсе ашқанда өз көлемінен тым үлкейіп кетеді, «мұрағат бомбасы» сияқты.
do-limit-ratio = Оған сенсеңіз, қалтаға ашып, қалтаны тексеріңіз.
err-limit-entries = Мұрағаттағы жазбалар рұқсат етілгеннен көп.
do-limit-entries = Оны ашып, қалталарын бір-бірлеп тексеріңіз.
err-limit-depth = Контейнерлердің қабаттары рұқсат етілгеннен көп.
do-limit-depth = Ішкілерін ашып, қалтаны тексеріңіз.
err-limit-key = Бұл файлды ашуға рұқсат етілгеннен көп жад немесе уақыт керек.
do-limit-key = Файлды жазған бағдарламаның қауіпсіздік баптауларында кілт жасау функциясының (KDF) қайталау санын немесе жадын азайтыңыз, не сол бағдарламадан экспорттаңыз.
err-worker-died = Ringoff бағдарламасының осы мұрағатты оқыған бөлігі тоқтап қалды. Басқа мұрағаттарға әсері жоқ.
do-worker-died = Осы мұрағатты бөлек тексеріңіз; тағы тоқтаса, пішімін бізге айтыңыз.
err-worker-garbled = Ringoff бағдарламасының осы мұрағатты оқыған бөлігі түсініксіз жауап берді.
do-worker-garbled = Осы мұрағатты бөлек тексеріңіз; қайталанса, пішімін бізге айтыңыз.
err-worker-none = Ringoff өзінің мұрағаттарды оқитын бөлігін іске қоса алмады. Мұрағаттардың кінәсі жоқ.
do-worker-none = Басқа бағдарламаларды жауып, қайталап көріңіз; бағдарламаның өз файлы орнында тұрғанын тексеріңіз.
err-port-taken = Бұл портты басқа бағдарлама алып тұр.
do-port-taken = --port арқылы басқасын атаңыз немесе --port көрсетпеңіз.
err-import-nothing = Осы мұрағаттардың ешқайсысы оқылмады, сондықтан ештеңе импортталған жоқ.
do-import-nothing = Әрқайсысында не дұрыс емесін файлдар тізімі айтады; терминалда оны ringoff scan көрсетеді.
err-doctype = Файл құжат түрінің жариялануынан басталады. Телефондар мұндайды жазбайды, ал оны зиян келтіруге қолдануға болады.
do-doctype = Хабарламаларды телефоннан қайта экспорттаңыз.
err-encrypted-export = Экспорт файлы шифрланған.
do-encrypted-export = Құпиясөзсіз қайта экспорттаңыз, тексеріңіз, содан кейін файлды өшіріңіз.
err-damaged = Сығылған деректер бүлінген. Бүлінген жерге дейінгісі оқылды.
do-damaged = Мұрағатты алған жеріңізден қайта көшіріңіз.
err-damaged-container = Контейнер бүлінген. Бүлінген жерге дейінгісі оқылды.
do-damaged-container = Мұрағатты алған жеріңізден қайта көшіріңіз.
err-overlap = Контейнердегі жазбалар бірінің үстіне бірі түскен; кәдімгі бағдарламалар бұлай жазбайды.
do-overlap = Файлдарды қайта жинақтаңыз немесе қалтада тексеріңіз.
err-unknown-packing = Бір жазба Ringoff аша алмайтын тәсілмен сығылған.
do-unknown-packing = Басқа бағдарламамен ашып, қалтаны тексеріңіз.
err-empty-file = Файл бос.
do-empty-file = Қайта экспорттаңыз: экспорт үзіліп қалған болуы мүмкін.
err-number-invalid = Бұл елдің нөмірлеу жоспарында мұндай нөмір жоқ.
do-number-invalid = Цифрларын қарап шығып, былай жазыңыз: +7 700 000 12 34.
err-number-not-a-number = Бұл телефон нөмірі емес.
do-number-not-a-number = Ел кодымен бірге жазыңыз: +7 700 000 12 34.
err-number-no-country = Нөмірдің қай елдікі екенін білу мүмкін емес.
do-number-no-country = Ел кодымен бірге жазыңыз: +7 700 000 12 34.
err-line-part = Нөмірден кейін түсініксіз нәрсе тұр.
do-line-part = Нөмірден кейін sub-id=N, operator=ЕЛ/АТАУЫ, from=ЖЖЖЖ-АА-КК және to=ЖЖЖЖ-АА-КК жазуға болады.
err-table-invalid = Кесте сипаттамасын қолдануға болмайды.
do-table-invalid = Оны docs/reference ішінде сипатталған кестелермен салыстырып, көрсетілген жолды қараңыз.
err-data-invalid = --data арқылы берілген қалтадағы бір картаны қолдануға болмайды.
do-data-invalid = Оны docs/reference/service-record.md құжатымен салыстырып, көрсетілген жолды қараңыз.
err-interrupted = Соңына дейін жетпей тоқтатылды. Артық ештеңе қалған жоқ.
do-interrupted = Қайта бастау үшін сол команданы тағы орындаңыз.
err-nothing-recognized = Файлдардың ешқайсысы Ringoff танитын пішімде емес.
do-nothing-recognized = Нені оқуға болатыны және қалай экспорттау керегі docs/formats ішінде жазылған.
err-unread-pdf = Бұл — PDF, Ringoff одан өзі білетін үзінді көшірмені таппады.
do-unread-pdf = Банктен не қосымшадан CSV, XLSX немесе OFX сұраңыз, болмаса PDF-ті басқа бағдарламамен CSV кестесіне айналдырыңыз. Сканерленген қағазда оқитын мәтін жоқ.
err-unread-xlsx = Бұл — электрондық кесте, Ringoff одан өзі білетін кестені таппады.
do-unread-xlsx = Экспорттың дұрыс екенін тексеріңіз; тізімде жоқ банктің кестесін өз файлыңызда сипаттауға болады (--table).
err-unread-ods = Бұл — басқа бағдарламаның электрондық кестесі (ODS, Numbers), Ringoff оны оқымайды.
do-unread-ods = Ашып, XLSX немесе CSV етіп сақтаңыз.
err-unread-xls = Бұл — ескі Office файлы (XLS, DOC, MSG) немесе құпиясөзбен жабылған кесте, Ringoff оларды оқымайды.
do-unread-xls = Ашып, құпиясөзсіз қайта сақтаңыз: кестені XLSX немесе CSV, хатты EML, құжатты мәтін етіп.
err-unread-docx = Бұл — Word құжаты, Ringoff оны оқымайды.
do-unread-docx = Ішіндегі кестені CSV етіп сақтаңыз.
err-unread-heic = Бұл — фотосурет (HEIC), Ringoff оны оқымайды.
do-unread-heic = Суретке түсірілген файлдың өзін беріңіз; ал фотосуреттің өзі дәлелдеме болса, оны «Дәлелдемелер» бетінде немесе ringoff attach арқылы сақтаңыз.
err-unread-picture = Бұл — сурет, Ringoff оны оқымайды.
do-unread-picture = Суретте көрсетілген файлдың өзін беріңіз; ал суреттің өзі дәлелдеме болса, оны «Дәлелдемелер» бетінде немесе ringoff attach арқылы сақтаңыз.
err-unread-kdbx = Бұл — KeePass дерекқорының ескі нұсқасы немесе ерекше шифрланған дерекқор.
do-unread-kdbx = KeePassXC-тен CSV етіп экспорттап, сол CSV файлын тексеріңіз де, кейін CSV файлын өшіріңіз.
err-unread-sqlite = Бұл — түрін Ringoff танымайтын дерекқор (SQLite).
do-unread-sqlite = Хабарламаларды docs/guide/exports.kk.md айтқандай қосымшамен экспорттаңыз.
err-unread-rar = Бұл — сығылған мұрағат (RAR, 7z), Ringoff оны оқымайды.
do-unread-rar = Басқа бағдарламамен ашып, қалтаны беріңіз.
err-unread-html = Бұл — веб-бет (HTML), Ringoff оны оқымайды.
do-unread-html = Деректі кесте (CSV) етіп не docs/guide/exports.kk.md атаған басқа пішімде экспорттаңыз.
err-unread-texts = Бұл — iPhone хабарламалары, мәтін не веб-бет түрінде; Ringoff оларды оқымайды.
do-unread-texts = Оларды iMazing бағдарламасымен CSV етіп экспорттаңыз.
err-unread-proton-pass = Бұл — Proton Pass-тың өз пішіміндегі экспорты, Ringoff оны оқымайды.
do-unread-proton-pass = Proton Pass-тан CSV етіп экспорттап, соны оқытыңыз да, кейін өшіріңіз.
err-unread-outlook = Бұл — Outlook пошта жәшігі (PST, OST, OLM), Ringoff оны оқымайды.
do-unread-outlook = Хаттарды Thunderbird-ке көшіріп, оның mbox файлдарын беріңіз, болмаса хаттарды EML етіп сақтаңыз.
err-unread-smart-switch = Бұл — Samsung Smart Switch сақтық көшірмесі, ондағы хабарлар Samsung сипаттамаған тәсілмен шифрланған.
do-unread-smart-switch = Телефонда SMS Backup & Restore не SMS Import / Export арқылы хабарлардың көшірмесін жасап, сол файлды беріңіз.
err-unread-hisuite = Бұл — Huawei сақтық көшірмесі (HiSuite не телефонның өзі), Ringoff оны оқымайды.
do-unread-hisuite = Телефонда SMS Backup & Restore не SMS Import / Export арқылы хабарлардың көшірмесін жасап, сол файлды беріңіз.
err-unread-miui = Бұл — Xiaomi сақтық көшірмесі (MIUI, HyperOS), ондағы хабарлар Xiaomi сипаттамаған тәсілмен сақталған.
do-unread-miui = Телефонда SMS Backup & Restore не SMS Import / Export арқылы хабарлардың көшірмесін жасап, сол файлды беріңіз.
err-unread-whatsapp-backup = Бұл — WhatsApp-тың шифрланған сақтық көшірмесі.
do-unread-whatsapp-backup = WhatsApp-та банктің не дүкеннің чатын ашып, оны файлдарсыз экспорттаңыз да, мәтінін беріңіз.
err-device-file = Бұл — файл емес, құрылғы.
do-device-file = Файлды не қалтаны көрсетіңіз.
err-language = Ringoff бұл тілде сөйлемейді.
do-language = --lang en, zh-Hans, ru немесе kk деп көрсетіңіз.
err-no-such-service = Тізімде мұндай сервис жоқ.
do-no-such-service = Атауын, id мәнін немесе доменін тізімдегідей жазыңыз.
err-output-exists = Мұндай атаулы файл бар, оған тиген жоқпыз.
do-output-exists = Басқа атау беріңіз немесе ескі файлды басқа жерге қойыңыз.
err-output-failed = Нәтижені жазу мүмкін болмады.
do-output-failed = Қалтаның бар екенін, оған жазуға рұқсатыңыз барын және дискіде орын барын қараңыз.

# The name of this language in itself.
language-name = Қазақша
