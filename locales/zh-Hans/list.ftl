# 手动清单：没有可读的导出文件时，自己逐一核对账号。

list-title = 手动清单
list-about = 没有导出文件？请逐一核对这 { $count } 项服务，损失最大的在最前：在短信里搜索名称，看看该服务的设置，然后选择是否绑定了您的号码。大约需要十分钟；已选的会保存，可以以后继续。
list-basis = 清单是从 Ringoff 的记录中人工挑选的，没有人统计过有多少人在用。顺序按号码丢失后的损失排列。
list-word = 您在这里的选择只算您自己的说法，不如导出文件里看到的可靠。
list-progress = 已核对 { $done } / { $count }
list-messages = 在短信中搜索：{ $names }
list-elsewhere = 在已保存的密码和邮件中搜索：{ $domain }
list-change = 如何在那里换绑号码
list-change-unknown = 不清楚：请在该服务的设置里查看账号部分。
list-answer-have = 已绑定
list-answer-not-sure = 不确定
list-answer-no = 没有
list-seen = 已在您的导出文件中找到，列在账号里。
list-rest = 未选的服务都没有绑定我的号码
list-save = 全部保存
list-add-more = 添加清单里没有的服务
list-link = 没有导出文件？用手动清单逐一核对
list-how-to-tick = 已有销号事项时，可以一次记下全部结果：ringoff list --have NAME,NAME --not-sure NAME --none-of-the-rest

## 用导出文件代替

list-export = 更好的办法：真正的导出文件
list-export-about = 清单只能反映您记得的。短信导出还能找出您忘记的。导出方法因手机而异。
list-phone-android = 任何安卓手机
list-phone-android-bring = 用数据线把文件传到电脑。
list-phone-iphone = 苹果 iPhone
list-phone-samsung = 三星手机
list-phone-samsung-about = Smart Switch 的备份是加密的，Ringoff 无法读取。
list-phone-xiaomi = 小米手机
list-phone-xiaomi-about = 手机自带的备份（.bak 文件）目前还不能读取。
list-phone-huawei = 华为手机
list-phone-huawei-about = HiSuite 或手机自带的备份目前还不能读取。SMS Import / Export 可以从 F-Droid 获取，不需要 Google 账号。
list-phone-oppo-vivo = OPPO、vivo 手机
list-phone-oppo-vivo-about = Ringoff 不清楚手机自带的备份里有什么。
list-phone-use-app = 请像其他安卓手机一样安装应用来导出。
list-phone-other = 其他手机
list-phone-other-about = 不能安装应用的手机，没有已知的导出方法。请使用清单。

## 选择的含义

why-by-word = 您自己说的
why-in-doubt = 您不确定
clue-by-word = 这是您自己说的；读到的资料里没有依据。
err-list-none = 没有指出任何服务。
do-list-none = 请至少对一项服务作出选择，或说明其余服务都没有绑定您的号码。
err-list-unknown = 清单里没有这项服务。
do-list-unknown = 请使用清单里的名称，或把它单独添加为账号（ringoff account add）。
