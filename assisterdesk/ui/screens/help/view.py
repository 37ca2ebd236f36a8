"""The Help page: a few sections, one in sight at a time; the gate can lead to a kind of data."""

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.ui.screens.help import installation, parts, view_model
from assisterdesk.ui.screens.help.page_help import page_help
from assisterdesk.ui.shell.pages import found_screens
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH
from assisterdesk.ui.widgets.arrange import FOCUS_ROOM, Page, column, scrolling
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import SectionChip
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

WIDTH = READING_WIDTH + 120


class HelpPage(QWidget):
    """`open_with(section=..., category=..., screen=...)` leads straight to a section, a kind of
    data, or the words about a screen one came from."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("help_page")
        self._context = context
        self._kinds: dict[str, QWidget] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._screens: dict[str, QWidget] = {}
        self._from = ""
        self.back = Button("", icon="arrow-left", on_click=self._go_back)
        self.back.setObjectName("help_back")
        self.back.hide()
        self.page = Page(tr("Help"), actions=(self.back,), scrolls=False, helps=False)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.sections = QStackedWidget()
        self.sections.setObjectName("help_sections")
        self.chips: dict[str, SectionChip] = {}
        for id, title, body in self._all_sections():
            chip = SectionChip(title)
            chip.setObjectName(f"help_{id}")
            chip.clicked.connect(lambda _=False, id=id: self._go_to(id))
            self.chips[id] = chip
            self._areas[id] = scrolling(body)
            self.sections.addWidget(self._areas[id])
        flow = Flow()
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.page.body.addWidget(flow)
        self.page.body.addWidget(self.sections, 1)
        self._go_to("personal_data")

    def _all_sections(self) -> tuple[tuple[str, str, QWidget], ...]:
        return (
            ("screens", tr("Page by page"), self._page_by_page()),
            ("personal_data", tr("Personal data"), self._personal_data()),
            (
                "sending",
                tr("How sending works"),
                _body(parts.passages(tr("From the case to the desk"), view_model.sending())),
            ),
            ("keys", tr("Keyboard"), self._keyboard()),
            (
                "whom_to_call",
                tr("Whom to call"),
                _body(
                    parts.to_call(view_model.whom_to_call(self._context.program.catalogues.desks))
                ),
            ),
            (
                "installation",
                tr("This computer"),
                _body(installation.Installation(self._context)),
            ),
            ("licences", tr("Licenses"), _body(installation.licences())),
            ("about", tr("About"), self._about()),
        )

    def _page_by_page(self) -> QWidget:
        words = page_help()
        cards = sorted(
            (c for c in found_screens().values() if c.id in words),
            key=lambda c: (c.order is None, c.group == "foot", c.order or 0, c.title),
        )
        for card in cards:
            part = Card(tr(card.title), icon=card.icon)
            part.setObjectName(f"help_screen_{card.id}")
            part.setAccessibleName(tr(card.title))
            part.add(Label(words[card.id], wrap=True))
            self._screens[card.id] = part
        self.here = Banner(Tone.CALM, "")
        self.here.setObjectName("help_here")
        self.here.hide()
        return _body(self.here, *self._screens.values())

    def _personal_data(self) -> QWidget:
        card, self._kinds = parts.kinds(
            tr("What counts as personal data"), view_model.kinds_of_data()
        )
        return _body(*(parts.passage(said) for said in view_model.meanings()), card)

    def _keyboard(self) -> QWidget:
        menu = sorted(
            (c for c in found_screens().values() if c.shortcut and c.order is not None),
            key=lambda c: (c.group == "foot", c.order or 0),
        )
        groups = view_model.keys({c.shortcut: c.title for c in menu})
        return _body(*(parts.keys(title, found) for title, found in groups))

    def _about(self) -> QWidget:
        card = Card(tr("About AssisterDesk"))
        facts = FactList(view_model.about())
        facts.setObjectName("help_about_facts")
        card.add(
            Label(
                tr(
                    "Not made by, and does not speak for, MNsure or the State of Minnesota. "
                    "What it connects to stands under “This computer”."
                ),
                wrap=True,
            ),
            facts,
        )
        return _body(card)

    def _go_to(self, id: str) -> None:
        self.chips[id].setChecked(True)
        self.sections.setCurrentWidget(self._areas[id])
        self.setFocusProxy(self.chips[id])

    def _go_back(self) -> None:
        self._context.navigate(self._from)

    def _show_screen(self, id: str) -> None:
        """The words about a page, and the way back to it."""
        self._from = id
        self.back.setText(tr("Back to “{page}”").format(page=tr(found_screens()[id].title)))
        self.back.show()
        self._go_to("screens")
        part = self._screens[id]
        words, title = page_help()[id], tr(found_screens()[id].title)
        self.here.say(Tone.CALM, words, word=title)
        self.here.show()
        for each in self._screens.values():
            each.setVisible(each is not part)
        self._areas["screens"].verticalScrollBar().setValue(0)
        name(self.back, self.back.text(), f"{title}. {words}")
        self.setFocusProxy(self.back)

    def _show_all(self) -> None:
        self.back.hide()
        self.here.hide()
        for each in self._screens.values():
            each.show()

    def open_with(self, **params: str) -> None:
        if params.get("screen", "") in self._screens:
            self._show_screen(params["screen"])
            return
        self._show_all()
        category = params.get("category", "")
        id = "personal_data" if category in self._kinds else params.get("section", "")
        if id in self.chips:
            self._go_to(id)
        if category in self._kinds:
            self._areas["personal_data"].ensureWidgetVisible(self._kinds[category])


def _body(*items: QWidget) -> QWidget:
    inner = QWidget()
    inner.setLayout(column(*items, None, margin=FOCUS_ROOM))
    inner.setMaximumWidth(WIDTH)
    return inner
