# --help не айтады. Кілттері ағылшын файлындағыдай.

## Тақырыптар

help-heading-usage = Қолданылуы
help-heading-commands = Командалар
help-heading-arguments = Аргументтер
help-heading-options = Параметрлер
help-heading-global = Ортақ параметрлер
help-group-find = Табу
help-group-case = Іс
help-group-operator = Операторда
help-group-papers = Құжаттар
help-group-afterwards = Жабылғаннан кейін
help-group-vault = Қойма
help-group-program = Бағдарламаның өзі
help-default = көрсетілмесе: { $value }
help--help-command = Осы анықтаманы не команданың анықтамасын көрсету

## Кез келген командаға

help--agent = Делдалдан сатып алынған ба
help--amount = Қанша
help--beside = Қатар тұратын екінші тіл
help--brand = SIM-карта қай атаумен сатылған
help--by = Қай жолмен
help--contract = Оператордағы шарт не дербес шот нөмірі
help--currency = Валютасы, егер сомада жазылмаса және оператор елінің валютасы болмаса
help--file = Жазылатын файл
help--fill = Бос орынды толтыру: holder_address='...' (тізімін letter list көрсетеді); өзіңіз туралы айтылғаны келесі хатқа сақталады
help--help = Анықтаманы көрсету
help--holder = Иесінің аты-жөні, операторда қалай жазылса, солай
help--iccid = Картаға басылған нөмір
help--in = Тілі, алушының тілінен басқа болса: ru, kk, zh-Hans, en
help--json = JSON жазу
help--language = Сіз оқитын тіл: en, zh-Hans, ru, kk
help--leaving = Оператор елінен кететін күніңіз
help--letter = Қай құжат: terminate, refund, call-script, branch-card ...
help--mine = Нөмір өз атыңызда ма
help--monthly-fee = Айына қанша тұрады: '1990 KZT'
help--my-zone = Сіз тұрған уақыт белдеуі: Europe/Berlin
help--new-number = Аккаунттар көшірілетін нөмір
help--note = Ескертпе
help--on = Күні, бүгін болмаса
help--operator = Нөмірге қазір қызмет көрсететін оператор: kz/kcell не атауы, мысалы activ
help--other-line = Басқа нөміріңіз; қайталауға болады
help--clear = Айтылғанды қайтарып алу: holder, iccid, leaving, monthly-fee т.б.; қайталауға болады
help--out = Жазылатын файл
help--postpaid = Кейін төленеді
help--prepaid = Алдын ала төленеді
help--reason = Неге
help--resident = Оператор елінің резидентісіз бе
help--service = Атауы, домені не идентификаторы
help--services = Атаулары, домендері не идентификаторлары
help--sim = Пластик карта ма, телефондағы профиль ме
help--sim-works = Карта не профиль әлі жұмыс істей ме; онсыз кейбір сервистер ұзағырақ күттіреді
help--since = Нөмір қай күннен бері сізде
help--table = Өзіңіз жазған кесте сипаттамасы (docs/reference/table.md)
help--task = Идентификаторы, plan көрсеткендей
help--threads = Қанша мұрағатты қатар оқу (көрсетілмесе: әр ядроға біреу)
help--ticket = Өтініш нөмірі
help--version = Нұсқасын көрсету
help--who = Кім
help--where = Қайдасыз: оператор елінде, одан тыс жерде не кетейін деп жүрсіз (бірде онда, бірде басқа жерде де болады)
help--holder-kind = Иесі кім, сіз болмасаңыз

## Командалар

help = Нөміріңіз бөтенге кетпей тұрғанда, оны білетін барлық аккаунтты табу
help-after =
    Мысалдар:
      ringoff demo
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml --number +77010001234 --why kaspi.kz

    Аяқталу кодтары:
      0 орындалды   1 болмады   2 түсініксіз   3 бір бөлігі оқылмады
      20 шекке жетті   130 үзілді

    Ештеңе осы құрылғыдан шықпайды: Ringoff желіге қосылмайды.
help--no-color = Түссіз жазу (NO_COLOR да соны істейді)
help--reveal = Телефон нөмірлерін толық көрсету
help--lang = Қай тілде сөйлеу: en, zh-Hans, ru не kk (көрсетілмесе: LC_ALL, LC_MESSAGES, LANG)
help--case = Қай іс екені: идентификаторы не нөмірдің соңғы цифрлары; іс бірнешеу болса, керек
help--data = data/ сияқты құрылған қалта: ондағы жазбалар ішкілерін толықтырады не ауыстырады
help--vault = Қойма қалтасы (көрсетілмесе: жүйе бағдарлама деректерін сақтайтын жерде)
help--passphrase-file = Құпия тіркесті осы файлдың бірінші жолынан алу
help--passphrase-fd = Құпия тіркесті осы ашық дескриптордан алу
help--passphrase-stdin = Құпия тіркесті стандартты енгізудің бір жолынан алу
help-demo = Ойдан шығарылған саяхатшының мұрағаттарын тексеру
help-demo--keep = Ойдан шығарылған мұрағаттарды осы жаңа қалтада қалдыру
help-demo--all = scan сияқты бәрін көрсету: белгілер, ұпайлар, алғашқы қадамдар
help-demo--html = Нәтиже бетін де жазу
help-scan = Мұрағаттарды оқып, нөмір тіркелген аккаунттарды тізіп шығу
help-scan-after =
    Мысалдар:
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml mail.mbox --number +77010001234,sub-id=1 --number +77990005678,sub-id=2
      ringoff scan ~/phone-export --number +77010001234 --html accounts.html
      ringoff scan ~/phone-export --number +77010001234 --json > accounts.json

    Нөмірге ол туралы белгілі нәрсені тіркеп жазуға болады:
      +77010001234,sub-id=1,operator=kz/kcell,from=2024-01-31,to=2026-12-20
help-scan--paths = Файлдар мен қалталар: SMS көшірмелері, пошта, құпиясөз экспорты, контактілер; zip, tar, gz те болады
help-scan--number = Нөміріңіз халықаралық түрде; әр SIM-карта үшін қайталаңыз
help-scan--why = Бір сервис туралы дәлелді және ұпайдың неден құралғанын көрсету
help-scan--json = JSON жазу (docs/reference/scan-json.md)
help-scan--csv = CSV жазу: spreadsheet кестеде ашуға қауіпсіз, raw таңбасына дейін дәл
help-scan--html = Жеке бет те жазу; бар файл қайта жазылмайды
help-open = Беттерді осы құрылғының браузерінде ашу
help-open-after = Олар тек осы құрылғыда және сілтеме берілген браузерге ғана жауап береді.
help-open--port = Порт; көрсетілмесе, жүйе өзі таңдайды
help-open--no-browser = Сілтемені шығару ғана
help-classify = JSON Lines ағынындағы әр хабарламаның не екенін айту (карта жазатындар үшін)
help-classify-after = Стандартты енгізуден id, sender, text өрістері бар жолдарды оқып (sender null бола алады; хатта medium «mail», from, subject, text, authenticated), әрқайсысына id, kind, service, clue, language жазады. Сипаттамасы: docs/reference/classify.md.
help-case = Нөмірдің ісін ашып, ол туралы не белгілі екенін көру
help-case-new = Нөмірдің ісін ашу
help-case-new--number = Нөмір, халықаралық түрде
help-case-list = Қоймадағы барлық істі тізіп шығу
help-case-show = Нөмір туралы не белгілі екенін көрсету
help-case-edit = Нөмір туралы мәліметті толықтыру не түзету
help-case-compare = Салыстыру: қалдыру, уақытша тоқтата тұру, жабу не басқа операторға көшіру
help-case-end = Істі қолмен аяқтау
help-case-end--reason = Неге; нөмірдің жабылғаны туралы анықтама болмаса, керек
help-case-reopen = Аяқталған істі жалғастыру
help-import = Мұрағаттарды іске оқып алу
help-import--paths = Файлдар мен қалталар, ringoff scan үшін қандай болса, сондай
help-status = Істің жайын айту
help-next = Дәл қазір не істеу керегін айтып, құжаттарын беру
help-plan = Істелетін нәрсенің бәрін тізіп шығу
help-plan--json = JSON жазу: әр тапсырманың id, phase, state, opens, due, verb өрістері
help-account = Аккаунттарды бірінен соң бірін қарап шығу
help-account-list = Аккаунттарды қолға алу ретімен тізіп шығу
help-account-show = Біреуін көрсету: не табылды, не істеу керек
help-account-add = Ешбір мұрағатта жоқ аккаунтты қосу
help-account-add--name = Атауы
help-account-add--domain = Домені
help-account-moved = Онда енді жаңа нөмір тұр
help-account-removed = Нөмір ажыратылды
help-account-kept = Біле тұра сол күйі қалдырылды
help-account-dismissed = Бұл сіздің аккаунтыңыз емес
help-account-done = Басқа жолмен шешілді
help-account-open = Әлі шешілмеген
help-account-by-hand = Аккаунттарыңызды өзіңіз қарап шығып, нөмір тұрғандарын қостыңыз
help-account-rehearsed = SIM-картасыз бір рет кірдіңіз
help-account-rehearsed--failed = Болмады
help-paper = Құжаттың қолда бар екенін белгілеу
help-paper--paper = Атауы: identity-document, agent-receipt ... не өзіңіз қойған атау
help-paper--missing = Ол жоқ екен
help-extra = Ақылы қызметтерді өшіріп, қарыз бен бөліп төлеуді жабу
help-extra-list = Не өшіру, не төлеу керегін тізіп шығу
help-extra-add = Біреуін жазып қою
help-extra-add--kind = Қандай түрі
help-extra-add--name = Қалай атау керек
help-extra-add--amount = Қанша тұрады: '990 KZT'
help-extra-stopped = Өшірілді не төленді
help-extra-stopped--extra = Атауы не идентификаторы
help-choose = Нөмірді қалдыру, уақытша тоқтата тұру, жабу не басқа операторға көшіру
help-choose--choice = Нөмірді не істеу керек
help-done = Тапсырманы орындалды деп белгілеу
help-skip = Тапсырманы өткізіп жіберу
help-ready = Нөмірді жаба беруге болатынын мәлімдеу
help-ready--override = Маңызды аккаунттар көшірілмесе де не ештеңе оқылмаса да жалғастыру: неге
help-note = Ескертпе жазу
help-note--text = Не жазу керек
help-timeline = Не болғанының бәрін тізіп шығу
help-undo = Соңғы жазбаны болдырмау
help-undo--seq = timeline көрсететін жазба нөмірі; көрсетілмесе, соңғысы
help-list = Экспорт жоқ кезде аккаунттарды қолмен қарап шығу
help-list-after =
    Мысалдар:
      ringoff list --country kz                 тізім, қоймасыз
      ringoff list                              істің тізімі, жауаптарымен
      ringoff list --have kaspi,whatsapp --not-sure telegram --none-of-the-rest
help-list--country = Осы елдің нөмірлері үшін (kz, ru, cn ...), іс ашпай
help-list--json = JSON жазу (docs/guide/by-hand.md)
help-list--have = Нөмір тіркелген сервистер: атаулары не идентификаторлары
help-list--not-sure = Күмәнді сервистер: оларды анықтап алу керек болады
help-list--no = Нөмір тіркелмеген сервистер
help-list--none-of-the-rest = Тізімдегі қалғанында ол жоқ: бәрін қарап шықтыңыз
help-guide = Нөмірді қалай жабу керегін бір бетте айту, іс ашпай
help-guide-after =
    Мысалдар:
      ringoff guide                                        бұл қай оператор?
      ringoff guide activ --where leaving --leaving 2026-12-20 --balance yes
      ringoff guide kz/beeline --sim esim --where abroad --html guide.html
help-guide--operator = Оператор не сауда атауы, аты не коды; көрсетілмесе: қайсысы екенін қалай білуге болады
help-guide--sim = SIM-карта қандай
help-guide--where = Қайдасыз: оператор елінде, одан тыс жерде не кетейін деп жүрсіз
help-guide--leaving = Кететін күніңіз: 2026-12-20
help-guide--bought = Кімнен алынған: оператордан өзіңіз, делдалдан, басқа адам өз атына
help-guide--balance = Онда ақша қалды ма
help-guide--json = JSON жазу (docs/guide/one-page.md)
help-guide--html = Екі параққа басып шығаратын жеке бет жазу; бар файл қайта жазылмайды
help-guide--pdf = PDF жазу; бар файл қайта жазылмайды
help-guide--calendar = Бұл беттегі күндерді күнтізбе файлы етіп жазу; бар файл қайта жазылмайды
help-operator = Операторлар туралы не белгілі екенін көру, айтқанын жазып қою
help-operator-list = Жазбасы бар операторларды тізіп шығу
help-operator-show = Не белгілі екенін дереккөзі мен күнін қоса, не сұрау керегін көрсету
help-operator-show--operator = kz/kcell не атауы, мысалы activ; көрсетілмесе, істегі оператор
help-operator-show--unverified = Тексерілмеген мәліметтерді де көрсету
help-operator-check = Қайта тексеретін уақыты өткен мәліметтерді тізіп шығу
help-operator-wanted = Ешбір жазбада жоқ мәліметтерді, олар табылуы мүмкін беттерді тізіп шығу, docs/facts-wanted.md сияқты
help-operator-said = Оператордың айтқанын немесе өзіңіз тапқаныңызды іске жазу
help-operator-said--fact = Қай мәлімет, сұрақтар тізімінде аталғандай: terminate-days
help-operator-said--value = Не айтты немесе не таптыңыз
help-operator-said--found = Өзіңіз таптыңыз: картадан, шоттан не қосымшадан; қайдан екенін --who айтады
help-operator-said--who = Кім айтты немесе қайдан табылды
help-operator-contribute = Іс бойынша айтылғанды бөлісуге болатын дерек файлы етіп жазу
help-call = Қоңырауды, хабарламаны не баруды және немен біткенін жазып қою
help-call--outcome = Немен бітті
help-call--at = Қашан, қазір болмаса, өз сағатыңызбен: 2026-12-01T10:30
help-call--waited = Неше минут күттіңіз
help-call--who = Кім жауап берді
help-call--promised = Уәде етілген күн
help-call--note = Не айтылды
help-appointment = Бөлімшеге жазылған күн мен уақытты белгілеу
help-appointment--day = Күні, оператор уақытымен
help-appointment--time = Уақыты, оператор уақытымен
help-appointment--place = Қайда
help-appointment--note = Тағы не
help-appointment--cancel = Идентификаторы осындай жазылуды болдырмау
help-recover = Жеке кабинетке қайта кіру
help-recover--way = Қай тәсіл қолданылды; көрсетілмесе, қандайлары бар
help-recover--worked = Болды
help-balance = Шоттағы қалдықты және оның не болатынын жазып қою
help-balance-record = Онда қанша барын жазып қою: 4200 KZT
help-balance-plan = Онымен не істелетінін айту
help-balance-plan--plan = Қай тәсілмен
help-balance-plan--note = Неге
help-balance-settled = Жұмсалды, аударылды не одан бас тартылды
help-refund = Қалдықты қайтаруды сұрау, келген күнін белгілеу
help-refund-request = Қайтару сұралды
help-refund-request--amount = Қанша: '4200 KZT'
help-refund-request--due = Қай күнге дейін келеді деді
help-refund-received = Ақша келді
help-close = Жабу сұралғанын және жабылғанын белгілеу
help-close-request = Жабу сұралды
help-close-request--expected = Соңғы күн деп аталған күн
help-close-confirm = Оператор шарттың тоқтағанын айтты
help-close-confirm--day = Соңғы күні
help-sim = SIM-картаның не болғанын жазып қою
help-sim--what = Профиль жойылды не карта жарамсыз етілді
help-refused = Бас тартуды не бұзылған мерзімді жазып қою
help-refused--words = Олардың сөзі
help-refused--term-broken = Уәде етілген не тиісті мерзім өтіп кетті
help-escalate = Шағым сатысымен бір саты көтерілу
help-escalate--step = Саты, ringoff plan атағандай; көрсетілмесе, елдегі барлық саты
help-escalate--answer-due = Қай күнге дейін жауап беруі керек
help-escalate--answered = Бұл шағымға жауап келді
help-escalate--settled = Жауап мәселені шешеді
help-escalate--note = Не деп жауап берді
help-letter = Хаттар мен басқа құжаттарды жасау
help-letter-list = Жасауға болатын құжаттарды тізіп шығу
help-letter-show = Біреуін терминалда көрсету
help-letter-pdf = Біреуін PDF етіп жазу
help-letter-pdf--out = Жазылатын файл; бар файл қайта жазылмайды
help-letter-text = Біреуін жай мәтін етіп жазу
help-letter-text--out = Жазылатын файл; бар файл қайта жазылмайды
help-letter-sent = Хаттың жіберілгенін не қолына берілгенін белгілеу
help-letter-sent--letter = Қайсысы
help-letter-sent--by = Қалай
help-letter-sent--answer-due = Жауап қай күнге дейін келуі керек
help-calendar = Істің күндерін күнтізбе файлы етіп жазу
help-calendar--out = Жазылатын файл; қайта жазылса, оқиғалар екі еселенбейді
help-calendar--private = Оқиғаларда операторды, нөмірді, аккаунттарды атау
help-attach = Файлды дәлелдеме етіп сақтау, ең алдымен нөмірдің жабылғаны туралы анықтаманы
help-attach--file = Файл
help-attach--kind = Бұл не
help-attach--note = Одан не көрінеді
help-attach--anyway = Құжатқа ұқсамаса да сақтау
help-bundle = Дәлелдемелерді бір файлға жазу: журнал, құжаттар, хештер және оларды тексеретін бағдарлама
help-watch = Енді болмауы тиіс шығындарды іздеу
help-watch--paths = Банк үзінді көшірмелері (CSV, XLSX, PDF, OFX, CAMT.053, MT940, QIF) мен қалталар; көрсетілмесе, осыған дейін табылғаны
help-watch--unsigned = Үзінді көшірме соманың кіріс не шығыс екенін айтпаса, оны не деп санау керек
help-watch-resolve = Табылған нәрсенің немен біткенін жазып қою
help-watch-resolve--finding = Қай табылған нәрсе, тізімде аталғандай
help-watch-resolve--how = Қалай
help-bill = Жабылғаннан кейінгі төлем шоттарын тексеру
help-bill-check = Жабылғаннан кейінгі айдың төлем шоты не үзінді көшірмесі қандай екенін айту
help-bill-check--cycle = Жабылғаннан кейінгі нешінші ай, 1-ден бастап
help-bill-check--charged = Шығынға жазылғаны болса: '500 KZT'
help-recheck = Нөмір басқаға берілмей тұрғанда аккаунттарды тағы бір қарап шығу
help-recheck--round = Оған дейін неше күн қалғанда: 30, 7 не 0
help-recheck--still = Нөмірді әлі білетін аккаунт; қайталауға болады
help-review = Пайдаланылмай жатқан нөмірлерді қарап шығу
help-review--plan = Оның орнына келесі қарау күнін белгілеу
help-vault = Қойманы жасау, тексеру, көшірмелеу, қалпына келтіру
help-vault-create = Құпия тіркесі мен қалпына келтіру кілті бар қойма жасау
help-vault-verify = Бәрін қайта оқып, не дұрыс емесін айту
help-vault-backup = Бәрін құлпын ашпай бір файлға жазу
help-vault-restore = Сақтық көшірмеден қойма жасау
help-vault-restore--file = Сақтық көшірме
help-vault-passphrase = Құпия тіркесті ауыстыру
help-vault-recover = Қалпына келтіру кілтімен жаңа құпия тіркес қою
help-vault-export = Бәрін кез келген адам оқи алатындай етіп жаңа қалтаға жазу
help-vault-export--folder = Жазылатын қалта
help-vault-erase = Қойманы біржола жою
help-vault-erase--yes-erase-everything = Міндетті: жойылғанды қайтаруға болмайды
help-completions = Командаларды толықтыру үшін қабықшаңызға керегін шығару
help-completions--shell = Қабықша
help-man = Нұсқаулықты жазу: әр командаға бір бет, терминал тілінде
help-man--folder = Беттерге арналған қалта
help-letter-keep = Хаттарда өзіңіз туралы жазылатынды барлық хат үшін сақтау: holder_address='...' (бос мәтін оны өшіреді)
help-letter-keep--fields = Өрістер мен мәтіндер
help-sim--already = Нөмір әлі жабылмаса да, ол қазірдің өзінде жоқ

## Неден бастап, қалай жалғастыру

next-about = Ringoff телефон нөміріңіз тіркелген барлық аккаунтты табады және нөмірді растаумен жабуға көмектеседі.
next-folder = ҚАЛТА
next-number = НӨМІР
next-name = АТАУЫ
next-demo = ойдан шығарылған саяхатшы мысалында көру
next-all = толық тізім, белгілері, алғашқы қадамдары
next-open = бәрін осы құрылғының браузерінде істеу
next-own = сол тексеру, өз файлдарыңызбен
next-scan = нөміріңіз тіркелген аккаунттарды тізіп шығу
next-case = нөмірді біртіндеп жаба бастау
next-next = дәл қазір не істеу керек
next-guide = тек жапқысы келетіндерге арналған бір бет
next-operator = оператор туралы не белгілі, дереккөзімен
next-help = ringoff --help барлық команданы тізеді; ringoff КОМАНДА --help біреуін түсіндіреді.

## Терілген, бірақ түсініксіз жол

typed-unknown = Мұнда түсініксіз: { $what }.
typed-value = { $other } мына жерге келмейді: { $what }.
typed-no-value = Мәні жетіспейді: { $what }.
typed-missing = Тағы мынаны көрсету керек: { $what }.
typed-conflict = { $what } мынамен бірге жүрмейді: { $other }.
typed-similar = Мүмкін, айтқыңыз келгені: { $what }.
typed-possible = Болатыны: { $what }.
typed-day = Күн былай жазылады: 2026-12-31 не 31.12.2026.
typed-country = Ел екі әріппен жазылады, мысалы kz.
typed-usage = Былай жазылады: { $what }
