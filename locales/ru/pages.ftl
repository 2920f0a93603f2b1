# Страницы в браузере. Вместо %name подставляет значение скрипт страницы.

## The frame

web-skip = К содержанию
web-sample = Вымышленный пример: ничего не сохраняется
web-steps = Шаги
web-language = Язык
web-look = Вид
web-look-auto = Как в системе
web-look-light = Светлый
web-look-dark = Тёмный
web-lock = Заблокировать
web-saved = Сохранено.
web-undo = Отменить
web-next = Следующий шаг
web-next-depends = Ещё привязано к номеру
web-next-by = До
web-next-danger = Когда станет опасно
web-done = Готово
web-is-done = готово
web-local = Всё остаётся на этом компьютере. Эти страницы не открывают соединений и ничего не загружают извне.
web-idle = Здесь давно никого не было. Через минуту хранилище заблокируется.
web-stay = Оставить открытым
web-stale = Это дело изменено в другой вкладке.
web-reload = Показать как есть сейчас
web-copy = Скопировать
web-copied = Скопировано
web-show = Показать
web-hide = Скрыть
web-print = Печать
web-save = Сохранить
web-all = Все
web-sorry = Не получилось
web-to-start = На главную

## Names of the pages

web-page-start = Главная
web-page-guide = Только закрыть
web-page-line = Номер
web-page-archives = Архивы
web-page-list = Список вручную
web-page-accounts = Аккаунты
web-page-operator = Оператор
web-page-call = Звонок
web-page-branch = Офис обслуживания
web-page-balance = Остаток на счёте
web-page-password = Личный кабинет
web-page-papers = Документы
web-page-exhibits = Доказательства
web-page-after = После закрытия
web-page-plan = План
web-page-journal = Журнал
web-page-settings = Настройки
web-part-find = Найти
web-part-close = Закрыть
web-part-keep = Сохранить

## The way in

web-entry-enter = Открываем страницы. Если ничего не происходит, вставьте ниже ссылку из терминала.
web-entry-closed = Эти страницы открываются только по ссылке, которую даёт ringoff open. Вставьте ссылку или код в её конце.
web-entry-spent = Этой ссылкой уже пользовались: она оказалась у двух браузеров. Теперь закрыто для обоих, и для того, что вошёл раньше. Чтобы получить новую ссылку, нажмите Enter в терминале, где работает ringoff open.
web-entry-ended = Ссылку, которая открыла эти страницы, использовали второй раз, поэтому сеанс завершён. Если вы не открывали её дважды сами, она попала к кому-то другому на этом компьютере: остановите ringoff open в терминале и запустите снова. Иначе нажмите там Enter: появится новая ссылка.
web-entry-unknown = Ссылка устарела или не наша. Нажмите Enter в терминале, где работает ringoff open: появится новая.
web-entry-code = Ссылка или код
web-entry-hint = Действует один раз, в течение минуты.
web-entry-go = Открыть

## Start

web-start-title = Закройте номер, ничего не потеряв
web-start-lead = Найдите аккаунты, привязанные к номеру, смените его в них в верном порядке, расторгните договор с готовыми фразами и документами и сохраните подтверждения.
web-guide-door = Нужно только закрыть номер
web-guide-door-about = Пять вопросов, затем одна страница для вашего оператора: что делать, по порядку, и насколько это надёжно. Без хранилища и архивов; ничего не сохраняется.
web-guide-door-go = Перейти к вопросам
web-guide-step = Вопрос { $step } из { $all }
web-guide-unknown = Не знаю
web-guide-how = как это выяснить
web-guide-next = Дальше
web-guide-change = изменить
web-guide-calendar = Файл календаря со сроками
web-guide-case = Завести дело
web-guide-case-about = Дело хранит подтверждения, письма и сроки в зашифрованном хранилище и находит аккаунты, где указан номер. Ваши ответы о номере перейдут в него.
web-guide-along = Перейдёт из ваших ответов:
web-try = Сначала посмотреть пример
web-try-about = Вымышленная путешественница с двумя SIM-картами, её сообщения и аккаунты. Ваши данные для этого не нужны.
web-try-go = Попробовать на вымышленном примере
web-vault-new = Начать со своим номером
web-vault-about = Сначала хранилище: зашифрованная папка на этом компьютере, которую открывает только ваша парольная фраза.
web-vault-make = Создать хранилище
web-vault-open = Ваше хранилище
web-passphrase = Парольная фраза
web-passphrase-new = Новая парольная фраза
web-passphrase-hint = Не меньше десяти знаков; хороши несколько не связанных между собой слов.
web-unlock = Открыть хранилище
web-locked = Хранилище заблокировано
web-locked-about = Пока вы его не откроете, в памяти из него ничего нет.
web-recover-link = Открыть ключом восстановления
web-recover = Открыть ключом восстановления
web-recover-about = Введите слова ключа восстановления по порядку и выберите новую парольную фразу.
web-cases = Номера в этом хранилище
web-new-case = Номер, который нужно закрыть
web-number = Номер телефона
web-number-hint = С кодом страны, например +7 700 000 12 34.
web-leaving = День отъезда
web-leaving-hint = Если известен. Его можно изменить.
web-begin = Начать
web-stays = Что остаётся на этом компьютере
web-stays-1 = Сообщения читаются здесь и не хранятся; коды в выдержках скрыты.
web-stays-2 = Сохранённое зашифровано, и общедоступная программа age откроет его вашей парольной фразой.
web-stays-3 = Соединений нет: ни регистрации, ни статистики, ни проверки обновлений.

## The recovery key

web-key = Ваш ключ восстановления
web-key-about = Он открывает хранилище, если парольная фраза забыта. Он показан только сейчас: запишите его на бумаге и храните отдельно от компьютера. Без обоих хранилище не откроет никто. Слова английские на любом языке программы: они взяты из одного общедоступного списка.
web-key-qr = Те же слова в виде QR-кода
web-key-words = Ключ восстановления
web-key-back = Введите эти слова с бумаги
web-key-kept = Ключ записан на бумаге

## Archives

web-archives-lead = Загрузите выгрузки из телефона и почты: Ringoff найдёт, к каким аккаунтам привязан номер.
web-archives-sample = Путешественница уже выгрузила сообщения, письма, пароли и контакты. Их можно читать.
web-archives-sample-go = Прочитать её архивы
web-drop = Перетащите файлы в любое место страницы
web-drop-about = Файлы, папки и архивы zip, сразу много. Они читаются на этом компьютере, затем удаляются из временной папки; оригиналы не меняются.
web-drop-choose = Выбрать файлы
web-drop-folder = Выбрать папку
web-drop-go = Прочитать
web-drop-sending = передаётся
web-drop-failed = не удалось принять
web-job = Чтение
web-job-sending = Файлы принимаются
web-job-reading = Идёт чтение. Другими страницами можно пользоваться.
web-job-done = Чтение закончено. Что дал каждый файл, видно ниже.
web-job-stopped = Остановлено. В дело ничего не внесено.
web-job-again = Прочитать снова
web-job-forget = Забыть эти файлы
web-job-give-again = Чтобы продолжить, дайте файлы ещё раз.
web-job-failed = Чтение прервалось.
web-job-left = осталось около %count с
web-job-of = %done из %all
web-job-items = прочитано: %count
web-job-stop = Остановить
web-job-nothing-new = Эти архивы уже прочитаны; ничего не изменилось.
web-file-locked = Этот файл защищён паролем: { $format }. Пароль нужен, чтобы прочитать его сейчас, и нигде не сохраняется.
web-file-passphrase = Пароль файла
web-file-open = Открыть
web-file-pass-over = Пропустить
web-files = Что прочитано
web-file-items = зап.
web-coverage = Сообщения по месяцам
web-howto = Как получить выгрузку
web-howto-android = Android: сообщения
web-howto-android-1 = Установите SMS Import / Export или SMS Backup & Restore из магазина, которому доверяете.
web-howto-android-2 = Выгрузите все сообщения в память телефона без шифрования; потом удалите файл.
web-howto-android-3 = Перенесите файл на этот компьютер по кабелю и перетащите сюда.
web-howto-iphone = iPhone: сообщения
web-howto-iphone-1 = Подключите его к компьютеру и создайте резервную копию: в Finder на Mac, в «Устройствах Apple» или iTunes на Windows. Затем передайте сюда папку копии, ту, в которой лежит Manifest.db.
web-howto-gmail = Gmail
web-howto-gmail-1 = Откройте Google Takeout в браузере, оставьте только «Почту» и закажите выгрузку.
web-howto-gmail-2 = Когда Google сообщит о готовности, скачайте zip и перетащите его сюда как есть.
web-howto-outlook = Другие почтовые программы
web-howto-outlook-1 = Thunderbird: перетащите папку Mail из профиля или папку, сохранённую как mbox или .eml.
web-howto-passwords = Пароли
web-howto-passwords-1 = Bitwarden: «Инструменты», «Экспорт хранилища», формат .json: без шифрования или с отдельным паролем (не с ключом учётной записи), он будет спрошен здесь. Chrome, Firefox, Edge: «Настройки», «Пароли», «Экспорт».
web-howto-passwords-2 = Сами пароли не сохраняются: смотрим только сайты и имена. Потом удалите файл.
web-howto-contacts = Контакты
web-howto-contacts-1 = В приложении контактов выберите «Экспорт» (в iCloud: «Экспорт vCard») и перетащите файл .vcf.
web-howto-bank = Банковские выписки
web-howto-bank-1 = В приложении или на сайте банка закажите выписку в CSV или Excel (XLSX). По ней видно, что оплачивается через номер.

## Accounts

web-accounts-unknown = К каким аккаунтам привязан номер, неизвестно
web-accounts-listed = Аккаунты просмотрены вручную
web-accounts-listed-about = Без архивов: добавьте выше каждый аккаунт, к которому привязан номер (банки, почту, мессенджеры и всё, что присылает вам коды), а затем отметьте здесь, что список пройден.
web-accounts-empty = Пока ничего не прочитано
web-accounts-empty-about = Здесь будут все аккаунты, привязанные к номеру: сначала самые важные, с тем, что найдено и что делать.
web-search = Поиск по названию, сайту или признаку
web-search-go = Найти
web-bands = По срочности
web-states = По состоянию
web-mark-moved = Номер сменён
web-mark-removed = Номер отвязан
web-mark-kept = Оставлен
web-mark-dismissed = Не мой
web-mark-open = Открыть снова
web-chosen = Выбрано: %count
web-none-fit = Под этот выбор ничего не подходит.
web-pictures = Схемы: на что нужен номер и сообщения по времени
web-pages = Страницы
web-previous = Предыдущий нерешённый
web-following = Следующий нерешённый
web-open-link = открыть
web-why = Почему он здесь
web-keys = Горячие клавиши
web-keys-on = Включить их на этой странице
web-key-does-j = следующий аккаунт
web-key-does-k = предыдущий аккаунт
web-key-does-o = показать
web-key-does-x = выбрать
web-key-does-m = номер сменён
web-key-does-r = номер отвязан
web-key-does-p = оставлен
web-key-does-n = не мой
web-key-does-u = отменить последнее
web-key-does-search = поиск

## Line and operator

web-line-facts = О номере
web-portability = Укажите, кто обслуживает номер сейчас. При переносе к другому оператору код сохраняется, поэтому по нему судить нельзя.
web-compare = Оставить, приостановить или закрыть
web-decide = Решить
web-sim-gone = SIM-карты уже нет
web-sim-gone-about = Утеряна, уничтожена или удалена, хотя договор ещё действует. Коды больше не приходят: план учтёт способы без SIM.
web-sim-gone-what = Что произошло
web-burn = Если ничего не делать
web-day = День
web-time = Время
web-left = Остаток
web-picture = Схема
web-prepare = Подготовить
web-not-known = Неизвестно. Спросите оператора.
web-check-first = Сначала уточните
web-sure-official = официально
web-sure-third-party = сторонний источник
web-sure-told = вам сказал оператор
web-sure-found = записано вами
web-sure-check = сначала уточните
web-sure-unverified = не проверено
web-sure-unknown = источника пока нет
web-operator-lead = Что известно о закрытии номера у этого оператора, откуда каждое сведение и насколько оно свежее.
web-operator-none = Ringoff не угадывает оператора по номеру. Укажите на странице «Номер», кто обслуживает его сейчас.
web-questions = Что спросить
web-questions-about = На это нет источника. Вопросы входят в шпаргалку для звонка; запишите, что ответит оператор.
web-answer-value = Ответ
web-answer-who = Кто и где это сказал
web-contribute = Ответы в виде файла данных для проекта

## Call, branch, balance, password

web-channels = Как связаться
web-try-now = попробуйте сейчас
web-script = Что сказать
web-script-about = Крупно на языке оператора, рядом на вашем.
web-call-log = Что из этого вышло
web-channel = Каким путём
web-outcome = Итог
web-who = Кто ответил
web-ticket = Номер обращения
web-waited = Сколько минут ждали
web-note = Заметка
web-log-save = Записать в журнал
web-log = Что уже было
web-bring = Взять с собой
web-card = Показать на месте
web-card-about = Покажите экран или распечатайте.
web-full = На весь экран
web-branches = Где и когда
web-appointment = Запись на приём
web-place = Где
web-visit-log = Чем закончился визит
web-balance-lead = Решите, что станет с деньгами, до закрытия номера. Потом до них может быть не добраться.
web-balance-ways = Что сделать с остатком
web-amount = Сумма ({ $currency })
web-amount-any = Сумма с валютой, например 20 USD
web-expected-by = Ожидается до
web-awaited = Ожидается
web-arrived = Деньги пришли
web-stop = Сначала отключите
web-password-lead = Как вернуть доступ в личный кабинет оператора; порядок от самого удобного.
web-password-ways = Какой путь испробован
web-no-password = Сам пароль здесь не пишите.

## Papers and proofs

web-papers-lead = Каждое письмо на языке получателя, рядом на вашем. В нём только то, что известно; остальное оставлено для заполнения от руки.
web-letters = Письма
web-wanted-now = нужно сейчас
web-sheets = Листы, календарь, доказательства
web-calendar = Календарь
web-calendar-about = Только даты: без номера и имён.
web-calendar-private = Календарь с названиями
web-bundle = Пакет доказательств
web-bundle-about = Оригиналы, журнал, хеши и небольшая программа, которая проверит их без Ringoff. Не зашифровано.
web-letter-lang = Язык письма
web-fill = Незаполненные поля
web-fill-about = Сведения о вас и реквизиты для выплаты хранятся в хранилище и подставляются в каждое письмо; ваши слова остаются только в этом.
web-fill-show = Показать заполненным
web-as-text = Текст
web-slip-here = Справка о закрытии номера сохранена.
web-slip-missing = Справки о закрытии номера пока нет. Без неё номер не считается закрытым.
web-exhibit-add = Сохранить доказательство
web-exhibit-kind = Что это
web-exhibit-file = Файл или снимок
web-exhibit-hint = До 32 МБ. Хранится зашифрованным, без изменений, с хешем.
web-exhibit-anyway = Сохранить, даже если это не похоже на документ
web-exhibit-keep = Сохранить
web-exhibits-kept = Сохранено

## After, journal

web-countdown = Пока номер не достался чужому человеку
web-closing = Закрытие
web-override = Всё равно закрыть, потому что
web-override-hint = Причина останется в журнале.
web-ready = Номер готов к закрытию
web-requested-about = Когда и как запрошено закрытие?
web-requested = Закрытие запрошено
web-confirmed-about = Когда оператор подтвердит, запишите последний день обслуживания и сохраните справку.
web-last-day = Последний день обслуживания
web-expected = Последний день, если его назвали
web-confirmed = Оператор подтвердил
web-closed = Закрытие подтверждено. Проверки показаны ниже.
web-bills = Какие счета проверить
web-bill-clean = Списаний нет
web-bill-charged = Есть списание
web-charges = Списания
web-payee = Кем
web-sum = Сумма
web-judged = Что это
web-answer-letter = письмо в ответ
web-checks = Что проверить
web-ladder = Если отказывают
web-journal-lead = Всё, что было, сначала новое. Ничего не стирается: отменённый шаг остаётся вместе с отменой.
web-head = Последний хеш журнала
web-verify = Проверить
web-undone = отменено

## Settings

web-kept = Что и где хранит эта программа
web-kept-about = Больше ничего не хранится и ничего не отправляется.
web-backup = Резервная копия
web-backup-about = Всё хранилище одним файлом, зашифрованным как есть.
web-backup-go = Сохранить копию
web-export = Выгрузить всё
web-export-about = Всё в виде JSON и файлов. Не зашифровано: прочитает любой, у кого они окажутся.
web-export-go = Выгрузить без шифрования
web-passphrase-change = Сменить парольную фразу
web-key-new = Новый ключ восстановления
web-key-new-about = Старый перестанет действовать.
web-key-new-go = Создать новый ключ
web-erase = Стереть хранилище
web-erase-about = Всё в нём пропадёт навсегда. Копии, сохранённые в других местах, останутся.
web-erase-name = Введите имя хранилища: { $name }
web-erase-go = Стереть навсегда
web-choose = Выбрать: { $name }

## Troubles of the pages

err-page-failed = Страницу не удалось построить.
do-page-failed = Загрузите её снова. Сохранённое раньше в безопасности.
err-no-page = Такой страницы нет.
do-no-page = Вернитесь назад или начните с главной.
err-passphrase-short = Парольная фраза слишком короткая.
do-passphrase-short = Нужно не меньше десяти знаков. Несколько слов запомнить легче, чем символы.
err-recovery-word = Одно из слов не совпадает с ключом.
do-recovery-word = Сверьте бумагу со словами выше и введите ещё раз.
err-mark-none = Ни один аккаунт не выбран.
do-mark-none = Отметьте один или несколько аккаунтов, затем укажите, что с ними стало.
err-field-empty = Не заполнено нужное поле.
do-field-empty = Заполните отмеченное поле. Остальное не пропало.
err-day-invalid = День не указан или указан неверно.
do-day-invalid = Выберите день в отмеченном поле.
err-upload-none = Файл не передан.
do-upload-none = Сначала выберите файл.
err-upload-files = Файлов больше, чем можно принять за раз.
do-upload-files = Упакуйте их в один zip или проверьте папку командой ringoff import.
err-upload-write = Файл не удалось положить во временную папку.
do-upload-write = Убедитесь, что на диске есть место, и передайте файл снова.
err-upload-slow = Файл перестал поступать.
do-upload-slow = Передайте его снова. Ничего не сохранено.
err-upload-large = Файл больше, чем принимает страница.
do-upload-large = Проверьте его в терминале командой ringoff import: она читает файлы любого размера.
err-upload-cut = Передача оборвалась.
do-upload-cut = Передайте файл снова.
err-upload-refused = Передача пришла не со страницы этого сеанса.
do-upload-refused = Загрузите страницу снова и выберите файл заново.
err-import-running = Архивы уже читаются.
do-import-running = Дождитесь конца или остановите чтение.

## Between the desk and the pages

web-danger-leaving = После отъезда: { $day }
web-told-heading = Что вам сказали или вы нашли сами
web-country-rules = Правила страны
web-worked = Получилось
web-failed = Не получилось
web-kept-vault = Хранилище: дела, журнал, доказательства, всё зашифровано
err-exhibit-unknown = Такого доказательства нет.
do-exhibit-unknown = Выберите из списка.
web-refused = Ничего не записано. Карточка вверху подскажет, что можно сделать сейчас.
web-open-link-here = Ringoff открыт в браузере. Если нет, откройте эту ссылку; она действует один раз, в течение минуты:
web-open-again = Enter: новая ссылка, Ctrl-C: остановить.
web-open-safari = Safari находит такие адреса не во всех системах; Firefox, Chrome и Edge находят.

## Counted

web-accounts-before = { $count ->
    [one] аккаунт, где номер нужно сменить до закрытия
    [few] аккаунта, где номер нужно сменить до закрытия
    [many] аккаунтов, где номер нужно сменить до закрытия
   *[other] аккаунта, где номер нужно сменить до закрытия
}
web-see-accounts = { $count ->
    [one] Показать { $count } аккаунт
    [few] Показать { $count } аккаунта
    [many] Показать { $count } аккаунтов
   *[other] Показать { $count } аккаунта
}
web-tried = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
web-still-open = { $count ->
    [one] Номер ещё не сменён в { $count } аккаунте, где это нужно сделать раньше:
    [few] Номер ещё не сменён в { $count } аккаунтах, где это нужно сделать раньше:
    [many] Номер ещё не сменён в { $count } аккаунтах, где это нужно сделать раньше:
   *[other] Номер ещё не сменён в { $count } аккаунта, где это нужно сделать раньше:
}
web-holds = { $count ->
    [one] { $count } запись цела: ничего не изменено, не удалено и не вставлено.
    [few] Все { $count } записи целы: ничего не изменено, не удалено и не вставлено.
    [many] Все { $count } записей целы: ничего не изменено, не удалено и не вставлено.
   *[other] Все { $count } записи целы: ничего не изменено, не удалено и не вставлено.
}
web-key-word = Слово { $count }

## Deeds of every kind

web-plan-lead = Все дела по порядку. Что сделать прямо сейчас, говорит карточка «Следующий шаг».
web-plan-accounts = Перейти к аккаунтам
web-left-out = пропущено
web-waits = ждёт
web-leave-out = Пропустить
web-leave-out-why = Почему пропускаете
web-note-add = Добавить заметку
web-extra-add = Добавить то, что надо отключить или оплатить
web-extra-kind = Вид
web-extra-name = Название
web-extra-amount-hint = Если знаете.
web-extra-save = Внести в список
extra-subscription = платная услуга через номер
extra-device-instalment = рассрочка за устройство
extra-debt = долг или заём на балансе
extra-auto-top-up = автоплатёж
extra-device-registration = устройство, зарегистрированное на номер
extra-tied-service = семейный тариф, вторая SIM, домашний интернет
extra-other = другое
web-account-add = Добавить аккаунт, которого нет в архивах
web-account-add-about = Вспомните, чем пользуетесь: банки, госуслуги, почта, мессенджеры, такси, магазины. Всё, где указан номер, должно быть здесь.
web-account-name = Название
web-account-site = Сайт
web-account-site-hint = Если знаете, например example.com.
web-account-add-go = Добавить
web-rehearse = Проверка без SIM
web-rehearse-about = Сначала смените там номер. Затем выньте SIM-карту и войдите один раз: лучше узнать сейчас, чем когда номера не станет.
web-rehearsed-worked = Вход без SIM-карты удался.
web-rehearsed-failed = Войти без SIM-карты пока не удалось.
web-rehearse-worked = Получилось
web-rehearse-failed = Не получилось
web-letter-sent = Отметить отправку
web-letter-was-sent = Отправлено { $day }
web-answer-by = Ответ до
web-answer-by-hint = Если назван срок.
web-resolve = Чем кончилось
web-resolve-go = Решено
web-grounds = Основания для жалобы на сегодня:
web-grounds-none = Жаловаться пока не на что. Если откажут или пропустят срок, запишите это ниже.
web-step-taken = Подана { $day }; ждём ответа.
web-step-answered = Ответ получен { $day }; вопрос не решён.
web-step-settled = Решено { $day }
web-step-settles = Ответили: решено
web-step-answers = Ответили: не решено
web-step-letter = Письмо для этого шага
web-refused-log = Отказали или пропустили срок
web-refused-words = Их слова
web-refused-words-hint = Как можно точнее: они войдут в жалобу.
web-term-broken = Обещанный или установленный срок прошёл
web-complaint-log = Отметить поданную жалобу
web-complaint-step = Кому
web-restore = Вернуть из резервной копии
web-restore-about = Хранилище вернётся таким, каким было при сохранении копии; откроется тогдашней парольной фразой.
web-restore-file = Файл копии
web-restore-go = Вернуть
err-name-needed = Нужно название.
do-name-needed = Впишите название и сохраните снова.
err-note-empty = Ничего не написано.
do-note-empty = Напишите несколько слов и сохраните снова.
web-reason = Причина
web-case-end = Завершить дело вручную
web-case-end-about = Дело завершается само, когда сделана последняя проверка. Завершайте вручную, только если отказываетесь от него.
web-case-end-hint = Нужна, пока нет справки о закрытии.
web-case-end-go = Завершить
web-case-ended = Дело завершено вручную
web-case-reopen = Продолжить

## Balance, ways, questions, other numbers

web-menu = Меню
web-sample-leave = Начать со своим номером
web-choose-all = Выбрать все
web-sort = Порядок:
web-sort-work = сначала то, от чего зависят другие
web-sort-score = баллы
web-sort-name = название
web-sort-seen = последнее сообщение
web-pictures-see = Диаграммы
web-accounts-settled = Всё, что нужно сменить до закрытия, сменено.
web-other-line = { $number } — другой ваш номер
web-other-line-open = К его аккаунтам
web-other-line-about = Закрываете и его? Откройте для него отдельное дело: всё, что будет прочитано после этого в любом из двух дел, пойдёт в оба.
web-other-line-begin = Открыть и его
web-elsewhere-about = Тот номер тоже ваш? Впишите его в поле «Другие номера» на странице «Номер»: тогда номера различаются, и его тоже можно закрыть.
web-balance-stand = Как обстоит дело
web-balance-left = Остаток
web-balance-read = по состоянию на { $day }
web-refund-asked = Возврат
web-refund-on = запрошен { $day }
web-refund-due = ожидается до { $day }
web-refund-ticket = обращение { $ticket }
web-refund-came = Возвращено
web-balance-settled = Потрачено, переведено или оставлено
web-balance-steps = Что сделать
web-arrived-day = День поступления
web-amount-hint = Если знаете: остаток запишется сегодняшним днём.
web-refund-ask = Запросить возврат
web-refund-ask-about = Подайте заявление либо попросите в офисе или по телефону, затем отметьте здесь, когда это было. Отметка об отправке на странице письма тоже считается.
web-refund-letter = Заявление на возврат
web-refund-amount-hint = Если пусто — весь остаток.
web-refund-day = День запроса
web-refund-asked-go = Возврат запрошен
web-told-so-far = Записано:
web-ways-unknown-about = Посмотрите на пластике SIM-карты, в договоре, в счёте или в приложении. Найденное сохранится в этом деле.
web-way-address = Номер, адрес или ссылка
web-way-place = Где это указано: карта, счёт, приложение …
web-questions-call = Записывайте ответ рядом с вопросом; ниже всё сохраняется сразу.
web-archives-operator = Кто обслуживает номер сейчас?
web-archives-operator-about = Укажите это до чтения выписок: иначе не понять, чьи в них списания. По коду номера этого не узнать.
web-number-offer = Вы имели в виду этот номер?
web-facts-closing = Закрытие
web-facts-money = Деньги
web-facts-contact = Как связаться
web-facts-stages = Если ничего не делать, и что потом
web-facts-recovery = Восстановление доступа
web-facts-codes = Команды для набора
web-facts-rules = Сеть и правила
web-ask-must = Спросить обязательно
web-ask-time = Если есть время
web-ask-later = Можно позже
web-hint-brand = Если отличается от имени оператора.
web-hint-fee = Например, 1990 или 1990 KZT.
web-hint-others = С кодом страны; несколько — через запятую.
web-accounts-check = { $count ->
    [one] аккаунт проверить: он ещё ваш?
    [few] аккаунта проверить: они ещё ваши?
    [many] аккаунтов проверить: они ещё ваши?
   *[other] аккаунтов проверить: они ещё ваши?
}
web-elsewhere = { $count ->
    [one] { $count } сервис виден только на другом номере
    [few] { $count } сервиса видны только на другом номере
    [many] { $count } сервисов видны только на другом номере
   *[other] { $count } сервисов видны только на другом номере
}
web-ways-unknown = { $count ->
    [one] { $count } способ, адрес которого неизвестен:
    [few] { $count } способа, адрес которых неизвестен:
    [many] { $count } способов, адрес которых неизвестен:
   *[other] { $count } способов, адрес которых неизвестен:
}
web-alarms = { $count ->
    [one] { $count } списание, на которое стоит взглянуть
    [few] { $count } списания, на которые стоит взглянуть
    [many] { $count } списаний, на которые стоит взглянуть
   *[other] { $count } списаний, на которые стоит взглянуть
}
web-lines-do = Впишите другие свои номера на странице «Номер» и откройте для каждого отдельное дело: тогда их можно различить.

## In a page of a browser

web-copy-save = Сохранить файл хранилища
web-copy-memory = Это хранилище находится только в памяти страницы и исчезнет, когда её закроют. Сохраните файл хранилища до этого.
web-copy-never = Это хранилище находится только в этом браузере, а браузер может очистить свои данные. Сохраните файл хранилища: оригинал — это файл.
web-copy-older = Файл хранилища, сохранённый последним, старше того, что записано здесь. Доказательства, добавленные позже, есть только в этом браузере.
web-kept-persisted = В этом браузере; он обещал хранить данные. Оригинал — сохранённый вами файл.
web-kept-browser = В этом браузере; он может очистить данные. Оригинал — сохранённый вами файл.
web-kept-memory = В памяти этой страницы, пока её не закроют.
web-shell-elsewhere = Ringoff открыт в другой вкладке этого браузера. Закройте его там, и работа продолжится здесь.
web-shell-broken = На этой странице произошёл сбой. Ничего из подтверждённого не потеряно.
web-shell-again = Загрузить снова
web-shell-noscript = Ringoff работает на этой странице, для этого нужен JavaScript. Ничего никуда не отправляется.
