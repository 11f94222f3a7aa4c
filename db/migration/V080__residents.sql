-- People and places that reports and cases are about. What tells who they are is sealed; marks are keyed hashes.

-- A person or body, what finds them, and which records are the same person.
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
