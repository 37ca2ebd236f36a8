"""Where the office's knowledge lies: catalogues, templates and icons as files, never as code."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a resource, wherever the program runs from.

    The wheel and the frozen build carry the folder inside the package; a checkout has it beside it.
    Raises FileNotFoundError with the resource's name (not the machine's path).
    """
    package = Path(__file__).resolve().parent.parent
    for root in (package / "resources", package.parent / "resources"):
        if root.is_dir():
            path = root.joinpath(*parts)
            if path.exists():
                return path
    raise FileNotFoundError("resource " + "/".join(parts) + " is missing from this installation")
