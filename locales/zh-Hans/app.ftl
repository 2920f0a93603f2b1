# 简体中文。平静、直白：先说是什么，再说怎么办。术语见 docs/reference/words.md；日期、数字与列举见 formats.ftl。

## 扫描结果的第一行

count-messages = { $count }条消息
count-mails = { $count }封邮件
count-logins = { $count }条密码记录
count-contacts = { $count }个联系人
count-stated-accounts = 服务导出文件中的 { $count } 个号码
count-second-factors = { $count } 条验证器条目
count-services = { $count }项服务
moves = { $count ->
    [0] 没有发现必须在销号前换绑的
   *[other] 销号前须换绑{ $count }项
}
summary = 已读取{ $read }。在号码 { $line } 上发现{ $services }；{ $moves }。
summary-lines = 已读取{ $read }。在{ $lines }个号码上发现{ $services }；{ $moves }。
summary-no-line = 已读取{ $read }。发现{ $services }（未提供号码）；{ $moves }。

## 分组

band-before = 销号前必办
band-check = 需要确认
band-should = 最好在销号前办
band-can = 有空再办
band-notice = 知道即可
band-others = 其他验证码发送方
about-before = 趁号码还能用，先给这些账号换绑。
about-check = 不能确定它们是否绑定了这个号码。请看看这些账号您还在不在用、绑定的是哪个号码。
about-should = 号码没了，这里会有损失。
about-can = 不换绑损失也不大；换绑了更稳妥。
about-notice = 对方知道这个号码，但几乎没有什么依赖它。
about-others = 收到过验证码或提醒，但无法确定是谁发的：这里可能只是一句话的片段或一个号码。请看看其中有没有您认识的。
others-show = 显示

## 各行

col-score = 评分
col-service = 服务
col-line = 号码
col-why = 依据
col-last = 最近一次
col-clues = 线索
row-first = 先做：
row-record = 资料：
row-record-none = 没有这项服务的资料
row-why = 依据：
row-along = 连带失去：
row-line = 号码：
row-line-unknown = 不清楚
unknown-service = 没有资料

why-state_reply = 政府登记
why-code_received = 验证码
why-security_notice = 安全提醒
why-sign_up_code = 注册验证码
why-number_changed = 已改号码
why-change_unclear = 号码有变更，未说明是哪个
why-login_uses_number = 用号码登录
why-number_stated = 写明号码
why-transaction_notice = 收支提醒
why-delivery_notice = 快递与出行
why-account_notice = 通知
why-payment = 流水
why-message_listed = 运营商详单中的短信
why-mail_unverified = 发件人未核实
why-number_partly_shown = 只有部分号码
why-account_seen = 有账号
why-on_phone = 手机上有
why-code_app = 验证器
why-stated_by_service = 服务自己写明
why-marketing_notice = 推广
why-only_scam = 只有可疑短信
why-called = 打过电话
why-contact_saved = 通讯录

clue-state_reply = 政府登记显示该账号存在
clue-code_received = 用于登录、找回或确认的验证码
clue-security_notice = 有关登录、密码或二次验证的提醒
clue-sign_up_code = 用于注册或验证号码的验证码
clue-number_changed = 号码已更改或已解绑的通知
clue-change_unclear = 号码变更通知，没有说明是换成还是换掉这个号码
clue-login_uses_number = 密码记录中以该号码为用户名
clue-number_stated = 文中写明了该号码
clue-transaction_notice = 资金变动
clue-delivery_notice = 快递、行程或预订
clue-account_notice = 账号或合约的状态
clue-payment = 流水中的一笔支付
clue-message_listed = 运营商详单显示收到过它的短信；内容不详
clue-mail_unverified = 有邮件写着您的号码，但无法核实发件人
clue-number_partly_shown = 邮件里只显示部分号码，与您的号码相符
clue-account_seen = 有账号，但看不出是否绑定了号码
clue-on_phone = 手机上有其账号或应用，但看不出是否绑定了号码
clue-code_app = 验证码来自验证器应用；看不出账号是否绑定了号码
clue-stated_by_service = 服务自己的导出文件写明此号码已验证或用于登录
clue-marketing_notice = 推广信息
clue-only_scam = 以它的名义发来的只有疑似诈骗的短信
clue-called = 您打过以此名称保存的号码，但看不出是否绑定了您的号码
clue-contact_saved = 存在通讯录里

## 号码的用途

use-login = 登录
use-second-factor = 二次验证
use-recovery = 找回账号
use-notices = 通知
use-payments = 支付
state-seen = 已见到
state-recorded = 据资料
state-usual = 通常
state-optional = 可选
state-no = 否
state-unknown = ？
fact-login = 用号码登录
fact-second-factor = 以短信验证码作二次验证
fact-recovery = 可用短信找回账号
fact-notices = 会发通知
fact-payments = 短信银行
fact-maybe = { $fact }（可选）
usual-bank = 银行通常如此
usual-government = 政务服务通常如此
usual-crypto = 加密货币交易所通常如此
usual-mail = 邮箱和账号服务通常如此
usual-payments = 钱包和贷款通常如此
usual-messenger = 聊天软件通常如此
usual-telecom = 运营商通常如此
usual-work = 办公服务通常如此
usual-health = 医疗健康服务通常如此
usual-insurance = 保险公司通常如此
usual-social = 社交网络通常如此
usual-dating = 交友服务通常如此
usual-marketplace = 购物平台通常如此
usual-travel = 出行和票务通常如此
usual-taxi = 打车服务通常如此
usual-delivery = 快递和外卖通常如此
usual-gaming = 游戏通常如此
usual-transport = 交通服务通常如此
usual-utilities = 水电气物业通常如此
usual-education = 教育服务通常如此
usual-streaming = 影音和书籍通常如此
usual-maps = 地图通常如此
usual-loyalty = 会员卡通常如此

lost-takeover = 谁拿到号码，谁就能用验证码登录
lost-sms-banking = 谁拿到号码，谁就能用短信转账
lost-recovery = 谁拿到号码，谁就能重设密码
lost-takeover-possible = 拿到号码的人有可能登录
lost-takeover-with-id = 同时拿到号码和您证件的人能登录
lost-displacement = 新机主一注册，您就会被挤下线
lost-2fa = 二次验证会落到新机主手里
lost-recovery-possible = 拿到号码的人有可能重设密码
lost-consent-codes = 代表您同意的验证码会发给新机主
lost-impersonation = 新机主能以您的名义说话
lost-2fa-possible = 二次验证有可能落到新机主手里
lost-notify = 通知会发给新机主
lost-public-contact = 别人打您的号码，接电话的是陌生人
lost-lockout = 您自己可能进不去

## 先做什么

first-check = 这个账号您还在用吗？如果还在用，请在销号前换绑
first-changed = { $date }的消息说号码已更改；请确认现在绑定的是新号码
first-change_unclear = 它说号码已变更，但没说现在是哪个：请到设置里看看绑定的是哪个号码
first-mail_unverified = 有邮件写着您的号码，但无法核实发件人：请到设置里看看绑定的是不是这个号码
first-number_partly_shown = 邮件里只显示部分号码，与您的相符：请到设置里看看绑定的是哪个号码
first-only_scam = 以它的名义发来的只有疑似诈骗的短信：您在那里有账号吗？请不要通过这条短信查看
first-old-yes = 趁旧 SIM 卡还能用就改：验证码会发到旧号码
first-old-alt = 有旧 SIM 卡更快，没有也有别的办法
first-old-no = 没有旧 SIM 卡也能改
first-code-new = 验证码会发到新号码，不需要旧 SIM 卡
first-code-both = 新旧号码都会收到验证码：趁旧 SIM 卡还能用就改
first-gone-other = 旧号码已收不到验证码：用其他方式（密码、邮箱、应用）登录后在其中更换
first-gone-branch = 旧号码已收不到验证码：可持身份证件到网点更换
first-gone-support = 旧号码已收不到验证码，也没有已知的其他办法：请联系该服务的官方客服，附上身份证件和运营商出具的销号日期证明
first-old-unknown = 验证码会不会发到旧号码？不清楚：趁 SIM 卡还能用先试一下
first-branch-yes = 需要去网点办理
first-branch-alt = 也可以去网点办理
wait-none = 不用等：更换后立即生效
wait-days = { $count }天
wait-working-days = { $count }个工作日
wait-effect-change-delayed = 更换生效前要等
wait-effect-withdrawals-held = 提现暂停
wait-effect-codes-still-to-old-number = 验证码可能仍会发到旧号码
wait-effect-change-refused = 暂时不能更换号码
wait-when-after-sign-in = 重新登录后
wait-when-without-old-number = 没有旧号码时
wait-when-without-code = 收不到验证码时
wait-when-with-identity-check = 通过身份核验更换时
wait-when-by-appeal = 通过申诉更换时
wait-when-between-changes = 距上次更换
first-minutes = 约{ $count }分钟
first-documentation = 该服务的二次验证说明（来自 2fa.directory）：
first-look = 趁旧 SIM 卡还能用，到它的设置里找一找这个号码

fact-needs-old-number = 需要旧号码接收验证码吗？
fact-code-to = 验证码发到哪个号码？
code-to-old = 旧号码
code-to-new = 新号码
code-to-both = 新旧号码都发
fact-branch-visit = 需要去网点吗？
fact-wait = 要等多久？
fact-minutes = 办理要多长时间？
answer-yes = 是
answer-optional = 可选
answer-alt = 有别的办法
answer-no = 否
answer-unknown = 不清楚：销号前请先询问
answer-unverified = { $answer }（未核实：请先核实）
answer-minutes = 约{ $count }分钟

## 列表之后

err-nothing-read = 什么都没有读到，所以什么都不清楚：这个号码上绑定着多少账号都有可能。
do-nothing-read = 请提供短信、邮件、密码或通讯录的导出文件，或者自己逐一核对账号：给您发验证码的服务、银行、邮箱（手动清单：ringoff list）。
read-statements = 只读到了流水。流水看不出哪些账号绑定了这个号码：请再提供短信、邮件或密码。
nothing-found = 在读到的内容里，没有发现这个号码上的服务。这并不证明没有。
lines-heading = 是哪个号码？
lines-question = 看不出以下{ $count }项服务绑定的是您的哪个号码：{ $services }。
lines-none = 没有提供号码，所以无法对应到具体号码。
lines-do = 每个号码都请用 --number 号码 给出。一部手机用过两个号码的，再加上 sub-id=N 或 from= 与 to=（见 ringoff scan --help）。
phone-line = 手机显示本机号码是 { $number }。请用 --number 加这个号码再扫描一次，就能看清它绑定了什么。
phone-line-other = 手机还显示另一个本机号码 { $number }，它不在您给出的号码之中。
phone-line-ask = 这部手机的号码是 { $number }，要按它扫描吗？[y/N]
# Answers that mean yes, a blank between them; y does in every language.
phone-line-yes = y 是
mail-heading = 会随邮箱一起失去
mail-item = { $account }，通过 { $mailbox }
mail-about = 这里假定：账号的密码可以通过它所用的邮箱重设。
elsewhere = 有{ $count }项服务只出现在其他号码上，没有列入。
left-out = 有{ $count }项服务没有列入：数量超出了可保存的上限。
skipped-heading = 没有读取的内容
skipped-item = { $count } × { $reason }
skipped-first = 最先出现在：{ $places }
skipped-archive = { $path }：{ $happened }{ $todo }
skipped-unrecognized = 有{ $count }个文件的格式 Ringoff 不认识：{ $paths }
place-byte = { $file }，第{ $at }字节
place-line = { $file }，第{ $at }行
place-entry = { $file }，第{ $at }条
and-more = 另外{ $count }项

locked-ask = { $file } 已加密：{ $format }。请输入它的密码，或直接按回车跳过
locked-wrong = 此密码无法打开它。

skip-malformed = 内容不符合其格式
skip-cut_off = 文件在一条内容中间断开
skip-too_large = 单条内容超过上限
skip-too_deep = 嵌套层数超过上限
skip-too_many = 组成部分超过上限
skip-bad_text = 文字编码无法识别
skip-doctype = 含有文档类型声明，手机不会这样写
skip-unsafe_name = 文件名指向压缩包之外
skip-bomb = 压缩数据解开后超过上限
skip-overlap = 压缩包内的内容互相重叠
skip-nested_too_deep = 压缩包嵌套过深
skip-packed_otherwise = 条目的压缩方式 Ringoff 解不开
skip-packed_otherwise-do = 请用其他程序解压后提供文件夹
skip-encrypted = 内容已加密
skip-encrypted-do = Ringoff 在终端或页面上询问时，输入其密码即可打开；若没有询问，请自行解压或不加密码重新导出，用完后删除该副本
skip-account_key = 用账户密钥加密，只能在该账户中打开
skip-account_key-do = 请重新导出，为文件单独设密码或不设密码；用后删除未加密的文件
skip-empty = 没有正文或没有发件方
skip-unnamed = 既无对方也无说明的付款
skip-totals_differ = 账单各行与其自身余额对不上，可能有一行没有读到
skip-not_needed = 与账号无关的内容
skip-damaged = 压缩数据已损坏

gaps-heading = 导出文件里看不到的
gaps-covered = 消息的时间范围是{ $first }至{ $last }。更早和更晚的不在其中。
gaps-undated = 所有消息都没有日期。
gaps-lines = 有{ $count }项服务看不出绑定的是哪个号码；见“是哪个号码？”。
gaps-range = { $count ->
    [1] { $first }没有任何消息。
   *[other] { $first }至{ $last }（共{ $count }个月）没有任何消息。
}
gaps-no-clue = 没有线索不等于没有账号：从没给这个号码发过消息的服务，不会出现在这里。
closing-heading = 最早可以安全销号的日子
closing-waits = 如果今天开始办，最早可在{ $date }销号：{ $service } 要等{ $count }天，是列表中最长的。
closing-now = 列表中没有已知需要等待的服务。列表办完再销号；今天是{ $date }。
closing-assumes = 这里假定旧 SIM 卡还能用；如果不能用，有些服务要等更久。
closing-without-sim = 这是按旧 SIM 卡已经不能用的情况计算的。
closing-unknown = 有{ $count }项服务不清楚是否需要等待：{ $services }。定下日子之前请先询问。
closing-unknown-do = 查看某项服务的已知情况：--why 名称。全部名单：--json 中的 waits_unknown。

## 依据

why-title = { $service }：{ $score }分（满分100），{ $band }
why-line = 号码：{ $line }；判断依据：{ $by }
why-line-none = 号码：不清楚，导出文件里没有任何内容说明
by-stated = 消息里写明了号码
by-destination = 导出文件写明了接收号码
by-told = 您说明了手机里哪张 SIM 卡对应哪个号码
by-subscription_id = 手机里同一张 SIM 卡的其他消息写明了号码
by-message_centre = 经同一短信中心的其他消息写明了号码
by-dates = 当时您只有一个号码
by-only_line = 您只有一个号码
by-unknown = 没有任何内容说明
why-parts = 评分
score-severity = 严重程度
score-intruder = 新机主
score-lockout = 进不去
score-w = 合计
score-evidence = 把握
score-keystone = 关键账号
score-capped = { $sum }；评分最高为{ $score }
part-severity = 失去这类账号有多严重
part-intruder = 新机主能做什么
part-lockout = 您自己有多难再进去
part-w = 以上两项合计：1 −（1 − 新机主）×（1 − 进不去）
part-evidence = 有多大把握确定账号绑定了这个号码
part-keystone = 有其他账号依赖它时大于1，否则为1
why-clues = 线索
clue-line = { $count } × { $clue }
clue-between = { $first }至{ $last }
why-lost = 如果号码没了
record-note = 资料备注（英文）：
why-change = 如何更改
why-evidence = 依据（验证码已隐去）
evidence-where = { $naming }；{ $place }
evidence-from = 来自 { $sender }
evidence-dated = { $day }，{ $from }
naming-domain_bound_code = 由验证码的域名行认出
naming-app_hash = 由应用的哈希值认出
naming-sender_id = 由发送方名称认出
naming-signature = 由短信签名认出
naming-mail_domain = 由邮件域名认出
naming-name_in_text = 由正文里的名称认出
naming-link_in_text = 由正文里的链接认出
naming-short_code = 由短号码认出
naming-code_words = 认出是验证码，以发送方命名

## 网页

page-title = 号码 { $line } 上的账号
page-title-lines = { $count }个号码上的账号
page-title-none = 一个手机号上的账号
page-before = { $count ->
   *[other] 个账号须在销号前换绑
}
page-made = 本页制作于{ $date }，来自{ $count }个导出文件。它不加载任何外部内容，也不向任何人发送信息。
page-more = 依据与评分
page-why = 导出文件所见
page-record = 据资料
page-last = 最近一次
page-first = 先做
page-along = 连带失去
page-line = 号码
page-time-title = 消息随时间的分布
page-time-about = 柱子是每月消息数；标记表示该类线索最后一次出现的时间。
page-time-gap = 没有消息
page-time-described = { $count }项服务各占一条，从{ $first }到{ $last }。下面的表格内容相同。
page-matrix-title = 谁用这个号码做什么
page-matrix-about = 按办理顺序排列。已见到：导出文件里有显示。据资料：这项服务的资料有来源。通常：同类服务大多如此，这一项没有来源。
page-matrix-described = { $count }项服务，号码的五种用途，各用图形和文字标出。下面的表格内容相同。
page-table = 表格形式
page-messages = 消息
page-years = 按年
page-rest = 图中只画出{ $count }项中的前{ $shown }项；表格列出全部。
page-archives = 导出文件
page-format = 格式
page-items = 读到的条数
page-format-none = 未识别
format-sms = 短信
format-sms-backup-restore = 短信（SMS Backup & Restore）
format-sms-ie = 短信（SMS Import / Export）
format-signal = 聊天记录（Signal）
format-telegram = 聊天记录（Telegram）
format-whatsapp = 聊天记录（WhatsApp）
format-mailbox = 邮箱
format-mail = 邮件
format-bitwarden = 密码（Bitwarden）
format-enpass = 密码（Enpass）
format-kaspersky = 密码（Kaspersky）
format-keepass = 密码（KeePass）
format-1password = 密码（1Password）
format-codes = 身份验证器
format-vcard = 联系人（vCard）
format-iphone-backup = iPhone 备份
format-phone-contacts = 联系人
format-phone-calls = 通话
format-phone-accounts = 手机上的账号
format-phone-sims = 手机的 SIM 卡
format-statement = 银行对账单
format-ofx = 银行对账单（OFX）
format-mt940 = 银行对账单（MT940）
format-qif = 银行对账单（QIF）
format-1c = 银行对账单（1C）
format-camt = 银行对账单（CAMT.053）
format-packed = 压缩文件
format-android-backup = Android 备份
format-pdf = PDF
format-database = 数据库
format-workbook = Excel 工作簿
mark-code = 验证码
mark-notice = 通知
mark-payment = 支付
mark-other = 其他

## 演示之后

demo-what-next = 以上是一个虚构的人。接下来：
short-heading = 先办这{ $count }项；旁边是号码落到别人手里的后果

## 读到的内容的种类

kind-otp = 验证码
kind-security_alert = 安全提醒
kind-account_notice = 账号通知
kind-transaction = 收支
kind-delivery = 快递与出行
kind-marketing = 推广
kind-operator = 运营商
kind-personal = 私人消息
kind-scam = 诈骗与垃圾信息
kind-mail = 邮件
kind-login = 密码记录
kind-contact = 联系人
kind-account = 服务导出文件中的号码
kind-second_factor = 验证器条目
kind-own_line = 手机的 SIM 卡
kind-on_phone = 手机上的账号和应用
kind-call = 通话
kind-listed_message = 运营商详单中的短信

## 错误：err- 说明发生了什么，do- 说明怎么办

err-with-detail = { $happened }（{ $detail }）
err-other = 没有成功：{ $key }。
do-other = 请再试一次；如果仍然如此，请告诉我们您做了什么。
err-not-found = 这个路径下什么也没有。
do-not-found = 请检查拼写，或者给出文件所在的文件夹。
err-not-a-file = 这既不是文件，也不是文件夹。
do-not-a-file = 请给出一个文件或文件夹。
err-permission = 系统不允许 Ringoff 读取它。
do-permission = 请修改权限，或复制到您自己的文件夹后扫描副本。
err-io = 无法读取这个文件。
do-io = 请确认磁盘仍然连接，把文件复制到别处后再试。
err-unrecognized = 这个文件的格式 Ringoff 不认识。
do-unrecognized = 请按 docs/formats 中的某种格式重新导出，或用 --table 描述它。
err-limit = 达到了上限，导出文件的其余部分没有读取。
do-limit = 如果您信任这个文件，请解压到文件夹后扫描文件夹。
err-limit-memory = 读取这个文件所需的内存超过了允许值。
do-limit-memory = 请拆分导出文件，或解压到文件夹后扫描文件夹。
err-limit-time = 读取这个文件所需的时间超过了允许值。
do-limit-time = 请拆分导出文件，或解压到文件夹后扫描文件夹。
err-limit-bytes = 导出文件解压后的大小超过了允许值。
do-limit-bytes = 如果您信任它，请解压到文件夹后扫描文件夹。
err-limit-ratio = 导出文件中有内容解压后远大于自身，像压缩炸弹一样。
do-limit-ratio = 如果您信任它，请解压到文件夹后扫描文件夹。
err-limit-entries = 导出文件中的条目数超过了允许值。
do-limit-entries = 请解压后逐个扫描其中的文件夹。
err-limit-depth = 压缩包的嵌套层数超过了允许值。
do-limit-depth = 请先解开内层的压缩包，再扫描文件夹。
err-limit-lists = 文件中的列表嵌套层数超过了允许值，正常的程序不会这样写。
do-limit-lists = 请从来源处重新获取该文件，或在那里选择另一种导出方式（表格）。
err-limit-key = 打开此文件所需的内存或时间超过了允许值。
do-limit-key = 请在写出该文件的程序的安全设置中，降低密钥派生（KDF）的迭代次数或内存，或从该程序导出。
err-worker-died = Ringoff 中读取这个文件的部分停止了。其他导出文件不受影响。
do-worker-died = 请单独扫描这个文件；如果再次停止，请告诉我们它的格式。
err-worker-garbled = Ringoff 中读取这个文件的部分给出了无法理解的回答。
do-worker-garbled = 请单独扫描这个文件；如果再次发生，请告诉我们它的格式。
err-worker-none = Ringoff 无法启动自身用来读取导出文件的部分。这不是任何导出文件的问题。
do-worker-none = 请关闭其他程序后重试，并确认程序文件仍在原处。
err-port-taken = 这个端口已被其他程序占用。
do-port-taken = 请用 --port 指定另一个端口，或不使用 --port。
err-import-nothing = 这些导出文件都无法读取，因此没有导入任何内容。
do-import-nothing = 文件列表会说明每个文件的问题；在终端用 ringoff scan。
err-doctype = 文件以文档类型声明开头。手机不会这样写，而且它可能被用来造成损害。
do-doctype = 请从手机上重新导出消息。
err-encrypted-export = 这份导出文件是加密的。
do-encrypted-export = 请重新导出为不带密码的文件，扫描后把它删除。
err-damaged = 压缩数据已损坏。损坏处之前的内容已经读取。
do-damaged = 请从原来的地方重新复制这个文件。
err-damaged-container = 压缩包已损坏。损坏处之前的内容已经读取。
do-damaged-container = 请从原来的地方重新复制这个文件。
err-overlap = 压缩包内的条目互相重叠，普通程序不会这样写。
do-overlap = 请重新打包这些文件，或放在文件夹里扫描。
err-unknown-packing = 有一个条目的压缩方式 Ringoff 解不开。
do-unknown-packing = 请用其他程序解压后扫描文件夹。
err-empty-file = 这个文件是空的。
do-empty-file = 请重新导出；上次导出可能中断了。
err-number-invalid = 该国的号码规则中没有这样的号码。
do-number-invalid = 请核对数字，并按 +7 700 000 12 34 的样子书写。
err-number-not-a-number = 这不是电话号码。
do-number-not-a-number = 请连同国家代码书写，例如 +7 700 000 12 34。
err-number-no-country = 看不出这个号码属于哪个国家。
do-number-no-country = 请连同国家代码书写，例如 +7 700 000 12 34。
err-line-part = 号码后面有无法理解的内容。
do-line-part = 号码后面可以写 sub-id=N、operator=国家/名称、from=YYYY-MM-DD 和 to=YYYY-MM-DD。
err-table-invalid = 这份表格描述无法使用。
do-table-invalid = 请对照 docs/reference 中描述的表格，查看所指出的那一行。
err-data-invalid = 用 --data 给出的文件夹中有一份资料无法使用。
do-data-invalid = 请对照 docs/reference/service-record.md，查看所指出的那一行。
err-interrupted = 没有完成就停止了。没有留下任何东西。
do-interrupted = 再次运行同样的命令即可重新开始。
err-nothing-recognized = 所有文件的格式 Ringoff 都不认识。
do-nothing-recognized = 能读取哪些格式、如何导出，请看 docs/formats。
err-unread-pdf = 这是 PDF，Ringoff 在其中没有找到它认识的账单。
do-unread-pdf = 请向银行或在应用中索取 CSV、XLSX 或 OFX，或用其他程序把 PDF 转成 CSV 表格。扫描件里没有可读的文字。
err-unread-xlsx = 这是电子表格，Ringoff 在其中没有找到它认识的表。
do-unread-xlsx = 请核对导出的文件是否正确；未列出的银行，其表格可在您自己的文件中描述（--table）。
err-unread-ods = 这是其他程序的电子表格（ODS、Numbers），Ringoff 无法读取。
do-unread-ods = 请打开后另存为 XLSX 或 CSV。
err-unread-xls = 这是旧版 Office 文件（XLS、DOC、MSG）或有密码的电子表格，Ringoff 无法读取。
do-unread-xls = 请打开后不设密码另存：表格存为 XLSX 或 CSV，邮件存为 EML，文档存为文本。
err-unread-docx = 这是 Word 文档，Ringoff 无法读取。
do-unread-docx = 请把其中的表格另存为 CSV。
err-unread-heic = 这是照片（HEIC），Ringoff 无法读取。
do-unread-heic = 请提供照片所拍的文件本身；作为凭证请在“凭证”页或用 ringoff attach 留存。
err-unread-picture = 这是图片，Ringoff 无法读取。
do-unread-picture = 请提供图片所示的文件本身；作为凭证请在“凭证”页或用 ringoff attach 留存。
err-unread-kdbx = 这是旧版本的 KeePass 数据库，或使用了不常见的加密方式。
do-unread-kdbx = 请在 KeePassXC 中导出为 CSV，扫描这个 CSV，之后把 CSV 删除。
err-unread-sqlite = 这是一种 Ringoff 不认识的数据库（SQLite）。
do-unread-sqlite = 请按 docs/guide/exports.zh-Hans.md 所说，用应用导出消息。
err-unread-rar = 这是压缩包（RAR、7z），Ringoff 无法读取。
do-unread-rar = 请用其他程序解压，再提供文件夹。
err-unread-html = 这是网页（HTML），Ringoff 无法读取。
do-unread-html = 请导出为表格（CSV），或 docs/guide/exports.zh-Hans.md 所列的其他格式。
err-unread-texts = 这是 iPhone 短信导出的文本或网页，Ringoff 无法读取。
do-unread-texts = 请用 iMazing 导出为 CSV。
err-unread-proton-pass = 这是 Proton Pass 自有格式的导出，Ringoff 无法读取。
do-unread-proton-pass = 请从 Proton Pass 导出为 CSV，扫描它，之后删除。
err-unread-outlook = 这是 Outlook 的邮箱文件（PST、OST、OLM），Ringoff 无法读取。
do-unread-outlook = 请把邮件移入 Thunderbird 并提供它的 mbox 文件，或另存为 EML。
err-unread-smart-switch = 这是三星 Smart Switch 备份，其中的短信以三星未公开的方式加密。
do-unread-smart-switch = 请在手机上用 SMS Backup & Restore 或 SMS Import / Export 备份短信，然后提供该文件。
err-unread-hisuite = 这是华为备份（HiSuite 或手机自带），Ringoff 无法读取。
do-unread-hisuite = 请在手机上用 SMS Backup & Restore 或 SMS Import / Export 备份短信，然后提供该文件。
err-unread-miui = 这是小米备份（MIUI、HyperOS），其中的短信以小米未公开的方式保存。
do-unread-miui = 请在手机上用 SMS Backup & Restore 或 SMS Import / Export 备份短信，然后提供该文件。
err-unread-whatsapp-backup = 这是加密的 WhatsApp 备份。
do-unread-whatsapp-backup = 请在 WhatsApp 中打开银行或商家的聊天，选择不含媒体的导出，然后提供该文本。
err-device-file = 这是设备，不是文件。
do-device-file = 请给出一个文件或文件夹。
err-language = Ringoff 没有这种语言的文字。
do-language = 请用 --lang 给出 en、zh-Hans、ru 或 kk。
err-no-such-service = 列表中没有这项服务。
do-no-such-service = 请按列表中的写法给出它的名称、id 或域名。
err-output-exists = 同名文件已经存在，没有改动它。
do-output-exists = 请换一个名称，或先移走旧文件。
err-output-failed = 结果无法写入。
do-output-failed = 请确认文件夹存在、您有写入权限，并且磁盘没有满。

# The name of this language in itself.
language-name = 简体中文
