"""In which words does a clause choose between two numbers, and how does it round one?"""

from __future__ import annotations

from typing import Final

GREATER: Final = """
    bigger of / greater of / greatest of / higher of / if greater / if higher / if larger / if more / if
    that a larger number / if that comes to more / if that gives a larger number / if that greater / if that
    higher / if that larger / if that makes more / if that more / if this greater / larger of / largest of /
    taking the bigger / taking the greater / taking the greater number / taking the higher / taking the
    higher number / taking the larger / taking the larger number / taking whichever greater / taking
    whichever higher / taking whichever larger / the greater number applies / the higher figure applies /
    the higher number applies / the higher number counting / the larger figure applies / the larger number
    applies / the larger number counting / whichever bigger / whichever comes out higher / whichever comes
    to more / whichever figure greater / whichever figure higher / whichever figure larger / whichever gives
    the greater number / whichever gives the higher number / whichever gives the larger number / whichever
    greater / whichever greatest / whichever higher / whichever highest / whichever larger / whichever
    largest / whichever more / whichever number greater / whichever number higher / whichever number larger
    / whichever produces the greater number / whichever produces the larger number / whichever results in
    the greater number / whichever the greater / whichever the higher / whichever the larger / whichever
    turns out larger / whichever works out higher
"""

LESSER: Final = """
    if fewer / if less / if lower / if smaller / if that a smaller number / if that comes to less / if that
    fewer / if that gives a smaller number / if that less / if that lower / if that makes fewer / if that
    smaller / if this less / least of / lesser of / lower of / smaller of / smallest of / taking the lesser
    / taking the lesser number / taking the lower / taking the lower number / taking the smaller / taking
    the smaller number / taking whichever less / taking whichever lower / taking whichever smaller / the
    lower figure applies / the lower number applies / the lower number counting / the smaller figure applies
    / the smaller number applies / the smaller number counting / whichever comes out lower / whichever comes
    to less / whichever fewer / whichever fewest / whichever figure less / whichever figure lower /
    whichever figure smaller / whichever gives the lower number / whichever gives the smaller number /
    whichever least / whichever less / whichever lesser / whichever lower / whichever lowest / whichever
    number less / whichever number lower / whichever number smaller / whichever produces the smaller number
    / whichever smaller / whichever smallest / whichever the less / whichever the lesser / whichever the
    lower / whichever the smaller / whichever turns out smaller / whichever works out lower
"""

FLOOR: Final = """
    and can never be below / and can never fall below / and in any case not less than / and in any event not
    less than / and never below / and never fewer than / and never less than / but in any case at least /
    but in any event at least / but in no case fewer than / but in no case less than / but in no event less
    than / but never below / but never fewer than / but never less than / but never under / but no lower
    than / but not below / but subject to a minimum of / can never be below / can never be fewer than / can
    never be less than / can never go below / can not be below / cannot be below / cannot be fewer than /
    cannot be less than / cannot fall below / cannot go below / floor of / in any case at least / in any
    case not less than / in any event at least / in any event not less than / in no case fewer than / in no
    case less than / may never be below / may never be fewer than / may never be less than / may never fall
    below / may not be below / may not be fewer than / may not be less than / may not fall below / never
    below / never dropping below / never drops below / never falling below / never goes below / never going
    below / never to fall below / never under / not going below / subject always to a minimum of / subject
    to a floor of / subject to a minimum of / subject to an absolute minimum of / subject to at least /
    subject to minimum of / subject to there being at least / whatever happens at least / with a floor of /
    with a minimum of
"""

ROUNDED_UP: Final = """
    a fraction counting as one / a fraction counts as one / any fraction being rounded up / any fraction
    counting as one / any fraction counts as one / any fraction going up / any fraction is rounded up / any
    fraction rounded up / any part counting as one / fraction rounded up / fractions are rounded up /
    fractions being rounded up / fractions count as one / fractions counting as one / fractions going up /
    fractions round up / fractions rounded up / fractions up / round up / rounded to the next higher whole
    number / rounded to the next highest whole number / rounded to the next one up / rounded to the next
    whole number / rounded up / rounded up as needed / rounded up if necessary / rounded up to a whole
    number / rounded up to the nearest whole / rounded up to the nearest whole number / rounded up to the
    nearest whole person / rounded up to the next whole number / rounded up to the next whole person /
    rounded up where necessary / rounded upwards / rounding any fraction up / rounding fractions up /
    rounding up / rounding up any fraction / rounding up fractions / rounding up to the nearest whole number
    / rounding upwards / taken to the next whole number / taken up to the next whole number / to the next
    whole number / up to the nearest whole number / up to the next whole number / with fractions rounded up
"""

ROUNDED_DOWN: Final = """
    any fraction being disregarded / any fraction being dropped / any fraction being ignored / any fraction
    disregarded / any fraction dropped / any fraction ignored / any fraction is disregarded / any fraction
    is dropped / any fraction is ignored / any fraction is rounded down / any fraction rounded down /
    disregarding any fraction / disregarding fractions / down to the nearest whole number / drop any
    fraction / drop fractions / dropping any fraction / forget any fraction / forget fractions / fractions
    are disregarded / fractions are dropped / fractions are ignored / fractions are rounded down / fractions
    being disregarded / fractions being ignored / fractions disregarded / fractions down / fractions dropped
    / fractions ignored / fractions round down / fractions rounded down / ignore any fraction / ignore
    fractions / ignoring any fraction / ignoring fractions / leaving off any fraction / leaving out any
    fraction / round down / rounded down / rounded down if necessary / rounded down to the nearest whole /
    rounded down to the nearest whole number / rounded down to the next whole number / rounded down where
    necessary / rounded downwards / rounding any fraction down / rounding down / rounding down to the
    nearest whole number / rounding downwards / rounding fractions down / with fractions rounded down
"""

NEAREST: Final = """
    any fraction rounded to the nearest whole number / fractions rounded to the nearest whole number / round
    to the nearest whole number / rounded to nearest whole number / rounded to the closest whole number /
    rounded to the nearest number / rounded to the nearest one / rounded to the nearest whole / rounded to
    the nearest whole number / rounded to the nearest whole person / rounding to the nearest whole number /
    to the closest whole number / to the nearest whole / to the nearest whole number / to the nearest whole
    person / with rounding to the nearest whole number / number nearest to / the nearest whole number to /
    nearest number to / the number nearest to / whole number nearest to
"""
