"""The rare question that must be answered before anything goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import show_if
from assisterdesk.ui.widgets.label import Label


class Question(QDialog):
    """Two verbs, the safe one in focus; Escape takes the safe one."""

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        *,
        title: str,
        text: str,
        yes: str,
        no: str,
        then: Callable[[bool], None],
        detail: str = "",
    ) -> "Question":
        """Open it over `parent`'s window; `then(answer)` is called once. `detail` stands out."""
        question = cls(parent.window())
        question.setObjectName("question")
        question.setWindowTitle("AssisterDesk")
        question.setAccessibleName(title)
        question.setAccessibleDescription(f"{text} {detail}".strip())
        heading = Label(title, "heading", wrap=True)
        words = Label(text, wrap=True)
        words.setMinimumWidth(380)
        loud = Label(detail, "code", wrap=True, copyable=False)
        loud.setObjectName("question_detail")
        show_if(loud, bool(detail))
        go = Button(yes, "primary", on_click=question.accept)
        go.setObjectName("question_yes")
        stay = Button(no, on_click=question.reject)
        stay.setObjectName("question_no")
        question.setLayout(
            column(heading, words, loud, row(None, stay, go), gap=Space.NORMAL, margin=Space.WIDE)
        )
        stay.setFocus()
        question.setWindowModality(Qt.WindowModality.WindowModal)
        question.finished.connect(lambda result: question.deleteLater())
        question.finished.connect(lambda result: then(bool(result)))
        question.open()
        return question
