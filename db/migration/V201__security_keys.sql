-- Changes of the key that seals personal data, so that one that was cut off goes on.

create table seal_run (
  id varchar(36) not null comment 'identity; internal',
  key_id varchar(20) not null comment 'id of the key that sealed; internal',
  started_by varchar(100) not null comment 'account of who began it; personal',
  started_at datetime(6) not null comment 'when it began, UTC; internal',
  finished_at datetime(6) comment 'when it came to its end, UTC; internal',
  texts bigint not null comment 'how many texts were sealed again; internal',
  files bigint not null comment 'how many files were sealed again; internal',
  left_over varchar(2000) comment 'tables and columns in which something was left; internal',
  primary key (id)
) comment='changes of the key that seals personal data; internal';
create index ix_seal_run on seal_run (started_at, id);
