# English. Calm and plain: what is so, what to do. Keys are kebab-case; names that also stand in
# --json (clues, reasons, bands) keep their spelling there. Dates, numbers and lists: formats.ftl.

## The first line of a scan

count-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
count-mails = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
count-logins = { $count ->
    [one] { $count } password entry
   *[other] { $count } password entries
}
count-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
count-stated-accounts = { $count ->
    [one] { $count } number in a service's export
   *[other] { $count } numbers in services' exports
}
count-second-factors = { $count ->
    [one] { $count } authenticator entry
   *[other] { $count } authenticator entries
}
count-services = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
moves = { $count ->
    [0] none found that has to move before closing
    [one] { $count } has to move before closing
   *[other] { $count } have to move before closing
}
summary = Read: { $read }. Found: { $services } on { $line }; { $moves }.
summary-lines = Read: { $read }. Found: { $services } on { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
}; { $moves }.
summary-no-line = Read: { $read }. Found: { $services }, no number given; { $moves }.

## Bands

band-before = Before closing
band-check = To check
band-should = Better before closing
band-can = When there is time
band-notice = Good to know
band-others = Other senders of codes
about-before = Move these while the number still works.
about-check = It is not certain that they have the number. See whether you still have these accounts and which number is there.
about-should = Losing the number here costs something.
about-can = Little is lost if these stay behind; move them for a tidy end.
about-notice = They have the number; hardly anything depends on it.
about-others = Codes or warnings came, and nothing sure tells from whom: what stands here may be a piece of a sentence or a number. See whether you know any of them.
others-show = Show them

## Rows

col-score = score
col-service = service
col-line = line
col-why = why
col-last = last seen
col-clues = clues
row-first = first:
row-record = record:
row-record-none = none for this service
row-why = why:
row-along = falls with it:
row-line = line:
row-line-unknown = not known
unknown-service = no record

why-state_reply = state register
why-code_received = codes
why-security_notice = security
why-sign_up_code = sign-up code
why-number_changed = number changed
why-change_unclear = number changed, not said which way
why-login_uses_number = login
why-number_stated = states the number
why-transaction_notice = payments
why-delivery_notice = deliveries
why-account_notice = notices
why-payment = statement
why-message_listed = texts listed by the operator
why-mail_unverified = unverified mail
why-number_partly_shown = part of the number
why-account_seen = account seen
why-on_phone = on the phone
why-code_app = code app
why-stated_by_service = stated by the service
why-marketing_notice = offers
why-only_scam = only a suspicious message
why-called = called
why-contact_saved = address book

clue-state_reply = a register says that the account exists
clue-code_received = a code to sign in, recover or confirm
clue-security_notice = a sign-in, password or second-factor notice
clue-sign_up_code = a code to register or to confirm the number
clue-number_changed = a notice that the number was changed or removed
clue-change_unclear = a notice that a number was changed, not whether to or from this one
clue-login_uses_number = the number is the user name in a password entry
clue-number_stated = the number is stated
clue-transaction_notice = money moved
clue-delivery_notice = a parcel, ride or booking
clue-account_notice = the state of an account or contract
clue-payment = a payment in a statement
clue-message_listed = the operator's list shows a text from it, but not what it said
clue-mail_unverified = a mail names your number; its sender could not be verified
clue-number_partly_shown = a mail shows only a part of a number; it fits yours
clue-account_seen = an account exists; whether it has the number is not shown
clue-on_phone = on the phone as an account or an app; whether it has the number is not shown
clue-code_app = codes come from an authenticator app; whether the account has the number is not shown
clue-stated_by_service = the service's own export states the number as verified or as the sign-in
clue-marketing_notice = an offer
clue-only_scam = a message that looks like fraud, and no other, came under its name
clue-called = you called a number saved under its name; whether it has your number is not shown
clue-contact_saved = kept in the address book

## What the number is used for

use-login = login
use-second-factor = second factor
use-recovery = recovery
use-notices = notices
use-payments = payments
state-seen = seen
state-recorded = by record
state-usual = usual
state-optional = optional
state-no = no
state-unknown = ?
fact-login = signs in with the number
fact-second-factor = codes by SMS as second factor
fact-recovery = recovery by SMS
fact-notices = sends notices
fact-payments = banking by SMS
fact-maybe = { $fact } (optional)
usual-bank = usual for banks
usual-government = usual for state services
usual-crypto = usual for crypto exchanges
usual-mail = usual for mail and account providers
usual-payments = usual for wallets and lenders
usual-messenger = usual for messengers
usual-telecom = usual for operators
usual-work = usual for services for work
usual-health = usual for health services
usual-insurance = usual for insurers
usual-social = usual for social networks
usual-dating = usual for dating services
usual-marketplace = usual for shops
usual-travel = usual for travel and tickets
usual-taxi = usual for rides
usual-delivery = usual for deliveries
usual-gaming = usual for games
usual-transport = usual for transport
usual-utilities = usual for utilities
usual-education = usual for education
usual-streaming = usual for films, music and books
usual-maps = usual for maps
usual-loyalty = usual for loyalty cards

lost-takeover = whoever holds the number signs in with a code
lost-sms-banking = whoever holds the number can move money by SMS
lost-recovery = whoever holds the number can reset the password
lost-takeover-possible = whoever holds the number may be able to sign in
lost-takeover-with-id = whoever holds the number and your documents signs in
lost-displacement = the next owner's registration pushes you out
lost-2fa = the second factor goes to the next owner
lost-recovery-possible = whoever holds the number may be able to reset the password
lost-consent-codes = codes that mean your consent go to the next owner
lost-impersonation = the next owner can speak in your name
lost-2fa-possible = the second factor may go to the next owner
lost-notify = notices go to the next owner
lost-public-contact = people find a stranger under your number
lost-lockout = you may be locked out

## The first thing to do

first-check = do you still have this account? If so, treat it as one to move before closing
first-changed = on { $date } it said that the number was changed; see that the new one is there
first-change_unclear = it says that a number was changed, not which way: see in its settings which number is there
first-mail_unverified = a mail names your number, but its sender could not be verified: see in its settings whether the number is there
first-number_partly_shown = a mail shows only a part of a number, and it fits yours: see in its settings which number is there
first-only_scam = only a message that looks like fraud came under its name: do you have an account there? Look without using the message
first-old-yes = change it while the old SIM works: a code goes to it
first-old-alt = quicker with the old SIM; there is another way
first-old-no = can be changed without the old SIM
first-code-new = the code goes to the new number; the old SIM is not needed for it
first-code-both = codes go to both numbers: change it while the old SIM works
first-gone-other = the old number no longer gets codes: sign in by another way (password, e-mail, app) and change it there
first-gone-branch = the old number no longer gets codes: a branch changes it with your identity document
first-gone-support = the old number no longer gets codes, and no way without it is known: write to the service's official support, with your identity document and the operator's confirmation of the day on which the number ended
first-old-unknown = does it send a code to the old number? Not known: try while the SIM works
first-branch-yes = a visit to a branch is needed
first-branch-alt = a branch can do it too
wait-none = no waiting time: the change takes effect at once
wait-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
wait-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
wait-effect-change-delayed = until the change takes effect
wait-effect-withdrawals-held = withdrawals are held
wait-effect-codes-still-to-old-number = codes may still go to the old number
wait-effect-change-refused = no change is allowed
wait-when-after-sign-in = after signing in anew
wait-when-without-old-number = without the old number
wait-when-without-code = when no code can be received
wait-when-with-identity-check = with an identity check
wait-when-by-appeal = by request to support
wait-when-between-changes = after an earlier change
first-minutes = about { $count } min
first-documentation = its help on the second factor (from 2fa.directory):
first-look = look for the number in its settings while the old SIM works

fact-needs-old-number = Needs a code to the old number?
fact-code-to = Which number gets the code?
code-to-old = the old one
code-to-new = the new one
code-to-both = both
fact-branch-visit = Needs a visit to a branch?
fact-wait = Waiting time?
fact-minutes = How long does it take?
answer-yes = yes
answer-optional = optional
answer-alt = there is another way
answer-no = no
answer-unknown = not known: ask before closing
answer-unverified = { $answer } (unverified: check first)
answer-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}

## After the list

err-nothing-read = Nothing was read, so nothing is known: there may be any number of accounts on the number.
do-nothing-read = Give an export of your messages, mails, passwords or contacts, or go through your accounts by hand: your banks, your mail, and each service that sends you codes (the list by hand: ringoff list).
read-statements = Only statements were read. They do not show which accounts have the number: give messages, mails or passwords too.
nothing-found = No service was found on the number in what was read. That is not proof that there is none.
lines-heading = Which line?
lines-question = { $count ->
    [one] Nothing tells which of your lines { $count } service knows: { $services }.
   *[other] Nothing tells which of your lines { $count } services know: { $services }.
}
lines-none = No number was given, so nothing is tied to a line.
lines-do = Give each line as --number NUMBER. Where one phone held two lines, add sub-id=N or from= and to= (ringoff scan --help).
phone-line = The phone says that its number is { $number }. Scan again with --number and that number: then it is clear what hangs on it.
phone-line-other = The phone also names { $number } as its own number; it is none of those that you gave.
phone-line-ask = This phone's number is { $number }: scan for it? [y/N]
# Answers that mean yes, a blank between them; y does in every language.
phone-line-yes = y yes
mail-heading = These fall through mail
mail-item = { $account }, through { $mailbox }
mail-about = Assumed: a password can be reset through the mailbox that the account uses.
elsewhere = { $count ->
    [one] { $count } service was seen only on another number; it is left out.
   *[other] { $count } services were seen only on other numbers; they are left out.
}
left-out = { $count ->
    [one] { $count } service was left out: there were more than can be kept.
   *[other] { $count } services were left out: there were more than can be kept.
}
skipped-heading = Not read
skipped-item = { $count } × { $reason }
skipped-first = the first: { $places }
skipped-archive = { $path }: { $happened } { $todo }
skipped-unrecognized = { $count ->
    [one] { $count } file is in no format that Ringoff knows: { $paths }
   *[other] { $count } files are in no format that Ringoff knows: { $paths }
}
place-byte = { $file }, byte { $at }
place-line = { $file }, line { $at }
place-entry = { $file }, entry { $at }
and-more = and { $count } more

locked-ask = { $file } is locked: { $format }. Its passphrase, or Enter to leave it out
locked-wrong = This passphrase does not open it.
locked-key-file = A key file is looked for in the database's folder and among the files given with it; a zip has to be unpacked first. If a hardware key (YubiKey) locks the database, leave it out here and give its CSV export instead.

skip-malformed = entry does not follow its format
skip-cut_off = file ends inside an entry
skip-too_large = entry larger than the limit
skip-too_deep = entry nested deeper than the limit
skip-too_many = more parts than the limit
skip-bad_text = text in no known character set
skip-doctype = document type declaration, which no phone writes
skip-unsafe_name = file name that leaves its container
skip-bomb = packed data that unpack beyond the limit
skip-overlap = entries of a container that overlap
skip-nested_too_deep = container nested too deep
skip-packed_otherwise = entry packed in a way that Ringoff cannot undo
skip-packed_otherwise-do = unpack it with another program and give the folder
skip-encrypted = entry is encrypted
skip-encrypted-do = it opens with its password where Ringoff asks for it, on a terminal or on the page; where nobody asks, unpack it or export it without one, and delete that copy afterwards
skip-account_key = encrypted with the key of an account: it opens in that account alone
skip-account_key-do = export again, and choose a password of its own for the file, or none; delete what is not encrypted afterwards
skip-empty = entry without text or sender
skip-unnamed = payment that names nobody
skip-totals_differ = statement whose rows do not add up to its own balances: one may not have been read
skip-not_needed = entry that says nothing about accounts
skip-damaged = packed data are damaged

gaps-heading = What the archives cannot show
gaps-covered = Messages from { $first } to { $last }. What came before or after is not in them.
gaps-undated = No message carries a date.
gaps-lines = { $count ->
    [one] For { $count } service nothing tells which line it knows; see "Which line?".
   *[other] For { $count } services nothing tells which line they know; see "Which line?".
}
gaps-range = { $count ->
    [one] No message at all in { $first }.
   *[other] No message at all from { $first } to { $last } ({ $count } months).
}
gaps-no-clue = No clue does not mean no account: a service that never wrote to the number is not listed here.
closing-heading = Earliest safe closing day
closing-waits = Begin today and close on { $date } at the earliest: { $service } makes you wait { $count ->
    [one] { $count } day
   *[other] { $count } days
}, the longest in the list.
closing-now = Nothing in the list is known to keep you waiting. Close when the list is done; today is { $date }.
closing-assumes = This takes the old SIM to work still; without it some services make you wait longer.
closing-without-sim = This is counted for an old SIM that no longer works.
closing-unknown = { $count ->
    [one] Not known for { $count } service whether it makes you wait: { $services }. Ask it before you fix the day.
   *[other] Not known for { $count } services whether they make you wait: { $services }. Ask them before you fix the day.
}
closing-unknown-do = What is known of one service: --why NAME. All of them: waits_unknown in --json.

## Why

why-title = { $service }: { $score } of 100, { $band }
why-line = Line: { $line }, known because { $by }
why-line-none = Line: not known; nothing in the archives tells it
by-stated = its own message states the number
by-destination = the archive names the receiving number
by-told = you said which SIM of the phone is which line
by-subscription_id = messages of the same SIM of the phone state the number
by-message_centre = messages through the same message centre state the number
by-dates = only one line was held at the time
by-only_line = there is only one line
by-unknown = nothing tells
why-parts = Score
score-severity = severity
score-intruder = next owner
score-lockout = lockout
score-w = together
score-evidence = evidence
score-keystone = keystone
score-capped = { $sum }; the score stops at { $score }
part-severity = how bad it is to lose an account of this kind
part-intruder = what the next owner can do
part-lockout = how far you are locked out
part-w = the two above together: 1 − (1 − next owner) × (1 − lockout)
part-evidence = how sure it is that the account has the number
part-keystone = more than 1 where other accounts depend on it, else 1
why-clues = Clues
clue-line = { $count } × { $clue }
clue-between = { $first } to { $last }
why-lost = If the number goes
record-note = From its record:
why-change = To change it
why-evidence = Evidence, codes blanked
evidence-where = { $naming }; { $place }
evidence-from = from { $sender }
evidence-dated = { $day }, { $from }
naming-domain_bound_code = recognized by the code's own domain line
naming-app_hash = recognized by the app's hash
naming-sender_id = recognized by its sender id
naming-signature = recognized by its signature
naming-mail_domain = recognized by the mail's domain
naming-name_in_text = recognized by its name in the text
naming-link_in_text = recognized by a link in the text
naming-short_code = recognized by its short code
naming-code_words = recognized as a code, named after its sender

## The page

page-title = Accounts on { $line }
page-title-lines = { $count ->
    [one] Accounts on { $count } line
   *[other] Accounts on { $count } lines
}
page-title-none = Accounts on a phone number
page-before = { $count ->
    [one] account to move before closing
   *[other] accounts to move before closing
}
page-made = Made on { $date } from { $count ->
    [one] { $count } archive
   *[other] { $count } archives
}. This page loads nothing and tells nobody.
page-more = Evidence and score
page-why = Seen
page-record = By its record
page-last = Last seen
page-first = First
page-along = Falls with it
page-line = Line
page-time-title = Messages over time
page-time-about = Bars are messages a month; a mark stands where a clue of its kind came last.
page-time-gap = no messages
page-time-described = { $count ->
    [one] One strip for { $count } service, from { $first } to { $last }. The table below holds the same.
   *[other] One strip for each of { $count } services, from { $first } to { $last }. The table below holds the same.
}
page-matrix-title = What uses the number for what
page-matrix-about = In the order of work. Seen: your archives show it. By record: the record of the service names a source for it. Usual: most services of the kind do so; no source says it of this one.
page-matrix-described = { $count ->
    [one] { $count } service and five uses of the number, each with a shape and a word. The table below holds the same.
   *[other] { $count } services and five uses of the number, each with a shape and a word. The table below holds the same.
}
page-table = As a table
page-messages = Messages
page-years = By year
page-rest = Only the first { $shown } of { $count } are drawn; the table holds all.
page-archives = Archives
page-format = Format
page-items = Things read
page-format-none = not recognized
format-sms = text messages
format-sms-backup-restore = text messages (SMS Backup & Restore)
format-sms-ie = text messages (SMS Import / Export)
format-signal = chats (Signal)
format-telegram = chats (Telegram)
format-whatsapp = chats (WhatsApp)
format-mailbox = mailbox
format-mail = mails
format-bitwarden = passwords (Bitwarden)
format-enpass = passwords (Enpass)
format-kaspersky = passwords (Kaspersky)
format-keepass = passwords (KeePass)
format-keepass-key = key file (KeePass)
format-1password = passwords (1Password)
format-codes = authenticator
format-vcard = contacts (vCard)
format-iphone-backup = iPhone backup
format-phone-contacts = contacts
format-phone-calls = calls
format-phone-accounts = accounts on the phone
format-phone-sims = SIMs of the phone
format-statement = bank statement
format-ofx = bank statement (OFX)
format-mt940 = bank statement (MT940)
format-qif = bank statement (QIF)
format-1c = bank statement (1C)
format-camt = bank statement (CAMT.053)
format-packed = packed files
format-android-backup = Android backup
format-pdf = PDF
format-database = database
format-workbook = Excel workbook
mark-code = code
mark-notice = notice
mark-payment = payment
mark-other = other

## After the demo

demo-what-next = That was a made-up person. To go on:
short-heading = Begin with these { $count }; beside each, what happens if somebody else gets the number

## Kinds of things read

kind-otp = codes
kind-security_alert = security notices
kind-account_notice = account notices
kind-transaction = payments
kind-delivery = deliveries
kind-marketing = offers
kind-operator = from the operator
kind-personal = personal
kind-scam = fraud and spam
kind-mail = mails
kind-login = password entries
kind-contact = contacts
kind-account = numbers in services' exports
kind-second_factor = authenticator entries
kind-own_line = SIMs of the phone
kind-on_phone = accounts and apps on the phone
kind-call = calls
kind-listed_message = texts in the operator's list

## Errors: err- says what happened, do- what to do

err-with-detail = { $happened } ({ $detail })
err-other = This did not work: { $key }.
do-other = Try again; if it stays so, tell us what you did.
err-not-found = There is nothing at that path.
do-not-found = Look at the spelling, or give the folder that holds the file.
err-not-a-file = That is neither a file nor a folder.
do-not-a-file = Give a file or a folder.
err-permission = The system does not let Ringoff read it.
do-permission = Change its rights, or copy it to a folder of yours and scan the copy.
err-io = The file could not be read.
do-io = See that the disk is still connected, copy the file elsewhere and try again.
err-unrecognized = The file is in no format that Ringoff knows.
do-unrecognized = Export it again in one of the formats of docs/formats, or describe it with --table.
err-limit = A limit was hit, and the rest of the archive was not read.
do-limit = If you trust the archive, unpack it into a folder and scan the folder.
err-limit-memory = Reading this archive took more memory than is allowed.
do-limit-memory = Split the archive, or unpack it into a folder and scan the folder.
err-limit-time = Reading this archive took longer than is allowed.
do-limit-time = Split the archive, or unpack it into a folder and scan the folder.
err-limit-bytes = The archive unpacks to more bytes than is allowed.
do-limit-bytes = If you trust it, unpack it into a folder and scan the folder.
err-limit-ratio = Something in the archive unpacks to far more than its size, as a bomb does.
do-limit-ratio = If you trust it, unpack it into a folder and scan the folder.
err-limit-entries = The archive holds more entries than is allowed.
do-limit-entries = Unpack it and scan its folders one by one.
err-limit-depth = Containers are nested deeper than is allowed.
do-limit-depth = Unpack the inner ones and scan the folder.
err-limit-lists = Lists in the file are nested deeper than is allowed, as no ordinary program writes them.
do-limit-lists = Get the file again from where it came from, or choose another kind of export there (a table).
err-limit-key = The file asks for more memory or time to be unlocked than is allowed.
do-limit-key = In the program that wrote it, lower the iterations or the memory of its key derivation (KDF, in the security settings), or export from there.
err-limit-key-backup = Opening this backup would take far more work than opening any that a phone makes.
do-limit-key-backup = It is damaged or was changed. Make a new backup of the phone (Finder, iTunes or Apple Devices) and give that.
err-worker-died = The part of Ringoff that read this archive stopped. The other archives are not affected.
do-worker-died = Scan the archive alone; if it stops again, tell us its format.
err-worker-garbled = The part of Ringoff that read this archive answered with something that cannot be understood.
do-worker-garbled = Scan the archive alone; if it happens again, tell us its format.
err-worker-none = Ringoff could not start the part of itself that reads archives. No archive is to blame.
do-worker-none = Close other programs and try again; see that the program's own file is still where it was.
err-port-taken = Another program has this port.
do-port-taken = Name another one with --port, or leave --port out.
err-import-nothing = None of these archives could be read, so nothing was imported.
do-import-nothing = The list of files says of each what is wrong with it; in the terminal, ringoff scan does.
err-doctype = The file begins with a document type declaration. No phone writes one, and it can be used to harm.
do-doctype = Export the messages again from the phone.
err-encrypted-export = The export is encrypted.
do-encrypted-export = Export again without a password, scan, and delete the export afterwards.
err-damaged = The packed data are damaged. What came before the damage was read.
do-damaged = Copy the archive again from where it came from.
err-damaged-container = The container is damaged. What came before the damage was read.
do-damaged-container = Copy the archive again from where it came from.
err-overlap = Entries of the container overlap, as no usual program writes them.
do-overlap = Pack the files again, or scan them in a folder.
err-unknown-packing = An entry is packed in a way that Ringoff cannot undo.
do-unknown-packing = Unpack it with another program and scan the folder.
err-unknown-cipher = The database is encrypted with a cipher that Ringoff does not open, such as Twofish.
do-unknown-cipher = In KeePass or KeePassXC choose AES or ChaCha20 in the database's security settings and save it, or export it as CSV.
err-key-file = A key file found for this database is damaged.
do-key-file = Copy the key file again from where you keep it, and give it together with the database.
err-backup-inside = This is an encrypted backup of an iPhone, which can be opened only as a folder.
do-backup-inside = Unpack the archive, and give the whole folder in which Manifest.plist lies.
err-empty-file = The file is empty.
do-empty-file = Export it again; the export may have been stopped.
err-number-invalid = No such number exists in that country's plan.
do-number-invalid = Look at the digits, and write the number as +7 700 000 12 34.
err-number-not-a-number = That is not a telephone number.
do-number-not-a-number = Write it with its country, as +7 700 000 12 34.
err-number-no-country = The country of the number cannot be told.
do-number-no-country = Write it with its country, as +7 700 000 12 34.
err-line-part = Something after the number is not understood.
do-line-part = After the number may come sub-id=N, operator=COUNTRY/NAME, from=YYYY-MM-DD and to=YYYY-MM-DD.
err-table-invalid = The table description cannot be used.
do-table-invalid = Compare it with the tables described in docs/reference, and look at the line named.
err-data-invalid = A record in the folder given with --data cannot be used.
do-data-invalid = Compare it with docs/reference/service-record.md, and look at the line named.
err-interrupted = Stopped before the end. Nothing was left behind.
do-interrupted = Run the same command again to begin anew.
err-nothing-recognized = None of the files is in a format that Ringoff knows.
do-nothing-recognized = See docs/formats for what can be read and how to export it.
err-unread-pdf = A PDF in which Ringoff finds no statement that it knows.
do-unread-pdf = Ask the bank or the app for CSV, XLSX or OFX, or turn the PDF into a CSV table with another program. A scanned paper has no text to read.
err-unread-xlsx = A spreadsheet in which Ringoff finds no table that it knows.
do-unread-xlsx = Look whether it is the right export; a table of a bank that is not listed can be described in a file of your own (--table).
err-unread-ods = A spreadsheet in a format of other programs (ODS, Numbers), which Ringoff does not read.
do-unread-ods = Open it and save it as XLSX or CSV.
err-unread-xls = An old Office file (XLS, DOC, MSG), or a spreadsheet locked with a password, which Ringoff does not read.
do-unread-xls = Open it and save it again without a password: a table as XLSX or CSV, a mail as EML, a letter as text.
err-unread-docx = A Word document, which Ringoff does not read.
do-unread-docx = Save its table as CSV.
err-unread-heic = A photo (HEIC), which Ringoff does not read.
do-unread-heic = Give the file that the photo was taken of; as evidence keep it on the Evidence page or with ringoff attach.
err-unread-picture = A picture, which Ringoff does not read.
do-unread-picture = Give the file that the picture shows; as evidence keep it on the Evidence page or with ringoff attach.
err-unread-kdbx = A KeePass database of an old version, or one that is sealed in an unusual way.
do-unread-kdbx = Export it from KeePassXC as CSV, scan the CSV, and delete the CSV afterwards.
err-unread-sqlite = A database (SQLite) of a kind that Ringoff does not know.
do-unread-sqlite = Export the messages with an app, as docs/guide/exports.md says.
err-unread-rar = A packed archive (RAR, 7z), which Ringoff does not read.
do-unread-rar = Unpack it with another program and give the folder.
err-unread-html = A web page (HTML), which Ringoff does not read.
do-unread-html = Export it as a table (CSV) or in another format that docs/guide/exports.md names.
err-unread-texts = Messages of an iPhone as text or a web page, which Ringoff does not read.
do-unread-texts = Export them with iMazing as CSV.
err-unread-proton-pass = An export of Proton Pass in its own format, which Ringoff does not read.
do-unread-proton-pass = Export from Proton Pass as CSV instead, scan that, and delete it afterwards.
err-unread-outlook = A mailbox of Outlook (PST, OST, OLM), which Ringoff does not read.
do-unread-outlook = Move its mails into Thunderbird and give their mbox files, or save them as EML.
err-unread-smart-switch = A backup of Samsung Smart Switch, whose messages are encrypted in a way that Samsung does not describe.
do-unread-smart-switch = On the phone make a backup of the messages with SMS Backup & Restore or SMS Import / Export, and give that file.
err-unread-hisuite = A backup of Huawei (HiSuite or the phone itself), which Ringoff does not read.
do-unread-hisuite = On the phone make a backup of the messages with SMS Backup & Restore or SMS Import / Export, and give that file.
err-unread-miui = A backup of Xiaomi (MIUI, HyperOS), whose messages are kept in a way that Xiaomi does not describe.
do-unread-miui = On the phone make a backup of the messages with SMS Backup & Restore or SMS Import / Export, and give that file.
err-unread-whatsapp-backup = An encrypted backup of WhatsApp.
do-unread-whatsapp-backup = In WhatsApp open the chat of a bank or a shop, choose to export it without media, and give the text.
err-device-file = That is a device, not a file.
do-device-file = Give a file or a folder.
err-language = Ringoff has no sentences in that language.
do-language = Give --lang en, zh-Hans, ru or kk.
err-no-such-service = No such service stands in the list.
do-no-such-service = Give its name, id or domain as the list shows it.
err-output-exists = A file of that name already exists, and it was left alone.
do-output-exists = Give another name, or move the old file away.
err-output-failed = The result could not be written.
do-output-failed = See that the folder exists, that you may write there and that the disk is not full.

# The name of this language in itself.
language-name = English
