# 销号事项：待办、阶段、日志、问题。待办的标题和理由（-why）用同样的变量。

## 各部分

phase-before = 销号前
phase-during = 销号中
phase-after = 销号后
task-state-ready = 现在可办
task-state-waiting = 等待中
task-state-done = 已完成
task-state-skipped = 已跳过

stage-preparing = 准备
stage-preparing-about = 正在换绑账号、准备材料。号码还能用。
stage-ready = 可以销号
stage-ready-about = 必须先换绑的都办好了，或由您决定略过；号码可以销号了。
stage-ready-unread-about = 已确认可以销号，但没有读取能看出账号的导出文件：号码上可能仍绑定着账号。
stage-ready-by-hand-about = 按您自己的清单，必须先换绑的都已换绑，或由您决定略过。没有读取能看出账号的导出文件：清单之外的账号可能仍绑定着这个号码。
stage-closing = 办理中
stage-closing-about = 已申请销号，运营商尚未确认。
stage-closed-awaiting-slip = 已销号，缺回执
stage-closed-awaiting-slip-about = 运营商说已销号。拿到回执之前，这件事不算办完。
stage-aftercare = 善后
stage-aftercare-about = 已销号，回执在手。在号码可能给别人之前，继续留意账单、退款和账号。
stage-finished = 已完成
stage-finished-about = 没有要办的了。请保存好材料。
stage-kept = 保留
stage-kept-about = 号码继续使用。
stage-carried = 正在携号转网
stage-carried-about = 新运营商接收号码并终止原合同。号码仍归您使用，账号无需换绑。
stage-parked = 停机保号
stage-parked-about = 以最低费用保住号码。

countdown-stop = 申请销号
countdown-closed = 已销号
countdown-quarantine = 冷冻期
countdown-reissue = 可能重新放号

## 摸清情况

task-line = 补全号码资料
task-line-why = 还缺{ $count }项。材料和信函要用到这些资料。
task-line-country = 请核对是谁在服务此号码：{ $operator }是另一国家的运营商，与此号码不符
task-line-country-why = 否则途径、材料和期限都会是另一家运营商的。请在号码信息中更正运营商；如果号码有误，请为正确的号码新建事项；如果都没错，请标记为已完成。
task-line-served = 请核对是谁在服务此号码：短信说是{ $other }，事项中是{ $operator }
task-line-served-why = { $other }在短信中把此号码当作自己的号码。号码可能已携号转网，或已分配给他人。请在号码信息中更正运营商；如果仍由{ $operator }服务，请标记为已完成。
task-choice = 决定：保留、停机保号还是销号
task-choice-why = 每种选择都有代价。对比中会列出已知的和未知的。
task-import = 读取您的导出文件
task-import-why = 短信、邮件和密码能看出哪些账号用着这个号码。没读到的就找不出来。
task-import-by-hand = 手动逐一核对您的账号
task-import-by-hand-why = 没有读取导出文件。没想到的账号就没有找出来。
task-lookup = 查询登记信息：{ $name }
task-lookup-why = 那里可能列出您名下或这个号码绑定的内容，即使对方从没发过消息。

## 账号

task-rehearse = 不用 SIM 卡登录一次：{ $service }
task-rehearse-why = 不靠旧号码也能登录，销号后才不会被挡在门外。请关掉这个号码试一次。
task-rehearse-again = 不用 SIM 卡再登录一次：{ $service }
task-rehearse-again-why = 上次没成功。请换绑号码，或添加另一种登录方式，再试一次。
task-account = 换绑新号码：{ $service }
task-account-why = 对方留有这个号码。号码归别人之后，那个人可能进入您的账号。
task-account-code = 趁旧号码还能用，换绑：{ $service }
task-account-code-why = 换绑时验证码会发到旧号码。销号之后就收不到了。
task-account-branch = 到网点换绑：{ $service }
task-account-branch-why = 需要本人到场办理，费时较长，请尽早开始。
task-account-check = 还在用吗：{ $service }
task-account-check-why = 不能确定那里绑定的是这个号码，原因见账号页面。请看看绑定的是哪个号码，再标为已换绑、保留或不是我的。
task-account-operator = 保存运营商账号里需要的资料：{ $service }
task-account-operator-why = 这个账号属于这个号码。请保存账单、合同和缴费记录，以后可能无法登录。
task-account-speaks = { $service } 还在给旧号码发消息
task-account-speaks-why = 它已标为换绑，但之后旧号码又收到了消息。请再查一次，重新标记。
task-accounts-rest = 看一遍只是留有号码的服务（{ $count }个）
task-accounts-rest-why = 几乎没有什么依赖这个号码。改了更整齐，不改也无妨。
task-tell-contacts = 把新号码告诉亲友
task-tell-contacts-why = 销号之后，接电话的可能是陌生人。

## 运营商

task-ask-hotline = 拨打客服热线
task-ask-hotline-why = 说明来意，并问清还不知道的事。问题都在通话要点里。
task-ask-wifi-calling = 用 Wi-Fi 通话拨打客服热线
task-ask-wifi-calling-why = 普通电话没打通。Wi-Fi 通话相当于在本地拨打。已失败{ $failed }次。
task-ask-chat = 用运营商的在线客服
task-ask-chat-why = 电话没打通。在线客服的答复有文字记录。已失败{ $failed }次。
task-ask-email = 给运营商发邮件
task-ask-email-why = 更快的办法没有成功。邮件带有日期，可以作证。已失败{ $failed }次。
task-ask-self-care = 试试网上营业厅
task-ask-self-care-why = 有些业务在那里就能办，不必找人。已失败{ $failed }次。
task-ask-post = 给运营商寄信
task-ask-post-why = 挂号信对方必须签收。请留好回单。已失败{ $failed }次。
task-ask-branch = 去营业厅
task-ask-branch-why = 柜台能当面核对您和您的材料。已失败{ $failed }次。
task-ask-proxy = 委托他人凭授权委托书代办
task-ask-proxy-why = 您本人去不了，其他办法也没有成功。已失败{ $failed }次。
task-ask-again = 从客服热线重新试起
task-ask-again-why = 每种办法都失败过一次。这些尝试可作为投诉依据：{ $failed }次。
task-visit = { $day }去营业厅：{ $place }
task-visit-why = 请带上材料和柜台卡。办完后记下对方说了什么。
task-visit-at = { $day } { $time } 去营业厅：{ $place }
task-visit-at-why = 请带上材料和柜台卡。办完后记下对方说了什么。
task-appointment = 预约营业厅
task-appointment-why = 这家营业厅需要预约。
task-recover-self-service = 在网上营业厅重置密码
task-recover-self-service-why = 只要旧号码或邮箱还能用，这是最快的办法。
task-recover-security-questions = 用密保问题重置密码
task-recover-security-questions-why = 前一种办法没成功。请按注册时的答案回答。
task-recover-hotline = 通过客服热线重置密码
task-recover-hotline-why = 前几种办法没成功。请备好证件和号码。
task-recover-branch = 到营业厅重置密码
task-recover-branch-why = 前几种办法没成功。请带上身份证件。

## 材料与业务

task-paper = 备好：{ $paper }
task-paper-why = 运营商可能会要。
task-paper-agent-receipt = 找出代理商的收据
task-paper-agent-receipt-why = 号码是从代理商那里买的，收据能说明号码是您的。
task-paper-power-of-attorney = 请机主出具授权委托书
task-paper-power-of-attorney-why = 号码登记在别人名下。没有委托书，运营商可以不受理。
document-identity-document = 身份证件
document-national-id = 当地身份证
document-foreign-passport = 外国护照
document-personal-number = 个人编号
document-agent-receipt = 代理商收据
document-contract = 合同
document-sim-or-carrier = SIM 卡或它所附的卡板（印有 ICCID；eSIM 则为二维码或 EID）
document-death-certificate = 死亡证明
document-power-of-attorney = 授权委托书
document-application = 销号申请
document-bank-details = 收退款的银行账户
document-top-up-receipts = 充值凭据
document-puk = PUK 码
document-account-number = 账户号

task-extras = 列出挂在这个号码上的业务
task-extras-why = 增值业务、分期、欠费和自动充值不会自己停，需要逐项处理。
task-devices = 取消设备与号码的登记
task-devices-why = 这个国家要求登记设备。请确认您的设备不再与号码绑在一起。
task-extra-subscription = 停掉增值业务：{ $name }
task-extra-subscription-why = 费用从号码上扣。先停掉，销号时才不会留下欠费。
task-extra-device-instalment = 结清分期：{ $name }
task-extra-device-instalment-why = 提前解约可能要一次付清余款。请问清金额。
task-extra-debt = 还清欠费：{ $name }
task-extra-debt-why = 有欠费可能销不了号，而且会越欠越多。
task-extra-auto-top-up = 关闭自动充值：{ $name }
task-extra-auto-top-up-why = 不关的话，会一直给别人的号码充值。
task-extra-device-registration = 取消设备登记：{ $name }
task-extra-device-registration-why = 不取消的话，设备会一直绑在已不属于您的号码上。
task-extra-tied-service = 与号码解除关联：{ $name }
task-extra-tied-service-why = 家庭套餐、副卡或宽带可能使号码销不了。
task-extra-other = 处理：{ $name }
task-extra-other-why = 这是您列入销号前必办的事项。

## 余额

task-balance = 查余额并记下来
task-balance-why = 连同日期和截图，这是退款的依据。
task-balance-plan = 决定余额怎么处理：{ $money }
task-balance-plan-why = 退款、转走、用掉或放弃，各有规则。不清楚的会列成问题。
task-balance-transfer = 转到另一个号码：{ $money }
task-balance-transfer-why = 必须在销号前办。
task-balance-spend = 用掉余额：{ $money }
task-balance-spend-why = 必须在销号前办。
task-refund-request = 申请退还余额
task-refund-request-why = 用书面形式，写明日期和金额。
task-refund-await = 退款到账了吗？
task-refund-await-why = 到期了。请查看收款账户。
task-refund-late = 退款逾期
task-refund-late-why = 期限已过。先书面催问，再投诉。
task-refund-short = 退款少于申请的金额
task-refund-short-why = 请书面要求补足，或者跳过此项并写明理由。

## 销号

task-ready = 确认号码可以销号
task-ready-why = { $count ->
    [0] 必须先换绑的都办好了。
   *[other] 还有{ $count }个账号必须先换绑。
}
task-ready-unread = 确认号码可以销号
task-ready-unread-why = 没有读取能看出账号的导出文件，所以账号情况不明。请读取一个导出文件，或自己逐一核对账号；也可以写明理由后继续，理由会保存。
task-proxy = 写授权委托书
task-proxy-why = 需要别人替您办。可能要公证：请问运营商委托书须写明什么。
task-request = 申请销号（方式：{ $way }）
task-request-notice = 提前申请解除合同（方式：{ $way }）
task-request-notice-why = 据已知信息，合同并非一申请就终止。最晚在此日申请，{ $day }离开前即可办结。递交申请书，索要受理凭证，问清最后一天和回执。
task-request-why = 递交申请并请对方签收。问清合同最后一天和回执何时给。
task-confirm = 运营商确认销号了吗？
task-confirm-why = 一知道合同最后一天，就记下来。
task-confirm-late = 现在应该已经销号了
task-confirm-late-why = 期限已过。请要求书面确认；拖延可作为投诉依据。
task-slip = 拿到销号回执并存为凭证
task-slip-why = 这是已销号的唯一证明。没有它，这件事就不算办完。
task-confirmation = 要求书面确认
task-confirmation-why = 已过{ $days }天，仍没有回执。这封信函就是去要回执的。
task-sim-esim = 删除 eSIM 配置文件
task-sim-esim-why = 已销号，回执在手。配置文件最后删：删了就恢复不了。
task-sim-physical = 销毁 SIM 卡
task-sim-physical-why = 回执在手，卡不再需要。请先记下卡上印的号码，再剪断芯片。
task-sim-lost = 号码未销，SIM 卡或配置文件却已不在：请补办，或改用不需要 SIM 的办法
task-sim-lost-why = 还有 { $count } 个优先处理的账号绑着这个号码，而验证码已收不到。运营商可为机主补卡或重发 eSIM；各账号页面写明是否有无需 SIM 的办法。新卡可用后请登记。
task-sim-which = 处理 SIM 卡
task-sim-which-why = 删除 eSIM 配置文件，或销毁卡片。它不再需要了。

## 销号后

task-bill = 核对第{ $cycle }期账单（共{ $count }期）
task-bill-why = 销号后除迟到的漫游费外不应再扣费。只要有一笔，就可以投诉。
task-charge = 处理{ $day }发现的扣费
task-charge-why = 当时已销号。请先向运营商投诉；无效再向银行提出异议。
task-recheck = { $day }之前再查一遍账号
task-recheck-why = 从{ $day }起，号码可能给别人。还留着旧号码的，现在改还来得及。
task-recheck-day = 最后再查一遍账号
task-recheck-day-why = 从{ $day }起，号码可能已在别人手里。
task-recheck-unknown = 再查一遍账号
task-recheck-unknown-why = 冷冻期有多长不清楚，早查更稳妥。请问运营商。
task-direct-debit = 最后账单付清后再取消自动扣款
task-direct-debit-why = 提前取消扣款不等于解约：最后一期账单会欠费。付清之后再到银行取消授权。
task-keep-papers = { $day }起可以不再保留这些材料
task-keep-papers-why = 在那之前请保存好回执、信函和收据：追讨可能来得很晚。
task-review = 看一遍闲置的号码
task-review-why = 本事项中的其他号码：{ $count }个。不用的，趁好办时销掉。
task-carry-ask = 向新运营商申请携号转入
task-carry-ask-why = 新运营商会终止原合同，请勿提前销号。欠费、合约未到期或登记姓名不符都会使转网失败。余额一般不退。
task-carry-done = 确认号码在新运营商可用
task-carry-done-why = 试打电话并试收一条短信验证码，再等原运营商的最后账单，确认不再扣费。
task-park-ask = 问清怎样保住号码
task-park-ask-why = 多少天不用会被销号、怎样才算使用，目前不清楚。
task-keep-alive = { $day }之前用一次号码
task-keep-alive-why = 做一次付费使用，多便宜都行。从{ $day }起，运营商可能销号。

amount-unknown = 金额不明
task-finding-charge-after-closing = 销号后扣费，{ $day }：{ $money }，{ $name }
task-finding-charge-after-closing-why = 合同已经解除。请先向运营商投诉，再向银行提出异议。
task-finding-roaming-after-closing = 销号后的漫游费，{ $day }：{ $money }，{ $name }
task-finding-roaming-after-closing-why = 境外网络的账单来得晚，而没有来源说明最晚到哪一天。请与您在境外使用号码的日子核对；如果没有使用，请向运营商投诉。
task-finding-direction-unknown = 是不是扣款？{ $name }
task-finding-direction-unknown-why = 流水没有说明钱是出去还是进来。请与银行应用核对；在终端用 ringoff watch FILE --unsigned charges 或 income 回答。
task-finding-double-charge = 重复扣费，{ $day }：{ $money }，{ $name }
task-finding-double-charge-why = 同一笔出现了两次。请要求退回一笔。
task-finding-money-not-come = 应于{ $day }前到账的款项未到：{ $money }
task-finding-money-not-come-why = 现在应该已经到账。请书面催问。
task-finding-still-bound = { $name }仍在{ $day }向旧号码发消息
task-finding-still-bound-why = 标为换绑之后，旧号码又收到消息。请再查一次。
task-finding-other = 请看一下：{ $name }
task-finding-other-why = 监测发现了这个版本还叫不出名字的情况。

task-escalate-operator = 向运营商投诉（{ $body }）
task-escalate-operator-why = 已记录的依据：{ $count }项。书面投诉一递交，答复期限就开始计算。
task-escalate-authority = 向监管部门投诉（{ $body }）
task-escalate-authority-why = 已记录的依据：{ $count }项。上一步在期限内没有解决问题。
body-unknown = 地址不清楚：请询问
ground-refusals = 拒绝和逾期：{ $count }次
ground-failed-attempts = 联系运营商未果：{ $count }次
ground-closing-late = 本应在{ $day }前销号
ground-refund-late = 本应在{ $day }前退款
ground-slip-late = 本应在{ $day }前给出书面确认
ground-charges = 销号后未解决的扣费：{ $count }笔

assumption-fee-stays = 假定月租不变。
assumption-no-other-charges = 假定没有其他扣费，也不再充值。
assumption-fee-day = 每月哪天扣月租不清楚：所列范围包括最早和最晚两种情况。

## 名称

choice-keep = 保留
choice-park = 停机保号
choice-carry = 携号转网
choice-close = 销号
channel-hotline = 客服热线
channel-wifi-calling = Wi-Fi 通话
channel-chat = 在线客服
channel-email = 电子邮件
channel-self-care = 网上营业厅
channel-post = 邮寄
channel-branch = 营业厅
channel-proxy = 代办人
channel-app = 手机应用
channel-fax = 传真
channel-sms = 短信
recovery-self-service = 自助重置
recovery-security-questions = 密保问题
recovery-hotline = 客服热线
recovery-branch = 营业厅
account-state-open = 未处理
account-state-moved = 已换绑
account-state-removed = 已解绑
account-state-kept = 保留
account-state-dismissed = 不是我的
account-state-done = 已处理
balance-plan-refund = 退款
balance-plan-transfer = 转走
balance-plan-spend = 用掉
balance-plan-give-up = 放弃
exhibit-slip = 销号回执
exhibit-letter-sent = 已寄信函
exhibit-answer = 答复
exhibit-screenshot = 截图
exhibit-receipt = 收据
exhibit-bill = 账单
exhibit-statement = 流水
exhibit-contract = 合同
exhibit-recording = 录音
exhibit-other = 其他
finding-auto-top-up = 自动充值
finding-paid-extra = 增值业务
finding-charge-after-closing = 销号后扣费
finding-roaming-after-closing = 销号后的漫游费
finding-direction-unknown = 金额方向不明
finding-double-charge = 重复扣费
finding-money-not-come = 钱没到账
finding-still-bound = 账号仍绑定
finding-other = 其他
resolution-paid-back = 已退还
resolution-stopped = 已停掉
resolution-explained = 已说明
resolution-let-go = 不再追究
letter-name-terminate = 解除合同申请
letter-name-refund = 余额退款申请
letter-name-mistaken-payment = 误充款项退还申请
letter-name-confirmation = 书面销号证明申请
letter-name-proxy = 授权委托书
letter-name-complaint-operator = 向运营商投诉
letter-name-complaint-regulator = 向监管机构投诉
letter-name-bank-dispute = 向银行提出扣款异议
letter-name-new-number-contacts = 告知亲友新号码
letter-name-new-number-company = 告知公司新号码

## 日志

event-case-opened = 建立销号事项：{ $line }
event-line-changed = 修改了号码资料
event-choice-made = 决定：{ $choice }
event-paper-gathered = 材料已备好：{ $paper }
event-paper-ungathered = 材料其实没有：{ $paper }
event-imported = 读取了{ $archives }个导出文件，找到{ $services }个账号
event-account-added = 手动添加账号：{ $service }
event-account-marked = { $service }：{ $state }
event-details-kept = 已保存 { $count } 项个人资料，供各信函使用
event-accounts-absent = { $count } 项服务没有账号
event-accounts-added = 自行列出 { $count } 个账号
event-accounts-listed = 已自行核对账号：{ $day }
event-accounts-marked = { $count }个账号：{ $state }
event-account-rehearsed = { $service }：不用 SIM 卡登录成功
event-account-rehearsal-failed = { $service }：不用 SIM 卡登录失败
event-extra-listed = 销号前要停掉：{ $name }
event-extra-stopped = 已停掉：{ $name }
event-contact-reached = 联系上了运营商（{ $way }）
event-contact-unreachable = 没联系上运营商（{ $way }）
event-contact-refused = 运营商拒绝（{ $way }）
event-contact-promised = 运营商承诺（{ $way }）
event-appointment-made = 预约了{ $day }
event-appointment-cancelled = 取消了预约
event-operator-said = 运营商答复：{ $fact }：{ $value }
event-fact-found = 自行登记：{ $fact }：{ $value }
event-recovery-worked = 找回了密码（{ $way }）
event-recovery-failed = 没能找回密码（{ $way }）
event-balance-recorded = 余额：{ $money }
event-balance-planned = 余额处理方式：{ $plan }
event-balance-settled = 余额已处理
event-ready-declared = 确认号码可以销号
event-ready-overridden = 尽管还有没解决的问题，仍确认号码可以销号，理由：{ $reason }
event-refund-requested = { $day }申请退款
event-refund-received = 收到退款：{ $money }
event-closing-requested = 申请销号（{ $way }）
event-closing-confirmed = 运营商确认{ $day }销号
event-exhibit-attached = 凭证（{ $kind }）：{ $name }
event-exhibit-attached-anyway = 凭证（{ $kind }），虽然不像文档，仍然留存：{ $name }
event-letter-made = 写好信函：{ $letter }
event-letter-sent = 发出信函：{ $letter }（{ $way }）
event-esim-deleted = 删除了 eSIM 配置文件
event-sim-destroyed = 销毁了 SIM 卡
event-bill-clean = 第{ $cycle }期账单：没有扣费
event-bill-charged = 第{ $cycle }期账单：有扣费
event-accounts-rechecked = 又查了一遍账号，仍绑定{ $count }个
event-refused = 记录了一次拒绝
event-term-broken = 记录了一次逾期
event-escalated = 提出投诉：{ $step }
event-escalation-answered = 投诉有答复，未解决：{ $step }
event-escalation-settled = 投诉已解决：{ $step }
event-statements-read = 留作监测的账单行：{ $count }
event-watch-found = 监测发现：{ $kind }
event-watch-resolved = 已处理：{ $how }
event-review-planned = 下次查看闲置号码：{ $day }
event-review-done = 看过了闲置号码
event-task-done = 完成待办：{ $task }
event-task-skipped = 跳过待办：{ $task }，理由：{ $reason }
event-noted = 备注
event-undo = 撤销了第{ $seq }条记录
event-case-closed = 手动结束了本事项
event-case-reopened = 重新打开了本事项
event-unknown = 更新版本写的记录：{ $kind }

## 撤销

undo-entry = 这条记录不再算数。
undo-outside = 这条记录不再算数。外面已经做了的事（电话、信函）不会因此撤回。
undo-exhibit = 文件留在保险库里，不再作为凭证。
undo-import = 这些导出文件中找到的内容会去掉，重新读取即可恢复。
undo-again = 被撤销的记录重新算数。
undo-whole-case = 撤销这一步之前，本事项是空的。

## 记录为什么没有生效

ignored-not-opened = 本事项还没有建立。
ignored-opened-already = 本事项已经建立。
ignored-imported-already = 这些导出文件已经读过。
ignored-no-such-account = 本事项里没有这个账号。
ignored-there-already = 已经有了。
ignored-no-such-extra = 要停掉的清单里没有这一项。
ignored-no-such-appointment = 没有这个预约。
ignored-no-such-finding = 没有这项发现。
ignored-no-such-step = 没有提出过这项投诉。
ignored-blocked-by-accounts = 还有必须先换绑的账号。请先换绑，或写明理由后继续；理由会保存。
ignored-nothing-read = 什么都没有读到，所以账号情况不明。请读取一个导出文件，或自己逐一核对账号并记下；也可以写明理由后继续，理由会保存。
ignored-reason-needed = 需要写明理由。
ignored-bad-value = 内容为空或超出范围。
ignored-slip-missing = 缺销号回执。请存入回执，或写明为什么没有回执也要结束。
ignored-not-ended = 本事项没有结束。
ignored-not-gathered = 这份材料没有标为已备好。
ignored-no-such-entry = 没有这条记录。
ignored-undone-already = 这条记录已经撤销。
ignored-same-number = 两条记录编号相同。
ignored-later-version = 这是更新版本写的，原样保存。
