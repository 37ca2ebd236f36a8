"""The operating system's own log, for technical entries only, where IT asks for them there.

Linux and macOS: syslog(3), read with `journalctl -t assisterdesk` or in Console. Windows: the
application log, by `ReportEventW` (advapi32) under the source name AssisterDesk; it follows the
vendor's manual and waits for a machine to be tried on.
"""

import sys

SOURCE = "AssisterDesk"
_INFORMATION = 0x0004


def to_system_log(line: str) -> None:
    """One line. Raises OSError where the system does not take it."""
    if sys.platform == "win32":
        import ctypes

        library = ctypes.windll.advapi32
        handle = library.RegisterEventSourceW(None, SOURCE)
        if not handle:
            raise OSError("the event log is not there")
        try:
            texts = (ctypes.c_wchar_p * 1)(line)
            library.ReportEventW(handle, _INFORMATION, 0, 0, None, 1, 0, texts, None)
        finally:
            library.DeregisterEventSource(handle)
        return
    import syslog

    syslog.openlog(SOURCE.lower(), syslog.LOG_PID, syslog.LOG_USER)
    syslog.syslog(syslog.LOG_INFO, line)
