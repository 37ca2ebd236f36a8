"""Where a file is taken from or saved to: asked of the person through the system's own dialog."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


class Places(QObject):
    """`answer_next` lets a tour or a test answer in the person's place, once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next: tuple[Path, ...] | None = None
        # Qt's own dialog keeps the folders and names last chosen in a file beside the desktop's
        # settings, in plain text; there is no other switch than giving it nowhere to write
        nowhere = str(Path(os.devnull) / "nowhere")
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, nowhere)

    def answer_next(self, *paths: Path) -> None:
        """The next question is answered by these paths; by none, as if it was cancelled."""
        self._next = paths

    def to_save(
        self,
        parent: QWidget,
        title: str,
        suggested: str,
        kinds: str,
        then: Callable[[Path], None],
    ) -> None:
        """Ask where to save; `kinds` as in ``PDF (*.pdf)``. Nothing happens on cancel."""
        dialog = QFileDialog(parent, title, suggested, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(suggested)
        self._ask(dialog, lambda paths: then(paths[0]))

    def to_read(
        self,
        parent: QWidget,
        title: str,
        kinds: str,
        then: Callable[[tuple[Path, ...]], None],
    ) -> None:
        """Ask which files to take in. Nothing happens on cancel."""
        dialog = QFileDialog(parent, title, "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._ask(dialog, then)

    def to_folder(self, parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
        """Ask for a folder. Nothing happens on cancel."""
        dialog = QFileDialog(parent, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, lambda paths: then(paths[0]))

    def _ask(self, dialog: QFileDialog, then: Callable[[tuple[Path, ...]], None]) -> None:
        answer, self._next = self._next, None
        if answer is not None:
            dialog.deleteLater()
            if answer:
                then(answer)
            return

        def closed(accepted: int) -> None:
            paths = tuple(Path(p) for p in dialog.selectedFiles())
            dialog.deleteLater()
            if accepted and paths:
                then(paths)

        dialog.finished.connect(closed)
        dialog.open()
