-- A step that is still to be done when a plan is reviewed goes on in the review: in the old plan it is closed as carried on.

alter table written_to_you.next_step_outcome drop constraint next_step_outcome_outcome_check;
alter table written_to_you.next_step_outcome add constraint next_step_outcome_outcome_check check (outcome in ('done', 'not-needed', 'carried-on'));
