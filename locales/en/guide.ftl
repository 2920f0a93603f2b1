# Closing a number on one page, without a case.

guide-title = Closing your { $operator } number
guide-about = For a prepaid SIM. What to do, in order. A line without a mark is advice; the others say how sure they are. "Ask" means that nobody has confirmed it: the most important questions stand below, in the operator's language too where that is not yours.
guide-made = As of { $date }. Made by Ringoff on your own machine; nothing was sent and nothing is kept.

## How sure a line is

guide-grade-ask = ask
guide-grade-unconfirmed = not confirmed
guide-not-known = Ask

## Never

guide-warning = Never
guide-warning-agents = Agents who offer to close a number for you, or to "keep" it: give them no photo of your passport, no code and no money. Deal with the operator itself.
guide-warning-codes = Nobody at the operator needs a code that came from your bank, mail or messenger. Read none of them out.

## First

guide-before = First
guide-before-accounts = Move your accounts to another number while the SIM still works: many send a code to the old number first. In this order, each with examples:
guide-kind-mail = Mail, and accounts that open others
guide-kind-state = State services
guide-kind-bank = Banks
guide-kind-payments = Payments and exchanges
guide-kind-messenger = Messengers
guide-kind-social = Social networks
guide-kind-daily = Taxi, delivery, shops, travel
guide-before-rehearse = Then take the SIM out, or switch the eSIM off, and sign in to each of them once. Close the number only when that works.
guide-before-screenshot = Take screenshots of the balance and of the operator's account page, with the day on them.
guide-before-extras = Turn off paid extras and automatic top-ups, at your bank too. Pay back what you borrowed from the operator.
guide-before-esim = An eSIM: leave the profile in the phone until you have proof. Deleting it does not end the contract.
guide-before-card = A card: keep it until you have proof. Throwing it away does not end the contract.

## Papers

guide-papers = Papers
guide-papers-usual = Have with you: { $papers }.
guide-papers-passport = Bring the document with which the SIM was registered. If it has been replaced since, bring the old one or a copy of it.
guide-papers-name = Ask in whose name the number stands. If it is not yours, ask what the operator needs to close it.

## By phone

guide-phone = By phone
guide-phone-none = No phone number of this operator is confirmed here. Take it from the plastic card the SIM came in, the contract or the operator's own site.
guide-phone-weak = Numbers that only weak sources name stand at the end, under "Not confirmed".
guide-phone-person = To reach a person: choose your language if you are offered one, let the menu run to its end without pressing anything, or say "operator".
guide-phone-asked = Have at hand what they may ask for: the name in the contract, the number of that document, the phone number. A PIN or a bank's code is none of it.
guide-phone-note = Write down day, time, who answered and the number of your request.

## Questions

guide-questions = Ask, and write the answer down
guide-sketch = Little is known of this operator: ask all of this.

## At a branch

guide-branch = At a branch
guide-branch-own = Go to a branch of the operator's own. Ask before you queue whether contracts are ended there and whether you need an appointment.
guide-branch-leaving = You leave on { $date }: go a week before that, so that a missing paper can still be brought.
guide-branch-show = Show this at the counter:

## From abroad

guide-abroad = From abroad
guide-abroad-signal = Keep the SIM in a phone that has a signal while you arrange it: the operator may send a code to it. Ask, too, what receiving it costs there.
guide-abroad-write = Ask in writing, too: the number, your name as in the contract, from which day the contract is to end, and that you want a confirmation. Send a copy of a passport only to an address that the operator itself has published.
guide-abroad-where = No address to write to is confirmed here. Take it from the operator's own site or the contract; to the company and the address named in the contract you can also send a registered letter.
guide-abroad-proxy = If it cannot be done from afar: somebody you know may go for you with a power of attorney. Ask first what it has to say and who has to certify it.

## Balance

guide-balance = Balance
guide-balance-ways = Decide before you close: have it paid out, move it to another number, use it up, or give it up. For a small sum, using it up is the least work.
guide-balance-none = Nothing is left to be paid back. Make sure that nothing is owed.

## Proof

guide-confirmation = Proof
guide-confirmation-what = Ask for a confirmation in writing: the number, the day on which the contract ended, that nothing is owed, with signature and stamp, or by e-mail from the operator's own address.
guide-confirmation-late = If none has come after { $days } days, ask for it in writing. Ringoff has the letter: { $letter }.

## If it goes wrong

guide-trouble = If it goes wrong
guide-trouble-password = No password for the web account: reset it while the number or its e-mail address still works; if that fails, ask by phone, then at a branch.
guide-trouble-password-abroad = No password for the web account: reset it while the number or its e-mail address still works; if that fails, ask by phone, then in writing. You can ask for closing without it, too.
guide-trouble-nobody = Nobody answers: note day, time and minutes waited, and try another way the next day. What you noted are the grounds for a complaint.
guide-trouble-refused = They refuse: ask for the reason in writing and for the name of whoever says so. Then complain in writing, to the operator first.

## Afterwards

guide-afterwards = Afterwards
guide-after-counted = The days below count from { $date }. If the line ends later, add as many days.
guide-after-slip = By { $date }: the confirmation has come.
guide-after-refund = By { $date }: the balance has come back, if it was to be paid out.
guide-after-bills = On { $dates }: look through bank and card statements. After the end nothing may be charged, late roaming apart.
guide-after-keep = Keep confirmation, letters and receipts until { $date }.

## Or let it lapse

guide-lapse = Or let it lapse
guide-lapse-what = Doing nothing: the line stays in its holder's name until the operator ends it, and nothing proves that it ended.
guide-lapse-risk = After that the number may be given to somebody else, who then gets the codes of every account that still has it.
guide-lapse-when = It is a way only if three things are sure: the SIM is prepaid, nothing is owed or being paid off, and no account has the number any more. What it then costs is what stands here; where nothing stands, nobody has confirmed it.

## Not confirmed

guide-unconfirmed = Not confirmed
guide-unconfirmed-compare = Weak sources name these. Compare them with the plastic card the SIM came in, the contract or the operator's own site before you call or write, and before you name a passport number.

## Which operator

guide-which-title = Which operator is it?
guide-which-about = Say it by its name or its id: ringoff guide activ, ringoff guide kz/kcell.
guide-which = How to find out
guide-which-carrier = Look at the card from which the SIM was broken out, or at the e-mail that came with the eSIM.
guide-which-settings = In the country itself, the phone's settings for mobile networks show the name of the network, and so does the top of the screen. Abroad they show somebody else's.
guide-which-messages = Look for messages about the balance or the tariff: their sender is the operator.
guide-operators = Operators of which something is known

## What is asked first

guide-ask-operator = Which operator serves the number?
guide-ask-sim = What kind of SIM is it?
guide-sim-physical = A plastic card
guide-sim-esim = An eSIM
guide-ask-where = Where are you?
guide-where-here = In the operator's country, and staying
guide-where-abroad = In another country
guide-where-leaving = In the operator's country, and leaving
guide-ask-bought = Who bought it?
guide-bought-me = I did, from the operator
guide-bought-agent = An agent or a reseller sold it to me
guide-bought-other = Somebody else: it stands in their name
guide-ask-balance = Is there money on it?
guide-money-yes = Yes, there is
guide-money-no = No, or not worth asking for
