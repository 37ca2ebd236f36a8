"""What every mail server's trouble says alike."""

from assisterdesk.basics.sentence import Sentence, worded

UNUSABLE = worded("The mail server's answer could not be used. Nothing was sent. Try again later.")


def try_again(wait_s: int) -> Sentence:
    """When, where the server said how many seconds; 0 when it did not."""
    if not wait_s:
        return worded("Try again later.")
    return worded("Try again in {n} seconds.", one="Try again in {n} second.", n=wait_s)
