"""The history in plain words: what a change was called."""

from assisterdesk.cases.history import ChangeEntry
from assisterdesk.ui.wording import tr


def verb_words(entry: ChangeEntry) -> str:
    """The title of a change."""
    said = {
        "create case": tr("Case opened"),
        "save person": tr("Person saved"),
        "add note": tr("Note added"),
        "rewrite note": tr("Note changed"),
        "add document": tr("Document added"),
        "release document": tr("Document released from quarantine"),
        "case closed": tr("Case closed"),
        "case open": tr("Case opened again"),
        "add task": tr("Task added"),
        "change task": tr("Task changed"),
        "task done": tr("Task done"),
        "task open": tr("Task opened again"),
        "add consent": tr("Consent recorded"),
        "revoke consent": tr("Consent taken back"),
        "consent copy given": tr("Copy of the consent given"),
        "add contact": tr("Contact recorded"),
        "add association": tr("Agent of record or association recorded"),
        "change association": tr("Agent of record or association changed"),
        "merge people": tr("Two records of a person made one"),
        "take merge back": tr("Merge taken back"),
        "decide on people": tr("Decided about two records of people"),
        "take decision back": tr("Decision about two records taken back"),
        "hand over": tr("Case handed over"),
        "undo": tr("Change undone"),
        "restore": tr("Earlier version put back"),
        "unpack case": tr("Case package taken in"),
        "import": tr("Brought in from a spreadsheet"),
        "take import back": tr("Import taken back"),
    }
    if entry.verb.startswith("take off "):
        return tr("Taken off the case")
    if entry.verb.startswith("put back "):
        return tr("Put back on the case")
    return said.get(entry.verb) or _by_records(entry)


def _by_records(entry: ChangeEntry) -> str:
    kinds = {record.kind for record in entry.records}
    if "submission" in kinds:
        return tr("Submission to the desk")
    if "message" in kinds:
        return tr("Mail from the desk filed")
    if "grant" in kinds:
        return tr("Access changed")
    return tr("Case changed")
