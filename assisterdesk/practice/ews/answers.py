"""What an operation is to the server, and the frame that every answer shares."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar
from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.delivery import PostOffice
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.mailbox import Mailbox, NoSuchThing
from assisterdesk.practice.ews.soap import add, m

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Call:
    """One request of a signed-in mailbox. `quirks` are the faults that bend what the call does."""

    request: Element
    mailbox: Mailbox
    post: PostOffice
    quirks: frozenset[Fault]


@dataclass(frozen=True, slots=True)
class Operation:
    """The card at the end of each file in `operations`."""

    name: str
    answer: Callable[[Call], Element]


def answer(
    operation: str,
    things: Iterable[Thing],
    work: Callable[[Thing, Element], None],
    container: str = "",
) -> Element:
    """One response message per thing; `work` fills it, `NoSuchThing` makes it an error.

    `container` names the element the schema demands even in an error.
    """
    root = Element(m(f"{operation}Response"))
    messages = add(root, m("ResponseMessages"))
    for thing in things:
        message = Element(m(f"{operation}ResponseMessage"), ResponseClass="Success")
        add(message, m("ResponseCode"), "NoError")
        try:
            work(thing, message)
        except NoSuchThing as error:
            message = Element(m(f"{operation}ResponseMessage"), ResponseClass="Error")
            add(message, m("MessageText"), error.text)
            add(message, m("ResponseCode"), error.code)
            add(message, m("DescriptiveLinkKey"), "0")
            if container:
                add(message, m(container))
        messages.append(message)
    return root
