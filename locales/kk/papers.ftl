# Қағаздардағы жазулар мен тұрақты сөйлемдер. Хаттардың өзі — letters/ ішіндегі кәдімгі мәтін.

## Әр қағазда

paper-page = { $page }-бет, барлығы { $pages }
paper-translation = Қол қоятын адамға арналған аударма. Хаттың бөлігі емес.
paper-place-and-day = { $place }, { $day }
paper-signature = қолы
paper-enclosures = Қосымшалар
paper-id = { $kind } { $number }
paper-id-issued = { $kind } { $number }, { $issued }
paper-id-passport = паспорт
paper-id-card = жеке куәлік
paper-id-residence = тұруға ықтиярхат

## Бос жерге не жазылады

paper-gap-holder = нөмір иесінің тегі, аты, әкесінің аты
paper-gap-holder-document = жеке басты куәландыратын құжат және оның нөмірі
paper-gap-personal-number = ЖСН
paper-gap-holder-address = пошта мекенжайы
paper-gap-holder-email = электрондық пошта
paper-gap-new-number = жаңа нөмір
paper-gap-line = телефон нөмірі
paper-gap-contract = шарт нөмірі
paper-gap-iccid = SIM-картаның нөмірі
paper-gap-operator = оператордың толық атауы
paper-gap-brand = сауда белгісі
paper-gap-operator-address = оператордың мекенжайы
paper-gap-recipient = алушының атауы
paper-gap-recipient-address = алушының мекенжайы
paper-gap-proxy = сенімді өкілдің тегі, аты, әкесінің аты
paper-gap-proxy-document = өкілдің құжаты және оның нөмірі
paper-gap-proxy-until = соңғы күні
paper-gap-balance = сома
paper-gap-payee = шот иесі
paper-gap-payee-bank = банк
paper-gap-payee-bank-code = БСК
paper-gap-payee-account = шот нөмірі
paper-gap-bank-account = шот немесе карта
paper-gap-company-account = клиент нөмірі немесе логин
paper-gap-request-date = өтініш берілген күн
paper-gap-closing-date = жабу күні
paper-gap-slip-date = анықтама күні
paper-gap-slip-number = анықтама нөмірі
paper-gap-tickets = өтініш нөмірлері
paper-gap-attempts = не істелді
paper-gap-charges = шығынға жазылған сомалар
paper-gap-enclosures = қосымшалар
paper-gap-rules = қағидалар
paper-gap-form-title = нысанның атауы
paper-gap-place = орны
paper-gap-today = күні
paper-gap-refusals = бас тартулар
paper-gap-slip = жазбаша растау
paper-gap-grounds = не болды
paper-gap-free-text = басқа мәлімет

## Refusals

paper-refused = { $when }: «{ $words }»
paper-term-broken = { $when }, мерзім бұзылды: { $words }

## Бағандар

paper-column-date = Күні
paper-column-channel = Тәсілі
paper-column-outcome = Нәтижесі
paper-column-ticket = Өтініш
paper-column-description = Жазба
paper-column-amount = Сома
paper-column-event = Не болды
paper-column-file = Файл
paper-column-what = Бұл не
paper-column-hash = SHA-256

## Белгілер

paper-label-operator = Оператор
paper-label-line = Телефон нөмірі
paper-label-holder = Нөмір иесі
paper-label-today = Құжат күні
paper-label-form = Нысан
paper-label-branch = Бөлімше
paper-label-appointment = Қабылдау уақыты
paper-label-events = Журналдағы жазба саны

## Қоңырауға арналған мәтін

paper-script-title = Қоңырауға арналған мәтін: нөмірді жабу
paper-script-contacts = Оператормен байланысу жолдары
paper-script-at-hand = Қол астында болсын
paper-script-say = Айту керек
paper-script-greeting = Сәлеметсіз бе. Бұл нөмір менің атыма тіркелген.
paper-script-greeting-plain = Сәлеметсіз бе. Осы нөмір жөнінде хабарласып тұрмын.
paper-script-greeting-attorney = Сәлеметсіз бе. Бұл нөмірді мен пайдаланамын; ол басқа адамның атында, менде сенімхат бар.
paper-script-greeting-other = Сәлеметсіз бе. Бұл нөмірді мен пайдаланамын; ол басқа адамның атында. Оның атынан шартты бұзу үшін не керек?
paper-script-greeting-company = Сәлеметсіз бе. Бұл нөмірді мен пайдаланамын; ол ұйымның атында. Шартты бұзу үшін ұйымнан не керек?
paper-script-greeting-deceased = Сәлеметсіз бе. Бұл нөмірдің иесі қайтыс болды. Шартты бұзу үшін не керек?
paper-script-wish = Осы нөмірге жасалған шартты бұзып, нөмірді біржола жапқым келеді.
paper-script-language = Мен сіздің тіліңізде нашар сөйлеймін. Ағылшынша сөйлейтін қызметкер бар ма?
paper-script-ask = Сұрап, жауабын жазып алу керек
paper-script-end = Тұтқаны қоймас бұрын
paper-script-repeat = Жазып алғанымды қайталап оқып шығайын. Өтінішімнің нөмірі қандай?
paper-script-thanks = Рақмет, сау болыңыз.
paper-script-log = Қоңырау туралы
paper-log-when = Күні мен уақыты
paper-log-waiting = Күткен уақыты, минут
paper-log-who = Кім жауап берді
paper-log-ticket = Өтініш нөмірі
paper-log-outcome = Нәтижесі
paper-ask-operator = Бұл нөмірге қазір сіздердің желілеріңіз қызмет көрсете ме?
paper-ask-nothing = Ештеңе істемесем, нөмір қай күні шектеледі, ақы алына бастайды, бұғатталады және жабылады?

## Барғанда көрсететін парақ

paper-card-title = Нөмірді жабу
paper-card-wish = Сәлеметсіз бе. Осы нөмірге жасалған шартты бұзып, нөмірді біржола жапқым келеді.
paper-card-wish-proxy = Сәлеметсіз бе. Мен нөмір иесінің атынан сенімхатпен келдім. Осы нөмірге жасалған шартты бұзып, нөмірді біржола жабу керек.
paper-card-wish-deceased = Сәлеметсіз бе. Бұл нөмірдің иесі қайтыс болды. Шартты бұзып, нөмірді біржола жабу керек.
paper-card-refund = Шоттағы ақша қалдығын қайтаруыңызды сұраймын.
paper-card-debt = Қарыз бар ма? Қазір төлеймін.
paper-card-confirmation = Маған нөмірдің жабылғаны туралы анықтама керек: күні, қолы және мөрі болсын.
paper-card-write = Бірдеңе жетіспесе немесе бас тартсаңыз, себебін осы параққа жазып беріңіз.
paper-card-bring = Өзімен бірге алу керек

## Тізім

paper-checklist-title = Тізім: нөмірді жабу
paper-checklist-done = Істелді
paper-checklist-by = { $what } (мерзімі: { $day })

## Істің қысқаша мазмұны

paper-summary-title = Істің қысқаша мазмұны
paper-summary-facts = Не белгілі
paper-summary-events = Не болды
paper-summary-open = Не істеу керек

## Дәлелдемелер

paper-evidence-title = Дәлелдемелер: нөмірді жабу
paper-evidence-head = Журналдағы соңғы жазбаның хеші
paper-evidence-items = Қоса берілген түпнұсқалар
paper-evidence-check = Топтамада файлдарды, журналды және осы хешті Ringoff-сыз тексеретін бағдарлама бар: оны топтама қалтасында Python 3 арқылы іске қосыңыз.
paper-evidence-limits = Журнал жазбалардың қандай ретпен түскенін және осы хеш берілгеннен кейін ештеңе өзгермегенін көрсетеді. Жазбаның шындыққа сай екенін дәлелдемейді. Түпнұсқалардың өзі дәлел.
