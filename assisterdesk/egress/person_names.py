"""Names of people the office does not know yet: by name lists, shape and surroundings."""

import re
from collections.abc import Iterable, Iterator

from assisterdesk.egress import name_surroundings as near
from assisterdesk.egress.labelled_names import NameSpan, labelled_names, listed_names
from assisterdesk.egress.labels import Cell, Field
from assisterdesk.egress.lexicon import PARTICLES, Lexicon, lexicon
from assisterdesk.egress.lone_names import Around, lone_name
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.places import Places
from assisterdesk.egress.signature import signature_spans
from assisterdesk.egress.text import Channel, Text, Word

#: what stands between a name and the word before it
_GAPS = frozenset(" \t\n,\r\x0c\x0b")
_SAINT = re.compile(r"(?:St|Saint|San|Santa|Mt|Ft)\.?\s$")
_NUMBER_BEFORE = re.compile(r"\d[\s]{1,2}$")
_STREET_AFTER = re.compile(r"[\s,]{1,3}(?i:" + "|".join(sorted(near.STREETS)) + r")\b")
_JOIN = re.compile(r"[ \t]{1,2}|-|,[ \t]|\.[ \t]|[ \t]?\n[> \t]{0,4}(?=[A-Z])")


def find_names(
    text: Text, fields: Iterable[Field], cells: Iterable[Cell], colleagues: frozenset[str]
) -> list[NameSpan]:
    """Every run of words that reads as a person's name, best first where two overlap."""
    found = [*labelled_names(text, fields, cells), *_runs(text, colleagues), *listed_names(text)]
    order = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
    kept: list[NameSpan] = []
    taken = Places()
    for span in sorted(found, key=lambda n: (order[n.confidence], n.start - n.end)):
        if not taken.overlap(span.start, span.end):
            taken.add(span.start, span.end)
            kept.append(span)
    return sorted(kept, key=lambda n: n.start)


def _runs(text: Text, colleagues: frozenset[str]) -> Iterator[NameSpan]:
    words = text.words
    signed = signature_spans(text)
    filename = text.channel is Channel.FILENAME
    given, bare = lexicon().given, _is_bare(text)
    done = 0
    for i, word in enumerate(words):
        # in running text a name begins with a capital letter or with a given name
        if i < done or not (word.cap or bare or word.low in given):
            continue
        run = _run(text, i, bare)
        if not run:
            continue
        for piece in _pieces(text, run):
            yield from _judge(text, piece, colleagues, signed, filename)
        done = i + len(run)


def _is_bare(text: Text) -> bool:
    return (
        text.channel is Channel.FILENAME or text.channel is Channel.SUBJECT and text.plain.islower()
    )


def _pieces(text: Text, run: list[Word]) -> list[list[Word]]:
    """A file name or subject in title case is cut at its ordinary words; running text is not."""
    if text.channel not in (Channel.FILENAME, Channel.SUBJECT):
        return [run]
    names = lexicon()
    pieces: list[list[Word]] = [[]]
    for word in run:
        if pieces[-1] and word.low in PARTICLES and not names.is_name(pieces[-1][-1].low):
            pieces.append([])
        elif word.low in PARTICLES:
            pieces[-1].append(word)
        elif not names.is_name(word.low) and (
            word.low in names.ordinary or word.low in names.not_people or word.low in near.PAPERS
        ):
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [p for p in pieces if p]


def _run(text: Text, i: int, bare: bool) -> list[Word]:
    """The words from `i` that stand together as a name does."""
    words, plain = text.words, text.plain
    first = words[i]
    names = lexicon()
    if first.low in near.MONTHS:
        return []
    if not (first.cap or bare and names.is_name(first.low)):
        return _uncapped(text, i)
    run = [first]
    for j in range(i + 1, min(i + 5, len(words))):
        word = words[j]
        gap = plain[run[-1].end : word.start]
        if not word.cap and gap == " " and not bare and word.low not in PARTICLES:
            break
        if plain.startswith("'s", run[-1].end):
            break
        if gap.startswith(". ") and len(run[-1].low) > 1 and run[-1].low != "st":
            break
        if not _JOIN.fullmatch(gap):
            if not (text.channel is Channel.FILENAME and not gap.strip(" -.,")):
                break
        if gap.startswith(",") and not (
            len(run) == 1 and word.cap and names.is_name(word.low) and names.is_name(run[0].low)
        ):
            break
        if "\n" in gap and not (names.is_name(word.low) and names.is_name(run[-1].low)):
            break
        if word.low in near.MONTHS or not (
            word.cap or word.low in PARTICLES or bare and names.is_name(word.low)
        ):
            break
        run.append(word)
    while run and run[-1].low in PARTICLES and not run[-1].cap:
        run.pop()
    return run


def _uncapped(text: Text, i: int) -> list[Word]:
    """A given and a family name in small letters, as hurried people write."""
    names = lexicon()
    if i + 1 >= len(text.words):
        return []
    first, last = text.words[i], text.words[i + 1]
    if text.plain[first.end : last.start] != " " or last.cap:
        return []
    if (
        first.low in names.given
        and last.low in names.family
        and not {first.low, last.low} & names.ordinary
    ):
        return [first, last]
    if (
        first.low in names.given
        and last.low in names.family
        and last.low not in names.ordinary
        and near.BEFORE_SMALL.search(text.plain[max(0, first.start - 24) : first.start])
    ):
        return [first, last]
    if (
        first.low in names.given
        and first.low not in names.ordinary
        and len(last.low) == 1
        and text.plain[last.end : last.end + 1] == "."
    ):
        return [first, last]
    return []


def _judge(
    text: Text,
    run: list[Word],
    colleagues: frozenset[str],
    signed: list[tuple[int, int]],
    filename: bool,
) -> Iterator[NameSpan]:
    names = lexicon()
    titled = run[0].low in near.TITLES
    if titled:
        run = run[1:]
    elif len(run) == 1 and run[0].low in names.ordinary and not names.is_name(run[0].low):
        return
    run = _trimmed(text, run, names)
    if not run:
        return
    start, end = run[0].start, run[-1].end
    if any(s <= start < e for s, e in signed):
        return
    lows = [w.low for n, w in enumerate(run) if not (n and w.low == "st" and n + 1 < len(run))]
    if lows[0] in ("st", "saint", "san", "santa", "mount", "fort") or _SAINT.search(
        text.plain[max(0, start - 6) : start]
    ):
        return
    if any(
        w in names.not_people and not (names.is_name(w) and len(run) > 1 and w not in near.FIRM)
        for w in lows
    ):
        return
    before, after = text.plain[max(0, start - 48) : start], text.plain[end : end + 48]
    if near.IS_PLACE.match(after):
        return
    if (
        any(w.low in near.STREETS for w in run[1:])
        or text.channel is Channel.EMAIL
        and _NUMBER_BEFORE.search(before)
        and _STREET_AFTER.match(after)
    ):
        return
    full = [w for w in run if len(w.low) > 1]
    if len(run) == 1 and (run[0].low in near.PAPERS or text.plain[start:end] == "MA"):
        return
    if len(run) == 1 and run[0].low.endswith("s") and near.PLURAL.search(before):
        if names.is_family(run[0].low[:-1]) and run[0].low[:-1] not in names.ordinary:
            yield NameSpan(start, end, Confidence.MEDIUM, "A family by its name.")
            return
    solid = sum(names.is_name(w.low) and w.low not in names.ordinary for w in full)
    listed = sum(names.is_name(w.low) for w in full)
    ordinary = sum(w.low in names.ordinary for w in full)
    gap = before[-1:]
    last = before.rstrip(" \t\n,.").lower() if gap in _GAPS else ""
    greeted = (
        last.endswith(near.GREETS)
        and near.GREETING.search(text.plain[max(0, start - 40) : start]) is not None
    )
    after_title = last.endswith(near.TITLE_ENDS) and near.TITLE.search(before) is not None
    titled = titled or after_title
    if all(w in colleagues for w in lows):
        # a client may bear a colleague's family name: "Mrs. Xiong's premium"
        if greeted or not titled or not near.AFTER.match(after):
            return
    if titled or after.startswith(",") and re.match(r",\s(?:Mr|Mrs|Ms)\b", after):
        title = re.search(r"\b[A-Za-z]{2,7}\.?\s{1,2}$", before)
        at = start - len(title.group()) if title and not re.match(r",\s", after) else start
        yield NameSpan(at, end, Confidence.HIGH, "A name after Mr., Mrs. or Ms.")
        return
    if filename and len(run) > 1 and all(w in names.counties for w in lows):
        return
    if last.endswith(near.DOCTOR_ENDS) and near.DOCTOR.search(before):
        return
    staff = not filename and (
        near.STAFF.search(before) is not None
        and not (near.BEFORE.search(before) or near.KIN.search(before))
        or near.STAFF_AFTER.search(after) is not None
    )
    if staff and re.match(
        r"(?i)[\s,(|/-]{1,4}mnsure (?:id|account|case|number|application|user|#)", after
    ):
        staff = False
    headed = ":" in before
    if headed and near.SENDER.search(before) and listed and text.is_by_client:
        yield NameSpan(start, end, Confidence.MEDIUM, "Who sent the message passed on.")
        return
    if headed and near.HEADER.search(before):
        return
    context = (near.BEFORE.search(before) is not None) + (near.AFTER.search(after) is not None)
    why = "Reads as a person's name."
    if greeted:
        if len(full) >= 2 and listed >= 2:
            yield NameSpan(start, end, Confidence.LOW, "The person this is written to.", True)
        elif listed:
            yield NameSpan(start, end, Confidence.LOW, "The person this is written to.", True)
        return
    if staff and not (near.AFTER.search(after) and not near.STAFF_AFTER.search(after)):
        return
    bare = filename or text.channel is Channel.SUBJECT
    alone = not text.plain[:start].strip() and len(text.plain[end:].strip(" .,;:\n")) < 2
    if len(full) >= 2:
        given_first = full[0].low in names.given or full[-1].low in names.given
        if not context and not bare and not alone and near.EVENT.search(_sentence(text, start)):
            yield NameSpan(start, end, Confidence.LOW, why)
        elif listed >= 2 and (ordinary < len(full) or context or alone):
            sure = Confidence.HIGH if context or bare else Confidence.MEDIUM
            yield NameSpan(start, end, sure, why)
        elif listed == 1 and not ordinary or listed == 1 and context and solid:
            if context or given_first or bare or alone:
                yield NameSpan(
                    start,
                    end,
                    Confidence.MEDIUM
                    if context or bare or alone or given_first
                    else Confidence.LOW,
                    why,
                )
            else:
                yield NameSpan(start, end, Confidence.LOW, why)
        elif (
            context
            and full[0].cap
            and full[0].low in names.given
            and full[-1].cap
            and not names.is_name(full[-1].low)
            and full[-1].low not in names.ordinary | names.not_people | near.PAPERS
            and full[-1].low not in names.cities
        ):
            yield NameSpan(start, end, Confidence.MEDIUM, why)
        elif near.ANIMATE.match(after) and not any(
            w in names.cities or w in names.counties or w in near.PAPERS for w in lows
        ):
            yield NameSpan(start, end, Confidence.MEDIUM, "Who wants, says or lives.")
        elif not listed and not ordinary and (context == 2 or near.KIN.search(before)):
            yield NameSpan(start, end, Confidence.MEDIUM, why)
        elif not listed and not ordinary and context and not bare:
            yield NameSpan(start, end, Confidence.LOW, why)
        return
    word = full[0] if full else run[0]
    if (
        near.AT_PLACE.search(before)
        and (word.low in names.cities or word.low in names.family)
        and not after.startswith("'")
    ):
        return
    if full and len(word.low) > 1:
        around = Around(before, after, context, bare, alone, _starts_sentence(text, word))
        yield from lone_name(text.channel, word, (start, end), len(run) > len(full), around)


def _trimmed(text: Text, run: list[Word], names: Lexicon) -> list[Word]:
    """Without the ordinary words a sentence or title puts before and after a name."""
    while (
        len(run) > 1
        and run[0].low in names.ordinary
        and not (names.is_name(run[0].low) and len(run) == 2 and names.is_name(run[1].low))
    ):
        if (
            run[0].low in names.given
            and len(run) == 2
            and run[1].low not in names.ordinary | names.not_people | near.PAPERS
            and run[1].low not in names.cities
            and near.BEFORE.search(text.plain[max(0, run[0].start - 48) : run[0].start])
        ):
            break
        if (
            names.is_name(run[0].low)
            and len(run) > 2
            and run[1].low not in names.ordinary
            and not _starts_sentence(text, run[0])
        ):
            break
        run = run[1:]
    while len(run) > 1 and run[-1].low in names.ordinary and not names.is_name(run[-1].low):
        run = run[:-1]
    if len(run) == 1 and run[0].low in names.ordinary and not names.is_name(run[0].low):
        return []
    return run


def _sentence(text: Text, offset: int) -> str:
    start, end = text.sentences[text.sentence_at(offset)]
    return text.plain[start:end]


def _starts_sentence(text: Text, word: Word) -> bool:
    before = text.plain[max(0, word.start - 3) : word.start].strip(" \"'(*->")
    return not before or before[-1] in ".!?:\n"
