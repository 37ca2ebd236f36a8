"""exchangelib's credentials over a sign-in at Microsoft: a token for each request, never a loop.

exchangelib's own hold one token and leave it to oauthlib to see that it ran out; its services then
try again at once and for ever. So no token is kept here at all: whoever has the sign-in is asked
before each request, and renews it some minutes before it ends.
"""

from exchangelib.credentials import OAuth2AuthorizationCodeCredentials
from requests import PreparedRequest
from requests.auth import AuthBase

from assisterdesk.transports._microsoft.tokens import TokenSource


class MicrosoftCredentials(OAuth2AuthorizationCodeCredentials):  # type: ignore[misc]
    """`identity` stays empty: with one, exchangelib asks to act for somebody else."""

    def __init__(self, client_id: str, tokens: TokenSource) -> None:
        super().__init__(client_id=client_id)
        self.tokens = tokens

    def refresh(self, session: object) -> None:
        """Never reached as long as no session holds a token. Raises `Refused` when nobody can
        sign in any more, so that a loop would end here."""
        self.tokens.renewed()

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    __str__ = __repr__


class Bearer(AuthBase):
    """Puts the token into each request. Raises `Refused` or `OutOfReach` before anything leaves."""

    def __init__(self, credentials: MicrosoftCredentials) -> None:
        self._credentials = credentials

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._credentials.tokens.token()}"
        return request
