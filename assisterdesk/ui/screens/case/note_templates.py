"""Templates for the note field: a small menu, and Alt with a digit for each."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from assisterdesk.office.note_templates import GAP, NoteTemplate, note_templates
from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr


class NoteTemplates(QObject):
    """`button` opens the menu; a text goes in at the cursor, its first gap marked to type over."""

    def __init__(self, text: TextArea, box: QWidget) -> None:
        super().__init__(box)
        self._text = text
        self.button = IconButton("note", tr("Note templates"), on_click=self._open)
        self.button.setObjectName("case_note_templates")
        for template in note_templates().values():
            keys = QShortcut(QKeySequence(f"Alt+{template.key}"), box)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda template=template: self.put(template))

    def _open(self) -> None:
        menu = QMenu(self.button)
        for template in note_templates().values():
            words = f"{tr(template.title)}\tAlt+{template.key}"
            menu.addAction(words).triggered.connect(
                lambda _=False, template=template: self.put(template)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def put(self, template: NoteTemplate) -> None:
        """What was typed stays; the text begins on a line of its own."""
        if self._text.isReadOnly():
            return
        text, cursor = tr(template.text), self._text.textCursor()
        if cursor.positionInBlock():
            text = f"\n{text}"
        at = cursor.selectionStart()
        cursor.insertText(text)
        gap = text.find(GAP)
        if gap >= 0:
            cursor.setPosition(at + gap)
            cursor.setPosition(at + gap + len(GAP), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.setFocus()
