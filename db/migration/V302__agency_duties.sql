-- Which agency has which duty, and where a partnership can act, are data and no longer settings.

create table agency_duty (
  id bigint auto_increment not null primary key comment 'number of the row; of two of one day the later holds; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  duty varchar(40) not null comment 'what the agencies do for all; public',
  agencies varchar(1100) not null comment 'codes of the agencies, with commas between; public',
  valid_from date not null comment 'first day on which they have the duty; public',
  set_by varchar(100) not null comment 'account of who gave it; personal',
  set_at datetime(6) not null comment 'when it was given, UTC; internal'
) comment='which agency has which duty, from which day; public';
create index ix_agency_duty on agency_duty (partnership, valid_from);

-- What the settings said where nobody had changed them, for partnerships that have these agencies.
insert into agency_duty (partnership, duty, agencies, valid_from, set_by, set_at)
select p.partnership, 'CASE_REVIEW_CONTACT', p.agency, '2000-01-01', 'system', '2000-01-01 00:00:00'
from agency_partnership p where p.agency = 'csu';
insert into agency_duty (partnership, duty, agencies, valid_from, set_by, set_at)
select p.partnership, 'NEW_CASES', p.agency, '2000-01-01', 'system', '2000-01-01 00:00:00'
from agency_partnership p where p.agency = 'csu';
insert into agency_duty (partnership, duty, agencies, valid_from, set_by, set_at)
select p.partnership, 'CASE_REVIEW_BODIES', 'sdc,police,ccg', '2000-01-01', 'system', '2000-01-01 00:00:00'
from agency_partnership p where p.agency = 'sdc';

alter table partnership add column south decimal(9,6) comment 'latitude of the southern edge of its area in degrees; public';
alter table partnership add column north decimal(9,6) comment 'latitude of the northern edge of its area in degrees; public';
alter table partnership add column west decimal(9,6) comment 'longitude of the western edge of its area in degrees; public';
alter table partnership add column east decimal(9,6) comment 'longitude of the eastern edge of its area in degrees; public';

update partnership set postcodes = 'BR6, BR8, DA2, DA3, DA4, TN3, TN8, TN11, TN13, TN14, TN15, TN16'
where code = 'sevenoaks' and postcodes is null;
update partnership set south = 51.11, north = 51.45, west = 0.00, east = 0.37 where code = 'sevenoaks';
