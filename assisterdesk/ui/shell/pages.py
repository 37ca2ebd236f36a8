"""The screens on the stack: built on first show, told when they come, dropped at lock."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from assisterdesk.basics.registry import cards
from assisterdesk.ui.shell.screen import (
    FIRST_START,
    SIGN_IN,
    TODAY,
    HearsShown,
    ScreenCard,
    ScreenContext,
    TakesParams,
)

#: shown with nobody signed in, whatever their cards say
_DOORS = frozenset({SIGN_IN, FIRST_START})


def found_screens() -> Mapping[str, ScreenCard]:
    """The cards of `ui/screens`, by id. Raises LookupError when two screens share an id."""
    by_id: dict[str, ScreenCard] = {}
    for card in cards("assisterdesk.ui.screens", "SCREEN", ScreenCard).values():
        if card.id in by_id:
            raise LookupError(f"two screens are called {card.id}")
        by_id[card.id] = card
    return by_id


def first_of(screens: Iterable[ScreenCard]) -> str:
    """Today, or the first of the menu where there is no such screen."""
    menu = sorted((c.order, c.id) for c in screens if c.order is not None)
    if any(each_id == TODAY for _order, each_id in menu):
        return TODAY
    return menu[0][1]


class Pages(QStackedWidget):
    """Raises `KeyError` for a screen that does not exist. `built` tells each new page."""

    built = Signal(QWidget)

    def __init__(self, screens: Mapping[str, ScreenCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.screens = screens
        self.current_screen = ""
        self._built: dict[str, QWidget] = {}
        self._odd: QWidget | None = None
        self.currentChanged.connect(self._drop_odd)

    def is_public(self, screen_id: str) -> bool:
        return screen_id in _DOORS or self.screens[screen_id].public

    def page(self, screen_id: str) -> QWidget | None:
        """The page if it was built since the last lock."""
        return self._built.get(screen_id)

    def bring(self, screen_id: str, context: ScreenContext, params: Mapping[str, str]) -> QWidget:
        page = self._built.get(screen_id)
        if page is None:
            page = self.screens[screen_id].build(context)
            if not page.objectName():
                page.setObjectName(f"screen_{screen_id}")
            self._built[screen_id] = page
            self.addWidget(page)
            self.built.emit(page)
        self.current_screen = screen_id
        self.setCurrentWidget(page)
        if isinstance(page, TakesParams) and (params or not isinstance(page, HearsShown)):
            page.open_with(**params)
        if isinstance(page, HearsShown):
            page.shown()
        if page.focusProxy() is not None:
            page.setFocus()
        QTimer.singleShot(0, page, lambda: self._keep_focus(page))
        return page

    def _keep_focus(self, page: QWidget) -> None:
        """The button that led here is gone with its page: the keyboard must not be lost with it."""
        now = QApplication.focusWidget()
        if self.currentWidget() is not page or (now is not None and now.isVisible()):
            return
        first: QWidget | None = page.nextInFocusChain()
        while first is not None and first is not page:
            takes = bool(first.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes and first.isVisible() and first.isEnabled() and page.isAncestorOf(first):
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            first = first.nextInFocusChain()

    def put_in_place(self, page: QWidget) -> None:
        """Show a page that belongs to no screen; it goes when another is brought."""
        older, self._odd = self._odd, page
        self.addWidget(page)
        self.setCurrentWidget(page)
        if older is not None:
            self._drop(older)

    def _drop_odd(self) -> None:
        odd = self._odd
        if odd is not None and self.currentWidget() is not odd:
            self._odd = None
            self._drop(odd)

    def _drop(self, page: QWidget) -> None:
        self.removeWidget(page)
        page.deleteLater()

    def drop_all(self) -> None:
        """Forget every page and what it showed."""
        self._built.clear()
        self.current_screen = ""
        # in front of all: whichever were left in front would be shown when the one before it goes
        self._odd = front = QWidget()
        self.addWidget(front)
        self.setCurrentWidget(front)
        while (page := self.widget(0)) is not None and page is not front:
            self._drop(page)
