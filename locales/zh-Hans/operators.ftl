# 关于运营商与国家的已知信息，以及需要询问的问题。

## 信息名称

fact-short-code = 短号
fact-hotline = 客服热线
fact-hotline-abroad = 境外客服热线
fact-hotline-hours = 热线服务时间
fact-languages = 服务语言
fact-chat = 在线客服
fact-email = 电子邮箱
fact-post-address = 信函地址
fact-self-care = 网上营业厅
fact-app = 手机应用
fact-branch-network = 营业厅
fact-branch-appointment = 营业厅预约
fact-terminate-channels = 解除合同的途径
fact-remote-termination = 异地或远程办理
fact-terminate-form = 申请表名称
fact-forms = 其他表格
fact-terminate-steps = 办理步骤
fact-papers-needed = 所需材料
fact-proxy-allowed = 可否代办
fact-proxy-wording = 委托书内容
fact-terminate-days = 解除合同所需时间
fact-minimum-term = 最短合约期或其他协议
fact-terminate-fee = 解除合同的费用
fact-confirmation-slip = 解除合同的证明
fact-device-unbinding = 注销手机登记
fact-esim = eSIM
fact-debt-rule = 欠费
fact-instalment-rule = 分期合约
fact-refund-rule = 余额退还
fact-refund-days = 退款时间
fact-balance-transfer = 余额转移
fact-plan-and-extras = 套餐费与增值业务
fact-bill-cycle = 账单
fact-late-roaming-days = 漫游费延迟出账
fact-prepaid-inactivity-days = 闲置多久会被销号
fact-inactivity-fee = 闲置费用
fact-suspension = 停机保号
fact-restore-window = 可恢复期限
fact-quarantine-days = 运营商冻结期
fact-reuse-rest-period = 号码重新投放前的间隔
fact-password-recovery = 找回密码
fact-sim-replacement = 补办 SIM 卡
fact-ussd-balance = 查询余额代码
fact-ussd-own-number = 查询本机号码代码
fact-ussd-tariff = 查询套餐代码
fact-ussd-packages = 查询套餐余量代码
fact-ussd-subscriptions-off = 关闭增值业务代码
fact-ussd-loan = 查询借款代码
fact-operator-lookup = 查询号码所属运营商
fact-roaming-support = 境外使用
fact-number-prefixes = 最初分配的号段
fact-network-codes = 网络代码
fact-law-base = 法律依据
fact-termination-rule = 解除合同的权利
fact-registration = 号码实名登记
fact-numbers-in-my-name = 名下号码查询
fact-accounts-on-number = 号码关联账号
fact-reassigned-lookup = 再分配号码登记
fact-state-sign-in = 政府服务登录
fact-portability = 携号转网
fact-prefixes-note = 号段说明
fact-record-years = 材料保存期限
fact-complaint-step = 投诉渠道

## 可照读的问题

ask-terminate-channels = 可以通过哪些方式解除合同：营业厅、应用、邮寄还是电话？
ask-remote-termination = 能否在境外解除合同？如何核实我的身份？
ask-papers-needed = 需要我提供哪些材料？
ask-proxy-allowed = 可否由他人代办？委托书须写明什么？
ask-proxy-wording = 委托书须写明什么？要由谁公证？
ask-terminate-form = 申请表叫什么名称？在哪里领取？
ask-branch-appointment = 去营业厅需要预约吗？
ask-terminate-days = 需要几天？合同从哪一天起解除？
ask-minimum-term = 这个号码有没有最短合约期或其他协议（例如靓号协议）？到哪天为止？请把我签字的文本发给我。
ask-terminate-fee = 销号要收费吗？收多少？
ask-debt-rule = 我有欠费吗？有欠费还能销号吗？
ask-instalment-rule = 此号码下是否有未付清的手机、路由器或其他业务？
ask-refund-rule = 余额退吗？怎样退，几天到账？
ask-refund-days = 款项会在哪一天之前退还？
ask-balance-transfer = 能否把余额转到其他号码？有限额或手续费吗？
ask-bill-cycle = 最后一期账单何时出？会包含哪些费用？
ask-late-roaming-days = 解除合同后多久内仍可能产生漫游费？
ask-confirmation-slip = 销号后给什么书面证明？以什么形式，何时给？
ask-device-unbinding = 有没有设备登记在这个号码上或我名下？
ask-esim = eSIM 配置文件如何处理？何时可以删除？
ask-prepaid-inactivity-days = 号码不用会怎样？多少天以后？要收多少钱？
ask-inactivity-fee = 号码闲置是否收费？
ask-suspension = 能否改为停机保号？可停多久？费用多少？
ask-restore-window = 解除合同后多久内还可恢复号码？
ask-quarantine-days = 多少天之后号码可能给别人使用？
ask-password-recovery = 我忘记了网上营业厅密码，如何找回？
ask-ussd-balance = 查询余额拨什么代码？
ask-ussd-subscriptions-off = 怎样关掉这个号码的全部增值业务？
ask-hotline = 拨打哪个号码可以联系到你们（包括从境外）？
ask-hotline-abroad = 从境外应拨打哪个号码？
ask-hotline-hours = 客服几点到几点有人接听？按哪个时区？
ask-email = 可以写信到哪个邮箱？

## 可信程度与取值

fact-confidence-official = 官方
fact-confidence-third-party = 第三方
fact-confidence-unverified = 未经证实
fact-check-first = 请先核实
fact-seen = { $date }查到
fact-source = 来源：{ $title }
fact-said = 运营商于{ $date }这样答复
fact-said-by = 运营商（{ $who }）于{ $date }这样答复
fact-found = 您于{ $date }自行登记
fact-found-at = 您于{ $date }自行登记（{ $place }）
fact-page-date = 页面日期：{ $date }
fact-page-undated = 页面未注明日期
fact-retrieved = 查阅日期：{ $date }
fact-review-by = 须在{ $date }前复核
fact-review-due = 自{ $date }起应复核
fact-verified-called = { $date }已致电核实
fact-verified-visited = { $date }已到场核实
fact-verified-wrote = 运营商于{ $date }书面答复
fact-verified-live-page = { $date }已查阅原网页
fact-not-verified = 尚无人实际验证
fact-contradicted = 另有说法：{ $says }（{ $title }）
fact-hidden = 只有未经证实的信息；用 --unverified 查看。
fact-unknown = 未知，请询问运营商。
fact-brand-only = 仅限 { $brand }
fact-only-prepaid = 仅预付费
fact-only-postpaid = 仅后付费
fact-only-nonresident = 仅非居民
fact-only-resident = 仅居民
fact-only-abroad = 仅境外
fact-only-esim = 仅 eSIM
fact-claim-unsupported = 另有 { $value } 的说法，但没有来源支持。
fact-claim-contradicted = 另有 { $value } 的说法，但没有来源支持，且有来源与之不符。
fact-serving-operator = 号码可以携号转网。应向现在提供服务的运营商解除合同，仅凭号段无法判断。
fact-yes = 可以
fact-no = 不可以
fact-partly = 部分情况可以
fact-money-once = { $amount }
fact-money-day = 每天{ $amount }
fact-money-month = 每月{ $amount }
fact-money-year = 每年{ $amount }

## 时间长度

fact-length-usual-calendar = { $count ->
   *[other] 约{ $count }天
}
fact-length-from-calendar = { $count ->
   *[other] 至少{ $count }天
}
fact-length-upto-calendar = { $count ->
   *[other] 最长{ $count }天
}
fact-length-between-calendar = { $count ->
   *[other] { $low }至{ $count }天
}
fact-length-usual-working = { $count ->
   *[other] 约{ $count }个工作日
}
fact-length-from-working = { $count ->
   *[other] 至少{ $count }个工作日
}
fact-length-upto-working = { $count ->
   *[other] 最长{ $count }个工作日
}
fact-length-between-working = { $count ->
   *[other] { $low }至{ $count }个工作日
}
fact-length-usual-hours = { $count ->
   *[other] 约{ $count }小时
}
fact-length-from-hours = { $count ->
   *[other] 至少{ $count }小时
}
fact-length-upto-hours = { $count ->
   *[other] 最长{ $count }小时
}
fact-length-between-hours = { $count ->
   *[other] { $low }至{ $count }小时
}
fact-length-usual-months = { $count ->
   *[other] 约{ $count }个月
}
fact-length-from-months = { $count ->
   *[other] 至少{ $count }个月
}
fact-length-upto-months = { $count ->
   *[other] 最长{ $count }个月
}
fact-length-between-months = { $count ->
   *[other] { $low }至{ $count }个月
}
fact-years = { $count ->
   *[other] { $count }年
}
