-- The name of a file of evidence is sealed, as the file is.

alter table evidence modify column file_name varchar(1000) not null comment 'name as uploaded, sealed; personal';
