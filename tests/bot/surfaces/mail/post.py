"""Mails as the world sends them: calendars' answers, returned mail, automatic replies, and people's words."""

from __future__ import annotations

from email.message import EmailMessage

REPLY = """\
BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
UID:{uid}
SEQUENCE:{sequence}
DTSTAMP:{stamp}
DTSTART;TZID="GMT Standard Time":20261210T140000
DTEND;TZID="GMT Standard Time":20261210T153000
SUMMARY:Accepted: Imaging Network Board
ATTENDEE;PARTSTAT={says};CN=Somebody:{address}
COMMENT:{comment}
END:VEVENT
END:VCALENDAR
"""


def reply(
    uid: str,
    address: str,
    says: str = "ACCEPTED",
    *,
    sequence: int = 0,
    stamp: str = "20261103T101500Z",
    comment: str = "",
    sender: str = "",
    name: str = "<reply-1@mail.example>",
    method: str = "REPLY",
) -> bytes:
    """A calendar's answer as Outlook sends it: no organiser, and a zone by Windows' name."""
    calendar = REPLY.format(
        uid=uid, sequence=sequence, stamp=stamp, says=says, address=f"mailto:{address}", comment=comment
    )
    mail = _headed(sender or address, name, "Accepted: Imaging Network Board")
    mail.set_content("Accepted.")
    mail.add_alternative(
        calendar.replace("METHOD:REPLY", f"METHOD:{method}").replace("\n", "\r\n"),
        subtype="calendar",
        params={"method": method},
        cte="base64",
    )
    return mail.as_bytes()


def letter(sender: str, text: str, *, answering: str = "", name: str = "<words-1@mail.example>") -> bytes:
    """A person's own words, perhaps as an answer to a letter of ours."""
    mail = _headed(sender, name, "Re: Invitation: Imaging Network Board")
    if answering:
        mail["In-Reply-To"] = answering
        mail["References"] = f"<older@mail.example> {answering}"
    mail.set_content(text)
    return mail.as_bytes()


def away(sender: str) -> bytes:
    """Out of the office."""
    mail = _headed(sender, "<away-1@mail.example>", "Automatic reply: Invitation")
    mail["Auto-Submitted"] = "auto-replied"
    mail.set_content("I am on leave until Monday.")
    return mail.as_bytes()


RETURNED = """\
From: MAILER-DAEMON@mail.example
To: clerk@northern.example.org
Subject: Undelivered Mail Returned to Sender
Message-ID: <returned-1@mail.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="xx"

--xx
Content-Type: text/plain; charset=us-ascii

Your message could not be delivered.

--xx
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
Arrival-Date: Mon, 23 Nov 2026 09:00:05 +0000

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 <{recipient}> User unknown

--xx
Content-Type: {quoted}

Message-ID: {name}
Subject: Invitation: Imaging Network Board
To: {recipient}

--xx--
"""


def returned(
    name: str,
    recipient: str,
    *,
    action: str = "failed",
    status: str = "5.1.1",
    quoted: str = "message/rfc822",
) -> bytes:
    """A mail of ours that another server gave up, as Postfix tells of it."""
    told = RETURNED.format(name=name, recipient=recipient, action=action, status=status, quoted=quoted)
    return told.replace("\n", "\r\n").encode()


def _headed(sender: str, name: str, subject: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"Somebody <{sender}>" if sender else ""
    mail["To"] = "clerk@northern.example.org"
    mail["Subject"] = subject
    mail["Message-ID"] = name
    return mail
