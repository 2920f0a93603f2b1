# 一页纸销号指南，不必建档。

guide-title = { $operator }：怎样销号
guide-about = 适用于预付费 SIM 卡，按顺序照做即可。没有标记的是建议，其余各条注明了可靠程度。标“要问”的，没有人证实过：最要紧的问题列在下面；运营商用的是另一种语言时，附上那种语言。
guide-made = { $date }由 Ringoff 在您自己的设备上生成，没有发送也没有保存任何内容。

## How sure a line is

guide-grade-ask = 要问
guide-grade-unconfirmed = 未证实
guide-not-known = 要问

## Never

guide-warning = 千万不要
guide-warning-agents = 有中介说能代您销号或“保号”时，不要给护照照片，不要给验证码，也不要给钱。只和运营商本身打交道。
guide-warning-codes = 运营商的人不需要您的银行、邮箱或聊天软件发来的验证码，一个也不要念给对方。

## First

guide-before = 先做这些
guide-before-accounts = 趁 SIM 卡还能用，先把各账号换绑到别的号码：很多账号会先往旧号码发验证码。按这个顺序，后面是例子：
guide-kind-mail = 邮箱，以及能登录其他账号的账号
guide-kind-state = 政务服务
guide-kind-bank = 银行
guide-kind-payments = 支付和交易所
guide-kind-messenger = 聊天软件
guide-kind-social = 社交网络
guide-kind-daily = 打车、外卖、购物、出行
guide-before-rehearse = 然后取出 SIM 卡或停用 eSIM，每个账号登录一次。都能登录了再销号。
guide-before-screenshot = 给余额和号码页面截图，截图上要看得到日期。
guide-before-extras = 关掉增值业务和自动充值，银行那边设的也要关。向运营商借的话费要还清。
guide-before-esim = 如果是 eSIM：没拿到证明之前，不要从手机里删除配置文件。删除并不等于解除合同。
guide-before-card = 如果是实体卡：没拿到证明之前，留着卡。扔掉卡并不等于解除合同。

## Papers

guide-papers = 材料
guide-papers-usual = 随身带上：{ $papers }。
guide-papers-passport = 带上办卡时登记的那本证件。如果后来换过证件，带上旧证件或复印件。
guide-papers-name = 问清号码登记在谁的名下。如果不是您本人，问清怎样才能销号。

## By phone

guide-phone = 打电话
guide-phone-none = 这里没有该运营商经证实的电话号码。请看 SIM 卡所附的卡板、合同，或运营商自己的网站。
guide-phone-weak = 只有不可靠来源提到的号码列在最后的“未证实”一节。
guide-phone-person = 想转人工：如果让选语言就先选，然后听完菜单、什么也不按，或者说“operator”（在中国说“人工”）。
guide-phone-asked = 对方可能会问的，先放在手边：合同上的姓名、那本证件的号码、手机号码。PIN 码和银行验证码不在其中。
guide-phone-note = 记下日期、时间、接听人和受理编号。

## Questions

guide-questions = 逐项询问并记下答复
guide-sketch = 关于这家运营商所知不多：这些都要问。

## At a branch

guide-branch = 去营业厅
guide-branch-own = 去运营商自己的营业厅。排队之前先问：这里能不能解除合同，要不要预约。
guide-branch-leaving = 您在{ $date }离开：请提前一周去，缺什么材料还来得及补。
guide-branch-show = 把下面的话给柜台看：

## From abroad

guide-abroad = 人在境外
guide-abroad-signal = 办完之前，让 SIM 卡留在有信号的手机里：运营商可能会往上面发验证码。在当地收短信要多少钱，也要问。
guide-abroad-write = 同时书面提出：号码、合同上的姓名、从哪一天起解除合同、需要书面证明。护照复印件只能发到运营商自己公布的地址。
guide-abroad-where = 这里没有经证实的书面联系地址。请查运营商自己的网站或合同；也可以按合同上的公司地址寄挂号信。
guide-abroad-proxy = 如果远程办不了：可以请认识的人持授权委托书代办。先问清委托书要写什么、由谁公证。

## Balance

guide-balance = 余额
guide-balance-ways = 销号前决定：退款、转到另一个号码、用掉，还是放弃。金额不大时，用掉最省事。
guide-balance-none = 没有余额可退。请确认没有欠费。

## Proof

guide-confirmation = 证明
guide-confirmation-what = 要求给书面证明：写明号码、合同解除的日期、没有欠费，并签字盖章；或者由运营商自己的邮箱发来邮件。
guide-confirmation-late = 如果 { $days }天后还没有，就书面催要。Ringoff 有现成的信：{ $letter }。

## If it goes wrong

guide-trouble = 办不顺的时候
guide-trouble-password = 没有网上营业厅的密码：趁号码或邮箱还能用时重置；不行就打电话问，再不行去营业厅。
guide-trouble-password-abroad = 没有网上营业厅的密码：趁号码或邮箱还能用时重置；不行就打电话问，再不行书面提出。没有网上账户也可以要求销号。
guide-trouble-nobody = 没有人接：记下日期、时间和等了几分钟，第二天换一种方式再试。这些记录是投诉的依据。
guide-trouble-refused = 对方拒绝办理：请对方书面写明原因和姓名，然后书面投诉，先投诉到运营商。

## Afterwards

guide-afterwards = 销号以后
guide-after-counted = 下面的日期从{ $date }算起。如果实际销号更晚，就往后推同样的天数。
guide-after-slip = { $date }之前：应当收到书面证明。
guide-after-refund = { $date }之前：如果说好退余额，钱应当到账。
guide-after-bills = { $dates }：查看银行卡和信用卡流水。销号以后不应再有扣费，迟到的漫游费除外。
guide-after-keep = 证明、信件和收据保存到{ $date }。

## Or let it lapse

guide-lapse = 或者放着不管
guide-lapse-what = 什么都不做的话：在运营商停掉之前，号码一直在机主名下，也没有任何已销号的证明。
guide-lapse-risk = 之后号码可能给别人用，凡是还绑着它的账号，验证码都会发给那个人。
guide-lapse-when = 只有三件事都确定时才可以这样：SIM 卡是预付费的；没有欠费和分期；没有任何账号还绑着这个号码。要付出什么代价，见上面各条；没有写的，就是没有人证实过。

## Not confirmed

guide-unconfirmed = 未证实
guide-unconfirmed-compare = 这些只有不太可靠的来源提到。打电话、写信之前，尤其是报护照号码之前，请与 SIM 卡所附的卡板、合同或运营商自己的网站核对。

## Which operator

guide-which-title = 是哪家运营商？
guide-which-about = 用名称或编号指明：ringoff guide activ，ringoff guide kz/kcell。
guide-which = 怎样查
guide-which-carrier = 看掰下 SIM 卡的那张卡板，或者随 eSIM 发来的邮件。
guide-which-settings = 人在当地时，手机的移动网络设置和屏幕顶部会显示网络名称。人在境外时，显示的是别家网络。
guide-which-messages = 找一找关于余额或套餐的短信：发件人就是运营商。
guide-operators = 有资料的运营商

## 先问什么

guide-ask-operator = 号码由哪家运营商服务？
guide-ask-sim = 是哪种 SIM 卡？
guide-sim-physical = 实体卡
guide-sim-esim = 是 eSIM
guide-ask-where = 您现在在哪里？
guide-where-here = 在运营商所在国，不离开
guide-where-abroad = 在别的国家
guide-where-leaving = 在运营商所在国，即将离开
guide-ask-bought = 是谁买的？
guide-bought-me = 我自己向运营商买的
guide-bought-agent = 中介或代售点卖给我的
guide-bought-other = 别人买的，登记在那人名下
guide-ask-balance = 里面还有钱吗？
guide-money-yes = 还有
guide-money-no = 没有，或少得不值得要回
