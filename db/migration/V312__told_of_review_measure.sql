-- A measure to choose: those who reported again within six months were told of their right to a case review.

insert into measure_template (code, position, title, unit, direction, computed, of_people, adds_up, counted_by, target,
    owner_kind, template_set) values
  ('told-of-review', 19, 'Told of the right to a case review', '%', 'HIGHER', true, true, false, 'told-of-review', 100,
    'unit', 'Anti-social behaviour case reviews');
