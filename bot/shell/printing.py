"""Where does an answer go, and what is said where it cannot go there? To a person, or as JSON to a script."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys

from governance_store import GovernanceError


class Unheard(GovernanceError):
    """An answer was made, but could not be written where it was to go."""


def fall_silent() -> None:
    """Write nothing more to where answers go: neither we nor Python, on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_answer(text: str) -> None:
    """Print an answer now; without anywhere to print it, in silence: the exit status tells."""
    try:
        print(text, flush=sys.stdout is not None)
    except BrokenPipeError:
        raise
    except OSError as fault:
        fall_silent()
        raise unheard("The answer cannot be written", fault) from fault


def unheard(what: str, fault: OSError) -> Unheard:
    """The fault of an answer that has nowhere to go."""
    return Unheard(
        f"{what}: {fault.strerror or fault}.",
        "What was asked may be recorded: look, with “record list”, before you ask again.",
    )


def show_what_can_be_shown() -> None:
    """A terminal that lacks a letter gets a question mark in its place, and the rest of the answer."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def own_up(kind: type[BaseException], fault: BaseException, _trace: object) -> None:
    """Tell a fault of the clerk's own in a sentence; what was acknowledged before it is safe."""
    print(
        f"The clerk made a mistake of its own ({kind.__name__}: {fault}). What it acknowledged is safe.",
        file=sys.stderr,
    )


def print_failure(options: argparse.Namespace, failure: GovernanceError) -> None:
    """Say why something was not done, as JSON where that was asked for."""
    if getattr(options, "json", False) and not isinstance(failure, Unheard):
        print(
            json.dumps(
                {"ok": False, "text": str(failure), "ids": [], "files": [], "parts": []}, ensure_ascii=False
            )
        )
    else:
        print("\n".join(filter(None, (failure.sentence, failure.hint))), file=sys.stderr)
