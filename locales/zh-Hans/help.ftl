# --help 显示的内容。键的结构与英文文件相同。

## 标题

help-heading-usage = 用法
help-heading-commands = 命令
help-heading-arguments = 参数
help-heading-options = 选项
help-heading-global = 通用选项
help-group-find = 查找
help-group-case = 销号事项
help-group-operator = 与运营商打交道
help-group-papers = 信函与材料
help-group-afterwards = 销号之后
help-group-vault = 保险库
help-group-program = 程序本身
help-default = 不写则为 { $value }
help--help-command = 显示本帮助或某条命令的帮助

## 各命令共用

help--agent = 是否从代理商处购买
help--amount = 金额
help--beside = 并排显示的第二种语言
help--brand = 卡以哪个品牌出售
help--by = 通过哪种途径
help--contract = 运营商处的合同号或账户号
help--currency = 币种（金额中未写明、且不是运营商所在国货币时填写）
help--file = 要写入的文件
help--fill = 填写空缺：holder_address='...'（letter list 会列出名称）；关于您的内容会留给下一封信函
help--help = 显示帮助
help--holder = 机主姓名，与运营商登记的写法一致
help--iccid = 印在卡上的号码
help--in = 语言，不写则用收件方的语言：ru、kk、zh-Hans、en
help--json = 输出 JSON
help--language = 您阅读的语言：en、zh-Hans、ru、kk
help--leaving = 您离开运营商所在国的日期
help--letter = 哪份材料：terminate、refund、call-script、branch-card ...
help--mine = 号码是否在您本人名下
help--monthly-fee = 每月费用：'1990 KZT'
help--my-zone = 您所在的时区：Europe/Berlin
help--new-number = 账号要换绑到的号码
help--note = 备注
help--on = 日期，不写则为今天
help--operator = 现在为号码服务的运营商：kz/kcell，或名称，如 activ
help--other-line = 您的另一个号码；可重复
help--clear = 撤回说过的内容：holder、iccid、leaving、monthly-fee 等；可重复
help--out = 要写入的文件
help--postpaid = 后付费
help--prepaid = 预付费
help--reason = 原因
help--resident = 您是否为运营商所在国的居民
help--service = 名称、域名或标识
help--services = 名称、域名或标识
help--sim = 实体卡，还是手机里的配置文件
help--sim-works = 卡或配置文件是否还能用；不能用时，有些服务要等更久
help--since = 您从哪天起使用这个号码
help--table = 您自己的表格描述文件（docs/reference/table.md）
help--task = 标识，见 plan 的列表
help--threads = 同时读取几个文件（不写则每个核心一个）
help--ticket = 受理编号
help--version = 显示版本
help--who = 是谁
help--where = 您在哪里：在运营商所在国、在国外、即将离开，或两地来往
help--holder-kind = 机主是谁，如果不是您

## 命令

help = 在号码落到陌生人手里之前，找出所有绑定了它的账号
help-after =
    示例：
      ringoff demo
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml --number +77010001234 --why kaspi.kz

    退出码：
      0 完成   1 失败   2 看不懂   3 有一部分读不了
      20 达到上限   130 被中断

    任何内容都不会离开本机：Ringoff 不连接网络。
help--no-color = 不使用颜色（NO_COLOR 效果相同）
help--reveal = 完整显示手机号
help--lang = 使用的语言：en、zh-Hans、ru 或 kk（不写则看 LC_ALL、LC_MESSAGES、LANG）
help--case = 指哪件事项：标识或号码末几位；有多件时必须写
help--data = 结构与 data/ 相同的文件夹，其中的记录会补充或替换内置记录
help--vault = 保险库的文件夹（不写则用本系统存放程序数据的位置）
help--passphrase-file = 从此文件的第一行读取口令
help--passphrase-fd = 从此已打开的描述符读取口令
help--passphrase-stdin = 从标准输入的一行读取口令
help-demo = 扫描一位虚构旅客的导出文件
help-demo--keep = 把虚构的导出文件保存到这个新文件夹
help-demo--all = 像 scan 那样全部显示：依据、评分和第一步
help-demo--html = 同时写出结果网页
help-scan = 读取导出文件，列出绑定了号码的账号
help-scan-after =
    示例：
      ringoff scan ~/phone-export --number "+7 701 000 12 34"
      ringoff scan sms.xml mail.mbox --number +77010001234,sub-id=1 --number +77990005678,sub-id=2
      ringoff scan ~/phone-export --number +77010001234 --html accounts.html
      ringoff scan ~/phone-export --number +77010001234 --json > accounts.json

    号码后面可以附上已知情况：
      +77010001234,sub-id=1,operator=kz/kcell,from=2024-01-31,to=2026-12-20
help-scan--paths = 文件和文件夹：短信备份、邮件、密码导出、联系人；zip、tar、gz 也可以
help-scan--number = 国际格式的手机号；每张 SIM 卡写一次
help-scan--why = 显示某项服务的依据和评分的组成
help-scan--json = 输出 JSON（docs/reference/scan-json.md）
help-scan--csv = 输出 CSV：spreadsheet 可安全地用表格软件打开，raw 完全原样
help-scan--html = 同时写出一个独立网页；已有文件不会被覆盖
help-open = 在本机浏览器中打开页面
help-open-after = 页面只在本机应答，只应答拿到链接的那个浏览器。
help-open--port = 端口；不写则由系统选择
help-open--no-browser = 只显示链接
help-classify = 判断 JSON Lines 流中每条消息是什么（供编写资料的人使用）
help-classify-after = 从标准输入读取含 id、sender、text 字段的行（sender 可为 null；邮件则含 medium “mail”、from、subject、text、authenticated），逐行输出 id、kind、service、clue、language。说明见 docs/reference/classify.md。
help-case = 为号码建立销号事项，查看已知情况
help-case-new = 为号码建立事项
help-case-new--number = 国际格式的号码
help-case-list = 列出保险库中的所有事项
help-case-show = 显示关于号码的已知情况
help-case-edit = 补充或更正关于号码的情况
help-case-compare = 比较：保留、停机保号、销号或携号转网
help-case-end = 手动结束事项
help-case-end--reason = 原因；没有销号回执时必须写
help-case-reopen = 继续已结束的事项
help-import = 把导出文件读入事项
help-import--paths = 文件和文件夹，与 ringoff scan 相同
help-status = 查看事项进展
help-next = 说出现在要办的一件事，并给出所需材料
help-plan = 列出所有待办
help-plan--json = 输出 JSON：每项待办的 id、phase、state、opens、due、verb
help-account = 逐个处理账号
help-account-list = 按办理顺序列出账号
help-account-show = 显示其中一个：依据和办法
help-account-add = 添加导出文件里没有的账号
help-account-add--name = 名称
help-account-add--domain = 域名
help-account-moved = 已换绑新号码
help-account-removed = 号码已解绑
help-account-kept = 知情保留，不作改动
help-account-dismissed = 不是您的账号
help-account-done = 已用其他办法处理
help-account-open = 其实尚未处理
help-account-by-hand = 您已自行查看账号，并添加了绑定此号码的
help-account-rehearsed = 您已在没有 SIM 卡的情况下登录过一次
help-account-rehearsed--failed = 没有成功
help-paper = 注明某份材料已备好
help-paper--paper = 名称：identity-document、agent-receipt ... 或自拟
help-paper--missing = 其实没有
help-extra = 停掉增值业务，结清欠费和分期
help-extra-list = 列出要停掉或结清的
help-extra-add = 记下一项
help-extra-add--kind = 哪一类
help-extra-add--name = 怎么称呼
help-extra-add--amount = 费用：'990 KZT'
help-extra-stopped = 已停掉或结清
help-extra-stopped--extra = 名称或标识
help-choose = 保留、停机保号、销号或携号转网
help-choose--choice = 号码怎么办
help-done = 勾掉一项待办
help-skip = 跳过一项待办
help-ready = 声明号码可以销了
help-ready--override = 重要账号还没换绑或什么都没读时仍继续：写明原因
help-note = 写下备注
help-note--text = 内容
help-timeline = 列出发生过的一切
help-undo = 撤销最后写下的一条
help-undo--seq = timeline 中的记录编号；不写则为最后一条
help-list = 没有导出文件时，自己逐个查看账号
help-list-after =
    示例：
      ringoff list --country kz                 清单，不需要保险库
      ringoff list                              事项的清单，带已选结果
      ringoff list --have kaspi,whatsapp --not-sure telegram --none-of-the-rest
help-list--country = 针对该国号码（kz、ru、cn ...），不建事项
help-list--json = 输出 JSON（docs/guide/by-hand.md）
help-list--have = 绑定了号码的服务，名称或标识
help-list--not-sure = 不确定的服务，之后再确认
help-list--no = 没有绑定的服务
help-list--none-of-the-rest = 列表中其余的都没有绑定：您已全部查看
help-guide = 用一页说明怎样销号，不建事项
help-guide-after =
    示例：
      ringoff guide                                        是哪家运营商？
      ringoff guide activ --where leaving --leaving 2026-12-20 --balance yes
      ringoff guide kz/beeline --sim esim --where abroad --html guide.html
help-guide--operator = 运营商或品牌，名称或代码；不写则说明怎样查出是哪家
help-guide--sim = SIM 卡的类型
help-guide--where = 您在哪里：在运营商所在国、在国外，或即将离开
help-guide--leaving = 离开的日期：2026-12-20
help-guide--bought = 从哪里买的：您向运营商买、向代理商买、别人以自己名义买
help-guide--balance = 里面是否还有钱
help-guide--json = 输出 JSON（docs/guide/one-page.md）
help-guide--html = 改为写出可打印在两张纸上的独立网页；已有文件不会被覆盖
help-guide--pdf = 改为写出 PDF；已有文件不会被覆盖
help-guide--calendar = 改为把日期写成日历文件；已有文件不会被覆盖
help-operator = 查看运营商的已知情况，记下他们的说法
help-operator-list = 列出有资料的运营商
help-operator-show = 显示已知情况、来源和日期，以及要问的问题
help-operator-show--operator = kz/kcell，或名称，如 activ；不写则为事项中的运营商
help-operator-show--unverified = 未核实的也显示
help-operator-check = 列出已过复核日的资料
help-operator-wanted = 列出还没有资料的内容和可能写有它们的网页，即 docs/facts-wanted.md
help-operator-said = 把运营商的说法或自己查到的内容记入事项
help-operator-said--fact = 哪一项，名称见问题列表：terminate-days
help-operator-said--value = 他们怎么说，或查到什么
help-operator-said--found = 自己在卡片、账单或应用中查到的；用 --who 说明何处
help-operator-said--who = 谁说的，或在哪里查到
help-operator-contribute = 把事项中得到的说法写成数据文件，供他人使用
help-call = 记下一次通话、消息或到访及结果
help-call--outcome = 结果如何
help-call--at = 时间，不写则为现在，按您所在地：2026-12-01T10:30
help-call--waited = 等了几分钟
help-call--who = 谁接待的
help-call--promised = 承诺的日期
help-call--note = 说了什么
help-appointment = 记下营业厅的预约
help-appointment--day = 日期，按运营商所在时区
help-appointment--time = 时间，按运营商所在时区
help-appointment--place = 地点
help-appointment--note = 其他
help-appointment--cancel = 取消此标识的预约
help-recover = 找回网上营业厅账号
help-recover--way = 试过的办法；不写则列出所有办法
help-recover--worked = 成功了
help-balance = 记下余额和它的去向
help-balance-record = 记下余额：4200 KZT
help-balance-plan = 说明怎么处理
help-balance-plan--plan = 哪种办法
help-balance-plan--note = 原因
help-balance-settled = 已花掉、转走或放弃
help-refund = 申请退还余额，记下到账日期
help-refund-request = 已申请退款
help-refund-request--amount = 金额：'4200 KZT'
help-refund-request--due = 他们说的到账日期
help-refund-received = 钱已到账
help-close = 注明已申请销号，以及已办成
help-close-request = 已申请销号
help-close-request--expected = 对方告知的终止日期
help-close-confirm = 运营商表示合同已终止
help-close-confirm--day = 最后一天
help-sim = 记下 SIM 卡的下落
help-sim--what = 配置文件已删除，或卡已销毁
help-refused = 记下拒绝或逾期
help-refused--words = 对方原话
help-refused--term-broken = 承诺的或规定的期限已过
help-escalate = 投诉升级一步
help-escalate--step = 哪一步，名称见 ringoff plan；不写则列出该国的各步
help-escalate--answer-due = 必须答复的日期
help-escalate--answered = 这一步已有答复
help-escalate--settled = 答复解决了问题
help-escalate--note = 答复内容
help-letter = 制作信函和其他材料
help-letter-list = 列出可制作的材料
help-letter-show = 在终端中显示
help-letter-pdf = 写成 PDF
help-letter-pdf--out = 要写入的文件；已有文件不会被覆盖
help-letter-text = 写成纯文本
help-letter-text--out = 要写入的文件；已有文件不会被覆盖
help-letter-sent = 注明已寄出或递交
help-letter-sent--letter = 哪一封
help-letter-sent--by = 方式
help-letter-sent--answer-due = 应答复的日期
help-calendar = 把事项的日期写成日历文件
help-calendar--out = 要写入的文件；再次写入时日程不会重复
help-calendar--private = 在日程中写明运营商、号码和账号
help-attach = 把文件留作凭证，首先是销号回执
help-attach--file = 文件
help-attach--kind = 是什么
help-attach--note = 它说明什么
help-attach--anyway = 即使不像材料也保存
help-bundle = 把凭证写成一个文件：日志、凭证、校验值和检查它们的程序
help-watch = 查找不该再有的扣费
help-watch--paths = 银行流水（CSV、XLSX、PDF、OFX、CAMT.053、MT940、QIF）和文件夹；不写则显示已发现的
help-watch--unsigned = 流水没写收支方向时，金额算作什么
help-watch-resolve = 记下一项发现的结果
help-watch-resolve--finding = 哪一项，名称见列表
help-watch-resolve--how = 结果
help-bill = 检查销号后的账单
help-bill-check = 说明销号后某月的账单或流水怎样
help-bill-check--cycle = 销号后第几个月，从1数起
help-bill-check--charged = 扣了多少，若有：'500 KZT'
help-recheck = 在号码重新放出前再查一遍账号
help-recheck--round = 距号码可重新放出的天数：30、7或0
help-recheck--still = 仍绑定此号码的账号；可重复
help-review = 检查闲置的号码
help-review--plan = 改为安排下次检查
help-vault = 创建、检查、备份、恢复保险库
help-vault-create = 创建保险库，设口令和恢复密钥
help-vault-verify = 重新读取全部内容，指出问题
help-vault-backup = 把全部内容原样加密写成一个文件
help-vault-restore = 从备份恢复保险库
help-vault-restore--file = 备份文件
help-vault-passphrase = 更换口令
help-vault-recover = 用恢复密钥设置新口令
help-vault-export = 把全部内容以人人可读的形式写入新文件夹
help-vault-export--folder = 要写入的文件夹
help-vault-erase = 永久删除保险库
help-vault-erase--yes-erase-everything = 必须写，因为无法挽回
help-completions = 输出 shell 补全命令所需的内容
help-completions--shell = 哪种 shell
help-man = 写出手册：每条命令一页，使用终端的语言
help-man--folder = 存放手册页的文件夹
help-letter-keep = 把信函中关于您的内容留给所有信函用：holder_address='...'（空文本表示不再保留）
help-letter-keep--fields = 字段和文本
help-sim--already = 号码还没销，卡或配置文件却已经没有了

## 从哪里开始、怎样继续

next-about = Ringoff 找出绑定了您手机号的所有账号，帮您有凭有据地销号。
next-folder = 文件夹
next-number = 号码
next-name = 名称
next-demo = 用一位虚构旅客看看效果
next-all = 完整列表，附依据和第一步
next-open = 一切都在本机浏览器中办
next-own = 用您自己的文件做同样的事
next-scan = 列出绑定了您号码的账号
next-case = 一步一步开始销号
next-next = 现在要办的一件事
next-guide = 只想销号的人看这一页
next-operator = 运营商的已知情况和来源
next-help = ringoff --help 列出所有命令；ringoff 命令 --help 解释其中一条。

## 输入后看不懂的内容

typed-unknown = 这里看不懂 { $what }。
typed-value = { $other } 不适用于 { $what }。
typed-no-value = { $what } 后面缺少内容。
typed-missing = 还需要写明：{ $what }。
typed-conflict = { $what } 不能与 { $other } 同时使用。
typed-similar = 您想写的可能是 { $what }。
typed-possible = 可以写：{ $what }。
typed-day = 日期写成 2026-12-31 或 31.12.2026。
typed-country = 国家写成两个字母，例如 kz。
typed-usage = 写法：{ $what }
