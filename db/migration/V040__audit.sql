-- The trail: who did what, when and from where.

create table audit_entry (
  id bigint not null auto_increment primary key comment 'order of writing; internal',
  at datetime(6) not null comment 'when, UTC; internal',
  who varchar(100) not null comment 'user name, or system; personal',
  from_address varchar(64) comment 'network address of the request; personal',
  event varchar(100) not null comment 'name of what happened; internal',
  subject_key varchar(200) comment 'what it happened to; internal',
  details text comment 'facts of the event without free text, as JSON; internal',
  words mediumtext comment 'what people typed, as JSON, sealed; personal',
  partnership varchar(50) comment 'code of the partnership that it belongs to, empty where nothing tells; internal'
) comment='who did what, when and from where; rows are only ever added; internal';
create index audit_entry_subject on audit_entry (subject_key, id);
create index audit_entry_of_partnership on audit_entry (partnership, id);
create index audit_entry_who on audit_entry (partnership, who, id);
create index audit_entry_event on audit_entry (partnership, event, id);
create index audit_entry_at on audit_entry (partnership, at, id);
