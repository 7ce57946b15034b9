-- Of each unit of a copied tree, when the last fact about it was recorded, and the members that its roster holds.
-- Acts that change a count lock these rows, in the order of their units, before they are stamped.
CREATE TABLE tally_unit (
    campaign_id uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    changed_at  timestamptz NOT NULL,
    roster_hash text,
    PRIMARY KEY (campaign_id, unit_id)
);

-- Counts at the unit of the roster row alone; who left the roster is in none.
CREATE TABLE tally (
    campaign_id      uuid    NOT NULL,
    unit_id          uuid    NOT NULL,
    subject_kind     text    NOT NULL,
    state            text    NOT NULL,
    grade            text,
    distinction      text,
    not_rated_reason text,
    subjects         integer NOT NULL,
    CONSTRAINT tally_unique
        UNIQUE NULLS NOT DISTINCT (campaign_id, unit_id, subject_kind, state, grade, distinction, not_rated_reason),
    CONSTRAINT tally_subjects_check CHECK (subjects > 0)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON tally_unit, tally TO ${service_role};
