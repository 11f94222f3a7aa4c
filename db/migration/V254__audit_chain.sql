-- Each entry of the trail holds the one before it fast, so that a changed or missing one shows.

create table audit_link (
  number bigint not null primary key comment 'place in the chain, without gaps; internal',
  entry bigint not null comment 'number of the audit entry; internal',
  words_mark char(64) comment 'keyed hash of the words that people typed, which may be erased later; internal',
  previous_mark char(64) not null comment 'mark of the link before; internal',
  mark char(64) not null comment 'keyed hash of the entry and of the link before; internal',
  constraint audit_link_of unique (entry)
) comment='the chain of audit entries; rows are only ever added; internal';

create table audit_chain (
  id int not null primary key comment 'always 1; internal',
  links bigint not null comment 'how many links there are; internal',
  entry bigint not null comment 'number of the last entry that was linked in order; internal',
  mark char(64) not null comment 'mark of the last link; internal',
  proof char(64) not null comment 'keyed hash of all three, so that links taken off the end are missed; internal'
) comment='the end of the chain of audit entries; internal';

insert into audit_chain (id, links, entry, mark, proof) values
  (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000');
