-- How long an agency has for a report that was referred to it, for each kind of behaviour by itself.

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('intake.refer.days.neighbour-nuisance', 'For an agency to deal with a report of neighbour nuisance', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.harassment', 'For an agency to deal with a report of harassment', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.noise-music', 'For an agency to deal with a report of noise of music', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.noise-dogs', 'For an agency to deal with a report of noise of dogs', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.noise-people', 'For an agency to deal with a report of noise of people', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.nuisance-bikes', 'For an agency to deal with a report of nuisance bikes', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.abandoned-vehicle', 'For an agency to deal with a report of an abandoned vehicle', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.fly-tipping', 'For an agency to deal with a report of fly-tipping', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.graffiti', 'For an agency to deal with a report of graffiti', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.offensive-graffiti', 'For an agency to deal with a report of offensive graffiti', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.alcohol', 'For an agency to deal with a report of alcohol', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.drugs', 'For an agency to deal with a report of drugs', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.hate-related', 'For an agency to deal with a report of hate-related behaviour', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days.criminal-damage', 'For an agency to deal with a report of criminal damage', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');

-- What a partnership set for all kinds together goes on for each.
insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at)
select kind.code, kind.title, kind.unit, f.amount, f.valid_from, f.reason, f.set_by, f.set_at
from local_figure f
join local_figure kind on kind.code like 'intake.refer.days.%' and kind.set_by = 'system'
where f.code = 'intake.refer.days' and f.set_by <> 'system'
order by f.id;

update local_figure set title = 'For an agency to deal with a report of a kind that has no figure of its own'
where code = 'intake.refer.days';
