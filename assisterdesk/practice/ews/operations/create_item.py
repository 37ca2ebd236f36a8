"""CreateItem: a new message or a reply, saved or sent."""

from dataclasses import replace
from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import folders, items
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.mailbox import Address, Message, NoSuchThing, new_item_id
from assisterdesk.practice.ews.soap import add, local, m, t, under


def _answer(call: Call) -> Element:
    disposition = call.request.get("MessageDisposition", "")
    target = call.request.find(m("SavedItemFolderId"))

    def work(wanted: Element, message: Element) -> None:
        item = _build(call, wanted)
        box = Element(m("Items"))
        default = "drafts" if disposition == "SaveOnly" else "sentitems"
        item.folder = default if target is None else folders.named(target[0], call.mailbox)
        if disposition == "SaveOnly":
            call.mailbox.add(item)
            items.write_id(item, add(box, t("Message")))
        else:
            call.post.stamp(call.mailbox, item)
            if disposition == "SendAndSaveCopy":
                call.mailbox.add(item)
            call.post.carry(item)
        message.append(box)

    return answer("CreateItem", under(call.request, m("Items")), work, "Items")


def _build(call: Call, wanted: Element) -> Message:
    item = Message(id=new_item_id())
    kind = local(wanted)
    if kind in ("ReplyToItem", "ReplyAllToItem"):
        _answer_to(call, wanted, item)
    elif kind != "Message":
        raise NoSuchThing("ErrorInvalidItemForOperationCreateItem", "Only mail can be created.")
    quoted, item.body = item.body, ""
    item.author = Address(call.mailbox.address)
    items.apply(wanted, item)
    item.body += quoted
    if Fault.ATTACHMENTS_VANISH not in call.quirks:
        item.files += [items.read_file(file) for file in under(wanted, t("Attachments"))]
    return item


def _answer_to(call: Call, wanted: Element, item: Message) -> None:
    """What a reply takes from the mail it answers; what the client sets wins."""
    reference = wanted.find(t("ReferenceItemId"))
    if reference is None:
        raise NoSuchThing("ErrorInvalidReferenceItem", "The reply does not say to what.")
    asked = call.mailbox.get(reference.get("Id", ""))
    item.subject = f"RE: {asked.subject}"
    item.to = [asked.author] if asked.author else []
    item.in_reply_to = asked.message_id
    item.references = f"{asked.references} {asked.message_id}".strip()
    # as the real one does: the whole mail below, and the pictures that stand in it
    item.body = f"\n\n> {asked.body}"
    item.files = [replace(f, id=new_item_id()) for f in asked.files if f.is_inline]


OPERATION = Operation("CreateItem", _answer)
