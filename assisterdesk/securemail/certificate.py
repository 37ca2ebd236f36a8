"""The desk's certificate, to which a mail that is carried by hand can be encrypted (S/MIME)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assisterdesk.securemail.channel import OwnService, ServiceState

#: shorter RSA keys are within reach of those who would try
LEAST_BITS = 2048


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says of itself. Its signer is not asked: a person compares
    `fingerprint` (SHA-256, hexadecimal) with what the desk tells them another way."""

    pem: str
    fingerprint: str
    holder: str
    addresses: tuple[str, ...]
    begins: datetime
    ends: datetime
    #: size of its RSA key in bits, 0 for another kind of key, which S/MIME cannot be made for here
    bits: int
    #: its own rules allow that mail is encrypted to it
    for_encryption: bool

    def why_not(self, address: str, now: datetime) -> str:
        """'' when mail to `address` may be encrypted to it now, else the sentence why not."""
        if not self.bits:
            return "This certificate's key is of a kind that mail cannot be encrypted to here."
        if self.bits < LEAST_BITS:
            return "This certificate's key is too short to be safe. Ask the desk for a new one."
        if not self.for_encryption:
            return "This certificate is not made for encrypting mail. Ask the desk for that one."
        if address.casefold() not in {a.casefold() for a in self.addresses}:
            return "This certificate is not the desk's: it does not name the desk's address."
        if now < self.begins:
            return "This certificate does not hold yet. Look at its first day."
        if now > self.ends:
            return "This certificate has run out. Ask the desk for the new one."
        return ""


class Smime(Protocol):
    """Reads certificates and encrypts to them."""

    def read(self, content: bytes) -> Certificate:
        """A certificate in PEM or DER. Raises `Refused` for anything else."""
        ...

    def encrypt(self, content: bytes, certificate: str) -> bytes:
        """The content of a mail, encrypted to a certificate (PEM), as DER."""
        ...


def grouped(fingerprint: str) -> str:
    """As one compares it aloud: in groups of four."""
    text = fingerprint.upper()
    return " ".join(text[i : i + 4] for i in range(0, len(text), 4))


def sealing_closed(
    service: OwnService, certificate: Certificate | None, address: str, now: datetime
) -> str:
    """'' when a mail carried by hand may hold personal data, else the sentence why not."""
    if certificate is None:
        return "No certificate of the desk is kept here, so the mail file is not encrypted."
    why = certificate.why_not(address, now)
    if why:
        return why
    if service.state is not ServiceState.APPROVED:
        return "The desk has not approved your own encrypted email service yet."
    if service.certificate_named != certificate.fingerprint:
        return "The desk's approval does not name this certificate. Record it under Secure email."
    return ""
