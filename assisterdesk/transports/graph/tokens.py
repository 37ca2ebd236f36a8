"""The practice office's token for Graph: one that is given, and never renewed."""

from assisterdesk.basics.errors import Refused
from assisterdesk.transports._microsoft.refusals import SIGN_IN_AGAIN


class FixedToken:
    """`_microsoft.tokens.TokenSource` over one token."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        if not self._token.isascii() or not self._token.strip():
            raise Refused(SIGN_IN_AGAIN)
        return self._token

    def renewed(self) -> str:
        raise Refused(SIGN_IN_AGAIN)

    def secret(self) -> str:
        return ""

    def close(self) -> None:
        self._token = ""
