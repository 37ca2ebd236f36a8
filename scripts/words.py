"""Collects every text of the window into the Linguist files, keeping what was translated.

    python scripts/words.py             renew resources/languages/*.ts
    python scripts/words.py --missing es  print the texts that language still lacks, as JSON
    python scripts/words.py --take es FILE.json  put translations (source -> text) into its file

Where a count decides, --missing prints the English [for one, for many] and --take wants the key for
many with the list of the language's own forms. A word of two meanings has its meaning in ‹› behind.
"""

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))
PACKAGE, LANGUAGES = TOP / "assisterdesk", TOP / "resources" / "languages"
IDS = ("es", "so", "hmn")
MARKS = {"tr", "QT_TR_NOOP", "worded"}
#: error classes whose text is shown to a person
ERRORS = {
    "Refused", "NotAllowed", "Incomplete", "Trouble", "Damaged", "OutOfReach", "WrongPassphrase",
    "Cancelled", "NoDay", "CouldNotLook", "Unread",
}  # fmt: skip
#: constants of texts that are shown through `tr`: their names say so
_TEXTS = re.compile(
    r"_?[A-Z_]*(TITLE|TITLES|WORDS|WORD|SHOWN|TEXT|KINDS|GROUNDS|SECTIONS|TRIGGERS|WHAT_GOES)$"
)
#: names of sections and widgets, which stand beside their titles
_ID = re.compile(r"[a-z]+(_[a-z]*)+|mine|decide|held|work|elsewhere|retention|assessment|laws")
_SENTENCE = re.compile(r"[A-Z][^{}\\<>]*[a-z]( [^ ]+){3,}[.?!]")
#: fields of catalogues that stand on the screen
FIELDS = {"title", "name", "short_name", "text", "note", "when", "why", "example", "starts",
          "aloud", "help", "label", "caller_proves", "what"}  # fmt: skip
CATALOGUES = (
    "agencies.toml", "clocks.toml", "consent.toml", "desks.toml", "enrollment.toml",
    "facts.toml", "holidays.toml", "hosts.toml", "reasons.toml", "case_types", "gate/ways_out.toml",
    "activities.toml", "note_templates.toml", "papers.toml",
    "privacy",
)  # fmt: skip


class Key(str):
    """A text with what goes with it: the English text for a count of one, or its meaning."""

    __slots__ = ("about", "one")

    one: str
    about: str

    def __new__(cls, source: str, one: str = "", about: str = "") -> "Key":
        made = super().__new__(cls, f"{source} ‹{about}›" if about else source)
        made.one, made.about = one, about
        return made

    @property
    def source(self) -> str:
        return self.removesuffix(f" ‹{self.about}›") if self.about else str(self)


def _list(node: ast.expr) -> list[str]:
    return list(_strings([node]))


#: rooms below the window: a constant there that reads like a sentence is one a person may see
ROOMS = {
    "actions", "egress", "store", "transports", "securemail", "submissions", "access", "privacy",
    "office", "settings", "people", "cases", "keys", "basics", "spelling",
}  # fmt: skip
#: what only a command, a paper, a desk or another program's own file says
UNSEEN = {
    "egress/check.py", "egress/extract/confine.py", "actions/import_dry_run.py",
    "actions/security_statement.py", "settings/policy_templates.py",
}  # fmt: skip
_OTHER = re.compile(r"SELECT |INSERT |UPDATE |DELETE |Minn\. Stat\. [0-9.,; ]+$|\n")


def is_room(place: str) -> bool:
    """Whether sentences in this file of the package reach the screen."""
    inner = place.removeprefix("assisterdesk/")
    return inner.split("/")[0] in ROOMS and inner not in UNSEEN


def spoken(tree: ast.AST) -> Iterator[str]:
    """Constants that read like sentences, without docstrings and pieces of formatted texts."""
    apart: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            apart.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values}
        elif isinstance(node, ast.keyword) and node.arg == "one":
            apart.add(id(node.value))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in apart:
            continue
        if isinstance(node.value, str) and _is_spoken(node.value):
            yield node.value


def _is_spoken(text: str) -> bool:
    """At least three words, a capital or a place first and a full stop last."""
    if not re.match(r"[A-Z“{]", text) or text[-1] not in ".?!" or text.count(" ") < 2:
        return False
    return not re.search(r"[\\\\<>|*]", text) and not _OTHER.search(text)


def literals(tree: ast.AST) -> Iterator[str]:
    """Texts marked for translation, texts of errors, and constants that are texts by their name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(t, ast.Name) and _TEXTS.match(t.id) for t in targets):
                yield from _values(node.value)
            elif any(isinstance(t, ast.Name) and t.id.isupper() for t in targets):
                # a constant that reads like a sentence is one that is shown
                yield from (s for s in _values(node.value) if _SENTENCE.fullmatch(s))


def _of_call(node: ast.Call) -> Iterator[str]:
    called = getattr(node.func, "attr", getattr(node.func, "id", ""))
    keywords = {k.arg: k.value for k in node.keywords}
    if called == "tr" and len(node.args) == 2:
        # one word of two meanings
        yield from (Key(t, about=c) for t, c in zip(*map(_list, node.args), strict=True))
    elif called == "tr_n":
        yield from (Key(many, one) for one, many in zip(*map(_list, node.args[:2]), strict=True))
    elif called == "worded" and "one" in keywords:
        pairs = zip(_list(node.args[0]), _list(keywords["one"]), strict=True)
        yield from (Key(many, one) for many, one in pairs)
    elif called in MARKS | ERRORS:
        yield from _strings(node.args[:1])
    elif called in ("ScreenCard", "Route"):
        yield from _strings([keywords[k] for k in ("title",) if k in keywords])
    elif called == "About":
        words = [keywords[k] for k in ("label", "help", "unit") if k in keywords]
        yield from _strings([*node.args[:2], *words])
        for pair in getattr(keywords.get("choices"), "elts", ()):
            yield from _strings(getattr(pair, "elts", [])[1:])
    elif called == "Rule":
        # a rule of the machine's policy: its label and what it means
        yield from _strings(node.args[1:3])


def _strings(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _values(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str()):
            yield node.value
        case ast.Dict():
            for value in node.values:
                yield from _values(value)
        case ast.Tuple() | ast.List():
            for value in node.elts:
                yield from _values(value)


def of_catalogues() -> Iterator[str]:
    for name in CATALOGUES:
        place = TOP / "resources" / name
        for file in sorted(place.rglob("*.toml")) if place.is_dir() else [place]:
            found = tomllib.loads(file.read_text("utf-8"))
            # what is read aloud has its translations in `prints`, in the client's language
            found.pop("passage", None)
            yield from _fields(found)


def _fields(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in FIELDS and isinstance(inner, str):
                yield inner
            else:
                yield from _fields(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _fields(inner)


def collected() -> dict[str, str]:
    """Every text with the file it was first seen in."""
    found: dict[str, str] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        place = file.relative_to(TOP).as_posix()
        tree = ast.parse(file.read_text("utf-8"))
        for text in (*literals(tree), *(spoken(tree) if is_room(place) else ())):
            if re.search(r"[A-Za-z]{2}", text) and not _ID.fullmatch(text):
                found.setdefault(text, place)
    for text in of_catalogues():
        if re.search(r"[A-Za-z]{2}", text):
            found.setdefault(text, "resources")
    return found


def kept(id: str) -> dict[str, tuple[str | list[str], bool]]:
    """What is translated: a text, or a list of forms where a count decides."""
    from assisterdesk.ui.language import entries

    path = LANGUAGES / f"{id}.ts"
    if not path.exists():
        return {}
    return {
        Key(e.source, about=e.comment): (list(e.forms) or e.translation, e.finished)
        for e in entries(id, path)
    }


def write(id: str, texts: dict[str, str], known: dict[str, tuple[str | list[str], bool]]) -> None:
    from assisterdesk.ui.language import SPOKEN

    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{id}" sourcelanguage="en">', "<context>",
             "    <name></name>"]  # fmt: skip
    for text, place in sorted(texts.items(), key=lambda pair: (pair[1], pair[0])):
        key = text if isinstance(text, Key) else Key(text)
        translated, finished = known.get(text, ("", False))
        mark = "" if finished and translated else ' type="unfinished"'
        lines += [
            '    <message numerus="yes">' if key.one else "    <message>",
            f'        <location filename="../../{place}"/>',
            f"        <source>{escape(key.source)}</source>",
        ]
        if key.about:
            lines.append(f"        <comment>{escape(key.about)}</comment>")
        if key.one:
            forms = translated if isinstance(translated, list) else []
            forms = forms if len(forms) == SPOKEN[id].plurals else [""] * SPOKEN[id].plurals
            lines += [
                f"        <extracomment>English for one: {escape(key.one)}</extracomment>",
                f"        <translation{mark}>",
                *(f"            <numerusform>{escape(form)}</numerusform>" for form in forms),
                "        </translation>",
            ]
        else:
            # a text that had forms by number keeps the last
            flat = translated[-1] if isinstance(translated, list) else translated
            lines.append(f"        <translation{mark}>{escape(flat)}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    (LANGUAGES / f"{id}.ts").write_text("\n".join(lines), "utf-8")


def _lacks(text: str, translated: str | list[str]) -> bool:
    if isinstance(text, Key) and text.one:
        return not isinstance(translated, list) or not all(translated)
    return not translated


def _asked(text: str) -> object:
    """As `--missing` prints it: where a count decides, English for one and for many."""
    return [text.one, str(text)] if isinstance(text, Key) and text.one else text


def main(given: list[str]) -> int:
    texts = collected()
    match given:
        case []:
            for id in IDS:
                write(id, texts, kept(id))
            print(f"{len(texts)} texts")
        case ["--missing", id]:
            known = kept(id)
            lacking = [_asked(t) for t in texts if _lacks(t, known.get(t, ("",))[0])]
            print(json.dumps(lacking, ensure_ascii=False, indent=0))
        case ["--take", id, file]:
            taken = json.loads(Path(file).read_text("utf-8"))
            known = kept(id)
            wrong = [s for s, t in taken.items() if not _fits(s, t)]
            for source in wrong:
                print(f"left out, other places: {source}")
            # a draft: finished is what a person checked in Linguist
            known |= {s: (t, False) for s, t in taken.items() if s not in wrong and t}
            write(id, texts, known)
            left = sum(1 for t in texts if _lacks(t, known.get(t, ("",))[0]))
            print(f"{len(texts) - left} of {len(texts)}")
        case _:
            print(__doc__)
            return 2
    return 0


def _fits(source: str, translated: str | list[str]) -> bool:
    """Whether a translation keeps the places; a form for one may leave the count out."""
    if isinstance(translated, str):
        return _places(source) == _places(translated)
    count = {"{n}", "{n:,}"}
    return all(_places(source) - count == _places(form) - count for form in translated)


def _places(text: str) -> set[str]:
    """The names in braces, which a translation must keep."""
    return set(re.findall(r"\{[^{}]*\}", text))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
