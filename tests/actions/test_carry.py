"""A submission as a mail file: encrypted where the desk's approval names its certificate."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default as modern

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from assisterdesk.actions.carry import (
    drop_certificate,
    make_file,
    open_carry,
    record_named,
    sent_by_hand,
    take_certificate,
)
from assisterdesk.actions.compose import EML, start, ways
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.mail_round import mail_round, waits_for_network
from assisterdesk.actions.secure_channel import record_permission
from assisterdesk.actions.send import clear, send
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.egress.outgoing import Outcome, Protection
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.submissions.submission import Evidence, State
from tests.actions.parts import Desk, composed_submission

pytestmark = pytest.mark.requirement("M9")


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def certificate(
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey,
    *,
    address: str = ARC_ADDRESS,
    days: tuple[int, int] = (-1, 365),
    encrypts: bool = True,
    purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.EMAIL_PROTECTION,
    authority: bool = False,
) -> bytes:
    """A certificate of the desk's, as the desk would hand it out (DER)."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Practice desk")])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=encrypts,
        data_encipherment=False, key_agreement=False, key_cert_sign=False, crl_sign=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName([x509.RFC822Name(address)]), critical=False)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.DER)
    )


def approve(desk: Desk) -> None:
    record_permission(
        desk.session,
        ServiceState.APPROVED,
        approver="ARC team lead",
        on=desk.program.today(),
        vendor="Other",
    )


def seal(desk: Desk, key: rsa.RSAPrivateKey) -> None:
    approve(desk)
    take_certificate(desk.session, certificate(key))
    record_named(desk.session, "ARC team lead", desk.program.today())


def opened(content: bytes, key: rsa.RSAPrivateKey, pem: bytes) -> Message:
    """What the desk reads: the inner mail."""
    outer = message_from_bytes(content, policy=modern)
    assert outer.get_content_type() == "application/pkcs7-mime"
    found = x509.load_der_x509_certificate(pem)
    inner = pkcs7.pkcs7_decrypt_der(outer.get_content(), found, key, [])  # type: ignore[attr-defined]
    return message_from_bytes(inner, policy=modern)


def test_the_file_is_encrypted_to_the_certificate_the_approval_names(
    desk: Desk, key: rsa.RSAPrivateKey
) -> None:
    seal(desk, key)
    add_document(desk.session, desk.access, "Mai Xiong.pdf", b"%PDF-1.7 \x00\xff", "notice")
    bench = start(desk.session, desk.access)
    bench, form, composed, verdict = composed_submission(
        desk, route=EML, documents=(bench.documents[0].id,)
    )
    assert composed.outgoing is not None
    assert composed.outgoing.protection is Protection.SEALED_TO_DESK
    assert verdict.outcome is Outcome.GO
    ready = clear(desk.session, bench, composed, form, verdict)
    assert open_carry(desk.session, ready.id).encrypted
    made = make_file(desk.session, ready.id)
    for secret in (b"Mai Xiong", b"666-12-3456", b"666123456", b"%PDF-1.7"):
        assert secret not in made.content
    inner = opened(made.content, key, certificate(key))
    body, file = inner.iter_parts()  # type: ignore[attr-defined]
    assert "Mai Xiong" in body.get_content()
    assert file.get_content() == b"%PDF-1.7 \x00\xff"
    outer = message_from_bytes(made.content, policy=modern)
    assert (outer["To"], outer["Subject"]) == (ARC_ADDRESS, composed.outgoing.subject)
    assert outer["X-Unsent"] == "1"


def test_the_person_says_when_it_was_sent_and_the_clock_starts(
    desk: Desk, key: rsa.RSAPrivateKey
) -> None:
    seal(desk, key)
    bench, form, composed, verdict = composed_submission(desk, route=EML)
    ready = clear(desk.session, bench, composed, form, verdict)
    assert not waits_for_network(ready)
    with pytest.raises(Refused, match="by hand"):
        send(desk.session, ready.id)
    assert mail_round(desk.session, lambda: False).gone_on == ()
    with pytest.raises(Refused, match="cannot have been sent"):
        sent_by_hand(desk.session, ready.id, desk.program.now() + timedelta(hours=1))
    sent = sent_by_hand(desk.session, ready.id)
    assert (sent.state, sent.evidence) == (State.SENT, Evidence.SEALED_FILE)
    assert sent.reply_due is not None
    assert sent.content_hash == ready.content_hash
    with pytest.raises(Refused):
        make_file(desk.session, ready.id)


def test_without_a_certificate_it_is_plain_mail_and_holds_no_personal_data(desk: Desk) -> None:
    bench, form, composed, verdict = composed_submission(desk, route=EML)
    assert composed.outgoing is not None
    assert composed.outgoing.protection is Protection.PLAIN
    assert verdict.outcome is Outcome.REFUSED
    with pytest.raises(Refused):
        clear(desk.session, bench, composed, form, verdict)
    bench, form, composed, verdict = composed_submission(
        desk, route=EML, body="How long does a renewal take?"
    )
    assert verdict.outcome is Outcome.GO
    ready = clear(desk.session, bench, composed, form, verdict)
    made = make_file(desk.session, ready.id)
    assert not made.encrypted
    plain = message_from_bytes(made.content, policy=modern)
    assert plain.get_content().strip() == "How long does a renewal take?"
    assert sent_by_hand(desk.session, ready.id).evidence is Evidence.NONE


@pytest.mark.parametrize("state", [ServiceState.WITHDRAWN, None])
def test_what_waits_is_judged_again(
    desk: Desk, key: rsa.RSAPrivateKey, state: ServiceState | None
) -> None:
    seal(desk, key)
    bench, form, composed, verdict = composed_submission(desk, route=EML)
    ready = clear(desk.session, bench, composed, form, verdict)
    if state is None:
        drop_certificate(desk.session)
    else:
        record_permission(desk.session, state)
    for step in (open_carry, make_file, sent_by_hand):
        with pytest.raises(Refused):
            step(desk.session, ready.id)


def test_a_certificate_counts_only_when_the_approval_names_this_one(
    desk: Desk, key: rsa.RSAPrivateKey
) -> None:
    def protection() -> Protection:
        type_ = desk.program.catalogues.case_types["renewal_status"]
        return next(r.protection for r in ways(desk.session, type_) if r.id == EML)

    take_certificate(desk.session, certificate(key))
    assert protection() is Protection.PLAIN
    record_named(desk.session, "ARC", desk.program.today())
    assert protection() is Protection.PLAIN, "no approval"
    approve(desk)
    assert protection() is Protection.SEALED_TO_DESK
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    take_certificate(desk.session, certificate(other))
    assert protection() is Protection.PLAIN, "another certificate"


def test_naming_takes_who_and_when(desk: Desk, key: rsa.RSAPrivateKey) -> None:
    with pytest.raises(Refused, match="Choose"):
        record_named(desk.session, "ARC", desk.program.today())
    take_certificate(desk.session, certificate(key))
    with pytest.raises(Incomplete):
        record_named(desk.session, " ", None)
    with pytest.raises(Refused, match="future"):
        record_named(desk.session, "ARC", desk.program.today() + timedelta(days=1))


def test_a_certificate_that_fits_not_is_not_taken(desk: Desk, key: rsa.RSAPrivateKey) -> None:
    small = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - too short
    for given, why in (
        (certificate(key, address="other@example.org"), "does not name"),
        (certificate(key, days=(-400, -10)), "run out"),
        (certificate(key, days=(10, 40)), "not hold yet"),
        (certificate(key, encrypts=False), "not made for"),
        (certificate(key, purpose=ExtendedKeyUsageOID.SERVER_AUTH), "not made for"),
        (certificate(key, authority=True), "not made for"),
        (certificate(small), "too short"),
        (certificate(ec.generate_private_key(ec.SECP256R1())), "kind"),
        (b"-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----", "read"),
        (b"", "read"),
        (b"x" * 200_000, "read"),
    ):
        with pytest.raises(Refused, match=why):
            take_certificate(desk.session, given)
    assert desk.session.store.own_service(desk.session.who.desk).certificate == ""


def test_a_file_is_made_for_its_own_way_only(desk: Desk, key: rsa.RSAPrivateKey) -> None:
    from assisterdesk.egress.mail_file import mail_file

    seal(desk, key)
    _, _, composed, verdict = composed_submission(desk, route=EML)
    assert composed.outgoing is not None
    from assisterdesk.egress.outgoing import Decision

    decision = Decision(desk.session.who.id, verdict.content_hash)
    cleared = desk.session.gate.clear(composed.outgoing, decision)
    now = desk.program.now()
    with pytest.raises(Refused, match="no certificate"):
        mail_file(cleared, "me@example.org", now, desk.program.smime)
    from assisterdesk.egress.cleared import _clear

    other = _clear(replace(composed.outgoing, route="export"))
    with pytest.raises(Refused, match="another way"):
        mail_file(other, "me@example.org", now, desk.program.smime, "x")
