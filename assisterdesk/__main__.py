"""Starts AssisterDesk: the window, or one of the commands beside it."""

import sys


def main() -> int:
    """The program. Returns the exit code."""
    from assisterdesk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
