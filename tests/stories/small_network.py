"""A small network of five people, each with one permission, founded by the command line as anybody would."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.stories.shell import Clerk

ADDRESSES: Final = {
    "ada": "ada@nmr.example",
    "lena": "lena@nmr.example",
    "mia": "mia@nmr.example",
    "cora": "cora@nmr.example",
    "owen": "owen@nmr.example",
}
NAMES: Final = {
    "ada": "Ada Admin",
    "lena": "Lena Lead",
    "mia": "Mia Member",
    "cora": "Cora Chair",
    "owen": "Owen Observer",
}
IDS: Final = {who: f"PER-{number:03d}" for number, who in enumerate(ADDRESSES, start=1)}
LINES: Final = (
    'organisation add "Northmoor Hospitals NHS Trust" nhs short nht',
    *(f'person add "{NAMES[who]}" email {ADDRESSES[who]} at nht' for who in ADDRESSES if who != "ada"),
    'role grant "Lena Lead" lead',
    'role grant "Owen Observer" observer',
    'committee add "Imaging Network Board" short board',
    'seat add board "Chair" for "Cora Chair"',
    'seat add board "Trust representative" of nht for "Mia Member"',
    'committee set board chair "Cora Chair" place "Room 4" time 14:00 length 90m',
    'tor set board quorum "one third of members, including the chair" notice 5 working days',
    "network open now",
)


def found(data: Path) -> None:
    """Found it in an empty directory, open it, and see that each line was done."""
    clerk = Clerk(data)
    founding = ("--network", "nmr", "--name", "Northmoor Imaging", "--admin-name", NAMES["ada"])
    ran = clerk.run("init", *founding, "--admin-email", ADDRESSES["ada"])
    assert ran.status == 0, ran.err
    typed = "".join(f"{line}\n" for line in LINES)
    ran = clerk.run("say", "-", "--as", ADDRESSES["ada"], typed=typed)
    assert ran.status == 0, ran.out
