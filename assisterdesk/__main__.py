"""Starts AssisterDesk: the window, one of the commands beside it, or the tour."""

import sys


def main() -> int:
    """The program. Returns the exit code."""
    from assisterdesk.egress.extract import READ_FILES, READ_PICTURES

    if sys.argv[1:2] == [READ_FILES]:
        # a frozen program has no Python beside it, so it is its own reading process
        from assisterdesk.egress.extract.worker import main as read_files

        read_files(pictures=READ_PICTURES in sys.argv)
        return 0
    from assisterdesk.basics.no_dumps import forbid_memory_dumps
    from assisterdesk.cli import parsed, run

    forbid_memory_dumps()
    wanted = parsed(sys.argv[1:])
    if wanted.tour is not None:
        from assisterdesk.tour.run import tour

        return run(wanted, lambda: tour(wanted.tour, wanted.look, wanted.language, wanted.percent))
    return run(wanted)


if __name__ == "__main__":
    sys.exit(main())
