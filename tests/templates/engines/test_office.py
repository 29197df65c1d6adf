"""Is LibreOffice kept ready, and is nothing of it ever left behind?"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from templates import pdf_possible, render
from templates.engines import pdf
from templates.engines.office import Keeper, Office
from tests.templates.terms import BOARD_TERMS

needs_office = pytest.mark.skipif(not pdf_possible(), reason="LibreOffice is not installed")
STAYS = '#!/bin/sh\nfor file; do :; done\n: > "$(dirname "$file")/.~lock.open.txt#"\nsleep 600\n'
ENDS = "#!/bin/sh\nexit 3\n"


def program(directory: Path, does: str) -> str:
    """A program in place of the office."""
    path = directory / "soffice"
    path.write_text(does)
    path.chmod(0o755)
    return str(path)


def processes_of(group: int) -> list[str]:
    """What is alive of a group of processes."""
    told = subprocess.run(
        ["ps", "-A", "-o", "pgid=,stat=,args="], capture_output=True, text=True, check=True
    ).stdout
    rows = [line.split(None, 2) for line in told.splitlines()]
    return [args for pgid, stat, *args in rows if int(pgid) == group and not stat.startswith("Z")]  # type: ignore[misc]  # the rest of a row


def soon(holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold within five seconds."""
    until = time.monotonic() + 5
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)
    return holds()


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    """A keeper, closed at the end."""
    keeper = Keeper()
    yield keeper
    keeper.close()


def test_one_office_serves_several_callers(keeper: Keeper, tmp_path: Path) -> None:
    """It is started once, and closing it leaves neither process nor profile."""
    stays = program(tmp_path, STAYS)
    with keeper.office(stays) as first:
        assert first.is_ready()
    with keeper.office(stays) as second:
        assert second is first
    keeper.close()
    assert processes_of(first.process.pid) == []
    assert not first.directory.exists()


def test_after_a_failure_the_next_is_a_fresh_one(keeper: Keeper, tmp_path: Path) -> None:
    """What hangs or breaks off is ended with everything of it."""
    stays = program(tmp_path, STAYS)

    def failing() -> Office:
        with keeper.office(stays) as office:
            found.append(office)
            raise ValueError("broken")

    found: list[Office] = []
    with pytest.raises(ValueError, match="broken"):
        failing()
    assert processes_of(found[0].process.pid) == []
    with keeper.office(stays) as after:
        assert after is not found[0]


def test_one_that_ends_by_itself_is_replaced(keeper: Keeper, tmp_path: Path) -> None:
    """Nobody waits for it, and its watcher goes with it."""
    ends = program(tmp_path, ENDS)
    with keeper.office(ends) as first:
        assert soon(lambda: not first.is_alive)
    with keeper.office(ends) as second:
        assert second is not first


def test_an_idle_one_is_ended(tmp_path: Path) -> None:
    """It takes memory, so it goes when nobody has asked for a while."""
    keeper = Keeper(idle=0.05)
    with keeper.office(program(tmp_path, STAYS)) as office:
        pass
    assert soon(lambda: not office.is_alive)
    assert processes_of(office.process.pid) == []


@pytest.mark.slow
def test_it_dies_with_the_clerk(tmp_path: Path) -> None:
    """Even where the clerk is killed at once, and can tidy nothing up."""
    task = (
        "import sys, time\nfrom templates.engines.office import Office\n"
        f"office = Office({program(tmp_path, STAYS)!r})\nassert office.is_ready()\n"
        "print(office.process.pid, flush=True)\ntime.sleep(600)\n"
    )
    clerk = subprocess.Popen([sys.executable, "-c", task], stdout=subprocess.PIPE, text=True)
    assert clerk.stdout
    with clerk.stdout as told:
        group = int(told.readline())
    assert processes_of(group)
    os.kill(clerk.pid, signal.SIGKILL)
    clerk.wait()
    assert soon(lambda: not processes_of(group))


@needs_office
@pytest.mark.slow
def test_the_real_one_is_kept_from_batch_to_batch() -> None:
    """The second batch finds it running, and it survives what it cannot read being given up."""
    document = render("terms of reference", BOARD_TERMS).content
    pdf.pdf_files([document])
    with pdf.KEEPER.office(str(pdf._program())) as office:
        assert office.is_alive
    assert all(one.startswith(b"%PDF-") for one in pdf.pdf_files([document] * 2))
    with pdf.KEEPER.office(str(pdf._program())) as again:
        assert again is office
    pdf.KEEPER.close()
    assert processes_of(office.process.pid) == []
