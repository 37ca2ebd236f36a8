"""Handing over on the desk's secure site: one piece after the other, ticked off, then said sent."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assisterdesk.actions.secure_channel import invitation_link
from assisterdesk.actions.site_assist import (
    PIECE_SECONDS,
    HandOver,
    Piece,
    PieceKind,
    hand_out,
    open_hand_over,
    sent_on_site,
)
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.submissions.submission import Submission
from assisterdesk.ui.screens.submit.site_words import copy_words, piece_words, preview, wanting
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH, Space
from assisterdesk.ui.widgets.arrange import holder, row, rule
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import BlockedButton, Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class SitePanel(QWidget):
    """`sent` carries the submission once the person said so; `later` leaves it in the outbox."""

    sent = Signal(object)
    later = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._hand_over: HandOver | None = None
        self._place: Path | None = None
        self._ticks: dict[PieceKind, Tick] = {}
        self._buttons: dict[PieceKind, Button] = {}
        self._title = Label("", "heading", wrap=True)
        self._title.setObjectName("submit_site_title")
        lead = Label(
            tr(
                "Open the desk's site and answer in your secure message there. Copy a piece, paste "
                "it, and it is ticked. What you copied leaves the clipboard after {seconds} "
                "seconds."
            ).format(seconds=PIECE_SECONDS),
            wrap=True,
        )
        self._host = Label("", "strong")
        self._host.setObjectName("submit_site_host")
        self._open = Button(tr("Open the site"), icon="lock", on_click=self._open_site)
        self._open.setObjectName("submit_site_open")
        self._pieces = QGridLayout()
        self._pieces.setHorizontalSpacing(Space.NORMAL)
        self._pieces.setVerticalSpacing(Space.SNUG)
        self._pieces.setColumnStretch(1, 1)
        self._path = Label("", "small", wrap=True, copyable=True)
        self._path.setObjectName("submit_site_path")
        self._show_folder = Button(tr("Show the folder"), on_click=self._show_place)
        self._show_folder.setObjectName("submit_site_folder")
        path = row(self._path, self._show_folder, gap=Space.SNUG)
        path.setStretch(0, 1)
        self._path_box = holder(path)
        self._problem = Banner(Tone.REFUSED, "", closable=True)
        self._problem.setObjectName("submit_site_problem")
        self._sent = BlockedButton(tr("I sent it"), icon="done", on_click=self._say_sent)
        self._sent.setObjectName("submit_site_sent")
        self._sent.button.setObjectName("submit_site_sent_button")
        self._later = Button(tr("Later"), "quiet", on_click=self._put_off)
        self._later.setObjectName("submit_site_later")
        box = Card()
        box.body.setSpacing(Space.NORMAL)
        box.add(self._title, lead)
        box.body.addLayout(row(self._open, self._host, None, gap=Space.SNUG))
        box.add(rule())
        box.body.addLayout(self._pieces)
        box.add(self._path_box, self._problem)
        foot = row(self._sent, self._later, gap=Space.SNUG)
        foot.setStretch(0, 1)
        box.body.addLayout(foot)
        box.setMaximumWidth(READING_WIDTH)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(box)
        lay.addStretch(1)
        context.before_lock(self, self._forget)

    # -- beginning

    def begin(self, id: SubmissionId) -> None:
        self._forget()
        for part in (self._problem, self._path_box):
            part.hide()
        session = self._context.session
        self._context.background.run(
            self, lambda: open_hand_over(session, id), self._opened, self._failed
        )

    def _opened(self, hand_over: HandOver) -> None:
        self._hand_over = hand_over
        submission = hand_over.submission
        self._title.set_text(f"{submission.reference} · {tr(submission.title)}")
        self._host.set_text(hand_over.host)
        for at, piece in enumerate(hand_over.pieces):
            self._add(at, piece)
        self._settle()
        self._open.setFocus()

    def _add(self, at: int, piece: Piece) -> None:
        tick = Tick(piece_words(piece.kind))
        tick.setObjectName(f"submit_site_{piece.kind.value}_tick")
        tick.toggled.connect(lambda _on: self._settle())
        seen = Label(preview(piece), "muted", wrap=True)
        seen.setObjectName(f"submit_site_{piece.kind.value}_text")
        button = Button(copy_words(piece.kind), on_click=lambda: self._hand_out(piece.kind))
        button.setObjectName(f"submit_site_{piece.kind.value}")
        button.setAccessibleDescription(piece_words(piece.kind))
        middle = Qt.AlignmentFlag.AlignVCenter
        self._pieces.addWidget(tick, at, 0, middle)
        self._pieces.addWidget(seen, at, 1, middle)
        self._pieces.addWidget(button, at, 2)
        self._ticks[piece.kind] = tick
        self._buttons[piece.kind] = button

    def _forget(self) -> None:
        """Let go of what was read; the clipboard and the folder are emptied by themselves."""
        self._hand_over = self._place = None
        while (item := self._pieces.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setObjectName("")
                widget.deleteLater()
        self._ticks, self._buttons = {}, {}

    # -- piece by piece

    def _open_site(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: invitation_link(session), self._ask_and_open, self._failed
        )

    def _ask_and_open(self, cleared: Cleared) -> None:
        try:
            self._context.exits.links.open(self, cleared, failed=self._failed)
        except AssisterDeskError as error:
            self._failed(error)

    def _hand_out(self, kind: PieceKind) -> None:
        hand_over, session = self._hand_over, self._context.session
        if hand_over is None:
            return
        self._problem.hide()
        self._context.background.run(
            self,
            lambda: hand_out(session, hand_over, kind),
            lambda cleared: self._out(kind, cleared),
            self._failed,
        )

    def _out(self, kind: PieceKind, cleared: Cleared) -> None:
        if self._hand_over is None or kind not in self._ticks:
            return
        try:
            if kind is PieceKind.FILES:
                self._place = self._context.exits.site_files.lay(cleared)
                self._path.set_text(str(self._place))
                self._path_box.show()
            else:
                self._context.exits.pasteboard.put(cleared, seconds=PIECE_SECONDS)
        except AssisterDeskError as error:
            self._failed(error)
            return
        self._ticks[kind].setChecked(True)
        self._next_after(kind)

    def _next_after(self, kind: PieceKind) -> None:
        """Enter alone goes through the list."""
        left = [k for k, tick in self._ticks.items() if not tick.isChecked()]
        if kind is PieceKind.FILES:
            self._show_folder.setFocus()
        elif left:
            self._buttons[left[0]].setFocus()
        else:
            self._sent.button.setFocus()

    def _show_place(self) -> None:
        if self._place is None:
            return
        try:
            self._context.exits.site_files.show(self._place)
        except AssisterDeskError as error:
            self._failed(error)

    # -- and sent

    def _done(self) -> tuple[PieceKind, ...]:
        return tuple(kind for kind, tick in self._ticks.items() if tick.isChecked())

    def _settle(self) -> None:
        left = wanting(self._ticks, self._done())
        if left or not self._ticks:
            self._sent.block(left or tr("Getting everything ready …"))
        else:
            self._sent.unblock()

    def _say_sent(self) -> None:
        hand_over, session, done = self._hand_over, self._context.session, self._done()
        if hand_over is None:
            return
        id = hand_over.submission.id
        self._sent.block(tr("Saving …"))
        self._context.background.run(
            self, lambda: sent_on_site(session, id, done), self._was_sent, self._failed
        )

    def _was_sent(self, submission: Submission) -> None:
        exits = self._context.exits
        exits.pasteboard.clear_own()
        if self._place is not None and exits.site_files.forget():
            self._context.notify(tr("A file is still open in another program. Close it there."))
        self._forget()
        self.sent.emit(submission)

    def _put_off(self) -> None:
        self._forget()
        self.later.emit()

    def _failed(self, error: AssisterDeskError) -> None:
        self._problem.say(Tone.REFUSED, error.text, word=tr("That did not work"))
        self._problem.show()
        self._settle()
