"""Where does a mail lead? Found in the letters that left as files, by those whom they are for."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from tests.bot.conftest import Spoken


def link_in_mail(net: Spoken, email: str, page: str) -> str:
    """The address of a page, below the console's, that stands in somebody's mail."""
    folder = Path(net.house.config.mail_url.removeprefix("file:"))
    for path in sorted(folder.glob("*.eml")):
        mail = message_from_bytes(path.read_bytes(), policy=default)
        body = mail.get_body(("plain",))
        found = re.search(rf"(/{page}/[\w.\-]+)", body.get_content()) if body else None
        if found and email in str(mail["To"]):
            return found.group(1)
    raise AssertionError(email)
