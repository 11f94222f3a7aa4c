-- Who reported a second time in six months, and how and when they were told that they may ask for a case review.

create table case_review_right (
  id varchar(36) not null comment 'key of the notice; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  resident_key varchar(36) not null comment 'key of who reported; personal',
  report_key varchar(36) not null comment 'key of the report that is not the first; internal',
  report_ref varchar(20) not null comment 'reference of that report; internal',
  reports int not null comment 'how many reports the person made in the six months; internal',
  noticed_on date not null comment 'day on which the report came in; internal',
  told_on date comment 'day on which the person was told, or could not be reached; internal',
  channel varchar(20) comment 'how the person was told, NONE where they could not be reached; internal',
  told_by varchar(100) comment 'account of who told them; personal',
  primary key (id)
) comment='reporters to be told of the right to a case review; personal';
create unique index ix_case_review_right_report on case_review_right (report_key);
create index ix_case_review_right_open on case_review_right (partnership, told_on, noticed_on, id);
create index ix_case_review_right_day on case_review_right (partnership, noticed_on);
create index ix_case_review_right_resident on case_review_right (resident_key);
