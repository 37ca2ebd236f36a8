"""A case for a colleague at another computer, sealed to that person's key before it gets here.

Encrypted by construction: the gate lets nothing out here that is not of the sealed form.
"""

from assisterdesk.egress.outgoing import Outgoing, Protection
from assisterdesk.egress.route import Receives, Route
from assisterdesk.egress.sealed_file import objection


def _objection(outgoing: Outgoing) -> str:
    if outgoing.body or outgoing.subject or outgoing.headers or len(outgoing.attachments) != 1:
        return "A case package is one file and nothing else."
    return objection(outgoing.attachments[0].content)


ROUTE = Route(
    id="case_package",
    title="Case package for a colleague",
    protections=frozenset((Protection.SEALED_TO_COLLEAGUE,)),
    receives=Receives.COLLEAGUE,
    confirm=True,
    objection=_objection,
)
