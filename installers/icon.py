"""Draws the program's icon from its one drawing: ``python -m installers.icon OUT.ico``."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
_SIZE = 256


def draw(into: Path) -> None:
    """The drawing as an .ico or .png of 256 points, by the name's ending."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(_SIZE, _SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(HERE / "linux" / "assisterdesk.svg")).render(painter)
    painter.end()
    if not image.save(str(into)):
        raise SystemExit(f"{into.name} could not be written.")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
