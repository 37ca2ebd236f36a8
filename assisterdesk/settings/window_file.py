"""The file in which an account of the computer keeps how its window stood; see `window_state`."""

import os
from pathlib import Path

from assisterdesk.settings.window_state import WindowStates, from_text, to_text

#: a file that is larger is not ours
_MOST_BYTES = 256 * 1024


def read(path: Path) -> WindowStates:
    """Nothing kept where there is no file, or none that reads."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        return from_text(content.decode("utf-8")) if len(content) <= _MOST_BYTES else WindowStates()
    except (OSError, UnicodeDecodeError):
        return WindowStates()


def write(path: Path, states: WindowStates) -> bool:
    """Whole or not at all, for the account alone. False where it could not be: a window that opens
    elsewhere next time is no reason to stop anybody."""
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(to_text(states).encode("utf-8"))
        os.replace(beside, path)
    except OSError:
        return False
    return True
