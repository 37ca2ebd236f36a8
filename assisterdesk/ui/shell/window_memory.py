"""The window opens where it stood: on the same monitors at the same place, parted the same way."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QMainWindow, QWidget

from assisterdesk.settings.window_file import read, write
from assisterdesk.settings.window_state import (
    Area,
    Place,
    WindowState,
    WindowStates,
    fitted,
    person_key,
    setup_key,
)
from assisterdesk.ui.widgets.split import Split

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

#: monitors come and go one by one; the window is looked at when they came to rest, in ms
_RESTS_MS = 400


class WindowMemory(QObject):
    """Keeps it in `file`, of the computer's account and for each person of the office; without a
    file, as in the practice office, only while the program runs."""

    def __init__(
        self,
        window: QMainWindow,
        file: Path | None,
        *,
        menu: Split,
        usual: tuple[int, int],
        least: tuple[int, int],
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._menu = window, file, menu
        self._usual, self._least = usual, least
        self._states = read(file) if file is not None else WindowStates()
        self._person = ""
        #: whose place the window stands at
        self._stands_for = self._states.last
        self._heard: QWindow | None = None
        #: who left the window since the program started
        self._were_here: set[str] = set()
        self._rest = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._rest.timeout.connect(self.look_again)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screen_came)
            app.screenRemoved.connect(self._changed)
            app.primaryScreenChanged.connect(self._changed)
        for screen in QGuiApplication.screens():
            self._hear(screen)
        self._take_place(self._states.of(self._states.last))

    # -- the monitors

    def _screen_came(self, screen: QScreen) -> None:
        self._hear(screen)
        self._changed(screen)

    def _hear(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._changed)

    def _changed(self, _what: object) -> None:
        self._rest.start()

    @property
    def is_moving(self) -> bool:
        """Monitors changed, or the window came to one: it is looked at in a moment."""
        return self._rest.isActive()

    def _setup(self) -> str:
        return setup_key(
            [(_area(s.geometry()), s.devicePixelRatio()) for s in QGuiApplication.screens()]
        )

    def _free(self) -> list[Area]:
        """What is free of each monitor, the main one first."""
        first = QGuiApplication.primaryScreen()
        screens = sorted(_monitors(), key=lambda s: s is not first)
        return [_area(s.availableGeometry()) for s in screens]

    def look_again(self) -> None:
        """Whole and on a monitor, whatever became of them; a maximised one is the system's care."""
        self._take_least()
        if self._window.isMaximized() or self._window.isFullScreen():
            return
        now = self._place()
        place = fitted(now, self._free(), self._smallest())
        if place.area != now.area:
            self._put(place)

    def _smallest(self) -> tuple[int, int]:
        least = self._window.minimumSize()
        return least.width(), least.height()

    def _take_least(self) -> None:
        """On a small monitor, or one of large scale, the window may be as small as that is."""
        screen = self._window.screen()
        if screen not in _monitors():
            self._window.setMinimumSize(*self._least)
            return
        free = screen.availableGeometry()
        left, top, right, bottom = self._frame()
        wide = min(self._least[0], free.width() - left - right)
        high = min(self._least[1], free.height() - top - bottom)
        self._window.setMinimumSize(max(wide, 1), max(high, 1))

    # -- the window's place

    def _frame(self) -> tuple[int, int, int, int]:
        inner, outer = self._window.geometry(), self._window.frameGeometry()
        return (
            max(0, inner.left() - outer.left()),
            max(0, inner.top() - outer.top()),
            max(0, outer.right() - inner.right()),
            max(0, outer.bottom() - inner.bottom()),
        )

    def _place(self) -> Place:
        window = self._window
        maximised = window.isMaximized()
        usual = window.normalGeometry() if maximised or window.isMinimized() else window.geometry()
        if usual.width() <= 0 or usual.height() <= 0:
            usual = window.geometry()
        return Place(_area(usual), maximised, (0, 0, 0, 0) if maximised else self._frame())

    def _take_place(self, state: WindowState) -> None:
        place, free = state.place_for(self._setup()), self._free()
        if place is None:
            place = Place(_middle(free[0], *self._usual) if free else Area(0, 0, *self._usual))
        place = fitted(place, free, (0, 0))
        self._put(place)
        if place.maximised != self._window.isMaximized():
            with_it = Qt.WindowState.WindowMaximized
            other = self._window.windowState() ^ with_it
            self._window.setWindowState(other)

    def _put(self, place: Place) -> None:
        area = place.area
        # the least of the monitor it goes to, before it goes
        wide, high = min(self._least[0], area.width), min(self._least[1], area.height)
        self._window.setMinimumSize(max(wide, 1), max(high, 1))
        self._window.setGeometry(area.x, area.y, area.width, area.height)
        self._take_least()

    # -- the person

    def entered(self, session: "Session") -> str:
        """Somebody signed in: the window stands and is parted as theirs. The screen to go on with:
        the one they left by locking, or before that when they wish so; else ""."""
        person = person_key(str(session.who.id))
        state = self._states.of(person)
        if person != self._stands_for and state.places:
            self._take_place(state)
        self._person = self._stands_for = person
        self._menu.part(state.menu_width)
        return state.screen if state.reopens or person in self._were_here else ""

    def left(self, screen: str) -> None:
        """The window locks or closes; `screen` is one of the menu's or ""."""
        if not self._person:
            return
        state = self._states.of(self._person).with_place(self._setup(), self._place())
        state = replace(state, menu_width=self._menu.chosen, screen=screen)
        self._states = self._states.with_state(self._person, state)
        self._were_here.add(self._person)
        self._person = ""
        if self._file is not None:
            write(self._file, self._states)

    def reopen_where_left(self, wanted: bool) -> None:
        """Also after a new start, not only after a lock."""
        if self._person:
            state = replace(self._states.of(self._person), reopens=wanted)
            self._states = self._states.with_state(self._person, state)

    def watch(self, page: QWidget) -> None:
        """A page was built: its dividers stand where the person left them."""
        parts = self._states.of(self._person).parts if self._person else {}
        for split in page.findChildren(Split):
            name = split.objectName()
            if kept := parts.get(name):
                split.part(kept[0])
            split.moved.connect(lambda split=split: self._parted(split))

    def _parted(self, split: Split) -> None:
        if self._person:
            state = self._states.of(self._person)
            kept = state.with_parts(split.objectName(), (split.chosen,))
            self._states = self._states.with_state(self._person, kept)

    def shown(self) -> None:
        """The window is on a monitor now: its frame is known, and it may be moved to others."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._heard:
            self._heard = handle
            handle.screenChanged.connect(self._changed)
            self._rest.start()


def _monitors() -> list[QScreen]:
    """Without the one of a window that nobody sees, which bounds nothing: of tests and the tour."""
    unseen = QGuiApplication.platformName() == "offscreen"
    return [s for s in QGuiApplication.screens() if s.name() or not unseen]


def _area(box: QRect) -> Area:
    return Area(box.x(), box.y(), box.width(), box.height())


def _middle(free: Area, width: int, height: int) -> Area:
    width, height = min(width, free.width), min(height, free.height)
    return Area(
        free.x + (free.width - width) // 2, free.y + (free.height - height) // 2, width, height
    )
