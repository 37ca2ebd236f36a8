"""Is everything of this installation there? Answered without opening anybody's store."""

import importlib
import pkgutil
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import assisterdesk
from assisterdesk.actions.program import Program
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.resources import resource
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.sandbox import shared

#: a file that SQLite wrote without a key begins with these
_UNENCRYPTED = b"SQLite format 3"


def self_check(program: Program) -> dict[str, object]:
    """What is there, as plain values for JSON.

    A store is made in the program's folder, which must hold none, to see that it is encrypted; the
    reading process is started to see how well it is locked up. Raises `Damaged` with what is
    missing or broken, `Refused` when the folder holds a store.
    """
    held = _reading()
    return {
        "version": assisterdesk.__version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "modules": sorted(_modules()),
        "resources": sorted(_resources()),
        "case_types": sorted(program.catalogues.case_types),
        "store_encrypted": _makes_an_encrypted_store(program),
        "reading_process": held,
    }


def _modules() -> Iterator[str]:
    """Every module of the program, imported; one that is missing or broken stops the check."""

    def broken(name: str) -> None:
        raise Damaged(
            worded(
                "The part {name} of this installation does not load. Install it again.", name=name
            )
        )

    package = assisterdesk
    yield package.__name__
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + ".", broken):
        if not found.name.endswith(".__main__"):
            try:
                importlib.import_module(found.name)
            except ImportError:
                broken(found.name)
        yield found.name


def _resources() -> Iterator[str]:
    """The office's knowledge, by names relative to its folder."""
    top = resource()
    for path in top.rglob("*"):
        if path.is_file():
            yield path.relative_to(top).as_posix()


def _makes_an_encrypted_store(program: Program) -> bool:
    key = program.sealer.new_key()
    store = program.stores.create(program.folder, key, program.clock, program.device)
    store.close()
    begins = [p.read_bytes()[: len(_UNENCRYPTED)] for p in Path(program.folder).glob("*.db")]
    if not begins or _UNENCRYPTED in begins:
        raise Damaged("The store would not be encrypted by this installation. Install it again.")
    return True


def _reading() -> dict[str, object]:
    try:
        held = shared().confinement()
    except CouldNotLook as could_not:
        raise Damaged(could_not.why) from None
    return {"complete": held.complete, "by": list(held.by)}
