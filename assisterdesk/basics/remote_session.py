"""Whether somebody sits at this computer or works on it from afar: Remote Desktop, SSH, VNC.

Linux: what the session's own environment and logind say. Windows: ``SM_REMOTESESSION`` (Remote
Desktop; ``WTSRegisterSessionNotification`` would tell of a later connection at once, here the next
question does). macOS: SSH only; the system has no public word on screen sharing, so where that
matters IT closes it there.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

_SM_REMOTESESSION = 0x1000
#: what a session's environment holds -> how to call it
_SIGNS = (
    ("XRDP_SESSION", "Remote Desktop"),
    ("XRDP_SOCKET_PATH", "Remote Desktop"),
    ("X2GO_SESSION", "X2Go"),
    ("NX_CLIENT", "NX"),
    ("VNCDESKTOP", "VNC"),
    ("SSH_CONNECTION", "SSH"),
    ("SSH_CLIENT", "SSH"),
    ("SSH_TTY", "SSH"),
)
_SERVICES = {"sshd": "SSH", "xrdp-sesman": "Remote Desktop", "gdm-remote": "Remote Desktop"}
_LOGIND = Path("/run/systemd/sessions")
_ID = re.compile(r"[A-Za-z0-9]{1,32}")


def remote_session() -> str:
    """How this session is worked on from afar, in a word or two; "" when it is not, as far as the
    system tells."""
    if sys.platform == "win32":
        return _on_windows()
    return by_signs(os.environ, _LOGIND)


def by_signs(environment: Mapping[str, str], logind: Path) -> str:
    """From the environment and from what logind keeps of the session."""
    kept = _kept(environment.get("XDG_SESSION_ID", ""), logind)
    service = _SERVICES.get(kept.get("SERVICE", ""), "")
    for sign, words in _SIGNS:
        if environment.get(sign):
            return words
    if service:
        return service
    if kept.get("REMOTE") == "1":
        return "Remote session"
    return ""


def _kept(id: str, logind: Path) -> dict[str, str]:
    if not _ID.fullmatch(id):
        return {}
    try:
        text = (logind / id).read_text("utf-8", "replace")
    except OSError:
        return {}
    parts = (line.partition("=") for line in text.splitlines())
    return {name: value.strip() for name, _, value in parts}


def _on_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    far = ctypes.windll.user32.GetSystemMetrics(_SM_REMOTESESSION)
    return "Remote Desktop" if far else ""
