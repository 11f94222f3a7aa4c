-- A plan that is adopted ahead of its year begins on its first day.

alter table plan add column begun_on date
  comment 'day on which its actions began, empty for a draft and while an adopted plan waits for its year; public';

update plan set begun_on = adopted_on where adopted_on is not null;
