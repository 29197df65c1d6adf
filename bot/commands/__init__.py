"""What people can say: each command declared once, and the way of a line from words to answer."""
