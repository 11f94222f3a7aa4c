-- How far the sample year has been lived.

create table sample_progress (
  reached_on date not null comment 'last day of the sample year that was lived; internal',
  finished boolean not null comment 'whether the sample year has reached today; internal',
  primary key (reached_on)
) comment='how far the sample year has been lived; internal';
