-- Words that people type about people are sealed from here on: sealed text is longer than plain.
alter table work_item modify column draft mediumtext comment 'half-done answers as JSON, sealed; personal';
alter table contribution modify column request text comment 'what is asked for, in words, sealed; personal';
alter table contribution modify column reason text comment 'why it was declined, released or empty, sealed; personal';
alter table contribution modify column decision_comment text comment 'words of the decision on a declined request, sealed; personal';
alter table contribution modify column done text comment 'what the agency did, sealed; personal';
alter table overdue_review modify column explanation text comment 'why it is late, in words, sealed; personal';
alter table overdue_review modify column remedy text comment 'what is done about it, sealed; personal';
alter table overdue_review modify column decision_comment text comment 'words of the decision, sealed; personal';
alter table audit_entry add column words mediumtext comment 'what people typed, as JSON, sealed; personal';
alter table event_publication modify column serialized_event mediumtext not null comment 'the event as JSON, sealed; personal';
-- Sessions are sealed too; the old ones end here, and people sign in again.
delete from SPRING_SESSION_ATTRIBUTES;
delete from SPRING_SESSION;
alter table SPRING_SESSION_ATTRIBUTES modify column attribute_bytes longblob not null comment 'serialised value, sealed; special';
