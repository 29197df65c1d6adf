"""Which files is the house made of, and what stands in them? Read once, for all house rules.

Files that git does not know yet count too, so that a rule is broken before a commit, not after it.
"""

from __future__ import annotations

import ast
import gc
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGES: Final = ("bot", "templates", "governance_store")
# What only joins others together: half of all there are, and no rule asks for them.
_GLUE: Final = (ast.expr_context, ast.operator, ast.boolop, ast.cmpop, ast.Constant)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project, as a path from its root."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    paths = sorted({Path(name) for name in listing.stdout.split("\0") if name})
    return tuple(path for path in paths if (ROOT / path).is_file())


def modules(*rooms: str) -> tuple[Path, ...]:
    """The Python files in these top folders, or in all."""
    return tuple(path for path in files() if path.suffix == ".py" and (not rooms or path.parts[0] in rooms))


def tree(path: Path) -> ast.Module:
    """The parsed source of one module."""
    return _trees()[path]


@cache
def _trees() -> dict[Path, ast.Module]:
    """All modules, parsed at once: the collector would look at each node again and again as they grow."""
    gc.disable()
    try:
        return {path: ast.parse((ROOT / path).read_text(encoding="utf-8"), str(path)) for path in modules()}
    finally:
        gc.freeze()
        gc.enable()


@cache
def _walked(path: Path) -> tuple[ast.AST, ...]:
    return tuple(node for node in ast.walk(tree(path)) if not isinstance(node, _GLUE))


def nodes(*rooms: str) -> Iterator[tuple[Path, ast.AST]]:
    """Every node of the source in these top folders that may say something, with the file it stands in."""
    for path in modules(*rooms):
        for node in _walked(path):
            yield path, node


def spot(path: Path, node: ast.AST) -> str:
    """Where a node stands, for people: `bot/reply.py:12`."""
    return f"{path}:{getattr(node, 'lineno', 1)}"


def only_known(found: set[str], known: frozenset[str], rule: str) -> None:
    """Fail when somebody new breaks the rule, and when a known offender has mended it: lists only shrink."""
    assert not found - known, f"{rule} New: {', '.join(sorted(found - known))}"
    assert not known - found, f"Take off the list, it is mended: {', '.join(sorted(known - found))}"
