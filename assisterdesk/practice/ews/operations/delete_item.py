"""DeleteItem: to Deleted Items, or gone for good."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import m, under


def _answer(call: Call) -> Element:
    keep = call.request.get("DeleteType") == "MoveToDeletedItems"

    def work(wanted: Element, _message: Element) -> None:
        item = call.mailbox.get(wanted.get("Id", ""))
        if keep:
            call.mailbox.move(item, "deleteditems")
        else:
            call.mailbox.remove(item)

    return answer("DeleteItem", under(call.request, m("ItemIds")), work)


OPERATION = Operation("DeleteItem", _answer)
