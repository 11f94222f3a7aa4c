alter table overdue_review add column closed_at datetime(6) comment 'when it was decided or ended for good, UTC; internal';
update overdue_review set closed_at = decided_at where open_step is null;
create index overdue_review_of_day on overdue_review (partnership, opened_at);

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
