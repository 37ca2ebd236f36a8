"""S/MIME by `cryptography`: what a certificate says of itself, and encrypting mail to it."""

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from assisterdesk.basics.errors import Refused
from assisterdesk.securemail.certificate import Certificate

#: larger than any certificate
MOST_BYTES = 100_000

_UNREADABLE = (
    "This is not a certificate that can be read. Ask the desk for a file that ends in .pem, .cer "
    "or .crt."
)


class CryptographySmime:
    """AES-256 for the mail, the certificate's RSA key for the key of that."""

    def read(self, content: bytes) -> Certificate:
        """A certificate in PEM or DER. Raises `Refused` for anything else."""
        found = _parsed(content)
        key = found.public_key()
        return Certificate(
            pem=found.public_bytes(serialization.Encoding.PEM).decode("ascii"),
            fingerprint=found.fingerprint(hashes.SHA256()).hex(),
            holder=_holder(found),
            addresses=_addresses(found),
            begins=found.not_valid_before_utc,
            ends=found.not_valid_after_utc,
            bits=key.key_size if isinstance(key, RSAPublicKey) else 0,
            for_encryption=_for_encryption(found),
        )

    def encrypt(self, content: bytes, certificate: str) -> bytes:
        """The content of a mail as an enveloped-data structure (DER)."""
        return (
            pkcs7.PKCS7EnvelopeBuilder()
            .set_data(content)
            .set_content_encryption_algorithm(algorithms.AES256)
            .add_recipient(_parsed(certificate.encode()))
            .encrypt(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])
        )


def _parsed(content: bytes) -> x509.Certificate:
    if len(content) > MOST_BYTES:
        raise Refused(_UNREADABLE)
    try:
        if b"-----BEGIN CERTIFICATE-----" in content:
            return x509.load_pem_x509_certificate(content)
        return x509.load_der_x509_certificate(content)
    except (ValueError, TypeError, x509.InvalidVersion):
        raise Refused(_UNREADABLE) from None


def _holder(found: x509.Certificate) -> str:
    names = found.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value)[:200] if names else ""


def _addresses(found: x509.Certificate) -> tuple[str, ...]:
    said = [str(a.value) for a in found.subject.get_attributes_for_oid(NameOID.EMAIL_ADDRESS)]
    try:
        other = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        said += other.get_values_for_type(x509.RFC822Name)
    except (x509.ExtensionNotFound, ValueError):
        pass
    return tuple(dict.fromkeys(said))


def _for_encryption(found: x509.Certificate) -> bool:
    """What its extensions allow; one that says nothing allows it, one that cannot be read does not.

    An authority's own certificate is never a mailbox's.
    """
    try:
        extensions = {type(e.value): e.value for e in found.extensions}
    except ValueError:
        return False
    usage = extensions.get(x509.KeyUsage)
    if isinstance(usage, x509.KeyUsage) and not usage.key_encipherment:
        return False
    purposes = extensions.get(x509.ExtendedKeyUsage)
    wanted = {ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE}
    if isinstance(purposes, x509.ExtendedKeyUsage) and not wanted & set(purposes):
        return False
    basic = extensions.get(x509.BasicConstraints)
    return not (isinstance(basic, x509.BasicConstraints) and basic.ca)
