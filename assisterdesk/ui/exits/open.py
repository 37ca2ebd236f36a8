"""Opens a link in the system's browser, after the person saw and confirmed the true host."""

from collections.abc import Callable
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Protection
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.wording import tr

#: where a person signs in to their mail service; nothing else is opened without asking
SIGN_IN_HOSTS = frozenset({"login.microsoftonline.com"})

_NO_BROWSER = "No browser answered. Open your browser and go to the site there."
_MISLEADING = "This link is not one AssisterDesk opens: it hides where it leads. Do not follow it."


def true_host(link: str) -> str:
    """The host a browser would go to, in ASCII, so that look-alike letters show as ``xn--``.

    Raises `Refused` for anything but a plain https address.
    """
    if any(c.isspace() or not c.isprintable() or c == "\\" for c in link):
        raise Refused(_MISLEADING)
    try:
        parts = urlsplit(link)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise Refused(_MISLEADING) from error
    if parts.scheme.lower() != "https" or not host:
        raise Refused("Only a secure link (https) is opened. This one is not; do not follow it.")
    if parts.username is not None or parts.password is not None:
        raise Refused(_MISLEADING)
    shown = bytes(QUrl.toAce(host).data()).decode("ascii")
    if not shown:
        raise Refused(_MISLEADING)
    return shown if port in (None, 443) else f"{shown}:{port}"


class Links(QObject):
    """`launch` hands the address to the desktop; a test hands in its own."""

    def __init__(
        self,
        launch: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._launch = launch

    def open(
        self,
        parent: QWidget,
        cleared: Cleared,
        then: Callable[[bool], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> Question:
        """Ask, then open the link that is the cleared body; `then(True)` when it was opened.

        `failed` is told when the person agreed but no browser answered.

        Raises `Refused` before asking when the link is not plain https.
        """
        link = cleared.outgoing.body.strip()
        host = true_host(link)

        def answered(yes: bool) -> None:
            opened = yes and self._launch(QUrl(link, QUrl.ParsingMode.StrictMode))
            if yes and not opened and failed is not None:
                failed(Trouble(_NO_BROWSER))
            if then is not None:
                then(bool(opened))

        return Question.ask(
            parent,
            title=tr("Open this site in your browser?"),
            text=tr("The link leads to the site below. Go on only if you expected it."),
            detail=host,
            yes=tr("Open the site"),
            no=tr("Do not open"),
            then=answered,
        )

    def sign_in(self, link: str) -> None:
        """Open the page on which the person signs in, which they have just asked for.

        Nothing of a client is in it: the program's own id, the person's own address and random
        words. Raises `Refused` for any other host, `Trouble` when no browser answers.
        """
        if true_host(link) not in SIGN_IN_HOSTS:
            raise Refused("This is not the sign-in page of a mail service. It was not opened.")
        if not self._launch(QUrl(link, QUrl.ParsingMode.StrictMode)):
            raise Trouble(_NO_BROWSER)

    def compose(self, cleared: Cleared) -> None:
        """Open a message in the system's mail program; the person sends it there.

        Only for plain mail, which the gate clears without personal data alone. Raises `Refused`
        for anything else, `Trouble` when no mail program answers.
        """
        outgoing = cleared.outgoing
        plain = outgoing.route == "plain_mail" and outgoing.protection is Protection.PLAIN
        if not plain or outgoing.attachments or not outgoing.recipients:
            raise Refused("This was reviewed for another way out. Nothing was opened.")
        address = quote(",".join(r.address for r in outgoing.recipients), safe="@,")
        parts = {"subject": outgoing.subject, "body": outgoing.body}
        asked = "&".join(f"{name}={quote(text, safe='')}" for name, text in parts.items() if text)
        url = QUrl(f"mailto:{address}?{asked}", QUrl.ParsingMode.StrictMode)
        if not self._launch(url):
            raise Trouble(
                "No mail program answered. Write the message there yourself: to the desk's "
                "address, with exactly the subject shown here."
            )
