# 信函等纸面文件上的标签和固定语句。信函正文是 letters/ 中的纯文本。

## 各类文件

paper-page = 第{ $page }页，共{ $pages }页
paper-translation = 译文，供签字人阅读，不属于信函正文。
paper-place-and-day = { $place }，{ $day }
paper-signature = 签名
paper-enclosures = 附件
paper-id = { $kind } { $number }
paper-id-issued = { $kind } { $number }，{ $issued }
paper-id-passport = 护照
paper-id-card = 身份证
paper-id-residence = 居留许可

## 空白处应填的内容

paper-gap-holder = 机主姓名
paper-gap-holder-document = 身份证件名称及号码
paper-gap-personal-number = 个人识别号
paper-gap-holder-address = 通信地址
paper-gap-holder-email = 电子邮箱
paper-gap-new-number = 新号码
paper-gap-line = 手机号
paper-gap-contract = 合同编号
paper-gap-iccid = SIM 卡卡号
paper-gap-operator = 运营商全称
paper-gap-brand = 品牌
paper-gap-operator-address = 运营商地址
paper-gap-recipient = 收件方名称
paper-gap-recipient-address = 收件方地址
paper-gap-proxy = 代办人姓名
paper-gap-proxy-document = 代办人身份证件名称及号码
paper-gap-proxy-until = 截止日期
paper-gap-balance = 金额
paper-gap-payee = 收款户名
paper-gap-payee-bank = 开户银行
paper-gap-payee-bank-code = 银行代码
paper-gap-payee-account = 收款账号
paper-gap-bank-account = 账户或卡号
paper-gap-company-account = 客户编号或登录名
paper-gap-request-date = 申请日期
paper-gap-closing-date = 销号日期
paper-gap-slip-date = 回执日期
paper-gap-slip-number = 回执编号
paper-gap-tickets = 受理编号
paper-gap-attempts = 已作的尝试
paper-gap-charges = 扣费
paper-gap-enclosures = 附件
paper-gap-rules = 依据
paper-gap-form-title = 表格名称
paper-gap-place = 地点
paper-gap-today = 日期
paper-gap-refusals = 拒绝情况
paper-gap-slip = 书面确认
paper-gap-grounds = 事情经过
paper-gap-free-text = 其他

## Refusals

paper-refused = { $when }：“{ $words }”
paper-term-broken = { $when }，期限未兑现：{ $words }

## 表头

paper-column-date = 日期
paper-column-channel = 方式
paper-column-outcome = 结果
paper-column-ticket = 受理编号
paper-column-description = 摘要
paper-column-amount = 金额
paper-column-event = 经过
paper-column-file = 文件
paper-column-what = 内容
paper-column-hash = SHA-256

## 标签

paper-label-operator = 运营商
paper-label-line = 手机号
paper-label-holder = 机主
paper-label-today = 截至
paper-label-form = 表格
paper-label-branch = 营业厅
paper-label-appointment = 预约
paper-label-events = 日志条数

## 通话要点

paper-script-title = 通话要点：销号
paper-script-contacts = 联系运营商的途径
paper-script-at-hand = 手边备好
paper-script-say = 先说
paper-script-greeting = 您好，这个号码是用我的名字登记的。
paper-script-greeting-plain = 您好，我想咨询这个号码的事。
paper-script-greeting-attorney = 您好，这个号码由我使用，登记在他人名下，我有授权委托书。
paper-script-greeting-other = 您好，这个号码由我使用，登记在他人名下。我代为解除合同需要什么材料？
paper-script-greeting-company = 您好，这个号码由我使用，登记在单位名下。解除合同需要单位提供什么材料？
paper-script-greeting-deceased = 您好，这个号码的机主已去世。解除合同需要什么材料？
paper-script-wish = 我要解除这个号码的服务合同，永久销号。
paper-script-language = 我不太会说您的语言，请问有会说英语的工作人员吗？
paper-script-ask = 逐项询问并记下答复
paper-script-end = 挂断之前
paper-script-repeat = 我把记下的内容念一遍。我的受理编号是多少？
paper-script-thanks = 谢谢，再见。
paper-script-log = 通话记录
paper-log-when = 日期和时间
paper-log-waiting = 等待分钟数
paper-log-who = 接听人员
paper-log-ticket = 受理编号
paper-log-outcome = 结果
paper-ask-operator = 这个号码目前由贵公司的网络提供服务吗？
paper-ask-nothing = 如果什么都不办，号码会在哪一天被限制、扣费、停机和销号？

## 柜台卡

paper-card-title = 办理销号
paper-card-wish = 您好，我要解除这个号码的服务合同，永久销号。
paper-card-wish-proxy = 您好，我受机主委托，持授权委托书前来，要解除这个号码的服务合同，永久销号。
paper-card-wish-deceased = 您好，这个号码的机主已去世，需要解除服务合同，永久销号。
paper-card-refund = 账户余额请退还给我。
paper-card-debt = 是否有欠费？我现在结清。
paper-card-confirmation = 我需要书面的销号回执，写明销号日期，并签字、盖章。
paper-card-write = 如果缺少材料或不予办理，请把原因写在这张纸上。
paper-card-bring = 携带

## 清单

paper-checklist-title = 清单：销号
paper-checklist-done = 已完成
paper-checklist-by = { $what }（截止日：{ $day }）

## 事项摘要

paper-summary-title = 销号事项摘要
paper-summary-facts = 已知情况
paper-summary-events = 经过
paper-summary-open = 待办

## 凭证

paper-evidence-title = 凭证：销号
paper-evidence-head = 日志最后一条的哈希值
paper-evidence-items = 所附原件
paper-evidence-check = 凭证包内附有校验程序，不依赖 Ringoff 即可核对文件、日志和上述哈希值：在凭证包的文件夹中用 Python 3 运行。
paper-evidence-limits = 日志能证明各条记录的先后次序，以及上述哈希值给出之后内容未被改动；不能证明记录本身属实。原件可作直接证明。
