-- Agencies end, and another one takes over what they lead and owe.

alter table agency add column ended_on date comment 'last day of its work, empty while it exists; public';
alter table agency add column successor varchar(50)
  comment 'code of the agency that took over its work when it ended; public';
alter table agency add column answered_by varchar(50)
  comment 'code of the agency that answers for it today, which may have followed its successor; public';
create index agency_answered_by on agency (answered_by);
