-- The list of open work as people see it: one row for each user task of the engine.

create table work_item (
  id bigint not null auto_increment primary key comment 'number of the item, also its place among items due on the same day; internal',
  task_id varchar(64) not null comment 'the engine''s id of the user task; internal',
  process varchar(64) not null comment 'id of the process; public',
  task varchar(128) not null comment 'id of the element in the process; public',
  subject_key varchar(64) not null comment 'business key of the instance; internal',
  step varchar(120) not null comment 'label of the step; public',
  form varchar(64) not null comment 'id of the form; public',
  partnership varchar(40) not null comment 'code of the partnership; public',
  team varchar(64) not null comment 'agency:CODE, group:CODE or partnership; internal',
  role varchar(20) not null comment 'role within the team whose work it is; internal',
  assignee varchar(100) comment 'account of who has taken it; personal',
  subject_kind varchar(40) not null comment 'action, contribution and so on; internal',
  subject_ref varchar(60) not null comment 'reference as people write it; internal',
  subject_title varchar(500) not null comment 'title of what it is about, free of personal data; internal',
  subject_path varchar(200) not null comment 'address of the page of the subject; internal',
  priority int comment 'number of the plan''s priority; public',
  due_on date default '9999-12-31' not null comment 'day on which it is due, 9999-12-31 where it has none; internal',
  state varchar(10) not null comment 'OPEN, DONE or WITHDRAWN; internal',
  created_at datetime(6) not null comment 'when the step opened; internal',
  ended_at datetime(6) comment 'when it was done or withdrawn; internal',
  ended_by varchar(100) comment 'account of who did it; personal',
  draft mediumtext comment 'half-done answers as JSON, sealed; personal',
  draft_by varchar(100) comment 'account of who saved the draft; personal',
  draft_at datetime(6) comment 'when the draft was saved; internal',
  version int not null comment 'counts changes, so that none is lost; internal'
) comment='one user task as people see it; personal';
create unique index work_item_task on work_item (task_id);
create index work_item_of_team on work_item (partnership, team, state, due_on, id);
create index work_item_of_person on work_item (assignee, state, due_on, id);
create index work_item_of_partnership on work_item (partnership, state, due_on, id);
create index work_item_of_reference on work_item (partnership, subject_ref, state, due_on, id);
create index work_item_of_step on work_item (partnership, state, step, due_on, id);
-- Home asks how much of one step waits by the step's own name: its label may be worded anew.
create index work_item_of_task on work_item (partnership, state, process, task, due_on, id);
create index work_item_of_subject on work_item (process, subject_key, state);
create index work_item_by_state on work_item (state, task_id);
