# 日期、数字、金额与列举的写法，依照 CLDR 中文（中国）。
# format- 开头的键是符号，不是句子。

## 日期

date = { $year }年{ $month }月{ $day }日
date-short = { $year }/{ $month }/{ $day }
date-short-month = { $month }
date-weekday = { $date }{ $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
month = { $year }年{ $month }月
moment = { $date } { $time }（{ $zone }）
zone-almaty = 阿拉木图时间
zone-shanghai = 中国时间
zone-moscow = 莫斯科时间
zone-offset = { $zone }，{ $offset }

ago-today = 今天
ago-days = { $count }天前
ago-months = { $count }个月前
ago-years = { $count }年前
ago-ahead = 日期在未来
ago-unknown = 无日期
in-days = { $count }天后
in-months = { $count }个月后
in-years = { $count }年后

## 时长

duration-days = { $count }天
duration-hours = { $count }小时
duration-minutes = { $count }分钟
duration-seconds = { $count }秒
duration-two = { $larger }{ $smaller }

## 数字与大小

count = { $count }
percent = { $number }%
size-bytes = { $number }{ "\u00A0" }B
size-kilobytes = { $number }{ "\u00A0" }kB
size-megabytes = { $number }{ "\u00A0" }MB
size-gigabytes = { $number }{ "\u00A0" }GB

## 金额：区别于他国货币的符号，以及在本国使用的符号

money-code = { $sign }{ "\u00A0" }{ $amount }
money-sign = { $sign }{ $amount }
format-sign-cny = ¥
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

## 符号

format-group = ,
format-decimal = .
format-day-digits = 1
list-next = { $before }、{ $after }
list-last = { $before }和{ $after }
list-or = { $before }或{ $after }
clauses-next = { $before }；{ $after }
sentences-next = { $before }{ $after }
bracketed = { $text }（{ $inside }）
labelled = { $label }：{ $text }

## Letters

# Which half of the sheet carries the address: left or right.
format-address-side = left
