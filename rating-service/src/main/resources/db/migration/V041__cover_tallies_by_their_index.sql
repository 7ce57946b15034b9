-- The counts of a unit are scattered over the table; its index lists them together, so it holds the number too.
ALTER TABLE tally
    DROP CONSTRAINT tally_unique,
    ADD CONSTRAINT tally_unique
        UNIQUE NULLS NOT DISTINCT (campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason) INCLUDE (subjects);
