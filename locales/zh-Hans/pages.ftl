# 浏览器中的页面。%name 由页面脚本填入。

## The frame

web-skip = 跳到正文
web-sample = 虚构的示例，不会保存
web-steps = 步骤
web-language = 语言
web-look = 外观
web-look-auto = 跟随系统
web-look-light = 浅色
web-look-dark = 深色
web-lock = 锁定
web-saved = 已保存。
web-undo = 撤销
web-next = 下一步
web-next-depends = 仍依赖此号码
web-next-by = 截止
web-next-danger = 何时会有风险
web-done = 完成
web-is-done = 已完成
web-local = 一切都留在本机。这些页面不建立任何连接，也不从别处加载内容。
web-idle = 已有一段时间没有操作。保险库将在一分钟后锁定。
web-stay = 保持打开
web-stale = 此事项已在另一个标签页中更改。
web-reload = 显示最新内容
web-copy = 复制
web-copied = 已复制
web-show = 显示
web-hide = 隐藏
web-print = 打印
web-save = 保存
web-all = 全部
web-sorry = 未能完成
web-to-start = 回到首页

## Names of the pages

web-page-start = 首页
web-page-guide = 只想销号
web-page-line = 号码
web-page-archives = 导入资料
web-page-list = 手动清单
web-page-accounts = 账号
web-page-operator = 运营商
web-page-call = 致电
web-page-branch = 营业厅
web-page-balance = 余额
web-page-password = 网厅密码
web-page-papers = 信函与材料
web-page-exhibits = 凭证
web-page-after = 销号之后
web-page-plan = 计划
web-page-journal = 日志
web-page-settings = 设置
web-part-find = 查找
web-part-close = 销号
web-part-keep = 留存

## The way in

web-entry-enter = 正在打开页面。如无反应，请把终端里的链接粘贴到下面。
web-entry-closed = 这些页面只能通过 ringoff open 给出的链接打开。请粘贴该链接或其末尾的代码。
web-entry-spent = 此链接之前已被使用，说明有两个浏览器拿到了它。现在两边都已关闭，包括先进入的那个。请在运行 ringoff open 的终端按回车键获取新链接。
web-entry-ended = 打开这些页面的链接被再次使用，因此本次会话已结束。如果不是您自己打开了两次，说明这台电脑上有其他人拿到了它：请在终端停止 ringoff open 并重新启动；否则在终端按回车键可得到新链接。
web-entry-unknown = 此链接已过期或不属于本程序。请在运行 ringoff open 的终端按回车键获取新链接。
web-entry-code = 链接或代码
web-entry-hint = 一分钟内有效，只能使用一次。
web-entry-go = 打开

## Start

web-start-title = 放心销号，什么都不丢
web-start-lead = 找出依赖此号码的账号，按正确的顺序换绑，备好通话要点和书面材料再销号，并留存凭证。
web-guide-door = 我只想销号
web-guide-door-about = 回答五个问题，就得到针对您的运营商的一页：按顺序该做什么、每条有多可靠。不需要保险库和存档，什么都不保留。
web-guide-door-go = 开始回答
web-guide-step = 第 { $step } 题，共 { $all } 题
web-guide-unknown = 我不知道
web-guide-how = 如何弄清楚
web-guide-next = 继续
web-guide-change = 更改
web-guide-calendar = 含各日期的日历文件
web-guide-case = 作为销号事项继续办理
web-guide-case-about = 凭证、信函和期限保存在加密的保险库里，还能找出用到此号码的账号。您对号码情况的回答会一并带入。
web-guide-along = 从您的回答中带入：
web-try = 先看一看
web-try-about = 一位虚构的旅行者，有两张 SIM 卡、短信和账号。不需要您的任何资料。
web-try-go = 用虚构的旅行者试试
web-vault-new = 从自己的号码开始
web-vault-about = 先建立保险库：本机上的加密文件夹，只有您的口令能打开。
web-vault-make = 建立保险库
web-vault-open = 您的保险库
web-passphrase = 口令
web-passphrase-new = 新口令
web-passphrase-hint = 至少十个字符；用几个互不相关的词较好。
web-unlock = 打开保险库
web-locked = 保险库已锁定
web-locked-about = 在您打开之前，内存中没有其中任何内容。
web-recover-link = 用恢复密钥打开
web-recover = 用恢复密钥打开
web-recover-about = 按顺序输入恢复密钥的各个词，并设定新口令。
web-cases = 此保险库中的号码
web-new-case = 要销号的号码
web-number = 手机号
web-number-hint = 带国家代码，如 +7 700 000 12 34。
web-leaving = 离开的日子
web-leaving-hint = 如已确定请填写，之后可以更改。
web-begin = 开始
web-stays = 哪些内容留在本机
web-stays-1 = 短信只在本机读取，不保存；摘录中的验证码会被遮盖。
web-stays-2 = 保存的内容均已加密，公开工具 age 可用您的口令打开。
web-stays-3 = 不建立任何连接：无需注册，不做统计，也不检查更新。

## The recovery key

web-key = 您的恢复密钥
web-key-about = 忘记口令时可用它打开保险库。它只显示这一次：请抄在纸上，与本机分开存放。两者都丢失时，任何人都无法打开保险库。无论界面用哪种语言，这些词都是英文，取自同一份公开词表。
web-key-qr = 同样的词，二维码形式
web-key-words = 恢复密钥
web-key-back = 请从纸上回填这些词
web-key-kept = 我已抄在纸上

## Archives

web-archives-lead = 导入手机和邮箱的导出文件，Ringoff 会找出哪些账号绑定了这个号码。
web-archives-sample = 这位旅行者已导出短信、邮件、密码和通讯录，可以开始读取。
web-archives-sample-go = 读取她的导出文件
web-drop = 把文件拖到本页任意位置
web-drop-about = 可同时拖入多个文件、文件夹和压缩包。只在本机读取，之后从临时文件夹删除；原文件不受影响。
web-drop-choose = 选择文件
web-drop-folder = 选择文件夹
web-drop-go = 读取
web-drop-sending = 传输中
web-drop-failed = 未能接收
web-job = 读取
web-job-sending = 正在接收文件
web-job-reading = 正在读取。您可以继续使用其他页面。
web-job-done = 读取结束，各文件的结果见下。
web-job-stopped = 已停止。没有存入任何内容。
web-job-again = 重新读取
web-job-forget = 忘掉这些文件
web-job-give-again = 要继续，请重新给出文件。
web-job-failed = 读取提前结束。
web-job-left = 约剩 %count 秒
web-job-of = %done / %all
web-job-items = 已读 %count 项
web-job-stop = 停止
web-job-nothing-new = 这些导出文件之前已读取，没有变化。
web-file-locked = 此文件已加密：{ $format }。密码只用于现在读取，不会保存在任何地方。
web-file-passphrase = 文件的密码
web-file-open = 打开
web-file-pass-over = 跳过
web-files = 已读内容
web-file-items = 项
web-coverage = 每月短信数
web-howto = 如何导出
web-howto-android = 安卓：短信
web-howto-android-1 = 从您信任的应用商店安装 SMS Import / Export 或 SMS Backup & Restore。
web-howto-android-2 = 把全部短信导出到手机存储。不要加密；用完后删除该文件。
web-howto-android-3 = 用数据线把文件传到本机，拖到这里。
web-howto-iphone = iPhone：短信
web-howto-iphone-1 = 把它连接到电脑并备份：Mac 用“访达”，Windows 用“Apple 设备”或 iTunes。然后把备份文件夹（里面有 Manifest.db 的那个）交到这里。
web-howto-gmail = Gmail
web-howto-gmail-1 = 在浏览器中打开 Google Takeout，只勾选“邮件”，然后申请导出。
web-howto-gmail-2 = Google 通知完成后下载压缩包，直接拖到这里。
web-howto-outlook = 其他邮件程序
web-howto-outlook-1 = Thunderbird：拖入其配置文件夹中的 Mail 文件夹，或另存为 mbox 或 .eml 的文件夹。
web-howto-passwords = 密码
web-howto-passwords-1 = Bitwarden：工具 → 导出保险库，格式 .json：不加密，或用单独的密码加密（不要用账户密钥），密码会在这里询问。Chrome、Firefox、Edge：设置 → 密码 → 导出。
web-howto-passwords-2 = 密码本身从不保存：只查看网站和用户名。用完后请删除该文件。
web-howto-contacts = 通讯录
web-howto-contacts-1 = 在手机通讯录应用中选择导出，或在 iCloud 通讯录中选择导出 vCard，然后拖入 .vcf 文件。
web-howto-bank = 银行流水
web-howto-bank-1 = 在银行应用或网站申请 CSV 或 Excel（XLSX）流水。可看出哪些费用与此号码有关。

## Accounts

web-accounts-unknown = 还不知道哪些账号绑定了这个号码
web-accounts-listed = 我已自己逐一核对账号
web-accounts-listed-about = 没有导出文件时：请在上面添加每个绑定了这个号码的账号（银行、邮箱、聊天软件，以及会发验证码的服务），然后在这里记下已经核对完。
web-accounts-empty = 尚未读取
web-accounts-empty-about = 这里会列出依赖此号码的所有账号，最重要的在前，并附上依据和处理方法。
web-search = 按名称、网站或线索搜索
web-search-go = 搜索
web-bands = 按紧急程度
web-states = 按处理结果
web-mark-moved = 已换绑
web-mark-removed = 已解绑
web-mark-kept = 保留
web-mark-dismissed = 不是我的
web-mark-open = 重新打开
web-chosen = 已选：%count
web-none-fit = 没有符合条件的账号。
web-pictures = 图示：号码的用途、短信的时间分布
web-pages = 分页
web-previous = 上一个待处理账号
web-following = 下一个待处理账号
web-open-link = 打开
web-why = 为何列出
web-keys = 快捷键
web-keys-on = 在本页使用单键
web-key-does-j = 下一个账号
web-key-does-k = 上一个账号
web-key-does-o = 查看
web-key-does-x = 选中
web-key-does-m = 已换绑
web-key-does-r = 已解绑
web-key-does-p = 保留
web-key-does-n = 不是我的
web-key-does-u = 撤销上一步
web-key-does-search = 搜索

## Line and operator

web-line-facts = 号码信息
web-portability = 请填写目前服务此号码的运营商。携号转网后号段不变，所以号段不能说明问题。
web-compare = 保留、停机保号或销号
web-decide = 决定
web-sim-gone = SIM 已经没有了
web-sim-gone-about = 号码尚未注销，但 SIM 已丢失、销毁或删除。验证码已收不到，计划将改用不需要 SIM 的途径。
web-sim-gone-what = 发生了什么
web-burn = 如果什么都不做
web-day = 日期
web-time = 时间
web-left = 剩余
web-picture = 图示
web-prepare = 需要准备
web-not-known = 不清楚，请询问运营商。
web-check-first = 请先核实
web-sure-official = 官方
web-sure-third-party = 第三方
web-sure-told = 运营商告知您
web-sure-found = 自行登记
web-sure-check = 请先核实
web-sure-unverified = 未核实
web-sure-unknown = 尚无来源
web-operator-lead = 这里列出在该运营商销号的已知信息，以及每条信息的来源和日期。
web-operator-none = Ringoff 不会根据号码猜测运营商。请在“号码”页填写当前的运营商。
web-questions = 要问的问题
web-questions-about = 以下问题没有来源可查，已列入通话要点；请记下运营商的答复。
web-answer-value = 答复
web-answer-who = 何人、在何处告知
web-contribute = 把答复存为可贡献的数据文件

## Call, branch, balance, password

web-channels = 联系方式
web-try-now = 先试这个
web-script = 通话要点
web-script-about = 大字为对方语言，旁边是您的语言。
web-call-log = 结果如何
web-channel = 方式
web-outcome = 结果
web-who = 接待人
web-ticket = 受理编号
web-waited = 等待分钟数
web-note = 备注
web-log-save = 记入日志
web-log = 已有记录
web-bring = 需携带
web-card = 在柜台出示
web-card-about = 出示屏幕，或打印出来。
web-full = 全屏显示
web-branches = 地点和时间
web-appointment = 预约
web-place = 地点
web-visit-log = 到访结果
web-balance-lead = 销号前先决定余额如何处理，之后可能无法取回。
web-balance-ways = 余额如何处理
web-amount = 金额（{ $currency }）
web-amount-any = 金额和币种，例如 20 USD
web-expected-by = 预计到账日
web-awaited = 等待到账
web-arrived = 已到账
web-stop = 先停用这些
web-password-lead = 找回运营商网上营业厅登录的办法，按值得尝试的顺序排列。
web-password-ways = 尝试了哪种办法
web-no-password = 请勿在此填写密码本身。

## Papers and proofs

web-papers-lead = 每份信函用收件方的语言书写，旁边附您的语言。只写已知内容，其余留空供手填。
web-letters = 信函
web-wanted-now = 当前需要
web-sheets = 单页、日历、凭证包
web-calendar = 日历
web-calendar-about = 只含日期，不含号码和名称。
web-calendar-private = 含名称的日历
web-bundle = 凭证包
web-bundle-about = 原件、日志、哈希值，以及无需 Ringoff 即可校验的小程序。未加密。
web-letter-lang = 信函语言
web-fill = 待填项
web-fill-about = 您的身份信息和收款账户会保存在保险库中，用于每封信函；您补充的文字仅用于本信函。
web-fill-show = 显示填好的样子
web-as-text = 文本
web-slip-here = 销号回执已留存。
web-slip-missing = 尚无销号回执。没有回执，不能算已销号。
web-exhibit-add = 留存凭证
web-exhibit-kind = 类型
web-exhibit-file = 文件或照片
web-exhibit-hint = 最大 32 MB。原样加密保存，并记录哈希值。
web-exhibit-anyway = 即使不像文档也留存
web-exhibit-keep = 留存
web-exhibits-kept = 已留存

## After, journal

web-countdown = 号码可能转给他人之前
web-closing = 销号
web-override = 仍要销号，原因是
web-override-hint = 原因会记入日志。
web-ready = 此号码可以销号了
web-requested-about = 何时、以何种方式申请的销号？
web-requested = 已申请销号
web-confirmed-about = 运营商确认后，记下最后服务日，并把回执留作凭证。
web-last-day = 最后服务日
web-expected = 对方告知的最后一天（如有）
web-confirmed = 运营商已确认
web-closed = 销号已确认。核查事项见下。
web-bills = 要核对的账单
web-bill-clean = 没有扣费
web-bill-charged = 有扣费
web-charges = 扣费
web-payee = 收款方
web-sum = 金额
web-judged = 判断
web-answer-letter = 答复函
web-checks = 待核查
web-ladder = 如被拒绝
web-journal-lead = 全部经过，最新的在前。不会删除：撤销的步骤及其撤销都会保留。
web-head = 最新校验值
web-verify = 校验
web-undone = 已撤销

## Settings

web-kept = 本程序保存什么、存在哪里
web-kept-about = 此外不保存任何内容，也不发送任何内容。
web-backup = 备份
web-backup-about = 整个保险库合为一个文件，保持加密。
web-backup-go = 保存备份
web-export = 全部导出
web-export-about = 以 JSON 和文件形式导出全部内容。未加密：任何拿到的人都能读取。
web-export-go = 不加密导出
web-passphrase-change = 更改口令
web-key-new = 新的恢复密钥
web-key-new-about = 旧密钥将失效。
web-key-new-go = 生成新密钥
web-erase = 清除保险库
web-erase-about = 其中一切将永久删除。您另存的备份仍会保留。
web-erase-name = 请输入保险库名称：{ $name }
web-erase-go = 永久清除
web-choose = 选择 { $name }

## Troubles of the pages

err-page-failed = 无法生成此页面。
do-page-failed = 请重新加载。之前保存的内容不受影响。
err-no-page = 没有这个页面。
do-no-page = 请返回，或从首页开始。
err-passphrase-short = 口令太短。
do-passphrase-short = 请至少使用十个字符。几个词比符号更容易记住。
err-recovery-word = 有一个词与密钥不符。
do-recovery-word = 请对照上面的词核对纸上内容，再输入一次。
err-mark-none = 没有选中任何账号。
do-mark-none = 勾选一个或多个账号，再选择处理结果。
err-field-empty = 有必填项为空。
do-field-empty = 请填写标出的项目。其他内容没有丢失。
err-day-invalid = 日期缺失或无效。
do-day-invalid = 请在标出的项目中选择日期。
err-upload-none = 没有收到文件。
do-upload-none = 请先选择文件。
err-upload-files = 文件数量超过单次上限。
do-upload-files = 请打包成一个 zip，或用 ringoff import 扫描该文件夹。
err-upload-write = 无法写入临时文件夹。
do-upload-write = 请检查磁盘空间，然后重新提交文件。
err-upload-slow = 文件传输中断。
do-upload-slow = 请重新提交。未保留任何内容。
err-upload-large = 文件超过本页允许的大小。
do-upload-large = 请在终端使用 ringoff import，可读取任意大小的文件。
err-upload-cut = 上传被中断。
do-upload-cut = 请重新提交文件。
err-upload-refused = 上传不是来自本次会话的页面。
do-upload-refused = 请重新加载页面并再次选择文件。
err-import-running = 正在读取导出文件。
do-import-running = 请等待完成，或停止读取。

## Between the desk and the pages

web-danger-leaving = 您离开之后：{ $day }
web-told-heading = 运营商告知或您自行登记的
web-country-rules = 当地规定
web-worked = 成功
web-failed = 未成功
web-kept-vault = 保险库：事项、日志、凭证，均已加密
err-exhibit-unknown = 没有这份凭证。
do-exhibit-unknown = 请从列表中选择。
web-refused = 没有写入任何内容。页面顶部的卡片会提示现在可以做什么。
web-open-link-here = Ringoff 已在浏览器中打开。如未打开，请在浏览器中打开此链接（一分钟内有效，只能用一次）：
web-open-again = 按回车键获取新链接，按 Ctrl-C 停止。
web-open-safari = 部分系统上的 Safari 无法打开此类地址；Firefox、Chrome 和 Edge 可以。

## Counted

web-accounts-before = { $count ->
   *[other] 个账号须在销号前换绑
}
web-see-accounts = 查看{ $count }个账号
web-tried = 已尝试{ $count }次
web-still-open = 仍有{ $count }个账号应先换绑：
web-holds = 全部{ $count }条记录完好：没有被更改、删除或插入。
web-key-word = 第{ $count }个词

## Deeds of every kind

web-plan-lead = 所有要做的事，按先后排列。现在该做哪一件，看“下一步”卡片。
web-plan-accounts = 去处理账号
web-left-out = 已略过
web-waits = 等待中
web-leave-out = 略过
web-leave-out-why = 为什么略过
web-note-add = 添加备注
web-extra-add = 添加要停用或结清的项目
web-extra-kind = 类型
web-extra-name = 名称
web-extra-amount-hint = 如果知道的话。
web-extra-save = 加入列表
extra-subscription = 通过号码扣费的服务
extra-device-instalment = 设备分期付款
extra-debt = 欠费或话费借款
extra-auto-top-up = 自动充值
extra-device-registration = 登记在该号码下的设备
extra-tied-service = 家庭套餐、副卡、宽带
extra-other = 其他
web-account-add = 添加导出文件中没有出现的账号
web-account-add-about = 想一想您在用什么：银行、政务、邮箱、聊天、打车、购物。凡是留过这个号码的都应列在这里。
web-account-name = 名称
web-account-site = 网站
web-account-site-hint = 如果知道，例如 example.com。
web-account-add-go = 添加
web-rehearse = 试登录（不用 SIM 卡）
web-rehearse-about = 请先在那里换绑，再取出 SIM 卡登录一次。现在发现问题，好过号码没了以后。
web-rehearsed-worked = 不用 SIM 卡也能登录。
web-rehearsed-failed = 不用 SIM 卡还无法登录。
web-rehearse-worked = 成功了
web-rehearse-failed = 没有成功
web-letter-sent = 登记已寄出或递交
web-letter-was-sent = 已于{ $day }寄出
web-answer-by = 答复期限
web-answer-by-hint = 如果对方给了日期。
web-resolve = 结果
web-resolve-go = 已解决
web-grounds = 今天可以据此投诉：
web-grounds-none = 目前没有投诉的理由。如果对方拒绝或逾期，请在下面记录。
web-step-taken = 已于{ $day }提交，等待答复。
web-step-answered = 已于{ $day }答复，但未解决。
web-step-settled = 已于{ $day }解决
web-step-settles = 已答复：解决
web-step-answers = 已答复：未解决
web-step-letter = 对应的信函
web-refused-log = 对方拒绝或逾期
web-refused-words = 对方的原话
web-refused-words-hint = 尽量按原话记录，会写进投诉。
web-term-broken = 对方逾期未办
web-complaint-log = 登记已提交的投诉
web-complaint-step = 提交给谁
web-restore = 恢复备份
web-restore-about = 保险库将恢复到备份时的样子，用当时的口令打开。
web-restore-file = 备份文件
web-restore-go = 恢复
err-name-needed = 需要填写名称。
do-name-needed = 请填写名称，然后重新保存。
err-note-empty = 没有填写内容。
do-note-empty = 请写几句话，然后重新保存。
web-reason = 理由
web-case-end = 手动结束
web-case-end-about = 最后一项检查完成后会自动结束。只有在放弃时才需要手动结束。
web-case-end-hint = 没有销号回执时必须填写。
web-case-end-go = 结束
web-case-ended = 已手动结束
web-case-reopen = 继续处理

## Balance, ways, questions, other numbers

web-menu = 菜单
web-sample-leave = 用自己的号码开始
web-choose-all = 全选
web-sort = 排序：
web-sort-work = 先换其他账号所依赖的
web-sort-score = 分数
web-sort-name = 名称
web-sort-seen = 最近出现
web-pictures-see = 图示
web-accounts-settled = 销号前该换绑的都已换绑。
web-other-line = { $number } 是您的另一个号码
web-other-line-open = 查看它的账号
web-other-line-about = 也要销号吗？为它另开一个事项：此后在任一事项中导入的资料会同时用于两者。
web-other-line-begin = 也为它开一个事项
web-elsewhere-about = 那个号码也是您的吗？请填入“号码”页的“其他号码”：这样两者就能分清，也可以一并销号。
web-balance-stand = 目前情况
web-balance-left = 余额
web-balance-read = { $day }查得
web-refund-asked = 退款
web-refund-on = { $day }申请
web-refund-due = 预计最晚{ $day }到账
web-refund-ticket = 受理编号 { $ticket }
web-refund-came = 已退回
web-balance-settled = 已用完、转出或放弃
web-balance-steps = 待办
web-arrived-day = 到账日期
web-amount-hint = 如已知：余额按今天的日期记录。
web-refund-ask = 申请退款
web-refund-ask-about = 递交申请书，或在营业厅、电话中提出，然后在此登记日期。在信函页登记已寄出也算。
web-refund-letter = 退款申请书
web-refund-amount-hint = 不填则为全部余额。
web-refund-day = 申请日期
web-refund-asked-go = 已申请
web-told-so-far = 已记录：
web-ways-unknown-about = 可能印在 SIM 卡所附的卡板、合同、账单或应用里。您找到的会保存在本事项中。
web-way-address = 号码、地址或链接
web-way-place = 见于何处：卡片、账单、应用……
web-questions-call = 把答案写在问题旁边；在下方一次保存。
web-archives-operator = 现在由哪家运营商提供服务？
web-archives-operator-about = 请在导入账单前填写，否则无法判断扣款属于谁。号段看不出来。
web-number-offer = 您是指这个号码吗？
web-facts-closing = 销号
web-facts-money = 费用
web-facts-contact = 联系方式
web-facts-stages = 不处理会怎样，以及之后
web-facts-recovery = 找回登录与补卡
web-facts-codes = 拨号代码
web-facts-rules = 网络与规则
web-ask-must = 必须问
web-ask-time = 有时间再问
web-ask-later = 可以以后再问
web-hint-brand = 与运营商名称不同时填写。
web-hint-fee = 如 1990 或 1990 KZT。
web-hint-others = 含国家代码；多个用逗号分隔。
web-accounts-check = { $count ->
   *[other] 个账号待确认：还在用吗？
}
web-elsewhere = { $count }个服务只出现在另一个号码上
web-ways-unknown = { $count }种途径的地址未知：
web-alarms = { $count }笔扣款需要查看
web-lines-do = 请在“号码”页填写您的其他号码，并为每个号码开一个事项，这样才能分清。

## In a page of a browser

web-copy-save = 保存保险库文件
web-copy-memory = 这个保险库只在本页的内存里，关闭页面就会消失。请在此之前保存保险库文件。
web-copy-never = 这个保险库只在本浏览器里，而浏览器可能会清除数据。请保存保险库文件：该文件才是原件。
web-copy-older = 您上次保存的保险库文件比这里的内容旧。之后添加的凭证只在本浏览器里。
web-kept-persisted = 在本浏览器里，浏览器已承诺保留。您保存的文件才是原件。
web-kept-browser = 在本浏览器里，浏览器可能会清除。您保存的文件才是原件。
web-kept-memory = 在本页的内存里，直到页面关闭。
web-shell-elsewhere = Ringoff 已在本浏览器的另一个标签页中打开。在那里关闭后，这里会继续。
web-shell-broken = 本页出了故障。已确认的内容没有丢失。
web-shell-again = 重新加载
web-shell-noscript = Ringoff 在本页中运行，需要 JavaScript。不会向任何地方发送内容。
