"""Settings as questions of a form: which there are, what was answered, what an answer means."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from assisterdesk.actions.program import Program
from assisterdesk.settings.own import Appearance, Language, OwnSettings, Privacy, Writing
from assisterdesk.settings.policy import NOTHING_FIXED, Policy
from assisterdesk.settings.setting import Named, as_text, read, settings_of
from assisterdesk.ui.wording import tr


class Kind(StrEnum):
    ONE_OF = "one_of"
    NUMBER = "number"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class Question:
    """One setting with its words and its present answer as text."""

    named: Named
    kind: Kind
    label: str
    help: str
    choices: tuple[tuple[str, str], ...]
    unit: str
    answer: str

    @property
    def id(self) -> str:
        """Fit for an objectName: ``privacy_lock_after``."""
        return self.named.id.replace(".", "_")


#: settings that a rule of the machine's policy bounds from above
_BOUNDED = {"privacy.lock_after": "lock.minutes_most"}
_LANGUAGE, _LANGUAGES = "appearance.language", "program.languages"


def questions(
    settings: OwnSettings, policy: Policy = NOTHING_FIXED
) -> tuple[tuple[str, tuple[Question, ...]], ...]:
    """The groups, each with its title and its questions; what IT fixed is said at the question."""
    groups: tuple[tuple[str, type[Any], object], ...] = (
        (tr("Appearance"), Appearance, settings.appearance),
        (tr("Locking and names"), Privacy, settings.privacy),
        (tr("Writing"), Writing, settings.writing),
    )
    return tuple(
        (
            title,
            tuple(
                _bounded(named, getattr(values, named.name), policy) for named in settings_of(group)
            ),
        )
        for title, group, values in groups
    )


def _bounded(named: Named, value: object, policy: Policy) -> Question:
    if named.id == _LANGUAGE and policy.names(_LANGUAGES) is not None:
        return _of_these(named, value, policy)
    rule = _BOUNDED.get(named.id, "")
    why = policy.locked(rule)
    if not why or not isinstance(value, int):
        return _question(named, value)
    most = policy.at_most(rule, named.about.most)
    narrower = replace(named, about=replace(named.about, most=most))
    said = tr("At most {most} {unit}.").format(most=most, unit=tr(named.about.unit))
    question = _question(narrower, min(value, most))
    return replace(question, help=f"{said} {tr(why)}")


def _of_these(named: Named, value: object, policy: Policy) -> Question:
    """The languages that IT lets people choose from; the computer's own counts only as one."""
    allowed = policy.names(_LANGUAGES) or frozenset()
    kept = tuple(
        (id, words)
        for id, words in named.about.choices
        if id in allowed or id in (Language.SYSTEM, value)
    )
    question = _question(replace(named, about=replace(named.about, choices=kept)), value)
    why = policy.locked(_LANGUAGES)
    return replace(question, help=f"{question.help} {tr(why)}".strip())


def _question(named: Named, value: object) -> Question:
    about = named.about
    if isinstance(named.default, bool):
        kind = Kind.YES_NO
    elif isinstance(named.default, StrEnum):
        kind = Kind.ONE_OF
    else:
        kind = Kind.NUMBER
    return Question(
        named,
        kind,
        tr(about.label),
        tr(about.help),
        tuple((id, tr(words)) for id, words in about.choices),
        tr(about.unit) if about.unit else "",
        as_text(value),
    )


def value_of(question: Question, text: str) -> object:
    """What the answer means. Raises `Refused` with what to choose instead."""
    return read(question.named, text)


def store_facts(program: Program) -> tuple[tuple[str, str], ...]:
    return (
        (tr("Folder"), str(program.folder)),
        (tr("Protected by"), tr("SQLCipher, with a key that only a passphrase of the staff opens")),
        (tr("This computer"), program.device),
    )
