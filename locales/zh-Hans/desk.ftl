# 销号事项的各项操作：待办与资料之间显示的文字。

## 现在

desk-next = 现在要办
desk-next-wait = { $day }之前没有要办的（{ $until }）。之后：
stage-finished-until = 已无事可办。回执、信函和答复请保存到{ $day }，并导出证据包。此后可以删除保险库。
stage-finished-over = 已无事可办，材料也不必再保存，可以删除保险库。
desk-next-nothing = 没有要办的了。
desk-due = 截止{ $day }（{ $until }）
desk-was-due = 原定{ $day }完成（{ $until }）
desk-bring = 备好：{ $papers }
desk-ask = 要问：
desk-noted = 已记为第{ $seq }条：{ $what }
desk-written = 已写入{ $file }。

## 列表

desk-leaving = { $day }离开
desk-accounts-left = 共{ $count }个账号，{ $open }个未处理，{ $before }个须在销号前换绑。
desk-accounts-settled = 共{ $count }个账号，均已处理。
read-by-hand = 没有读取能看出账号的导出文件；账号由您自己逐一核对。
ready-without-archives = 未读取能看出账号的导出文件即确认可以销号：号码上可能仍绑定着账号。
desk-no-accounts = 还没有账号。请用 ringoff import 读取您的导出文件。
desk-no-cases = 还没有销号事项。请用 ringoff case new 新建。
desk-no-extras = 没有记下要停用或要付清的项目。
desk-unread = 保险库里有{ $count }条记录不属于本版本认识的事项，已原样保留。
desk-account-state = { $state }，评分{ $score }
desk-plan-marks = → 现在可办   … 等待   ✓ 已完成   – 已跳过
desk-chain-head = 记录链末端：第{ $seq }条，{ $hash }
desk-imported = 与此号码有关的账号{ $count }个，其中新的{ $new }个；发现的问题：{ $findings }。
desk-ladder = 投诉的各级步骤
desk-answer-term = 答复期限：{ $days }
desk-operator-questions = 尚不清楚：请问运营商
desk-operator-claims = 别处的说法，没有来源
desk-says-otherwise = 别处的说法：{ $says }
desk-review-none = 没有过了复核日期的资料。
desk-operator-sketch = 草稿：所知甚少
desk-wanted-title = 待查资料
desk-wanted-intro = 由 `ringoff operator wanted` 根据资料文件生成：销号的人需要知道而没有来源说明的事项，列在最可能说明它的页面之下。打开页面查找所列事项，并把每一项连同来源写入资料文件；清单会自行缩短。
desk-wanted-first = 从这些页面开始
desk-wanted-count = { $count }项
desk-wanted-site = 运营商官网
desk-wanted-nowhere = 没有已知页面
desk-paper-fields = --fill 可填的字段：{ $fields }

## 材料

desk-paper-checklist = 清单
desk-paper-call-script = 电话怎么说
desk-paper-branch-card = 柜台出示卡
desk-paper-summary = 事项一页概要

outcome-reached = 已接通
outcome-unreachable = 无人接听
outcome-refused = 被拒绝
outcome-promised = 得到答应

## 倒计时

desk-countdown = 到号码可能给别人为止
desk-day-unknown = 尚不清楚
desk-day-between = { $from }至{ $to }
desk-day-from = { $from }起

## 日历

desk-calendar-name = Ringoff
desk-calendar-phase-before = 有一项待办到期
desk-calendar-phase-during = 应有答复
desk-calendar-phase-after = 有一项检查到期
desk-calendar-more = { $title }（另 { $count } 项）
desk-calendar-visit = 预约

## 号码

line-number = 号码
line-operator = 运营商
line-brand = 品牌
line-sim = SIM 类型
line-sim-physical = 实体卡
line-sim-esim = 内置（eSIM）
line-sim-works = SIM 卡还能用
line-iccid = SIM 卡号（ICCID，印在卡上）
line-holder = 机主
line-mine = 登记在您本人名下
line-resident = 当地居民
line-agent = 从代理商购买
line-plan = 付费方式
line-plan-prepaid = 预付费
line-plan-postpaid = 后付费
line-fee = 月费
line-contract = 合同
line-since = 开始使用
line-where = 您在运营商所在国吗？
line-where-here = 在，且不离开
line-where-abroad = 不在
line-where-leaving = 在，但将离开，或两地往返
line-holder-kind = 若非本人名下，属于谁
line-holder-kind-person = 他人
line-holder-kind-company = 单位
line-holder-kind-deceased = 机主已去世
line-leaving = 离开日期
line-new-number = 新号码
line-others = 其他号码
line-unknown = 未填写
case-requested-on = 申请销号日期
case-closed-on = 销号日期

## 比较

compare-nothing = 什么都不做
compare-burn-down = 余额{ $balance }按月费{ $fee }扣，用到{ $from }至{ $to }之间的某一天，假设：
compare-burn-down-unknown = 余额或月费不清楚，算不出何时用完。
compare-idle = 闲置号码会被运营商销号：{ $days }
compare-idle-unknown = 闲置号码何时会被运营商销号尚不清楚。
compare-accounts = 还有{ $open }个账号绑着这个号码，可能落到下一位机主手里；其中{ $before }个须先处理。
compare-keep = 保留或停机保号
compare-year = 一年要花{ $year }。
compare-year-unknown = 一年要花多少尚不清楚。
compare-carry = 携号转网
compare-carry-accounts = 号码仍归您使用，账号无需换绑。原合同由新运营商终止，余额一般不退。
compare-close = 销号
compare-fee = 销号费用为{ $fee }。
compare-fee-unknown = 销号费用尚不清楚。
compare-refund = 余额可以退。
compare-no-refund = 余额不退。
compare-refund-unknown = 余额怎么处理尚不清楚。

## 留意

desk-watch-read = 发现{ $count }处问题，其中新的{ $new }处；看着可疑但没有问题的：{ $innocent }处。

## 错误

err-case-none = 这个保险库里没有销号事项。
do-case-none = 请在首页新建，或用命令 ringoff case new --number "+7 701 000 12 34" --operator kz/kcell
err-case-unknown = 没有这个编号或号码的事项。
do-case-unknown = 首页和 ringoff case list 会列出全部事项。
err-case-which = 有几件事项正在进行。
do-case-which = 请用 --case 加编号指明是哪一件。
err-case-exists = 这个号码已有事项。
do-case-exists = 请在首页打开，接着办。资料可在“号码”页更正，或用 ringoff case edit。
err-operator-unknown = 没有这个编号或名称的运营商。
do-operator-unknown = “号码”页可以选择运营商；在终端用 ringoff operator list 列出全部。没有收录的，不填即可。
err-operator-which = 几家运营商同名。
do-operator-which = 请改用编号，例如 kz/beeline。
err-operator-not-said = 这件事项没有说明由哪家运营商服务。
do-operator-not-said = 请在“号码”页选择，或用 ringoff case edit --operator kz/kcell
err-account-unknown = 这件事项里没有叫这个名字的账号。
do-account-unknown = “账号”页和 ringoff account list 会列出全部账号。
err-task-unknown = 没有叫这个名字的待办。
do-task-unknown = “计划”页和 ringoff plan 会列出全部待办。
err-task-stays = 这项待办不能略过：它已经完成，或者销号离不开它。
do-task-stays = 每项待办的状态见“计划”页或 ringoff plan；已经办妥的可以在那里打勾，或用 ringoff done。
err-task-needs-verb = 这项待办不能只打勾。
do-task-needs-verb = 请在它的页面上填写需要的内容，或用计划里给出的命令。
err-letter-unknown = 没有叫这个名字的材料。
do-letter-unknown = “信函与材料”页和 ringoff letter list 会列出全部材料。
err-finding-unknown = 没有叫这个名字的发现。
do-finding-unknown = “销号之后”页和 ringoff watch 会列出发现的问题。
err-proof-torn = 文件开头像文档，但中途断了。
do-proof-torn = 请重新复制或下载，看能否打开。要原样留存：用 --anyway，或在页面上勾选。
err-proof-empty = 文件是空的。
do-proof-empty = 请重新复制或下载。要原样留存：用 --anyway，或在页面上勾选。
err-proof-unknown = 文件不像文档、图片、文本或邮件。
do-proof-unknown = 请看它能否打开、是不是要的那个。要原样留存：用 --anyway，或在页面上勾选。
err-proof-recording = 这是录音或录像，不是文档。
do-proof-recording = 请作为录音留存（--kind recording），或提供文档。要原样留存：用 --anyway，或在页面上勾选。
err-proof-packed = 这是压缩包，不是文档。
do-proof-packed = 请解压后提供其中的文档。要原样留存：用 --anyway，或在页面上勾选。
err-fact-unknown = 没有叫这个名字的资料项。
do-fact-unknown = 请用上面列出的名称。
err-value-invalid = 有一个值看不懂。
do-value-invalid = 请按该项的形式填写：金额如 4200.50，日期如 2026-12-31，号码如 +7 700 000 12 34。
err-amount-invalid = 这不是带币种的金额。
do-amount-invalid = 请写成 4200 KZT，币种用三个字母。
err-file-exists = 文件已经存在，没有改动。
do-file-exists = 换个文件名，或先移走旧文件。
err-passphrase-input = 读不到口令。
do-passphrase-input = 请在终端输入，或用 --passphrase-file、--passphrase-fd、--passphrase-stdin。
err-passphrase-differs = 两次口令不一样，没有做任何改动。
do-passphrase-differs = 请输入两次相同的口令。
err-no-home = 找不到存放程序数据的文件夹。
do-no-home = 请用 --vault 指明保险库的位置。
err-erase-unconfirmed = 什么也没抹掉：抹掉后无法恢复。
do-erase-unconfirmed = 确定要这样做，请加上 --yes-erase-everything。
do-refused = 没有写入。现在能办什么，见“计划”页或 ringoff plan。
err-paper-too-long = 有一段文字太长，材料放不下。
do-paper-too-long = 请缩短。
err-paper-text = 这份材料的文本不能用。
do-paper-text = 请换一种语言，并告诉我们。
err-paper-typeset = 材料没有做成。
do-paper-typeset = 请先用纯文本；如果一直这样，请告诉我们。
err-answer-none = 没有填写任何答案。
do-answer-none = 把对方的回答写在问题旁边，然后再保存。
err-day-ahead = 这一天还没到。
do-day-ahead = 请填写实际办理的日期，最晚为今天。
err-day-before-line = 这一天您还没有这个号码。
do-day-before-line = 请与号码的起用日期核对。如果起用日期有误，请在号码信息中更正。
err-day-far = 这个日期太远了。
do-day-far = 请检查年份。
err-day-before-request = 服务不可能在申请销号之前就终止。
do-day-before-request = 请核对两个日期。如果申请日期有误，请在记录中撤销后重新登记。
err-due-before = 答复期限不能早于提出的日期。
do-due-before = 请核对两个日期。
err-iccid-invalid = 这不是 SIM 卡号。
do-iccid-invalid = 它有 18 到 22 位，以 89 开头，印在卡上；eSIM 可在手机设置中查看。也可以不填。

err-sim-still-needed = 号码尚未销号：验证码仍发到这张 SIM，删除的 eSIM 无法恢复。
do-sim-still-needed = 请保留到终止得到确认并已生效。如果已经没有了，请在“号码”页面注明，终端中使用 --already。
err-calendar-empty = 销号事项中还没有日期，日历无内容可写。
do-calendar-empty = 请填写离开日期或登记预约，再重新生成。
