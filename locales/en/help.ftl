# What --help says. `help-scan` is a command, `help-scan--number` an option of it or a value, `help--on` every option or value
# of that name that has no sentence of its own. In English these are the doc comments of crates/cli/src/args.rs and case/args.

## Headings

help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-global = Global options
help-group-find = Find
help-group-case = Case
help-group-operator = At the operator
help-group-papers = Papers
help-group-afterwards = Afterwards
help-group-vault = Vault
help-group-program = This program
help-default = { $value } if not given
help--help-command = Print this, or the help of a command

## Whatever command they belong to

help--agent = Whether you bought it from an agent
help--amount = How much
help--beside = A second language beside it
help--brand = The brand it was sold under
help--by = By which way
help--contract = The contract or account number at the operator
help--currency = Its currency, if it does not stand there and is not the operator's country's
help--file = The file to write
help--fill = Fill a gap: holder_address="..." (`letter list` names them); what is said of you is kept for the next letter
help--help = Print help
help--holder = The name in the operator's records, spelled as there
help--iccid = The number printed on the card
help--in = Its language, if not the recipient's: ru, kk, zh-Hans, en
help--json = Write JSON
help--language = The language you read: en, zh-Hans, ru, kk
help--leaving = The day you leave the operator's country
help--letter = Which: terminate, refund, call-script, branch-card ...
help--mine = Whether the line stands in your own name
help--monthly-fee = What it costs a month: "1990 KZT"
help--my-zone = The time zone you are in: Europe/Berlin
help--new-number = The number that your accounts move to
help--note = More about it
help--on = The day, if not today
help--operator = The operator that serves the number now: kz/kcell, or a name such as activ
help--other-line = Another number of yours; repeat for each
help--clear = Take back what was said: holder, iccid, leaving, monthly-fee and so on; repeat for each
help--out = The file to write
help--postpaid = Paid by bill
help--prepaid = Paid ahead
help--reason = Why
help--resident = Whether you are a resident of the operator's country
help--service = Its name, domain or id
help--services = Names, domains or ids
help--sim = A card of plastic, or a profile in the phone
help--sim-works = Whether the card or profile still works; without it some services make you wait longer
help--since = The first day you held the number
help--table = A described table of your own (docs/reference/table.md)
help--task = Its id, as `plan` lists it
help--threads = Archives read side by side (default: one a core)
help--ticket = The ticket number
help--version = Print version
help--who = Who
help--where = Where you are: in the operator's country, out of it, or about to leave (also: now there, now elsewhere)
help--holder-kind = Who the holder is, if not you

## Commands

help = Find every account that knows your phone number, before the number is given to a stranger
help-after =
    Examples:
      ringoff demo
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml --number +77010001234 --why kaspi.kz

    Exit codes:
      0 done   1 failed   2 not understood   3 some of it could not be read
      20 a limit was hit   130 interrupted

    Nothing leaves this machine: Ringoff opens no network connection.
help--no-color = Write without colour (NO_COLOR does the same)
help--reveal = Show telephone numbers whole
help--lang = Language of what is said: en, zh-Hans, ru or kk (default: LC_ALL, LC_MESSAGES, LANG)
help--case = The case that is meant, by its id or the last digits of its number; needed if there are several
help--data = A folder laid out like data/ whose records add to or replace the built-in ones
help--vault = The vault's folder (default: in this platform's folder for programs' data)
help--passphrase-file = Read the passphrase from the first line of this file
help--passphrase-fd = Read the passphrase from this open descriptor
help--passphrase-stdin = Read the passphrase from a line of standard input
help-demo = Scan the archives of a made-up traveller
help-demo--keep = Keep the made-up archives in this new folder
help-demo--all = Show all of it, as `scan` does, with reasons, scores and first steps
help-demo--html = Also write the page of the scan
help-scan = Read archives and list the accounts bound to a number
help-scan-after =
    Examples:
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml mail.mbox --number +77010001234,sub-id=1 --number +77990005678,sub-id=2
      ringoff scan ~/phone-export --number +77010001234 --html accounts.html
      ringoff scan ~/phone-export --number +77010001234 --json > accounts.json

    A number may carry what is known of its line:
      +77010001234,sub-id=1,operator=kz/kcell,from=2024-01-31,to=2026-12-20
help-scan--paths = Files and folders: SMS backups, mail, password exports, contacts; zip, tar and gz too
help-scan--number = Your number in international form; repeat for each SIM
help-scan--why = Show the evidence for one service and the parts of its score
help-scan--json = Write JSON (docs/reference/scan-json.md)
help-scan--csv = Write CSV: `spreadsheet` is safe to open in one, `raw` is exact
help-scan--html = Also write one self-contained page; an existing file is not overwritten
help-open = Open the pages in the browser of this machine
help-open-after = They answer on this machine alone, to the one browser that was given the link.
help-open--port = The port; the system chooses one, if not given
help-open--no-browser = Print the link only
help-classify = Say what each message of a JSON Lines stream is (for people who write records)
help-classify-after = Reads lines with the fields id, sender and text from standard input (sender may be null; a mail has medium "mail", from, subject, text and authenticated) and writes id, kind, service, clue and language for each. docs/reference/classify.md describes both.
help-case = Open the case of a line, and say what is known of it
help-case-new = Open the case of a line
help-case-new--number = The number, in international form
help-case-list = List every case of the vault
help-case-show = Show what is known of the line
help-case-edit = Add or put right what is known of the line
help-case-compare = Compare keeping, parking and closing the line, and taking it to another operator
help-case-end = End the case by hand
help-case-end--reason = Why; needed as long as the confirmation slip is missing
help-case-reopen = Go on with a case that was ended
help-import = Read archives into the case
help-import--paths = Files and folders, as `ringoff scan` takes them
help-status = Say where the case stands
help-next = Say the one thing to do now, with its papers
help-plan = List everything there is to do
help-plan--json = Write JSON: id, phase, state, opens, due, verb of each task
help-account = Work through the accounts
help-account-list = List the accounts in the order of work
help-account-show = Show one: the evidence, what to do
help-account-add = Add one that no archive showed
help-account-add--name = Its name
help-account-add--domain = Its domain
help-account-moved = It has the new number
help-account-removed = The number was taken out
help-account-kept = You leave it as it is, knowingly
help-account-dismissed = It is no account of yours
help-account-done = Dealt with in another way
help-account-open = Not dealt with after all
help-account-by-hand = You went through your accounts by hand and added those that have the number
help-account-rehearsed = You signed in once without the SIM
help-account-rehearsed--failed = It did not work
help-paper = Say that a paper is at hand
help-paper--paper = Its name: identity-document, agent-receipt ... or your own
help-paper--missing = It is not at hand after all
help-extra = Stop paid extras, debts and instalments
help-extra-list = List what has to be stopped or paid
help-extra-add = Note one
help-extra-add--kind = What kind
help-extra-add--name = What to call it
help-extra-add--amount = What it costs: "990 KZT"
help-extra-stopped = It was stopped or paid
help-extra-stopped--extra = Its name or id
help-choose = Keep, park or close the line, or take it to another operator
help-choose--choice = What to do with the line
help-done = Tick off a task
help-skip = Leave out a task
help-ready = Declare that the number may go
help-ready--override = Go on although accounts to move first are open or nothing was read: why
help-note = Write down a remark
help-note--text = What
help-timeline = List everything that happened
help-undo = Take back what was written last
help-undo--seq = The entry, as `timeline` numbers it; the last one, if not given
help-list = Go through your accounts by hand, where there is no export to read
help-list-after =
    Examples:
      ringoff list --country kz                 the list, without a vault
      ringoff list                              the list of the case, with what was answered
      ringoff list --have kaspi,whatsapp --not-sure telegram --none-of-the-rest
help-list--country = For numbers of this country (kz, ru, cn ...), without a case
help-list--json = Write JSON (docs/guide/by-hand.md)
help-list--have = Services that have the number, by name or id
help-list--not-sure = Services that may have it: they are to be checked
help-list--no = Services that do not have it
help-list--none-of-the-rest = None of the others on the list has it: you went through all
help-guide = Say on one page how to close a number, without a case
help-guide-after =
    Examples:
      ringoff guide                                        which operator is it?
      ringoff guide activ --where leaving --leaving 2026-12-20 --balance yes
      ringoff guide kz/beeline --sim esim --where abroad --html guide.html
help-guide--operator = The operator or brand, by name or id; left out: how to find out which it is
help-guide--sim = What the SIM is
help-guide--where = Where you are: in the operator's country, out of it, or about to leave
help-guide--leaving = The day you leave: 2026-12-20
help-guide--bought = From whom it was bought: by you from the operator, from an agent, by somebody else in their name
help-guide--balance = Whether money is left on it
help-guide--json = Write JSON (docs/guide/one-page.md)
help-guide--html = Write one self-contained page instead, to print on two sheets; an existing file is not overwritten
help-guide--pdf = Write a PDF instead; an existing file is not overwritten
help-guide--calendar = Write its days as a calendar file instead; an existing file is not overwritten
help-operator = See what is known of operators, and record what they say
help-operator-list = List the operators with a record
help-operator-show = Show what is known, with sources and dates, and what to ask
help-operator-show--operator = kz/kcell, or a name such as activ; the case's own, if not given
help-operator-show--unverified = Show unverified facts, too
help-operator-check = List facts that are past their review
help-operator-wanted = List facts that no record knows, with the pages that may tell them, as docs/facts-wanted.md
help-operator-said = Record in the case what the operator said, or what you found yourself
help-operator-said--fact = Which fact, as the list of questions names it: terminate-days
help-operator-said--value = What they said, or what you found
help-operator-said--found = You found it yourself, on a card, a bill or in the app: --who says where
help-operator-said--who = Who said it, or where it was found
help-operator-contribute = Write what was said in the case as a data file to contribute
help-call = Log a call, a message or a visit, and what came of it
help-call--outcome = How it ended
help-call--at = When, if not now, where you are: 2026-12-01T10:30
help-call--waited = Minutes you waited
help-call--who = Who answered
help-call--promised = The day they promised something for
help-call--note = What was said
help-appointment = Note an appointment at a branch
help-appointment--day = The day, in the operator's zone
help-appointment--time = The time of day, in the operator's zone
help-appointment--place = Where
help-appointment--note = What else
help-appointment--cancel = Call off the appointment of this id
help-recover = Get back into the self-care account
help-recover--way = Which way was tried; without one, the ways there are
help-recover--worked = It worked
help-balance = Note the balance, and what becomes of it
help-balance-record = Note what is on it: 4200 KZT
help-balance-plan = Say what is to become of it
help-balance-plan--plan = Which way
help-balance-plan--note = Why
help-balance-settled = It is spent, moved or given up
help-refund = Ask for the balance back, and note when it came
help-refund-request = A refund was asked for
help-refund-request--amount = How much: "4200 KZT"
help-refund-request--due = The day by which they said it comes
help-refund-received = The money came
help-close = Note that closing was asked for, and that it is done
help-close-request = Closing was asked for
help-close-request--expected = The day they announced as the end
help-close-confirm = The operator says that the contract has ended
help-close-confirm--day = Its last day
help-sim = Note what became of the SIM
help-sim--what = The profile was deleted, or the card was destroyed
help-refused = Log a refusal or a broken term
help-refused--words = Their words
help-refused--term-broken = A promised or owed day passed
help-escalate = Take a step of the ladder of complaints
help-escalate--step = The step, as `ringoff plan` names it; without one, the steps of the country
help-escalate--answer-due = The day by which they have to answer
help-escalate--answered = The step was answered
help-escalate--settled = The answer settles the matter
help-escalate--note = What was answered
help-letter = Make letters and other papers
help-letter-list = List the papers that can be made
help-letter-show = Show one on the terminal
help-letter-pdf = Write one as PDF
help-letter-pdf--out = The file to write; an existing one is not overwritten
help-letter-text = Write one as plain text
help-letter-text--out = The file to write; an existing one is not overwritten
help-letter-sent = Say that one was sent or handed over
help-letter-sent--letter = Which
help-letter-sent--by = How
help-letter-sent--answer-due = The day by which an answer is due
help-calendar = Write the case's days as a calendar file
help-calendar--out = The file to write; written again, its entries keep their names
help-calendar--private = Name the operator, the number and the accounts in the entries
help-attach = Keep a file as proof: the confirmation slip above all
help-attach--file = The file
help-attach--kind = What it is
help-attach--note = What it shows
help-attach--anyway = Keep it even if it does not look like a document
help-bundle = Write the evidence into one file: journal, exhibits, hashes, a program that checks them
help-watch = Look for charges that must now be zero
help-watch--paths = Bank statements (CSV, XLSX, PDF, OFX, CAMT.053, MT940, QIF) and folders; without any, what was found so far
help-watch--unsigned = What amounts are whose statement does not say which way they went
help-watch-resolve = Say how a finding ended
help-watch-resolve--finding = The finding, as the list names it
help-watch-resolve--how = How
help-bill = Check the bills after closing
help-bill-check = Say how the bill or statement of a month after closing looks
help-bill-check--cycle = Which month after closing, counted from 1
help-bill-check--charged = What was charged, if anything: "500 KZT"
help-recheck = Go through the accounts once more before the number can be given away
help-recheck--round = Days before the number can be given away: 30, 7 or 0
help-recheck--still = An account that still knows the number; repeat for each
help-review = Look through idle lines
help-review--plan = Plan the next look instead
help-vault = Create, check, back up, recover the vault
help-vault-create = Make a vault, with a passphrase and a recovery key
help-vault-verify = Read everything again and say what is wrong
help-vault-backup = Write everything, still locked, into one file
help-vault-restore = Make a vault from a backup
help-vault-restore--file = The backup
help-vault-passphrase = Change the passphrase
help-vault-recover = Set a new passphrase with the recovery key
help-vault-export = Write everything, readable by anybody, into a new folder
help-vault-export--folder = The folder to write
help-vault-erase = Remove the vault for good
help-vault-erase--yes-erase-everything = Needed, since there is no way back
help-completions = Write what your shell needs to complete commands
help-completions--shell = The shell
help-man = Write the manual, a page for each command, in the language of the terminal
help-man--folder = A folder for the pages
help-letter-keep = Keep what letters say of you for every letter: holder_address="..." (an empty text keeps it no longer)
help-letter-keep--fields = Fields and texts
help-sim--already = It is gone already, although the line is still open

## Where to begin, and where to go on

next-about = Find every account that has your phone number, and close the number with proof.
next-folder = FOLDER
next-number = NUMBER
next-name = NAME
next-demo = look at it with a made-up traveller
next-all = all of it, with reasons and first steps
next-open = do all of it in this machine's browser
next-own = the same with your own files
next-scan = list the accounts that have your number
next-case = begin to close it, step by step
next-next = the one thing to do now
next-guide = one page for who only wants to close it
next-operator = what is known of an operator, with sources
next-help = ringoff --help lists all commands; ringoff COMMAND --help explains one.

## What was typed and not understood

typed-unknown = { $what } is not understood here.
typed-value = { $other } does not fit { $what }.
typed-no-value = { $what } needs a value.
typed-missing = Still needed: { $what }.
typed-conflict = { $what } does not go with { $other }.
typed-similar = Perhaps { $what } is meant.
typed-possible = Possible: { $what }.
typed-day = A day is written as 2026-12-31 or 31.12.2026.
typed-country = A country is two letters, such as kz.
typed-usage = It is typed like this: { $what }
