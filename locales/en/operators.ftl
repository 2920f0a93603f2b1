# What is known about operators and countries, and what to ask them.

## Names of facts

fact-short-code = Short number
fact-hotline = Hotline
fact-hotline-abroad = Hotline from abroad
fact-hotline-hours = Hotline hours
fact-languages = Languages
fact-chat = Chat
fact-email = E-mail
fact-post-address = Address for letters
fact-self-care = Web account
fact-app = App
fact-branch-network = Branches
fact-branch-appointment = Branch appointment
fact-terminate-channels = Ways to end the contract
fact-remote-termination = Ending it from afar
fact-terminate-form = Name of the form
fact-forms = Other forms
fact-terminate-steps = What to do
fact-papers-needed = Papers to bring
fact-proxy-allowed = Somebody else may do it
fact-proxy-wording = Wording of the power of attorney
fact-terminate-days = Time until the contract ends
fact-minimum-term = Minimum term or agreement
fact-terminate-fee = Fee for ending
fact-confirmation-slip = Proof of the end
fact-device-unbinding = Taking the phone off the register
fact-esim = eSIM
fact-debt-rule = Debts
fact-instalment-rule = Instalments
fact-refund-rule = Refund of the balance
fact-refund-days = Time until the refund
fact-balance-transfer = Moving the balance
fact-plan-and-extras = Fees and paid extras
fact-bill-cycle = Bills
fact-late-roaming-days = Late roaming charges
fact-prepaid-inactivity-days = Ended for lack of use after
fact-inactivity-fee = Fee for an unused line
fact-suspension = Pausing instead of closing
fact-restore-window = Can be brought back within
fact-quarantine-days = The operator lets the number rest for
fact-reuse-rest-period = The number rests before reuse
fact-password-recovery = Forgotten password
fact-sim-replacement = Replacing a lost SIM
fact-ussd-balance = Code for the balance
fact-ussd-own-number = Code for one's own number
fact-ussd-tariff = Code for the tariff
fact-ussd-packages = Code for what is left of packages
fact-ussd-subscriptions-off = Code that stops paid extras
fact-ussd-loan = Code for borrowed money
fact-operator-lookup = Which operator serves a number
fact-roaming-support = Abroad
fact-number-prefixes = Prefixes first given to it
fact-network-codes = Network codes
fact-law-base = The law
fact-termination-rule = Right to end the contract
fact-registration = Registration of numbers
fact-numbers-in-my-name = Numbers in your name
fact-accounts-on-number = Accounts tied to a number
fact-reassigned-lookup = Register of reassigned numbers
fact-state-sign-in = State services
fact-portability = Taking the number along
fact-prefixes-note = What a prefix tells
fact-record-years = Keep the papers for
fact-complaint-step = Where to complain

## Questions to read out

ask-terminate-channels = How can I end the contract: at a branch, in the app, by mail or by phone?
ask-remote-termination = Can I end it from abroad, and how do you verify who I am?
ask-papers-needed = Which papers do you need from me?
ask-proxy-allowed = May somebody else do it for me, and what does the power of attorney have to say?
ask-proxy-wording = What does the power of attorney have to say, and who has to certify it?
ask-terminate-form = What is the form called, and where do I get it?
ask-branch-appointment = Do I need an appointment at the branch?
ask-terminate-days = How many days does it take, and from which day does the contract end?
ask-minimum-term = Is there a minimum term or any agreement on this number, until when? I need a copy of what I signed.
ask-terminate-fee = What does closing cost?
ask-debt-rule = Do I owe anything, and does a debt keep the line from being closed?
ask-instalment-rule = Is a phone, router or other service on this number still being paid off?
ask-refund-rule = Is the balance paid back, how, and within how many days?
ask-refund-days = By which day will the money be paid back?
ask-balance-transfer = Can I move the balance to another number, and is there a limit or a fee?
ask-bill-cycle = When does the last bill come, and what can be on it?
ask-late-roaming-days = How long can roaming charges still come after the end?
ask-confirmation-slip = What written confirmation do I get, in what form and when?
ask-device-unbinding = Is a device registered to this number or to me?
ask-esim = What do I do with the eSIM profile, and when may I delete it?
ask-prepaid-inactivity-days = What happens to a number that is not used, after how many days, and what does it cost?
ask-inactivity-fee = Is there a fee for an unused number?
ask-suspension = Can I pause the number instead, for how long and at what price?
ask-restore-window = For how long can the number be brought back after the end?
ask-quarantine-days = After how many days may the number be given to another person?
ask-password-recovery = I forgot the password of the web account: how do I get back in?
ask-ussd-balance = Which code shows the balance?
ask-ussd-subscriptions-off = How do I turn off all paid services on this number?
ask-hotline = On which number can you be reached, from abroad too?
ask-hotline-abroad = Which number do I call from abroad?
ask-hotline-hours = At what hours, and in which time zone, do you answer?
ask-email = To which address can I write?

## How well it is known

fact-confidence-official = official
fact-confidence-third-party = from a third party
fact-confidence-unverified = unverified
fact-check-first = check first
fact-seen = seen on { $date }
fact-source = Source: { $title }
fact-said = The operator said so on { $date }
fact-said-by = The operator said so on { $date } ({ $who })
fact-found = Noted by you on { $date }
fact-found-at = Noted by you on { $date } ({ $place })
fact-page-date = Page dated { $date }
fact-page-undated = The page carries no date
fact-retrieved = Read on { $date }
fact-review-by = To be looked up again by { $date }
fact-review-due = Due for review since { $date }
fact-verified-called = Somebody called on { $date }
fact-verified-visited = Somebody went there on { $date }
fact-verified-wrote = The operator wrote it on { $date }
fact-verified-live-page = The page itself was read on { $date }
fact-not-verified = Nobody has tried it
fact-contradicted = Elsewhere: { $says } ({ $title })
fact-hidden = Only unverified facts are known; --unverified shows them.
fact-unknown = Not known. Ask the operator.
fact-brand-only = Only for { $brand }
fact-only-prepaid = Prepaid lines
fact-only-postpaid = Lines paid by bill
fact-only-nonresident = People who do not live in the country
fact-only-resident = People who live in the country
fact-only-abroad = From abroad
fact-only-esim = eSIM
fact-claim-unsupported = { $value } is claimed elsewhere, and no source supports it.
fact-claim-contradicted = { $value } is claimed elsewhere; no source supports it, and some say otherwise.
fact-serving-operator = A number can be carried to another operator. The contract ends with the operator that serves it now; the prefix does not tell which.
fact-yes = yes
fact-no = no
fact-partly = in some cases
fact-money-once = { $amount }
fact-money-day = { $amount } a day
fact-money-month = { $amount } a month
fact-money-year = { $amount } a year

## Lengths of time

fact-length-usual-calendar = { $count ->
    [one] about { $count } day
   *[other] about { $count } days
}
fact-length-from-calendar = { $count ->
    [one] at least { $count } day
   *[other] at least { $count } days
}
fact-length-upto-calendar = { $count ->
    [one] up to { $count } day
   *[other] up to { $count } days
}
fact-length-between-calendar = { $count ->
    [one] { $low } to { $count } day
   *[other] { $low } to { $count } days
}
fact-length-usual-working = { $count ->
    [one] about { $count } working day
   *[other] about { $count } working days
}
fact-length-from-working = { $count ->
    [one] at least { $count } working day
   *[other] at least { $count } working days
}
fact-length-upto-working = { $count ->
    [one] up to { $count } working day
   *[other] up to { $count } working days
}
fact-length-between-working = { $count ->
    [one] { $low } to { $count } working day
   *[other] { $low } to { $count } working days
}
fact-length-usual-hours = { $count ->
    [one] about { $count } hour
   *[other] about { $count } hours
}
fact-length-from-hours = { $count ->
    [one] at least { $count } hour
   *[other] at least { $count } hours
}
fact-length-upto-hours = { $count ->
    [one] up to { $count } hour
   *[other] up to { $count } hours
}
fact-length-between-hours = { $count ->
    [one] { $low } to { $count } hour
   *[other] { $low } to { $count } hours
}
fact-length-usual-months = { $count ->
    [one] about { $count } month
   *[other] about { $count } months
}
fact-length-from-months = { $count ->
    [one] at least { $count } month
   *[other] at least { $count } months
}
fact-length-upto-months = { $count ->
    [one] up to { $count } month
   *[other] up to { $count } months
}
fact-length-between-months = { $count ->
    [one] { $low } to { $count } month
   *[other] { $low } to { $count } months
}
fact-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
