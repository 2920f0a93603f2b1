# Күндер, сандар, ақша және тізбелер қалай жазылады: қазақ тіліне арналған CLDR бойынша.
# format- деп басталатын кілттер — сөйлем емес, таңба.

## Күндер

date = { $year } ж. { $day } { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
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
date-weekday = { $date }, { $weekday ->
    [1] дүйсенбі
    [2] сейсенбі
    [3] сәрсенбі
    [4] бейсенбі
    [5] жұма
    [6] сенбі
   *[7] жексенбі
}
month = { $year } ж. { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
moment = { $date }, { $time } ({ $zone })
zone-almaty = Алматы уақыты
zone-shanghai = Қытай уақыты
zone-moscow = Мәскеу уақыты
zone-offset = { $zone }, { $offset }

ago-today = бүгін
ago-days = { $count } күн бұрын
ago-months = { $count } ай бұрын
ago-years = { $count } жыл бұрын
ago-ahead = күні әлі келмеген
ago-unknown = күні жоқ
in-days = { $count } күннен кейін
in-months = { $count } айдан кейін
in-years = { $count } жылдан кейін

## Ұзақтық

duration-days = { $count } күн
duration-hours = { $count }{ "\u00A0" }сағ
duration-minutes = { $count }{ "\u00A0" }мин
duration-seconds = { $count }{ "\u00A0" }с
duration-two = { $larger } { $smaller }

## Сандар мен өлшемдер

count = { $count }
percent = { $number }%
size-bytes = { $number }{ "\u00A0" }Б
size-kilobytes = { $number }{ "\u00A0" }кБ
size-megabytes = { $number }{ "\u00A0" }МБ
size-gigabytes = { $number }{ "\u00A0" }ГБ

## Ақша: валютаны өзгелерден ажырататын таңба және өз еліндегі таңба

money-code = { $amount }{ "\u00A0" }{ $sign }
money-sign = { $amount }{ "\u00A0" }{ $sign }
format-sign-cny = CN¥
format-sign-eur = €
format-sign-gbp = £
format-sign-kgs = KGS
format-sign-kzt = ₸
format-sign-rub = ₽
format-sign-usd = $
format-sign-cny-home = ¥
format-sign-eur-home = €
format-sign-gbp-home = £
format-sign-kgs-home = сом
format-sign-kzt-home = ₸
format-sign-rub-home = ₽
format-sign-usd-home = $

## Таңбалар

format-group = { "\u00A0" }
format-decimal = ,
format-day-digits = 2
list-next = { $before }, { $after }
list-last = { $before }, { $after }
list-or = { $before } не { $after }
clauses-next = { $before }; { $after }
sentences-next = { $before } { $after }
bracketed = { $text } ({ $inside })
labelled = { $label }: { $text }

## Letters

# Which half of the sheet carries the address: left or right.
format-address-side = right
