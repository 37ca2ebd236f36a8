"""CreateAttachment: add files to a saved message."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import items
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.mailbox import NoSuchThing
from assisterdesk.practice.ews.soap import add, local, m, t, under


def _answer(call: Call) -> Element:
    parent = call.request.find(m("ParentItemId"))
    identity = "" if parent is None else parent.get("Id", "")

    def work(wanted: Element, message: Element) -> None:
        if local(wanted) != "FileAttachment":
            raise NoSuchThing("ErrorInvalidAttachmentId", "Only files can be attached.")
        item = call.mailbox.get(identity)
        file = items.read_file(wanted)
        if Fault.ATTACHMENTS_VANISH not in call.quirks:
            item.files.append(file)
        call.mailbox.touch(item)
        box = add(add(message, m("Attachments")), t("FileAttachment"))
        known = add(box, t("AttachmentId"), Id=file.id)
        if Fault.NO_ROOT_CHANGE_KEY not in call.quirks:
            known.set("RootItemId", item.id)
            known.set("RootItemChangeKey", item.change_key)

    return answer("CreateAttachment", under(call.request, m("Attachments")), work, "Attachments")


OPERATION = Operation("CreateAttachment", _answer)
