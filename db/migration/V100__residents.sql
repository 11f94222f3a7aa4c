-- People and places that reports and cases are about. What tells who they are is sealed; marks are keyed hashes.
create table resident (
  number bigint not null auto_increment primary key comment 'number of the reference; internal',
  resident_key varchar(36) not null comment 'key that other tables use; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  body boolean not null comment 'whether it is a business or organisation; internal',
  name text comment 'full name, sealed; personal',
  born_on text comment 'date of birth, sealed; personal',
  address text comment 'postal address, sealed; personal',
  email text comment 'e-mail address, sealed; personal',
  telephone text comment 'telephone, sealed; personal',
  health mediumtext comment 'what matters of their health, sealed; special',
  merged_into varchar(36) comment 'key of the record that stands for both since they were merged; internal',
  added_at datetime(6) not null comment 'when it was added, UTC; internal',
  erased_at datetime(6) comment 'when its personal data was erased, UTC; internal',
  constraint resident_resident_key unique (resident_key)
) comment='people and bodies that reports and cases are about; personal';
create index resident_merged_into on resident (merged_into);
create index resident_added on resident (partnership, erased_at, added_at);

create table resident_mark (
  resident bigint not null comment 'whose mark; internal',
  kind varchar(20) not null comment 'what it was made of, such as NAME; internal',
  mark char(64) not null comment 'keyed hash, for exact search; personal',
  primary key (resident, kind, mark),
  constraint resident_mark_of foreign key (resident) references resident (number)
) comment='what finds a person without telling who it is; personal';
create index resident_mark_found on resident_mark (mark, resident, kind);

create table resident_merge (
  id bigint not null auto_increment primary key comment 'order of writing; internal',
  kept varchar(36) not null comment 'key of the record that stands for both; internal',
  other varchar(36) not null comment 'key of the record that was merged into it; internal',
  reason text not null comment 'why they are the same, sealed; personal',
  merged_by varchar(100) not null comment 'account of who merged; personal',
  merged_at datetime(6) not null comment 'when, UTC; internal',
  unmerge_reason text comment 'why they are not the same after all, sealed; personal',
  unmerged_by varchar(100) comment 'account of who parted them; personal',
  unmerged_at datetime(6) comment 'when they were parted, UTC; internal',
  version int not null comment 'counts changes; internal'
) comment='which records were found to be the same person, and parted again; personal';
create index resident_merge_kept on resident_merge (kept);
create index resident_merge_other on resident_merge (other);

create table place (
  id varchar(36) not null primary key comment 'key, made of the address by a keyed hash; internal',
  version int not null comment 'counts changes; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  address text not null comment 'address as it was written first, sealed; personal',
  street_mark char(64) not null comment 'keyed hash of the street and town or postcode; personal',
  ward varchar(100) comment 'name of the ward; internal',
  latitude varchar(200) comment 'degrees north, sealed; personal',
  longitude varchar(200) comment 'degrees east, sealed; personal',
  added_at datetime(6) not null comment 'when it was added, UTC; internal'
) comment='where things happened; personal';
create index place_street on place (partnership, street_mark);

create table ward (
  id varchar(36) not null primary key comment 'identity; internal',
  version int not null comment 'counts changes; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  name varchar(100) not null comment 'name of the ward; public',
  area varchar(100) comment 'town that the ward is part of; public',
  active boolean not null comment 'whether it is offered for new reports; public',
  constraint ward_name unique (partnership, name)
) comment='wards of the district; public';

create table view_entry (
  id bigint not null primary key comment 'place in the chain, without gaps; internal',
  at datetime(6) not null comment 'when, UTC, in whole seconds; internal',
  who varchar(100) not null comment 'account of who looked; personal',
  kind varchar(40) not null comment 'kind of what was looked at, such as case; internal',
  subject_key varchar(64) not null comment 'key of what was looked at; internal',
  subject_ref varchar(60) not null comment 'reference of what was looked at; internal',
  purpose text not null comment 'what for, sealed; personal',
  previous_mark char(64) not null comment 'mark of the entry before; internal',
  mark char(64) not null comment 'keyed hash of the entry and of the one before; internal'
) comment='who looked at which person or case; rows are only ever added; personal';
create index view_entry_who on view_entry (who, id);
create index view_entry_subject on view_entry (subject_key, id);
create index view_entry_ref on view_entry (subject_ref, id);
create index view_entry_at on view_entry (at, id);

create table view_chain (
  id int not null primary key comment 'always 1; internal',
  entries bigint not null comment 'how many entries there are; internal',
  mark char(64) not null comment 'mark of the last entry; internal',
  proof char(64) not null comment 'keyed hash of both, so that entries taken off the end are missed; internal'
) comment='the end of the chain of views; internal';

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
  shown text not null comment 'names of what was shown, sealed; personal'
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
insert into view_chain (id, entries, mark, proof) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000');

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('retention.years', 'To keep personal data after what it belongs to was closed', 'years', 6, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
