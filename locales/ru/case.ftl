# Дело: задачи, стадии, журнал, вопросы. Заголовок задачи и её причина (-why) получают одни и те же значения.

## Части дела

phase-before = До закрытия
phase-during = Закрытие
phase-after = После закрытия
task-state-ready = можно делать сейчас
task-state-waiting = ждёт
task-state-done = сделано
task-state-skipped = пропущено

stage-preparing = Подготовка
stage-preparing-about = Номер меняется в аккаунтах, документы собираются. Номер ещё работает.
stage-ready = Готово
stage-ready-about = Всё, что нужно было сделать заранее, сделано или пропущено по вашему решению. Номер можно закрывать.
stage-ready-unread-about = Номер объявлен готовым, но не прочитано ничего, по чему видны аккаунты: к нему ещё могут быть привязаны аккаунты.
stage-ready-by-hand-about = По вашему собственному списку везде, где номер нужно сменить заранее, он сменён или это пропущено по вашему решению. Архивы, по которым видны аккаунты, не читались: к номеру ещё может быть привязан аккаунт, которого в списке нет.
stage-closing = Закрытие
stage-closing-about = Заявление о расторжении подано. Оператор ещё не подтвердил.
stage-closed-awaiting-slip = Закрыт, справки нет
stage-closed-awaiting-slip-about = Оператор говорит, что номер закрыт. Пока нет справки, дело не считается закрытым.
stage-aftercare = Наблюдение
stage-aftercare-about = Номер закрыт, справка есть. Счета, возврат денег и аккаунты под наблюдением, пока номер не смогут передать другому.
stage-finished = Завершено
stage-finished-about = Делать больше нечего. Храните документы.
stage-kept = Оставлен
stage-kept-about = Номером продолжают пользоваться.
stage-carried = Переносится к другому оператору
stage-carried-about = Новый оператор забирает номер и прекращает старый договор. Номер остаётся вашим: менять его в аккаунтах не нужно.
stage-parked = Приостановлен
stage-parked-about = Номер сохраняется с наименьшими расходами.

countdown-stop = заявление
countdown-closed = закрыт
countdown-quarantine = карантин номера
countdown-reissue = могут передать другому

## Что есть

task-line = Дополнить сведения о номере
task-line-why = { $count ->
    [one] Не хватает { $count } сведения. От них зависят документы и письма.
    [few] Не хватает { $count } сведений. От них зависят документы и письма.
    [many] Не хватает { $count } сведений. От них зависят документы и письма.
   *[other] Не хватает { $count } сведения. От них зависят документы и письма.
}
task-line-country = Проверьте, кто обслуживает номер: { $operator } — оператор не той страны, к которой относится номер
task-line-country-why = Иначе способы, бумаги и сроки будут от другого оператора. Исправьте оператора в данных о номере; если неверен номер, заведите дело с верным; если всё верно, отметьте это как сделанное.
task-line-served = Проверьте, кто обслуживает номер: в сообщении — { $other }, в деле — { $operator }
task-line-served-why = { $other } пишет об этом номере как о своём. Его могли перенести или выдать другому. Исправьте оператора в данных о номере; если его всё ещё обслуживает { $operator }, отметьте это как сделанное.
task-choice = Решить: оставить, приостановить или закрыть
task-choice-why = У каждого решения своя цена. Сравнение показывает, что известно, а что нет.
task-import = Прочитать свои архивы
task-import-why = По сообщениям, почте и паролям видно, к каким аккаунтам привязан номер. Непрочитанное найти нельзя.
task-import-by-hand = Пройти свои аккаунты вручную
task-import-by-hand-why = Архивы не читались. Что не вспомнилось, то не найдено.
task-lookup = Запросить реестр: { $name }
task-lookup-why = Там может быть видно, что оформлено на вас или привязано к номеру, даже если сообщений не было.

## Аккаунты

task-rehearse = { $service }: войти один раз без SIM-карты
task-rehearse-why = Если вход работает без старого номера, он будет работать и после закрытия. Отключите номер и попробуйте.
task-rehearse-again = { $service }: ещё раз войти без SIM-карты
task-rehearse-again-why = В прошлый раз не получилось. Смените номер или добавьте другой способ входа и попробуйте снова.
task-account = { $service }: сменить номер на новый
task-account-why = К этому аккаунту привязан номер. Когда номер перейдёт к другому человеку, тот может получить доступ к аккаунту.
task-account-code = { $service }: сменить номер, пока старый работает
task-account-code-why = Чтобы сменить номер, нужен код, который приходит на старый. После закрытия это уже невозможно.
task-account-branch = { $service }: сменить номер в отделении
task-account-branch-why = Номер меняют при личном визите. Это требует времени: начните заранее.
task-account-check = { $service }: вы ещё этим пользуетесь?
task-account-check-why = Нет уверенности, что там стоит этот номер; почему, сказано на странице аккаунта. Посмотрите, какой номер указан, и отметьте: номер сменён, оставлен или аккаунт не ваш.
task-account-operator = { $service }: сохранить нужное из личного кабинета
task-account-operator-why = Кабинет привязан к этому номеру. Сохраните счета, договор и историю платежей: позже войти может не получиться.
task-account-speaks = { $service } по-прежнему пишет на старый номер
task-account-speaks-why = Отмечено, что номер там сменён, но позже на старый номер пришло сообщение. Проверьте и отметьте заново.
task-accounts-rest = Просмотреть аккаунты, где номер только указан ({ $count })
task-accounts-rest-why = От номера там почти ничего не зависит. Можно сменить ради порядка, можно оставить.
task-tell-contacts = Сообщить людям новый номер
task-tell-contacts-why = После закрытия вместо вас может ответить посторонний.

## Оператор

task-ask-hotline = Позвонить в контакт-центр
task-ask-hotline-why = Скажите, чего хотите, и спросите то, что пока неизвестно. Вопросы есть в шпаргалке для звонка.
task-ask-wifi-calling = Позвонить в контакт-центр через Wi-Fi
task-ask-wifi-calling-why = Обычный звонок не удался. Через Wi-Fi он идёт как из домашней сети. Неудачных попыток: { $failed }.
task-ask-chat = Написать в чат оператора
task-ask-chat-why = Звонки не удались. В чате ответ останется в письменном виде. Неудачных попыток: { $failed }.
task-ask-email = Написать оператору по электронной почте
task-ask-email-why = Более быстрые способы не помогли. У письма есть дата отправки. Неудачных попыток: { $failed }.
task-ask-self-care = Попробовать личный кабинет
task-ask-self-care-why = Кое-что можно сделать там, ни с кем не разговаривая. Неудачных попыток: { $failed }.
task-ask-post = Отправить оператору письмо по почте
task-ask-post-why = Заказное письмо обязаны принять. Сохраните квитанцию. Неудачных попыток: { $failed }.
task-ask-branch = Прийти в офис обслуживания
task-ask-branch-why = Там видят вас и ваши документы. Неудачных попыток: { $failed }.
task-ask-proxy = Послать представителя с доверенностью
task-ask-proxy-why = Сами вы прийти не можете, другие способы не помогли. Неудачных попыток: { $failed }.
task-ask-again = Начать снова с контакт-центра
task-ask-again-why = Каждый способ один раз не сработал. Попытки — основание для жалобы: { $failed }.
task-visit = Визит { $day }: { $place }
task-visit-why = Возьмите документы и карточку для визита. Потом запишите, что вам сказали.
task-visit-at = Визит { $day } в { $time }: { $place }
task-visit-at-why = Возьмите документы и карточку для визита. Потом запишите, что вам сказали.
task-appointment = Записаться на приём в офис обслуживания
task-appointment-why = Офис принимает по записи.
task-recover-self-service = Сбросить пароль в личном кабинете
task-recover-self-service-why = Самый быстрый способ, пока работает старый номер или почта.
task-recover-security-questions = Сбросить пароль по контрольным вопросам
task-recover-security-questions-why = Предыдущий способ не помог. Отвечайте так же, как при регистрации.
task-recover-hotline = Сбросить пароль через контакт-центр
task-recover-hotline-why = Предыдущие способы не помогли. Держите под рукой документ и номер.
task-recover-branch = Сбросить пароль в офисе обслуживания
task-recover-branch-why = Предыдущие способы не помогли. Возьмите удостоверение личности.

## Документы и услуги

task-paper = Подготовить: { $paper }
task-paper-why = Оператор может это спросить.
task-paper-agent-receipt = Найти чек посредника
task-paper-agent-receipt-why = Номер куплен у посредника. Чек показывает, что он ваш.
task-paper-power-of-attorney = Получить доверенность от владельца номера
task-paper-power-of-attorney-why = Номер оформлен на другого человека. Без доверенности оператор может с вами не говорить.
document-identity-document = удостоверение личности или паспорт
document-national-id = удостоверение личности этой страны
document-foreign-passport = иностранный паспорт
document-personal-number = личный номер (ИИН, ИНН)
document-agent-receipt = чек посредника
document-contract = договор
document-sim-or-carrier = SIM-карта или пластик от неё (с номером ICCID; для eSIM — QR-код или номер EID)
document-death-certificate = свидетельство о смерти
document-power-of-attorney = доверенность
document-application = заявление о расторжении договора
document-bank-details = банковские реквизиты для возврата
document-top-up-receipts = чеки пополнений
document-puk = PUK-код
document-account-number = номер лицевого счёта

task-extras = Записать всё, что идёт через номер
task-extras-why = Платные услуги, рассрочки, долги и автопополнения не прекратятся сами, если их не остановить.
task-devices = Снять устройство с учёта
task-devices-why = В этой стране устройства регистрируют. Проверьте, что ваше не останется привязанным к номеру.
task-extra-subscription = Отключить платную услугу: { $name }
task-extra-subscription-why = Деньги за неё списываются через номер. Отключите её заранее, чтобы в конце не осталось долга.
task-extra-device-instalment = Закрыть рассрочку: { $name }
task-extra-device-instalment-why = При расторжении остаток могут потребовать сразу. Узнайте сумму.
task-extra-debt = Погасить долг: { $name }
task-extra-debt-why = Из-за долга номер могут не закрыть, а сам долг растёт.
task-extra-auto-top-up = Отключить автопополнение: { $name }
task-extra-auto-top-up-why = Иначе оно будет пополнять номер, который принадлежит другому.
task-extra-device-registration = Снять устройство с учёта: { $name }
task-extra-device-registration-why = Иначе оно останется привязанным к номеру, который уже не ваш.
task-extra-tied-service = Отвязать от номера: { $name }
task-extra-tied-service-why = Семейный тариф, вторая SIM-карта или домашний интернет могут помешать закрытию.
task-extra-other = Уладить: { $name }
task-extra-other-why = Вы внесли это в список того, что нужно сделать до закрытия.

## Остаток на счёте

task-balance = Узнать и записать остаток на счёте
task-balance-why = С датой и снимком экрана это основание для возврата.
task-balance-plan = Решить, что станет с остатком: { $money }
task-balance-plan-why = Вернуть, перевести, потратить или отказаться: у каждого пути свои правила. Неизвестное становится вопросом.
task-balance-transfer = Перевести на другой номер: { $money }
task-balance-transfer-why = Это нужно сделать до закрытия.
task-balance-spend = Потратить: { $money }
task-balance-spend-why = Это нужно сделать до закрытия.
task-refund-request = Потребовать возврат остатка
task-refund-request-why = Письменно, с датой и суммой.
task-refund-await = Деньги вернулись?
task-refund-await-why = Срок настал. Проверьте счёт, на который их должны были перечислить.
task-refund-late = Возврат денег просрочен
task-refund-late-why = Срок прошёл. Напомните письменно, затем подайте жалобу.
task-refund-short = Вернули меньше, чем вы просили
task-refund-short-why = Потребуйте остальное письменно или пропустите задачу, указав причину.

## Закрытие

task-ready = Объявить, что номер можно закрывать
task-ready-why = { $count ->
    [0] Везде, где номер нужно сменить заранее, он сменён.
    [one] Нужно заранее сменить номер ещё в { $count } аккаунте.
    [few] Нужно заранее сменить номер ещё в { $count } аккаунтах.
    [many] Нужно заранее сменить номер ещё в { $count } аккаунтах.
   *[other] Нужно заранее сменить номер ещё в { $count } аккаунта.
}
task-ready-unread = Объявить, что номер можно закрывать
task-ready-unread-why = Не прочитано ничего, по чему видно, к каким аккаунтам привязан номер, поэтому о них ничего не известно. Прочитайте архив или просмотрите аккаунты вручную; либо продолжите, указав причину: она сохранится.
task-proxy = Составить доверенность
task-proxy-why = Вместо вас это сделает другой человек. Может понадобиться нотариус: спросите оператора, что должно быть в тексте.
task-request = Подать заявление о расторжении договора (способ: { $way })
task-request-notice = Заблаговременно попросить о расторжении договора (способ: { $way })
task-request-notice-why = Насколько известно, договор прекращается не сразу после заявления. Если подать его к этому дню, к отъезду { $day } всё закончится. Подайте заявление, попросите отметку о приёме, узнайте последний день и получение справки.
task-request-why = Подайте заявление и попросите отметку о приёме. Узнайте последний день договора и когда будет справка.
task-confirm = Оператор подтвердил расторжение?
task-confirm-why = Запишите последний день договора, как только узнаете его.
task-confirm-late = Номер уже должен быть закрыт
task-confirm-late-why = Срок прошёл. Попросите письменное подтверждение; задержка — основание для жалобы.
task-slip = Получить справку о закрытии номера и приложить её
task-slip-why = Это единственное доказательство, что номер закрыт. Без неё дело остаётся открытым.
task-confirmation = Запросить письменное подтверждение
task-confirmation-why = { $days ->
    [one] Прошёл { $days } день, а справки нет. Письмо просит её выдать.
    [few] Прошло { $days } дня, а справки нет. Письмо просит её выдать.
    [many] Прошло { $days } дней, а справки нет. Письмо просит её выдать.
   *[other] Прошло { $days } дня, а справки нет. Письмо просит её выдать.
}
task-sim-esim = Удалить профиль eSIM
task-sim-esim-why = Номер закрыт, справка есть. Профиль удаляют последним: вернуть его нельзя.
task-sim-physical = Уничтожить SIM-карту
task-sim-physical-why = Справка есть, карта больше не нужна. Запишите номер, напечатанный на ней, и разрежьте чип.
task-sim-lost = SIM-карты или профиля больше нет, а номер открыт: получите новые или пользуйтесь способами без SIM
task-sim-lost-why = Аккаунтов первой очереди, где ещё указан этот номер: { $count }, а коды на него до вас не доходят. Новую карту или профиль оператор выдаёт владельцу номера; на странице каждого аккаунта сказано, есть ли способ без SIM. Отметьте, когда новая заработает.
task-sim-which = Избавиться от SIM-карты
task-sim-which-why = Удалите профиль eSIM или уничтожьте карту. Она больше не нужна.

## После закрытия

task-bill = Проверить счёт { $cycle } из { $count }
task-bill-why = После закрытия ничего не должны списывать, кроме запоздалого роуминга. Для жалобы хватит одного списания.
task-charge = Ответить на списание, замеченное { $day }
task-charge-why = Номер был закрыт. Подайте жалобу оператору; если не поможет, оспорьте списание в банке.
task-recheck = Ещё раз пройти по аккаунтам до { $day }
task-recheck-why = С { $day } номер могут передать другому. Где он ещё указан, его пока можно сменить.
task-recheck-day = Пройти по аккаунтам в последний раз
task-recheck-day-why = С { $day } номер может быть в чужих руках.
task-recheck-unknown = Ещё раз пройти по аккаунтам
task-recheck-unknown-why = Сколько длится карантин номера, неизвестно, поэтому лучше проверить раньше. Спросите оператора.
task-direct-debit = Отключить автоматическую оплату после последнего счёта
task-direct-debit-why = Раньше не стоит: отключение оплаты не расторгает договор, а последний счёт останется неоплаченным и станет долгом. Когда он оплачен, отмените поручение в банке.
task-keep-papers = С { $day } документы можно не хранить
task-keep-papers-why = До этого храните справку, письма и чеки: требования могут прийти поздно.
task-review = Просмотреть номера, которыми вы не пользуетесь
task-review-why = Другие номера в этом деле: { $count }. Ненужное лучше закрывать, пока это легко.
task-carry-ask = Подать заявку на перенос номера новому оператору
task-carry-ask-why = Он сам прекратит старый договор: не закрывайте номер раньше. Помешать могут долг, неистёкший срок или другое имя в данных оператора. Остаток на счёте, как правило, пропадает.
task-carry-done = Убедиться, что номер работает у нового оператора
task-carry-done-why = Проверьте звонок и код по СМС. Затем дождитесь последнего счёта старого оператора и посмотрите, что он больше ничего не списывает.
task-park-ask = Спросить, как сохранить номер
task-park-ask-why = Неизвестно, через сколько дней без использования номер отключают и что считается использованием.
task-keep-alive = Воспользоваться номером до { $day }
task-keep-alive-why = Чем-нибудь платным, хоть самым дешёвым. С { $day } оператор может его отключить.

amount-unknown = сумма неизвестна
task-finding-charge-after-closing = Списание после закрытия, { $day }: { $money }, { $name }
task-finding-charge-after-closing-why = Договор уже был расторгнут. Подайте жалобу оператору, затем оспорьте списание в банке.
task-finding-roaming-after-closing = Роуминг, списанный после закрытия, { $day }: { $money }, { $name }
task-finding-roaming-after-closing-why = Зарубежные сети присылают счета с опозданием, а до какого дня — источника нет. Сверьте с днями, когда вы пользовались номером за границей; если не пользовались, подайте жалобу оператору.
task-finding-direction-unknown = Списания или нет? { $name }
task-finding-direction-unknown-why = В выписке не сказано, ушли деньги или пришли. Сверьте с приложением банка; ответить можно в терминале командой ringoff watch FILE --unsigned charges или income.
task-finding-double-charge = Списано дважды, { $day }: { $money }, { $name }
task-finding-double-charge-why = Одно и то же списание встречается два раза. Потребуйте одно из них назад.
task-finding-money-not-come = Не пришли деньги, ожидавшиеся до { $day }: { $money }
task-finding-money-not-come-why = К этому дню они должны были прийти. Напомните письменно.
task-finding-still-bound = { $name }: на старый номер всё ещё пишут, { $day }
task-finding-still-bound-why = После смены номера в аккаунте на старый номер пришло сообщение. Проверьте ещё раз.
task-finding-other = Обратить внимание: { $name }
task-finding-other-why = Наблюдение нашло то, чему в этой версии нет названия.

task-escalate-operator = Подать жалобу оператору ({ $body })
task-escalate-operator-why = Записано оснований: { $count }. С письменной жалобы начинается срок для ответа.
task-escalate-authority = Подать жалобу в надзорный орган ({ $body })
task-escalate-authority-why = Записано оснований: { $count }. Предыдущий шаг в срок ничего не решил.
body-unknown = адрес неизвестен: спросите
ground-refusals = отказы и нарушенные сроки: { $count }
ground-failed-attempts = неудачные попытки связаться с оператором: { $count }
ground-closing-late = номер должны были закрыть до { $day }
ground-refund-late = деньги должны были вернуть до { $day }
ground-slip-late = письменное подтверждение ждали до { $day }
ground-charges = неулаженные списания после закрытия: { $count }

assumption-fee-stays = Ежемесячная плата не меняется.
assumption-no-other-charges = Других списаний и пополнений нет.
assumption-fee-day = В какой день месяца берут плату, неизвестно: указаны оба крайних срока.

## Названия

choice-keep = оставить
choice-park = приостановить
choice-carry = перенести к другому оператору
choice-close = закрыть
channel-hotline = контакт-центр
channel-wifi-calling = звонок через Wi-Fi
channel-chat = чат
channel-email = электронная почта
channel-self-care = личный кабинет
channel-post = почта
channel-branch = офис обслуживания
channel-proxy = представитель
channel-app = приложение
channel-fax = факс
channel-sms = SMS
recovery-self-service = личный кабинет
recovery-security-questions = контрольные вопросы
recovery-hotline = контакт-центр
recovery-branch = офис обслуживания
account-state-open = открыт
account-state-moved = номер сменён
account-state-removed = отвязан
account-state-kept = оставлен
account-state-dismissed = не мой
account-state-done = сделано
balance-plan-refund = вернуть
balance-plan-transfer = перевести
balance-plan-spend = потратить
balance-plan-give-up = отказаться
exhibit-slip = справка о закрытии номера
exhibit-letter-sent = отправленное письмо
exhibit-answer = ответ
exhibit-screenshot = снимок экрана
exhibit-receipt = чек
exhibit-bill = счёт
exhibit-statement = выписка
exhibit-contract = договор
exhibit-recording = запись разговора
exhibit-other = другое
finding-auto-top-up = автопополнение
finding-paid-extra = платная услуга
finding-charge-after-closing = списание после закрытия
finding-roaming-after-closing = роуминг после закрытия
finding-direction-unknown = направление сумм неизвестно
finding-double-charge = двойное списание
finding-money-not-come = деньги не пришли
finding-still-bound = аккаунт всё ещё привязан
finding-other = другое
resolution-paid-back = деньги вернули
resolution-stopped = отключено
resolution-explained = объяснено
resolution-let-go = оставлено без ответа
letter-name-terminate = заявление о расторжении договора
letter-name-refund = заявление о возврате остатка
letter-name-mistaken-payment = заявление о возврате ошибочного платежа
letter-name-confirmation = запрос письменного подтверждения
letter-name-proxy = доверенность
letter-name-complaint-operator = претензия оператору
letter-name-complaint-regulator = жалоба регулятору
letter-name-bank-dispute = заявление в банк о спорном списании
letter-name-new-number-contacts = новый номер: друзьям
letter-name-new-number-company = новый номер: компании

## Журнал

event-case-opened = Дело открыто: { $line }
event-line-changed = Сведения о номере изменены
event-choice-made = Решение: { $choice }
event-paper-gathered = Документ готов: { $paper }
event-paper-ungathered = Документа всё-таки нет: { $paper }
event-imported = Прочитано архивов: { $archives }; найдено аккаунтов: { $services }
event-account-added = Аккаунт добавлен вручную: { $service }
event-account-marked = { $service }: { $state }
event-details-kept = Сохранено для писем: { $count ->
    [one] { $count } сведение о вас
    [few] { $count } сведения о вас
   *[other] { $count } сведений о вас
}
event-accounts-absent = { $count ->
    [one] Нет аккаунта в { $count } сервисе
    [few] Нет аккаунта в { $count } сервисах
   *[other] Нет аккаунта в { $count } сервисах
}
event-accounts-added = { $count ->
    [one] { $count } аккаунт назван вручную
    [few] { $count } аккаунта названы вручную
   *[other] { $count } аккаунтов названы вручную
}
event-accounts-listed = Аккаунты просмотрены вручную: { $day }
event-accounts-marked = Отметка «{ $state }»: { $count ->
    [one] { $count } аккаунт
    [few] { $count } аккаунта
   *[other] { $count } аккаунтов
}
event-account-rehearsed = { $service }: вход без SIM-карты удался
event-account-rehearsal-failed = { $service }: вход без SIM-карты не удался
event-extra-listed = Отключить до закрытия: { $name }
event-extra-stopped = Отключено: { $name }
event-contact-reached = Связь с оператором состоялась ({ $way })
event-contact-unreachable = С оператором связаться не удалось ({ $way })
event-contact-refused = Оператор отказал ({ $way })
event-contact-promised = Оператор обещал ({ $way })
event-appointment-made = Запись на приём: { $day }
event-appointment-cancelled = Запись на приём отменена
event-operator-said = Оператор сообщил: { $fact }: { $value }
event-fact-found = Записано вами: { $fact }: { $value }
event-recovery-worked = Пароль восстановлен ({ $way })
event-recovery-failed = Пароль восстановить не удалось ({ $way })
event-balance-recorded = Остаток: { $money }
event-balance-planned = Что станет с остатком: { $plan }
event-balance-settled = С остатком улажено
event-ready-declared = Номер объявлен готовым к закрытию
event-ready-overridden = Номер объявлен готовым, хотя не всё решено. Причина: { $reason }
event-refund-requested = Возврат запрошен { $day }
event-refund-received = Деньги вернулись: { $money }
event-closing-requested = Заявление о расторжении подано ({ $way })
event-closing-confirmed = Оператор подтвердил: последний день { $day }
event-exhibit-attached = Доказательство ({ $kind }): { $name }
event-exhibit-attached-anyway = Доказательство ({ $kind }), сохранено, хотя не похоже на документ: { $name }
event-letter-made = Письмо составлено: { $letter }
event-letter-sent = Письмо отправлено: { $letter } ({ $way })
event-esim-deleted = Профиль eSIM удалён
event-sim-destroyed = SIM-карта уничтожена
event-bill-clean = Счёт { $cycle }: списаний нет
event-bill-charged = Счёт { $cycle }: есть списание
event-accounts-rechecked = Аккаунты проверены ещё раз; всё ещё привязано: { $count }
event-refused = Записан отказ
event-term-broken = Записано нарушение срока
event-escalated = Жалоба подана: { $step }
event-escalation-answered = На жалобу ответили, вопрос не решён: { $step }
event-escalation-settled = Вопрос по жалобе решён: { $step }
event-statements-read = Строк выписок оставлено для наблюдения: { $count }
event-watch-found = Наблюдение нашло: { $kind }
event-watch-resolved = Улажено: { $how }
event-review-planned = Следующий просмотр номеров: { $day }
event-review-done = Неиспользуемые номера просмотрены
event-task-done = Задача сделана: { $task }
event-task-skipped = Задача пропущена: { $task }. Причина: { $reason }
event-noted = Заметка
event-undo = Запись { $seq } отменена
event-case-closed = Дело завершено вручную
event-case-reopened = Дело открыто снова
event-unknown = Запись более новой версии: { $kind }

## Отмена

undo-entry = Запись больше не учитывается.
undo-outside = Запись больше не учитывается. Сделанное на деле — звонок, письмо — этим не отменяется.
undo-exhibit = Файл остаётся в хранилище, но больше не считается доказательством.
undo-import = Найденное в этих архивах убрано. Прочитайте их снова, и оно вернётся.
undo-again = Отменённая запись снова учитывается.
undo-whole-case = Дело пусто, пока это не отменено.

## Почему запись ничего не меняет

ignored-not-opened = Дело ещё не открыто.
ignored-opened-already = Дело уже открыто.
ignored-imported-already = Эти архивы уже прочитаны.
ignored-no-such-account = В этом деле нет такого аккаунта.
ignored-there-already = Это уже есть.
ignored-no-such-extra = В списке того, что нужно отключить, этого нет.
ignored-no-such-appointment = Такой записи на приём нет.
ignored-no-such-finding = Наблюдение такого не находило.
ignored-no-such-step = Такой жалобы не подавали.
ignored-blocked-by-accounts = Есть аккаунты, в которых номер нужно сменить заранее. Смените его там или продолжите, указав причину: она сохранится.
ignored-nothing-read = Ничего не прочитано, поэтому об аккаунтах ничего не известно. Прочитайте архив или просмотрите аккаунты вручную и отметьте это; либо продолжите, указав причину: она сохранится.
ignored-reason-needed = Нужна причина.
ignored-bad-value = Значение пустое или вне допустимого.
ignored-slip-missing = Нет справки о закрытии номера. Приложите её или укажите, почему дело завершается без неё.
ignored-not-ended = Дело не было завершено.
ignored-not-gathered = Этот документ не был отмечен как готовый.
ignored-no-such-entry = Такой записи нет.
ignored-undone-already = Эта запись уже отменена.
ignored-same-number = У двух записей один номер.
ignored-later-version = Это записала более новая версия. Запись хранится как есть.
