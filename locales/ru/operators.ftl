# Что известно об операторах и странах и о чём их спрашивать.

## Названия сведений

fact-short-code = Короткий номер
fact-hotline = Контакт-центр
fact-hotline-abroad = Номер для звонка из-за границы
fact-hotline-hours = Часы работы линии
fact-languages = Языки обслуживания
fact-chat = Чат
fact-email = Электронная почта
fact-post-address = Адрес для писем
fact-self-care = Личный кабинет
fact-app = Приложение
fact-branch-network = Отделения
fact-branch-appointment = Запись в офис обслуживания
fact-terminate-channels = Как расторгнуть договор
fact-remote-termination = Расторжение на расстоянии
fact-terminate-form = Название бланка
fact-forms = Другие бланки
fact-terminate-steps = Порядок действий
fact-papers-needed = Нужные документы
fact-proxy-allowed = Можно ли через представителя
fact-proxy-wording = Текст доверенности
fact-terminate-days = Срок расторжения
fact-minimum-term = Минимальный срок или иное соглашение
fact-terminate-fee = Плата за расторжение
fact-confirmation-slip = Подтверждение расторжения
fact-device-unbinding = Снятие телефона с учёта
fact-esim = eSIM
fact-debt-rule = Долги
fact-instalment-rule = Рассрочка
fact-refund-rule = Возврат остатка
fact-refund-days = Срок возврата
fact-balance-transfer = Перевод остатка
fact-plan-and-extras = Плата и платные услуги
fact-bill-cycle = Счета
fact-late-roaming-days = Поздние списания за роуминг
fact-prepaid-inactivity-days = Отключение за неиспользование
fact-inactivity-fee = Плата за неиспользование
fact-suspension = Приостановка вместо закрытия
fact-restore-window = Можно восстановить в течение
fact-quarantine-days = Оператор выдерживает номер
fact-reuse-rest-period = Срок до передачи номера другому
fact-password-recovery = Забытый пароль
fact-sim-replacement = Замена утерянной SIM
fact-ussd-balance = Команда: баланс
fact-ussd-own-number = Команда: свой номер
fact-ussd-tariff = Команда: тариф
fact-ussd-packages = Команда: остаток пакетов
fact-ussd-subscriptions-off = Команда: отключить подписки
fact-ussd-loan = Команда: доверительный платёж
fact-operator-lookup = Какой оператор обслуживает номер
fact-roaming-support = За границей
fact-number-prefixes = Коды, выданные изначально
fact-network-codes = Коды сети
fact-law-base = Закон
fact-termination-rule = Право расторгнуть договор
fact-registration = Регистрация номеров
fact-numbers-in-my-name = Номера на ваше имя
fact-accounts-on-number = Аккаунты, привязанные к номеру
fact-reassigned-lookup = Реестр переданных номеров
fact-state-sign-in = Государственные сервисы
fact-portability = Перенос номера
fact-prefixes-note = О кодах номеров
fact-record-years = Хранить документы
fact-complaint-step = Куда жаловаться

## Вопросы, которые можно зачитать

ask-terminate-channels = Как расторгнуть договор: в офисе, в приложении, по почте или по телефону?
ask-remote-termination = Можно ли расторгнуть договор из-за границы и как вы проверите мою личность?
ask-papers-needed = Какие документы от меня нужны?
ask-proxy-allowed = Может ли это сделать мой представитель и что должно быть в доверенности?
ask-proxy-wording = Что должно быть написано в доверенности и кто должен её заверить?
ask-terminate-form = Как называется бланк заявления и где его взять?
ask-branch-appointment = Нужна ли запись в офис?
ask-terminate-days = Сколько дней это занимает и с какого дня договор прекращается?
ask-minimum-term = Есть ли по этому номеру минимальный срок или иное соглашение и до какого дня? Мне нужна копия подписанного мной документа.
ask-terminate-fee = Сколько стоит закрытие?
ask-debt-rule = Есть ли у меня долг и помешает ли он закрыть номер?
ask-instalment-rule = Есть ли на номере рассрочка за телефон, роутер или другую услугу?
ask-refund-rule = Вернут ли остаток на счёте, как и за сколько дней?
ask-refund-days = К какому дню вернут деньги?
ask-balance-transfer = Можно ли перевести остаток на другой номер, есть ли предел или плата?
ask-bill-cycle = Когда придёт последний счёт и что в нём может быть?
ask-late-roaming-days = Сколько ещё после расторжения могут прийти списания за роуминг?
ask-confirmation-slip = Какое письменное подтверждение я получу, в каком виде и когда?
ask-device-unbinding = Зарегистрировано ли устройство на этот номер или на меня?
ask-esim = Что делать с профилем eSIM и когда его можно удалить?
ask-prepaid-inactivity-days = Что будет с номером, которым не пользуются, через сколько дней и сколько это стоит?
ask-inactivity-fee = Берётся ли плата за неиспользуемый номер?
ask-suspension = Можно ли вместо этого приостановить номер, на сколько и за какую плату?
ask-restore-window = Сколько времени после расторжения номер можно восстановить?
ask-quarantine-days = Через сколько дней номер могут передать другому человеку?
ask-password-recovery = Я забыл пароль от личного кабинета: как войти снова?
ask-ussd-balance = Какой командой узнать баланс?
ask-ussd-subscriptions-off = Как отключить все платные услуги на этом номере?
ask-hotline = По какому номеру до вас можно дозвониться, в том числе из-за границы?
ask-hotline-abroad = По какому номеру звонить из-за границы?
ask-hotline-hours = В какие часы вы отвечаете и по какому времени?
ask-email = На какой адрес можно написать?

## Насколько это достоверно

fact-confidence-official = официально
fact-confidence-third-party = от третьих лиц
fact-confidence-unverified = не подтверждено
fact-check-first = сначала проверьте
fact-seen = данные от { $date }
fact-source = Источник: { $title }
fact-said = Так ответил оператор { $date }
fact-said-by = Так ответил оператор { $date } ({ $who })
fact-found = Записано вами { $date }
fact-found-at = Записано вами { $date } ({ $place })
fact-page-date = Дата страницы: { $date }
fact-page-undated = На странице нет даты
fact-retrieved = Прочитано { $date }
fact-review-by = Проверить снова до { $date }
fact-review-due = Пора проверить с { $date }
fact-verified-called = Проверено звонком { $date }
fact-verified-visited = Проверено в офисе { $date }
fact-verified-wrote = Оператор ответил письменно { $date }
fact-verified-live-page = Сама страница прочитана { $date }
fact-not-verified = Никто не проверял на деле
fact-contradicted = Другой источник: { $says } ({ $title })
fact-hidden = Есть только неподтверждённые сведения; их покажет --unverified.
fact-unknown = Неизвестно. Спросите оператора.
fact-brand-only = Только для { $brand }
fact-only-prepaid = Для предоплаты
fact-only-postpaid = Для оплаты по счёту
fact-only-nonresident = Для нерезидентов
fact-only-resident = Для резидентов
fact-only-abroad = Из-за границы
fact-only-esim = Для eSIM
fact-claim-unsupported = Где-то указан { $value }, но источников нет.
fact-claim-contradicted = Где-то указан { $value }, но источников нет, а некоторые говорят иное.
fact-serving-operator = Номер можно перенести к другому оператору. Договор расторгают с тем, кто обслуживает номер сейчас; по коду этого не узнать.
fact-yes = да
fact-no = нет
fact-partly = в некоторых случаях
fact-money-once = { $amount }
fact-money-day = { $amount } в день
fact-money-month = { $amount } в месяц
fact-money-year = { $amount } в год

## Сроки

fact-length-usual-calendar = { $count ->
    [one] обычно { $count } день
    [few] обычно { $count } дня
    [many] обычно { $count } дней
   *[other] обычно { $count } дня
}
fact-length-from-calendar = { $count ->
    [one] не меньше { $count } дня
    [few] не меньше { $count } дней
    [many] не меньше { $count } дней
   *[other] не меньше { $count } дня
}
fact-length-upto-calendar = { $count ->
    [one] до { $count } дня
    [few] до { $count } дней
    [many] до { $count } дней
   *[other] до { $count } дня
}
fact-length-between-calendar = { $count ->
    [one] от { $low } до { $count } дня
    [few] от { $low } до { $count } дней
    [many] от { $low } до { $count } дней
   *[other] от { $low } до { $count } дня
}
fact-length-usual-working = { $count ->
    [one] обычно { $count } рабочий день
    [few] обычно { $count } рабочих дня
    [many] обычно { $count } рабочих дней
   *[other] обычно { $count } рабочего дня
}
fact-length-from-working = { $count ->
    [one] не меньше { $count } рабочего дня
    [few] не меньше { $count } рабочих дней
    [many] не меньше { $count } рабочих дней
   *[other] не меньше { $count } рабочего дня
}
fact-length-upto-working = { $count ->
    [one] до { $count } рабочего дня
    [few] до { $count } рабочих дней
    [many] до { $count } рабочих дней
   *[other] до { $count } рабочего дня
}
fact-length-between-working = { $count ->
    [one] от { $low } до { $count } рабочего дня
    [few] от { $low } до { $count } рабочих дней
    [many] от { $low } до { $count } рабочих дней
   *[other] от { $low } до { $count } рабочего дня
}
fact-length-usual-hours = { $count ->
    [one] обычно { $count } час
    [few] обычно { $count } часа
    [many] обычно { $count } часов
   *[other] обычно { $count } часа
}
fact-length-from-hours = { $count ->
    [one] не меньше { $count } часа
    [few] не меньше { $count } часов
    [many] не меньше { $count } часов
   *[other] не меньше { $count } часа
}
fact-length-upto-hours = { $count ->
    [one] до { $count } часа
    [few] до { $count } часов
    [many] до { $count } часов
   *[other] до { $count } часа
}
fact-length-between-hours = { $count ->
    [one] от { $low } до { $count } часа
    [few] от { $low } до { $count } часов
    [many] от { $low } до { $count } часов
   *[other] от { $low } до { $count } часа
}
fact-length-usual-months = { $count ->
    [one] обычно { $count } месяц
    [few] обычно { $count } месяца
    [many] обычно { $count } месяцев
   *[other] обычно { $count } месяца
}
fact-length-from-months = { $count ->
    [one] не меньше { $count } месяца
    [few] не меньше { $count } месяцев
    [many] не меньше { $count } месяцев
   *[other] не меньше { $count } месяца
}
fact-length-upto-months = { $count ->
    [one] до { $count } месяца
    [few] до { $count } месяцев
    [many] до { $count } месяцев
   *[other] до { $count } месяца
}
fact-length-between-months = { $count ->
    [one] от { $low } до { $count } месяца
    [few] от { $low } до { $count } месяцев
    [many] от { $low } до { $count } месяцев
   *[other] от { $low } до { $count } месяца
}
fact-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
