# Подписи и постоянные фразы бумаг. Сами письма — простой текст в letters/.

## На каждой бумаге

paper-page = Страница { $page } из { $pages }
paper-translation = Перевод для того, кто подписывает. Частью письма не является.
paper-place-and-day = { $place }, { $day }
paper-signature = подпись
paper-enclosures = Приложения
paper-id = { $kind } { $number }
paper-id-issued = { $kind } { $number }, { $issued }
paper-id-passport = паспорт
paper-id-card = удостоверение личности
paper-id-residence = вид на жительство

## Что вписать в пропуск

paper-gap-holder = фамилия, имя, отчество владельца номера
paper-gap-holder-document = документ, удостоверяющий личность, и его номер
paper-gap-personal-number = ИИН
paper-gap-holder-address = почтовый адрес
paper-gap-holder-email = электронная почта
paper-gap-new-number = новый номер
paper-gap-line = номер телефона
paper-gap-contract = номер договора
paper-gap-iccid = номер SIM-карты
paper-gap-operator = полное наименование оператора
paper-gap-brand = торговая марка
paper-gap-operator-address = адрес оператора
paper-gap-recipient = наименование получателя
paper-gap-recipient-address = адрес получателя
paper-gap-proxy = фамилия, имя, отчество представителя
paper-gap-proxy-document = документ представителя и его номер
paper-gap-proxy-until = последний день
paper-gap-balance = сумма
paper-gap-payee = владелец счёта
paper-gap-payee-bank = банк
paper-gap-payee-bank-code = БИК
paper-gap-payee-account = номер счёта
paper-gap-bank-account = счёт или карта
paper-gap-company-account = номер клиента или логин
paper-gap-request-date = дата обращения
paper-gap-closing-date = дата закрытия
paper-gap-slip-date = дата справки
paper-gap-slip-number = номер справки
paper-gap-tickets = номера обращений
paper-gap-attempts = что предпринято
paper-gap-charges = списания
paper-gap-enclosures = приложения
paper-gap-rules = правила
paper-gap-form-title = название формы
paper-gap-place = место
paper-gap-today = дата
paper-gap-refusals = отказы
paper-gap-slip = письменное подтверждение
paper-gap-grounds = что произошло
paper-gap-free-text = прочее

## Refusals

paper-refused = { $when }: «{ $words }»
paper-term-broken = { $when }, срок нарушен: { $words }

## Столбцы

paper-column-date = Дата
paper-column-channel = Способ
paper-column-outcome = Результат
paper-column-ticket = Обращение
paper-column-description = Запись
paper-column-amount = Сумма
paper-column-event = Что произошло
paper-column-file = Файл
paper-column-what = Что это
paper-column-hash = SHA-256

## Подписи

paper-label-operator = Оператор
paper-label-line = Номер телефона
paper-label-holder = Владелец номера
paper-label-today = По состоянию на
paper-label-form = Форма
paper-label-branch = Офис обслуживания
paper-label-appointment = Запись на приём
paper-label-events = Записей в журнале

## Шпаргалка для звонка

paper-script-title = Шпаргалка для звонка: закрытие номера
paper-script-contacts = Как связаться с оператором
paper-script-at-hand = Держать под рукой
paper-script-say = Сказать
paper-script-greeting = Здравствуйте. Этот номер оформлен на меня.
paper-script-greeting-plain = Здравствуйте. Я звоню по поводу этого номера.
paper-script-greeting-attorney = Здравствуйте. Я пользуюсь этим номером; он оформлен на другого человека, у меня есть доверенность.
paper-script-greeting-other = Здравствуйте. Я пользуюсь этим номером; он оформлен на другого человека. Что нужно, чтобы расторгнуть договор от его имени?
paper-script-greeting-company = Здравствуйте. Я пользуюсь этим номером; он оформлен на организацию. Что нужно от организации, чтобы расторгнуть договор?
paper-script-greeting-deceased = Здравствуйте. Владелец этого номера умер. Что нужно, чтобы расторгнуть договор?
paper-script-wish = Я хочу расторгнуть договор на этот номер и закрыть его насовсем.
paper-script-language = Я плохо говорю на вашем языке. Есть ли сотрудник, который говорит по-английски?
paper-script-ask = Спросить и записать ответ
paper-script-end = Прежде чем положить трубку
paper-script-repeat = Я повторю, что записано. Какой номер у моего обращения?
paper-script-thanks = Спасибо, до свидания.
paper-script-log = О звонке
paper-log-when = День и время
paper-log-waiting = Минут ожидания
paper-log-who = Кто ответил
paper-log-ticket = Номер обращения
paper-log-outcome = Результат
paper-ask-operator = Этот номер сейчас обслуживает ваша сеть?
paper-ask-nothing = Если ничего не делать: в какой день номер ограничат, начнут списывать плату, заблокируют и закроют?

## Карточка для визита

paper-card-title = Закрытие номера
paper-card-wish = Здравствуйте. Я хочу расторгнуть договор на этот номер и закрыть его насовсем.
paper-card-wish-proxy = Здравствуйте. Я действую по доверенности от владельца номера. Нужно расторгнуть договор на этот номер и закрыть его насовсем.
paper-card-wish-deceased = Здравствуйте. Владелец этого номера умер. Нужно расторгнуть договор и закрыть номер насовсем.
paper-card-refund = Прошу вернуть остаток денег на счёте.
paper-card-debt = Есть ли долг? Я погашу его сейчас.
paper-card-confirmation = Мне нужна справка о закрытии номера: с датой, подписью и печатью.
paper-card-write = Если чего-то не хватает или вы отказываете, напишите причину на этом листе.
paper-card-bring = Взять с собой

## Список

paper-checklist-title = Список: закрытие номера
paper-checklist-done = Сделано
paper-checklist-by = { $what } (срок: { $day })

## Сводка

paper-summary-title = Сводка по делу
paper-summary-facts = Что известно
paper-summary-events = Что произошло
paper-summary-open = Осталось сделать

## Доказательства

paper-evidence-title = Доказательства: закрытие номера
paper-evidence-head = Хеш последней записи журнала
paper-evidence-items = Приложенные подлинники
paper-evidence-check = В пакете есть программа, которая проверяет файлы, журнал и этот хеш без Ringoff: запустите её в папке пакета с помощью Python 3.
paper-evidence-limits = Журнал показывает, в каком порядке сделаны записи и что после выдачи этого хеша ничего не менялось. Он не доказывает, что запись верна. Подлинники говорят сами за себя.
