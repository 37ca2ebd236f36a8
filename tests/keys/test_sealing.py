"""Sealing and signing as the rooms ask for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.sealing import Sealer, Signer
from assisterdesk.keys import _hazmat
from assisterdesk.keys.sealing import AesSealer, EdSigner

SEALER: Sealer = AesSealer()
SIGNER: Signer = EdSigner()
KEY = SEALER.new_key()


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_what_was_sealed_opens_with_its_key_and_what_it_is_about(
    plain: bytes, about: bytes
) -> None:
    assert SEALER.open(KEY, SEALER.seal(KEY, plain, about), about) == plain


def test_the_same_text_never_looks_the_same_twice() -> None:
    assert SEALER.seal(KEY, b"note", b"") != SEALER.seal(KEY, b"note", b"")


def test_every_flipped_byte_every_cut_and_every_wrong_match_is_damaged() -> None:
    sealed = SEALER.seal(KEY, b"note", b"case 1")
    flipped = [
        sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in range(len(sealed))
    ]
    cut = [sealed[:length] for length in range(len(sealed))]
    for broken in (*flipped, *cut, sealed + b"\0"):
        with pytest.raises(Damaged):
            SEALER.open(KEY, broken, b"case 1")
    for key, about in ((SEALER.new_key(), b"case 1"), (KEY, b"case 2"), (b"short", b"case 1")):
        with pytest.raises(Damaged):
            SEALER.open(key, sealed, about)


def test_sealing_under_a_key_of_the_wrong_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SEALER.seal(b"short", b"note", b"")


def test_a_signature_holds_for_its_message_and_key_only() -> None:
    private, public = SIGNER.new_pair()
    signature = SIGNER.sign(private, b"head 7")
    assert len(private) == len(public) == 32
    assert SIGNER.verify(public, b"head 7", signature)
    assert not SIGNER.verify(public, b"head 8", signature)
    assert not SIGNER.verify(SIGNER.new_pair()[1], b"head 7", signature)
    for bad_public, bad_signature in ((b"", signature), (public, b""), (b"x" * 32, signature)):
        assert not SIGNER.verify(bad_public, b"head 7", bad_signature)


def test_what_is_bound_cannot_be_shifted_between_its_parts() -> None:
    assert _hazmat.bound("a", "bc", "d") != _hazmat.bound("a", "b", "cd")
    assert _hazmat.bound("a", "b") != _hazmat.bound("a", "b", "")


def test_a_public_key_that_is_none_is_refused() -> None:
    for public in (bytes(32), b"short"):
        with pytest.raises(_hazmat.DoesNotOpen):
            _hazmat.seal_to(public, b"key", b"")


def test_hkdf_gives_what_its_rfc_says() -> None:
    # RFC 5869, test case 1, first 32 of 42 bytes
    found = _hazmat.derive(
        bytes.fromhex("0b" * 22),
        bytes.fromhex("000102030405060708090a0b0c"),
        bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"),
    )
    assert found.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
