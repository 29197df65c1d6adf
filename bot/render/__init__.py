"""How is a neutral reply shown? As plain words, data or HTML, by pure functions that know no governance."""
