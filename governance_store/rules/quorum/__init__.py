"""Is a meeting quorate, by the clause of its terms of reference? Read as written, judged, always explained.

`rule` is what a clause comes to; `reading` makes it of the clause, `printing` prints it back, `judging` holds
people and seats against it, `repair` finds the smallest change that would mend what fails.
"""
