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

-- What ran before there was a history is taken to have stood as it stands since it began.
insert into action_episode (action_id, plan_id, sort_ref, from_day, until_day, ref, priority, title, due_on, funding,
  stage, status, started_on, step_due, accountable_lead, output_unit, output_target, money_planned, counted, money_spent)
select id, plan_id, sort_ref, started_on, '9999-12-31', ref, priority, title, due_on, funding,
  stage, status, started_on, step_due, accountable_lead, plan_output_unit, plan_output_target, plan_money,
  report_counted, report_spent
from priority_action where stage <> 'DRAFT' and started_on is not null;
