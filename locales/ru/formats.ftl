# Как пишутся даты, числа, деньги и перечисления: по CLDR для русского языка.
# Ключи, которые начинаются с format-, — знаки, а не предложения.

## Даты

date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } г.
date-short = { $day }.{ $month }.{ $year }
date-short-month = { $month ->
    [1] 01
    [2] 02
    [3] 03
    [4] 04
    [5] 05
    [6] 06
    [7] 07
    [8] 08
    [9] 09
    [10] 10
    [11] 11
   *[12] 12
}
date-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}, { $date }
month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
} { $year } г.
moment = { $date }, { $time } ({ $zone })
zone-almaty = время Алматы
zone-shanghai = время Китая
zone-moscow = московское время
zone-offset = { $zone }, { $offset }

ago-today = сегодня
ago-days = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
ago-months = { $count ->
    [one] { $count } месяц назад
    [few] { $count } месяца назад
    [many] { $count } месяцев назад
   *[other] { $count } месяца назад
}
ago-years = { $count ->
    [one] { $count } год назад
    [few] { $count } года назад
    [many] { $count } лет назад
   *[other] { $count } года назад
}
ago-ahead = в будущем
ago-unknown = без даты
in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}
in-months = { $count ->
    [one] через { $count } месяц
    [few] через { $count } месяца
    [many] через { $count } месяцев
   *[other] через { $count } месяца
}
in-years = { $count ->
    [one] через { $count } год
    [few] через { $count } года
    [many] через { $count } лет
   *[other] через { $count } года
}

## Длительность

duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
duration-hours = { $count }{ "\u00A0" }ч
duration-minutes = { $count }{ "\u00A0" }мин
duration-seconds = { $count }{ "\u00A0" }с
duration-two = { $larger } { $smaller }

## Числа и размеры

count = { $count }
percent = { $number }{ "\u00A0" }%
size-bytes = { $number }{ "\u00A0" }Б
size-kilobytes = { $number }{ "\u00A0" }кБ
size-megabytes = { $number }{ "\u00A0" }МБ
size-gigabytes = { $number }{ "\u00A0" }ГБ

## Деньги: знак, который отличает валюту от других, и знак, принятый в её стране

money-code = { $amount }{ "\u00A0" }{ $sign }
money-sign = { $amount }{ "\u00A0" }{ $sign }
format-sign-cny = CN¥
format-sign-eur = €
format-sign-gbp = £
format-sign-kgs = KGS
format-sign-kzt = KZT
format-sign-rub = ₽
format-sign-usd = $
format-sign-cny-home = ¥
format-sign-eur-home = €
format-sign-gbp-home = £
format-sign-kgs-home = сом
format-sign-kzt-home = ₸
format-sign-rub-home = ₽
format-sign-usd-home = $

## Знаки

format-group = { "\u00A0" }
format-decimal = ,
format-day-digits = 2
list-next = { $before }, { $after }
list-last = { $before } и { $after }
list-or = { $before } или { $after }
clauses-next = { $before }; { $after }
sentences-next = { $before } { $after }
bracketed = { $text } ({ $inside })
labelled = { $label }: { $text }

## Letters

# Which half of the sheet carries the address: left or right.
format-address-side = right
