"""Does each file, each function fit in one head? A file stops at 400 lines, a function at 40."""

from __future__ import annotations

from typing import Final

from tests.house_rules.tree import PACKAGES, ROOT, Function, modules, nodes, only_known

LONGEST_FILE: Final = 400
LONGEST_FUNCTION: Final = 40

# Known offenders. These lists may only shrink.
LONG_FILES: Final[frozenset[str]] = frozenset()
LONG_FUNCTIONS: Final[frozenset[str]] = frozenset()


def test_no_file_is_too_long() -> None:
    """A file over 400 lines is two rooms."""
    long = {
        str(path)
        for path in modules()
        if len((ROOT / path).read_text(encoding="utf-8").splitlines()) > LONGEST_FILE
    }
    only_known(long, LONG_FILES, "A file stops at 400 lines.")


def test_no_function_is_too_long() -> None:
    """A function over 40 lines does more than one thing."""
    long = {
        f"{path}:{node.name}"
        for path, node in nodes(*PACKAGES, "tests", "bench")
        if isinstance(node, Function)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    }
    only_known(long, LONG_FUNCTIONS, "A function stops at 40 lines.")
