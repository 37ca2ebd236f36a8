"""The run's own authority: real checks, nothing left on the disk."""

import socket
import ssl
import tempfile
import threading
from pathlib import Path

import pytest
from cryptography import x509

from assisterdesk.practice.authority import LIFETIME, Authority


def greet(authority: Authority, trusted: str, name: str) -> str:
    """A TLS handshake in memory of this process; returns the protocol's version."""
    here, there = socket.socketpair()
    context = authority.server_context()
    trust = ssl.create_default_context(cadata=trusted)

    def serve() -> None:
        try:
            with context.wrap_socket(there, server_side=True) as secure:
                secure.recv(1)
        except OSError:
            there.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with trust.wrap_socket(here, server_hostname=name) as secure:
            return secure.version() or ""
    finally:
        here.close()
        thread.join()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_a_client_that_trusts_it_gets_through(name: str):
    authority = Authority()
    assert greet(authority, authority.pem, name) in ("TLSv1.2", "TLSv1.3")


def test_a_client_that_trusts_another_does_not():
    with pytest.raises(ssl.SSLCertVerificationError):
        greet(Authority(), Authority().pem, "localhost")


def test_it_speaks_for_loopback_only():
    authority = Authority()
    with pytest.raises(ssl.SSLCertVerificationError):
        greet(authority, authority.pem, "mail.example.org")


def test_no_key_stays_on_the_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    Authority().server_context()
    assert list(tmp_path.iterdir()) == []


def test_the_certificate_ends_with_the_run():
    certificate = x509.load_pem_x509_certificate(Authority().pem.encode())
    lived = certificate.not_valid_after_utc - certificate.not_valid_before_utc
    assert lived.days <= LIFETIME.days
