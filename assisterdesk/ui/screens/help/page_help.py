"""What each page is for and how it is begun, in a few sentences; F1 on a page leads to its own."""

from assisterdesk.ui.wording import tr


def page_help() -> dict[str, str]:
    """By the id of the screen."""
    return {
        "today": tr(
            "What waits for you, the most pressing first: late replies, deadlines, consents that "
            "end, tasks, and what you left half done. Enter or a click opens the place where the "
            "work is done. Nobody is named here."
        ),
        "cases": tr(
            "All cases you may see. Type a reference, a name or a word of a note to find one. "
            "Filters can be kept under a name. “New case” asks only for the household's name; the "
            "rest can wait."
        )
        + " "
        + tr(
            "Shift, Ctrl or Ctrl+A choose several rows; what can be done with them stands below "
            "the list, as one change with one undo."
        ),
        "case": tr(
            "Everything about one household. N puts you into the note, Ctrl+Enter saves it. At "
            "the left: people with covered numbers, consent, the privacy warning, tasks, papers. "
            "The printer button has sheets for the client. Each look is logged with your reason."
        )
        + " "
        + tr("Handing it over can be undone from the bar below while nobody worked on it."),
        "clients": tr(
            "Who is associated with you or has you as agent of record, and whose clock runs out. "
            "Choose several to ask the desk about all of them, one message each. “Compare with a "
            "list” finds what the state or a carrier sees differently."
        ),
        "submit": tr(
            "A message to the desk. Choose the case and what it is about; the page asks for what "
            "the desk needs and leaves out the rest. The gate at the right shows personal data "
            "and which way may be used. The subject is made for you and names nobody."
        )
        + " "
        + tr("Files dropped on the page are added, and the gate reads them."),
        "outbox": tr(
            "What was sent, what waits, and the desk's answers. What could not be sent says why "
            "and what to do. When the program cannot know whether a message left, you decide; "
            "nothing is ever sent twice by itself."
        )
        + " "
        + tr(
            "Choose several rows to send, set aside or withdraw them together. What you filtered "
            "is kept as a view under a name."
        ),
        "secure_email": tr(
            "Your encrypted way to the desk, step by step: ask for it, set it up on MNsure's "
            "site, use it. Or your office's own encrypted mail, once the desk allows it and a "
            "test arrived encrypted. Until then nothing with personal data can go by mail."
        ),
        "calendar": tr(
            "Deadlines, tasks, replies due, ends of consents and days on which the desk is "
            "closed. A click opens the case. What is taken into another calendar holds "
            "references, never names."
        ),
        "reports": tr(
            "Numbers of your work, and of the office's for those who may see them. Small numbers "
            "are hidden, so that nobody can be guessed. What is not in a case, such as an event, "
            "is added by hand."
        ),
        "log": tr(
            "Who looked at what, when and why. Nobody can change it, and “Check the log” proves "
            "it. Search by reference or person; take it out as a table or on paper for a period."
        )
        + " "
        + tr(
            "Keep what you narrowed it to as a view under a name; choose several rows to print or "
            "save just these."
        ),
        "access": tr(
            "Ask for a case that is closed to you: a supervisor and the information owner say "
            "yes, never the one who asks. What cannot wait opens at once for hours, and somebody "
            "looks into it later."
        ),
        "privacy": tr(
            "The privacy contact's work: people who ask what you keep about them, looks that were "
            "not right and the notices about them, laws, the yearly assessment, and how long "
            "things are kept."
        ),
        "gate": tr(
            "The gate looks at everything that leaves: mail, copies, prints, files. Here you see "
            "the ways out and what is asked at each. The privacy contact can teach it what is "
            "nobody's, such as a clinic's front desk."
        ),
        "office": tr(
            "Your office's name and address, and who works here in which role. A role decides "
            "what somebody may do; changing it ends what they could see, at once, and somebody "
            "looks it over."
        ),
        "backups": tr(
            "Copies of everything, encrypted like the store. They are made by themselves; make "
            "one more before something risky, on a second disk. “Check” reads one from end to end."
        ),
        "settings": tr(
            "Yours alone: colors, language, spelling, when it locks, hidden names, your "
            "passphrase. What your IT fixed is shown locked."
        )
        + " "
        + tr(
            "The office's own words for the spelling are listed here, to add one or take some back."
        ),
        "bring_in": tr(
            "A spreadsheet with households becomes cases. Say what each column is, then check: "
            "nothing is written before you say so. It is all or nothing, and it can be taken "
            "back."
        ),
        "packages": tr(
            "A case for a colleague with a store of their own, as a file that only that person "
            "can open. What comes back is compared with what you have; where both changed, you "
            "choose."
        )
        + " "
        + tr("A package or a colleague's card can be dropped on the page."),
        "reconcile": tr(
            "Compare your clients with the state's or a carrier's list. Say once what its columns "
            "are. Differences are shown; take over what is right, or settle it with a note that "
            "is remembered next month."
        ),
        "restore": tr(
            "Put a backup in the place of a store that is lost or damaged. You need the recovery "
            "key or a passphrase of that time. What is there now is kept aside."
        ),
        "salvage": tr(
            "When the store is damaged and no backup helps: whatever can still be read is saved "
            "into a new store, and a list tells what is missing."
        ),
        "forgotten": tr(
            "A new passphrase with the recovery key, the sheet from the first day. The "
            "information owner keeps it. Without it and without any passphrase nobody can open "
            "the store."
        ),
        "sign_in": tr(
            "Choose your name and type your passphrase. Nobody can look it up: when it is "
            "forgotten, the recovery key makes a new one. After wrong tries you wait a little "
            "longer each time."
        ),
        "first_start": tr(
            "Four steps: your office, you and your number, a passphrase, and the recovery key on "
            "paper. Print that key and lock it away: it is shown once. Everything stays on this "
            "computer, encrypted."
        ),
        "help": tr(
            "F1 or the question mark on any page brings you here, to the words about that page. "
            "Ctrl+K finds a case or anything the program can do by its name."
        ),
    }
