-- The member of a committee who is in charge of a cell or of a field of work; one at a time for each.
CREATE TABLE assignment (
    id            uuid        PRIMARY KEY,
    committee_id  uuid        NOT NULL REFERENCES unit,
    member_id     uuid        NOT NULL REFERENCES member,
    cell_id       uuid        REFERENCES unit,
    field         text,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT assignment_period_check CHECK (valid_from < valid_to),
    CONSTRAINT assignment_target_check CHECK (num_nonnulls(cell_id, field) = 1),
    CONSTRAINT assignment_cell_excl EXCLUDE USING gist (
        committee_id WITH =,
        cell_id WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&) WHERE (cell_id IS NOT NULL),
    CONSTRAINT assignment_field_excl EXCLUDE USING gist (
        committee_id WITH =,
        field WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&) WHERE (field IS NOT NULL)
);
CREATE INDEX assignment_cell_idx ON assignment (cell_id);
CREATE INDEX assignment_member_idx ON assignment (member_id);

CREATE FUNCTION assignment_known_at(on_day date, at timestamptz)
    RETURNS TABLE (id uuid, committee_id uuid, member_id uuid, cell_id uuid, field text, valid_from date, valid_to date,
                   recorded_from timestamptz, act_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT assignment.id, assignment.committee_id, assignment.member_id, assignment.cell_id, assignment.field, assignment.valid_from,
           assignment.valid_to, assignment.recorded_from, assignment.act_id
    FROM assignment
    WHERE valid_on(assignment.valid_from, assignment.valid_to, on_day) AND known_at(assignment.recorded_from, assignment.recorded_to, at)
$$;

-- Figures of a cell and of all units above it tell whether it has a committee member.
CREATE FUNCTION mark_assigned_cell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT cell_id, recorded_at(TG_OP, recorded_from, recorded_to) FROM changed WHERE cell_id IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER assignment_insert_mark_assigned_cell AFTER INSERT ON assignment
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_assigned_cell();
CREATE TRIGGER assignment_update_mark_assigned_cell AFTER UPDATE ON assignment
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_assigned_cell();

GRANT SELECT, INSERT ON assignment TO ${service_role};
GRANT UPDATE (recorded_to) ON assignment TO ${service_role};
