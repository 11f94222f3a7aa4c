-- Reminders of the steps that had none: reviews of late work and decisions on declined requests.

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('overdue.reminder.days', 'Reminder before an explanation of late work or a decision on it is due', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.decision-reminder.days', 'Reminder before a decision on a declined request is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');

update local_figure set title = 'Shortest step of a case that is reminded of before its day; a shorter one on its day'
  where code = 'cases.reminder.from';
