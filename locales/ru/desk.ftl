# Команды дела: что показывается между задачами и сведениями.

## Сейчас

desk-next = Сейчас
desk-next-wait = До { $day } делать нечего ({ $until }). Затем:
stage-finished-until = Делать больше нечего. Храните справку, письма и ответы до { $day }: сохраните пакет доказательств. После этого хранилище можно стереть.
stage-finished-over = Делать больше нечего, и хранить бумаги уже не нужно: хранилище можно стереть.
desk-next-nothing = Делать больше нечего.
desk-due = Срок: { $day } ({ $until })
desk-was-due = Срок прошёл: { $day } ({ $until })
desk-bring = Под рукой: { $papers }
desk-ask = Спросить:
desk-noted = Записано, запись { $seq }: { $what }
desk-written = Записано в { $file }.

## Списки

desk-leaving = отъезд { $day }
desk-accounts-left = { $count ->
    [one] { $count } аккаунт: не решено { $open }, до закрытия сменить номер в { $before }.
    [few] { $count } аккаунта: не решено { $open }, до закрытия сменить номер в { $before }.
    [many] { $count } аккаунтов: не решено { $open }, до закрытия сменить номер в { $before }.
   *[other] { $count } аккаунта: не решено { $open }, до закрытия сменить номер в { $before }.
}
desk-accounts-settled = { $count ->
    [one] { $count } аккаунт, всё решено.
    [few] { $count } аккаунта, всё решено.
    [many] { $count } аккаунтов, всё решено.
   *[other] { $count } аккаунта, всё решено.
}
read-by-hand = Архивы, по которым видны аккаунты, не читались; вы просмотрели аккаунты вручную.
ready-without-archives = Номер объявлен готовым без архивов, по которым видны аккаунты: к нему ещё могут быть привязаны аккаунты.
desk-no-accounts = Аккаунтов пока нет. Прочитайте свои архивы: ringoff import.
desk-no-cases = Дел пока нет. Откройте первое: ringoff case new.
desk-no-extras = Ничего, что надо отключить или оплатить, не записано.
desk-unread = { $count ->
    [one] { $count } запись хранилища не относится ни к одному делу, известному этой версии. Она сохранена.
    [few] { $count } записи хранилища не относятся ни к одному делу, известному этой версии. Они сохранены.
    [many] { $count } записей хранилища не относятся ни к одному делу, известному этой версии. Они сохранены.
   *[other] { $count } записи хранилища не относятся ни к одному делу, известному этой версии. Они сохранены.
}
desk-account-state = { $state }, балл { $score }
desk-plan-marks = → можно делать сейчас   … ждёт   ✓ сделано   – пропущено
desk-chain-head = Конец цепочки: запись { $seq }, { $hash }
desk-imported = { $count ->
    [one] { $count } аккаунт на этом номере, новых { $new }; замечаний: { $findings }.
    [few] { $count } аккаунта на этом номере, новых { $new }; замечаний: { $findings }.
    [many] { $count } аккаунтов на этом номере, новых { $new }; замечаний: { $findings }.
   *[other] { $count } аккаунта на этом номере, новых { $new }; замечаний: { $findings }.
}
desk-ladder = Ступени жалобы по порядку
desk-answer-term = Ответ: { $days }
desk-operator-questions = Неизвестно: спросите оператора
desk-operator-claims = Утверждают без источника
desk-says-otherwise = В другом месте: { $says }
desk-review-none = Сведений с прошедшим сроком проверки нет.
desk-operator-sketch = набросок: известно мало
desk-wanted-title = Недостающие сведения
desk-wanted-intro = Составлено командой `ringoff operator wanted` по записям: то, что нужно знать при закрытии номера и чего не говорит ни один источник, под страницей, где это вероятнее всего сказано. Откройте страницу, найдите перечисленное и впишите каждое сведение с источником в запись; список сам станет короче.
desk-wanted-first = Начните с этих страниц
desk-wanted-count = { $count ->
    [one] { $count } сведение
    [few] { $count } сведения
    [many] { $count } сведений
   *[other] { $count } сведения
}
desk-wanted-site = сайт самого оператора
desk-wanted-nowhere = страница неизвестна
desk-paper-fields = Поля для --fill: { $fields }

## Документы

desk-paper-checklist = Список
desk-paper-call-script = Что сказать по телефону
desk-paper-branch-card = Карточка для визита
desk-paper-summary = Дело на одном листе

outcome-reached = ответили
outcome-unreachable = не ответили
outcome-refused = отказали
outcome-promised = пообещали

## Отсчёт

desk-countdown = До дня, когда номер могут отдать другому
desk-day-unknown = неизвестно
desk-day-between = с { $from } по { $to }
desk-day-from = с { $from }

## Календарь

desk-calendar-name = Ringoff
desk-calendar-phase-before = Срок задачи
desk-calendar-phase-during = Срок ответа
desk-calendar-phase-after = Срок проверки
desk-calendar-more = { $title } (+{ $count })
desk-calendar-visit = Визит

## Номер

line-number = Номер
line-operator = Оператор
line-brand = Марка
line-sim = Вид SIM
line-sim-physical = карта
line-sim-esim = профиль eSIM
line-sim-works = SIM ещё работает
line-iccid = Номер SIM-карты (ICCID, напечатан на карте)
line-holder = Владелец
line-mine = Оформлен на вас
line-resident = Резидент страны
line-agent = Куплен у посредника
line-plan = Оплата
line-plan-prepaid = предоплата
line-plan-postpaid = по счёту
line-fee = Плата в месяц
line-contract = Договор
line-since = У вас с
line-where = Вы в стране оператора?
line-where-here = да, и остаюсь
line-where-abroad = нет
line-where-leaving = да, но уезжаю, или бываю и там, и там
line-holder-kind = На кого оформлен, если не на вас
line-holder-kind-person = на другого человека
line-holder-kind-company = на организацию
line-holder-kind-deceased = владелец умер
line-leaving = Отъезд
line-new-number = Новый номер
line-others = Другие номера
line-unknown = не указано
case-requested-on = Заявление подано
case-closed-on = Номер закрыт

## Сравнение

compare-nothing = Ничего не делать
compare-burn-down = Остатка { $balance } при плате { $fee } в месяц хватит до дня между { $from } и { $to }, если:
compare-burn-down-unknown = Когда кончится остаток, сказать нельзя: неизвестен остаток или плата.
compare-idle = Номер без использования отключают: { $days }
compare-idle-unknown = Когда отключают номер без использования, неизвестно.
compare-accounts = { $open ->
    [one] К номеру ещё привязан { $open } аккаунт, он может достаться следующему владельцу номера; в первую очередь: { $before }.
    [few] К номеру ещё привязаны { $open } аккаунта, они могут достаться следующему владельцу номера; в первую очередь: { $before }.
    [many] К номеру ещё привязаны { $open } аккаунтов, они могут достаться следующему владельцу номера; в первую очередь: { $before }.
   *[other] К номеру ещё привязано { $open } аккаунта, они могут достаться следующему владельцу номера; в первую очередь: { $before }.
}
compare-keep = Оставить или приостановить
compare-year = Год стоит { $year }.
compare-year-unknown = Сколько стоит год, неизвестно.
compare-carry = Перенос к другому оператору
compare-carry-accounts = Номер остаётся вашим: менять его в аккаунтах не нужно. Старый договор прекращает новый оператор; остаток, как правило, пропадает.
compare-close = Закрыть
compare-fee = Закрытие стоит { $fee }.
compare-fee-unknown = Сколько стоит закрытие, неизвестно.
compare-refund = Остаток возвращают.
compare-no-refund = Остаток не возвращают.
compare-refund-unknown = Что будет с остатком, неизвестно.

## Наблюдение

desk-watch-read = { $count ->
    [one] { $count } замечание, новых { $new }; выглядит странно, но в порядке: { $innocent }.
    [few] { $count } замечания, новых { $new }; выглядит странно, но в порядке: { $innocent }.
    [many] { $count } замечаний, новых { $new }; выглядит странно, но в порядке: { $innocent }.
   *[other] { $count } замечания, новых { $new }; выглядит странно, но в порядке: { $innocent }.
}

## Ошибки

err-case-none = В этом хранилище нет дел.
do-case-none = Откройте дело на главной странице или командой ringoff case new --number "+7 701 000 12 34" --operator kz/kcell
err-case-unknown = Дела с таким именем или номером нет.
do-case-unknown = Все дела показывают главная страница и ringoff case list.
err-case-which = Открыто несколько дел.
do-case-which = Укажите нужное: --case и его имя.
err-case-exists = У этого номера уже есть дело.
do-case-exists = Продолжайте его: оно есть на главной странице. Сведения можно поправить на странице «Номер» или командой ringoff case edit.
err-operator-unknown = Оператора с таким именем нет.
do-operator-unknown = Операторов можно выбрать на странице «Номер»; в терминале всех показывает ringoff operator list. Если нужного нет, не указывайте оператора.
err-operator-which = Это имя носят несколько операторов.
do-operator-which = Укажите код, например kz/beeline.
err-operator-not-said = В деле не сказано, какой оператор обслуживает номер.
do-operator-not-said = Выберите его на странице «Номер» или командой ringoff case edit --operator kz/kcell
err-account-unknown = Аккаунта с таким именем в деле нет.
do-account-unknown = Все аккаунты показывают страница «Аккаунты» и ringoff account list.
err-task-unknown = Задачи с таким именем нет.
do-task-unknown = Все задачи показывают страница «План» и ringoff plan.
err-task-stays = Эту задачу пропустить нельзя: она уже сделана или без неё номер не закрыть.
do-task-stays = Что с каждой задачей, видно на странице «План» и в ringoff plan; сделанное отмечают там же или командой ringoff done.
err-task-needs-verb = Этой задаче мало отметки.
do-task-needs-verb = Укажите нужное на её странице или командой, которую называет план.
err-letter-unknown = Документа с таким именем нет.
do-letter-unknown = Все документы показывают страница «Документы» и ringoff letter list.
err-finding-unknown = Замечания с таким именем нет.
do-finding-unknown = Найденное показывают страница «После закрытия» и ringoff watch.
err-proof-torn = Файл начинается как документ и обрывается.
do-proof-torn = Скопируйте или скачайте его заново и проверьте, открывается ли он. Сохранить как есть: --anyway или галочка на странице.
err-proof-empty = Файл пуст.
do-proof-empty = Скопируйте или скачайте его заново. Сохранить как есть: --anyway или галочка на странице.
err-proof-unknown = Файл не похож ни на документ, ни на картинку, ни на текст, ни на письмо.
do-proof-unknown = Проверьте, открывается ли он и тот ли это файл. Сохранить как есть: --anyway или галочка на странице.
err-proof-recording = Это аудио- или видеозапись, а не документ.
do-proof-recording = Сохраните её как запись (--kind recording) или дайте документ. Сохранить как есть: --anyway или галочка на странице.
err-proof-packed = Это сжатый архив, а не документ.
do-proof-packed = Распакуйте его и дайте документ из него. Сохранить как есть: --anyway или галочка на странице.
err-fact-unknown = Сведений с таким именем нет.
do-fact-unknown = Возьмите одно из имён выше.
err-value-invalid = Значение не понято.
do-value-invalid = Посмотрите, что нужно в поле: сумма как 4200.50, день как 2026-12-31, номер как +7 700 000 12 34.
err-amount-invalid = Это не сумма с валютой.
do-amount-invalid = Пишите так: 4200 KZT, код валюты из трёх букв.
err-file-exists = Такой файл уже есть, он не тронут.
do-file-exists = Дайте другое имя или уберите старый файл.
err-passphrase-input = Парольную фразу прочитать не удалось.
do-passphrase-input = Введите её в терминале или укажите --passphrase-file, --passphrase-fd или --passphrase-stdin.
err-passphrase-differs = Две парольные фразы различаются. Ничего не сделано.
do-passphrase-differs = Введите одну и ту же фразу дважды.
err-no-home = Папка для данных программ не найдена.
do-no-home = Укажите место хранилища: --vault.
err-erase-unconfirmed = Ничего не стёрто: вернуть стёртое нельзя.
do-erase-unconfirmed = Если вы этого хотите, добавьте --yes-erase-everything.
do-refused = Ничего не записано. Что можно сделать сейчас, показывают страница «План» и ringoff plan.
err-paper-too-long = Текст длиннее, чем вмещает документ.
do-paper-too-long = Сократите его.
err-paper-text = Текст этого документа использовать нельзя.
do-paper-text = Выберите другой язык и сообщите нам.
err-paper-typeset = Документ составить не удалось.
do-paper-typeset = Возьмите простой текст; если так и останется, сообщите нам.
err-answer-none = Ни один ответ не записан.
do-answer-none = Запишите сказанное рядом с вопросом и сохраните снова.
err-day-ahead = Этот день ещё не наступил.
do-day-ahead = Укажите день, когда это было сделано, не позже сегодняшнего.
err-day-before-line = В этот день номер ещё не был вашим.
do-day-before-line = Сравните с первым днём номера. Если неверен он, исправьте его в данных о номере.
err-day-far = Этот день слишком далеко.
do-day-far = Проверьте год.
err-day-before-request = Договор не мог закончиться раньше, чем об этом попросили.
do-day-before-request = Сравните обе даты. Если неверен день заявления, отмените его в журнале и запишите снова.
err-due-before = Срок ответа не может быть раньше обращения.
do-due-before = Сравните обе даты.
err-iccid-invalid = Это не номер SIM-карты.
do-iccid-invalid = В нём от 18 до 22 знаков, и он начинается с 89. Он напечатан на карте; для eSIM его показывает телефон в настройках. Поле можно оставить пустым.

err-sim-still-needed = Номер ещё открыт: на эту SIM приходят коды, а удалённый профиль не вернуть.
do-sim-still-needed = Сохраните её, пока конец не подтверждён и не наступил. Если её уже нет, укажите это на странице «Номер», в терминале — ключом --already.
err-calendar-empty = В деле пока нет дат: заносить в календарь нечего.
do-calendar-empty = Укажите день отъезда или запишите визит, затем создайте календарь снова.
