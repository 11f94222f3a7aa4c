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

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('review.hold.days', 'For a task group to hold its review once it is called', 'working days', 15, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.minutes.days', 'For the lead to confirm the minutes of a review', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.withdrawal.days', 'For the manager to decide on a withdrawal that a task group asks for', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.reminder.days', 'Reminder before a review, its minutes or a follow-up is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
