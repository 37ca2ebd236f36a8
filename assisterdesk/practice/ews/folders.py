"""Folders as EWS XML, and which folder a request means."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.mailbox import FOLDERS, Mailbox, NoSuchThing
from assisterdesk.practice.ews.soap import add, local, t


def named(element: Element, mailbox: Mailbox) -> str:
    """The distinguished name of the folder that a FolderId or DistinguishedFolderId names."""
    if local(element) == "FolderId":
        return mailbox.folder_named(element.get("Id", ""))
    owner = element.findtext(f"{t('Mailbox')}/{t('EmailAddress')}")
    if owner is not None and owner.lower() != mailbox.address:
        raise NoSuchThing("ErrorNonExistentMailbox", "No mailbox with such an address.")
    name = element.get("Id", "")
    if name not in {known for known, _, _ in FOLDERS}:
        raise NoSuchThing("ErrorFolderNotFound", "The specified folder could not be found.")
    return name


def children(name: str) -> list[str]:
    return [known for known, _, parent in FOLDERS if parent == name]


def below(name: str) -> list[str]:
    """Every folder under this one, at any depth."""
    found: list[str] = []
    for child in children(name):
        found += [child, *below(child)]
    return found


def write(name: str, mailbox: Mailbox, parent: Element) -> None:
    """Append the folder as ``t:Folder``, in the order of BaseFolderType and FolderType."""
    shown, above = next((s, p) for known, s, p in FOLDERS if known == name)
    held = mailbox.in_folder(name)
    folder = add(parent, t("Folder"))
    add(folder, t("FolderId"), Id=mailbox.folder_id(name), ChangeKey="AQAAAA==")
    if above:
        add(folder, t("ParentFolderId"), Id=mailbox.folder_id(above))
    add(folder, t("FolderClass"), "IPF.Note")
    add(folder, t("DisplayName"), shown)
    add(folder, t("TotalCount"), str(len(held)))
    add(folder, t("ChildFolderCount"), str(len(children(name))))
    add(folder, t("DistinguishedFolderId"), name)
    add(folder, t("UnreadCount"), str(sum(not message.is_read for message in held)))
