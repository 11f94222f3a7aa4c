-- Who looked at whom, to whom personal data was given, and what must be kept.

-- The log of views: a chain without gaps.
create table view_entry (
  id bigint not null primary key comment 'place in the chain, without gaps; internal',
  at datetime(6) not null comment 'when, UTC, in whole seconds; internal',
  who varchar(100) not null comment 'account of who looked; personal',
  kind varchar(40) not null comment 'kind of what was looked at, such as case; internal',
  subject_key varchar(64) not null comment 'key of what was looked at; internal',
  subject_ref varchar(60) not null comment 'reference of what was looked at; internal',
  purpose text not null comment 'what for, sealed; personal',
  previous_mark char(64) not null comment 'mark of the entry before; internal',
  mark char(64) not null comment 'keyed hash of the entry and of the one before; internal',
  partnership varchar(50) comment 'code of the partnership that it belongs to, empty where nothing tells; internal'
) comment='who looked at which person or case; rows are only ever added; personal';
create index view_entry_subject on view_entry (subject_key, id);
create index view_entry_of_partnership on view_entry (partnership, id);
create index view_entry_who on view_entry (partnership, who, id);
create index view_entry_ref on view_entry (partnership, subject_ref, id);
create index view_entry_at on view_entry (partnership, at, id);

create table view_chain (
  id int not null primary key comment 'always 1; internal',
  entries bigint not null comment 'how many entries there are; internal',
  mark char(64) not null comment 'mark of the last entry; internal',
  proof char(64) not null comment 'keyed hash of both, so that entries taken off the end are missed; internal'
) comment='the end of the chain of views; internal';

insert into view_chain (id, entries, mark, proof) values
  (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000');

create table disclosure (
  id bigint not null auto_increment primary key comment 'order of writing; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  at datetime(6) not null comment 'when, UTC; internal',
  who varchar(100) not null comment 'account of who gave it; personal',
  kind varchar(40) not null comment 'kind of the subject, such as case; internal',
  subject_key varchar(64) not null comment 'key of the subject; internal',
  subject_ref varchar(60) not null comment 'reference of the subject; internal',
  to_agency varchar(200) not null comment 'code of the agency that it was given to; internal',
  purpose text not null comment 'what for, sealed; personal',
  gateway varchar(40) not null comment 'what allows it; internal',
  regime varchar(40) not null comment 'which law of data protection applies; internal',
  shown text not null comment 'names of what was shown, sealed; personal',
  purpose_code varchar(40) comment 'what for, as a code; empty in rows from before it was kept; internal'
) comment='to whom personal data was given, and on what ground; rows are only ever added; personal';
create index disclosure_of_partnership on disclosure (partnership, id);
create index disclosure_of_subject on disclosure (subject_key, id);

create table legal_hold (
  id varchar(36) not null primary key comment 'identity; internal',
  version int not null comment 'counts changes; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  kind varchar(40) not null comment 'kind of the subject, such as case; internal',
  subject_key varchar(64) not null comment 'key of the subject; internal',
  subject_ref varchar(60) not null comment 'reference of the subject; internal',
  reason text not null comment 'why it must be kept, sealed; personal',
  placed_by varchar(100) not null comment 'account of who placed it; personal',
  placed_at datetime(6) not null comment 'when, UTC; internal',
  lifted_by varchar(100) comment 'account of who lifted it; personal',
  lifted_at datetime(6) comment 'when it was lifted, UTC; internal'
) comment='what must be kept beyond its time, and why; personal';
create index legal_hold_subject on legal_hold (subject_key, lifted_at);
create index legal_hold_open on legal_hold (partnership, lifted_at);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('retention.years', 'To keep personal data after what it belongs to was closed', 'years', 6, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
