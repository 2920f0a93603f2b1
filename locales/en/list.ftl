# The list by hand: accounts gone through where there is no export to read.

list-title = The list by hand
list-about = No export? Go through these { $count } services, the worst loss first: search for the names in your messages, look into the service's settings, then say whether it has your number. It takes about ten minutes; what you have said is kept, and you can go on later.
list-basis = Which services stand here was chosen by hand from Ringoff's records; nobody counted who has them. The order is by what is lost with the number.
list-word = What you say here counts as your word: less sure than what an archive shows.
list-progress = { $done } of { $count } answered
list-messages = In your messages, search for: { $names }
list-elsewhere = In saved passwords and mail, search for: { $domain }
list-change = Changing the number there
list-change-unknown = Not known: look in its settings, under Account.
list-answer-have = Has it
list-answer-not-sure = Not sure
list-answer-no = No
list-seen = Seen in your archives: it stands among the accounts.
list-rest = None of those without an answer has my number
list-save = Save all
list-add-more = Add a service that is missing here
list-link = No export? Go through the list by hand
list-how-to-tick = In a case, note everything at once: ringoff list --have NAME,NAME --not-sure NAME --none-of-the-rest

## A real export instead

list-export = Better: a real export
list-export-about = A list shows what you remember. An export of your messages also shows what you forgot. How to get one depends on the phone.
list-phone-android = Any Android phone
list-phone-android-bring = Bring the file to the computer by cable.
list-phone-iphone = iPhone
list-phone-samsung = Samsung
list-phone-samsung-about = A backup by Smart Switch is encrypted in a way that Ringoff cannot read.
list-phone-xiaomi = Xiaomi
list-phone-xiaomi-about = The phone's own backup (files ending in .bak) cannot be read yet.
list-phone-huawei = Huawei
list-phone-huawei-about = A backup by HiSuite or by the phone itself cannot be read yet. SMS Import / Export is to be had from F-Droid, without a Google account.
list-phone-oppo-vivo = OPPO, vivo
list-phone-oppo-vivo-about = What the phone's own backup holds is not known to Ringoff.
list-phone-use-app = Use an app as on any Android phone.
list-phone-other = Other phones
list-phone-other-about = Where no app can be installed, no export is known. Go through the list.

## What a tick is

why-by-word = your word
why-in-doubt = you are not sure
clue-by-word = You said so; nothing that was read shows it.
err-list-none = No service was named.
do-list-none = Say of at least one service whether it has your number, or that none of the rest has.
err-list-unknown = This service is not on the list.
do-list-unknown = Take its name from the list, or add it as an account of its own (ringoff account add).
