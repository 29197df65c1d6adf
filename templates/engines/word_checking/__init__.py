"""Can a Word template that somebody edited be used? The room of its checks; `checking.check` is its door."""
