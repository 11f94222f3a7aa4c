-- What one agency owes to an action or a case.

create table contribution (
  id varchar(36) not null primary key comment 'key of the contribution and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  kind varchar(30) not null comment 'kind of the subject, such as action; internal',
  subject_key varchar(64) not null comment 'key of the action or case; internal',
  subject_ref varchar(50) not null comment 'reference of the action or case; public',
  subject_title varchar(1000) not null comment 'title of the action or case; public',
  priority int comment 'number of the priority of the plan; public',
  path varchar(300) not null comment 'address of the page of the action or case; internal',
  agency varchar(50) not null comment 'code of the agency that is asked; internal',
  asker varchar(120) not null comment 'queue of whoever asked; internal',
  request text comment 'what is asked for, in words, sealed; personal',
  state varchar(20) not null comment 'how far it came; internal',
  answer_due date not null comment 'day by which the agency answers; internal',
  due date not null comment 'day by which the contribution is made; internal',
  decision_due date comment 'day by which a declined request is decided; internal',
  times_moved int not null comment 'how often its dates were moved; internal',
  with_manager boolean comment 'whether a declined request was taken to the manager; internal',
  reason text comment 'why it was declined, released or empty, sealed; personal',
  decision_comment text comment 'words of the decision on a declined request, sealed; personal',
  done text comment 'what the agency did, sealed; personal',
  done_on date comment 'day on which it was done; internal',
  counted int comment 'number counted; internal',
  asked_at datetime(6) not null comment 'when it was asked, UTC; internal',
  answered_at datetime(6) comment 'when the agency answered, UTC; internal',
  ended_at datetime(6) comment 'when it ended, UTC; internal'
) comment='what one agency owes to an action or a case; internal';
create index contribution_subject on contribution (subject_key, kind, agency);
create index contribution_agency on contribution (partnership, agency, due);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('contributions.answer.days', 'To answer a request', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.answer-reminder.days', 'Reminder before the answer is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.decision.days', 'To decide on a declined request', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.late-acceptance.days', 'To contribute where the day had passed before the request was accepted', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('contributions.reminder.days', 'Reminder before a contribution is due', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
