"""UpdateItem: change single properties of a message, and send it if asked."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import items
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.mailbox import Message, NoSuchThing
from assisterdesk.practice.ews.soap import add, local, m, t, under


def _answer(call: Call) -> Element:
    disposition = call.request.get("MessageDisposition", "SaveOnly")

    def work(wanted: Element, message: Element) -> None:
        identity = wanted.find(t("ItemId"))
        item = call.mailbox.get("" if identity is None else identity.get("Id", ""))
        for change in under(wanted, t("Updates")):
            _change(change, item)
        call.mailbox.touch(item)
        box = add(message, m("Items"))
        if disposition == "SaveOnly":
            items.write_id(item, add(box, t("Message")))
        else:
            call.post.stamp(call.mailbox, item)
            if disposition == "SendAndSaveCopy":
                call.mailbox.move(item, "sentitems")
            else:
                call.mailbox.remove(item)
            call.post.carry(item)
        add(add(message, m("ConflictResults")), t("Count"), "0")

    return answer("UpdateItem", under(call.request, m("ItemChanges")), work, "Items")


def _change(change: Element, item: Message) -> None:
    kind = local(change)
    field = change[0]
    if kind in ("SetItemField", "AppendToItemField"):
        items.apply(change[1], item)
    elif local(field) == "ExtendedFieldURI":
        item.extended.pop(items.key_of(field), None)
    elif kind == "DeleteItemField":
        items.clear(field.get("FieldURI", ""), item)
    else:
        raise NoSuchThing("ErrorInvalidOperation", "This change is not known.")


OPERATION = Operation("UpdateItem", _answer)
