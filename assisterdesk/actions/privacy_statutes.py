"""The laws behind confidentiality, printable for whoever asks (O-F)."""

from collections.abc import Iterable

from assisterdesk.actions.privacy_letters import pdf_leaving, written
from assisterdesk.actions.program import Session
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.privacy.record import LetterKind
from assisterdesk.privacy.statutes import Statute

_MODEL = (
    "Its model is Ohio Administrative Code 3901-1-02 (F), which does not bind this office but "
    "guides how we handle access."
)


def statutes_leaving(session: Session, found: Iterable[Statute]) -> Outgoing:
    """The laws as a letter on its way into a file. About no client, so everyone may make it."""
    data: dict[str, object] = {
        "model": _MODEL,
        "rows": [
            [
                s.paragraph,
                s.title,
                s.citation,
                f"{s.verified_on.month}/{s.verified_on.day}/{s.verified_on.year}",
            ]
            for s in found
        ],
    }
    return pdf_leaving(written(session, LetterKind.STATUTES, data), "confidentiality-laws.pdf")
