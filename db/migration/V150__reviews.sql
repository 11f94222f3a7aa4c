-- Quarters: what leads return, what task groups decide, what is signed and what is published.

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

-- A review of a task group, its decisions and what follows from them.
create table task_group_review (
  id varchar(36) not null primary key comment 'key of the review and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  group_code varchar(50) not null comment 'code of the task group; public',
  group_name varchar(200) not null comment 'name of the task group when the review was called; public',
  quarter_code varchar(12) comment 'quarter that it reviews, such as 2026-27-Q2, or null where the lead called it; public',
  state varchar(20) not null comment 'how far it came; internal',
  called_on date not null comment 'day on which it was called; internal',
  step_due date comment 'day by which the open step is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  held_on date comment 'day on which it was held; public',
  also_present varchar(500) comment 'who else was there, by their roles; internal',
  return_reason varchar(2000) comment 'why the lead opened it again, or null; internal',
  confirmed_by varchar(100) comment 'account of who confirmed the minutes; personal',
  confirmed_at datetime(6) comment 'when the minutes were confirmed, UTC; internal',
  constraint uq_task_group_review unique (partnership, group_code, quarter_code)
) comment='reviews that task groups hold, for a quarter or when their lead calls one; internal';

create table task_group_review_attendee (
  review_id varchar(36) not null comment 'key of the review; internal',
  position int not null comment 'place in the list; internal',
  agency varchar(50) not null comment 'code of an agency that was there; internal',
  primary key (review_id, position),
  constraint fk_review_attendee foreign key (review_id) references task_group_review (id)
) comment='agencies that took part in reviews; internal';

create table review_decision (
  id varchar(36) not null primary key comment 'key of the decision; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  review_id varchar(36) not null comment 'key of the review; internal',
  action_key varchar(36) not null comment 'key of the action; internal',
  action_ref varchar(50) not null comment 'reference of the action; public',
  sort_ref varchar(200) not null comment 'reference in a form that sorts as people count; public',
  action_title varchar(1000) not null comment 'title of the action; public',
  path varchar(300) not null comment 'address of the page of the action; internal',
  kind varchar(20) not null comment 'what was decided: rating, note, follow-up, date or withdrawal; internal',
  words varchar(2000) comment 'the decision or its reason in words; internal',
  rating varchar(20) comment 'rating that the group agreed; internal',
  computed varchar(20) comment 'rating by the dates of that moment; internal',
  agency varchar(50) comment 'agency that does the follow-up; internal',
  decided_day date comment 'new date, or date of the follow-up; internal',
  saved_by varchar(100) not null comment 'account of who saved it last; personal',
  saved_at datetime(6) not null comment 'when it was saved last, UTC; internal',
  result varchar(20) comment 'whether it was applied; null before the minutes are confirmed; internal',
  result_words varchar(2000) comment 'why it was not applied, or what came of it; internal',
  constraint uq_review_decision unique (review_id, action_key, kind),
  constraint fk_review_decision foreign key (review_id) references task_group_review (id)
) comment='what task groups decide at their reviews, each decision a row of its own; internal';
create index ix_review_decision_action on review_decision (action_key, kind);

create table review_follow_up (
  id varchar(36) not null primary key comment 'key of the follow-up and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  review_id varchar(36) not null comment 'key of the review; internal',
  group_code varchar(50) not null comment 'code of the task group that asked; public',
  action_key varchar(36) not null comment 'key of the action; internal',
  action_ref varchar(50) not null comment 'reference of the action; public',
  action_title varchar(1000) not null comment 'title of the action; public',
  priority int comment 'number of the priority of the plan; public',
  path varchar(300) not null comment 'address of the page of the action; internal',
  withdrawal boolean not null comment 'whether the withdrawal of the action is asked for; internal',
  agency varchar(50) comment 'agency that owes it, or null where the manager decides; internal',
  words varchar(2000) not null comment 'what is asked for, or why the action should be withdrawn; internal',
  due date not null comment 'day by which it is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  state varchar(20) not null comment 'how far it came; internal',
  answer varchar(2000) comment 'what came of it; internal',
  answered_by varchar(100) comment 'account of who answered; personal',
  answered_at datetime(6) comment 'when it was answered, UTC; internal',
  constraint fk_review_follow_up foreign key (review_id) references task_group_review (id)
) comment='what task groups asked for at their reviews, and what came of it; internal';
create index ix_review_follow_up_action on review_follow_up (action_key, state);

-- Quarters as they were signed and as they were published.
create table frozen_quarter (
  id varchar(80) not null comment 'code of the partnership and the quarter, such as sevenoaks/2026-27-Q2; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  quarter varchar(10) not null comment 'the quarter; public',
  content mediumtext not null comment 'the figures as they were signed, as canonical JSON, never changed; internal',
  hash varchar(64) not null comment 'SHA-256 of the content in UTF-8, in hex; internal',
  kept_by varchar(100) not null comment 'account of who signed; personal',
  kept_at datetime(6) not null comment 'when it was signed, UTC; public',
  primary key (id)
) comment='signed quarters: rows are only ever added; internal';

create table published_quarter (
  id varchar(80) not null comment 'code of the partnership and the quarter; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  quarter varchar(10) not null comment 'the quarter; public',
  content mediumtext not null comment 'what the public may read of it, as canonical JSON, never changed; public',
  hash varchar(64) not null comment 'SHA-256 of the content in UTF-8, in hex; public',
  kept_by varchar(100) not null comment 'account of who published; personal',
  kept_at datetime(6) not null comment 'when it was published, UTC; public',
  primary key (id)
) comment='quarters as the public reads them: rows are only ever added; public';
create index ix_published_quarter on published_quarter (partnership, quarter);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('quarter.return.days', 'To say how an action stands after the end of a quarter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.late-asking.days', 'To say how an action stands where it was asked late, at least', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.return-reminder.days', 'Reminder before the progress of an action is due', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.compile.days', 'To compile a quarter', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.sign.days', 'To sign off a quarter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('quarter.reminder.days', 'Reminder before a quarter is to be compiled or signed', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.hold.days', 'For a task group to hold its review once it is called', 'working days', 15, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.minutes.days', 'For the lead to confirm the minutes of a review', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.withdrawal.days', 'For the manager to decide on a withdrawal that a task group asks for', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.reminder.days', 'Reminder before a review, its minutes or a follow-up is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
