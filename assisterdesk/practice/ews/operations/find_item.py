"""FindItem: search a folder, one page at a time."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import folders, items, restrictions
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, t, under


def _answer(call: Call) -> Element:
    shape = items.read_shape(call.request, m("ItemShape"), whole=False)
    restriction = call.request.find(m("Restriction"))
    order = call.request.find(m("SortOrder"))
    view = call.request.find(m("IndexedPageItemView"))
    offset = int(view.get("Offset", "0")) if view is not None else 0
    most = int(view.get("MaxEntriesReturned", "1000")) if view is not None else 1000

    def work(wanted: Element, message: Element) -> None:
        name = folders.named(wanted, call.mailbox)
        held = call.mailbox.in_folder(name)
        if restriction is not None:
            held = [item for item in held if restrictions.matches(restriction, item)]
        held = restrictions.sort(held, order)
        page = held[offset : offset + most]
        end = offset + len(page)
        root = add(
            message,
            m("RootFolder"),
            IndexedPagingOffset=str(end),
            TotalItemsInView=str(len(held)),
            IncludesLastItemInRange="true" if end >= len(held) else "false",
        )
        box = add(root, t("Items"))
        for item in page:
            items.write(item, call.mailbox, shape, box)

    return answer("FindItem", under(call.request, m("ParentFolderIds")), work)


OPERATION = Operation("FindItem", _answer)
