"""Answers to a series of meetings, to the letter as the calendars of the world send them."""

from __future__ import annotations

from typing import Final

OUTLOOK: Final = """\
From: "Member, Mia" <{address}>
To: Northmoor Imaging <clerk@northern.example.org>
Subject: {subject}: Imaging Network Board
Thread-Topic: Imaging Network Board
Message-ID: <{name}@LO0P123MB4567.GBRP123.PROD.OUTLOOK.COM>
Accept-Language: en-GB, en-US
Content-Language: en-GB
X-MS-Has-Attach:
X-MS-TNEF-Correlator:
Content-Type: multipart/alternative;
\tboundary="_000_LO0P123_"
MIME-Version: 1.0

--_000_LO0P123_
Content-Type: text/plain; charset="Windows-1252"
Content-Transfer-Encoding: quoted-printable


--_000_LO0P123_
Content-Type: text/calendar; charset="utf-8"; method=REPLY
Content-Transfer-Encoding: 8bit

BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ATTENDEE;PARTSTAT={says};CN="Member, Mia":mailto:{upper}
COMMENT;LANGUAGE=en-GB:{comment}\\n
UID:{uid}
{occurrence}SUMMARY;LANGUAGE=en-GB:{subject}: Imaging Network Board
DTSTART;TZID=GMT Standard Time:20270121T140000
DTEND;TZID=GMT Standard Time:20270121T153000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:{stamp}
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:{sequence}
X-MICROSOFT-CDO-APPT-SEQUENCE:{sequence}
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
X-MICROSOFT-CDO-INSTTYPE:3
END:VEVENT
END:VCALENDAR

--_000_LO0P123_--
"""
GMAIL: Final = """\
MIME-Version: 1.0
Reply-To: {address}
Sender: Google Calendar <calendar-notification@google.com>
Message-ID: <calendar-{name}@google.com>
Subject: {subject}: Imaging Network Board @ Thu 21 Jan 2027
From: {address}
To: clerk@northern.example.org
Content-Type: multipart/mixed; boundary="000000000000aa"

--000000000000aa
Content-Type: multipart/alternative; boundary="000000000000bb"

--000000000000bb
Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes

{address} has accepted this invitation.

--000000000000bb
Content-Type: text/calendar; charset="UTF-8"; method=REPLY
Content-Transfer-Encoding: 7bit

BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20270121T140000Z
DTEND:20270121T153000Z
DTSTAMP:{stamp}
ORGANIZER;CN=Northmoor Imaging:mailto:clerk@northern.example.org
UID:{uid}
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={says};CN={address}
 ;X-NUM-GUESTS=0;X-RESPONSE-COMMENT="{comment}":mailto:{address}
{occurrence}CREATED:20261102T090100Z
LAST-MODIFIED:{stamp}
LOCATION:Room 4\\, Infirmary
SEQUENCE:{sequence}
STATUS:CONFIRMED
SUMMARY:Imaging Network Board
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR

--000000000000bb--
--000000000000aa
Content-Type: application/ics; name="invite.ics"
Content-Disposition: attachment; filename="invite.ics"
Content-Transfer-Encoding: base64

QkVHSU46VkNBTEVOREFSDQpFTkQ6VkNBTEVOREFSDQo=
--000000000000aa--
"""
APPLE: Final = """\
From: Mia Member <{address}>
Content-Type: multipart/alternative; boundary="Apple-Mail=_1"
Mime-Version: 1.0 (Mac OS X Mail 16.0)
Subject: {subject}: Imaging Network Board
Message-Id: <{name}@me.com>
To: clerk@northern.example.org

--Apple-Mail=_1
Content-Transfer-Encoding: 7bit
Content-Type: text/plain; charset=us-ascii

Mia Member has answered the invitation.

--Apple-Mail=_1
Content-Type: text/calendar; charset=utf-8; method=REPLY; name=iCal-1.ics
Content-Transfer-Encoding: quoted-printable

BEGIN:VCALENDAR
CALSCALE:GREGORIAN
VERSION:2.0
METHOD:REPLY
PRODID:-//Apple Inc.//macOS 14.7//EN
{events}END:VCALENDAR

--Apple-Mail=_1--
"""
APPLE_EVENT: Final = """\
BEGIN:VEVENT
UID:{uid}
ATTENDEE;CN=3D"Mia Member";CUTYPE=3DINDIVIDUAL;EMAIL=3D"{address}";PARTSTAT=
=3D{says};ROLE=3DREQ-PARTICIPANT:mailto:{address}
DTEND;TZID=3DEurope/London:20270121T153000
{occurrence}TRANSP:OPAQUE
SUMMARY:Imaging Network Board
DTSTART;TZID=3DEurope/London:20270121T140000
DTSTAMP:{stamp}
ORGANIZER;CN=3D"Northmoor Imaging":mailto:clerk@northern.example.org
SEQUENCE:{sequence}
END:VEVENT
"""
_SUBJECTS: Final = {"ACCEPTED": "Accepted", "DECLINED": "Declined", "TENTATIVE": "Tentative"}


def outlook(
    uid: str,
    address: str,
    says: str = "ACCEPTED",
    *,
    occurrence: str = "",
    stamp: str = "20261103T101500Z",
    sequence: int = 0,
    comment: str = "",
    name: str = "outlook-1",
) -> bytes:
    """As Exchange sends it: no organiser, the address in capitals, a zone by Windows' name."""
    named = f"RECURRENCE-ID;TZID=GMT Standard Time:{occurrence}\n" if occurrence else ""
    return _sent(
        OUTLOOK.format(
            uid=uid,
            address=address,
            upper=address.upper(),
            says=says,
            subject=_SUBJECTS[says],
            occurrence=named,
            stamp=stamp,
            sequence=sequence,
            comment=comment,
            name=name,
        )
    )


def gmail(
    uid: str,
    address: str,
    says: str = "ACCEPTED",
    *,
    occurrence: str = "",
    stamp: str = "20261103T101500Z",
    sequence: int = 0,
    comment: str = "",
    name: str = "gmail-1",
) -> bytes:
    """As Google sends it: in universal time."""
    named = f"RECURRENCE-ID:{occurrence}\n" if occurrence else ""
    return _sent(
        GMAIL.format(
            uid=uid,
            address=address,
            says=says,
            subject=_SUBJECTS[says],
            occurrence=named,
            stamp=stamp,
            sequence=sequence,
            comment=comment,
            name=name,
        )
    )


def apple(
    uid: str,
    address: str,
    *answers: tuple[str, str],
    stamp: str = "20261103T101500Z",
    name: str = "apple-1",
) -> bytes:
    """As Apple's calendar sends it: the series with its exceptions in one mail, each with its own answer."""
    events = "".join(
        APPLE_EVENT.format(
            uid=uid,
            address=address,
            says=says,
            stamp=stamp,
            sequence=0,
            occurrence=f"RECURRENCE-ID;TZID=3DEurope/London:{occurrence}\n" if occurrence else "",
        )
        for occurrence, says in answers
    )
    return _sent(APPLE.format(address=address, subject=_SUBJECTS[answers[0][1]], events=events, name=name))


def _sent(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()
