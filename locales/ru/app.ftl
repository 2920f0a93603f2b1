# Русский. Спокойно и просто: что есть и что делать. Обращение на «вы» со строчной буквы. Глоссарий:
# docs/reference/words.md. Даты, числа и перечисления — в formats.ftl.

## Первая строка проверки

count-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
count-mails = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
    [many] { $count } писем
   *[other] { $count } письма
}
count-logins = { $count ->
    [one] { $count } запись с паролем
    [few] { $count } записи с паролями
    [many] { $count } записей с паролями
   *[other] { $count } записи с паролями
}
count-contacts = { $count ->
    [one] { $count } контакт
    [few] { $count } контакта
    [many] { $count } контактов
   *[other] { $count } контакта
}
count-services = { $count ->
    [one] { $count } сервис
    [few] { $count } сервиса
    [many] { $count } сервисов
   *[other] { $count } сервиса
}
moves = { $count ->
    [0] до закрытия переносить нечего
   *[other] перенести до закрытия: { $count }
}
summary = Прочитано: { $read }. Найдено: { $services } на номере { $line }; { $moves }.
summary-lines = Прочитано: { $read }. Найдено: { $services } на { $lines ->
    [one] { $lines } номере
   *[other] { $lines } номерах
}; { $moves }.
summary-no-line = Прочитано: { $read }. Найдено: { $services }, номер не указан; { $moves }.

## Группы

band-before = До закрытия номера
band-check = Уточнить
band-should = Лучше до закрытия
band-can = Когда будет время
band-notice = К сведению
about-before = Перенесите их, пока номер ещё работает.
about-check = Признаки слабые, но потеря была бы большой. У вас ещё есть эти аккаунты?
about-should = Если номер пропадёт, здесь будут потери.
about-can = Если их не перенести, потеряется немного; перенесите ради порядка.
about-notice = Номер им известен, но от него здесь почти ничего не зависит.

## Строки

col-score = балл
col-service = сервис
col-line = номер
col-why = почему
col-last = последний раз
col-clues = признаки
row-first = сначала:
row-record = карточка:
row-record-none = для этого сервиса её нет
row-why = почему:
row-along = вместе с ним:
row-line = номер:
row-line-unknown = неизвестен
unknown-service = нет карточки

why-state_reply = госреестр
why-code_received = коды
why-security_notice = безопасность
why-sign_up_code = код регистрации
why-number_changed = номер сменён
why-login_uses_number = вход по номеру
why-number_stated = номер указан
why-transaction_notice = платежи
why-delivery_notice = доставка
why-account_notice = уведомления
why-payment = выписка
why-account_seen = есть аккаунт
why-marketing_notice = реклама
why-contact_saved = адресная книга

clue-state_reply = государственный реестр сообщает, что аккаунт есть
clue-code_received = код для входа, восстановления или подтверждения
clue-security_notice = уведомление о входе, пароле или втором факторе
clue-sign_up_code = код для регистрации или подтверждения номера
clue-number_changed = уведомление о том, что номер сменён или удалён
clue-login_uses_number = номер служит именем пользователя в записи с паролем
clue-number_stated = номер прямо назван
clue-transaction_notice = движение денег
clue-delivery_notice = посылка, поездка или бронирование
clue-account_notice = состояние аккаунта или договора
clue-payment = платёж в выписке
clue-account_seen = аккаунт есть, но известен ли ему номер, не видно
clue-marketing_notice = рекламное предложение
clue-contact_saved = сохранён в адресной книге

## Для чего используется номер

use-login = вход
use-second-factor = второй фактор
use-recovery = восста{ "\u00AD" }новление
use-notices = уведом{ "\u00AD" }ления
use-payments = платежи
state-seen = видно
state-recorded = карточка
state-check = уточнить
state-optional = возможно
state-no = нет
state-unknown = ?
fact-login = вход по номеру
fact-second-factor = коды по SMS как второй фактор
fact-recovery = восстановление доступа по SMS
fact-notices = присылает уведомления
fact-payments = SMS-банкинг
fact-maybe = { $fact } (по желанию)
fact-check = { $fact } (сначала уточните)

lost-takeover = у кого номер, тот войдёт по коду
lost-sms-banking = у кого номер, тот может переводить деньги по SMS
lost-recovery = у кого номер, тот может сбросить пароль
lost-takeover-possible = у кого номер, тот, возможно, сумеет войти
lost-takeover-with-id = у кого номер и ваши документы, тот войдёт
lost-displacement = регистрация следующего владельца номера вытеснит вас
lost-2fa = второй фактор достанется следующему владельцу номера
lost-recovery-possible = у кого номер, тот, возможно, сумеет сбросить пароль
lost-consent-codes = коды, означающие ваше согласие, получит следующий владелец номера
lost-impersonation = следующий владелец номера сможет выступать от вашего имени
lost-2fa-possible = второй фактор может достаться следующему владельцу номера
lost-notify = уведомления получит следующий владелец номера
lost-public-contact = по вашему номеру будут попадать к чужому человеку
lost-lockout = вы можете потерять доступ

## Что сделать сначала

first-check = у вас ещё есть этот аккаунт? Если да, перенесите его до закрытия номера
first-changed = { $date } сервис сообщил, что номер сменён; проверьте, что там стоит новый
first-old-yes = смените, пока старая SIM-карта работает: код придёт на неё
first-old-alt = со старой SIM-картой быстрее, но есть и другой способ
first-old-no = можно сменить и без старой SIM-карты
first-old-unknown = придёт ли код на старый номер? Неизвестно: попробуйте, пока SIM-карта работает
first-branch-yes = нужно прийти в отделение
first-branch-alt = можно и в отделении
first-wait = ожидание (по-английски): { $wait }
first-minutes = около { $count } мин
first-documentation = справка сервиса о втором факторе (по данным 2fa.directory):
first-look = найдите номер в настройках, пока старая SIM-карта работает
first-unverified = не проверено: сначала уточните

fact-needs-old-number = Нужен ли код на старый номер?
fact-branch-visit = Нужно ли идти в отделение?
fact-wait = Сколько придётся ждать?
fact-minutes = Сколько времени это занимает?
answer-yes = да
answer-optional = по желанию
answer-alt = есть и другой способ
answer-no = нет
answer-unknown = неизвестно: спросите до закрытия номера
answer-unverified = { $answer } (не проверено: сначала уточните)
answer-minutes = { $count ->
    [one] около { $count } минуты
   *[other] около { $count } минут
}

## После списка

nothing-found = В прочитанном не нашлось ни одного сервиса на этом номере. Это не доказывает, что их нет.
lines-heading = На каком номере?
lines-question = { $count ->
    [one] Неизвестно, какой из ваших номеров знает { $count } сервис: { $services }.
    [few] Неизвестно, какой из ваших номеров знают { $count } сервиса: { $services }.
    [many] Неизвестно, какой из ваших номеров знают { $count } сервисов: { $services }.
   *[other] Неизвестно, какой из ваших номеров знают { $count } сервиса: { $services }.
}
lines-none = Номер не указан, поэтому ничто не привязано к номеру.
lines-do = Укажите каждый номер как --number НОМЕР. Если в одном телефоне было два номера, добавьте sub-id=N или from= и to= (ringoff scan --help).
mail-heading = Будут потеряны вместе с почтой
mail-item = { $account } — через { $mailbox }
mail-about = Мы исходим из того, что пароль можно сбросить через почтовый ящик, который указан в аккаунте.
elsewhere = { $count ->
    [one] { $count } сервис встретился только на чужом номере и в список не вошёл.
    [few] { $count } сервиса встретились только на чужих номерах и в список не вошли.
    [many] { $count } сервисов встретились только на чужих номерах и в список не вошли.
   *[other] { $count } сервиса встретились только на чужих номерах и в список не вошли.
}
left-out = { $count ->
    [one] { $count } сервис не вошёл в список: их больше, чем можно сохранить.
    [few] { $count } сервиса не вошли в список: их больше, чем можно сохранить.
    [many] { $count } сервисов не вошли в список: их больше, чем можно сохранить.
   *[other] { $count } сервиса не вошли в список: их больше, чем можно сохранить.
}
skipped-heading = Не прочитано
skipped-item = { $count } × { $reason }
skipped-first = первые места: { $places }
skipped-archive = { $path }: { $happened } { $todo }
skipped-unrecognized = { $count ->
    [one] { $count } файл в формате, который Ringoff не знает: { $paths }
    [few] { $count } файла в форматах, которых Ringoff не знает: { $paths }
    [many] { $count } файлов в форматах, которых Ringoff не знает: { $paths }
   *[other] { $count } файла в форматах, которых Ringoff не знает: { $paths }
}
place-byte = { $file }, байт { $at }
place-line = { $file }, строка { $at }
place-entry = { $file }, запись { $at }
and-more = ещё { $count }

skip-malformed = запись не соответствует своему формату
skip-cut_off = файл обрывается внутри записи
skip-too_large = запись больше допустимого
skip-too_deep = вложенность записи больше допустимой
skip-too_many = частей больше допустимого
skip-bad_text = текст в неизвестной кодировке
skip-doctype = объявление типа документа, которого ни один телефон не пишет
skip-unsafe_name = имя файла, которое выводит за пределы контейнера
skip-bomb = сжатые данные, которые при распаковке превышают допустимое
skip-overlap = записи контейнера накладываются друг на друга
skip-nested_too_deep = контейнеры вложены слишком глубоко
skip-encrypted = запись зашифрована
skip-encrypted-do = распакуйте с паролем или выгрузите заново без пароля, а потом удалите
skip-empty = запись без текста или без отправителя
skip-unnamed = платёж без получателя и без описания
skip-not_needed = запись, в которой нет ничего об аккаунтах
skip-damaged = сжатые данные повреждены

gaps-heading = Чего архивы показать не могут
gaps-covered = Период сообщений: { $first } — { $last }; того, что было раньше или позже, в них нет.
gaps-undated = Ни у одного сообщения нет даты.
gaps-lines = { $count ->
    [one] Для { $count } сервиса неизвестно, какой номер он знает; см. «На каком номере?».
   *[other] Для { $count } сервисов неизвестно, какой номер они знают; см. «На каком номере?».
}
gaps-range = { $count ->
    [1] { $first }: ни одного сообщения за месяц.
    [one] { $first } — { $last }: ни одного сообщения за { $count } месяц.
    [few] { $first } — { $last }: ни одного сообщения за { $count } месяца.
    [many] { $first } — { $last }: ни одного сообщения за { $count } месяцев.
   *[other] { $first } — { $last }: ни одного сообщения за { $count } месяца.
}
gaps-no-clue = Нет признаков — не значит, что нет аккаунта: сервиса, который ни разу не писал на номер, здесь не будет.
closing-heading = День закрытия
closing-waits = Если начать сегодня, закрыть номер можно не раньше { $date }: { $service } заставляет ждать { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
} — дольше всех в списке.
closing-now = Сегодня { $date }; насколько известно, ни один сервис из списка не заставит ждать, пока номер работает. Закрывайте номер, когда список будет пройден.

## Почему

why-title = { $service }: { $score } из 100. { $band }
why-line = Номер: { $line }; как это известно: { $by }
why-line-none = Номер: неизвестен, в архивах его ничто не называет
by-stated = он назван в самом сообщении
by-destination = архив называет номер, на который пришло сообщение
by-told = вы указали, какой subscription id какому номеру принадлежит
by-subscription_id = номер назван в сообщениях с тем же subscription id
by-message_centre = номер назван в сообщениях, пришедших через тот же SMS-центр
by-dates = в то время у вас был только один номер
by-only_line = номер только один
by-unknown = ничто этого не говорит
why-parts = Балл
score-severity = тяжесть
score-intruder = новый владелец
score-lockout = потеря доступа
score-w = вместе
score-evidence = уверенность
score-keystone = ключевой
score-capped = { $sum }; балл не превышает { $score }
part-severity = насколько тяжело потерять такой аккаунт
part-intruder = что сможет сделать следующий владелец номера
part-lockout = насколько вы сами потеряете доступ
part-w = оба предыдущих вместе: 1 − (1 − новый владелец) × (1 − потеря доступа)
part-evidence = насколько точно, что аккаунт знает номер
part-keystone = больше 1, если от него зависят другие аккаунты, иначе 1
why-clues = Признаки
clue-line = { $count } × { $clue }
clue-between = с { $first } по { $last }
why-lost = Если номер пропадёт
record-note = Из карточки сервиса, по-английски:
why-change = Как сменить номер
why-evidence = Что найдено (коды скрыты)
evidence-where = { $naming }; { $place }
evidence-from = от { $sender }
evidence-dated = { $day }, { $from }
naming-domain_bound_code = сервис назван в строке кода, привязанной к домену
naming-app_hash = сервис узнан по хешу приложения
naming-sender_id = сервис узнан по имени отправителя
naming-signature = сервис узнан по подписи
naming-mail_domain = сервис узнан по домену письма
naming-name_in_text = сервис назван в тексте
naming-link_in_text = сервис узнан по ссылке в тексте
naming-short_code = сервис узнан по короткому номеру
naming-code_words = распознан код; сервис назван по отправителю

## Страница

page-title = Аккаунты на номере { $line }
page-title-lines = { $count ->
    [one] Аккаунты на { $count } номере
   *[other] Аккаунты на { $count } номерах
}
page-title-none = Аккаунты на номере телефона
page-before = { $count ->
    [one] аккаунт нужно перенести до закрытия номера
    [few] аккаунта нужно перенести до закрытия номера
    [many] аккаунтов нужно перенести до закрытия номера
   *[other] аккаунта нужно перенести до закрытия номера
}
page-made = Составлено { $date } по { $count ->
    [one] { $count } архиву
   *[other] { $count } архивам
}. Страница ничего не загружает и никому ничего не сообщает.
page-more = Что найдено и как посчитан балл
page-why = В архивах
page-record = По карточке
page-last = Последний раз
page-first = Сначала
page-along = Вместе с ним
page-line = Номер
page-time-title = Сообщения по времени
page-time-about = Столбики — сообщения за месяц; значок стоит там, где признак этого вида встретился в последний раз.
page-time-gap = нет сообщений
page-time-described = { $count ->
    [one] { $first } — { $last }: полосы по времени, всего { $count } сервис. То же — в таблице ниже.
    [few] { $first } — { $last }: полосы по времени, всего { $count } сервиса. То же — в таблице ниже.
    [many] { $first } — { $last }: полосы по времени, всего { $count } сервисов. То же — в таблице ниже.
   *[other] { $first } — { $last }: полосы по времени, всего { $count } сервиса. То же — в таблице ниже.
}
page-matrix-title = Кто и для чего использует номер
page-matrix-about = В порядке работы. Видно: так показывают ваши архивы. Карточка: в карточке сервиса есть источник. Уточнить: в карточке так записано, но без источника.
page-matrix-described = { $count ->
    [one] { $count } сервис и пять применений номера; у каждого свой значок и слово. То же — в таблице ниже.
    [few] { $count } сервиса и пять применений номера; у каждого свой значок и слово. То же — в таблице ниже.
    [many] { $count } сервисов и пять применений номера; у каждого свой значок и слово. То же — в таблице ниже.
   *[other] { $count } сервиса и пять применений номера; у каждого свой значок и слово. То же — в таблице ниже.
}
page-table = В виде таблицы
page-messages = Сообщения
page-years = По годам
page-rest = Нарисованы только первые { $shown } из { $count }; в таблице есть все.
page-archives = Архивы
page-format = Формат
page-items = Прочитано
page-format-none = не распознан
mark-code = код
mark-notice = уведомление
mark-payment = платёж
mark-other = другое

## После примера

demo-what-next = Это был вымышленный человек. Для своего номера: ringoff scan ПАПКА --number "+7 700 000 12 34". В браузере: ringoff open

## Виды прочитанного

kind-otp = коды
kind-security_alert = сообщения о безопасности
kind-account_notice = уведомления об аккаунте
kind-transaction = платежи
kind-delivery = доставка
kind-marketing = реклама
kind-operator = от оператора
kind-personal = личные
kind-scam = мошенничество и спам
kind-mail = письма
kind-login = записи с паролями
kind-contact = контакты

## Ошибки: err- говорит, что случилось, do- — что делать

err-with-detail = { $happened } ({ $detail })
err-other = Не получилось: { $key }.
do-other = Попробуйте ещё раз; если не поможет, сообщите нам, что вы делали.
err-not-found = По этому пути ничего нет.
do-not-found = Проверьте написание или укажите папку, в которой лежит файл.
err-not-a-file = Это не файл и не папка.
do-not-a-file = Укажите файл или папку.
err-permission = Система не разрешает Ringoff прочитать это.
do-permission = Измените права или скопируйте в свою папку и проверьте копию.
err-io = Файл не удалось прочитать.
do-io = Убедитесь, что диск подключён, скопируйте файл в другое место и попробуйте ещё раз.
err-unrecognized = Файл в формате, который Ringoff не знает.
do-unrecognized = Выгрузите его заново в одном из форматов, описанных в docs/formats, или опишите его через --table.
err-limit = Достигнут предел, остаток архива не прочитан.
do-limit = Если вы доверяете архиву, распакуйте его в папку и проверьте папку.
err-limit-memory = Для чтения этого архива понадобилось больше памяти, чем разрешено.
do-limit-memory = Разделите архив или распакуйте его в папку и проверьте папку.
err-limit-time = Чтение этого архива заняло больше времени, чем разрешено.
do-limit-time = Разделите архив или распакуйте его в папку и проверьте папку.
err-limit-bytes = При распаковке архив занимает больше места, чем разрешено.
do-limit-bytes = Если вы ему доверяете, распакуйте его в папку и проверьте папку.
err-limit-ratio = Что-то в архиве при распаковке становится несоразмерно большим, как у «архивной бомбы».
do-limit-ratio = Если вы ему доверяете, распакуйте его в папку и проверьте папку.
err-limit-entries = В архиве больше записей, чем разрешено.
do-limit-entries = Распакуйте его и проверьте папки по одной.
err-limit-depth = Контейнеры вложены глубже, чем разрешено.
do-limit-depth = Распакуйте внутренние и проверьте папку.
err-worker-died = Часть Ringoff, которая читала этот архив, остановилась. На другие архивы это не повлияло.
do-worker-died = Проверьте этот архив отдельно; если он снова не прочитается, сообщите нам его формат.
err-worker-garbled = Часть Ringoff, которая читала этот архив, ответила неразборчиво.
do-worker-garbled = Проверьте этот архив отдельно; если это повторится, сообщите нам его формат.
err-doctype = Файл начинается с объявления типа документа. Телефоны такого не пишут, а навредить этим можно.
do-doctype = Выгрузите сообщения с телефона заново.
err-encrypted-export = Выгрузка зашифрована.
do-encrypted-export = Выгрузите заново без пароля, проверьте, а затем удалите выгрузку.
err-damaged = Сжатые данные повреждены. Всё, что шло до повреждения, прочитано.
do-damaged = Скопируйте архив ещё раз оттуда, откуда он взят.
err-damaged-container = Контейнер повреждён. Всё, что шло до повреждения, прочитано.
do-damaged-container = Скопируйте архив ещё раз оттуда, откуда он взят.
err-overlap = Записи контейнера накладываются друг на друга; обычные программы так не делают.
do-overlap = Упакуйте файлы заново или проверьте их в папке.
err-unknown-packing = Запись упакована способом, который Ringoff не умеет распаковывать.
do-unknown-packing = Распакуйте её другой программой и проверьте папку.
err-empty-file = Файл пуст.
do-empty-file = Выгрузите его заново: возможно, выгрузка прервалась.
err-number-invalid = В плане нумерации этой страны такого номера нет.
do-number-invalid = Проверьте цифры и напишите номер так: +7 700 000 12 34.
err-number-not-a-number = Это не номер телефона.
do-number-not-a-number = Напишите его с кодом страны: +7 700 000 12 34.
err-number-no-country = По номеру нельзя понять страну.
do-number-no-country = Напишите его с кодом страны: +7 700 000 12 34.
err-line-part = После номера стоит что-то непонятное.
do-line-part = После номера можно указать sub-id=N, operator=СТРАНА/ИМЯ, from=ГГГГ-ММ-ДД и to=ГГГГ-ММ-ДД.
err-table-invalid = Описание таблицы использовать нельзя.
do-table-invalid = Сравните его с таблицами, описанными в docs/reference, и посмотрите на указанную строку.
err-data-invalid = Карточку из папки, заданной через --data, использовать нельзя.
do-data-invalid = Сравните её с docs/reference/service-record.md и посмотрите на указанную строку.
err-interrupted = Остановлено до конца. Ничего лишнего не осталось.
do-interrupted = Чтобы начать заново, выполните ту же команду ещё раз.
err-nothing-recognized = Ни один из файлов не в том формате, который знает Ringoff.
do-nothing-recognized = Что можно прочитать и как это выгрузить, описано в docs/formats.
nothing-read = Ничего не прочитано, поэтому в дело ничего не записано.
err-unread-pdf = Это PDF, его Ringoff не читает.
do-unread-pdf = Попросите в банке или в приложении CSV или OFX либо превратите PDF в таблицу CSV другой программой.
err-unread-xlsx = Это электронная таблица, её Ringoff не читает.
do-unread-xlsx = Откройте её в табличной программе и сохраните как CSV.
err-unread-xls = Это старый файл Office (XLS, DOC, MSG), его Ringoff не читает.
do-unread-xls = Откройте и сохраните заново: таблицу — как CSV, письмо из почты — как EML, документ — как текст.
err-unread-docx = Это документ Word, его Ringoff не читает.
do-unread-docx = Сохраните таблицу из него как CSV.
err-unread-heic = Это фотография (HEIC), её Ringoff не читает.
do-unread-heic = Дайте сам файл, который снят на фото; как доказательство сохраните её через ringoff attach.
err-unread-picture = Это картинка, её Ringoff не читает.
do-unread-picture = Дайте сам файл, который на ней показан; как доказательство сохраните её через ringoff attach.
err-unread-kdbx = Это база KeePass, она зашифрована.
do-unread-kdbx = Выгрузите её из KeePassXC в CSV, прочтите его, а потом удалите.
err-unread-1pux = Это выгрузка 1Password в собственном формате (1PUX), её Ringoff не читает.
do-unread-1pux = Выгрузите из 1Password в CSV, прочтите его, а потом удалите.
err-unread-sqlite = Это база данных приложения (SQLite), её Ringoff не читает.
do-unread-sqlite = Выгрузите сообщения приложением, как сказано в docs/guide/exports.md.
err-unread-rar = Это сжатый архив (RAR, 7z), его Ringoff не читает.
do-unread-rar = Распакуйте его другой программой и дайте папку.
err-device-file = Это устройство, а не файл.
do-device-file = Укажите файл или папку.
err-language = На этом языке у Ringoff нет текстов.
do-language = Укажите --lang en, zh-Hans, ru или kk.
err-no-such-service = Такого сервиса в списке нет.
do-no-such-service = Укажите его имя, id или домен так, как они стоят в списке.
err-output-exists = Файл с таким именем уже есть; он оставлен как был.
do-output-exists = Укажите другое имя или уберите старый файл.
err-output-failed = Результат не удалось записать.
do-output-failed = Проверьте, что папка существует, что вам можно в неё писать и что на диске есть место.
