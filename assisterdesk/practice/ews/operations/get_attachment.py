"""GetAttachment: a file's bytes."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import items
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, under


def _answer(call: Call) -> Element:
    def work(wanted: Element, message: Element) -> None:
        _, file = call.mailbox.owner_of(wanted.get("Id", ""))
        items.write_file(file, add(message, m("Attachments")), content=True)

    return answer("GetAttachment", under(call.request, m("AttachmentIds")), work, "Attachments")


OPERATION = Operation("GetAttachment", _answer)
