-- The yearly plan, its actions, and how each of them stood on each day.

create table plan (
  id varchar(36) not null comment 'key of the plan; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  adopted_on date comment 'day of adoption; public',
  primary key (id),
  constraint uq_plan_year unique (partnership, plan_year)
) comment='a partnership''s action plan of one year; public';

create table plan_priority (
  plan_id varchar(36) not null comment 'key of the plan; internal',
  priority_number int not null comment 'number of the priority; public',
  title varchar(200) not null comment 'title of the priority; public',
  primary key (plan_id, priority_number),
  constraint fk_priority_plan foreign key (plan_id) references plan (id)
) comment='themes of a plan; public';

-- An action and what its delivery plan says.
create table priority_action (
  id varchar(36) not null comment 'key of the action and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  plan_id varchar(36) not null comment 'key of the plan; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  sort_ref varchar(60) not null comment 'reference in sortable form; public',
  ref varchar(20) not null comment 'reference; public',
  priority int not null comment 'number of the priority; public',
  title varchar(1000) not null comment 'what is to be done; public',
  due_on date comment 'day by which; null where ongoing; public',
  funding varchar(500) comment 'funding sources; public',
  accountable_lead varchar(50) not null comment 'code of the accountable lead agency; public',
  everyone boolean not null comment 'whether all partners are asked; public',
  in_words varchar(1200) comment 'partners that no agency answers to; public',
  stage varchar(30) not null comment 'stage; internal',
  status varchar(30) not null comment 'status; public',
  started_on date comment 'day on which it began; public',
  step_due date comment 'day by which the open step is due; internal',
  plan_approach text comment 'what will be done; internal',
  plan_output_unit varchar(200) comment 'what will be counted; internal',
  plan_output_target int comment 'how many; internal',
  plan_money decimal(12,2) comment 'pounds planned; internal',
  plan_in_kind text comment 'resources in kind; internal',
  report_outcome text comment 'what came of it; internal',
  report_counted int comment 'how many were counted; internal',
  report_spent decimal(12,2) comment 'pounds spent; internal',
  report_evidence_links text comment 'addresses of evidence; internal',
  report_lessons text comment 'lessons; internal',
  submitted_by varchar(100) comment 'account of who submitted last; personal',
  decision_comment text comment 'what the approver last said; internal',
  primary key (id),
  constraint uq_action_ref unique (partnership, plan_year, ref),
  constraint fk_action_plan foreign key (plan_id) references plan (id)
) comment='one row of a plan and how far it has come; internal';
create index ix_action_plan on priority_action (plan_id, sort_ref);
create index ix_action_due on priority_action (partnership, stage, due_on);

create table action_co_lead (
  action_id varchar(36) not null comment 'key of the action; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of a co-lead agency; public',
  primary key (action_id, position),
  constraint fk_co_lead_action foreign key (action_id) references priority_action (id)
) comment='co-leads of an action; public';

create table action_partner (
  action_id varchar(36) not null comment 'key of the action; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of a partner agency; public',
  primary key (action_id, position),
  constraint fk_partner_action foreign key (action_id) references priority_action (id)
) comment='other partners that an action names; public';

create table action_milestone (
  action_id varchar(36) not null comment 'key of the action; internal',
  position int not null comment 'order; internal',
  title varchar(200) comment 'what will be reached; internal',
  due_on date comment 'by when; internal',
  reached_on date comment 'when it was ticked; internal',
  primary key (action_id, position),
  constraint fk_milestone_action foreign key (action_id) references priority_action (id)
) comment='milestones of a delivery plan; internal';

create table action_ask (
  action_id varchar(36) not null comment 'key of the action; internal',
  position int not null comment 'order; internal',
  agency varchar(50) comment 'code of the partner asked; internal',
  request varchar(2000) comment 'what is asked; internal',
  primary key (action_id, position),
  constraint fk_ask_action foreign key (action_id) references priority_action (id)
) comment='what each partner is asked for; internal';

create table action_deadline_change (
  action_id varchar(36) not null comment 'key of the action; internal',
  position int not null comment 'order; internal',
  stage varchar(30) not null comment 'stage when the date moved; internal',
  due_before date comment 'the date before; internal',
  due_after date comment 'the date after; internal',
  reason varchar(2000) not null comment 'why; internal',
  moved_by varchar(100) not null comment 'account of who moved it; personal',
  moved_at datetime(6) not null comment 'when (UTC); internal',
  primary key (action_id, position),
  constraint fk_change_action foreign key (action_id) references priority_action (id)
) comment='every move of a date; internal';

-- How an action stood on a day, what its lead said of it, and which action it goes on with.
create table action_episode (
  id bigint not null auto_increment comment 'key; internal',
  action_id varchar(36) not null comment 'key of the action; internal',
  plan_id varchar(36) not null comment 'key of the plan; internal',
  sort_ref varchar(60) not null comment 'reference in sortable form; public',
  from_day date not null comment 'first day on which it stood so; internal',
  until_day date not null comment 'first day on which it stood otherwise, 31 December 9999 while it still stands so; internal',
  ref varchar(20) not null comment 'reference; public',
  priority int not null comment 'number of the priority; public',
  title varchar(1000) not null comment 'what is to be done; public',
  due_on date comment 'day by which, as it was then; null where ongoing; public',
  funding varchar(500) comment 'funding sources; public',
  stage varchar(30) not null comment 'stage; internal',
  status varchar(30) not null comment 'status; public',
  started_on date comment 'day on which it began; public',
  step_due date comment 'day by which the open step was due; internal',
  accountable_lead varchar(50) not null comment 'code of the accountable lead agency; public',
  co_leads varchar(1000) comment 'codes of the co-leads, separated by commas; public',
  output_unit varchar(200) comment 'what will be counted; internal',
  output_target int comment 'how many; internal',
  money_planned decimal(12,2) comment 'pounds planned; internal',
  counted int comment 'how many the completion report counted; internal',
  money_spent decimal(12,2) comment 'pounds spent; internal',
  primary key (id),
  constraint uq_episode_day unique (action_id, from_day),
  constraint fk_episode_action foreign key (action_id) references priority_action (id)
) comment='days during which an action stood as it did; internal';
create index ix_episode_plan on action_episode (plan_id, from_day, until_day);
create index ix_episode_open on action_episode (action_id, until_day);

create table action_progress (
  id bigint not null auto_increment comment 'key; internal',
  action_id varchar(36) not null comment 'key of the action; internal',
  plan_id varchar(36) not null comment 'key of the plan; internal',
  as_of date not null comment 'the day of which it is said; internal',
  status varchar(30) not null comment 'status in the words of the lead; internal',
  confidence varchar(30) not null comment 'what the lead expects; internal',
  percent_done int not null comment 'per cent done; internal',
  counted int comment 'how many were counted so far; internal',
  sentence varchar(500) comment 'a sentence for the task group; internal',
  given_by varchar(100) not null comment 'account of who said it; personal',
  given_at datetime(6) not null comment 'when it was said (UTC); internal',
  primary key (id),
  constraint fk_progress_action foreign key (action_id) references priority_action (id)
) comment='what accountable leads say of their actions; internal';
create index ix_progress_plan on action_progress (plan_id, as_of);
create index ix_progress_action on action_progress (action_id, as_of);

create table action_origin (
  action_id varchar(36) not null primary key comment 'key of an action that was copied from the plan of another year; internal',
  origin_id varchar(36) not null comment 'key of the first action of its line, which was copied from none; internal'
) comment='which actions of later plans go on with which action of an earlier one; internal';
create index ix_action_origin on action_origin (origin_id);

create table timeline_entry (
  id bigint not null auto_increment comment 'key; internal',
  action_id varchar(36) not null comment 'key of the action; internal',
  happened_at datetime(6) not null comment 'when (UTC); internal',
  done_by varchar(100) not null comment 'account of who did it; personal',
  text varchar(2500) not null comment 'what happened; internal',
  primary key (id)
) comment='what happened to an action, in words; internal';
create index ix_timeline_action on timeline_entry (action_id, id);

create table evidence (
  id varchar(36) not null comment 'key, and name of the stored file; internal',
  action_id varchar(36) not null comment 'key of the action; internal',
  file_name varchar(200) not null comment 'name as uploaded; internal',
  media_type varchar(100) not null comment 'checked type; internal',
  size_bytes bigint not null comment 'size in bytes; internal',
  added_by varchar(100) not null comment 'account of who added it; personal',
  added_at datetime(6) not null comment 'when (UTC); internal',
  primary key (id)
) comment='evidence files of an action, stored outside the database; internal';
create index ix_evidence_action on evidence (action_id);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('plan.delivery-plan.days', 'To plan the delivery of an action', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.approval.days', 'To approve or return a step', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.rework.days', 'To put right what was returned, at least', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.reminder.days', 'Reminder before planning or approval is due', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.delivery-reminder.days', 'Reminder before an action is due', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.contribution.days', 'Contributions are due before their action is', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.rag.green', 'Share of the expected progress that is still green', 'per cent', 90, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('plan.rag.amber', 'Share of the expected progress that is still amber', 'per cent', 70, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
