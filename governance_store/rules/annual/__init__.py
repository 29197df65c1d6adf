"""What does a committee's year come to? A file for each question that its annual report answers."""
