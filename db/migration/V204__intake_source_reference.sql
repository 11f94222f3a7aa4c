-- The sender's own reference is sealed; a keyed hash of it finds the report that repeats it.

alter table asb_report add column source_mark char(64) comment 'keyed hash of the reference of the sender; personal';
alter table asb_report drop index uq_report_source;
alter table asb_report modify column source_reference varchar(1000) comment 'reference under which the sender keeps it, sealed; personal';
