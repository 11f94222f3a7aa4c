-- Counts all days anew, after reports, surveys or cases were changed by SQL. Nobody may work meanwhile.
delete from case_tally;

insert into case_tally (partnership, figure, counted_on, kind, more)
  select partnership, 'CLOSURES', closure_approved_on, coalesce(behaviour, 'NOT_KNOWN'), count(*) from asb_case
  where accepted = true and closure_approved_on is not null
  group by partnership, closure_approved_on, coalesce(behaviour, 'NOT_KNOWN');

insert into case_tally (partnership, figure, counted_on, kind, more)
  select partnership, 'SURVEYS', sent_on, result, count(*) from (
    select partnership, sent_on, case when state <> 'ANSWERED' then 'NO_ANSWER'
      when action_taken in ('VERY_SATISFIED', 'SATISFIED') then 'SATISFIED' else 'NOT_SATISFIED' end as result
    from victim_survey) as said
  group by partnership, sent_on, result;

-- In summer London is an hour ahead of the stored moments: from the last Sunday of March to the last of October, at
-- one o'clock. Reports were first taken in 2026.
insert into case_tally (partnership, figure, counted_on, kind, more)
  select partnership, 'REPORTS', came_in, answer, count(*) from (
    select partnership, cast(case
        when received_at >= '2025-03-30 01:00:00' and received_at < '2025-10-26 01:00:00'
          or received_at >= '2026-03-29 01:00:00' and received_at < '2026-10-25 01:00:00'
          or received_at >= '2027-03-28 01:00:00' and received_at < '2027-10-31 01:00:00'
        then received_at + interval '1' hour else received_at end as date) as came_in,
      case when preferred_contact = 'NONE' then 'NOBODY_TO_TELL' when state in ('TOLD', 'NOT_REACHED') then state
        else 'WAITING' end as answer
    from asb_report) as told
  group by partnership, came_in, answer;
