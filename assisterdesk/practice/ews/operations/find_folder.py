"""FindFolder: the folders below one, directly or at any depth."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import folders
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, t, under


def _answer(call: Call) -> Element:
    deep = call.request.get("Traversal") == "Deep"

    def work(wanted: Element, message: Element) -> None:
        name = folders.named(wanted, call.mailbox)
        found = folders.below(name) if deep else folders.children(name)
        root = add(
            message,
            m("RootFolder"),
            IndexedPagingOffset=str(len(found)),
            TotalItemsInView=str(len(found)),
            IncludesLastItemInRange="true",
        )
        box = add(root, t("Folders"))
        for folder in found:
            folders.write(folder, call.mailbox, box)

    return answer("FindFolder", under(call.request, m("ParentFolderIds")), work)


OPERATION = Operation("FindFolder", _answer)
