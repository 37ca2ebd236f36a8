"""A cleared message as a mail file (.eml), encrypted to the desk's certificate or plain.

Made from the clearance alone: what the file holds is what was reviewed.
"""

from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage, Message, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from typing import Protocol

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Outgoing, Protection

ROUTE = "eml"
_KINDS = frozenset((Protection.SEALED_TO_DESK, Protection.PLAIN))


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file, with the clearance it was made from."""

    cleared: Cleared = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def encrypted(self) -> bool:
        return self.cleared.outgoing.protection is Protection.SEALED_TO_DESK


class Encrypts(Protocol):
    """S/MIME: the bytes of a mail's content, encrypted to one certificate (PEM), as DER."""

    def encrypt(self, content: bytes, certificate: str) -> bytes: ...


def mail_file(
    cleared: Cleared, sender: str, at: datetime, encrypts: Encrypts, certificate: str = ""
) -> MailFile:
    """The file. It opens as a draft in mail programs that know the mark for it.

    Raises `Refused` for another way's clearance, and when what must be encrypted has no
    certificate to be encrypted to.
    """
    outgoing = cleared.outgoing
    if outgoing.route != ROUTE or outgoing.protection not in _KINDS:
        raise Refused("This was reviewed for another way out. No file was made.")
    inner = _content(outgoing)
    if outgoing.protection is Protection.PLAIN:
        whole: Message = inner
    else:
        if not certificate:
            raise Refused("There is no certificate of the desk to encrypt this to.")
        whole = _sealed(encrypts.encrypt(inner.as_bytes(policy=SMTP), certificate))
    whole["From"] = sender
    whole["To"] = ", ".join(recipient.address for recipient in outgoing.recipients)
    whole["Subject"] = outgoing.subject
    whole["Date"] = format_datetime(at)
    whole["X-Unsent"] = "1"
    whole["X-Submission-Id"] = outgoing.submission
    return MailFile(cleared, whole.as_bytes(policy=SMTP))


def _content(outgoing: Outgoing) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message.set_content(outgoing.body, cte="base64")
    for attachment in outgoing.attachments:
        main, _, sub = attachment.media_type.partition("/")
        if main in ("text", "message", "multipart") or not sub:
            # byte for byte, and never taken apart on the way
            main, sub = "application", "octet-stream"
        message.add_attachment(
            attachment.content, maintype=main, subtype=sub, filename=attachment.name
        )
    return message


def _sealed(encrypted: bytes) -> MIMEPart:
    part = EmailMessage(policy=SMTP)
    part.set_content(
        encrypted,
        maintype="application",
        subtype="pkcs7-mime",
        disposition="attachment",
        filename="smime.p7m",
        params={"smime-type": "enveloped-data", "name": "smime.p7m"},
    )
    return part
