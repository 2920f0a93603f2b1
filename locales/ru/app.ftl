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
count-stated-accounts = { $count ->
    [one] { $count } номер в выгрузке сервиса
    [few] { $count } номера в выгрузках сервисов
   *[other] { $count } номеров в выгрузках сервисов
}
count-second-factors = { $count ->
    [one] { $count } запись аутентификатора
    [few] { $count } записи аутентификатора
   *[other] { $count } записей аутентификатора
}
count-services = { $count ->
    [one] { $count } сервис
    [few] { $count } сервиса
    [many] { $count } сервисов
   *[other] { $count } сервиса
}
moves = { $count ->
    [0] таких, где номер нужно сменить до закрытия, не найдено
   *[other] сменить номер до закрытия: { $count }
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
band-others = Прочие отправители кодов
about-before = Смените в них номер, пока старый ещё работает.
about-check = Нет уверенности, что номер привязан к ним. Проверьте, есть ли у вас ещё эти аккаунты и какой номер там стоит.
about-should = Если номер пропадёт, здесь будут потери.
about-can = Если не менять здесь номер, потеряется немного; смените ради порядка.
about-notice = Номер там указан, но от него здесь почти ничего не зависит.
about-others = Приходили коды или сообщения о безопасности, но неясно от кого: здесь может стоять обрывок фразы или номер. Посмотрите, знаком ли вам кто-то из них.
others-show = Показать

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
why-change_unclear = номер сменён, непонятно какой
why-login_uses_number = вход по номеру
why-number_stated = номер указан
why-transaction_notice = платежи
why-delivery_notice = доставка
why-account_notice = уведомления
why-payment = выписка
why-message_listed = сообщения в детализации
why-mail_unverified = непроверенное письмо
why-number_partly_shown = часть номера
why-account_seen = есть аккаунт
why-on_phone = есть на телефоне
why-code_app = код из приложения
why-stated_by_service = указан самим сервисом
why-marketing_notice = реклама
why-only_scam = только подозрительное сообщение
why-called = вы звонили
why-contact_saved = адресная книга

clue-state_reply = государственный реестр сообщает, что аккаунт есть
clue-code_received = код для входа, восстановления или подтверждения
clue-security_notice = уведомление о входе, пароле или втором факторе
clue-sign_up_code = код для регистрации или подтверждения номера
clue-number_changed = уведомление о том, что номер сменён или удалён
clue-change_unclear = уведомление о смене номера, где не сказано, на этот номер или с него
clue-login_uses_number = номер служит именем пользователя в записи с паролем
clue-number_stated = номер прямо назван
clue-transaction_notice = движение денег
clue-delivery_notice = посылка, поездка или бронирование
clue-account_notice = состояние аккаунта или договора
clue-payment = платёж в выписке
clue-message_listed = в детализации оператора есть сообщение от него, но без текста
clue-mail_unverified = в письме назван ваш номер; отправителя проверить не удалось
clue-number_partly_shown = в письме видна только часть номера; она подходит к вашему номеру
clue-account_seen = аккаунт есть, но привязан ли к нему номер, не видно
clue-on_phone = на телефоне есть аккаунт или приложение, но привязан ли номер, не видно
clue-code_app = коды приходят из приложения-аутентификатора; привязан ли номер, не видно
clue-stated_by_service = выгрузка самого сервиса называет этот номер подтверждённым или номером для входа
clue-marketing_notice = рекламное предложение
clue-only_scam = от его имени пришло только сообщение, похожее на мошенническое
clue-called = вы звонили на номер, сохранённый под его именем; привязан ли ваш номер, не видно
clue-contact_saved = сохранён в адресной книге

## Для чего используется номер

use-login = вход
use-second-factor = второй фактор
use-recovery = восста{ "\u00AD" }новление
use-notices = уведом{ "\u00AD" }ления
use-payments = платежи
state-seen = видно
state-recorded = карточка
state-usual = обычно
state-optional = возможно
state-no = нет
state-unknown = ?
fact-login = вход по номеру
fact-second-factor = коды по SMS как второй фактор
fact-recovery = восстановление доступа по SMS
fact-notices = присылает уведомления
fact-payments = SMS-банкинг
fact-maybe = { $fact } (по желанию)
usual-bank = обычно для банков
usual-government = обычно для государственных сервисов
usual-crypto = обычно для криптобирж
usual-mail = обычно для почты и учётных записей
usual-payments = обычно для кошельков и займов
usual-messenger = обычно для мессенджеров
usual-telecom = обычно для операторов связи
usual-work = обычно для рабочих сервисов
usual-health = обычно для медицинских сервисов
usual-insurance = обычно для страховщиков
usual-social = обычно для социальных сетей
usual-dating = обычно для сервисов знакомств
usual-marketplace = обычно для магазинов
usual-travel = обычно для поездок и билетов
usual-taxi = обычно для такси
usual-delivery = обычно для доставок
usual-gaming = обычно для игр
usual-transport = обычно для транспорта
usual-utilities = обычно для коммунальных служб
usual-education = обычно для учёбы
usual-streaming = обычно для кино, музыки и книг
usual-maps = обычно для карт
usual-loyalty = обычно для карт лояльности

lost-takeover = у кого номер, тот войдёт по коду
lost-sms-banking = у кого номер, тот может переводить деньги по SMS
lost-recovery = у кого номер, тот может сбросить пароль
lost-takeover-possible = у кого номер, тот, возможно, сумеет войти
lost-takeover-with-id = войти сможет тот, у кого есть номер и ваши документы
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

first-check = у вас ещё есть этот аккаунт? Если да, смените в нём номер до закрытия
first-changed = { $date } сервис сообщил, что номер сменён; проверьте, что там стоит новый
first-change_unclear = сервис сообщил о смене номера, но не сказал, какой остался: посмотрите в настройках, какой номер там стоит
first-mail_unverified = в письме назван ваш номер, но отправителя проверить не удалось: посмотрите в настройках, стоит ли там этот номер
first-number_partly_shown = в письме видна только часть номера, и она подходит к вашему: посмотрите в настройках, какой номер там стоит
first-only_scam = от его имени пришло только сообщение, похожее на мошенническое: есть ли у вас там аккаунт? Проверьте, не пользуясь этим сообщением
first-old-yes = смените, пока старая SIM-карта работает: код придёт на неё
first-old-alt = со старой SIM-картой быстрее, но есть и другой способ
first-old-no = можно сменить и без старой SIM-карты
first-code-new = код придёт на новый номер; старая SIM-карта для этого не нужна
first-code-both = коды придут на оба номера: смените, пока старая SIM-карта работает
first-gone-other = коды на старый номер больше не приходят: войдите другим способом (пароль, почта, приложение) и смените номер там
first-gone-branch = коды на старый номер больше не приходят: номер сменят в отделении по удостоверению личности
first-gone-support = коды на старый номер больше не приходят, а способ без него не известен: напишите в официальную поддержку, приложив документ и подтверждение оператора о дне закрытия номера
first-old-unknown = придёт ли код на старый номер? Неизвестно: попробуйте, пока SIM-карта работает
first-branch-yes = нужно прийти в отделение
first-branch-alt = можно и в отделении
wait-none = ждать не нужно: новый номер действует сразу
wait-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
wait-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
wait-effect-change-delayed = до вступления смены в силу
wait-effect-withdrawals-held = вывод денег приостановлен
wait-effect-codes-still-to-old-number = коды ещё могут приходить на старый номер
wait-effect-change-refused = сменить номер нельзя
wait-when-after-sign-in = после нового входа
wait-when-without-old-number = без старого номера
wait-when-without-code = если код получить нельзя
wait-when-with-identity-check = с проверкой личности
wait-when-by-appeal = через обращение в поддержку
wait-when-between-changes = после предыдущей смены
first-minutes = около { $count } мин
first-documentation = справка сервиса о втором факторе (по данным 2fa.directory):
first-look = найдите номер в настройках, пока старая SIM-карта работает

fact-needs-old-number = Нужен ли код на старый номер?
fact-code-to = На какой номер придёт код?
code-to-old = на старый
code-to-new = на новый
code-to-both = на оба
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

err-nothing-read = Ничего не прочитано, поэтому ничего и не известно: на номере может быть сколько угодно аккаунтов.
do-nothing-read = Дайте выгрузку сообщений, почты, паролей или контактов либо просмотрите свои аккаунты вручную: банки, почту и всё, что присылает вам коды (список вручную: ringoff list).
read-statements = Прочитаны только выписки. По ним не видно, к каким аккаунтам привязан номер: дайте ещё сообщения, почту или пароли.
nothing-found = В прочитанном не нашлось ни одного сервиса на этом номере. Это не доказывает, что их нет.
lines-heading = На каком номере?
lines-question = { $count ->
    [one] Неизвестно, к какому из ваших номеров привязан { $count } сервис: { $services }.
    [few] Неизвестно, к какому из ваших номеров привязаны { $count } сервиса: { $services }.
    [many] Неизвестно, к какому из ваших номеров привязаны { $count } сервисов: { $services }.
   *[other] Неизвестно, к какому из ваших номеров привязано { $count } сервиса: { $services }.
}
lines-none = Номер не указан, поэтому ничто не привязано к номеру.
lines-do = Укажите каждый номер как --number НОМЕР. Если в одном телефоне было два номера, добавьте sub-id=N или from= и to= (ringoff scan --help).
phone-line = Телефон называет своим номер { $number }. Запустите поиск ещё раз с --number и этим номером: тогда будет ясно, что к нему привязано.
phone-line-other = Телефон называет своим и номер { $number }, а среди ваших его здесь нет.
phone-line-ask = Номер этого телефона { $number }. Искать для него? [д/Н]
# Answers that mean yes, a blank between them; y does in every language.
phone-line-yes = д да
mail-heading = Будут потеряны вместе с почтой
mail-item = { $account } — через { $mailbox }
mail-about = Мы исходим из того, что пароль можно сбросить через почтовый ящик, который указан в аккаунте.
elsewhere = { $count ->
    [one] { $count } сервис встретился только на другом номере и в список не вошёл.
    [few] { $count } сервиса встретились только на других номерах и в список не вошли.
    [many] { $count } сервисов встретились только на других номерах и в список не вошли.
   *[other] { $count } сервиса встретились только на других номерах и в список не вошли.
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

locked-ask = Файл { $file } защищён паролем: { $format }. Пароль к нему или Enter, чтобы пропустить
locked-wrong = Этот пароль его не открывает.
locked-key-file = Файл-ключ ищется в папке базы и среди файлов, которые даны вместе с ней; zip сначала распакуйте. Если база закрыта аппаратным ключом (YubiKey), пропустите её здесь и дайте вместо неё выгрузку в CSV.

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
skip-packed_otherwise = запись упакована способом, который Ringoff не умеет распаковывать
skip-packed_otherwise-do = распакуйте её другой программой и дайте папку
skip-encrypted = запись зашифрована
skip-encrypted-do = файл открывается своим паролем, когда Ringoff спросит о нём в терминале или на странице; если не спрашивает, распакуйте или выгрузите файл без пароля, а эту копию потом удалите
skip-account_key = зашифровано ключом учётной записи и открывается только в ней
skip-account_key-do = выгрузите заново с отдельным паролем для файла или без пароля; незашифрованное потом удалите
skip-empty = запись без текста или без отправителя
skip-unnamed = платёж без получателя и без описания
skip-totals_differ = строки выписки не сходятся с её же остатками: какая-то могла не прочитаться
skip-not_needed = запись, в которой нет ничего об аккаунтах
skip-damaged = сжатые данные повреждены

gaps-heading = Чего архивы показать не могут
gaps-covered = Период сообщений: { $first } — { $last }; того, что было раньше или позже, в них нет.
gaps-undated = Ни у одного сообщения нет даты.
gaps-lines = { $count ->
    [one] Для { $count } сервиса неизвестно, к какому номеру он привязан; см. «На каком номере?».
   *[other] Для { $count } сервисов неизвестно, к какому номеру они привязаны; см. «На каком номере?».
}
gaps-range = { $count ->
    [1] { $first }: ни одного сообщения за месяц.
    [one] { $first } — { $last }: ни одного сообщения за { $count } месяц.
    [few] { $first } — { $last }: ни одного сообщения за { $count } месяца.
    [many] { $first } — { $last }: ни одного сообщения за { $count } месяцев.
   *[other] { $first } — { $last }: ни одного сообщения за { $count } месяца.
}
gaps-no-clue = Нет признаков — не значит, что нет аккаунта: сервиса, который ни разу не писал на номер, здесь не будет.
closing-heading = Самый ранний безопасный день закрытия
closing-waits = Если начать сегодня, закрыть номер можно не раньше { $date }: { $service } заставляет ждать { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
} — дольше всех в списке.
closing-now = Сегодня { $date }; ни об одном сервисе из списка не известно, что он заставит ждать. Закрывайте номер, когда список будет пройден.
closing-assumes = Считается, что старая SIM-карта ещё работает; без неё некоторые сервисы заставляют ждать дольше.
closing-without-sim = Рассчитано для случая, когда старая SIM-карта уже не работает.
closing-unknown = { $count ->
    [one] Про { $count } сервис неизвестно, заставляет ли он ждать: { $services }. Уточните, прежде чем назначать день.
    [few] Про { $count } сервиса неизвестно, заставляют ли они ждать: { $services }. Уточните, прежде чем назначать день.
    [many] Про { $count } сервисов неизвестно, заставляют ли они ждать: { $services }. Уточните, прежде чем назначать день.
   *[other] Про { $count } сервиса неизвестно, заставляют ли они ждать: { $services }. Уточните, прежде чем назначать день.
}
closing-unknown-do = Что известно об одном сервисе: --why ИМЯ. Все они: waits_unknown в --json.

## Почему

why-title = { $service }: { $score } из 100. { $band }
why-line = Номер: { $line }; как это известно: { $by }
why-line-none = Номер: неизвестен, в архивах его ничто не называет
by-stated = он назван в самом сообщении
by-destination = архив называет номер, на который пришло сообщение
by-told = вы указали, какая SIM-карта телефона относится к какому номеру
by-subscription_id = номер назван в сообщениях той же SIM-карты телефона
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
part-evidence = насколько точно, что номер привязан к аккаунту
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
    [one] аккаунт, где номер нужно сменить до закрытия
    [few] аккаунта, где номер нужно сменить до закрытия
    [many] аккаунтов, где номер нужно сменить до закрытия
   *[other] аккаунта, где номер нужно сменить до закрытия
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
page-matrix-about = В порядке работы. Видно: так показывают ваши архивы. Карточка: в карточке сервиса есть источник. Обычно: так у большинства похожих сервисов, про этот источника нет.
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
format-sms = SMS
format-sms-backup-restore = SMS (SMS Backup & Restore)
format-sms-ie = SMS (SMS Import / Export)
format-signal = переписка (Signal)
format-telegram = переписка (Telegram)
format-whatsapp = переписка (WhatsApp)
format-mailbox = почтовый ящик
format-mail = письма
format-bitwarden = пароли (Bitwarden)
format-enpass = пароли (Enpass)
format-kaspersky = пароли (Kaspersky)
format-keepass = пароли (KeePass)
format-keepass-key = файл-ключ (KeePass)
format-1password = пароли (1Password)
format-codes = приложение-аутентификатор
format-vcard = контакты (vCard)
format-iphone-backup = резервная копия iPhone
format-phone-contacts = контакты
format-phone-calls = звонки
format-phone-accounts = аккаунты на телефоне
format-phone-sims = SIM-карты телефона
format-statement = банковская выписка
format-ofx = банковская выписка (OFX)
format-mt940 = банковская выписка (MT940)
format-qif = банковская выписка (QIF)
format-1c = банковская выписка (1С)
format-camt = банковская выписка (CAMT.053)
format-packed = упакованные файлы
format-android-backup = резервная копия Android
format-pdf = PDF
format-database = база данных
format-workbook = книга Excel
mark-code = код
mark-notice = уведомление
mark-payment = платёж
mark-other = другое

## После примера

demo-what-next = Это был вымышленный человек. Что дальше:
short-heading = Начните с этих { $count }; рядом — что будет, если номер достанется другому

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
kind-account = номера в выгрузках сервисов
kind-second_factor = записи аутентификатора
kind-own_line = SIM-карты телефона
kind-on_phone = аккаунты и приложения на телефоне
kind-call = звонки
kind-listed_message = сообщения в детализации оператора

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
err-limit-lists = Списки в файле вложены друг в друга глубже, чем разрешено: программы так не пишут.
do-limit-lists = Получите файл ещё раз там, откуда он взят, или выберите там другой вид выгрузки (таблицу).
err-limit-key = Чтобы открыть этот файл, нужно больше памяти или времени, чем разрешено.
do-limit-key = В программе, которая записала файл, уменьшите число итераций или память функции формирования ключа (KDF, в настройках безопасности) или сделайте выгрузку из неё.
err-limit-key-backup = Чтобы открыть эту копию, нужно гораздо больше вычислений, чем для любой копии, которую делает телефон.
do-limit-key-backup = Она повреждена или изменена. Сделайте новую копию телефона (Finder, iTunes или «Устройства Apple») и дайте её.
err-worker-died = Часть Ringoff, которая читала этот архив, остановилась. На другие архивы это не повлияло.
do-worker-died = Проверьте этот архив отдельно; если он снова не прочитается, сообщите нам его формат.
err-worker-garbled = Часть Ringoff, которая читала этот архив, ответила неразборчиво.
do-worker-garbled = Проверьте этот архив отдельно; если это повторится, сообщите нам его формат.
err-worker-none = Ringoff не смог запустить ту часть себя, которая читает архивы. Архивы здесь ни при чём.
do-worker-none = Закройте другие программы и попробуйте ещё раз; проверьте, что файл самой программы на месте.
err-port-taken = Этот порт занят другой программой.
do-port-taken = Назовите другой в --port или не указывайте --port вовсе.
err-import-nothing = Ни один из этих архивов не прочитался, поэтому ничего не импортировано.
do-import-nothing = Список файлов скажет о каждом, что с ним не так; в терминале это делает ringoff scan.
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
err-unknown-cipher = База зашифрована шифром, который Ringoff не открывает, например Twofish.
do-unknown-cipher = В KeePass или KeePassXC выберите AES или ChaCha20 в настройках безопасности базы и сохраните её либо выгрузите в CSV.
err-key-file = Файл-ключ, найденный для этой базы, повреждён.
do-key-file = Скопируйте файл-ключ ещё раз оттуда, где вы его храните, и дайте его вместе с базой.
err-backup-inside = Это зашифрованная копия iPhone, открыть её можно только как папку.
do-backup-inside = Распакуйте архив и дайте всю папку, в которой лежит Manifest.plist.
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
err-unread-pdf = Это PDF, в котором Ringoff не находит ни одной знакомой выписки.
do-unread-pdf = Попросите у банка или в приложении CSV, XLSX или OFX либо превратите PDF в таблицу CSV другой программой. В отсканированной бумаге нет текста, который можно прочитать.
err-unread-xlsx = Это электронная таблица, в которой Ringoff не находит ни одной знакомой таблицы.
do-unread-xlsx = Проверьте, та ли это выгрузка; таблицу банка, которого нет в списке, можно описать в собственном файле (--table).
err-unread-ods = Это электронная таблица другой программы (ODS, Numbers), её Ringoff не читает.
do-unread-ods = Откройте её и сохраните как XLSX или CSV.
err-unread-xls = Это старый файл Office (XLS, DOC, MSG) или таблица под паролем, их Ringoff не читает.
do-unread-xls = Откройте его и сохраните заново без пароля: таблицу как XLSX или CSV, письмо как EML, документ как текст.
err-unread-docx = Это документ Word, его Ringoff не читает.
do-unread-docx = Сохраните таблицу из него как CSV.
err-unread-heic = Это фотография (HEIC), её Ringoff не читает.
do-unread-heic = Дайте сам файл, который снят на фото; если доказательство — сама фотография, сохраните её на странице «Доказательства» или через ringoff attach.
err-unread-picture = Это картинка, её Ringoff не читает.
do-unread-picture = Дайте сам файл, который на ней показан; если доказательство — сама картинка, сохраните её на странице «Доказательства» или через ringoff attach.
err-unread-kdbx = Это база KeePass старой версии или с необычным шифром.
do-unread-kdbx = Выгрузите её из KeePassXC в CSV, прочтите его, а потом удалите.
err-unread-sqlite = Это база данных (SQLite) такого вида, которого Ringoff не знает.
do-unread-sqlite = Выгрузите сообщения приложением, как сказано в docs/guide/exports.ru.md.
err-unread-rar = Это сжатый архив (RAR, 7z), его Ringoff не читает.
do-unread-rar = Распакуйте его другой программой и дайте папку.
err-unread-html = Это веб-страница (HTML), её Ringoff не читает.
do-unread-html = Выгрузите данные таблицей (CSV) или в другом виде из docs/guide/exports.ru.md.
err-unread-texts = Это сообщения с iPhone в виде текста или веб-страницы, их Ringoff не читает.
do-unread-texts = Выгрузите их программой iMazing в CSV.
err-unread-proton-pass = Это выгрузка Proton Pass в собственном формате, её Ringoff не читает.
do-unread-proton-pass = Выгрузите из Proton Pass в CSV, прочтите его, а потом удалите.
err-unread-outlook = Это почтовый ящик Outlook (PST, OST, OLM), его Ringoff не читает.
do-unread-outlook = Перенесите письма в Thunderbird и дайте его файлы mbox либо сохраните письма как EML.
err-unread-smart-switch = Это резервная копия Samsung Smart Switch, сообщения в ней зашифрованы способом, который Samsung не описывает.
do-unread-smart-switch = Сделайте на телефоне копию сообщений программой SMS Backup & Restore или SMS Import / Export и дайте этот файл.
err-unread-hisuite = Это резервная копия Huawei (HiSuite или самого телефона), её Ringoff не читает.
do-unread-hisuite = Сделайте на телефоне копию сообщений программой SMS Backup & Restore или SMS Import / Export и дайте этот файл.
err-unread-miui = Это резервная копия Xiaomi (MIUI, HyperOS), сообщения в ней хранятся способом, который Xiaomi не описывает.
do-unread-miui = Сделайте на телефоне копию сообщений программой SMS Backup & Restore или SMS Import / Export и дайте этот файл.
err-unread-whatsapp-backup = Это зашифрованная резервная копия WhatsApp.
do-unread-whatsapp-backup = Откройте в WhatsApp чат банка или магазина, выберите экспорт без файлов и дайте полученный текст.
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

# The name of this language in itself.
language-name = Русский
