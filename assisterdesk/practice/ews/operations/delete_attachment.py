"""DeleteAttachment: take a file off a message."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, under


def _answer(call: Call) -> Element:
    def work(wanted: Element, message: Element) -> None:
        item, file = call.mailbox.owner_of(wanted.get("Id", ""))
        item.files.remove(file)
        call.mailbox.touch(item)
        add(
            message,
            m("RootItemId"),
            RootItemId=item.id,
            RootItemChangeKey=item.change_key,
        )

    return answer("DeleteAttachment", under(call.request, m("AttachmentIds")), work)


OPERATION = Operation("DeleteAttachment", _answer)
