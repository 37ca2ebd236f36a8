"""Starts AssisterDesk: the window, one of the commands beside it, or the tour."""

import sys


def main() -> int:
    """The program. Returns the exit code."""
    from assisterdesk.cli import parsed, run

    wanted = parsed(sys.argv[1:])
    if wanted.tour is not None:
        from assisterdesk.tour.run import tour

        return run(wanted, lambda: tour(wanted.tour, wanted.look))
    return run(wanted)


if __name__ == "__main__":
    sys.exit(main())
