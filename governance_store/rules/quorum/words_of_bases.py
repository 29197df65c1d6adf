"""Of whom is a share taken, and in which words? Those with a vote, in post, or vacant seats too."""

from __future__ import annotations

from typing import Final

VOTING: Final = """
    with voting status / with full voting rights / possessing a vote / given a vote / who are
    entitled to vote / who have the right to vote / of those having a vote / of those who can vote /
    of those who may vote / with the power to vote / holding voting rights / able to vote / carry a
    vote / carrying a vote / eligible to vote / enfranchised / entitled to vote / having a vote /
    having the right to vote / having voting rights / holding a vote / qualified to vote / voting /
    who can vote / who has a vote / who have a vote / who hold a vote / who may vote / who vote /
    with a right to vote / with a vote / with the right to vote / with votes / with voting rights /
    of those entitled to vote / of those with a vote / of those eligible to vote / elected voting
"""

IN_POST: Final = """
    then existing / existing /
    then seated / now in office / now serving / at that date in office / for the time being serving /
    appointed for the time being / in being at the time / in commission / on the strength /
    then appointed / of those then appointed / those then appointed / who are in post / who are in
    office / who have been appointed / accredited / accredited to conference / who have registered /
    registered as attending / registered as present / who are registered / those who have registered
    / for time being in post / for the time being appointed / for the time being serving / of those
    for the time being in office / who remain in office / remaining in office / still in office /
    still in post / presently holding office / at present in office / at the moment in office / not
    vacant / without vacancies / less vacant seats / after deducting vacancies / after vacancies are
    deducted / net of vacant seats / vacancies deducted / actually appointed / actually in office /
    actually in post / and not suspended / appointed at that time / appointed at the time / at that
    time in office / at the time in office / at the time in post / current / current total /
    currently appointed / currently filled / currently holding office / currently holding seats /
    currently in office / currently in post / currently serving / disregarding vacancies /
    disregarding vacant seats / excluding any vacancies / excluding any vacant seats / excluding
    suspended members / excluding vacancies / excluding vacant posts / excluding vacant seats /
    filled / for the time being / for the time being in office / holding office / ignoring vacancies
    / ignoring vacant seats / in office / in office at the time / in place / in post / in post at
    the time / leaving out suspended members / leaving out vacancies / leaving out vacant seats /
    leaving vacancies aside / leaving vacant seats aside / less any vacancies / less vacancies / net
    of vacancies / not counting suspended members / not counting vacancies / not counting vacant
    seats / not suspended / not under suspension / occupied / other than suspended members /
    presently appointed / presently in office / presently in post / presently serving / serving /
    sitting / then filled / then holding office / then in office / then in post / then serving / who
    are serving / who currently hold office / who currently serve / who hold office / of those
    holding office / of those in post / of those in office / of those currently in post / of those
    serving / vacancies left out / vacancies excluded / vacancies ignored / vacancies aside /
    registered at meeting / registered for meeting / registered to attend / committeequorum
"""

VACANT_OR_NOT: Final = """
    filled or unfilled / unfilled or not / occupied or empty / occupied or vacant / occupied or unoccupied /
    full or empty / filled or vacant / vacant or filled / filled or empty / taken or empty /
    whether filled or unfilled / whether filled or empty / whether occupied or vacant /
    whether or not occupied /
    counting empty seats / counting vacancies / counting vacancies too / counting vacant posts /
    counting vacant seats / disregarding no vacancies / empty or not / empty seats included / filled
    or not / ignoring no vacancies / including any vacancies / including any vacant seats /
    including empty seats / including unfilled seats / including vacancies / including vacant posts
    / including vacant seats / irrespective of vacancies / occupied or not / regardless of vacancies
    / taking no account of vacancies / vacancies included / vacant or not / vacant seats included /
    whether filled or not / whether filled or vacant / whether occupied or not / whether or not all
    seats filled / whether or not filled / whether or not vacant / whether vacant or not / with
    empty seats counted / with vacancies counted / without deducting vacancies / without regard to
    vacancies / counting empty ones / empty ones included / vacant ones included / unfilled seats included /
    unfilled ones included / unfilled places included / unfilled posts included /
    empty ones counted / including empty
    ones / empty ones too
"""

ENTITLED: Final = """
    on the electoral roll / on the membership roll / on the membership register / of those on the roll /
    of those on the register / of those on the electoral roll / of those enrolled /
    on the register / on the roll / in membership / enrolled / eligible to attend / eligible to
    attend and vote / entitled to attend / entitled to attend and vote / entitled to attend the
    meeting / entitled to be present / entitled to come / entitled to take part / who may attend /
    with a right to attend / of those entitled to attend
"""
