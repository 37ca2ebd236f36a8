"""A window over nothing: its pages, its session's end and its gate are stand-ins that remember."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from assisterdesk.actions.exits_ask import Asked, ExitVerbs, after_fix
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.cleared import Cleared, _clear
from assisterdesk.egress.fixes import Fix
from assisterdesk.egress.outgoing import (
    Confidence,
    Finding,
    Outcome,
    Outgoing,
    Override,
    Part,
    Verdict,
)
from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.line_field import LineField

Open = Callable[..., MainWindow]


class NotesPage(Page):
    """A page that keeps a draft."""

    def __init__(self, context: ScreenContext, kept: list[str]) -> None:
        super().__init__("Notes")
        self.field = LineField()
        self.field.setObjectName("note_field")
        self.body.addWidget(self.field)
        self.times_shown = 0
        self.opened: dict[str, str] = {}
        context.before_lock(self, lambda: self.keep(context, kept))

    def keep(self, context: ScreenContext, kept: list[str]) -> None:
        text = self.field.text()
        context.background.run(self, lambda: kept.append(text), lambda _: None, must_finish=True)

    def shown(self) -> None:
        self.times_shown += 1

    def open_with(self, **params: str) -> None:
        self.opened = params


@dataclass
class House:
    """A window with three screens, and what happened outside it."""

    kept: list[str] = field(default_factory=list)
    ended: list[object] = field(default_factory=list)
    built: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    fails: BaseException | None = None
    window: MainWindow | None = None

    def card(self, screen_id: str, order: int | None, shortcut: str = "") -> ScreenCard:
        def build(context: ScreenContext) -> QWidget:
            self.built.append(screen_id)
            if screen_id == "notes":
                return NotesPage(context, self.kept)
            return Page(screen_id.title())

        return ScreenCard(
            id=screen_id,
            title=screen_id.replace("_", " ").title(),
            icon="note",
            order=order,
            shortcut=shortcut,
            build=build,
        )

    def end(self, session: object) -> None:
        if self.fails is not None:
            raise self.fails
        self.ended.append(session)

    def verbs(self) -> ExitVerbs:
        return ExitVerbs(self.ask, self.let_out, self.keep_in, self.ask_fixed)

    def ask(self, session: object, outgoing: Outgoing, case: object) -> Asked:
        found = tuple(
            Finding(
                Part.BODY,
                0,
                m.start(),
                m.end(),
                PiiCategory.PERSON_NAME,
                Confidence.HIGH,
                "names",
                "This is a client's name.",
            )
            for m in re.finditer("Vang", outgoing.body)
        )
        outcome = Outcome.WARN if found else Outcome.GO
        verdict = Verdict(outcome, found, (), (), outgoing.content_hash)
        access = Access(StaffId("anna"), "daily_work")
        offered = (Override.JUSTIFIED, Override.ACKNOWLEDGED)
        return Asked(outgoing, verdict, access, "", offered, 10)

    def let_out(
        self, session: object, asked: Asked, override: Override | None, words: str
    ) -> Cleared:
        if not asked.may_go and len(words) < 10 and override is not Override.ACKNOWLEDGED:
            raise Refused("Write in a few words why this must leave unencrypted.")
        self.left.append(f"{asked.outgoing.body} {override}")
        return _clear(asked.outgoing)

    def ask_fixed(self, session: object, asked: Asked, fix: Fix) -> Asked:
        return self.ask(session, after_fix(asked, fix), None)

    def keep_in(self, session: object, asked: Asked) -> None:
        self.left.append("kept in")
