-- Reviews of late work.

create table overdue_review (
  id varchar(36) not null primary key comment 'key of the review and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  process varchar(100) not null comment 'process of the late step; internal',
  task varchar(100) not null comment 'element of the late step; internal',
  subject_key varchar(64) not null comment 'business key of the late process; internal',
  subject_ref varchar(50) not null comment 'reference of the action or case; public',
  subject_title varchar(1000) not null comment 'title of the action or case; public',
  path varchar(300) not null comment 'address of the page of the action or case; internal',
  priority int comment 'number of the priority of the plan; public',
  team varchar(100) not null comment 'agency or task group that is late; internal',
  step_label varchar(200) not null comment 'label of the late step; internal',
  due date not null comment 'day on which the step was due; internal',
  times_moved int not null comment 'how often its date had moved already; internal',
  high_risk boolean not null comment 'whether it belongs to a high-risk case; internal',
  open_step varchar(280) comment 'the step while the review is open, so that there are never two; internal',
  review_level varchar(20) comment 'agency, manager or board; internal',
  state varchar(20) not null comment 'how far the review came; internal',
  explanation_due date not null comment 'day by which the agency explains; internal',
  review_due date comment 'day by which it is decided; internal',
  reason varchar(50) comment 'why it is late, from the list; internal',
  explanation text comment 'why it is late, in words, sealed; personal',
  remedy text comment 'what is done about it, sealed; personal',
  proposed_date date comment 'date that the agency proposes; internal',
  decision varchar(20) comment 'what was decided last; internal',
  new_date date comment 'date that was agreed; internal',
  new_agency varchar(50) comment 'code of the agency that takes over; internal',
  decision_comment text comment 'words of the decision, sealed; personal',
  opened_at datetime(6) not null comment 'when the work fell late, UTC; internal',
  decided_at datetime(6) comment 'when it was decided last, UTC; internal',
  closed_at datetime(6) comment 'when it was decided or ended for good, UTC; internal',
  constraint overdue_review_open_step unique (open_step)
) comment='reviews of late work; internal';
create index overdue_review_open on overdue_review (partnership, due, opened_at);
create index overdue_review_step on overdue_review (subject_key, task, decided_at);
create index overdue_review_path on overdue_review (path, opened_at);
create index overdue_review_count on overdue_review (partnership, open_step, team, priority, review_level);
create index overdue_review_of_day on overdue_review (partnership, opened_at);
create index overdue_review_team on overdue_review (partnership, team, priority, review_level, open_step);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('overdue.explain.days', 'To explain late work', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('overdue.review.days', 'To decide on late work', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('overdue.next-check.days', 'Until late work that is chased is looked at again', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
