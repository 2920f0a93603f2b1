# Браузердегі беттер. %name орнына мәнді беттің скрипті қояды.

## The frame

web-skip = Мазмұнға өту
web-sample = Ойдан шығарылған мысал: ештеңе сақталмайды
web-steps = Қадамдар
web-language = Тіл
web-look = Көрініс
web-look-auto = Жүйедегідей
web-look-light = Ашық
web-look-dark = Күңгірт
web-lock = Құлыптау
web-saved = Сақталды.
web-undo = Болдырмау
web-next = Келесі қадам
web-next-depends = Нөмірге әлі байланысты
web-next-by = Мерзімі
web-next-danger = Қашан қауіпті болады
web-done = Дайын
web-is-done = дайын
web-local = Бәрі осы компьютерде қалады. Бұл беттер ешқандай байланыс ашпайды және сырттан ештеңе жүктемейді.
web-idle = Мұнда біраз уақыт ешкім болмады. Қойма бір минуттан кейін құлыпталады.
web-stay = Ашық қалдыру
web-stale = Бұл іс басқа қойындыда өзгертілді.
web-reload = Қазіргі күйін көрсету
web-copy = Көшіріп алу
web-copied = Көшірілді
web-show = Көрсету
web-hide = Жасыру
web-print = Басып шығару
web-save = Сақтау
web-all = Барлығы
web-sorry = Бұл орындалмады
web-to-start = Басты бетке

## Names of the pages

web-page-start = Басты бет
web-page-guide = Тек жабу
web-page-line = Нөмір
web-page-archives = Экспорт файлдары
web-page-list = Қолмен тізім
web-page-accounts = Аккаунттар
web-page-operator = Оператор
web-page-call = Қоңырау
web-page-branch = Бөлімше
web-page-balance = Шоттағы қалдық
web-page-password = Жеке кабинет
web-page-papers = Құжаттар
web-page-exhibits = Дәлелдемелер
web-page-after = Жабылғаннан кейін
web-page-plan = Жоспар
web-page-journal = Журнал
web-page-settings = Баптаулар
web-part-find = Табу
web-part-close = Жабу
web-part-keep = Сақтау

## The way in

web-entry-enter = Беттер ашылып жатыр. Ештеңе болмаса, терминалдағы сілтемені төменге қойыңыз.
web-entry-closed = Бұл беттер ringoff open беретін сілтеме арқылы ғана ашылады. Сілтемені немесе оның соңындағы кодты қойыңыз.
web-entry-spent = Бұл сілтеме бұрын қолданылған: ол екі браузерде болып шықты. Енді екеуіне де жабық, бұрын кіргеніне де. Жаңа сілтеме алу үшін ringoff open жұмыс істеп тұрған терминалда Enter басыңыз.
web-entry-ended = Осы беттерді ашқан сілтеме екінші рет қолданылды, сондықтан сеанс аяқталды. Оны өзіңіз екі рет ашпаған болсаңыз, ол осы компьютердегі басқа біреуге түскен: терминалда ringoff open командасын тоқтатып, қайта іске қосыңыз. Әйтпесе, жаңа сілтеме алу үшін сонда Enter басыңыз.
web-entry-unknown = Сілтеме ескірген немесе біздікі емес. Жаңасын алу үшін ringoff open жұмыс істеп тұрған терминалда Enter басыңыз.
web-entry-code = Сілтеме немесе код
web-entry-hint = Бір минут ішінде, бір рет қана жарамды.
web-entry-go = Ашу

## Start

web-start-title = Ештеңе жоғалтпай нөміріңізді жабыңыз
web-start-lead = Нөмірге байланған аккаунттарды тауып, дұрыс ретпен көшіріңіз, нөмірді тиісті сөздермен және құжаттармен жауып, дәлелін сақтаңыз.
web-guide-door = Нөмірді тек жапқым келеді
web-guide-door-about = Бес сұрақ, содан кейін операторыңызға арналған бір бет: не істеу керек, қандай ретпен және бұл қаншалықты сенімді. Қойма да, мұрағат та керек емес; ештеңе сақталмайды.
web-guide-door-go = Сұрақтарға өту
web-guide-step = { $all } сұрақтың { $step }-сі
web-guide-unknown = Білмеймін
web-guide-how = қалай білуге болады
web-guide-next = Әрі қарай
web-guide-change = өзгерту
web-guide-calendar = Күндері бар күнтізбе файлы
web-guide-case = Іс ретінде жалғастыру
web-guide-case-about = Шифрланған қоймада дәлелдер, хаттар мен мерзімдер сақталады, нөмір көрсетілген аккаунттар табылады. Нөмір туралы жауаптарыңыз бірге өтеді.
web-guide-along = Жауаптарыңыздан өтетіні:
web-try = Алдымен қарап шығыңыз
web-try-about = Екі SIM-картасы бар ойдан шығарылған саяхатшы, оның хабарлары мен аккаунттары. Сіздің дерегіңіз керек емес.
web-try-go = Ойдан шығарылған үлгімен байқап көру
web-vault-new = Өз нөміріңізден бастаңыз
web-vault-about = Алдымен қойма: осы компьютердегі шифрланған бума, оны тек сіздің құпия тіркесіңіз ашады.
web-vault-make = Қойма жасау
web-vault-open = Сіздің қоймаңыз
web-passphrase = Құпия тіркес
web-passphrase-new = Жаңа құпия тіркес
web-passphrase-hint = Кемінде он таңба; бір-біріне қатысы жоқ бірнеше сөз жақсы.
web-unlock = Қойманы ашу
web-locked = Қойма құлыптаулы
web-locked-about = Сіз ашқанша, жадта одан ештеңе жоқ.
web-recover-link = Қалпына келтіру кілтімен ашу
web-recover = Қалпына келтіру кілтімен ашу
web-recover-about = Қалпына келтіру кілтінің сөздерін ретімен теріп, жаңа құпия тіркес таңдаңыз.
web-cases = Осы қоймадағы нөмірлер
web-new-case = Жабылатын нөмір
web-number = Телефон нөмірі
web-number-hint = Ел кодымен, мысалы +7 700 000 12 34.
web-leaving = Кететін күн
web-leaving-hint = Белгілі болса. Кейін өзгертуге болады.
web-begin = Бастау
web-stays = Осы компьютерде не қалады
web-stays-1 = Хабарлар осында оқылады, сақталмайды; үзінділердегі кодтар жасырылады.
web-stays-2 = Сақталғаны шифрланған, оны жалпыға қолжетімді age бағдарламасы құпия тіркесіңізбен аша алады.
web-stays-3 = Байланыс ашылмайды: тіркелу де, санақ та, жаңартуды тексеру де жоқ.

## The recovery key

web-key = Қалпына келтіру кілтіңіз
web-key-about = Құпия тіркес ұмытылса, қойманы осы кілт ашады. Ол тек қазір көрсетіледі: қағазға жазып, компьютерден бөлек сақтаңыз. Екеуі де жоғалса, қойманы ешкім аша алмайды. Бағдарлама қай тілде болса да, сөздер ағылшынша: олар жалпыға қолжетімді бір тізімнен алынған.
web-key-qr = Дәл сол сөздер QR-код түрінде
web-key-words = Қалпына келтіру кілті
web-key-back = Мына сөздерді қағаздан теріңіз
web-key-kept = Кілт қағазға жазылды

## Archives

web-archives-lead = Телефон мен поштадан алынған файлдарды жүктеңіз: Ringoff нөмір қай аккаунттарға тіркелгенін табады.
web-archives-sample = Саяхатшы хабарларын, хаттарын, құпиясөздерін және контактілерін шығарып қойған. Оқуға дайын.
web-archives-sample-go = Оның экспорт файлдарын оқу
web-drop = Файлдарды беттің кез келген жеріне апарып тастаңыз
web-drop-about = Файлдар, бумалар мен zip, бірден көп болса да. Олар осы компьютерде оқылып, кейін уақытша бумадан жойылады; түпнұсқаларға тиіспейді.
web-drop-choose = Файл таңдау
web-drop-folder = Бума таңдау
web-drop-go = Оқу
web-drop-sending = жіберілуде
web-drop-failed = қабылданбады
web-job = Оқу
web-job-sending = Файлдар қабылданып жатыр
web-job-reading = Оқылып жатыр. Басқа беттерді пайдалана беруге болады.
web-job-done = Оқу аяқталды. Әр файлдың нәтижесі төменде.
web-job-stopped = Тоқтатылды. Іске ештеңе енгізілмеді.
web-job-again = Қайта оқу
web-job-forget = Бұл файлдарды ұмыту
web-job-give-again = Жалғастыру үшін файлдарды қайта беріңіз.
web-job-failed = Оқу мерзімінен бұрын тоқтады.
web-job-left = шамамен %count с қалды
web-job-of = %done / %all
web-job-items = оқылғаны: %count
web-job-stop = Тоқтату
web-job-nothing-new = Бұл файлдар бұрын оқылған; ештеңе өзгермеді.
web-file-locked = Бұл файл құлыпталған: { $format }. Құпиясөз оны қазір оқу үшін ғана керек, еш жерде сақталмайды.
web-file-passphrase = Файлдың құпиясөзі
web-file-open = Ашу
web-file-pass-over = Өткізіп жіберу
web-files = Не оқылды
web-file-items = жазба
web-coverage = Хабарлар ай бойынша
web-howto = Деректі қалай шығаруға болады
web-howto-android = Android: хабарлар
web-howto-android-1 = Өзіңіз сенетін дүкеннен SMS Import / Export немесе SMS Backup & Restore орнатыңыз.
web-howto-android-2 = Барлық хабарды телефон жадына шифрламай шығарыңыз; жұмыс біткен соң файлды жойыңыз.
web-howto-android-3 = Файлды кабельмен осы компьютерге көшіріп, осында тастаңыз.
web-howto-iphone = iPhone: хабарлар
web-howto-iphone-1 = Оны компьютерге қосып, сақтық көшірме жасаңыз: Mac-та Finder, Windows-та Apple Devices не iTunes. Содан кейін көшірменің қалтасын осында беріңіз, ішінде Manifest.db бар қалтаны.
web-howto-gmail = Gmail
web-howto-gmail-1 = Браузерде Google Takeout ашып, тек «Поштаны» қалдырыңыз да, шығаруға тапсырыс беріңіз.
web-howto-gmail-2 = Google дайын екенін айтқанда zip жүктеп алып, сол күйінде осында тастаңыз.
web-howto-outlook = Басқа пошта бағдарламалары
web-howto-outlook-1 = Thunderbird: профильдегі Mail бумасын немесе mbox не .eml түрінде сақталған буманы тастаңыз.
web-howto-passwords = Құпиясөздер
web-howto-passwords-1 = Bitwarden: Tools, Export vault, .json пішімі: шифрланбаған немесе бөлек құпиясөзбен шифрланған (тіркелгі кілтімен емес), құпиясөз осында сұралады. Chrome, Firefox, Edge: баптаулар, құпиясөздер, экспорттау.
web-howto-passwords-2 = Құпиясөздердің өзі сақталмайды: тек сайттар мен пайдаланушы аттары қаралады. Кейін файлды жойыңыз.
web-howto-contacts = Контактілер
web-howto-contacts-1 = Телефондағы контактілер қосымшасында «Экспорт» (iCloud: «vCard экспорттау») таңдап, .vcf файлын тастаңыз.
web-howto-bank = Банк үзінді көшірмелері
web-howto-bank-1 = Банк қосымшасында не сайтында CSV немесе Excel (XLSX) түріндегі үзінді көшірме алыңыз. Одан нөмір арқылы не төленетіні көрінеді.

## Accounts

web-accounts-unknown = Нөмірдің қай аккаунттарға тіркелгені белгісіз
web-accounts-listed = Аккаунттарымды қолмен қарап шықтым
web-accounts-listed-about = Экспорт файлдарынсыз: осы нөмір тіркелген әр аккаунтты (код жіберетін сервистер, банктер, пошта, мессенджерлер) жоғарыда қосыңыз, содан кейін қарап шыққаныңызды осында белгілеңіз.
web-accounts-empty = Әзірге ештеңе оқылған жоқ
web-accounts-empty-about = Мұнда нөмірге байланған барлық аккаунт тұрады: ең маңыздысы бірінші, не табылғаны және не істеу керегі көрсетіледі.
web-search = Атауы, сайты не белгісі бойынша іздеу
web-search-go = Іздеу
web-bands = Шұғылдығы бойынша
web-states = Күйі бойынша
web-mark-moved = Көшірілді
web-mark-removed = Нөмір ажыратылды
web-mark-kept = Қалдырылды
web-mark-dismissed = Менікі емес
web-mark-open = Қайта ашу
web-chosen = Таңдалды: %count
web-none-fit = Бұл таңдауға сай аккаунт жоқ.
web-pictures = Суреттер: нөмірдің қолданылуы және хабарлар уақыт бойынша
web-pages = Беттер
web-previous = Алдыңғы шешілмегені
web-following = Келесі шешілмегені
web-open-link = ашу
web-why = Неге осында тұр
web-keys = Пернелік командалар
web-keys-on = Осы бетте бір пернелік командаларды қосу
web-key-does-j = келесі аккаунт
web-key-does-k = алдыңғы аккаунт
web-key-does-o = көрсету
web-key-does-x = таңдау
web-key-does-m = көшірілді
web-key-does-r = нөмір ажыратылды
web-key-does-p = қалдырылды
web-key-does-n = менікі емес
web-key-does-u = соңғысын болдырмау
web-key-does-search = іздеу

## Line and operator

web-line-facts = Нөмір туралы
web-portability = Нөмірге қазір кім қызмет көрсететінін айтыңыз. Оператор ауысқанда код өзгермейді, сондықтан ол ештеңе айтпайды.
web-compare = Қалдыру, уақытша тоқтата тұру немесе жабу
web-decide = Шешу
web-sim-gone = SIM енді жоқ
web-sim-gone-about = Нөмір әлі ашық, бірақ SIM жоғалды, жойылды не өшірілді. Кодтар енді келмейді: жоспар SIM-сіз тәсілдерге ауысады.
web-sim-gone-what = Не болды
web-burn = Ештеңе істелмесе
web-day = Күні
web-time = Уақыты
web-left = Қалғаны
web-picture = Сурет
web-prepare = Дайындап қою
web-not-known = Белгісіз. Оператордан сұраңыз.
web-check-first = Алдымен анықтап алыңыз
web-sure-official = ресми
web-sure-third-party = үшінші тарап
web-sure-told = сізге оператор айтқан
web-sure-found = өзіңіз жазғансыз
web-sure-check = алдымен анықтап алыңыз
web-sure-unverified = тексерілмеген
web-sure-unknown = дереккөз әлі жоқ
web-operator-lead = Осы операторда нөмір жабу туралы не белгілі, әр мәліметтің дереккөзі мен күні.
web-operator-none = Ringoff операторды нөмірге қарап болжамайды. «Нөмір» бетінде қазір кім қызмет көрсететінін айтыңыз.
web-questions = Сұралатын жайттар
web-questions-about = Бұларға дереккөз жоқ. Олар қоңырауға арналған мәтінге кіреді; оператордың жауабын жазып алыңыз.
web-answer-value = Жауап
web-answer-who = Кім, қайда айтты
web-contribute = Жауаптар жобаға үлес қосатын деректер файлы түрінде

## Call, branch, balance, password

web-channels = Байланысу жолдары
web-try-now = алдымен осыны қолданып көріңіз
web-script = Не айту керек
web-script-about = Ірі жазуы оператор тілінде, қасында сіздікі.
web-call-log = Нәтижесі қандай
web-channel = Қандай жолмен
web-outcome = Нәтиже
web-who = Кім жауап берді
web-ticket = Өтініш нөмірі
web-waited = Неше минут күттіңіз
web-note = Ескертпе
web-log-save = Журналға жазу
web-log = Бұған дейін
web-bring = Өзіңізбен ала барыңыз
web-card = Барғанда көрсету
web-card-about = Экранды көрсетіңіз немесе басып шығарыңыз.
web-full = Бүкіл экранға
web-branches = Қайда және қашан
web-appointment = Қабылдауға жазылу
web-place = Қайда
web-visit-log = Барғанда не болды
web-balance-lead = Нөмір жабылғанша ақшаның не болатынын шешіңіз. Кейін оны алу мүмкін болмауы ықтимал.
web-balance-ways = Қалдық не болады
web-amount = Сома ({ $currency })
web-amount-any = Валютасы бар сома, мысалы 20 USD
web-expected-by = Күтілетін күн
web-awaited = Күтілуде
web-arrived = Ақша келді
web-stop = Алдымен мыналарды өшіріңіз
web-password-lead = Оператордың жеке кабинетіне қайта кіру жолдары, көруге тұрарлық ретімен.
web-password-ways = Қай жол көрілді
web-no-password = Құпиясөздің өзін мұнда жазбаңыз.

## Papers and proofs

web-papers-lead = Әр хат алушының тілінде, қасында сіздікі. Онда тек белгілі жайттар бар; қалғаны қолмен толтыруға ашық.
web-letters = Хаттар
web-wanted-now = қазір керек
web-sheets = Парақтар, күнтізбе, дәлелдемелер
web-calendar = Күнтізбе
web-calendar-about = Тек күндер: нөмір де, атаулар да жоқ.
web-calendar-private = Атаулары бар күнтізбе
web-bundle = Дәлелдемелер топтамасы
web-bundle-about = Түпнұсқалар, журнал, хештер және оларды Ringoff-сыз тексеретін шағын бағдарлама. Шифрланбаған.
web-letter-lang = Хат тілі
web-fill = Толтырылмаған өрістер
web-fill-about = Өзіңіз туралы деректер мен төлем деректемелері қоймада сақталып, әр хатқа қойылады; өз сөзіңіз тек осы хатта қалады.
web-fill-show = Толтырылғанын көрсету
web-as-text = Мәтін
web-slip-here = Нөмірдің жабылғаны туралы анықтама осында.
web-slip-missing = Нөмірдің жабылғаны туралы анықтама әлі жоқ. Онсыз нөмір жабылды деп саналмайды.
web-exhibit-add = Дәлелдеме сақтау
web-exhibit-kind = Бұл не
web-exhibit-file = Файл немесе сурет
web-exhibit-hint = 32 МБ дейін. Өзгертілмей, шифрланып, хешімен бірге сақталады.
web-exhibit-anyway = Құжатқа ұқсамаса да сақтау
web-exhibit-keep = Сақтау
web-exhibits-kept = Сақталғандар

## After, journal

web-countdown = Нөмір бөтен адамға берілгенше
web-closing = Жабу
web-override = Соған қарамастан жабу, себебі
web-override-hint = Себебі журналда сақталады.
web-ready = Нөмір жабуға дайын
web-requested-about = Жабу қашан, қалай сұралды?
web-requested = Жабу сұралды
web-confirmed-about = Оператор растағанда, қызметтің соңғы күнін жазып, анықтаманы дәлелдеме ретінде сақтаңыз.
web-last-day = Қызметтің соңғы күні
web-expected = Айтылған соңғы күн, егер болса
web-confirmed = Оператор растады
web-closed = Жабу расталды. Тексерулер төменде.
web-bills = Тексерілетін төлем шоттары
web-bill-clean = Ештеңе алынбады
web-bill-charged = Ақша алынды
web-charges = Шығынға жазулар
web-payee = Кім алды
web-sum = Сома
web-judged = Бұл не
web-answer-letter = жауап хат
web-checks = Тексерілетіндер
web-ladder = Бас тартса
web-journal-lead = Не болғанының бәрі, жаңасы бірінші. Ештеңе өшірілмейді: болдырылмаған қадам да қалады.
web-head = Соңғы жазбаның хеші
web-verify = Тексеру
web-undone = болдырылмады

## Settings

web-kept = Бұл бағдарлама нені, қайда сақтайды
web-kept-about = Басқа ештеңе сақталмайды, ештеңе жіберілмейді.
web-backup = Сақтық көшірме
web-backup-about = Бүкіл қойма бір файлда, шифрланған күйінде.
web-backup-go = Көшірме сақтау
web-export = Бәрін шығару
web-export-about = Бәрі JSON және файлдар түрінде. Шифрланбаған: қолына түскен кез келген адам оқи алады.
web-export-go = Шифрламай шығару
web-passphrase-change = Құпия тіркесті өзгерту
web-key-new = Жаңа қалпына келтіру кілті
web-key-new-about = Ескісі жарамсыз болады.
web-key-new-go = Жаңа кілт жасау
web-erase = Қойманы өшіру
web-erase-about = Ондағының бәрі біржола жойылады. Басқа жерде сақталған көшірмелер қалады.
web-erase-name = Қойманың атын теріңіз: { $name }
web-erase-go = Біржола өшіру
web-choose = Таңдау: { $name }

## Troubles of the pages

err-page-failed = Бұл бетті жасау мүмкін болмады.
do-page-failed = Қайта жүктеңіз. Бұрын сақталғаны орнында.
err-no-page = Мұндай бет жоқ.
do-no-page = Артқа қайтыңыз немесе басты беттен бастаңыз.
err-passphrase-short = Құпия тіркес тым қысқа.
do-passphrase-short = Кемінде он таңба қажет. Бірнеше сөзді есте сақтау таңбалардан оңай.
err-recovery-word = Сөздердің бірі кілттегіге сай емес.
do-recovery-word = Қағазды жоғарыдағы сөздермен салыстырып, қайта теріңіз.
err-mark-none = Бірде-бір аккаунт таңдалмады.
do-mark-none = Бір немесе бірнеше аккаунтты белгілеп, сосын не болғанын айтыңыз.
err-field-empty = Қажетті өріс бос.
do-field-empty = Белгіленген өрісті толтырыңыз. Қалғаны жоғалған жоқ.
err-day-invalid = Күні көрсетілмеген немесе қате.
do-day-invalid = Белгіленген өрістен күнді таңдаңыз.
err-upload-none = Файл берілмеді.
do-upload-none = Алдымен файл таңдаңыз.
err-upload-files = Файлдар саны бірден қабылдауға болатыннан көп.
do-upload-files = Оларды бір zip-ке жинаңыз немесе буманы ringoff import командасымен тексеріңіз.
err-upload-write = Файлды уақытша бумаға салу мүмкін болмады.
do-upload-write = Дискіде орын бар екенін тексеріп, файлды қайта беріңіз.
err-upload-slow = Файлдың келуі тоқтап қалды.
do-upload-slow = Қайта беріңіз. Ештеңе сақталған жоқ.
err-upload-large = Файл бұл бет қабылдайтыннан үлкен.
do-upload-large = Терминалда ringoff import командасымен тексеріңіз: ол кез келген көлемді оқиды.
err-upload-cut = Жіберу үзіліп қалды.
do-upload-cut = Файлды қайта беріңіз.
err-upload-refused = Жіберу осы сеанс бетінен келген жоқ.
do-upload-refused = Бетті қайта жүктеп, файлды қайта таңдаңыз.
err-import-running = Файлдар қазірдің өзінде оқылып жатыр.
do-import-running = Аяқталғанша күтіңіз немесе оқуды тоқтатыңыз.

## Between the desk and the pages

web-danger-leaving = Кеткеннен кейін: { $day }
web-told-heading = Сізге айтылғаны не өзіңіз тапқаныңыз
web-country-rules = Елдің ережелері
web-worked = Сәтті болды
web-failed = Сәтсіз болды
web-kept-vault = Қойма: істер, журнал, дәлелдемелер, бәрі шифрланған
err-exhibit-unknown = Мұндай дәлелдеме жоқ.
do-exhibit-unknown = Тізімнен таңдаңыз.
web-refused = Ештеңе жазылған жоқ. Жоғарыдағы карта қазір не істеуге болатынын айтады.
web-open-link-here = Ringoff браузерде ашылды. Ашылмаса, мына сілтемені ашыңыз; ол бір минут ішінде, бір рет қана жарамды:
web-open-again = Жаңа сілтеме үшін Enter, тоқтату үшін Ctrl-C басыңыз.
web-open-safari = Safari мұндай мекенжайды барлық жүйеде таба бермейді; Firefox, Chrome және Edge табады.

## Counted

web-accounts-before = { $count ->
    [one] аккаунтты нөмір жабылғанша көшіру керек
   *[other] аккаунтты нөмір жабылғанша көшіру керек
}
web-see-accounts = { $count ->
    [one] { $count } аккаунтты көру
   *[other] { $count } аккаунтты көру
}
web-tried = { $count ->
    [one] { $count } рет көрілді
   *[other] { $count } рет көрілді
}
web-still-open = { $count ->
    [one] Алдымен көшірілуге тиіс { $count } аккаунт әлі шешілмеген:
   *[other] Алдымен көшірілуге тиіс { $count } аккаунт әлі шешілмеген:
}
web-holds = { $count ->
    [one] { $count } жазба бүтін: ештеңе өзгертілмеген, жойылмаған, қосылмаған.
   *[other] Барлық { $count } жазба бүтін: ештеңе өзгертілмеген, жойылмаған, қосылмаған.
}
web-key-word = { $count }-сөз

## Deeds of every kind

web-plan-lead = Атқарылатын істің бәрі рет-ретімен. Дәл қазір не істеу керегін «Келесі қадам» карточкасы айтады.
web-plan-accounts = Аккаунттарға көшу
web-left-out = өткізіп жіберілді
web-waits = күтіп тұр
web-leave-out = Өткізіп жіберу
web-leave-out-why = Неге өткізіп жібересіз
web-note-add = Жазба қосу
web-extra-add = Тоқтататын не төлейтін нәрсе қосу
web-extra-kind = Түрі
web-extra-name = Атауы
web-extra-amount-hint = Білсеңіз.
web-extra-save = Тізімге қосу
extra-subscription = нөмір арқылы төленетін қызмет
extra-device-instalment = құрылғы үшін бөліп төлеу
extra-debt = қарыз немесе баланстағы несие
extra-auto-top-up = автотолтыру
extra-device-registration = нөмірге тіркелген құрылғы
extra-tied-service = отбасылық тариф, екінші SIM, үй интернеті
extra-other = басқа
web-account-add = Экспорт файлдарында көрінбеген аккаунтты қосу
web-account-add-about = Не пайдаланатыныңызды еске түсіріңіз: банктер, мемлекеттік қызметтер, пошта, мессенджерлер, такси, дүкендер. Нөмір тіркелген жердің бәрі осында болуы керек.
web-account-name = Атауы
web-account-site = Сайты
web-account-site-hint = Білсеңіз, мысалы example.com.
web-account-add-go = Қосу
web-rehearse = SIM-сіз тексеру
web-rehearse-about = Алдымен ондағы нөмірді ауыстырыңыз. Содан кейін SIM-картаны шығарып, бір рет кіріп көріңіз: нөмір жоғалғаннан кейін емес, қазір білген жақсы.
web-rehearsed-worked = SIM-картасыз кіру сәтті болды.
web-rehearsed-failed = SIM-картасыз кіру әзірге сәтсіз.
web-rehearse-worked = Сәтті болды
web-rehearse-failed = Сәтсіз болды
web-letter-sent = Хаттың жіберілгенін белгілеу
web-letter-was-sent = { $day } жіберілді
web-answer-by = Жауап мерзімі
web-answer-by-hint = Мерзім айтылса.
web-resolve = Немен бітті
web-resolve-go = Шешілді
web-grounds = Бүгінгі шағым негіздері:
web-grounds-none = Әзірге шағымданатын нәрсе жоқ. Бас тартса немесе мерзімді өткізсе, төменде жазып қойыңыз.
web-step-taken = { $day } берілді; жауап күтілуде.
web-step-answered = { $day } жауап келді; мәселе шешілмеді.
web-step-settled = { $day } шешілді
web-step-settles = Жауап берді: шешілді
web-step-answers = Жауап берді: шешілмеді
web-step-letter = Осы қадамға арналған хат
web-refused-log = Бас тартты немесе мерзімді өткізді
web-refused-words = Олардың сөзі
web-refused-words-hint = Барынша дәл жазыңыз: олар шағымға кіреді.
web-term-broken = Уәде етілген немесе тиісті мерзім өтті
web-complaint-log = Берілген шағымды белгілеу
web-complaint-step = Кімге
web-restore = Сақтық көшірмеден қайтару
web-restore-about = Қойма көшірме сақталған кездегі қалпына келеді және сол кездегі құпия тіркеспен ашылады.
web-restore-file = Көшірме файлы
web-restore-go = Қайтару
err-name-needed = Атауы керек.
do-name-needed = Атауын жазып, қайта сақтаңыз.
err-note-empty = Ештеңе жазылмады.
do-note-empty = Бірнеше сөз жазып, қайта сақтаңыз.
web-reason = Себебі
web-case-end = Істі қолмен аяқтау
web-case-end-about = Соңғы тексеру аяқталғанда іс өзі жабылады. Тек бас тартқан жағдайда ғана қолмен аяқтаңыз.
web-case-end-hint = Нөмірдің жабылғаны туралы анықтама болмаса, міндетті.
web-case-end-go = Аяқтау
web-case-ended = Іс қолмен аяқталған
web-case-reopen = Жалғастыру

## Balance, ways, questions, other numbers

web-menu = Мәзір
web-sample-leave = Өз нөміріммен бастау
web-choose-all = Бәрін таңдау
web-sort = Реті:
web-sort-work = алдымен басқалары тәуелділері
web-sort-score = ұпай
web-sort-name = атауы
web-sort-seen = соңғы хабарлама
web-pictures-see = Диаграммалар
web-accounts-settled = Жапқанға дейін ауыстырылатынның бәрі ауыстырылды.
web-other-line = { $number } — сіздің басқа нөміріңіз
web-other-line-open = Оның аккаунттарына өту
web-other-line-about = Оны да жабасыз ба? Оған бөлек іс ашыңыз: содан кейін екі істің қайсысында оқылса да, файлдар екеуіне де есептеледі.
web-other-line-begin = Оны да ашу
web-elsewhere-about = Ол нөмір де сіздікі ме? Оны «Нөмір» бетіндегі «Басқа нөмірлер» өрісіне жазыңыз: сонда нөмірлер ажыратылады, оны да жабуға болады.
web-balance-stand = Қазіргі жай-күйі
web-balance-left = Қалдық
web-balance-read = { $day } күнгі мәлімет
web-refund-asked = Қайтару
web-refund-on = { $day } сұралды
web-refund-due = { $day } дейін күтіледі
web-refund-ticket = өтініш нөмірі { $ticket }
web-refund-came = Қайтарылды
web-balance-settled = Жұмсалды, аударылды не бас тартылды
web-balance-steps = Не істеу керек
web-arrived-day = Түскен күні
web-amount-hint = Білсеңіз: қалдық бүгінгі күнмен жазылады.
web-refund-ask = Қайтаруды сұрау
web-refund-ask-about = Өтінішті тапсырыңыз не бөлімшеде немесе телефонмен сұраңыз, содан кейін қашан болғанын осында жазыңыз. Хат бетіндегі жіберу белгісі де есептеледі.
web-refund-letter = Қайтару туралы өтініш
web-refund-amount-hint = Бос болса — бүкіл қалдық.
web-refund-day = Сұралған күні
web-refund-asked-go = Сұралды
web-told-so-far = Жазылғаны:
web-ways-unknown-about = SIM-картаның пластигінде, шартта, шотта не қолданбада болуы мүмкін. Тапқаныңыз осы істе сақталады.
web-way-address = Нөмір, мекенжай не сілтеме
web-way-place = Қай жерде жазылған: карта, шот, қосымша …
web-questions-call = Жауапты сұрақтың жанына жазыңыз; төменде бәрі бірден сақталады.
web-archives-operator = Нөмірге қазір кім қызмет көрсетеді?
web-archives-operator-about = Үзінділер оқылмай тұрып көрсетіңіз: әйтпесе кімнің шегерімі екені белгісіз. Код бойынша білінбейді.
web-number-offer = Осы нөмір ме?
web-facts-closing = Жабу
web-facts-money = Ақша
web-facts-contact = Байланыс жолдары
web-facts-stages = Ештеңе істемесеңіз және кейін
web-facts-recovery = Қайта кіру
web-facts-codes = Терілетін кодтар
web-facts-rules = Желі және ережелер
web-ask-must = Міндетті түрде сұраңыз
web-ask-time = Уақыт болса
web-ask-later = Кейінге қалдыруға болады
web-hint-brand = Оператор атауынан өзгеше болса.
web-hint-fee = Мысалы, 1990 не 1990 KZT.
web-hint-others = Ел кодымен; бірнешеуін үтірмен бөліңіз.
web-accounts-check = { $count ->
    [one] аккаунтты тексеру керек: ол әлі сіздікі ме?
   *[other] аккаунтты тексеру керек: олар әлі сіздікі ме?
}
web-elsewhere = { $count ->
    [one] { $count } сервис тек басқа нөмірде көрінеді
   *[other] { $count } сервис тек басқа нөмірде көрінеді
}
web-ways-unknown = { $count ->
    [one] Мекенжайы белгісіз { $count } жол:
   *[other] Мекенжайы белгісіз { $count } жол:
}
web-alarms = { $count ->
    [one] Қарау керек { $count } шегерім
   *[other] Қарау керек { $count } шегерім
}
web-lines-do = Басқа нөмірлеріңізді «Нөмір» бетіне жазып, әрқайсысына бөлек іс ашыңыз: сонда оларды ажыратуға болады.

## In a page of a browser

web-copy-save = Қойма файлын сақтау
web-copy-memory = Бұл қойма тек осы беттің жадында тұр, бет жабылғанда жоғалады. Оған дейін қойма файлын сақтап алыңыз.
web-copy-never = Бұл қойма тек осы браузерде тұр, ал браузер өз деректерін тазартуы мүмкін. Қойма файлын сақтаңыз: түпнұсқа — сол файл.
web-copy-older = Соңғы сақталған қойма файлы осындағы жазбадан ескі. Кейін қосылған дәлелдемелер тек осы браузерде бар.
web-kept-persisted = Осы браузерде; ол деректі сақтауға уәде берді. Түпнұсқа — сіз сақтаған файл.
web-kept-browser = Осы браузерде; ол деректі тазартуы мүмкін. Түпнұсқа — сіз сақтаған файл.
web-kept-memory = Осы беттің жадында, бет жабылғанша.
web-shell-elsewhere = Ringoff осы браузердің басқа қойындысында ашық. Оны сол жерде жабыңыз, жұмыс осында жалғасады.
web-shell-broken = Осы бетте ақау шықты. Расталған ештеңе жоғалған жоқ.
web-shell-again = Қайта жүктеу
web-shell-noscript = Ringoff осы бетте жұмыс істейді, ол үшін JavaScript керек. Ештеңе ешқайда жіберілмейді.
