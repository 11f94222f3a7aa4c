-- The making of a year's plan: issues, the drafts of its priorities, and what agencies say to their roles.

create table annual_plan (
  id varchar(36) not null comment 'key of the making of the plan and of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  state varchar(12) not null comment 'how far it came; internal',
  started_on date not null comment 'day on which it began; internal',
  step_due date comment 'day by which the open step is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  return_reason varchar(2000) comment 'why the board sent the draft back last; internal',
  primary key (id),
  constraint uq_annual_plan unique (partnership, plan_year)
) comment='the making of plans, one for each partnership and year; internal';

create table annual_plan_issue (
  annual_plan_id varchar(36) not null comment 'the making of the plan; internal',
  issue_number int not null comment 'counts the issues of a plan; internal',
  title varchar(200) not null comment 'what the issue is; internal',
  priority_before int comment 'number of the priority of the year before that it goes on with; public',
  score_community int comment 'community concern, 0 to 3; internal',
  score_rising int comment 'rising trend, 0 to 3; internal',
  score_volume int comment 'share of volume, 0 to 3; internal',
  score_harm int comment 'harm, 0 to 3; internal',
  score_comparison int comment 'comparison with county and similar partnerships, 0 to 3; internal',
  score_value int comment 'whether value can be added, 0 to 3; internal',
  note varchar(2000) comment 'what the scores rest on; internal',
  priority_number int comment 'number that it has as a priority of the plan; public',
  task_group varchar(50) comment 'code of the task group that drafts it; public',
  primary key (annual_plan_id, issue_number),
  constraint fk_annual_plan_issue foreign key (annual_plan_id) references annual_plan (id)
) comment='issues that are scored for a plan; internal';

create table priority_draft (
  id varchar(36) not null comment 'key of the draft and of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  priority_number int not null comment 'number of the priority in the plan that is made; public',
  title varchar(200) not null comment 'title of the priority; public',
  priority_before int comment 'number of the priority of the year before that it goes on with; public',
  task_group varchar(50) not null comment 'code of the task group that drafts it; public',
  state varchar(10) not null comment 'OPEN, DONE or ENDED; internal',
  step_due date comment 'day by which it is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  return_reason varchar(2000) comment 'why the board sent it back last; internal',
  primary key (id),
  constraint uq_priority_draft unique (partnership, plan_year, priority_number)
) comment='priorities of a plan in the hands of their task groups; internal';

create table priority_draft_decision (
  draft_id varchar(36) not null comment 'the draft; internal',
  action_key varchar(36) not null comment 'key of the action of last year; internal',
  action_ref varchar(20) not null comment 'its reference in last year''s plan; public',
  kind varchar(10) not null comment 'CARRY, CHANGE, SPLIT or DROP; internal',
  reason varchar(2000) comment 'why; internal',
  made varchar(100) comment 'references of the actions of the draft that it became, separated by commas; public',
  primary key (draft_id, action_key),
  constraint fk_priority_draft_decision foreign key (draft_id) references priority_draft (id)
) comment='what becomes of the actions of last year; internal';

create table role_acceptance (
  id varchar(36) not null comment 'key of the answer and of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  agency varchar(50) not null comment 'code of the agency that is asked; public',
  state varchar(10) not null comment 'ASKED, ACCEPTED, NOTHING, DECLINED, NO_ANSWER or ENDED; internal',
  due date comment 'day by which it is to answer; internal',
  words varchar(2000) comment 'what the agency says; internal',
  answered_by varchar(100) comment 'account of who answered; personal',
  primary key (id),
  constraint uq_role_acceptance unique (partnership, plan_year, agency)
) comment='what agencies say to their roles in a draft plan; internal';

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('planning.score.days', 'To score the issues of the next plan', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('planning.choose.days', 'To choose the priorities of the next plan', 'working days', 15, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('planning.draft.days', 'To draft the actions of a priority of the next plan', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('planning.accept.days', 'For an agency to accept its role in the next plan', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('planning.adopt.days', 'To adopt the next plan', 'working days', 15, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('planning.reminder.days', 'Reminder before a step towards the next plan is due', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
