"""Keeps the window out of screenshots and shared screens, as far as the system lets a program ask.

Windows 10 (2004) and later: `SetWindowDisplayAffinity` with WDA_EXCLUDEFROMCAPTURE (user32), black
in every capture. macOS: the window's `sharingType` set to none by the Objective-C runtime; newer
kinds of capture may pass over it. Linux: neither X11 nor Wayland knows such a wish. The first two
follow the vendors' manuals and wait for a machine to be tried on.
"""

import ctypes
import ctypes.util
import sys

from PySide6.QtWidgets import QWidget

_SHOWN, _EXCLUDED = 0x00, 0x11
#: NSWindowSharingNone, NSWindowSharingReadOnly
_NONE, _READ_ONLY = 0, 1


def can_be_hidden() -> bool:
    """Whether this system knows the wish at all."""
    return sys.platform in ("win32", "darwin")


def keep_out(window: QWidget, hidden: bool) -> bool:
    """Hide the window from captures, or show it in them; True when the system took the wish."""
    if sys.platform == "win32":
        wish = _EXCLUDED if hidden else _SHOWN
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(int(window.winId()), wish))
    if sys.platform == "darwin":
        return _on_macos(int(window.winId()), _NONE if hidden else _READ_ONLY)
    return False


def _on_macos(view: int, sharing: int) -> bool:
    found = ctypes.util.find_library("objc")
    if not found:
        return False
    objc = ctypes.cdll.LoadLibrary(found)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_msgSend.restype = ctypes.c_void_p
    objc.objc_msgSend.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    window = objc.objc_msgSend(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    objc.objc_msgSend.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    objc.objc_msgSend(window, objc.sel_registerName(b"setSharingType:"), sharing)
    return True
