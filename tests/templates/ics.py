"""A strict reader of iCalendar lines (RFC 5545 §3.1), written for the tests and for nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*)')
_MEANT = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
_LONGEST = 75


@dataclass(frozen=True)
class Property:
    """One content line."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value of a text property."""
        return re.sub(r"\\.", lambda found: _MEANT[found.group()], self.value)


@dataclass
class Component:
    """What stands between BEGIN and END."""

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Every property of a name."""
        return [one for one in self.properties if one.name == name]

    def one(self, name: str) -> Property:
        """The one property of a name."""
        (found,) = self.all(name)
        return found

    def part(self, name: str) -> Component:
        """The one part of a name."""
        (found,) = [one for one in self.parts if one.name == name]
        return found


def unfolded(content: bytes) -> list[str]:
    """The content lines; every physical line ends with CRLF, has at most 75 octets and is whole UTF-8."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert all(len(line) <= _LONGEST and b"\r" not in line and b"\n" not in line for line in physical)
    lines: list[str] = []
    for line in (one.decode("utf-8") for one in physical):
        if line.startswith(" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return lines


def parsed(line: str) -> Property:
    """One content line taken apart; nothing may be left over."""
    name = _NAME.match(line)
    assert name, line
    place, parameters = name.end(), {}
    while found := _PARAMETER.match(line, place):
        parameters[found[1].upper()] = found[2].strip('"')
        place = found.end()
    assert line[place] == ":", line
    return Property(name.group().upper(), parameters, line[place + 1 :])


def calendar(content: bytes) -> Component:
    """The one VCALENDAR of a file."""
    open_parts = [Component("")]
    for line in unfolded(content):
        one = parsed(line)
        if one.name == "BEGIN":
            open_parts.append(Component(one.value))
        elif one.name == "END":
            done = open_parts.pop()
            assert done.name == one.value
            open_parts[-1].parts.append(done)
        else:
            open_parts[-1].properties.append(one)
    (root,) = open_parts
    return root.part("VCALENDAR")
