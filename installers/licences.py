"""Puts the licences of all parts into the frozen folder, and says which part is under which."""

import shutil
from pathlib import Path

from installers.parts import Part, parts, write

_HEAD = """\
AssisterDesk and everything in this folder, with version and licence. The texts lie in the folders
beside this file. Libraries under the LGPL are files of their own, which you may replace.

"""


def collect(made: Path, source: Path, python: Path) -> list[Part]:
    """Writes ``licences/`` inside the frozen folder and ``parts.json`` beside it.

    Raises SystemExit when a part brings no licence text.
    """
    found = parts(made, source, python, made.parent / "origins.json")
    folder = made / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    lines = []
    for part in found:
        into = folder / part.name.replace(" ", "-")
        texts = [text for text in part.texts if text.is_file()]
        if not texts:
            raise SystemExit(f"No licence text was found for {part.name}.")
        into.mkdir()
        for number, text in enumerate(texts):
            name = text.name if "." in text.name else text.name + ".txt"
            if (into / name).exists():
                name = f"{number}-{name}"
            shutil.copyfile(text, into / name)
        lines.append(f"{part.name} {part.version}: {part.licence}")
    (folder / "PARTS.txt").write_text(_HEAD + "\n".join(lines) + "\n", "utf-8")
    own = next(part for part in found if part.kind == "own")
    own.files += sorted(f.relative_to(made).as_posix() for f in folder.rglob("*") if f.is_file())
    write(found, made.parent / "parts.json")
    return found
