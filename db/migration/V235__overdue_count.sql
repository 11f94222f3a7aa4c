-- Counting what is late reads this index alone: by the index of open steps MariaDB looked up every row.
create index overdue_review_team on overdue_review (partnership, team, priority, review_level, open_step);
