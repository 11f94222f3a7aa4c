-- What a person gives beside the password.

create table authenticator (
  username varchar(100) not null comment 'whose it is; personal',
  secret varchar(500) not null comment 'what it shares with the app of the person, sealed; internal',
  confirmed_at datetime(6) comment 'when the first code was given, UTC, empty before; internal',
  last_step bigint not null comment 'half minute of the last code, so that none is given twice; internal',
  version int not null comment 'counts changes; internal',
  primary key (username)
) comment='apps that show one-time codes (RFC 6238); internal';

create table recovery_code (
  id char(36) not null comment 'identity; internal',
  username varchar(100) not null comment 'whose it is; personal',
  code_hash char(64) not null comment 'keyed hash of the code; internal',
  used_at datetime(6) comment 'when it was used, UTC; internal',
  version int not null comment 'counts changes, so that it opens once; internal',
  primary key (id)
) comment='codes on paper for whoever lost the app, each good once; internal';
create index recovery_code_of_person on recovery_code (username);
