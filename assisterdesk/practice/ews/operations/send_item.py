"""SendItem: a saved draft leaves, and its copy goes to Sent."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import folders
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.mailbox import NoSuchThing
from assisterdesk.practice.ews.soap import is_true, m, under


def _answer(call: Call) -> Element:
    keep = is_true(call.request.get("SaveItemToFolder", "true"))
    target = call.request.find(m("SavedItemFolderId"))

    def work(wanted: Element, _message: Element) -> None:
        item = call.mailbox.get(wanted.get("Id", ""))
        if not wanted.get("ChangeKey"):
            raise NoSuchThing("ErrorChangeKeyRequired", "The change key is missing.")
        if wanted.get("ChangeKey") != item.change_key:
            raise NoSuchThing("ErrorStaleObject", "The item changed since it was read.")
        if not (item.to or item.cc or item.bcc):
            raise NoSuchThing("ErrorInvalidRecipients", "There is no recipient.")
        folder = "sentitems" if target is None else folders.named(target[0], call.mailbox)
        call.post.stamp(call.mailbox, item)
        if Fault.SENT_STAYS_IN_DRAFTS in call.quirks:
            item.is_draft, item.is_submitted = True, True
            call.mailbox.touch(item)
        elif keep:
            call.mailbox.move(item, folder)
        else:
            call.mailbox.remove(item)
        call.post.carry(item)

    return answer("SendItem", under(call.request, m("ItemIds")), work)


OPERATION = Operation("SendItem", _answer)
