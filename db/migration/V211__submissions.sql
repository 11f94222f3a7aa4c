-- What came of submissions of the last minutes, so that whoever sends twice gets the answer of the first on every node.
create table submission (
  id varchar(64) not null comment 'keyed hash of what was sent; internal',
  answer text not null comment 'what came of it, sealed; empty while it is done; special',
  taken_at datetime(6) not null comment 'when it came, UTC; internal',
  primary key (id)
) comment='submissions of the last minutes; special';
create index ix_submission_taken on submission (taken_at);
