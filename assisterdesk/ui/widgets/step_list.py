"""Where one stands in a few steps: done, now, still to come."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.ui.theme import icons, look
from assisterdesk.ui.theme.scale import Space, Text
from assisterdesk.ui.widgets.arrange import holder
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class StepState(StrEnum):
    TO_COME = "to_come"
    NOW = "now"
    DONE = "done"
    FAILED = "failed"


class _Mark(QWidget):
    """The number of a step in a ring, or a tick."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.state = StepState.TO_COME
        self.setFixedSize(Space.WIDE, Space.WIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = look.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        match self.state:
            case StepState.DONE:
                icons.paint(painter, "done", "done", box)
            case StepState.FAILED:
                icons.paint(painter, "refused", "refused", box)
            case state:
                now = state is StepState.NOW
                ring = box.adjusted(3.5, 3.5, -3.5, -3.5)
                painter.setPen(QPen(QColor(roles.accent if now else roles.edge), 1.5))
                painter.setBrush(QColor(roles.accent if now else roles.surface))
                painter.drawEllipse(ring)
                painter.setPen(QColor(roles.on_accent if now else roles.text_muted))
                painter.setFont(look.font(Text.SMALL, strong=now))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepList(QWidget):
    """`across` lays the steps in a row, otherwise one under the other."""

    def __init__(
        self, steps: Sequence[str], *, across: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = tuple(steps)
        self._states = [StepState.TO_COME] * len(self._names)
        self._marks: list[_Mark] = []
        self._labels: list[Label] = []
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        # where the words of a language are too long for one row, it goes on in the next
        rows = Flow(gap=Space.NORMAL)
        if across:
            lay.addWidget(rows)
        for number, step in enumerate(self._names, start=1):
            mark, label = _Mark(number), Label(step, "muted", wrap=not across)
            line = QHBoxLayout()
            line.setSpacing(Space.TIGHT)
            line.addWidget(mark)
            line.addWidget(label, 0 if across else 1)
            if across:
                line.setContentsMargins(0, 0, 0, 0)
                rows.addWidget(holder(line))
            else:
                lay.addLayout(line)
            self._marks.append(mark)
            self._labels.append(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.go_to(0)

    def go_to(self, index: int) -> None:
        """Everything before `index` is done, `index` is now; past the end all are done."""
        for i in range(len(self._names)):
            done = i < index
            self._set(i, StepState.DONE if done else StepState.TO_COME)
        if index < len(self._names):
            self._set(index, StepState.NOW)
        self._speak()

    def set_state(self, index: int, state: StepState) -> None:
        self._set(index, state)
        self._speak()

    def states(self) -> tuple[StepState, ...]:
        return tuple(self._states)

    def _set(self, index: int, state: StepState) -> None:
        self._states[index] = state
        self._marks[index].state = state
        self._marks[index].update()
        role = {StepState.NOW: "strong", StepState.FAILED: "refused"}.get(state, "muted")
        self._labels[index].set_role(role)

    def _speak(self) -> None:
        words = {
            StepState.TO_COME: tr("to come"),
            StepState.NOW: tr("now"),
            StepState.DONE: tr("done"),
            StepState.FAILED: tr("failed"),
        }
        said = [f"{n}: {words[s]}" for n, s in zip(self._names, self._states, strict=True)]
        self.setAccessibleName(", ".join(said))
