"""The system's own password store: Windows Credential Manager, macOS Keychain, Secret Service.

Only these three, which encrypt for the account: what else `keyring` could be set up with (a file, a
plug-in, plain text) is never asked, so there is nothing to fall back on.
"""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any

from assisterdesk.access.credentials import MOST_CHARACTERS, Offered
from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.sentence import worded

_USER = "AssisterDesk"
_NAMES = {
    "win32": "Windows Credential Manager",
    "darwin": "macOS Keychain",
    "linux": "the password store of the desktop (Secret Service)",
}
#: set to keyring's own refusing backend, nothing of the system's is touched
_SWITCH = "PYTHON_KEYRING_BACKEND"
#: seconds in which it has to say whether it is there
_PATIENCE_S = 5.0
_OFF = frozenset({"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"})


class OsCredentials:
    """Implements `access.credentials.Credentials`. Safe to call from any thread."""

    def __init__(self, platform: str = sys.platform) -> None:
        self._platform = platform
        self._lock = threading.Lock()

    def offered(self) -> Offered:
        name = _NAMES.get(self._platform, "")
        if os.environ.get(_SWITCH) in _OFF:
            return Offered(name, "This computer's password store is switched off for programs.")
        if not name:
            return Offered("", "This system has no password store that AssisterDesk knows.")
        answers: list[Offered] = []

        def look() -> None:
            try:
                answers.append(Offered(name, locked=self._is_locked()))
            except Exception:  # noqa: BLE001 - whatever a desktop's parts raise, it is not there
                why = worded(
                    "{where} is not running here. Ask your IT to set it up.",
                    where=worded(_upper(name)),
                )
                answers.append(Offered(name, why))

        # on a thread, since a desktop that hangs must not take the program with it
        asking = threading.Thread(target=look, name="password store", daemon=True)
        asking.start()
        asking.join(_PATIENCE_S)
        return (
            answers[0]
            if answers
            else Offered(name, worded("{where} does not answer.", where=worded(_upper(name))))
        )

    def get(self, name: str) -> str | None:
        found = self._asked(lambda backend: backend.get_password(_entry(name), _USER))
        return None if found is None else str(found)

    def put(self, name: str, value: str) -> None:
        if len(value) > MOST_CHARACTERS or not value.isascii():
            raise ValueError("more than Windows keeps, or not plain characters")
        self._asked(lambda backend: backend.set_password(_entry(name), _USER, value))
        if self.get(name) != value:
            raise Trouble(
                worded(
                    "{where} did not keep what it was given.",
                    where=worded(_upper(self.offered().name)),
                )
            )

    def drop(self, name: str) -> None:
        def drop(backend: Any) -> None:  # noqa: ANN401 - keyring's classes differ by system
            if backend.get_password(_entry(name), _USER) is not None:
                backend.delete_password(_entry(name), _USER)

        self._asked(drop)

    def _asked(self, ask: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - keyring's, by system
        offered = self.offered()
        if offered.why_not:
            raise Trouble(offered.why_not)
        try:
            with self._lock:
                return ask(self._backend())
        except Exception:  # noqa: BLE001 - each system raises its own kinds; none holds the value
            raise Trouble(
                worded(
                    "{where} did not answer or was not unlocked. Unlock it when the system "
                    "asks, then try again.",
                    where=worded(_upper(offered.name)),
                )
            ) from None

    def _backend(self) -> Any:  # noqa: ANN401 - keyring's classes differ by system
        """The one for this system, made directly: no setting or plug-in chooses another."""
        if self._platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring

            windows: Any = WinVaultKeyring
            vault = windows()
            vault.persist = "local machine"  # never roams with the account
            return vault
        if self._platform == "darwin":
            from keyring.backends.macOS import Keyring

            mac: Any = Keyring
            return mac()
        from keyring.backends.SecretService import Keyring as SecretService

        desktop: Any = SecretService
        return desktop()

    def _is_locked(self) -> bool:
        """Raises whatever the system's parts raise when it is not there."""
        if self._platform != "linux":
            if not self._backend().viable:
                raise LookupError("not on this system")
            return False
        import secretstorage

        with closing(secretstorage.dbus_init()) as bus:
            # not keyring's way of looking, which would have one made and ask for a password
            return bool(secretstorage.Collection(bus).is_locked())


def _entry(name: str) -> str:
    """A target of its own for each: keyring moves entries that share one about on Windows."""
    return f"AssisterDesk {name}"


def _upper(name: str) -> str:
    return name[:1].upper() + name[1:]
