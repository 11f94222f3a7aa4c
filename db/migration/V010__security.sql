-- Accounts, sessions, and effects that wait for their turn.

create table account (
  username varchar(100) not null comment 'name to sign in with; internal',
  password_hash varchar(255) not null comment 'password, hashed with its own salt; internal',
  enabled boolean not null comment 'whether the account may sign in; internal',
  failed_attempts int not null comment 'wrong passwords since the last right one; internal',
  locked_until datetime(6) comment 'end of the pause after wrong passwords, UTC; internal',
  version int not null comment 'counts changes, so that two people cannot overwrite each other; internal',
  primary key (username)
) comment='accounts that can sign in; internal';

-- Upper-case names, because Spring Session writes them so and MySQL on Linux tells them apart.
create table SPRING_SESSION (
  primary_id char(36) not null comment 'identity; internal',
  session_id char(36) not null comment 'value of the cookie; internal',
  creation_time bigint not null comment 'milliseconds since 1970; internal',
  last_access_time bigint not null comment 'milliseconds since 1970; internal',
  max_inactive_interval int not null comment 'seconds; internal',
  expiry_time bigint not null comment 'milliseconds since 1970; internal',
  principal_name varchar(100) comment 'user name; personal',
  primary key (primary_id)
) comment='who is signed in; personal';
create unique index spring_session_cookie on SPRING_SESSION (session_id);
create index spring_session_expiry on SPRING_SESSION (expiry_time);
create index spring_session_person on SPRING_SESSION (principal_name);

create table SPRING_SESSION_ATTRIBUTES (
  session_primary_id char(36) not null comment 'the session; internal',
  attribute_name varchar(200) not null comment 'name; internal',
  attribute_bytes longblob not null comment 'serialised value, sealed; special',
  primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_of foreign key (session_primary_id) references SPRING_SESSION (primary_id) on delete cascade
) comment='what a session remembers; special';

-- Spring Modulith writes and reads it.
create table event_publication (
  id binary(16) not null comment 'identity; internal',
  publication_date datetime(6) not null comment 'when it happened, UTC; internal',
  listener_id varchar(512) not null comment 'who is to hear of it; internal',
  serialized_event mediumtext not null comment 'the event as JSON, sealed; personal',
  event_type varchar(512) not null comment 'type of the event; internal',
  completion_date datetime(6) comment 'when it was heard, UTC; internal',
  last_resubmission_date datetime(6) comment 'when it was last tried again, UTC; internal',
  completion_attempts int not null comment 'how often it was tried; internal',
  status varchar(20) comment 'how far it came; internal',
  primary key (id)
) comment='effects that follow a transaction and are tried until they succeed; internal';
create index event_publication_completed on event_publication (completion_date);
