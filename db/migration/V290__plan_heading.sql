-- What columns of plan files are, where somebody said so, for the next file with the same headings.

create table plan_heading (
  partnership varchar(50) not null comment 'code of the partnership; public',
  heading varchar(200) not null comment 'letters and digits of the heading in lower case; internal',
  read_as varchar(30) not null comment 'name of what the column is, such as byWhen, or notRead; internal',
  primary key (partnership, heading)
) comment='what the headings of plan files mean; internal';
