# The case: tasks, stages, journal, questions. A task's title and its reason (-why) get the same values.

## Parts of the case

phase-before = Before closing
phase-during = Closing
phase-after = Afterwards
task-state-ready = can be done now
task-state-waiting = waits
task-state-done = done
task-state-skipped = left out

stage-preparing = Preparing
stage-preparing-about = Accounts are being moved and papers gathered. The number still works.
stage-ready = Ready
stage-ready-about = What has to move first has moved, or was passed over by you. The number may go.
stage-ready-unread-about = Declared ready, but nothing was read that shows which accounts have the number: an account may still have it.
stage-ready-by-hand-about = By your own list, what has to move first has moved or was passed over by you. Nothing was read that shows accounts: one that is not on the list may still have the number.
stage-closing = Closing
stage-closing-about = The end of the contract was asked for. The operator has not confirmed it yet.
stage-closed-awaiting-slip = Closed, proof missing
stage-closed-awaiting-slip-about = The operator says that the line is closed. Until the slip is here, the case does not count as closed.
stage-aftercare = Aftercare
stage-aftercare-about = The line is closed and proven. Bills, refund and accounts are watched until the number may be given to another.
stage-finished = Finished
stage-finished-about = Nothing is left to do. Keep the papers.
stage-kept = Kept
stage-kept-about = The line stays in use.
stage-carried = Going to another operator
stage-carried-about = The new operator takes the number over and ends the old contract. The number stays yours: no account has to move.
stage-parked = Parked
stage-parked-about = The line is kept alive at the least cost.

countdown-stop = request
countdown-closed = closed
countdown-quarantine = quarantine
countdown-reissue = may be given to another

## Inventory

task-line = Complete the facts of the line
task-line-why = { $count ->
    [one] { $count } fact is missing. Papers and letters depend on it.
   *[other] { $count } facts are missing. Papers and letters depend on them.
}
task-line-country = Check who serves the line: { $operator } is an operator of another country than this number
task-line-country-why = Ways, papers and days would be those of the wrong operator. Put the operator right on the line; if the number is wrong, open a case for the right one; if both are right, tick this off.
task-line-served = Check who serves the line: a message says { $other }, the case says { $operator }
task-line-served-why = { $other } wrote this number as one of its own. It may have been carried over, or given to somebody else. Put the operator right on the line; if { $operator } still serves it, tick this off.
task-choice = Decide: keep, park or close
task-choice-why = Each has its cost. The comparison shows what is known and what is not.
task-import = Read your archives
task-import-why = Messages, mail and passwords show which accounts have the number. What is not read cannot be found.
task-import-by-hand = Go through your accounts by hand
task-import-by-hand-why = No archive was read. What you did not think of was not found.
task-lookup = Ask the register: { $name }
task-lookup-why = It may list what is tied to you or to the number, also where no message was ever sent.

## Accounts

task-rehearse = Sign in to { $service } once without the SIM
task-rehearse-why = If it works without the old number, it will work after closing. Turn the line off and try.
task-rehearse-again = Sign in to { $service } without the SIM again
task-rehearse-again-why = It did not work last time. Change the number or add another way to sign in, then try again.
task-account = Move { $service } to the new number
task-account-why = It has the number. Once the number belongs to another, that person may reach the account.
task-account-code = Move { $service } while the old number works
task-account-code-why = To change the number it sends a code to the old one. After closing that is no longer possible.
task-account-branch = Move { $service } at its branch
task-account-branch-why = The number is changed in person. That takes time: begin early.
task-account-check = Do you still use { $service }?
task-account-check-why = It is not certain that the number is there; the account's page says why. See which number it has, then mark it as moved, kept, or not yours.
task-account-operator = Save what you need from your { $service } account
task-account-operator-why = It belongs to this line. Keep the bills, the contract and the history of payments: later you may not get in any more.
task-account-speaks = { $service } still writes to the old number
task-account-speaks-why = It was marked as moved, and a later message shows the old number. Look again and mark it anew.
task-accounts-rest = Look through what merely has the number ({ $count })
task-accounts-rest-why = Hardly anything depends on it. It is tidy to change it, and no harm to leave it.
task-tell-contacts = Tell people your new number
task-tell-contacts-why = After closing, a stranger may answer in your place.

## The operator

task-ask-hotline = Call the hotline
task-ask-hotline-why = Say what you want and ask what nobody knows yet. The call script has the questions.
task-ask-wifi-calling = Call the hotline over Wi-Fi
task-ask-wifi-calling-why = The ordinary call failed. Over Wi-Fi it goes as if from home. Failed attempts so far: { $failed }.
task-ask-chat = Write in the operator's chat
task-ask-chat-why = The calls failed. A chat leaves the answer in writing. Failed attempts so far: { $failed }.
task-ask-email = Write an e-mail to the operator
task-ask-email-why = Quicker ways failed. An e-mail carries its date. Failed attempts so far: { $failed }.
task-ask-self-care = Try the operator's self-care pages
task-ask-self-care-why = Some things can be done there without talking to anybody. Failed attempts so far: { $failed }.
task-ask-post = Send a letter to the operator
task-ask-post-why = A registered letter must be taken. Keep its receipt. Failed attempts so far: { $failed }.
task-ask-branch = Go to a branch
task-ask-branch-why = At a counter they can see you and your papers. Failed attempts so far: { $failed }.
task-ask-proxy = Send somebody with power of attorney
task-ask-proxy-why = You cannot come yourself and the other ways failed. Failed attempts so far: { $failed }.
task-ask-again = Begin again with the hotline
task-ask-again-why = Every way failed once. The attempts count as grounds for a complaint: { $failed }.
task-visit = Visit on { $day }: { $place }
task-visit-why = Take the papers and the branch card with you. Write down afterwards what was said.
task-visit-at = Visit on { $day } at { $time }: { $place }
task-visit-at-why = Take the papers and the branch card with you. Write down afterwards what was said.
task-appointment = Make an appointment at a branch
task-appointment-why = The branch sees people by appointment.
task-recover-self-service = Reset the password in self-care
task-recover-self-service-why = The quickest way, as long as the old number or the e-mail address works.
task-recover-security-questions = Reset the password by security questions
task-recover-security-questions-why = The way before failed. Answer as you did when you signed up.
task-recover-hotline = Have the password reset by the hotline
task-recover-hotline-why = The ways before failed. Have your document and the number at hand.
task-recover-branch = Have the password reset at a branch
task-recover-branch-why = The ways before failed. Take your identity document with you.

## Papers and extras

task-paper = Have at hand: { $paper }
task-paper-why = The operator may ask for it.
task-paper-agent-receipt = Find the agent's receipt
task-paper-agent-receipt-why = The line was bought from an agent. The receipt shows that it is yours.
task-paper-power-of-attorney = Get a power of attorney from the holder
task-paper-power-of-attorney-why = The line stands in another person's name. Without it the operator need not talk to you.
document-identity-document = identity document
document-national-id = the country's identity card
document-foreign-passport = foreign passport
document-personal-number = personal number
document-agent-receipt = agent's receipt
document-contract = contract
document-sim-or-carrier = SIM card, or the plastic card it came in (with its ICCID; for an eSIM the QR code or the EID)
document-death-certificate = death certificate
document-power-of-attorney = power of attorney
document-application = application to terminate
document-bank-details = bank details for the refund
document-top-up-receipts = receipts of top-ups
document-puk = PUK code
document-account-number = account number

task-extras = List what runs through the line
task-extras-why = Paid services, instalments, debts and top-ups go on after closing if nobody stops them.
task-devices = Release the device from the number
task-devices-why = In this country devices are registered. Check that yours does not stay tied to the line.
task-extra-subscription = Stop the paid service { $name }
task-extra-subscription-why = It is charged through the line. Stop it first, so that nothing is owed at the end.
task-extra-device-instalment = Settle the instalments: { $name }
task-extra-device-instalment-why = Ending the contract can make the rest due at once. Ask for the sum.
task-extra-debt = Pay the debt: { $name }
task-extra-debt-why = An open debt can keep the line from being closed, and it grows.
task-extra-auto-top-up = Turn off the automatic top-up: { $name }
task-extra-auto-top-up-why = It would go on filling a number that belongs to another.
task-extra-device-registration = Release the device: { $name }
task-extra-device-registration-why = Otherwise it stays tied to a number that is no longer yours.
task-extra-tied-service = Untie { $name } from the line
task-extra-tied-service-why = A family plan, second SIM or home internet can keep the line from being closed.
task-extra-other = Settle: { $name }
task-extra-other-why = You put it on the list of what has to be done before closing.

## Balance

task-balance = Read the balance and write it down
task-balance-why = With its day and a screenshot, it is the ground for a refund.
task-balance-plan = Decide what becomes of { $money }
task-balance-plan-why = Refund, transfer, spend or give up: each has its rule. What is not known becomes a question.
task-balance-transfer = Move { $money } to another number
task-balance-transfer-why = It must be done before closing.
task-balance-spend = Use up { $money }
task-balance-spend-why = It must be done before closing.
task-refund-request = Ask for the refund of the balance
task-refund-request-why = In writing, with the day and the amount.
task-refund-await = Has the refund come?
task-refund-await-why = It is due now. Look at the account to which it was to go.
task-refund-late = The refund is late
task-refund-late-why = Its day has passed. Ask after it in writing, then complain.
task-refund-short = The refund is less than was asked for
task-refund-short-why = Ask for the rest in writing, or leave this task out and say why.

## Closing

task-ready = Declare the number ready to go
task-ready-why = { $count ->
    [0] Nothing that has to move first is open.
    [one] { $count } account has to move first.
   *[other] { $count } accounts have to move first.
}
task-ready-unread = Declare the number ready to go
task-ready-unread-why = Nothing was read that shows which accounts have the number, so nothing is known of them. Read an archive, or go through your accounts by hand; or go on with a reason, which is kept.
task-proxy = Write the power of attorney
task-proxy-why = Somebody else has to do it in your place. A notary may be needed: ask the operator what it has to say.
task-request = Ask for the end of the contract (way: { $way })
task-request-notice = Ask for the end of the contract in time (way: { $way })
task-request-notice-why = By what is known, the contract ends only some time after it is asked for. Asked for by then, it is over when you leave on { $day }. Hand in the application and ask for its receipt, the last day and the slip.
task-request-why = Hand in the application and have its receipt confirmed. Ask for the last day and for the slip.
task-confirm = Has the operator confirmed the end?
task-confirm-why = Write down the contract's last day as soon as you know it.
task-confirm-late = The line should be closed by now
task-confirm-late-why = The day has passed. Ask for written confirmation; the delay is a ground for a complaint.
task-slip = Get the confirmation slip and attach it
task-slip-why = It is the only proof that the line is closed. Without it the case stays open.
task-confirmation = Ask for written confirmation
task-confirmation-why = { $days ->
    [one] After { $days } day the slip is still not here.
   *[other] After { $days } days the slip is still not here.
} The letter asks for it.
task-sim-esim = Delete the eSIM profile
task-sim-esim-why = The line is closed and proven. The profile goes last: it cannot be brought back.
task-sim-physical = Destroy the SIM card
task-sim-physical-why = The slip is here, so the card is no longer needed. Note the number printed on it, then cut through the chip.
task-sim-lost = The SIM is gone while the line is open: get another, or use the ways without it
task-sim-lost-why = { $count ->
    [one] One account that goes first still has
   *[other] { $count } accounts that go first still have
} the number, and its codes no longer reach you. The operator gives a new card or profile to the holder; each account's page says whether there is a way without the SIM. Say when a new one works.
task-sim-which = Dispose of the SIM
task-sim-which-why = Delete the eSIM profile, or destroy the card. It is no longer needed.

## Afterwards

task-bill = Check bill { $cycle } of { $count }
task-bill-why = After closing nothing may be charged, late roaming apart. One charge is enough for a complaint.
task-charge = Answer the charge seen on { $day }
task-charge-why = The line was closed. Complain to the operator; if that does not help, dispute the charge at the bank.
task-recheck = Go through the accounts again before { $day }
task-recheck-why = From { $day } on, the number may be given to another. What still knows it can still be changed.
task-recheck-day = Go through the accounts a last time
task-recheck-day-why = From { $day } on, the number may be in other hands.
task-recheck-unknown = Go through the accounts again
task-recheck-unknown-why = How long the number rests is not known, so it is safer to look early. Ask the operator.
task-direct-debit = End the direct debit after the last bill
task-direct-debit-why = Ending it earlier is no notice: the last bill would stay unpaid and become a debt. Once it is paid, end the order at the bank.
task-keep-papers = You can discard the papers from { $day } on
task-keep-papers-why = Until then, keep slip, letters and receipts: claims can come late.
task-review = Look through your idle lines
task-review-why = Other lines in this case: { $count }. What is not used should be closed while it is easy.
task-carry-ask = Ask the new operator to take the number over
task-carry-ask-why = It ends the old contract itself: do not close the line before. What is owed, a term that is not over or another name in the records stops it. A balance is as a rule lost.
task-carry-done = See that the number works with the new operator
task-carry-done-why = Try a call and a code by SMS. Then look for the last bill of the old one, and see that nothing is charged there any more.
task-park-ask = Ask how to keep the number alive
task-park-ask-why = After how many days without use it is ended, and what counts as use, is not known.
task-keep-alive = Use the number before { $day }
task-keep-alive-why = Something paid, as small as you like. From { $day } on, the operator may end it.

amount-unknown = sum not known
task-finding-charge-after-closing = Charged after closing on { $day }: { $money }, { $name }
task-finding-charge-after-closing-why = The contract had ended. Complain to the operator, then dispute the charge at the bank.
task-finding-roaming-after-closing = Roaming charged after closing on { $day }: { $money }, { $name }
task-finding-roaming-after-closing-why = Networks abroad send their charges late, and no source says until when. Compare it with the days on which you used the number abroad; if you did not, complain to the operator.
task-finding-direction-unknown = Charges or not? { $name }
task-finding-direction-unknown-why = The statement does not say which way the money went. Compare it with the bank's app; in the terminal, ringoff watch FILE --unsigned charges or income answers it.
task-finding-double-charge = Charged twice on { $day }: { $money }, { $name }
task-finding-double-charge-why = The same charge stands there two times. Ask for one of them back.
task-finding-money-not-come = Money expected by { $day } has not come: { $money }
task-finding-money-not-come-why = It was expected by now. Ask after it in writing.
task-finding-still-bound = { $name } still wrote to the old number on { $day }
task-finding-still-bound-why = A message came to the old number after the account was moved. Look again.
task-finding-other = Look at this: { $name }
task-finding-other-why = The watch saw something that this version has no name for.

task-escalate-operator = Complain to the operator ({ $body })
task-escalate-operator-why = Grounds logged: { $count }. A complaint in writing starts the term for an answer.
task-escalate-authority = Complain to the authority ({ $body })
task-escalate-authority-why = Grounds logged: { $count }. The step before brought no settlement in its term.
body-unknown = address not known: ask
ground-refusals = refusals and broken terms: { $count }
ground-failed-attempts = failed attempts to reach the operator: { $count }
ground-closing-late = the line should have been closed by { $day }
ground-refund-late = the refund should have come by { $day }
ground-slip-late = written confirmation was due by { $day }
ground-charges = charges after closing that are not settled: { $count }

assumption-fee-stays = The monthly fee stays as it is.
assumption-no-other-charges = Nothing else is charged and nothing is topped up.
assumption-fee-day = The day of the month on which the fee is taken is not known: the range covers both ends.

## Names

choice-keep = keep
choice-park = park
choice-carry = take it to another operator
choice-close = close
channel-hotline = hotline
channel-wifi-calling = Wi-Fi calling
channel-chat = chat
channel-email = e-mail
channel-self-care = self-care
channel-post = post
channel-branch = branch
channel-proxy = proxy
channel-app = app
channel-fax = fax
channel-sms = SMS
recovery-self-service = self-service
recovery-security-questions = security questions
recovery-hotline = hotline
recovery-branch = branch
account-state-open = open
account-state-moved = moved
account-state-removed = removed
account-state-kept = kept
account-state-dismissed = not mine
account-state-done = done
balance-plan-refund = refund
balance-plan-transfer = transfer
balance-plan-spend = spend
balance-plan-give-up = give up
exhibit-slip = confirmation slip
exhibit-letter-sent = letter sent
exhibit-answer = answer
exhibit-screenshot = screenshot
exhibit-receipt = receipt
exhibit-bill = bill
exhibit-statement = statement
exhibit-contract = contract
exhibit-recording = recording
exhibit-other = other
finding-auto-top-up = automatic top-up
finding-paid-extra = paid service
finding-charge-after-closing = charge after closing
finding-roaming-after-closing = roaming after closing
finding-direction-unknown = direction of amounts not known
finding-double-charge = double charge
finding-money-not-come = money not come
finding-still-bound = account still tied
finding-other = other
resolution-paid-back = paid back
resolution-stopped = stopped
resolution-explained = explained
resolution-let-go = let go
letter-name-terminate = application to end the contract
letter-name-refund = refund of the balance
letter-name-mistaken-payment = return of a payment made by mistake
letter-name-confirmation = request for a written confirmation
letter-name-proxy = power of attorney
letter-name-complaint-operator = complaint to the operator
letter-name-complaint-regulator = complaint to the regulator
letter-name-bank-dispute = dispute of a charge, to the bank
letter-name-new-number-contacts = new number, to friends
letter-name-new-number-company = new number, to a company

## The journal

event-case-opened = Case opened for { $line }
event-line-changed = Facts of the line changed
event-choice-made = Decision: { $choice }
event-paper-gathered = Paper at hand: { $paper }
event-paper-ungathered = Paper not at hand after all: { $paper }
event-imported = Archives read: { $archives }; accounts found: { $services }
event-account-added = Account added by hand: { $service }
event-account-marked = { $service }: { $state }
event-details-kept = { $count ->
    [one] One detail
   *[other] { $count } details
} of yours kept for letters
event-accounts-absent = { $count ->
    [one] No account at { $count } service
   *[other] No account at { $count } services
}
event-accounts-added = { $count ->
    [one] { $count } account named by hand
   *[other] { $count } accounts named by hand
}
event-accounts-listed = Accounts gone through by hand on { $day }
event-accounts-marked = { $count ->
    [one] { $count } account: { $state }
   *[other] { $count } accounts: { $state }
}
event-account-rehearsed = { $service }: signing in without the SIM worked
event-account-rehearsal-failed = { $service }: signing in without the SIM failed
event-extra-listed = To stop before closing: { $name }
event-extra-stopped = Stopped: { $name }
event-contact-reached = Operator reached ({ $way })
event-contact-unreachable = Operator not reached ({ $way })
event-contact-refused = Operator refused ({ $way })
event-contact-promised = Operator promised ({ $way })
event-appointment-made = Appointment on { $day }
event-appointment-cancelled = Appointment called off
event-operator-said = The operator said: { $fact }: { $value }
event-fact-found = Noted by you: { $fact }: { $value }
event-recovery-worked = Password recovered ({ $way })
event-recovery-failed = Password not recovered ({ $way })
event-balance-recorded = Balance: { $money }
event-balance-planned = What becomes of the balance: { $plan }
event-balance-settled = Balance settled
event-ready-declared = Number declared ready to go
event-ready-overridden = Declared ready in spite of what was open, because: { $reason }
event-refund-requested = Refund asked for on { $day }
event-refund-received = Refund received: { $money }
event-closing-requested = End of the contract asked for ({ $way })
event-closing-confirmed = The operator confirmed the end on { $day }
event-exhibit-attached = Exhibit ({ $kind }): { $name }
event-exhibit-attached-anyway = Exhibit ({ $kind }), kept although it does not look like a document: { $name }
event-letter-made = Letter written: { $letter }
event-letter-sent = Letter sent: { $letter } ({ $way })
event-esim-deleted = eSIM profile deleted
event-sim-destroyed = SIM card destroyed
event-bill-clean = Bill { $cycle }: nothing charged
event-bill-charged = Bill { $cycle }: something was charged
event-accounts-rechecked = Accounts gone through again; still tied: { $count }
event-refused = Refusal logged
event-term-broken = Broken term logged
event-escalated = Complaint made: { $step }
event-escalation-answered = Complaint answered, not settled: { $step }
event-escalation-settled = Complaint settled: { $step }
event-statements-read = Rows of statements kept for the watch: { $count }
event-watch-found = The watch found: { $kind }
event-watch-resolved = Finding settled: { $how }
event-review-planned = Next review on { $day }
event-review-done = Idle lines looked through
event-task-done = Task done: { $task }
event-task-skipped = Task left out: { $task }, because: { $reason }
event-noted = Note
event-undo = Entry { $seq } undone
event-case-closed = Case ended by hand
event-case-reopened = Case reopened
event-unknown = Entry of a later version: { $kind }

## Undo

undo-entry = The entry no longer counts.
undo-outside = The entry no longer counts. What was done outside, such as a call or a letter, stays done.
undo-exhibit = The file stays in the vault and no longer counts as proof.
undo-import = What these archives showed is taken out. Reading them again brings it back.
undo-again = The entry that was undone counts again.
undo-whole-case = The case is empty until this is undone.

## Why an entry changes nothing

ignored-not-opened = The case is not open yet.
ignored-opened-already = The case is open already.
ignored-imported-already = These archives were read before.
ignored-no-such-account = There is no such account in this case.
ignored-there-already = It is there already.
ignored-no-such-extra = There is no such entry among the things to stop.
ignored-no-such-appointment = There is no such appointment.
ignored-no-such-finding = There is no such finding.
ignored-no-such-step = That complaint was not made.
ignored-blocked-by-accounts = Accounts that have to move first are open. Move them, or go on with a reason, which is kept.
ignored-nothing-read = Nothing was read, so nothing is known of your accounts. Read an archive, or go through your accounts by hand and record that; or go on with a reason, which is kept.
ignored-reason-needed = A reason is needed.
ignored-bad-value = The value is empty or out of range.
ignored-slip-missing = The confirmation slip is missing. Attach it, or say why the case ends without it.
ignored-not-ended = The case was not ended.
ignored-not-gathered = That paper was not marked as at hand.
ignored-no-such-entry = There is no such entry.
ignored-undone-already = That entry is undone already.
ignored-same-number = Two entries have the same number.
ignored-later-version = A later version wrote this. It is kept as it is.
