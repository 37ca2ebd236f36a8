"""ConvertId: clients send it with a made-up id only to learn the server's version."""

from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.answers import Call, Operation, answer
from assisterdesk.practice.ews.mailbox import NoSuchThing
from assisterdesk.practice.ews.soap import m, under


def _answer(call: Call) -> Element:
    def work(_wanted: Element, _message: Element) -> None:
        raise NoSuchThing("ErrorInvalidIdMalformed", "The id is malformed.")

    return answer("ConvertId", under(call.request, m("SourceIds")), work)


OPERATION = Operation("ConvertId", _answer)
