"""Progress from a worker to the window: told on any thread, heard on the one of the window."""

from PySide6.QtCore import QObject, Signal


class Relay(QObject):
    """Connect `told` to a slot of a page, hand ``relay.told.emit`` to the work.

    It is held by the work and not by the page, so a page that goes meanwhile hears no more and
    the work goes on undisturbed.
    """

    told = Signal(object)
