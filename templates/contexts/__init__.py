"""What does a template get to print? Frozen values, in words, made from records by pure functions."""
