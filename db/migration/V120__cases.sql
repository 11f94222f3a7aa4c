create table case_number (
  id varchar(60) not null primary key comment 'partnership and calendar year; internal',
  last_number int not null comment 'last number given; internal'
) comment='counts the cases of a partnership in a calendar year; internal';

create table asb_case (
  id varchar(36) not null primary key comment 'key of the case and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  case_ref varchar(20) not null comment 'reference; internal',
  lead_agency varchar(50) not null comment 'code of the agency that leads it; internal',
  ward varchar(100) comment 'name of the ward; internal',
  opened_on date not null comment 'day on which it was opened first; internal',
  restricted boolean not null comment 'whether only the agencies on it may know of it; internal',
  status varchar(30) not null comment 'where it stands; internal',
  risk_band varchar(20) comment 'band of its risk; internal',
  last_activity_on date not null comment 'day of the last activity; internal',
  constraint uq_case_ref unique (partnership, case_ref)
) comment='cases of anti-social behaviour; internal';
create index ix_case_status on asb_case (partnership, status, opened_on);
create index ix_case_ward on asb_case (partnership, ward, opened_on);
create index ix_case_lead on asb_case (partnership, lead_agency, status);

create table case_category (
  case_id varchar(36) not null comment 'key of the case; internal',
  category varchar(30) not null comment 'what it is about; internal',
  primary key (case_id, category),
  constraint fk_case_category foreign key (case_id) references asb_case (id)
) comment='what a case is about; internal';

create table case_party (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  resident_key varchar(36) not null comment 'key of the person; personal',
  party_role varchar(20) not null comment 'what the person is to the case; personal',
  since_day date not null comment 'day from which; internal',
  primary key (case_id, position),
  constraint fk_case_party foreign key (case_id) references asb_case (id)
) comment='people of a case in their roles, by key only; personal';
create index ix_case_party_resident on case_party (resident_key, case_id);

create table case_place (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  place_key varchar(36) not null comment 'key of the place; internal',
  since_day date not null comment 'day from which; internal',
  primary key (case_id, position),
  constraint fk_case_place foreign key (case_id) references asb_case (id)
) comment='places of a case, by key only; internal';
create index ix_case_place_place on case_place (place_key, case_id);

create table case_report (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  report_key varchar(36) not null comment 'key of the report; internal',
  report_ref varchar(20) not null comment 'reference of the report; internal',
  occurred_at datetime(6) comment 'when it happened (UTC); internal',
  linked_on date not null comment 'day on which it was linked; internal',
  primary key (case_id, position),
  constraint fk_case_report foreign key (case_id) references asb_case (id)
) comment='reports that were linked to a case; internal';
create index ix_case_report_report on case_report (report_key);

create table case_agency (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of an agency on the case; internal',
  since_day date not null comment 'day from which; internal',
  sees_identity boolean not null comment 'whether it may know who complains; internal',
  primary key (case_id, position),
  constraint fk_case_agency foreign key (case_id) references asb_case (id)
) comment='agencies on a case beside the one that leads it; internal';
create index ix_case_agency_agency on case_agency (agency, case_id);

create table case_deadline (
  case_id varchar(36) not null comment 'key of the case; internal',
  step varchar(30) not null comment 'the open step; internal',
  opened_on date not null comment 'day on which it opened; internal',
  due_at datetime(6) not null comment 'last moment at which it is in time (UTC); internal',
  times_moved int not null comment 'how often that was moved; internal',
  primary key (case_id, step),
  constraint fk_case_deadline foreign key (case_id) references asb_case (id)
) comment='open steps of a case; internal';
