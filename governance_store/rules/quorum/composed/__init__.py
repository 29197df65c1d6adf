"""What does a plain sentence say of a quorum? Built up by a grammar: to the last word, or not."""
