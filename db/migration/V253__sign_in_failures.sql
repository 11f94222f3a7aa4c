-- Wrong passwords are counted by account and by where they come from, so that nobody keeps anybody else out.

create table sign_in_failure (
  id char(36) not null comment 'identity; internal',
  username varchar(100) not null comment 'account that was tried; personal',
  source varchar(100) not null comment 'network, known device or session from which it was tried; personal',
  failures int not null comment 'wrong passwords, fewer as time goes by; internal',
  last_at datetime(6) not null comment 'when the last one was tried, UTC; internal',
  paused_until datetime(6) comment 'end of the pause for this source alone, UTC; internal',
  version int not null comment 'counts changes; internal',
  primary key (id),
  constraint sign_in_failure_of unique (username, source)
) comment='wrong passwords by account and source; rows go after a day; personal';

alter table account drop column failed_attempts;
alter table account drop column locked_until;
