# Что говорит --help. Ключи устроены, как в английском файле.

## Заголовки

help-heading-usage = Использование
help-heading-commands = Команды
help-heading-arguments = Аргументы
help-heading-options = Параметры
help-heading-global = Общие параметры
help-group-find = Найти
help-group-case = Дело
help-group-operator = У оператора
help-group-papers = Документы
help-group-afterwards = После закрытия
help-group-vault = Хранилище
help-group-program = Сама программа
help-default = если не указать: { $value }
help--help-command = Показать эту справку или справку о команде

## Для любой команды

help--agent = Куплена ли у посредника
help--amount = Сколько
help--beside = Второй язык рядом
help--brand = Под какой маркой продана SIM-карта
help--by = Каким путём
help--contract = Номер договора или лицевого счёта у оператора
help--currency = Валюта, если она не указана в сумме и не валюта страны оператора
help--file = Файл, который будет записан
help--fill = Заполнить пропуск: holder_address='...' (какие есть, покажет letter list); то, что сказано о вас, сохранится для следующего письма
help--help = Показать справку
help--holder = Имя владельца, как оно записано у оператора
help--iccid = Номер, напечатанный на карте
help--in = Язык, если не язык получателя: ru, kk, zh-Hans, en
help--json = Записать JSON
help--language = Язык, на котором вы читаете: en, zh-Hans, ru, kk
help--leaving = День отъезда из страны оператора
help--letter = Какой документ: terminate, refund, call-script, branch-card ...
help--mine = Оформлен ли номер на вас
help--monthly-fee = Сколько стоит в месяц: '1990 KZT'
help--my-zone = Ваш часовой пояс: Europe/Berlin
help--new-number = Номер, на который переходят ваши аккаунты
help--note = Примечание
help--on = День, если не сегодня
help--operator = Оператор, который обслуживает номер сейчас: kz/kcell или название, например activ
help--other-line = Ещё один ваш номер; можно повторять
help--clear = Забрать сказанное назад: holder, iccid, leaving, monthly-fee и так далее; можно повторять
help--out = Файл, который будет записан
help--postpaid = Постоплата
help--prepaid = Предоплата
help--reason = Почему
help--resident = Резидент ли вы страны оператора
help--service = Название, домен или идентификатор
help--services = Названия, домены или идентификаторы
help--sim = Пластиковая карта или профиль в телефоне
help--sim-works = Работает ли ещё карта или профиль; без них некоторые сервисы заставляют ждать дольше
help--since = С какого дня номер ваш
help--table = Ваше собственное описание таблицы (docs/reference/table.md)
help--task = Идентификатор, как его показывает plan
help--threads = Сколько архивов читать одновременно (если не указать: по одному на ядро)
help--ticket = Номер обращения
help--version = Показать версию
help--who = Кто
help--where = Где вы: в стране оператора, за её пределами или скоро уезжаете (или то там, то здесь)
help--holder-kind = Кто владелец, если не вы

## Команды

help = Найти все аккаунты, которые знают ваш номер телефона, пока номер не достался чужому
help-after =
    Примеры:
      ringoff demo
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml --number +77010001234 --why kaspi.kz

    Коды завершения:
      0 сделано   1 не вышло   2 не понято   3 часть не прочитана
      20 достигнут предел   130 прервано

    Ничто не покидает это устройство: Ringoff не выходит в сеть.
help--no-color = Писать без цвета (то же делает NO_COLOR)
help--reveal = Показывать номера телефонов целиком
help--lang = На каком языке говорить: en, zh-Hans, ru или kk (если не указать: LC_ALL, LC_MESSAGES, LANG)
help--case = О каком деле речь: идентификатор или последние цифры номера; нужно, если дел несколько
help--data = Папка, устроенная как data/: её записи дополняют или заменяют встроенные
help--vault = Папка хранилища (если не указать: там, где эта система держит данные программ)
help--passphrase-file = Взять парольную фразу из первой строки этого файла
help--passphrase-fd = Взять парольную фразу из этого открытого дескриптора
help--passphrase-stdin = Взять парольную фразу из строки стандартного ввода
help-demo = Проверить архивы вымышленного путешественника
help-demo--keep = Сохранить вымышленные архивы в этой новой папке
help-demo--all = Показать всё, как scan: признаки, баллы и первые шаги
help-demo--html = Записать ещё и страницу с результатом
help-scan = Прочитать архивы и перечислить аккаунты, к которым привязан номер
help-scan-after =
    Примеры:
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml mail.mbox --number +77010001234,sub-id=1 --number +77990005678,sub-id=2
      ringoff scan ~/phone-export --number +77010001234 --html accounts.html
      ringoff scan ~/phone-export --number +77010001234 --json > accounts.json

    К номеру можно приписать, что о нём известно:
      +77010001234,sub-id=1,operator=kz/kcell,from=2024-01-31,to=2026-12-20
help-scan--paths = Файлы и папки: копии SMS, почта, выгрузки паролей, контакты; также zip, tar и gz
help-scan--number = Ваш номер в международном виде; повторите для каждой SIM-карты
help-scan--why = Показать, что найдено об одном сервисе, и из чего складывается балл
help-scan--json = Записать JSON (docs/reference/scan-json.md)
help-scan--csv = Записать CSV: spreadsheet безопасно открывать в таблицах, raw точен до знака
help-scan--html = Записать ещё и отдельную страницу; существующий файл не перезаписывается
help-open = Открыть страницы в браузере на этом устройстве
help-open-after = Они отвечают только на этом устройстве и только тому браузеру, которому дана ссылка.
help-open--port = Порт; если не указать, его выберет система
help-open--no-browser = Только вывести ссылку
help-classify = Сказать о каждом сообщении потока JSON Lines, что это (для тех, кто пишет карточки)
help-classify-after = Читает со стандартного ввода строки с полями id, sender, text (sender может быть null; у письма — medium «mail», from, subject, text, authenticated) и для каждой пишет id, kind, service, clue, language. Описание: docs/reference/classify.md.
help-case = Завести дело о номере и узнать, что о нём известно
help-case-new = Завести дело о номере
help-case-new--number = Номер в международном виде
help-case-list = Перечислить все дела хранилища
help-case-show = Показать, что известно о номере
help-case-edit = Дополнить или исправить, что известно о номере
help-case-compare = Сравнить: оставить, приостановить, закрыть или перенести к другому оператору
help-case-end = Завершить дело вручную
help-case-end--reason = Почему; нужно, пока нет справки о закрытии номера
help-case-reopen = Продолжить завершённое дело
help-import = Прочитать архивы в дело
help-import--paths = Файлы и папки, такие же, как для ringoff scan
help-status = Сказать, как обстоит дело
help-next = Сказать, что делать прямо сейчас, и дать нужные документы
help-plan = Перечислить всё, что предстоит сделать
help-plan--json = Записать JSON: id, phase, state, opens, due, verb каждой задачи
help-account = Пройти по аккаунтам
help-account-list = Перечислить аккаунты в том порядке, в каком ими заниматься
help-account-show = Показать один: что найдено, что делать
help-account-add = Добавить тот, которого нет ни в одном архиве
help-account-add--name = Название
help-account-add--domain = Домен
help-account-moved = В нём теперь новый номер
help-account-removed = Номер отвязан
help-account-kept = Сознательно оставлен как есть
help-account-dismissed = Это не ваш аккаунт
help-account-done = Решено иначе
help-account-open = Всё-таки не решено
help-account-by-hand = Вы прошли свои аккаунты сами и добавили те, где стоит номер
help-account-rehearsed = Вы один раз вошли без SIM-карты
help-account-rehearsed--failed = Не получилось
help-paper = Отметить, что документ под рукой
help-paper--paper = Название: identity-document, agent-receipt ... или своё
help-paper--missing = Его всё-таки нет
help-extra = Отключить платные услуги, погасить долги и рассрочки
help-extra-list = Перечислить, что отключить или оплатить
help-extra-add = Записать одно
help-extra-add--kind = Какого рода
help-extra-add--name = Как это назвать
help-extra-add--amount = Сколько стоит: '990 KZT'
help-extra-stopped = Отключено или оплачено
help-extra-stopped--extra = Название или идентификатор
help-choose = Оставить, приостановить, закрыть номер или перенести его к другому оператору
help-choose--choice = Что делать с номером
help-done = Отметить задачу выполненной
help-skip = Пропустить задачу
help-ready = Заявить, что с номером можно расстаться
help-ready--override = Продолжить, хотя важные аккаунты не перенесены или ничего не прочитано: почему
help-note = Записать примечание
help-note--text = Что записать
help-timeline = Перечислить всё, что было
help-undo = Отменить последнюю запись
help-undo--seq = Номер записи из timeline; если не указать, последняя
help-list = Пройти свои аккаунты вручную, когда выгрузки нет
help-list-after =
    Примеры:
      ringoff list --country kz                 список, без хранилища
      ringoff list                              список дела с ответами
      ringoff list --have kaspi,whatsapp --not-sure telegram --none-of-the-rest
help-list--country = Для номеров этой страны (kz, ru, cn ...), без дела
help-list--json = Записать JSON (docs/guide/by-hand.md)
help-list--have = Сервисы, к которым номер привязан: названия или идентификаторы
help-list--not-sure = Сервисы, в которых вы не уверены: их надо будет уточнить
help-list--no = Сервисы, к которым он не привязан
help-list--none-of-the-rest = К остальным в списке он не привязан: вы прошли все
help-guide = Рассказать на одной странице, как закрыть номер, без дела
help-guide-after =
    Примеры:
      ringoff guide                                        какой это оператор?
      ringoff guide activ --where leaving --leaving 2026-12-20 --balance yes
      ringoff guide kz/beeline --sim esim --where abroad --html guide.html
help-guide--operator = Оператор или марка, название или код; если не указать: как узнать, какой это
help-guide--sim = Какая SIM-карта
help-guide--where = Где вы: в стране оператора, за её пределами или скоро уезжаете
help-guide--leaving = День отъезда: 2026-12-20
help-guide--bought = У кого куплена: вами у оператора, у посредника, другим человеком на своё имя
help-guide--balance = Остались ли на нём деньги
help-guide--json = Записать JSON (docs/guide/one-page.md)
help-guide--html = Записать отдельную страницу для печати на двух листах; существующий файл не перезаписывается
help-guide--pdf = Записать PDF; существующий файл не перезаписывается
help-guide--calendar = Записать дни этой страницы файлом календаря; существующий файл не перезаписывается
help-operator = Узнать, что известно об операторах, и записать, что они говорят
help-operator-list = Перечислить операторов, о которых есть запись
help-operator-show = Показать, что известно, с источниками и датами, и что спросить
help-operator-show--operator = kz/kcell или название, например activ; если не указать, оператор из дела
help-operator-show--unverified = Показать и непроверенные сведения
help-operator-check = Перечислить сведения, которые пора проверить заново
help-operator-wanted = Перечислить сведения, которых нет ни в одной записи, и страницы, где они могут быть, как docs/facts-wanted.md
help-operator-said = Записать в дело, что сказал оператор или что вы нашли сами
help-operator-said--fact = О чём речь, как названо в списке вопросов: terminate-days
help-operator-said--value = Что сказали или что вы нашли
help-operator-said--found = Вы нашли это сами — на карте, в счёте или в приложении; где — укажите в --who
help-operator-said--who = Кто сказал или где это указано
help-operator-contribute = Записать сказанное по делу файлом данных, чтобы им поделиться
help-call = Записать звонок, сообщение или визит и чем он кончился
help-call--outcome = Чем кончилось
help-call--at = Когда, если не сейчас, по вашим часам: 2026-12-01T10:30
help-call--waited = Сколько минут вы ждали
help-call--who = Кто ответил
help-call--promised = День, к которому что-то обещали
help-call--note = Что было сказано
help-appointment = Записать день и час приёма в офисе
help-appointment--day = День, по времени оператора
help-appointment--time = Час, по времени оператора
help-appointment--place = Где
help-appointment--note = Что ещё
help-appointment--cancel = Отменить запись с этим идентификатором
help-recover = Вернуть доступ в личный кабинет
help-recover--way = Какой способ испробован; если не указать, какие есть
help-recover--worked = Получилось
help-balance = Записать остаток на счёте и что с ним будет
help-balance-record = Записать, сколько на нём: 4200 KZT
help-balance-plan = Сказать, что с ним будет
help-balance-plan--plan = Каким способом
help-balance-plan--note = Почему
help-balance-settled = Потрачен, переведён или от него отказались
help-refund = Попросить вернуть остаток и отметить, когда он пришёл
help-refund-request = Возврат запрошен
help-refund-request--amount = Сколько: '4200 KZT'
help-refund-request--due = К какому дню обещали вернуть
help-refund-received = Деньги пришли
help-close = Отметить, что закрытие запрошено и что оно состоялось
help-close-request = Закрытие запрошено
help-close-request--expected = День, названный как последний
help-close-confirm = Оператор говорит, что договор прекращён
help-close-confirm--day = Последний день
help-sim = Записать, что стало с SIM-картой
help-sim--what = Профиль удалён или карта уничтожена
help-refused = Записать отказ или нарушенный срок
help-refused--words = Их слова
help-refused--term-broken = Обещанный или положенный срок прошёл
help-escalate = Подняться на ступень по лестнице жалоб
help-escalate--step = Ступень, как её называет ringoff plan; если не указать, все ступени этой страны
help-escalate--answer-due = До какого дня должны ответить
help-escalate--answered = На жалобу ответили
help-escalate--settled = Ответ решает вопрос
help-escalate--note = Что ответили
help-letter = Составить письма и другие документы
help-letter-list = Перечислить документы, которые можно составить
help-letter-show = Показать один в терминале
help-letter-pdf = Записать один как PDF
help-letter-pdf--out = Файл, который будет записан; существующий не перезаписывается
help-letter-text = Записать один как простой текст
help-letter-text--out = Файл, который будет записан; существующий не перезаписывается
help-letter-sent = Отметить, что письмо отправлено или вручено
help-letter-sent--letter = Какое
help-letter-sent--by = Как
help-letter-sent--answer-due = До какого дня ждать ответа
help-calendar = Записать дни дела файлом календаря
help-calendar--out = Файл, который будет записан; при повторной записи события не удваиваются
help-calendar--private = Назвать в событиях оператора, номер и аккаунты
help-attach = Сохранить файл как доказательство, прежде всего справку о закрытии номера
help-attach--file = Файл
help-attach--kind = Что это
help-attach--note = Что из него видно
help-attach--anyway = Сохранить, даже если он не похож на документ
help-bundle = Записать доказательства в один файл: журнал, документы, хеши и программу, которая их проверяет
help-watch = Искать списания, которых быть уже не должно
help-watch--paths = Банковские выписки (CSV, XLSX, PDF, OFX, CAMT.053, MT940, QIF) и папки; если не указать, что найдено до сих пор
help-watch--unsigned = Чем считать суммы, если выписка не говорит, пришли они или ушли
help-watch-resolve = Записать, чем кончилась находка
help-watch-resolve--finding = Какая находка, как она названа в списке
help-watch-resolve--how = Как
help-bill = Проверить счета после закрытия
help-bill-check = Сказать, как выглядит счёт или выписка за месяц после закрытия
help-bill-check--cycle = Какой месяц после закрытия, считая с 1
help-bill-check--charged = Что списано, если списано: '500 KZT'
help-recheck = Пройти аккаунты ещё раз, прежде чем номер отдадут другому
help-recheck--round = За сколько дней до этого: 30, 7 или 0
help-recheck--still = Аккаунт, который всё ещё знает номер; можно повторять
help-review = Просмотреть номера, которые лежат без дела
help-review--plan = Вместо этого назначить следующий просмотр
help-vault = Создать, проверить, скопировать, восстановить хранилище
help-vault-create = Создать хранилище с парольной фразой и ключом восстановления
help-vault-verify = Прочитать всё заново и сказать, что не так
help-vault-backup = Записать всё, не отпирая, в один файл
help-vault-restore = Создать хранилище из резервной копии
help-vault-restore--file = Резервная копия
help-vault-passphrase = Сменить парольную фразу
help-vault-recover = Задать новую парольную фразу с ключом восстановления
help-vault-export = Записать всё в новую папку так, что прочтёт любой
help-vault-export--folder = Папка, в которую писать
help-vault-erase = Удалить хранилище навсегда
help-vault-erase--yes-erase-everything = Обязателен: вернуть удалённое нельзя
help-completions = Вывести то, что нужно вашей оболочке для дополнения команд
help-completions--shell = Оболочка
help-man = Записать руководство: по странице на команду, на языке терминала
help-man--folder = Папка для страниц
help-letter-keep = Сохранить для всех писем то, что они говорят о вас: holder_address='...' (пустой текст это стирает)
help-letter-keep--fields = Поля и тексты
help-sim--already = Её уже нет, хотя номер ещё не закрыт

## С чего начать и как продолжить

next-about = Ringoff находит все аккаунты с вашим номером телефона и помогает закрыть номер с подтверждением.
next-folder = ПАПКА
next-number = НОМЕР
next-name = НАЗВАНИЕ
next-demo = посмотреть на примере вымышленного путешественника
next-all = весь список, с признаками и первыми шагами
next-open = делать всё в браузере на этом устройстве
next-own = то же с вашими файлами
next-scan = перечислить аккаунты с вашим номером
next-case = начать закрывать номер, шаг за шагом
next-next = что делать прямо сейчас
next-guide = одна страница для тех, кому нужно только закрыть
next-operator = что известно об операторе, с источниками
next-help = ringoff --help перечислит все команды; ringoff КОМАНДА --help объяснит одну.

## Набранное и не понятое

typed-unknown = Здесь не понятно: { $what }.
typed-value = { $other } не подходит для { $what }.
typed-no-value = Не хватает значения: { $what }.
typed-missing = Ещё нужно указать: { $what }.
typed-conflict = { $what } не сочетается с { $other }.
typed-similar = Возможно, имелось в виду: { $what }.
typed-possible = Можно: { $what }.
typed-day = День пишется так: 2026-12-31 или 31.12.2026.
typed-country = Страна пишется двумя буквами, например kz.
typed-usage = Набирается так: { $what }
