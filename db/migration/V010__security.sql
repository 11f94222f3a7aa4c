create table account (
  username varchar(100) not null comment 'name to sign in with; internal',
  password_hash varchar(255) not null comment 'password, hashed with its own salt; internal',
  enabled boolean not null comment 'whether the account may sign in; internal',
  failed_attempts int not null comment 'wrong passwords since the last right one; internal',
  locked_until datetime(6) comment 'end of the pause after wrong passwords, UTC; internal',
  version int not null comment 'counts changes, so that two people cannot overwrite each other; internal',
  primary key (username)
) comment='accounts that can sign in; internal';
