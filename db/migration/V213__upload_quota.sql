-- How many files may be added within a day.
insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('uploads.case.day', 'Files that may be added to one case or action within a day', 'files', 100, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('uploads.person.day', 'Files that one person may add within a day', 'files', 300, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
