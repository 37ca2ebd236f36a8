"""Whom the mail transports trust: this machine's authorities and a company's own, TLS 1.2 on."""

import ssl

import certifi

from assisterdesk.basics.errors import Refused


def tls_context(authority_pem: str, *, only_authority: bool) -> ssl.SSLContext:
    """TLS 1.2 or later; trusts this machine's authorities and the given one, or that one alone.

    Raises `Refused` when the PEM cannot be read.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not only_authority:
        context.load_default_certs()
        if not context.get_ca_certs():
            # a frozen build on macOS finds no system authorities
            context.load_verify_locations(cafile=certifi.where())
    if authority_pem:
        try:
            context.load_verify_locations(cadata=authority_pem)
        except ssl.SSLError:
            raise Refused(
                "The certificate of your own authority cannot be read. Ask your IT for it in PEM "
                "form and enter it again in Settings."
            ) from None
    return context
