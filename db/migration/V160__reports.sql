-- What people want to see on their home, and reports that are written in the background.

create table home_filter (
  username varchar(100) not null comment 'account of whose home it is; personal',
  partnership varchar(50) not null comment 'code of the partnership whose home it is; internal',
  priorities varchar(200) not null comment 'numbers of the priorities that are shown, separated by commas, empty for all; internal',
  agencies varchar(4000) not null comment 'codes of the agencies that are shown, separated by commas, empty for all; internal',
  primary key (username, partnership)
) comment='what people want to see on their home; personal';

create table report_job (
  id varchar(36) not null comment 'key of the job; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  plan_year int not null comment 'calendar year in which the plan begins; internal',
  asked_by varchar(100) not null comment 'account of who asked for it, in whose name it is worked; personal',
  asked_at datetime(6) not null comment 'when it was asked for, UTC; internal',
  state varchar(20) not null comment 'how far it came; internal',
  percent int not null comment 'how much of it is done, in whole per cent; internal',
  attempts int not null comment 'how often a node took it up; internal',
  node varchar(36) comment 'key of the node that works it, or null; internal',
  touched_at datetime(6) not null comment 'when its node was heard of last, UTC; internal',
  file_bytes bigint comment 'size of the finished file in bytes, or null; internal',
  finished_at datetime(6) comment 'when it came to its end, UTC; internal',
  kept_until date comment 'last day on which the file can be fetched, or null; internal',
  primary key (id)
) comment='reports that are written in the background and fetched later; internal';
create index ix_report_job_state on report_job (state, asked_at, id);
create index ix_report_job_asked on report_job (partnership, asked_at, id);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('reports.job.kept-days', 'How long a file of reports can be fetched', 'days', 14, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('reports.job.silent-minutes', 'After which another node takes up a file of reports that makes no progress', 'minutes', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('reports.job.attempts', 'How often a file of reports is tried', 'tries', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
