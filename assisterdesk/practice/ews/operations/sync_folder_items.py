"""SyncFolderItems: what changed in a folder since the last look."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import folders, items
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, t, text_of, under


def _answer(call: Call) -> Element:
    shape = items.read_shape(call.request, m("ItemShape"), whole=False)
    state = text_of(call.request, m("SyncState"))
    most = int(text_of(call.request, m("MaxChangesReturned")) or "100")

    def work(wanted: Element, message: Element) -> None:
        name = folders.named(wanted, call.mailbox)
        changes, new_state, complete = call.mailbox.changes(name, state, most)
        add(message, m("SyncState"), new_state)
        add(message, m("IncludesLastItemInRange"), "true" if complete else "false")
        box = add(message, m("Changes"))
        for kind, identity in changes:
            change = add(box, t(kind))
            if kind == "Delete":
                add(change, t("ItemId"), Id=identity)
            else:
                items.write(call.mailbox.get(identity), call.mailbox, shape, change)

    return answer("SyncFolderItems", under(call.request, m("SyncFolderId")), work)


OPERATION = Operation("SyncFolderItems", _answer)
