"""GetItem: whole messages by their ids."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import items
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, under


def _answer(call: Call) -> Element:
    shape = items.read_shape(call.request, m("ItemShape"), whole=True)

    def work(wanted: Element, message: Element) -> None:
        item = call.mailbox.get(wanted.get("Id", ""))
        items.write(item, call.mailbox, shape, add(message, m("Items")))

    return answer("GetItem", under(call.request, m("ItemIds")), work, "Items")


OPERATION = Operation("GetItem", _answer)
