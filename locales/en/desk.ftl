# The verbs of a case: what is shown between its tasks and its facts.

## Now

desk-next = Now
desk-next-wait = Nothing to do until { $day } ({ $until }). Then:
stage-finished-until = Nothing is left to do. Keep the slip, the letters and the answers until { $day }: save the bundle of evidence. After that day the vault can be erased.
stage-finished-over = Nothing is left to do, and the papers need not be kept any longer: the vault can be erased.
desk-next-nothing = Nothing is left to do.
desk-due = By { $day } ({ $until })
desk-was-due = Was due on { $day } ({ $until })
desk-bring = At hand: { $papers }
desk-ask = Ask:
desk-noted = Noted as entry { $seq }: { $what }
desk-written = Written to { $file }.

## Lists

desk-leaving = leaving on { $day }
desk-accounts-left = { $count ->
    [one] { $count } account, { $open } open, { $before } to move before closing.
   *[other] { $count } accounts, { $open } open, { $before } to move before closing.
}
desk-accounts-settled = { $count ->
    [one] { $count } account, settled.
   *[other] { $count } accounts, all settled.
}
read-by-hand = No archive that shows accounts was read; you went through your accounts by hand.
ready-without-archives = Declared ready without archives that show accounts: an account may still have the number.
desk-no-accounts = No accounts yet. Read your archives with ringoff import.
desk-no-cases = No case yet. Open one with ringoff case new.
desk-no-extras = Nothing is noted that has to be stopped or paid.
desk-unread = { $count ->
    [one] { $count } entry of the vault belongs to no case that this version knows. It is kept.
   *[other] { $count } entries of the vault belong to no case that this version knows. They are kept.
}
desk-account-state = { $state }, score { $score }
desk-plan-marks = → can be done now   … waits   ✓ done   – left out
desk-chain-head = Head of the chain: entry { $seq }, { $hash }
desk-imported = { $count ->
    [one] { $count } account for this line, { $new } new; findings: { $findings }.
   *[other] { $count } accounts for this line, { $new } new; findings: { $findings }.
}
desk-ladder = Steps of a complaint, in order
desk-answer-term = Answer: { $days }
desk-operator-questions = Not known: ask the operator
desk-operator-claims = Claimed elsewhere without a source
desk-says-otherwise = Elsewhere: { $says }
desk-review-none = No fact is past its review.
desk-operator-sketch = a sketch: little is known
desk-wanted-title = Facts wanted
desk-wanted-intro = Made by `ringoff operator wanted` from the records: what a person who closes a line needs to know and no source tells, each under the page that is likeliest to tell it. Open the page, look for what is listed, and write each fact with its source into the record; the list grows shorter by itself.
desk-wanted-first = Begin with these pages
desk-wanted-count = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
desk-wanted-site = the operator's own site
desk-wanted-nowhere = no page is known
desk-paper-fields = Fields that --fill takes: { $fields }

## Papers

desk-paper-checklist = Checklist
desk-paper-call-script = What to say on the phone
desk-paper-branch-card = Card to show at the counter
desk-paper-summary = The case on one paper

outcome-reached = reached
outcome-unreachable = nobody answered
outcome-refused = refused
outcome-promised = promised

## Countdown

desk-countdown = Until the number may be given to somebody else
desk-day-unknown = not known
desk-day-between = { $from } to { $to }
desk-day-from = from { $from }

## Calendar

desk-calendar-name = Ringoff
desk-calendar-phase-before = A task is due
desk-calendar-phase-during = An answer is due
desk-calendar-phase-after = A check is due
desk-calendar-more = { $title } (+{ $count })
desk-calendar-visit = Appointment

## Line

line-number = Number
line-operator = Operator
line-brand = Brand
line-sim = SIM
line-sim-physical = card
line-sim-esim = built in (eSIM)
line-sim-works = The SIM still works
line-iccid = SIM number (ICCID, printed on the card)
line-holder = Holder
line-mine = In your own name
line-resident = Resident of the country
line-agent = Bought from an agent
line-plan = Plan
line-plan-prepaid = prepaid
line-plan-postpaid = postpaid
line-fee = Fee a month
line-contract = Contract
line-since = Held since
line-where = In the operator's country?
line-where-here = yes, and I stay
line-where-abroad = no
line-where-leaving = yes, but I leave, or both
line-holder-kind = Whose it is, if not yours
line-holder-kind-person = another person's
line-holder-kind-company = a company's
line-holder-kind-deceased = the holder has died
line-leaving = Leaving on
line-new-number = New number
line-others = Other numbers
line-unknown = not filled in
case-requested-on = Closing asked for on
case-closed-on = Closed on

## Compared

compare-nothing = Doing nothing
compare-burn-down = A balance of { $balance } pays a fee of { $fee } a month until a day between { $from } and { $to }, assuming:
compare-burn-down-unknown = When the balance is used up cannot be told: balance or monthly fee is not known.
compare-idle = A line without use is ended: { $days }
compare-idle-unknown = When a line without use is ended is not known.
compare-accounts = { $open ->
    [one] { $open } account still has the number and could fall to the number's next owner; { $before } of them first.
   *[other] { $open } accounts still have the number and could fall to the number's next owner; { $before } of them first.
}
compare-keep = Keeping or parking it
compare-year = A year costs { $year }.
compare-year-unknown = What a year costs is not known.
compare-carry = Taking it to another operator
compare-carry-accounts = The number stays yours: no account has to move. The new operator ends the old contract; what is left on it is as a rule lost.
compare-close = Closing it
compare-fee = Closing costs { $fee }.
compare-fee-unknown = What closing costs is not known.
compare-refund = The balance is paid back.
compare-no-refund = The balance is not paid back.
compare-refund-unknown = What becomes of the balance is not known.

## Watch

desk-watch-read = { $count ->
    [one] { $count } finding, { $new } new; in order although it looks otherwise: { $innocent }.
   *[other] { $count } findings, { $new } new; in order although it looks otherwise: { $innocent }.
}

## Errors

err-case-none = There is no case in this vault.
do-case-none = Begin one on the start page, or with ringoff case new --number "+7 701 000 12 34" --operator kz/kcell
err-case-unknown = No case has that id or number.
do-case-unknown = The start page and ringoff case list show every case.
err-case-which = Several cases are open.
do-case-which = Say which one with --case and its id.
err-case-exists = This line has a case already.
do-case-exists = Go on with it: it is on the start page. Facts are put right on its Line page, or with ringoff case edit.
err-operator-unknown = No operator has that id or name.
do-operator-unknown = The Line page offers every operator; in the terminal, ringoff operator list does. If yours is missing, leave the operator out.
err-operator-which = Several operators share that name.
do-operator-which = Give the id instead, such as kz/beeline.
err-operator-not-said = The case does not say which operator serves the line.
do-operator-not-said = Choose it on the Line page, or with ringoff case edit --operator kz/kcell
err-account-unknown = No account of the case has that name.
do-account-unknown = The Accounts page and ringoff account list show every account.
err-task-unknown = No task has that name.
do-task-unknown = The Plan page and ringoff plan list every task.
err-task-stays = That task cannot be left out: it is done already, or the closing depends on it.
do-task-stays = The Plan page and ringoff plan show where each task stands; what is settled can be ticked off there, or with ringoff done.
err-task-needs-verb = That task needs more than a tick.
do-task-needs-verb = Give what it needs on its page, or by the command that the plan names.
err-letter-unknown = No paper has that name.
do-letter-unknown = The Papers page and ringoff letter list show every paper.
err-finding-unknown = No finding has that name.
do-finding-unknown = The After closing page and ringoff watch list what was found.
err-proof-torn = The file begins like a document and breaks off.
do-proof-torn = Copy or download it again and look whether it opens. To keep it as it is: --anyway, or the tick on the page.
err-proof-empty = The file is empty.
do-proof-empty = Copy or download it again. To keep it as it is: --anyway, or the tick on the page.
err-proof-unknown = The file looks like no document, picture, text or mail.
do-proof-unknown = Look whether it opens and is the right one. To keep it as it is: --anyway, or the tick on the page.
err-proof-recording = The file is a recording, not a document.
do-proof-recording = Keep it as a recording (--kind recording), or give the document. To keep it as it is: --anyway, or the tick on the page.
err-proof-packed = The file is a packed archive, not a document.
do-proof-packed = Unpack it and give the document in it. To keep it as it is: --anyway, or the tick on the page.
err-fact-unknown = No fact has that name.
do-fact-unknown = Use one of the names above.
err-value-invalid = A value was not understood.
do-value-invalid = Look how the field is meant: an amount as 4200.50, a day as 2026-12-31, a number as +7 700 000 12 34.
err-amount-invalid = That is not an amount with its currency.
do-amount-invalid = Write it as 4200 KZT, with a currency code of three letters.
err-file-exists = The file is there already, and was left alone.
do-file-exists = Give another name, or move the old file away.
err-passphrase-input = The passphrase could not be read.
do-passphrase-input = Type it at a terminal, or give --passphrase-file, --passphrase-fd or --passphrase-stdin.
err-passphrase-differs = The two passphrases differ. Nothing was done.
do-passphrase-differs = Type the same passphrase twice.
err-no-home = The folder for programs' data cannot be found.
do-no-home = Say where the vault is with --vault.
err-erase-unconfirmed = Nothing was erased: there is no way back from that.
do-erase-unconfirmed = Add --yes-erase-everything if that is what you want.
do-refused = Nothing was written. The Plan page and ringoff plan show what can be done now.
err-paper-too-long = A text is longer than a paper can hold.
do-paper-too-long = Shorten it.
err-paper-text = The text of this paper cannot be used.
do-paper-text = Choose another language for it, and tell us.
err-paper-typeset = The paper could not be made.
do-paper-typeset = Try plain text instead; if it stays so, tell us.
err-answer-none = No answer was written.
do-answer-none = Write what they said beside its question, then save again.
err-day-ahead = This day is still to come.
do-day-ahead = Write the day on which it was done, today at the latest.
err-day-before-line = On this day you did not hold the line yet.
do-day-before-line = Compare it with the first day of the line. If that day is wrong, put it right on the line.
err-day-far = This day is too far ahead.
do-day-far = Look at the year.
err-day-before-request = The line cannot have ended before closing was asked for.
do-day-before-request = Compare the two days. If the day of asking is wrong, undo it in the journal and write it again.
err-due-before = The answer cannot be due before it was asked for.
do-due-before = Compare the two days.
err-iccid-invalid = This is not the number of a SIM card.
do-iccid-invalid = It has 18 to 22 signs and begins with 89. It is printed on the card; for an eSIM the phone shows it in its settings. It may stay empty.

err-sim-still-needed = The line is still open: codes come to this SIM, and a deleted profile cannot be brought back.
do-sim-still-needed = Keep it until the end is confirmed and has come. If it is gone already, say so on the Line page, in the terminal with --already.
err-calendar-empty = The case has no dates yet: there is nothing to put into a calendar.
do-calendar-empty = Say on which day you leave, or note an appointment; then write it again.
