"""Which hosts are this machine itself: practice and real mail never meet there."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine itself."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
