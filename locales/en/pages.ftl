# The pages in the browser. Texts with %name are filled in by the page's own script.

## The frame

web-skip = To the content
web-sample = Made-up traveller; nothing of it is kept
web-steps = Steps
web-language = Language
web-look = Look
web-look-auto = As the system
web-look-light = Light
web-look-dark = Dark
web-lock = Lock
web-saved = Saved.
web-undo = Undo
web-next = Next
web-next-depends = Still depends on the number
web-next-by = By
web-next-danger = When it becomes dangerous
web-done = Done
web-is-done = done
web-local = Everything stays on this machine. These pages open no connection and load nothing from elsewhere.
web-idle = Nobody has been here for a while. The vault locks in a minute.
web-stay = Keep it open
web-stale = This case was changed in another tab.
web-reload = Show it as it is now
web-copy = Copy
web-copied = Copied
web-show = Show
web-hide = Hide
web-print = Print
web-save = Save
web-all = All
web-sorry = This did not work
web-to-start = To the start

## Names of the pages

web-page-start = Start
web-page-guide = Only close it
web-page-line = Line
web-page-archives = Archives
web-page-list = List by hand
web-page-accounts = Accounts
web-page-operator = Operator
web-page-call = Call
web-page-branch = Branch
web-page-balance = Balance
web-page-password = Password
web-page-papers = Papers
web-page-exhibits = Evidence
web-page-after = After closing
web-page-plan = Plan
web-page-journal = Journal
web-page-settings = Settings
web-part-find = Find
web-part-close = Close
web-part-keep = Keep

## The way in

web-entry-enter = Opening the pages. If nothing happens, paste the link from the terminal below.
web-entry-closed = These pages open only by the link that ringoff open gives. Paste the link, or the code at its end.
web-entry-spent = This link was used before, so two browsers had it. Both are shut out now, the earlier one too. Press Enter in the terminal where ringoff open runs for a new link.
web-entry-ended = The link that opened these pages was used a second time, so this session was ended. If you did not open it twice yourself, somebody else on this computer had it: stop ringoff open in the terminal and start it again. Otherwise press Enter there for a new link.
web-entry-unknown = This link is too old or not one of ours. Press Enter in the terminal where ringoff open runs for a new one.
web-entry-code = Link or code
web-entry-hint = It works once, within a minute.
web-entry-go = Open

## Start

web-start-title = Close a phone number without losing anything
web-start-lead = Find the accounts that depend on the number, move them in the right order, close the line with the right words and papers, and keep the proof.
web-guide-door = I only want to close it
web-guide-door-about = Five questions, then one page for your operator: what to do, in order, and how sure it is. No vault, no archives; nothing is kept.
web-guide-door-go = Begin with the questions
web-guide-step = Question { $step } of { $all }
web-guide-unknown = I do not know
web-guide-how = how to find out
web-guide-next = Go on
web-guide-change = change
web-guide-calendar = Calendar file with the days
web-guide-case = Go on with a case
web-guide-case-about = It keeps proof, letters and deadlines in an encrypted vault, and finds the accounts that use the number. What you answered about the line comes along.
web-guide-along = Comes along from the questions:
web-try = Look around first
web-try-about = A made-up traveller with two SIMs, her messages and her accounts. Nothing of yours is needed.
web-try-go = Try with a made-up traveller
web-vault-new = Begin with your own number
web-vault-about = First a vault: an encrypted folder on this machine that only your passphrase opens.
web-vault-make = Make the vault
web-vault-open = Your vault
web-passphrase = Passphrase
web-passphrase-new = New passphrase
web-passphrase-hint = At least ten characters; a few words that do not belong together are good.
web-unlock = Open the vault
web-locked = The vault is locked
web-locked-about = Nothing of it is in memory until you open it.
web-recover-link = Open it by the recovery key
web-recover = Open by the recovery key
web-recover-about = Type the words of the recovery key in order, and choose a new passphrase.
web-cases = Numbers in this vault
web-new-case = A number to close
web-number = Phone number
web-number-hint = With its country, as +7 700 000 12 34.
web-leaving = Day of leaving
web-leaving-hint = If you know it. It can be changed.
web-begin = Begin
web-stays = What stays on this machine
web-stays-1 = Your messages are read here and not kept; codes in excerpts are blanked.
web-stays-2 = What is kept is encrypted, and the public age tool can open it with your passphrase.
web-stays-3 = No connection is opened: no account, no counting, no update check.

## The recovery key

web-key = Your recovery key
web-key-about = It opens the vault when the passphrase is forgotten. It is shown now and never again: write it on paper and keep it apart from this machine. Without both, nobody can open the vault. The words are English in every language: they come from one public list.
web-key-qr = The same words as a QR code
web-key-words = Recovery key
web-key-back = Type these back from the paper
web-key-kept = I have it on paper

## Archives

web-archives-lead = Add exports from your phone and mailbox; Ringoff finds the accounts tied to your number.
web-archives-sample = The traveller has exported her messages, mails, passwords and contacts. They are ready to be read.
web-archives-sample-go = Read her archives
web-drop = Drop files anywhere on this page
web-drop-about = Files, folders and zips, many at once. They are read on this machine and deleted from the temporary folder afterwards; the originals are not touched.
web-drop-choose = Choose files
web-drop-folder = Choose a folder
web-drop-go = Read them
web-drop-sending = on its way
web-drop-failed = could not be taken
web-job = Reading
web-job-sending = Taking the files in
web-job-reading = Being read. You can go on using the other pages.
web-job-done = The reading has ended. What each file gave is shown below.
web-job-stopped = Stopped. Nothing of it was kept in the case.
web-job-again = Read them again
web-job-forget = Forget these files
web-job-give-again = Give the files again to go on.
web-job-failed = The reading ended early.
web-job-left = about %count s left
web-job-of = %done of %all
web-job-items = read: %count
web-job-stop = Stop
web-job-nothing-new = These archives were known already; nothing changed.
web-file-locked = This file is locked: { $format }. Its passphrase is used to read it now and kept nowhere.
web-file-passphrase = Passphrase of the file
web-file-open = Open it
web-file-pass-over = Leave it out
web-files = What was read
web-file-items = read
web-coverage = Messages by month
web-howto = How to get an export
web-howto-android = Android: messages
web-howto-android-1 = Install SMS Import / Export or SMS Backup & Restore from the store you trust.
web-howto-android-2 = Export all messages to the phone's storage. Leave encryption off; delete the file when you are done.
web-howto-android-3 = Bring the file to this machine by cable and drop it here.
web-howto-iphone = iPhone: messages
web-howto-iphone-1 = Connect it to a computer and make a backup: Finder on a Mac, Apple Devices or iTunes on Windows. Then give the backup's folder here, the one with Manifest.db in it.
web-howto-gmail = Gmail
web-howto-gmail-1 = Open Google Takeout in your browser, leave only Mail chosen, and order the export.
web-howto-gmail-2 = Download the zip when Google says that it is ready, and drop it here as it is.
web-howto-outlook = Other mail programs
web-howto-outlook-1 = Thunderbird: drop its profile's Mail folder, or a folder saved as mbox or as .eml files.
web-howto-passwords = Passwords
web-howto-passwords-1 = Bitwarden: Tools, Export vault, format .json, or encrypted with a password of its own (not with the account's key), which is asked for here. Chrome, Firefox, Edge: Settings, Passwords, Export.
web-howto-passwords-2 = The passwords themselves are never kept: only sites and user names are looked at. Delete the file afterwards.
web-howto-contacts = Contacts
web-howto-contacts-1 = In the phone's contacts app choose Export, or in iCloud Contacts choose Export vCard, and drop the .vcf file.
web-howto-bank = Bank statements
web-howto-bank-1 = In the bank's app or site ask for a statement as CSV or Excel (XLSX). It shows what you pay for by the number.

## Accounts

web-accounts-unknown = Which accounts have the number is not known
web-accounts-listed = I went through my accounts by hand
web-accounts-listed-about = Without archives: add every account that has the number above (banks, mail, messengers, and whatever sends you codes), then record here that you have gone through them.
web-accounts-empty = Nothing read yet
web-accounts-empty-about = Here will stand every account that depends on the number, the most important first, with what was seen and what to do.
web-search = Search by name, site or clue
web-search-go = Search
web-bands = By urgency
web-states = By what became of them
web-mark-moved = Moved
web-mark-removed = Number removed
web-mark-kept = Kept
web-mark-dismissed = Not mine
web-mark-open = Open again
web-chosen = Chosen: %count
web-none-fit = No account fits this choice.
web-pictures = Pictures: uses of the number, messages over time
web-pages = Pages
web-previous = Previous open account
web-following = Next open account
web-open-link = open
web-why = Why it stands here
web-keys = Keyboard shortcuts
web-keys-on = Turn them on for this page
web-key-does-j = next account
web-key-does-k = previous account
web-key-does-o = show it
web-key-does-x = choose it
web-key-does-m = moved
web-key-does-r = number removed
web-key-does-p = kept
web-key-does-n = not mine
web-key-does-u = undo the last
web-key-does-search = search

## Line and operator

web-line-facts = About the line
web-portability = Say who serves the line now. A number keeps its prefix when it moves to another operator, so the prefix does not tell.
web-compare = Keep, park or close
web-decide = Decide
web-sim-gone = The SIM is gone already
web-sim-gone-about = Lost, destroyed or deleted while the line is still open. Codes no longer reach you: the plan then goes by the ways without the SIM.
web-sim-gone-what = What happened
web-burn = If nothing is done
web-day = Day
web-time = Time
web-left = Left
web-picture = Picture
web-prepare = To have ready
web-not-known = Not known. Ask the operator.
web-check-first = Check first
web-sure-official = official
web-sure-third-party = third party
web-sure-told = told to you by the operator
web-sure-found = noted by you
web-sure-check = check first
web-sure-unverified = unverified
web-sure-unknown = no source yet
web-operator-lead = What is known of closing a line here, with where each fact comes from and how old it is.
web-operator-none = Ringoff does not guess the operator from the number. Say on the Line page who serves it now.
web-questions = Questions to ask
web-questions-about = No source answers these. They are part of the call script; write down what the operator says.
web-answer-value = Answer
web-answer-who = Who said it, and where
web-contribute = Answers as a data file to contribute

## Call, branch, balance, password

web-channels = Ways to reach them
web-try-now = try this now
web-script = What to say
web-script-about = Their language in large, yours beside it.
web-call-log = What came of it
web-channel = By which way
web-outcome = Outcome
web-who = Who answered
web-ticket = Ticket number
web-waited = Minutes waited
web-note = Note
web-log-save = Keep in the journal
web-log = So far
web-bring = To bring
web-card = To show at the counter
web-card-about = Show the screen, or print it.
web-full = Fill the screen
web-branches = Where and when
web-appointment = Appointment
web-place = Where
web-visit-log = What came of the visit
web-balance-lead = Decide what becomes of the money before the line is closed. Afterwards it may be out of reach.
web-balance-ways = What becomes of the balance
web-amount = Amount ({ $currency })
web-amount-any = Amount with its currency, as 20 USD
web-expected-by = Expected by
web-awaited = Awaited
web-arrived = It has come
web-stop = Stop these first
web-password-lead = Ways back into the operator's own pages, in the order in which they are worth trying.
web-password-ways = Which way was tried
web-no-password = Never write the password itself here.

## Papers and proofs

web-papers-lead = Every letter in the recipient's language, yours beside it. It states only what the case knows; the rest stays open to fill in by hand.
web-letters = Letters
web-wanted-now = wanted now
web-sheets = Sheets, calendar, evidence
web-calendar = Calendar
web-calendar-about = The dates only: no number, no name.
web-calendar-private = Calendar with names
web-bundle = Evidence bundle
web-bundle-about = Originals, journal, hashes, and a small program that checks them without Ringoff. Not encrypted.
web-letter-lang = Language of the letter
web-fill = Open fields
web-fill-about = What says who you are and where money goes is kept in the vault for every letter; your own words are for this letter only.
web-fill-show = Show it filled in
web-as-text = Text
web-slip-here = The confirmation slip is here.
web-slip-missing = The confirmation slip is not here yet. Without it the line does not count as closed.
web-exhibit-add = Add evidence
web-exhibit-kind = What it is
web-exhibit-file = File or photo
web-exhibit-hint = Up to 32 MB. It is kept encrypted, as it is, with its hash.
web-exhibit-anyway = Keep it even if it does not look like a document
web-exhibit-keep = Keep it
web-exhibits-kept = Kept

## After, journal

web-countdown = Until a stranger may have the number
web-closing = Closing
web-override = Close in spite of it, because
web-override-hint = The reason is kept in the journal.
web-ready = The line is ready to be closed
web-requested-about = When was closing asked for, and how?
web-requested = Closing was asked for
web-confirmed-about = When the operator confirms, note the last day of service and keep the slip as evidence.
web-last-day = Last day of service
web-expected = Last day that they named, if any
web-confirmed = The operator confirmed
web-closed = Closing is confirmed. The checks stand below.
web-bills = Bills to look at
web-bill-clean = Nothing was charged
web-bill-charged = Something was charged
web-charges = Charges
web-payee = By whom
web-sum = Amount
web-judged = What it is
web-answer-letter = letter in answer
web-checks = Checks to do
web-ladder = If they refuse
web-journal-lead = All that happened, newest first. Nothing is erased: an undone step stays, with its undoing.
web-head = Hash of the last entry
web-verify = Verify
web-undone = undone

## Settings

web-kept = What this program keeps, and where
web-kept-about = Nothing else is kept, and nothing is sent.
web-backup = Backup
web-backup-about = The whole vault as one file, encrypted as it is.
web-backup-go = Save a backup
web-export = Export everything
web-export-about = Everything as JSON and files. It is not encrypted: anyone who has it can read it.
web-export-go = Export without encryption
web-passphrase-change = Change the passphrase
web-key-new = New recovery key
web-key-new-about = The old one stops working.
web-key-new-go = Make a new key
web-erase = Erase the vault
web-erase-about = Everything in it is gone for good. Backups that you saved elsewhere remain.
web-erase-name = Type the vault's name: { $name }
web-erase-go = Erase for good
web-choose = Choose { $name }

## Troubles of the pages

err-page-failed = This page could not be made.
do-page-failed = Load it again. What was saved before is safe.
err-no-page = There is no such page.
do-no-page = Go back, or begin at the start.
err-passphrase-short = The passphrase is too short.
do-passphrase-short = Use at least ten characters. Several words are easier to remember than signs.
err-recovery-word = One of the words is not the one on the key.
do-recovery-word = Compare the paper with the words above and type it again.
err-mark-none = No account was chosen.
do-mark-none = Tick one or more accounts, then say what became of them.
err-field-empty = A field is empty that is needed.
do-field-empty = Fill in the marked field. Nothing else was lost.
err-day-invalid = The day is missing or is no day.
do-day-invalid = Choose a day in the marked field.
err-upload-none = No file was given.
do-upload-none = Choose a file first.
err-upload-files = There are more files than can be taken at once.
do-upload-files = Pack them into one zip, or scan the folder with ringoff import.
err-upload-write = The file could not be put into the temporary folder.
do-upload-write = See that the disk is not full, then give the file again.
err-upload-slow = The file stopped coming.
do-upload-slow = Give it again. Nothing of it was kept.
err-upload-large = The file is larger than this page takes.
do-upload-large = Scan it from the terminal with ringoff import, which reads files of any size.
err-upload-cut = The upload was cut off.
do-upload-cut = Give the file again.
err-upload-refused = The upload did not come from a page of this session.
do-upload-refused = Load the page again and choose the file anew.
err-import-running = Archives are being read already.
do-import-running = Wait until they are done, or stop the reading.

## Between the desk and the pages

web-danger-leaving = After you leave: { $day }
web-told-heading = Told to you, or found by you
web-country-rules = Rules of the country
web-worked = It worked
web-failed = It did not work
web-kept-vault = The vault: cases, journal, evidence, encrypted
err-exhibit-unknown = There is no such exhibit.
do-exhibit-unknown = Choose one from the list.
web-refused = Nothing was written. The card at the top says what can be done now.
web-open-link-here = Ringoff is open in your browser. If it is not, open this link there; it works once, within a minute:
web-open-again = Press Enter for a new link, Ctrl-C to stop.
web-open-safari = Safari does not find such addresses on every system; Firefox, Chrome and Edge do.

## Counted

web-accounts-before = { $count ->
    [one] account still to move before closing
   *[other] accounts still to move before closing
}
web-see-accounts = { $count ->
    [one] See { $count } account
   *[other] See { $count } accounts
}
web-tried = { $count ->
    [one] tried once
   *[other] tried { $count } times
}
web-still-open = { $count ->
    [one] { $count } account that should be moved first is still open:
   *[other] { $count } accounts that should be moved first are still open:
}
web-holds = { $count ->
    [one] { $count } entry holds: nothing was changed, removed or put in between.
   *[other] All { $count } entries hold: nothing was changed, removed or put in between.
}
web-key-word = Word { $count }

## Deeds of every kind

web-plan-lead = Everything to do, in order. The card "Next" names the one thing to do now.
web-plan-accounts = Work through the accounts
web-left-out = left out
web-waits = waits
web-leave-out = Leave out
web-leave-out-why = Why it is left out
web-note-add = Add a remark
web-extra-add = Add something to stop or pay
web-extra-kind = What kind
web-extra-name = What to call it
web-extra-amount-hint = If you know it.
web-extra-save = Put it on the list
extra-subscription = paid service through the line
extra-device-instalment = instalments for a device
extra-debt = debt or loan on the balance
extra-auto-top-up = automatic top-up
extra-device-registration = device registered to the line
extra-tied-service = family plan, second SIM, home internet
extra-other = something else
web-account-add = Add an account that no archive showed
web-account-add-about = Go through what you use: banks, state services, mail, messengers, taxi, shops. Whatever has the number belongs here.
web-account-name = Its name
web-account-site = Its site
web-account-site-hint = If you know it, as example.com.
web-account-add-go = Add it
web-rehearse = Rehearsal
web-rehearse-about = Change the number there first. Then take the SIM out and sign in once: better to find out now than when the number is gone.
web-rehearsed-worked = Signing in without the SIM worked.
web-rehearsed-failed = Signing in without the SIM did not work yet.
web-rehearse-worked = It worked
web-rehearse-failed = It did not work
web-letter-sent = Record that it was sent
web-letter-was-sent = Sent on { $day }
web-answer-by = Answer due by
web-answer-by-hint = If they named a day.
web-resolve = How it ended
web-resolve-go = Settled
web-grounds = A complaint can be built on this today:
web-grounds-none = Nothing to complain about yet. If they refuse, or let a day pass, note it below.
web-step-taken = Handed in on { $day }; the answer is awaited.
web-step-answered = Answered on { $day }; not settled.
web-step-settled = Settled on { $day }
web-step-settles = They answered: settled
web-step-answers = They answered: not settled
web-step-letter = The letter for it
web-refused-log = They said no, or let a day pass
web-refused-words = Their words
web-refused-words-hint = As near as you remember; they become part of the complaint.
web-term-broken = A deadline was missed
web-complaint-log = Record a complaint that was handed in
web-complaint-step = To whom
web-restore = Bring back a backup
web-restore-about = The vault comes back as it was when the backup was saved, and opens with the passphrase of that time.
web-restore-file = Backup file
web-restore-go = Bring it back
err-name-needed = It needs a name.
do-name-needed = Write how it is called, then save again.
err-note-empty = Nothing was written.
do-note-empty = Write a few words, then save again.
web-reason = Reason
web-case-end = End the case by hand
web-case-end-about = The case ends by itself when the last check is done. End it by hand only if you give it up.
web-case-end-hint = Needed as long as the confirmation slip is missing.
web-case-end-go = End it
web-case-ended = This case was ended by hand
web-case-reopen = Go on with it

## Balance, ways, questions, other numbers

web-menu = Menu
web-sample-leave = Start with my own number
web-choose-all = Choose all
web-sort = Order:
web-sort-work = what others depend on first
web-sort-score = score
web-sort-name = name
web-sort-seen = last seen
web-pictures-see = Pictures
web-accounts-settled = Nothing is left to move before closing.
web-other-line = { $number } is another number of yours
web-other-line-open = Go to its accounts
web-other-line-about = Do you want to close it, too? Open it as a case of its own: archives read from then on, in either case, count for both.
web-other-line-begin = Open it too
web-elsewhere-about = Is that number yours, too? Write it under "Other numbers" on the Line page: then the two are told apart, and it can be closed as well.
web-balance-stand = How it stands
web-balance-left = Balance
web-balance-read = read on { $day }
web-refund-asked = Refund
web-refund-on = asked for on { $day }
web-refund-due = expected by { $day }
web-refund-ticket = ticket { $ticket }
web-refund-came = Came back
web-balance-settled = Spent, moved or given up
web-balance-steps = To do
web-arrived-day = Day it came
web-amount-hint = If you know it: the balance is noted with today's date.
web-refund-ask = Ask for the refund
web-refund-ask-about = Hand in the letter, or ask at the branch or by phone; then write down here when that was. Sending the letter and recording it on its page counts, too.
web-refund-letter = The letter for it
web-refund-amount-hint = If empty, the balance.
web-refund-day = Day it was asked for
web-refund-asked-go = It was asked for
web-told-so-far = So far:
web-ways-unknown-about = It may stand on the plastic card the SIM came in, in the contract, on a bill or in the app. What you find is kept in this case.
web-way-address = Number, address or link
web-way-place = Where it stands: card, bill, app …
web-questions-call = Write each answer beside its question; all of them are saved together below.
web-archives-operator = Who serves the line now?
web-archives-operator-about = Say it before statements are read: otherwise nobody can tell whose charges they show. The prefix does not tell it.
web-number-offer = Did you mean this number?
web-facts-closing = Closing
web-facts-money = Money
web-facts-contact = Ways to reach them
web-facts-stages = If nothing is done, and afterwards
web-facts-recovery = Getting back in
web-facts-codes = Codes to dial
web-facts-rules = Network and rules
web-ask-must = Must be asked
web-ask-time = If there is time
web-ask-later = Can wait
web-hint-brand = Where it is not the operator's own name.
web-hint-fee = As 1990 or 1990 KZT.
web-hint-others = With their country; several with commas between.
web-accounts-check = { $count ->
    [one] account to check: do you still have it?
   *[other] accounts to check: do you still have them?
}
web-elsewhere = { $count ->
    [one] { $count } service is seen only on another number
   *[other] { $count } services are seen only on another number
}
web-ways-unknown = { $count ->
    [one] { $count } way whose address is not known:
   *[other] { $count } ways whose address is not known:
}
web-alarms = { $count ->
    [one] { $count } charge to look at
   *[other] { $count } charges to look at
}
web-lines-do = Write your other numbers on the Line page, and open a case for each: then they can be told apart.

## In a page of a browser

web-copy-save = Save the vault file
web-copy-memory = This vault lies in the memory of this page alone and is gone when the page is closed. Save the vault file before that.
web-copy-never = This vault lies in this browser alone, and a browser may clear what it keeps. Save the vault file: that file is the original.
web-copy-older = The vault file that you saved last is older than what stands here. Proofs added since then are in this browser alone.
web-kept-persisted = In this browser, which promised to keep it. The file that you saved is the original.
web-kept-browser = In this browser, which may clear it. The file that you saved is the original.
web-kept-memory = In the memory of this page, until it is closed.
web-shell-elsewhere = Ringoff is open in another tab of this browser. Close it there, and it goes on here.
web-shell-broken = Something in this page broke down. Nothing that was confirmed is lost.
web-shell-again = Load again
web-shell-noscript = Ringoff runs in this page and needs JavaScript for it. Nothing is sent anywhere.
