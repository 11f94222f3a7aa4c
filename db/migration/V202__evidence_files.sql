-- What the nightly look at stored files found.

create table file_finding (
  file_name varchar(100) not null comment 'name of the stored file, which tells nothing; internal',
  fault varchar(20) not null comment 'NO_ROW or NO_FILE; internal',
  found_at datetime(6) not null comment 'when it was found, UTC; internal',
  primary key (file_name)
) comment='files without a row and rows without their file; internal';
