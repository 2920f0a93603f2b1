# 保险库：各项操作与错误。损坏的细节写作：文件名、冒号、原因。

## 新建

vault-created = 保险库已建在 { $folder }。
vault-passphrase-ask = 保险库的口令
vault-passphrase-again = 再输入一次口令
vault-passphrase-differs = 两次输入不一致，未做任何操作。
vault-passphrase-advice = 用五六个别人猜不到的词最好。口令一旦忘记，没有人能告诉您。
vault-recovery-title = 恢复密钥
vault-recovery-about = 忘记口令时，用它打开保险库。请按顺序把这 24 个词写在纸上，不要和这台设备放在一起。拿到这张纸的人就能看到保险库的内容。
vault-recovery-once = 只显示这一次，哪里都不保存。
vault-recovery-word = { $number }. { $word }
vault-recovery-qr = 同一密钥的二维码
vault-recovery-ask = 第 { $number } 个词
vault-recovery-not-that = 第 { $number } 个词不对，请看一下纸上写的。
vault-recovery-kept = 核对无误。请把这张纸收好。
vault-recovery-enter = 恢复密钥的 24 个词

## 检查

vault-verify-sound = { $events } 条记录顺序正确，未被改动。
vault-verify-exhibits = { $exhibits } 份凭证与存入时一致。
vault-verify-size = 大小：{ $size }。
vault-verify-head = 最后的哈希值：{ $hash }
vault-verify-head-about = 请把最后的哈希值记在别处，或发给自己。日后可以用它证明此前的内容没有改过；没有它，整本日志被重写也看不出来。
vault-verify-problems = 有{ $count }处与写入时不同：
vault-verify-problem = { $file }：{ $defect }
vault-verify-strangers = 不属于保险库、未作处理的文件：{ $files }。
vault-defect-missing = 文件缺失
vault-defect-cut-off = 文件不完整，后面被截断
vault-defect-altered = 内容被改动
vault-defect-other-vault = 属于另一个保险库
vault-defect-malformed = 内容不符合格式
vault-defect-work-factor = 打开它所需的计算量远超上限
vault-defect-gap = 缺少第 { $from } 至 { $to } 条记录
vault-defect-changed = 第{ $seq }条记录被改动
vault-defect-chain = 第{ $seq }条记录与前一条接不上
vault-defect-rewritten = 日志与记下的第{ $seq }条记录的哈希值对不上

## 备份、恢复、导出、清除

vault-backup-written = 备份已存为 { $file }，并已读回核对（{ $size }）。用现在的口令或恢复密钥可以打开。
vault-backup-advice = 请把备份放在另一台设备上。
vault-restored = 备份已恢复为保险库：{ $folder }。请打开一次，以便检查内容。
vault-passphrase-changed = 口令已更换。以前的备份仍然用旧口令打开；请重新备份，并清除旧备份。
vault-recovery-changed = 恢复密钥已更换。以前的备份仍然可以用旧密钥打开。
vault-recovered = 保险库已打开。请现在设置新口令。
vault-exported = 全部内容已导出到 { $folder }，任何人都能读：日志、凭证，以及不用 Ringoff 也能核对二者的程序。
vault-exported-part = 能读出的内容已导出到 { $folder }，任何人都能读。保险库本身未作改动。
vault-erase-ask = 将永久清除 { $folder } 中的保险库。如要继续，请输入 { $word }
vault-erased = 已覆写并删除 { $files } 个文件，密钥最先删除。
vault-erased-limits = 固态硬盘、系统快照和备份里可能还有旧副本。它们仍是加密的，没有口令或恢复密钥就打不开：请销毁写有恢复密钥的纸，并清除备份。
vault-erased-left = 不属于保险库的文件未作处理：{ $files }。

## 错误：err- 说明发生了什么，do- 说明怎么办

err-vault-none = 这个文件夹里没有保险库。
do-vault-none = 请确认文件夹是否正确，或新建事项：在首页，或用 ringoff case new。
err-vault-locked = 另一个程序正在使用保险库。未作任何改动。
do-vault-locked = 请关闭终端或浏览器里另一个 Ringoff，再试一次。
err-vault-passphrase = 口令打不开保险库。保险库本身完好。
do-vault-passphrase = 请再试一次，注意输入法和大小写。如果忘了口令，可用恢复密钥的 24 个词打开：点输入框下方的链接，或用命令 ringoff vault recover。
err-vault-passphrase-empty = 口令为空。
do-vault-passphrase-empty = 请用五六个词作口令。
err-vault-recovery-other = 这个恢复密钥属于另一个保险库。
do-vault-recovery-other = 请找出这个保险库的那张纸，或用 --vault 指定另一个保险库的文件夹。
err-vault-recovery-words = 这不是恢复密钥的 24 个词。
do-vault-recovery-words = 请对照纸上的内容，逐个核对词和顺序。
err-vault-damaged = 保险库已损坏。未作任何改动，也不会覆盖任何内容。
do-vault-damaged = 请先复制整个文件夹。在终端，ringoff vault verify 列出全部问题，ringoff vault export 导出还能读出的内容。备份可在首页恢复，或用 ringoff vault restore。
err-vault-version = 这个保险库由更新版本的 Ringoff 写成。未作任何改动。
do-vault-version = 请用那个版本打开，或安装最新版本。
err-vault-exists = 那里已有内容，未作处理。
do-vault-exists = 请指定一个空的或尚不存在的文件夹，或换一个文件名。
err-vault-full = 磁盘已满。之前保存的内容安全，最后一步没有保存。
do-vault-full = 请腾出空间，再做一次最后一步。
err-vault-event-large = 这超过了日志一次能写入的大小。没有写入任何内容。
do-vault-event-large = 请一次少导入几个导出文件，或去掉列出过多服务的那一个。
err-vault-io = 系统不允许访问保险库的某个文件。之前保存的内容安全，最后一步没有保存。
do-vault-io = 请确认磁盘已连接、您有写入权限，再做一次最后一步。
err-vault-exhibit = 保险库里没有这份凭证。
do-vault-exhibit = “凭证”页和 ringoff timeline 会列出全部凭证。
err-vault-not-a-backup = 这个文件不是保险库的备份，或者复制时被截断。
do-vault-not-a-backup = 请从原处重新复制，或换一个备份。
