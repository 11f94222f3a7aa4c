create table progress_return (
  id varchar(36) not null primary key comment 'key of the return and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  quarter_code varchar(12) not null comment 'quarter that it tells of, such as 2026-27-Q2; public',
  action_key varchar(36) not null comment 'key of the action; internal',
  action_ref varchar(50) not null comment 'reference of the action; public',
  sort_ref varchar(200) not null comment 'reference in a form that sorts as people count; public',
  action_title varchar(1000) not null comment 'title of the action; public',
  priority int comment 'number of the priority of the plan; public',
  path varchar(300) not null comment 'address of the page of the action; internal',
  lead_agency varchar(50) not null comment 'code of the agency that owes it; internal',
  asked_on date not null comment 'day on which it was asked for; internal',
  due date not null comment 'last day on which it can be given; internal',
  state varchar(20) not null comment 'how far it came; internal',
  given_by varchar(100) comment 'account of who gave it, or made the link by which it was given; personal',
  given_at datetime(6) comment 'when it was given, UTC; internal',
  link_signature varchar(100) comment 'signature of the secret of a link, which is not kept itself; internal',
  link_made_by varchar(100) comment 'account of who made the link; personal',
  link_until date comment 'last day on which the link works; internal',
  constraint uq_progress_return unique (partnership, quarter_code, action_key)
) comment='what lead agencies say of their actions each quarter: asked for, given or missed; internal';
create index ix_progress_return_action on progress_return (action_key, state);
create index ix_progress_return_agency on progress_return (partnership, lead_agency, quarter_code);
create index ix_progress_return_link on progress_return (link_signature);

create table monitored_quarter (
  id varchar(36) not null primary key comment 'key of the quarter and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  quarter_code varchar(12) not null comment 'the quarter, such as 2026-27-Q2; public',
  state varchar(20) not null comment 'how far it came; internal',
  started_on date not null comment 'day on which the returns were asked for; internal',
  step_due date comment 'day by which the open step is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  highlights varchar(4000) comment 'what went well, as the manager wrote it; internal',
  risks varchar(4000) comment 'what is at risk, as the manager wrote it; internal',
  compiled_by varchar(100) comment 'account of who compiled it; personal',
  compiled_on date comment 'day on which it was compiled; internal',
  return_reason varchar(2000) comment 'why the board sent it back, or null; internal',
  signed_by varchar(100) comment 'account of who signed it; personal',
  signed_at datetime(6) comment 'when it was signed, UTC; internal',
  content_hash varchar(64) comment 'SHA-256 of the signed figures in hexadecimal digits; public',
  published_by varchar(100) comment 'account of who published it; personal',
  published_at datetime(6) comment 'when it was published, UTC; public',
  constraint uq_monitored_quarter unique (partnership, quarter_code)
) comment='quarters of a plan on their way from the returns to the signature; internal';

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('quarter.return.days', 'To say how an action stands after the end of a quarter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.late-asking.days', 'To say how an action stands where it was asked late, at least', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.return-reminder.days', 'Reminder before the progress of an action is due', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.compile.days', 'To compile a quarter', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.sign.days', 'To sign off a quarter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.reminder.days', 'Reminder before a quarter is to be compiled or signed', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
