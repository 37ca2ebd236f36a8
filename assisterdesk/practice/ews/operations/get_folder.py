"""GetFolder: what a folder is called and how much it holds."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews import folders
from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.soap import add, m, under


def _answer(call: Call) -> Element:
    def work(wanted: Element, message: Element) -> None:
        name = folders.named(wanted, call.mailbox)
        folders.write(name, call.mailbox, add(message, m("Folders")))

    return answer("GetFolder", under(call.request, m("FolderIds")), work, "Folders")


OPERATION = Operation("GetFolder", _answer)
