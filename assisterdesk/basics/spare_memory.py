"""Gives memory that is free inside the process back to the system, where the system lets one."""

import ctypes
import linecache
import sys


def forget_sources() -> None:
    """PySide reads the source of every module that is imported after it, to see whether it names
    PySide, and Python keeps the lines: some 17 MB. Whoever needs one again reads it again."""
    linecache.clearcache()


def give_back() -> None:
    """Costs about a millisecond. Reading everybody for the gate leaves some 20 MB that glibc would
    keep for itself until the end; other systems take such memory back by themselves."""
    if sys.platform != "linux":
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
