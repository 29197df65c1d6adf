"""The post: letters on paper, for people who are reached so."""
