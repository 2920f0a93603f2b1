# Іс: тапсырмалар, кезеңдер, журнал, сұрақтар. Тапсырманың атауы мен себебі (-why) бірдей мәндер алады.

## Істің бөліктері

phase-before = Жаппас бұрын
phase-during = Жабу
phase-after = Жапқаннан кейін
task-state-ready = қазір істеуге болады
task-state-waiting = күтіп тұр
task-state-done = істелді
task-state-skipped = өткізіп жіберілді

stage-preparing = Дайындық
stage-preparing-about = Аккаунттар көшіріліп, құжаттар жиналып жатыр. Нөмір әлі жұмыс істейді.
stage-ready = Дайын
stage-ready-about = Алдын ала көшірілуі керектің бәрі көшірілді немесе өз шешіміңізбен өткізіп жіберілді. Нөмірді жабуға болады.
stage-ready-unread-about = Нөмір дайын деп белгіленді, бірақ аккаунттарды көрсететін ештеңе оқылмады: нөмір әлі де аккаунттарға тіркелген болуы мүмкін.
stage-ready-by-hand-about = Өз тізіміңіз бойынша алдын ала көшірілуі керектің бәрі көшірілді немесе өз шешіміңізбен өткізіп жіберілді. Аккаунттарды көрсететін мұрағат оқылмады: нөмір тізімде жоқ аккаунтқа әлі де тіркелген болуы мүмкін.
stage-closing = Жабылып жатыр
stage-closing-about = Шартты бұзу туралы өтініш берілді. Оператор әлі растаған жоқ.
stage-closed-awaiting-slip = Жабылды, анықтама жоқ
stage-closed-awaiting-slip-about = Оператор нөмір жабылды дейді. Анықтама келмейінше, іс жабылған болып саналмайды.
stage-aftercare = Бақылау
stage-aftercare-about = Нөмір жабылды, анықтама қолда. Нөмір басқаға берілуі мүмкін күнге дейін шоттар, қайтарылатын ақша және аккаунттар бақылауда.
stage-finished = Аяқталды
stage-finished-about = Істейтін ештеңе қалмады. Құжаттарды сақтаңыз.
stage-kept = Қалдырылды
stage-kept-about = Нөмір қолданыста қалады.
stage-carried = Басқа операторға көшуде
stage-carried-about = Жаңа оператор нөмірді өзіне алып, ескі шартты тоқтатады. Нөмір сізде қалады: аккаунттарда ауыстырудың қажеті жоқ.
stage-parked = Уақытша тоқтатылған
stage-parked-about = Нөмір ең аз шығынмен сақталады.

countdown-stop = өтініш
countdown-closed = жабылды
countdown-quarantine = нөмір карантині
countdown-reissue = басқаға берілуі мүмкін

## Не бар екенін анықтау

task-line = Нөмір туралы мәліметті толықтыру
task-line-why = Жетіспейтін мәлімет: { $count }. Құжаттар мен хаттар соларға байланысты.
task-line-country = Нөмірге кім қызмет көрсететінін тексеріңіз: { $operator } — бұл нөмірдің емес, басқа елдің операторы
task-line-country-why = Әйтпесе тәсілдер, қағаздар мен мерзімдер басқа оператордікі болады. Операторды нөмір деректерінде түзетіңіз; нөмір қате болса, дұрысына іс ашыңыз; екеуі де дұрыс болса, орындалды деп белгілеңіз.
task-line-served = Нөмірге кім қызмет көрсететінін тексеріңіз: хабарда — { $other }, істе — { $operator }
task-line-served-why = { $other } бұл нөмірді өзінікі деп жазды. Нөмір көшірілген не басқа біреуге берілген болуы мүмкін. Операторды нөмір деректерінде түзетіңіз; әлі { $operator } қызмет көрсетсе, орындалды деп белгілеңіз.
task-choice = Шешу: қалдыру, уақытша тоқтата тұру немесе жабу
task-choice-why = Әр шешімнің өз құны бар. Салыстыруда не белгілі, не белгісіз екені көрінеді.
task-import = Экспорт файлдарыңызды оқыту
task-import-why = Хабарламалар, пошта және құпиясөздер нөмірдің қай аккаунттарға тіркелгенін көрсетеді. Оқылмағанды табу мүмкін емес.
task-import-by-hand = Аккаунттарыңызды қолмен қарап шығу
task-import-by-hand-why = Экспорт файлдары оқылған жоқ. Еске түспегені табылмады.
task-lookup = Тізілімнен сұрату: { $name }
task-lookup-why = Хабарлама келмеген болса да, онда сіздің атыңызға немесе нөмірге не байланғаны көрінуі мүмкін.

## Аккаунттар

task-rehearse = { $service }: SIM-картасыз бір рет кіріп көру
task-rehearse-why = Ескі нөмірсіз кіре алсаңыз, нөмір жабылғаннан кейін де кіресіз. Нөмірді өшіріп, байқап көріңіз.
task-rehearse-again = { $service }: SIM-картасыз тағы бір рет кіріп көру
task-rehearse-again-why = Өткен жолы болмады. Нөмірді ауыстырыңыз немесе кірудің басқа жолын қосып, қайта көріңіз.
task-account = { $service }: жаңа нөмірге көшіру
task-account-why = Нөмір осы аккаунтқа тіркелген. Нөмір басқа адамға өткенде, сол адам аккаунтқа кіре алуы мүмкін.
task-account-code = { $service }: ескі нөмір жұмыс істеп тұрғанда көшіру
task-account-code-why = Нөмірді ауыстыру үшін код ескі нөмірге келеді. Жапқаннан кейін бұл мүмкін болмайды.
task-account-branch = { $service }: бөлімшеге барып көшіру
task-account-branch-why = Нөмірді өзіңіз барып ауыстырасыз. Бұған уақыт кетеді: ертерек бастаңыз.
task-account-check = { $service }: оны әлі қолданасыз ба?
task-account-check-why = Онда осы нөмір тұрғаны анық емес; себебі аккаунттың бетінде айтылған. Қай нөмір тұрғанын қарап, белгілеңіз: көшірілді, қалдырылды немесе менікі емес.
task-account-operator = { $service }: жеке кабинеттегі керегін сақтап алу
task-account-operator-why = Кабинет осы нөмірге тіркелген. Шоттарды, шартты және төлем тарихын сақтап қойыңыз: кейін кіре алмай қалуыңыз мүмкін.
task-account-speaks = { $service } ескі нөмірге әлі жазып тұр
task-account-speaks-why = Аккаунт көшірілді деп белгіленген, бірақ кейін ескі нөмірге хабарлама келді. Тексеріп, қайта белгілеңіз.
task-accounts-rest = Нөмір жай ғана көрсетілген аккаунттарды қарап шығу ({ $count })
task-accounts-rest-why = Оларда нөмірге тәуелді ештеңе жоқтың қасы. Ауыстырсаңыз, реті келеді; қалдырсаңыз да зияны жоқ.
task-tell-contacts = Таныстарға жаңа нөмірді айту
task-tell-contacts-why = Нөмір жабылғаннан кейін орныңызға бөтен адам жауап беруі мүмкін.

## Оператор

task-ask-hotline = Байланыс орталығына қоңырау шалу
task-ask-hotline-why = Не қалайтыныңызды айтып, әлі белгісізін сұраңыз. Сұрақтар қоңырауға арналған мәтінде бар.
task-ask-wifi-calling = Байланыс орталығына Wi-Fi арқылы қоңырау шалу
task-ask-wifi-calling-why = Кәдімгі қоңырау өтпеді. Wi-Fi арқылы ол үйдегі желіден шалғандай өтеді. Сәтсіз әрекет: { $failed }.
task-ask-chat = Оператордың чатына жазу
task-ask-chat-why = Қоңыраулар өтпеді. Чатта жауап жазбаша қалады. Сәтсіз әрекет: { $failed }.
task-ask-email = Операторға электрондық хат жазу
task-ask-email-why = Жылдамырақ жолдардан нәтиже болмады. Хатта жіберілген күні тұрады. Сәтсіз әрекет: { $failed }.
task-ask-self-care = Жеке кабинеттен істеп көру
task-ask-self-care-why = Кейбір істі онда ешкіммен сөйлеспей-ақ бітіруге болады. Сәтсіз әрекет: { $failed }.
task-ask-post = Операторға пошта арқылы хат жіберу
task-ask-post-why = Тапсырыс хатты қабылдауға міндетті. Түбіртегін сақтаңыз. Сәтсіз әрекет: { $failed }.
task-ask-branch = Бөлімшеге бару
task-ask-branch-why = Онда сізді де, құжаттарыңызды да көреді. Сәтсіз әрекет: { $failed }.
task-ask-proxy = Сенімхаты бар адамды жіберу
task-ask-proxy-why = Өзіңіз бара алмайсыз, басқа жолдардан нәтиже болмады. Сәтсіз әрекет: { $failed }.
task-ask-again = Байланыс орталығынан қайта бастау
task-ask-again-why = Әр жол бір реттен сәтсіз болды. Бұл әрекеттер шағымға негіз болады: { $failed }.
task-visit = Бару күні { $day }: { $place }
task-visit-why = Құжаттар мен барғанда көрсететін парақты алыңыз. Кейін не айтқанын жазып қойыңыз.
task-visit-at = Бару күні { $day }, уақыты { $time }: { $place }
task-visit-at-why = Құжаттар мен барғанда көрсететін парақты алыңыз. Кейін не айтқанын жазып қойыңыз.
task-appointment = Бөлімшеде қабылдауға жазылу
task-appointment-why = Бұл жерде алдын ала жазылғандарды қабылдайды.
task-recover-self-service = Құпиясөзді жеке кабинетте қалпына келтіру
task-recover-self-service-why = Ескі нөмір немесе пошта жұмыс істеп тұрғанда бұл — ең жылдам жол.
task-recover-security-questions = Құпиясөзді бақылау сұрақтарымен қалпына келтіру
task-recover-security-questions-why = Алдыңғы жол болмады. Тіркелгенде қалай жауап берсеңіз, солай жауап беріңіз.
task-recover-hotline = Құпиясөзді байланыс орталығы арқылы қалпына келтіру
task-recover-hotline-why = Алдыңғы жолдар болмады. Құжат пен нөмір қол астында тұрсын.
task-recover-branch = Құпиясөзді бөлімшеде қалпына келтіру
task-recover-branch-why = Алдыңғы жолдар болмады. Жеке куәлігіңізді ала барыңыз.

## Құжаттар мен қызметтер

task-paper = Дайындау: { $paper }
task-paper-why = Оператор сұрауы мүмкін.
task-paper-agent-receipt = Делдалдың түбіртегін табу
task-paper-agent-receipt-why = Нөмір делдалдан алынған. Түбіртек оның сіздікі екенін көрсетеді.
task-paper-power-of-attorney = Нөмір иесінен сенімхат алу
task-paper-power-of-attorney-why = Нөмір басқа адамның атында. Сенімхатсыз оператор сізбен сөйлеспеуі мүмкін.
document-identity-document = жеке куәлік немесе паспорт
document-national-id = осы елдің жеке куәлігі
document-foreign-passport = шетелдік паспорт
document-personal-number = жеке нөмір (ЖСН)
document-agent-receipt = делдалдың түбіртегі
document-contract = шарт
document-sim-or-carrier = SIM-карта немесе ол бекітілген пластик (ICCID нөмірімен; eSIM үшін QR-код немесе EID нөмірі)
document-death-certificate = қайтыс болуы туралы куәлік
document-power-of-attorney = сенімхат
document-application = шартты бұзу туралы өтініш
document-bank-details = ақша қайтарылатын банк деректемелері
document-top-up-receipts = толықтыру түбіртектері
document-puk = PUK-код
document-account-number = дербес шот нөмірі

task-extras = Нөмір арқылы өтетіннің бәрін жазып шығу
task-extras-why = Ақылы қызметтер, бөліп төлеу, қарыз және автотолықтыру өзі тоқтамайды.
task-devices = Құрылғыны тіркеуден шығару
task-devices-why = Бұл елде құрылғылар тіркеледі. Сіздікі нөмірге байланып қалмағанын тексеріңіз.
task-extra-subscription = Ақылы қызметті өшіру: { $name }
task-extra-subscription-why = Оның ақысы нөмірден алынады. Соңында қарыз қалмас үшін алдын ала өшіріңіз.
task-extra-device-instalment = Бөліп төлеуді жабу: { $name }
task-extra-device-instalment-why = Шарт бұзылса, қалған соманы бірден төлету мүмкін. Қанша екенін біліңіз.
task-extra-debt = Қарызды төлеу: { $name }
task-extra-debt-why = Қарыз болса, нөмірді жаппауы мүмкін, әрі қарыз өсе береді.
task-extra-auto-top-up = Автотолықтыруды өшіру: { $name }
task-extra-auto-top-up-why = Әйтпесе ол басқа адамның нөмірін толықтыра береді.
task-extra-device-registration = Құрылғыны тіркеуден шығару: { $name }
task-extra-device-registration-why = Әйтпесе ол енді сіздікі емес нөмірге байланып қалады.
task-extra-tied-service = Нөмірден ажырату: { $name }
task-extra-tied-service-why = Отбасылық тариф, екінші SIM-карта немесе үй интернеті жабуға кедергі болуы мүмкін.
task-extra-other = Реттеу: { $name }
task-extra-other-why = Мұны жаппас бұрын істелетіндер тізіміне өзіңіз қостыңыз.

## Шоттағы қалдық

task-balance = Шоттағы қалдықты біліп, жазып қою
task-balance-why = Күні мен скриншоты болса, бұл — ақшаны қайтаруға негіз.
task-balance-plan = Қалдықты не істейтінін шешу: { $money }
task-balance-plan-why = Қайтарту, аудару, жұмсау немесе бас тарту: әрқайсысының өз тәртібі бар. Белгісізі сұраққа айналады.
task-balance-transfer = Басқа нөмірге аудару: { $money }
task-balance-transfer-why = Мұны жаппас бұрын істеу керек.
task-balance-spend = Жұмсау: { $money }
task-balance-spend-why = Мұны жаппас бұрын істеу керек.
task-refund-request = Қалдықты қайтаруды талап ету
task-refund-request-why = Жазбаша, күні мен сомасын көрсетіп.
task-refund-await = Ақша қайтты ма?
task-refund-await-why = Мерзімі келді. Ақша түсуі керек шотты қараңыз.
task-refund-late = Ақшаны қайтару мерзімі өтті
task-refund-late-why = Мерзім өтіп кетті. Жазбаша еске салыңыз, сосын шағымданыңыз.
task-refund-short = Сұрағаныңыздан аз қайтарылды
task-refund-short-why = Қалғанын жазбаша талап етіңіз немесе себебін жазып, осы тапсырманы өткізіп жіберіңіз.

## Жабу

task-ready = Нөмірді жабуға болады деп белгілеу
task-ready-why = { $count ->
    [0] Алдын ала көшірілуі керектің бәрі көшірілді.
   *[other] Алдын ала көшірілуі керек аккаунт: { $count }.
}
task-ready-unread = Нөмірді жабуға болады деп белгілеу
task-ready-unread-why = Нөмірдің қай аккаунттарға тіркелгенін көрсететін ештеңе оқылмады, сондықтан олар туралы ештеңе белгісіз. Мұрағатты оқытыңыз немесе аккаунттарыңызды қолмен қарап шығыңыз; болмаса себебін жазып жалғастырыңыз: ол сақталады.
task-proxy = Сенімхат жасау
task-proxy-why = Мұны сіздің орныңызға басқа адам істейді. Нотариус керек болуы мүмкін: мәтінде не жазылуы керегін оператордан сұраңыз.
task-request = Шартты бұзу туралы өтініш беру (жолы: { $way })
task-request-notice = Шартты бұзуды уақытынан бұрын сұрау (тәсілі: { $way })
task-request-notice-why = Белгілі болғандай, шарт өтініштен кейін бірден тоқтамайды. Осы күнге дейін берілсе, { $day } кеткенше бәрі бітеді. Өтінішті тапсырып, қабылданғаны туралы белгі сұраңыз, соңғы күнін және анықтама туралы біліңіз.
task-request-why = Өтінішті тапсырып, қабылданғаны туралы белгі қойдырыңыз. Шарттың соңғы күнін және анықтама қашан болатынын сұраңыз.
task-confirm = Оператор растады ма?
task-confirm-why = Шарттың соңғы күнін білген бойда жазып қойыңыз.
task-confirm-late = Нөмір қазір жабылған болуы керек
task-confirm-late-why = Мерзім өтті. Жазбаша растауын сұраңыз; кешігу — шағымға негіз.
task-slip = Нөмірдің жабылғаны туралы анықтама алып, қосып қою
task-slip-why = Нөмірдің жабылғанын тек осы дәлелдейді. Онсыз іс ашық тұрады.
task-confirmation = Жазбаша растауды сұрау
task-confirmation-why = { $days } күн өтті, анықтама әлі жоқ. Осы хат соны сұрайды.
task-sim-esim = eSIM профилін жою
task-sim-esim-why = Нөмір жабылды, анықтама қолда. Профиль ең соңында жойылады: оны қайтару мүмкін емес.
task-sim-physical = SIM-картаны жарамсыз ету
task-sim-physical-why = Анықтама қолда, карта енді керек емес. Бетіндегі нөмірді жазып алып, чипін қиыңыз.
task-sim-lost = SIM-карта не профиль жоқ, ал нөмір ашық: жаңасын алыңыз немесе SIM қажет емес жолмен жүріңіз
task-sim-lost-why = Нөмір әлі тұрған бірінші кезектегі аккаунттар: { $count }, ал оған келетін кодтар сізге жетпейді. Жаңа карта не профильді оператор нөмір иесіне береді; әр аккаунттың бетінде SIM қажет емес жол бар-жоғы айтылған. Жаңасы іске қосылғанда белгілеңіз.
task-sim-which = SIM-картадан құтылу
task-sim-which-why = eSIM профилін жойыңыз немесе картаны қиыңыз. Ол енді керек емес.

## Жапқаннан кейін

task-bill = Төлем шотын тексеру: { $cycle }/{ $count }
task-bill-why = Жапқаннан кейін кешіккен роумингтен басқа ештеңе алынбауы керек. Шағымдану үшін бір рет алынғаны да жетеді.
task-charge = { $day } күні байқалған шығынға жауап беру
task-charge-why = Нөмір жабылған еді. Операторға шағымданыңыз; нәтиже болмаса, банкте дауласыңыз.
task-recheck = { $day } күніне дейін аккаунттарды тағы қарап шығу
task-recheck-why = { $day } күнінен бастап нөмір басқаға берілуі мүмкін. Ол қалып қойған жерде ауыстыруға әлі болады.
task-recheck-day = Аккаунттарды соңғы рет қарап шығу
task-recheck-day-why = { $day } күнінен бастап нөмір бөтен адамның қолында болуы мүмкін.
task-recheck-unknown = Аккаунттарды тағы қарап шығу
task-recheck-unknown-why = Нөмір карантинінің ұзақтығы белгісіз, сондықтан ертерек қараған дұрыс. Оператордан сұраңыз.
task-direct-debit = Соңғы шоттан кейін автоматты төлемді өшіру
task-direct-debit-why = Одан бұрын өшіру шартты бұзбайды: соңғы шот төленбей, қарызға айналады. Ол төленген соң банктегі тапсырманы тоқтатыңыз.
task-keep-papers = { $day } күнінен бастап құжаттарды сақтамауға болады
task-keep-papers-why = Оған дейін анықтаманы, хаттарды және түбіртектерді сақтаңыз: талап кеш келуі мүмкін.
task-review = Қолданбай жүрген нөмірлерді қарап шығу
task-review-why = Осы істегі басқа нөмірлер: { $count }. Керексізін оңай кезінде жапқан жақсы.
task-carry-ask = Жаңа операторға нөмірді көшіруге өтінім беру
task-carry-ask-why = Ескі шартты ол өзі тоқтатады: нөмірді одан бұрын жаппаңыз. Қарыз, бітпеген мерзім немесе оператордағы басқа аты-жөн кедергі болады. Шоттағы қалдық әдетте жоғалады.
task-carry-done = Нөмірдің жаңа операторда жұмыс істейтінін тексеру
task-carry-done-why = Қоңырау мен СМС-кодты тексеріңіз. Содан кейін ескі оператордың соңғы шотын күтіп, ол енді ештеңе алмайтынын қараңыз.
task-park-ask = Нөмірді қалай сақтап қалуға болатынын сұрау
task-park-ask-why = Қолданбаса, неше күннен кейін өшірілетіні және не қолдану болып саналатыны белгісіз.
task-keep-alive = { $day } күніне дейін нөмірді бір рет қолдану
task-keep-alive-why = Ең арзаны болса да, ақылы бірдеңе. { $day } күнінен бастап оператор оны өшіруі мүмкін.

amount-unknown = сомасы белгісіз
task-finding-charge-after-closing = Жабылғаннан кейін алынған ақша, { $day }: { $money }, { $name }
task-finding-charge-after-closing-why = Шарт бұзылған еді. Операторға шағымданыңыз, сосын банкте дауласыңыз.
task-finding-roaming-after-closing = Жабылғаннан кейінгі роуминг, { $day }: { $money }, { $name }
task-finding-roaming-after-closing-why = Шетел желілері есепті кеш жібереді, қай күнге дейін екенін ешбір дереккөз айтпайды. Нөмірді шетелде қолданған күндеріңізбен салыстырыңыз; қолданбаған болсаңыз, операторға шағымданыңыз.
task-finding-direction-unknown = Бұл шығын ба, жоқ па? { $name }
task-finding-direction-unknown-why = Үзінді көшірмеде ақшаның кеткені не келгені айтылмаған. Банк қосымшасымен салыстырыңыз; терминалдағы жауабы: ringoff watch FILE --unsigned charges немесе income.
task-finding-double-charge = Екі рет алынған ақша, { $day }: { $money }, { $name }
task-finding-double-charge-why = Бір төлем екі рет тұр. Біреуін қайтаруды талап етіңіз.
task-finding-money-not-come = Күтілген ақша келмеді, мерзімі { $day }: { $money }
task-finding-money-not-come-why = Осы күнге дейін келуі керек еді. Жазбаша еске салыңыз.
task-finding-still-bound = { $name }: ескі нөмірге әлі жазады, { $day }
task-finding-still-bound-why = Көшірілгеннен кейін ескі нөмірге хабарлама келді. Тағы тексеріңіз.
task-finding-other = Мынаны қараңыз: { $name }
task-finding-other-why = Бақылау осы нұсқада атауы жоқ нәрсе тапты.

task-escalate-operator = Операторға шағымдану ({ $body })
task-escalate-operator-why = Жазылған негіздер: { $count }. Жазбаша шағым берілгеннен бастап жауап мерзімі есептеледі.
task-escalate-authority = Уәкілетті органға шағымдану ({ $body })
task-escalate-authority-why = Жазылған негіздер: { $count }. Алдыңғы қадам мерзімінде ештеңе шешпеді.
body-unknown = мекенжайы белгісіз: сұраңыз
ground-refusals = бас тарту мен бұзылған мерзімдер: { $count }
ground-failed-attempts = операторға хабарласудың сәтсіз әрекеттері: { $count }
ground-closing-late = нөмір { $day } күніне дейін жабылуы керек еді
ground-refund-late = ақша { $day } күніне дейін қайтуы керек еді
ground-slip-late = жазбаша растау { $day } күніне дейін келуі керек еді
ground-charges = жапқаннан кейінгі реттелмеген шығындар: { $count }

assumption-fee-stays = Ай сайынғы төлем өзгермейді деп есептелді.
assumption-no-other-charges = Басқа ештеңе алынбайды және толықтырылмайды деп есептелді.
assumption-fee-day = Төлем айдың қай күні алынатыны белгісіз: екі шеткі мерзім де көрсетілген.

## Атаулар

choice-keep = қалдыру
choice-park = уақытша тоқтата тұру
choice-carry = басқа операторға көшіру
choice-close = жабу
channel-hotline = байланыс орталығы
channel-wifi-calling = Wi-Fi арқылы қоңырау
channel-chat = чат
channel-email = электрондық пошта
channel-self-care = жеке кабинет
channel-post = пошта
channel-branch = бөлімше
channel-proxy = сенімді өкіл
channel-app = қосымша
channel-fax = факс
channel-sms = SMS
recovery-self-service = жеке кабинет
recovery-security-questions = бақылау сұрақтары
recovery-hotline = байланыс орталығы
recovery-branch = бөлімше
account-state-open = ашық
account-state-moved = көшірілді
account-state-removed = ажыратылды
account-state-kept = қалдырылды
account-state-dismissed = менікі емес
account-state-done = істелді
balance-plan-refund = қайтарту
balance-plan-transfer = аудару
balance-plan-spend = жұмсау
balance-plan-give-up = бас тарту
exhibit-slip = нөмірдің жабылғаны туралы анықтама
exhibit-letter-sent = жіберілген хат
exhibit-answer = жауап
exhibit-screenshot = скриншот
exhibit-receipt = түбіртек
exhibit-bill = төлем шоты
exhibit-statement = үзінді көшірме
exhibit-contract = шарт
exhibit-recording = әңгіменің жазбасы
exhibit-other = басқа
finding-auto-top-up = автотолықтыру
finding-paid-extra = ақылы қызмет
finding-charge-after-closing = жапқаннан кейінгі шығын
finding-roaming-after-closing = жапқаннан кейінгі роуминг
finding-direction-unknown = сомалардың бағыты белгісіз
finding-double-charge = екі рет алынған шығын
finding-money-not-come = ақша келмеді
finding-still-bound = аккаунт әлі байланған
finding-other = басқа
resolution-paid-back = ақша қайтарылды
resolution-stopped = өшірілді
resolution-explained = түсіндірілді
resolution-let-go = қуған жоқ
letter-name-terminate = шартты бұзу туралы өтініш
letter-name-refund = қалдықты қайтару туралы өтініш
letter-name-mistaken-payment = қате төлемді қайтару туралы өтініш
letter-name-confirmation = жазбаша растау сұрау
letter-name-proxy = сенімхат
letter-name-complaint-operator = операторға шағым
letter-name-complaint-regulator = реттеушіге шағым
letter-name-bank-dispute = банкке даулы төлем туралы өтініш
letter-name-new-number-contacts = жаңа нөмір: достарға
letter-name-new-number-company = жаңа нөмір: компанияға

## Журнал

event-case-opened = Іс ашылды: { $line }
event-line-changed = Нөмір туралы мәлімет өзгертілді
event-choice-made = Шешім: { $choice }
event-paper-gathered = Құжат дайын: { $paper }
event-paper-ungathered = Құжат жоқ болып шықты: { $paper }
event-imported = Оқылған мұрағаттар: { $archives }; табылған аккаунттар: { $services }
event-account-added = Аккаунт қолмен қосылды: { $service }
event-account-marked = { $service }: { $state }
event-details-kept = Хаттар үшін сақталған деректеріңіз: { $count }
event-accounts-absent = { $count } сервисте аккаунт жоқ
event-accounts-added = { $count } аккаунт қолмен аталды
event-accounts-listed = Аккаунттар қолмен қаралды: { $day }
event-accounts-marked = { $count } аккаунт: { $state }
event-account-rehearsed = { $service }: SIM-картасыз кіру сәтті өтті
event-account-rehearsal-failed = { $service }: SIM-картасыз кіру болмады
event-extra-listed = Жаппас бұрын тоқтату керек: { $name }
event-extra-stopped = Тоқтатылды: { $name }
event-contact-reached = Оператормен сөйлестіңіз ({ $way })
event-contact-unreachable = Операторға хабарласу мүмкін болмады ({ $way })
event-contact-refused = Оператор бас тартты ({ $way })
event-contact-promised = Оператор уәде берді ({ $way })
event-appointment-made = Қабылдауға жазылды: { $day }
event-appointment-cancelled = Қабылдауға жазылу тоқтатылды
event-operator-said = Оператор айтты: { $fact }: { $value }
event-fact-found = Өзіңіз жаздыңыз: { $fact }: { $value }
event-recovery-worked = Құпиясөз қалпына келтірілді ({ $way })
event-recovery-failed = Құпиясөзді қалпына келтіру болмады ({ $way })
event-balance-recorded = Қалдық: { $money }
event-balance-planned = Қалдықпен не істеледі: { $plan }
event-balance-settled = Қалдық реттелді
event-ready-declared = Нөмірді жабуға болады деп белгіленді
event-ready-overridden = Бәрі шешілмесе де дайын деп белгіленді. Себебі: { $reason }
event-refund-requested = Ақшаны қайтару { $day } күні сұралды
event-refund-received = Ақша қайтты: { $money }
event-closing-requested = Шартты бұзу туралы өтініш берілді ({ $way })
event-closing-confirmed = Оператор растады: соңғы күн { $day }
event-exhibit-attached = Дәлелдеме ({ $kind }): { $name }
event-exhibit-attached-anyway = Дәлелдеме ({ $kind }), құжатқа ұқсамаса да сақталды: { $name }
event-letter-made = Хат жазылды: { $letter }
event-letter-sent = Хат жіберілді: { $letter } ({ $way })
event-esim-deleted = eSIM профилі жойылды
event-sim-destroyed = SIM-карта жарамсыз етілді
event-bill-clean = { $cycle }-төлем шоты: ештеңе алынбаған
event-bill-charged = { $cycle }-төлем шоты: ақша алынған
event-accounts-rechecked = Аккаунттар тағы қаралды; әлі байланғаны: { $count }
event-refused = Бас тартқаны жазылды
event-term-broken = Мерзімнің бұзылғаны жазылды
event-escalated = Шағым берілді: { $step }
event-escalation-answered = Шағымға жауап келді, мәселе шешілмеді: { $step }
event-escalation-settled = Шағым бойынша мәселе шешілді: { $step }
event-statements-read = Бақылау үшін сақталған үзінді көшірме жолдары: { $count }
event-watch-found = Бақылау тапты: { $kind }
event-watch-resolved = Реттелді: { $how }
event-review-planned = Нөмірлерді келесі қарау күні: { $day }
event-review-done = Қолданылмайтын нөмірлер қаралды
event-task-done = Тапсырма істелді: { $task }
event-task-skipped = Тапсырма өткізіп жіберілді: { $task }. Себебі: { $reason }
event-noted = Ескертпе
event-undo = { $seq } жазба болдырылмады
event-case-closed = Іс қолмен аяқталды
event-case-reopened = Іс қайта ашылды
event-unknown = Кейінгі нұсқаның жазбасы: { $kind }

## Болдырмау

undo-entry = Жазба енді есепке алынбайды.
undo-outside = Жазба енді есепке алынбайды. Шын істелгені — қоңырау, хат — істелген күйінде қалады.
undo-exhibit = Файл қоймада қалады, бірақ енді дәлелдеме болып саналмайды.
undo-import = Осы мұрағаттардан табылғаны алынып тасталады. Қайта оқытсаңыз, қайтып келеді.
undo-again = Болдырылмаған жазба қайтадан есепке алынады.
undo-whole-case = Бұл болдырылмайынша, іс бос тұрады.

## Жазба неге ештеңені өзгертпейді

ignored-not-opened = Іс әлі ашылмаған.
ignored-opened-already = Іс ашылып қойған.
ignored-imported-already = Бұл мұрағаттар бұрын оқылған.
ignored-no-such-account = Бұл істе ондай аккаунт жоқ.
ignored-there-already = Ол бұрыннан бар.
ignored-no-such-extra = Тоқтатылатындар тізімінде ондай жоқ.
ignored-no-such-appointment = Ондай қабылдауға жазылу жоқ.
ignored-no-such-finding = Бақылау ондай ештеңе таппаған.
ignored-no-such-step = Ондай шағым берілмеген.
ignored-blocked-by-accounts = Алдын ала көшірілуі керек аккаунттар ашық тұр. Көшіріңіз немесе себебін жазып жалғастырыңыз: ол сақталады.
ignored-nothing-read = Ештеңе оқылмады, сондықтан аккаунттар туралы ештеңе белгісіз. Мұрағатты оқытыңыз немесе аккаунттарыңызды қолмен қарап шығып, соны белгілеңіз; болмаса себебін жазып жалғастырыңыз: ол сақталады.
ignored-reason-needed = Себебі керек.
ignored-bad-value = Мән бос немесе шектен тыс.
ignored-slip-missing = Нөмірдің жабылғаны туралы анықтама жоқ. Оны қосыңыз немесе іс неге онсыз аяқталатынын жазыңыз.
ignored-not-ended = Іс аяқталған жоқ еді.
ignored-not-gathered = Бұл құжат дайын деп белгіленбеген.
ignored-no-such-entry = Ондай жазба жоқ.
ignored-undone-already = Бұл жазба болдырылмай қойған.
ignored-same-number = Екі жазбаның нөмірі бірдей.
ignored-later-version = Мұны кейінгі нұсқа жазған. Сол күйінде сақталады.
