"""Words in one form everywhere: dates, times, durations, plurals, and the way to translations."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QT_TR_NOOP, QCoreApplication

from assisterdesk.basics.sentence import Place, Sentence, worded
from assisterdesk.ui.language import recognised


def _texts(*marked: object) -> tuple[str, ...]:
    """Texts marked for the translators here and translated where they are used."""
    return tuple(str(text) for text in marked)


_MONTHS = _texts(
    QT_TR_NOOP("Jan"),
    QT_TR_NOOP("Feb"),
    QT_TR_NOOP("Mar"),
    QT_TR_NOOP("Apr"),
    QT_TR_NOOP("May"),
    QT_TR_NOOP("Jun"),
    QT_TR_NOOP("Jul"),
    QT_TR_NOOP("Aug"),
    QT_TR_NOOP("Sep"),
    QT_TR_NOOP("Oct"),
    QT_TR_NOOP("Nov"),
    QT_TR_NOOP("Dec"),
)
_LONG_MONTHS = _texts(
    QT_TR_NOOP("January"),
    QT_TR_NOOP("February"),
    QT_TR_NOOP("March"),
    QT_TR_NOOP("April"),
    QT_TR_NOOP("May"),
    QT_TR_NOOP("June"),
    QT_TR_NOOP("July"),
    QT_TR_NOOP("August"),
    QT_TR_NOOP("September"),
    QT_TR_NOOP("October"),
    QT_TR_NOOP("November"),
    QT_TR_NOOP("December"),
)
_WEEKDAYS = _texts(
    QT_TR_NOOP("Monday"),
    QT_TR_NOOP("Tuesday"),
    QT_TR_NOOP("Wednesday"),
    QT_TR_NOOP("Thursday"),
    QT_TR_NOOP("Friday"),
    QT_TR_NOOP("Saturday"),
    QT_TR_NOOP("Sunday"),
)

_SHORT_WEEKDAYS = _texts(
    QT_TR_NOOP("Mon"),
    QT_TR_NOOP("Tue"),
    QT_TR_NOOP("Wed"),
    QT_TR_NOOP("Thu"),
    QT_TR_NOOP("Fri"),
    QT_TR_NOOP("Sat"),
    QT_TR_NOOP("Sun"),
)

#: Qt Linguist files what a plain function translates under no context
CONTEXT = ""


def tr(text: str, about: str = "") -> str:
    """The text in the person's language.

    `text` is a literal, or it is not collected; or a sentence of the rooms below (`worded`),
    which is made anew. `about` tells two meanings apart: ``tr("State", "of the country")``.
    """
    if isinstance(text, Sentence):
        return _anew(text)
    return QCoreApplication.translate(CONTEXT, text, about or None)


def tr_n(one: str, many: str, n: int, **places: str | int) -> str:
    """``tr_n("1 day left", "{n} days left", 3)``: the form that goes with the count `n`."""
    return _anew(worded(many, one=one, n=n, **places))


def shown(text: str) -> str:
    """What the rooms below said, in the person's language, even when it was kept as a text."""
    if isinstance(text, Sentence):
        return _anew(text)
    translated = QCoreApplication.translate(CONTEXT, text)
    if translated == text and (again := recognised(text)) is not None:
        return _anew(again)
    return translated


def _anew(sentence: Sentence) -> str:
    n = sentence.places.get("n")
    number = n if isinstance(n, int) and sentence.one else -1
    shape = QCoreApplication.translate(CONTEXT, sentence.template, None, number)
    if not sentence.places:
        return shape
    if shape == sentence.template and number == 1:
        shape = sentence.one
    return shape.format(**{name: _placed(value) for name, value in sentence.places.items()})


def _placed(value: Place) -> Place:
    if isinstance(value, Sentence):
        return _anew(value)
    if isinstance(value, datetime):
        return moment(value)
    return day(value) if isinstance(value, date) else value


def _local(moment: datetime) -> datetime:
    """On the wall clock of this machine. A naive moment is taken as UTC, as the store keeps it."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone()


def day(when: date | datetime) -> str:
    """``21 Nov 2026``."""
    local = _local(when) if isinstance(when, datetime) else when
    # a month's name that is also a verb, and one in two lengths
    month = tr("May", "the month, short") if local.month == 5 else tr(_MONTHS[local.month - 1])
    return tr("{day} {month} {year}").format(day=local.day, month=month, year=local.year)


def long_day(when: date | datetime) -> str:
    """``Saturday 21 November``: for headings, where the year is plain."""
    local = _local(when) if isinstance(when, datetime) else when
    return tr("{weekday} {day} {month}").format(
        weekday=tr(_WEEKDAYS[local.weekday()]), day=local.day, month=_long_month(local)
    )


def month(when: date) -> str:
    """``November 2026``."""
    return tr("{month} {year}").format(month=_long_month(when), year=when.year)


def _long_month(when: date) -> str:
    return tr("May", "the month") if when.month == 5 else tr(_LONG_MONTHS[when.month - 1])


def short_weekday(number: int) -> str:
    """``Mon``; 0 is Monday."""
    return tr(_SHORT_WEEKDAYS[number])


def clock(moment: datetime) -> str:
    """``12:41``, on this machine's wall clock."""
    return _local(moment).strftime("%H:%M")


def moment(when: datetime) -> str:
    """``21 Nov 2026, 12:41``."""
    return f"{day(when)}, {clock(when)}"


def count(number: int, one: str, many: str) -> str:
    """``1 finding``, ``3 findings``: `one` and `many` are already translated nouns."""
    return f"{number:,} {one if number == 1 else many}"


def in_days(target: date, today: date) -> str:
    """``today``, ``tomorrow``, ``in 3 days``, ``yesterday``, ``2 days ago``."""
    days = (target - today).days
    match days:
        case 0:
            return tr("today")
        case 1:
            return tr("tomorrow")
        case -1:
            return tr("yesterday")
    if days > 0:
        return tr("in {days} days").format(days=days)
    return tr("{days} days ago").format(days=-days)


def ago(then: datetime, now: datetime) -> str:
    """``just now``, ``4 min ago``, ``2 h ago``, then the day."""
    passed = _local(now) - _local(then)
    if passed < timedelta(minutes=1):
        return tr("just now")
    if passed < timedelta(hours=1):
        return tr("{minutes} min ago").format(minutes=int(passed.total_seconds() // 60))
    if passed < timedelta(hours=24):
        return tr("{hours} h ago").format(hours=int(passed.total_seconds() // 3600))
    return day(then)


def seconds(left: int) -> str:
    """``1 second``, ``30 seconds``."""
    return count(left, tr("second"), tr("seconds"))


def file_size(size: int) -> str:
    """``812 bytes``, ``14 KB``, ``2.3 MB`` (of 1,000)."""
    if size < 1000:
        return count(size, tr("byte"), tr("bytes"))
    if size < 1_000_000:
        return f"{round(size / 1000)} KB"
    return f"{size / 1_000_000:.1f} MB"


def joined(parts: list[str] | tuple[str, ...]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def dollars(cents: int) -> str:
    """``$41.50``; whole dollars without cents."""
    whole, rest = divmod(cents, 100)
    return f"${whole:,}.{rest:02d}" if rest else f"${whole:,}"
