"""Is the right way chosen, and are files written whole, privately and once a letter?"""

from __future__ import annotations

import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.outbox.sending import Unreachable
from bot.surfaces.mail.mail_url import MailUrlUnclear
from bot.surfaces.mail.message import message
from bot.surfaces.mail.sender import FileSender, letter_name, sender_for
from bot.surfaces.mail.smtp import SmtpSender
from tests.bot.surfaces.mail.test_message import parcel


def test_the_setting_chooses(tmp_path: Path) -> None:
    """A directory or a server; anything else is refused at the start, not with the first letter."""
    assert isinstance(sender_for(f"file:{tmp_path}"), FileSender)
    assert isinstance(sender_for("smtp://127.0.0.1:25"), SmtpSender)
    with pytest.raises(MailUrlUnclear):
        sender_for("carrier pigeon")


def test_only_the_owner_reads_the_mail(tmp_path: Path) -> None:
    """Mail says who meets whom; the directory is made for its owner alone."""
    directory = tmp_path / "data" / "mail"
    FileSender(directory).send(message(parcel()), parcel().address)
    (mail,) = directory.iterdir()
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert stat.S_IMODE(mail.stat().st_mode) == 0o600
    assert mail.name == "LTR-00001.abc.eml"


def test_a_second_copy_takes_the_place_of_the_first(tmp_path: Path) -> None:
    """One letter is one file, even after a crash between sending and saying so."""
    for _ in range(2):
        FileSender(tmp_path).send(message(parcel()), parcel().address)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [message(parcel())]


@pytest.mark.parametrize(
    ("message_id", "name"),
    [
        pytest.param("<LTR-00001.abc@x.example>", "LTR-00001.abc", id="the letter's name"),
        pytest.param("<../../etc/passwd@x.example>", "_.._etc_passwd", id="no other directory is reached"),
        pytest.param("<.hidden@x.example>", "hidden", id="no hidden file is made"),
        pytest.param("", "letter", id="no name at all"),
    ],
)
def test_names_of_files(message_id: str, name: str) -> None:
    """A file is named for its letter, whatever stands there."""
    assert letter_name(message(replace(parcel(), message_id=message_id))) == name


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    """A directory in the place of the file keeps it from being written; no half of it remains."""
    (tmp_path / "LTR-00001.abc.eml").mkdir()
    with pytest.raises(Unreachable, match="could not be written"):
        FileSender(tmp_path).send(message(parcel()), parcel().address)
    assert [path.name for path in tmp_path.iterdir()] == ["LTR-00001.abc.eml"]


def test_files_need_no_knowledge_of_servers() -> None:
    """Encryption and sockets cost start-up time, and a trial uses neither."""
    code = "import sys; from bot.surfaces.mail.sender import sender_for as s; s('file:x'); "
    code += "print('smtplib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
