"""What leaves, and when: letters, their delivery, and the timetable that ticks."""
