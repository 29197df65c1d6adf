"""By which rules is the record judged? One file for each question; none of them asks the clock."""
