"""Windows' own sign-in (Web Account Manager), used where the computer has what it needs.

It asks in a window of the system's instead of the browser, knows the accounts Windows is signed in
to, proves that the device is managed, and keeps what renews a sign-in outside of the program.
msal reaches it through Microsoft's package `pymsalruntime`. That package is no part of
AssisterDesk: its terms are Microsoft's own, no free licence, so only IT can put it beside the
program.
"""

import importlib.util
import sys
from collections.abc import Callable
from typing import Any, Protocol

#: what must be registered besides http://localhost for Windows to let the program ask
REDIRECT = "ms-appx-web://Microsoft.AAD.BrokerPlugin/{client_id}"


class Interactive(Protocol):
    """The part of msal's application that is used here."""

    def acquire_token_interactive(self, scopes: list[str], **named: Any) -> Any: ...  # noqa: ANN401


def usable(system: str = sys.platform, find: Callable[[str], object] | None = None) -> bool:
    """Whether this computer can sign in without a browser."""
    look = find or importlib.util.find_spec
    return system == "win32" and look("pymsalruntime") is not None


def options() -> dict[str, bool]:
    """What msal's application is made with. Nothing elsewhere: the browser is asked there."""
    return {"enable_broker_on_windows": True} if usable() else {}


def asked(
    app: Interactive,
    scopes: list[str],
    login_hint: str,
    window: Callable[[], int] | None = None,
) -> dict[str, Any] | None:
    """msal's answer with a token, or its refusal; None when the browser should be asked instead.

    Blocks until the person is through. The browser comes in where Windows itself cannot: the
    registration lacks `REDIRECT`, or its sign-in is out of order.
    """
    try:
        said = app.acquire_token_interactive(
            scopes,
            prompt="select_account",
            login_hint=login_hint,
            parent_window_handle=(window or window_in_front)(),
        )
    except Exception:  # noqa: BLE001 - whatever Windows' side raises, the browser still works
        return None
    if not isinstance(said, dict):
        return None
    if "access_token" in said or "AADSTS" in str(said.get("error_description", "")):
        return said
    return CANCELLED if "UserCanceled" in str(said.get("_broker_status", "")) else None


#: the person closed the window
CANCELLED: dict[str, Any] = {"error": "cancelled"}


def window_in_front() -> int:
    """Ours: the person has just pressed its button. Windows only; 0 elsewhere."""
    if sys.platform != "win32":
        return 0
    import ctypes

    return int(ctypes.windll.user32.GetForegroundWindow())
