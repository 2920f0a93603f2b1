# The vault: its verbs and its errors. A detail of damage is shown as { file }: { defect }.

## Created

vault-created = The vault is made, in { $folder }.
vault-passphrase-ask = Passphrase for the vault
vault-passphrase-again = The same passphrase once more
vault-passphrase-differs = The two differ. Nothing was done.
vault-passphrase-advice = Five or six words that nobody would guess make a good one. Nobody can tell you the passphrase if you forget it.
vault-recovery-title = Recovery key
vault-recovery-about = It opens the vault if the passphrase is forgotten. Write the 24 words on paper, in this order, and keep the paper away from this device. Whoever holds it can read the vault.
vault-recovery-once = It is shown this once and kept nowhere.
vault-recovery-word = { $number }. { $word }
vault-recovery-qr = The same key as a QR code
vault-recovery-ask = Word { $number }
vault-recovery-not-that = Word { $number } is another. Look at your paper.
vault-recovery-kept = The words are right. Put the paper in a safe place.
vault-recovery-enter = The 24 words of the recovery key

## Verified

vault-verify-sound = { $events ->
    [one] { $events } event is in order and unchanged.
   *[other] { $events } events are in order and unchanged.
}
vault-verify-exhibits = { $exhibits ->
    [one] { $exhibits } exhibit is as it was kept.
   *[other] { $exhibits } exhibits are as they were kept.
}
vault-verify-size = Size: { $size }.
vault-verify-head = Last hash: { $hash }
vault-verify-head-about = Note the last hash elsewhere, or send it to yourself. It shows later that nothing before it was changed; without it, a journal rewritten as a whole would not be noticed.
vault-verify-problems = { $count ->
    [one] { $count } thing is not as it was written:
   *[other] { $count } things are not as they were written:
}
vault-verify-problem = { $file }: { $defect }
vault-verify-strangers = Not part of the vault, and left alone: { $files }.
vault-defect-missing = it is missing
vault-defect-cut-off = it ends too early
vault-defect-altered = its bytes were changed
vault-defect-other-vault = it belongs to another vault
vault-defect-malformed = its content does not follow the format
vault-defect-work-factor = opening it would take far more work than is allowed
vault-defect-gap = events { $from } to { $to } are missing
vault-defect-changed = event { $seq } was changed
vault-defect-chain = event { $seq } does not follow the one before it
vault-defect-rewritten = the journal does not lead to the noted hash of event { $seq }

## Backed up, restored, exported, erased

vault-backup-written = The backup is in { $file }, and was read back and compared ({ $size }). It opens with the passphrase and the recovery key of today.
vault-backup-advice = Keep it on another device than the vault.
vault-restored = The backup is back as a vault in { $folder }. Open it once, so that it is checked.
vault-passphrase-changed = The passphrase is changed. Backups made before still open with the old one; make a new backup and erase those.
vault-recovery-changed = The recovery key is changed. Backups made before still open with the old one.
vault-recovered = The vault is open. Choose a new passphrase now.
vault-exported = Everything is in { $folder }, readable by anybody: the journal, the exhibits, and a program that verifies both without Ringoff.
vault-exported-part = What could be read is in { $folder }, readable by anybody. The vault itself was left as it is.
vault-erase-ask = This erases the vault in { $folder } for good. Type { $word } to go on
vault-erased = { $files ->
    [one] { $files } file was overwritten and removed, the keys first.
   *[other] { $files } files were overwritten and removed, the keys first.
}
vault-erased-limits = On a flash disk, in a snapshot or in a backup, older copies may remain. They stay locked, and open only with a passphrase or a recovery key: destroy the paper, and erase the backups.
vault-erased-left = Files that are not the vault's were left: { $files }.

## Errors: err- says what happened, do- what to do

err-vault-none = There is no vault in that folder.
do-vault-none = See that the folder is the right one, or begin a new case, on the start page or with ringoff case new.
err-vault-locked = Another program has the vault open. Nothing was changed.
do-vault-locked = Close the other Ringoff, in a terminal or in the browser, and try again.
err-vault-passphrase = The passphrase does not open the vault. The vault itself is as it was written.
do-vault-passphrase = Try again, with an eye on the keyboard layout and capital letters. If it is forgotten, open the vault by the 24 words of the recovery key: the link is below the field, the command is ringoff vault recover.
err-vault-passphrase-empty = The passphrase is empty.
do-vault-passphrase-empty = Choose one of five or six words.
err-vault-recovery-other = This recovery key belongs to another vault.
do-vault-recovery-other = Look for the paper of this vault, or give the folder of the other one with --vault.
err-vault-recovery-words = These are not the 24 words of a recovery key.
do-vault-recovery-words = Compare each word and their order with your paper.
err-vault-damaged = The vault is damaged. Nothing was changed, and nothing will be overwritten.
do-vault-damaged = Copy the folder first. In the terminal, ringoff vault verify shows all of it and ringoff vault export writes what can still be read. A backup comes back on the start page, or with ringoff vault restore.
err-vault-version = A later version of Ringoff wrote this vault. Nothing was changed.
do-vault-version = Open it with that version, or install the newest.
err-vault-exists = Something is already there, and it was left alone.
do-vault-exists = Give a folder that is empty or does not exist yet, or another file name.
err-vault-full = The disk is full. What was saved before is safe; the last step was not saved.
do-vault-full = Free some space and do the last step again.
err-vault-event-large = This is more than the journal takes at once. Nothing was written.
do-vault-event-large = Import fewer archives at a time, or leave out the one that names very many services.
err-vault-io = The system refused a file of the vault. What was saved before is safe; the last step was not saved.
do-vault-io = See that the disk is connected and that you may write there, and do the last step again.
err-vault-exhibit = There is no such exhibit in the vault.
do-vault-exhibit = The Evidence page and ringoff timeline list every exhibit.
err-vault-not-a-backup = The file is no backup of a vault, or it was cut off while it was copied.
do-vault-not-a-backup = Copy it again from where it came from, or give another backup.
