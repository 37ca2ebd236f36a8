"""The only module that touches cryptographic primitives; everything else speaks of keys and slots.

Choices: Argon2id (RFC 9106), AES-256-GCM (NIST SP 800-38D), HPKE base mode with X25519,
HKDF-SHA256 and AES-256-GCM (RFC 9180), HKDF (RFC 5869), HMAC-SHA256, Ed25519 (RFC 8032),
and for reading what is left of a damaged file AES-256-CBC (NIST SP 800-38A).
"""

import hashlib
import secrets

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hmac, hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16
#: AES-GCM: nonce, text, tag
WRAPPED_KEY_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES
#: HPKE: the sender's one-time public key, text, tag
SEALED_KEY_BYTES = 32 + KEY_BYTES + TAG_BYTES

_HPKE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class DoesNotOpen(Exception):
    """Key, text and what is bound to it do not belong together. Never leaves this room."""


def random_bytes(count: int) -> bytes:
    """From the operating system's generator."""
    return secrets.token_bytes(count)


def fingerprint(data: bytes) -> str:
    """SHA-256 in hex. Needs no key: it shows accidents, not intent."""
    return hashlib.sha256(data).hexdigest()


def bound(purpose: str, *parts: str) -> bytes:
    """One unambiguous byte string of a purpose and what it is about (each part length-prefixed)."""
    out = b""
    for part in ("assisterdesk/1/" + purpose, *parts):
        raw = part.encode("utf-8")
        out += len(raw).to_bytes(4, "big") + raw
    return out


def stretch(secret: bytes, salt: bytes, memory_kib: int, iterations: int, lanes: int) -> bytes:
    """Argon2id to 32 bytes. Raises MemoryError when the machine cannot spare the memory."""
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=iterations, lanes=lanes, memory_cost=memory_kib
    )
    return kdf.derive(secret)


def derive(secret: bytes, salt: bytes | None, info: bytes) -> bytes:
    """HKDF-SHA256 to 32 bytes, for secrets that are already random."""
    return HKDF(hashes.SHA256(), KEY_BYTES, salt, info).derive(secret)


def mac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256."""
    sealer = hmac.HMAC(key, hashes.SHA256())
    sealer.update(message)
    return sealer.finalize()


def mac_holds(key: bytes, message: bytes, tag: bytes) -> bool:
    """Compares in constant time."""
    sealer = hmac.HMAC(key, hashes.SHA256())
    sealer.update(message)
    try:
        sealer.verify(tag)
    except InvalidSignature:
        return False
    return True


def encrypt(key: bytes, plain: bytes, about: bytes) -> bytes:
    """AES-256-GCM under a fresh random nonce, which stands in front. `key`: 32 bytes."""
    if len(key) != KEY_BYTES:
        raise ValueError("a sealing key has 32 bytes")
    nonce = random_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about)


def decrypt(key: bytes, sealed: bytes, about: bytes) -> bytes:
    """Undoes `encrypt`. Raises DoesNotOpen."""
    if len(key) != KEY_BYTES or len(sealed) < NONCE_BYTES + TAG_BYTES:
        raise DoesNotOpen
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about)
    except InvalidTag:
        raise DoesNotOpen from None


def decrypt_page(key: bytes, iv: bytes, text: bytes) -> bytes:
    """AES-256-CBC without padding, as SQLCipher's pages are. Proves nothing: check the seal."""
    opener = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
    return opener.update(text) + opener.finalize()


def new_exchange_pair() -> tuple[bytes, bytes]:
    """(private, public) of X25519, 32 raw bytes each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def public_half(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal_to(public: bytes, plain: bytes, info: bytes) -> bytes:
    """HPKE to a public key. Raises DoesNotOpen when the public key is not a usable one."""
    try:
        return _HPKE.encrypt(plain, X25519PublicKey.from_public_bytes(public), info=info)
    except ValueError:
        raise DoesNotOpen from None


def open_sealed(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """Undoes `seal_to`. Raises DoesNotOpen."""
    try:
        return _HPKE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info=info)
    except (InvalidTag, ValueError):
        raise DoesNotOpen from None


def new_signing_pair() -> tuple[bytes, bytes]:
    """(private, public) of Ed25519, 32 raw bytes each."""
    private = Ed25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def sign(private: bytes, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def signature_holds(public: bytes, message: bytes, signature: bytes) -> bool:
    """False as well when the key or the signature has the wrong form."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
