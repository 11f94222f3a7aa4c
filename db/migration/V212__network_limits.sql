-- How much came from a network lately, for all nodes together.
create table network_count (
  id varchar(64) not null comment 'keyed hash of the network and of what is counted; internal',
  counted int not null comment 'how often within the window; internal',
  began_at datetime(6) not null comment 'when the window began, UTC; internal',
  ends_at datetime(6) not null comment 'when it ends, UTC; internal',
  primary key (id)
) comment='how much came from a network lately; internal';
create index ix_network_count_end on network_count (ends_at);
