"""Who may ask the clock, read the environment and catch everything? By the design, one place each."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.house_rules.tree import PACKAGES, nodes, spot

CLOCK: Final = Path("governance_store/clock.py")
# A lock's note says since when it is held, for whoever must find a hung process; nothing is judged by it.
LOCK_NOTE: Final = Path("governance_store/journal/lock.py")
ENVIRONMENT: Final = Path("bot/config.py")
ERRORS_TO_REPLIES: Final = Path("bot/commands/dispatch.py")

# A monotonic clock measures how long a lock is waited for; it does not tell the time, and is free.
TIMES_OF_DAY: Final = {
    ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time"),
    ("time", "time_ns"), ("time", "localtime"), ("time", "gmtime"), ("time", "strftime"),
}  # fmt: skip
SURROUNDINGS: Final = {
    ("os", "environ"),
    ("os", "environb"),
    ("os", "getenv"),
    ("os", "getenvb"),
    ("os", "putenv"),
}


def asked(node: ast.AST, things: set[tuple[str, str]]) -> bool:
    """Whether the node names one of the things, as `owner.thing` or by `from owner import thing`."""
    if not isinstance(node, ast.Attribute | ast.ImportFrom):
        return False  # for speed: matching each of a million nodes takes ten seconds
    match node:
        case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=thing):
            return (owner, thing) in things
        case ast.ImportFrom(module=str(owner), names=names):
            return any((owner, name.name) in things for name in names)
        case _:
            return False


def swallows_everything(node: ast.AST) -> bool:
    """Whether the node catches everything, by name, bare or in a tuple, and does not raise it again."""
    if not isinstance(node, ast.ExceptHandler) or isinstance(node.body[-1], ast.Raise):
        return False
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    names = {kind.id for kind in caught if isinstance(kind, ast.Name)}
    return node.type is None or bool(names & {"Exception", "BaseException"})


def _outside(room: set[Path], *folders: str, rule: Callable[[ast.AST], bool]) -> list[str]:
    """Where the rule is broken in these folders, but for the one room that may."""
    return [spot(path, node) for path, node in nodes(*folders) if rule(node) and path not in room]


def test_only_the_clock_asks_the_time() -> None:
    """Time comes in as an argument, so that every judgement can be made again for any instant."""
    rooms = {CLOCK, LOCK_NOTE}
    assert not _outside(rooms, *PACKAGES, "tests", rule=lambda node: asked(node, TIMES_OF_DAY))


def test_only_the_configuration_reads_the_environment() -> None:
    """Every setting is read, named and explained in one file."""
    assert not _outside({ENVIRONMENT}, *PACKAGES, rule=lambda node: asked(node, SURROUNDINGS))


def test_only_dispatch_turns_any_error_into_a_reply() -> None:
    """Elsewhere an error that was not foreseen is not swallowed."""
    assert not _outside({ERRORS_TO_REPLIES}, *PACKAGES, rule=swallows_everything)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("datetime.now(UTC)", id="now"),
        pytest.param("field(default_factory=date.today)", id="a function handed on"),
        pytest.param("datetime.datetime.now()", id="by the module's name"),
        pytest.param("from time import time", id="imported by name"),
    ],
)
def test_the_clock_rule_itself(source: str) -> None:
    """The rule sees the ways in which the time is asked."""
    assert any(asked(node, TIMES_OF_DAY) for node in ast.walk(ast.parse(source)))


@pytest.mark.parametrize(
    ("handler", "everything"),
    [
        pytest.param("except Exception: pass", True, id="Exception"),
        pytest.param("except: pass", True, id="bare"),
        pytest.param("except (OSError, BaseException): pass", True, id="in a tuple"),
        pytest.param("except (OSError, ValueError): pass", False, id="named failures"),
        pytest.param("except BaseException:\n    g()\n    raise", False, id="tidied up and raised again"),
    ],
)
def test_the_catching_rule_itself(handler: str, everything: bool) -> None:
    """The rule sees a handler that catches all, and lets named failures pass."""
    found = [swallows_everything(node) for node in ast.walk(ast.parse(f"try:\n    f()\n{handler}"))]
    assert any(found) is everything
