# Labels and fixed sentences of papers. The letters themselves are plain text in letters/.

## On every paper

paper-page = Page { $page } of { $pages }
paper-translation = A translation for the person who signs. It is not part of the letter.
paper-place-and-day = { $place }, { $day }
paper-signature = signature
paper-enclosures = Enclosures
paper-id = { $kind } { $number }
paper-id-issued = { $kind } { $number }, { $issued }
paper-id-passport = passport
paper-id-card = identity card
paper-id-residence = residence permit

## What a gap asks for

paper-gap-holder = full name of the holder
paper-gap-holder-document = identity document and its number
paper-gap-personal-number = personal number
paper-gap-holder-address = postal address
paper-gap-holder-email = e-mail
paper-gap-new-number = new number
paper-gap-line = phone number
paper-gap-contract = contract number
paper-gap-iccid = number on the SIM card
paper-gap-operator = legal name of the operator
paper-gap-brand = brand
paper-gap-operator-address = address of the operator
paper-gap-recipient = name of the recipient
paper-gap-recipient-address = address of the recipient
paper-gap-proxy = full name of the representative
paper-gap-proxy-document = the representative's identity document and its number
paper-gap-proxy-until = last day
paper-gap-balance = amount
paper-gap-payee = account holder
paper-gap-payee-bank = bank
paper-gap-payee-bank-code = BIC
paper-gap-payee-account = account number or IBAN
paper-gap-bank-account = account or card
paper-gap-company-account = customer number or login
paper-gap-request-date = day of the request
paper-gap-closing-date = day of closing
paper-gap-slip-date = day of the confirmation
paper-gap-slip-number = number of the confirmation
paper-gap-tickets = ticket numbers
paper-gap-attempts = what was tried
paper-gap-charges = charges
paper-gap-enclosures = enclosures
paper-gap-rules = rules
paper-gap-form-title = name of the form
paper-gap-place = place
paper-gap-today = date
paper-gap-refusals = refusals
paper-gap-slip = the written confirmation
paper-gap-grounds = what happened
paper-gap-free-text = anything else

## Refusals

paper-refused = { $when }: "{ $words }"
paper-term-broken = { $when }, a term was not kept: { $words }

## Columns

paper-column-date = Date
paper-column-channel = Way
paper-column-outcome = Outcome
paper-column-ticket = Ticket
paper-column-description = Entry
paper-column-amount = Amount
paper-column-event = What happened
paper-column-file = File
paper-column-what = What it is
paper-column-hash = SHA-256

## Labels

paper-label-operator = Operator
paper-label-line = Phone number
paper-label-holder = Holder
paper-label-today = As of
paper-label-form = Form
paper-label-branch = Branch
paper-label-appointment = Appointment
paper-label-events = Journal entries

## Call script

paper-script-title = Call script: closing a number
paper-script-contacts = Ways to reach the operator
paper-script-at-hand = Have at hand
paper-script-say = Say
paper-script-greeting = Hello. This number is registered in my name.
paper-script-greeting-plain = Hello. I am calling about this number.
paper-script-greeting-attorney = Hello. I use this number; it stands in another person's name, and I have a power of attorney.
paper-script-greeting-other = Hello. I use this number; it stands in another person's name. What do you need so that I can end the contract for them?
paper-script-greeting-company = Hello. I use this number; it stands in a company's name. What do you need from the company so that I can end the contract?
paper-script-greeting-deceased = Hello. The holder of this number has died. What do you need so that I can end the contract?
paper-script-wish = I want to end the contract for this number and close it for good.
paper-script-language = I do not speak your language well. Is there somebody who speaks English?
paper-script-ask = Ask, and write the answer down
paper-script-end = Before you hang up
paper-script-repeat = Let me read back what I noted. What is the number of my request?
paper-script-thanks = Thank you. Goodbye.
paper-script-log = About the call
paper-log-when = Day and time
paper-log-waiting = Minutes waited
paper-log-who = Who answered
paper-log-ticket = Ticket number
paper-log-outcome = Outcome
paper-ask-operator = Is this number served by your network now?
paper-ask-nothing = If I do nothing: on which day is the number limited, charged, blocked and closed?

## Branch card

paper-card-title = Closing a number
paper-card-wish = Good day. I want to end the contract for this number and close it for good.
paper-card-wish-proxy = Good day. I act for the holder with a power of attorney. I want to end the contract for this number and close it for good.
paper-card-wish-deceased = Hello. The holder of this number has died. The contract is to be ended and the number closed for good.
paper-card-refund = I want the rest of the balance paid out.
paper-card-debt = Is anything owed? I will pay it now.
paper-card-confirmation = I need a written confirmation with the date of closing, a signature and a stamp.
paper-card-write = If something is missing or refused, write the reason on this sheet for me.
paper-card-bring = Bring

## Checklist

paper-checklist-title = Checklist: closing a number
paper-checklist-done = Done
paper-checklist-by = { $what } (by { $day })

## Case summary

paper-summary-title = Summary of the case
paper-summary-facts = What is known
paper-summary-events = What happened
paper-summary-open = Still to do

## Evidence

paper-evidence-title = Evidence: closing a number
paper-evidence-head = Hash of the journal's last entry
paper-evidence-items = Enclosed originals
paper-evidence-check = The bundle has a program that checks the files, the journal and this hash without Ringoff: run it with Python 3 in the folder of the bundle.
paper-evidence-limits = The journal shows in which order things were noted, and that nothing was changed after the hash above was given out. It does not prove that a note is true. The originals speak for themselves.
