alter table asb_case add column sharing_basis varchar(30) default 'PUBLIC_TASK' not null comment 'lawful basis on which it is worked; internal';
alter table asb_case add column sharing_regime varchar(30) default 'UK_GDPR' not null comment 'law of data protection that applies to it; internal';
alter table asb_case add column sharing_gateway varchar(40) default 'CRIME_AND_DISORDER_ACT_S115' not null comment 'what allows agencies to be told of it; internal';
alter table asb_case add column pointer_allowed boolean default false not null comment 'whether others may be told which agency knows, although it is restricted; internal';
alter table asb_case add column erased_on date comment 'day on which its personal data was erased; internal';
create index ix_case_closed on asb_case (partnership, closed_on);

create table case_access_request (
  id varchar(36) not null comment 'key of the request and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  case_key varchar(36) not null comment 'key of the case that is asked for; internal',
  asked_by varchar(100) not null comment 'account of who asks; personal',
  agency varchar(50) comment 'code of the agency that they ask for; null where it is for themselves; internal',
  purpose text comment 'what for, sealed; special',
  asked_at datetime(6) not null comment 'when (UTC); internal',
  due_on date not null comment 'day by which the owner decides; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  state varchar(20) not null comment 'asked, given or refused; internal',
  gateway varchar(40) comment 'what allows it; internal',
  regime varchar(30) comment 'law of data protection that applies; internal',
  until_day date comment 'last day of the access; internal',
  identity_shown boolean not null comment 'whether who complains is shown too; internal',
  reason text comment 'words of the decision, sealed; special',
  decided_by varchar(100) comment 'account of who decided; personal',
  decided_on date comment 'day of the decision; internal',
  primary key (id)
) comment='who asked to see a case that is not theirs, and what its owner said; special';
create index ix_access_case on case_access_request (case_key, state, until_day);
create index ix_access_asker on case_access_request (asked_by, asked_at);

alter table asb_report add column erased_on date comment 'day on which its personal data was erased; internal';

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('cases.access.days', 'To decide on a request for access to a case', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
