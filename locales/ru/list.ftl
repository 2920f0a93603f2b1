# Список вручную: аккаунты, если читать нечего.

list-title = Список вручную
list-about = Нет выгрузки? Пройдите эти сервисы (всего { $count }), начиная с самой тяжёлой потери: поищите названия в сообщениях, загляните в настройки сервиса и отметьте, привязан ли там ваш номер. Это займёт минут десять; отмеченное сохраняется, продолжить можно позже.
list-basis = Сервисы выбраны вручную из записей Ringoff; сколько людей ими пользуется, никто не считал. Порядок — по тому, что теряется вместе с номером.
list-word = Ваша отметка — это ваше слово: она весит меньше, чем то, что видно в архиве.
list-progress = Отмечено { $done } из { $count }
list-messages = Поищите в сообщениях: { $names }
list-elsewhere = Поищите в сохранённых паролях и почте: { $domain }
list-change = Как сменить там номер
list-change-unknown = Неизвестно: посмотрите в настройках сервиса, в разделе аккаунта.
list-answer-have = Привязан
list-answer-not-sure = Не знаю
list-answer-no = Нет
list-seen = Найден в ваших архивах: он стоит среди аккаунтов.
list-rest = Ни в одном из неотмеченных моего номера нет
list-save = Сохранить всё
list-add-more = Добавить сервис, которого здесь нет
list-link = Нет выгрузки? Пройдите список вручную
list-how-to-tick = В деле отметить всё разом: ringoff list --have NAME,NAME --not-sure NAME --none-of-the-rest

## Выгрузка вместо списка

list-export = Лучше — настоящая выгрузка
list-export-about = Список показывает то, что вы помните. Выгрузка сообщений показывает и то, что забыто. Как её получить, зависит от телефона.
list-phone-android = Любой телефон на Android
list-phone-android-bring = Перенесите файл на компьютер по кабелю.
list-phone-iphone = Телефон iPhone
list-phone-samsung = Телефоны Samsung
list-phone-samsung-about = Копия Smart Switch зашифрована, прочитать её Ringoff не может.
list-phone-xiaomi = Телефоны Xiaomi
list-phone-xiaomi-about = Собственная копия телефона (файлы .bak) пока не читается.
list-phone-huawei = Телефоны Huawei
list-phone-huawei-about = Копия HiSuite или самого телефона пока не читается. SMS Import / Export есть в F-Droid, учётная запись Google не нужна.
list-phone-oppo-vivo = Телефоны OPPO и vivo
list-phone-oppo-vivo-about = Что содержит собственная копия телефона, Ringoff не знает.
list-phone-use-app = Установите приложение, как на любой телефон с Android.
list-phone-other = Другие телефоны
list-phone-other-about = Если приложение установить нельзя, способ выгрузки неизвестен. Пройдите список.

## Что значит отметка

why-by-word = с ваших слов
why-in-doubt = вы не уверены
clue-by-word = Это сказали вы; в прочитанном подтверждения нет.
err-list-none = Не назван ни один сервис.
do-list-none = Отметьте хотя бы один сервис или укажите, что в остальных вашего номера нет.
err-list-unknown = Этого сервиса нет в списке.
do-list-unknown = Возьмите название из списка или добавьте отдельный аккаунт (ringoff account add).
