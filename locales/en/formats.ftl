# How dates, numbers, money and lists are written. British English, as CLDR has it.
# Keys that begin with format- hold signs, not sentences.

## Dates

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-short = { $day } { $month } { $year }
date-short-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}, { $date }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
moment = { $date }, { $time } ({ $zone })
zone-almaty = Almaty time
zone-shanghai = China time
zone-moscow = Moscow time
zone-offset = { $zone }, { $offset }

ago-today = today
ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
ago-months = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
ago-years = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
ago-ahead = in the future
ago-unknown = no date
in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
}
in-years = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
}

## Durations

duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-hours = { $count }{ "\u00A0" }h
duration-minutes = { $count }{ "\u00A0" }min
duration-seconds = { $count }{ "\u00A0" }s
duration-two = { $larger } { $smaller }

## Numbers and sizes

count = { $count }
percent = { $number }%
size-bytes = { $number }{ "\u00A0" }B
size-kilobytes = { $number }{ "\u00A0" }kB
size-megabytes = { $number }{ "\u00A0" }MB
size-gigabytes = { $number }{ "\u00A0" }GB

## Money: the sign that names the currency among others, and the one used at home

money-code = { $sign }{ "\u00A0" }{ $amount }
money-sign = { $sign }{ $amount }
format-sign-cny = CN¥
format-sign-eur = €
format-sign-gbp = £
format-sign-kgs = KGS
format-sign-kzt = KZT
format-sign-rub = RUB
format-sign-usd = US$
format-sign-cny-home = ¥
format-sign-eur-home = €
format-sign-gbp-home = £
format-sign-kgs-home = сом
format-sign-kzt-home = ₸
format-sign-rub-home = ₽
format-sign-usd-home = $

## Signs

format-group = ,
format-decimal = .
format-day-digits = 1
list-next = { $before }, { $after }
list-last = { $before } and { $after }
list-or = { $before } or { $after }
clauses-next = { $before }; { $after }
sentences-next = { $before } { $after }
bracketed = { $text } ({ $inside })
labelled = { $label }: { $text }

## Letters

# Which half of the sheet carries the address: left or right.
format-address-side = left
