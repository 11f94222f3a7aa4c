create table local_figure (
  id bigint not null auto_increment primary key comment 'order of setting, the later one holds where two begin on one day; internal',
  code varchar(100) not null comment 'what the figure is for, its theme first; public',
  title varchar(200) not null comment 'what it says; public',
  unit varchar(50) not null comment 'what it counts; public',
  amount int not null comment 'the value; public',
  valid_from date not null comment 'first day on which it holds; public',
  reason varchar(1000) not null comment 'why it was set; internal',
  set_by varchar(100) not null comment 'who set it; personal',
  set_at datetime(6) not null comment 'when it was set; internal'
) comment='figures that a partnership sets for itself, from which day each holds; public';
create index local_figure_of_code on local_figure (code, valid_from);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('plan.delivery-plan.days', 'To plan the delivery of an action', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.approval.days', 'To approve or return a step', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.rework.days', 'To put right what was returned, at least', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.reminder.days', 'Reminder before planning or approval is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.delivery-reminder.days', 'Reminder before an action is due', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.contribution.days', 'Contributions are due before their action is', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.rag.green', 'Share of the expected progress that is still green', 'per cent', 90, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.rag.amber', 'Share of the expected progress that is still amber', 'per cent', 70, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.answer.days', 'To answer a request', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.answer-reminder.days', 'Reminder before the answer is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.decision.days', 'To decide on a declined request', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.late-acceptance.days', 'To contribute where the day had passed before the request was accepted', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.reminder.days', 'Reminder before a contribution is due', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('overdue.explain.days', 'To explain late work', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('overdue.review.days', 'To decide on late work', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('overdue.next-check.days', 'Until late work that is chased is looked at again', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.on-schedule', 'Actions completed or on schedule, whole plan', 'per cent', 80, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.on-schedule.substance-misuse', 'Actions completed or on schedule, substance misuse', 'per cent', 85, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
