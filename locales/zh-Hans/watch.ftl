# 扣费监测在流水和短信里发现的情况：标题、为什么要紧、怎么办。

watch-late-fee = { $operator }在{ $day }扣了{ $money }
watch-late-fee-why = 当时合同已经解除，不应再扣任何费用。
watch-late-fee-do = 书面向运营商投诉，并附上销号回执。若答复无济于事，再向银行提出争议。

watch-auto-top-up = 每隔一段时间自动付给{ $operator }{ $money }
watch-auto-top-up-why = 同样的金额一次次从您的账户划出。销号之后，这笔钱会充到不再属于您的号码上。
watch-auto-top-up-do = 在销号日之前，到银行和运营商的应用里关闭自动充值。

watch-auto-top-up-after = { $day }自动充值{ $money }，收款方是{ $operator }
watch-auto-top-up-after-why = 号码当时已经销号，您自己设置的自动扣款还在执行。
watch-auto-top-up-after-do = 现在就关闭，然后以误付为由请运营商退回这笔款项。

watch-missing-refund = 到{ $day }仍未收到{ $money }
watch-missing-refund-why = 这笔钱本应退还，但截至当天的流水里都没有。
watch-missing-refund-do = 书面申请退款。若无结果，先向运营商投诉，再向监管部门投诉。

watch-double-charge = { $day }前后有两笔相同的付款：{ $money }，收款方是{ $operator }
watch-double-charge-why = 同一份流水里有两笔一样的付款，相隔不超过一天，其中一笔可能是误付。
watch-double-charge-do = 如果您只付过一次，请要求退回第二笔。

watch-double-charge-after = { $operator }在{ $day }前后重复扣了{ $money }
watch-double-charge-after-why = 两笔都发生在销号之后，而且一笔与另一笔相同。
watch-double-charge-after-do = 向运营商投诉时把两笔都写明。若答复无济于事，再就两笔向银行提出争议。

watch-subscription = 有一项{ $money }的增值业务经{ $operator }扣费
watch-subscription-why = 它以运营商的名义从号码或银行卡扣费，销号后可能继续扣。
watch-subscription-do = 在销号日之前退订，并保留确认退订的短信。

watch-subscription-after = { $day }有一项增值业务经{ $operator }扣了{ $money }
watch-subscription-after-why = 号码当时已经销号，绑定在它上面的业务不应再扣费。
watch-subscription-after-do = 向运营商投诉并写明业务名称。若答复无济于事，再向银行提出争议。

watch-foreign-currency-charge = { $operator }在{ $day }以外币扣了{ $money }
watch-foreign-currency-charge-why = 号码当时已经销号。金额按流水原样列出，没有换算。
watch-foreign-currency-charge-do = 向运营商投诉，并按扣费币种写明金额。若答复无济于事，再向银行提出争议。

watch-still-bound = { $service }仍在给旧号码发短信
watch-still-bound-why = 您标记换绑之后，{ $day }又收到了它的短信。
watch-still-bound-do = 登录{ $service }，看看它登记的是哪个号码。如果不是新号码，请致函该公司告知新号码。

watch-late-roaming = 迟到的漫游费：{ $day }，{ $money }
watch-late-roaming-why = 境外网络的费用会晚到。在{ $until }之前，这可能是正常的。
watch-late-roaming-do = 对照您在境外使用该号码的日子。如果没有使用过，请向运营商投诉。

watch-late-roaming-open = 销号后的漫游费：{ $day }，{ $money }
watch-late-roaming-open-why = 境外网络的费用会晚到。没有资料说明{ $operator }最晚可以扣到哪一天。
watch-late-roaming-open-do = 对照您在境外使用该号码的日子。如果没有使用过，请向运营商投诉。

watch-late-roaming-over = 过晚的漫游费：{ $day }，{ $money }
watch-late-roaming-over-why = 境外网络的费用会晚到，但最晚到{ $until }。
watch-late-roaming-over-do = 请向运营商投诉。如果答复没有帮助，请向银行提出异议。

watch-direction-unknown = { $file } 中有{ $count }笔金额的方向不明：是扣款吗？
watch-direction-unknown-why = 它们与 { $operator } 有关，但流水里没有负号、没有列、也没有文字说明钱是出去还是进来。
watch-direction-unknown-do = 请与银行应用核对。如果是支出，请加 --unsigned charges 重新读取流水；如果是收入，请加 --unsigned income。

watch-severity-alarm = 不应出现
watch-severity-stop = 销号前停掉
watch-severity-check = 值得看一眼
watch-severity-expected = 目前正常

watch-innocent-reversed = 已退回，不用担心：{ $day }，{ $money }
watch-innocent-other-line = 您另一个号码的账单：{ $day }，{ $money }
watch-nothing = 就流水所见，没有发现问题。
watch-seen-until = 流水截至{ $day }，之后的情况不清楚。
watch-rows-left-out = 对账单中至少有{ $count }行未计入，因为超出可保存的数量：可能有扣款未被发现。请按年份分别读取对账单。
watch-no-statements = 还没有读过任何流水。
watch-operator-unknown = 不知道这个号码的运营商，分不出哪些是它的扣费，所以扣费情况不明。请在号码资料中填写运营商，再重新读取流水。
watch-none-read = 没有读到任何流水：是否有扣款，无从得知。

kind-payment = 流水记录
