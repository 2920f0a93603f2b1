# What the watch finds in statements and messages: a title, why it matters, what to do.
# $money is an amount as formats.ftl writes it, $day a date, $operator and $service names.

watch-late-fee = { $operator } took { $money } on { $day }
watch-late-fee-why = The contract had ended by then, so nothing may be charged for it.
watch-late-fee-do = Complain to the operator in writing and enclose the confirmation slip. If the answer does not help, dispute the charge at your bank.

watch-auto-top-up = { $money } goes to { $operator } by itself
watch-auto-top-up-why = The same amount leaves your account again and again. After closing it would go to a number that is no longer yours.
watch-auto-top-up-do = Turn the automatic top-up off in your bank's app and in the operator's, before the closing day.

watch-auto-top-up-after = An automatic top-up of { $money } went to { $operator } on { $day }
watch-auto-top-up-after-why = The number was closed already. Your own standing order is still running.
watch-auto-top-up-after-do = Turn it off now, then ask the operator to return the payment as made by mistake.

watch-missing-refund = { $money } had not come by { $day }
watch-missing-refund-why = This money was to be paid out, and no statement up to that day shows it.
watch-missing-refund-do = Ask for the refund in writing. If that does not help, complain to the operator, then to the regulator.

watch-double-charge = { $money } went to { $operator } twice about { $day }
watch-double-charge-why = Two payments alike stand in one statement, a day apart at most. One of them may be a mistake.
watch-double-charge-do = If you paid only once, ask for the second payment back.

watch-double-charge-after = { $operator } took { $money } twice about { $day }
watch-double-charge-after-why = Both charges came after closing, and one of them is a copy of the other.
watch-double-charge-after-do = Name both charges in your complaint to the operator. If the answer does not help, dispute both at your bank.

watch-subscription = A paid service of { $money } runs through { $operator }
watch-subscription-why = It is charged to the number or to your card in the operator's name, and may go on after closing.
watch-subscription-do = Turn it off before the closing day, and keep the message that confirms it.

watch-subscription-after = A paid service took { $money } on { $day }, through { $operator }
watch-subscription-after-why = The number was closed already, so a service bound to it may take nothing.
watch-subscription-after-do = Complain to the operator and name the service. If the answer does not help, dispute the charge at your bank.

watch-foreign-currency-charge = { $operator } took { $money } on { $day }, in a foreign currency
watch-foreign-currency-charge-why = The number was closed already. The amount is shown as the statement has it; nothing was converted.
watch-foreign-currency-charge-do = Complain to the operator with the amount in the currency charged. If the answer does not help, dispute the charge at your bank.

watch-still-bound = { $service } still writes to the old number
watch-still-bound-why = A message came on { $day }, after you had marked the account as moved.
watch-still-bound-do = Sign in to { $service } and look which number is there. If yours is not, write to the company with the new one.

watch-late-roaming = Late roaming: { $money } on { $day }
watch-late-roaming-why = Networks abroad send their charges late. Until { $until } this may be in order.
watch-late-roaming-do = Compare it with the days on which you used the number abroad. If you did not, complain to the operator.

watch-late-roaming-open = Roaming charged after the end: { $money } on { $day }
watch-late-roaming-open-why = Networks abroad send their charges late. No source says until when { $operator } may pass them on.
watch-late-roaming-open-do = Compare it with the days on which you used the number abroad. If you did not, complain to the operator.

watch-late-roaming-over = Roaming charged too late: { $money } on { $day }
watch-late-roaming-over-why = Networks abroad send their charges late, but no later than { $until }.
watch-late-roaming-over-do = Complain to the operator. If the answer does not help, dispute the charge at your bank.

watch-direction-unknown = The direction of { $count ->
    [one] { $count } amount
   *[other] { $count } amounts
} in { $file } is not known: { $count ->
    [one] is it a charge
   *[other] are they charges
}?
watch-direction-unknown-why = { $operator } is named there, but the statement writes no minus, no column and no word that says which way the money went.
watch-direction-unknown-do = Compare with your bank's app. If the money went out, read the statement again with --unsigned charges; if it came in, with --unsigned income.

watch-severity-alarm = must not be
watch-severity-stop = stop before closing
watch-severity-check = worth a look
watch-severity-expected = in order so far

watch-innocent-reversed = Taken back, so no concern: { $money } on { $day }
watch-innocent-other-line = A bill of another of your lines: { $money } on { $day }
watch-nothing = Nothing found in what the statements show.
watch-seen-until = The statements reach until { $day }. What came later is not known.
watch-rows-left-out = { $count ->
    [one] One row of the statements at least was left out, because there are more than can be kept: a charge may have gone unnoticed. Read the statements of one year at a time.
   *[other] { $count } rows of the statements at least were left out, because there are more than can be kept: a charge may have gone unnoticed. Read the statements of one year at a time.
}
watch-no-statements = No statement has been read yet.
watch-operator-unknown = The operator of this line is not known, so its charges cannot be told from others: nothing is known of them. Set the operator on the line and read the statements again.
watch-none-read = No statement was read: nothing is known of charges.

kind-payment = statement lines
