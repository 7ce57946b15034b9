-- How many posts of a group of categories a unit may have (chỉ tiêu biên chế), without the units below it.
CREATE TABLE staff_quota (
    id            uuid        PRIMARY KEY,
    unit_id       uuid        NOT NULL REFERENCES unit,
    staff_group   text        NOT NULL,
    number        integer     NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT staff_quota_period_check CHECK (valid_from < valid_to),
    CONSTRAINT staff_quota_number_check CHECK (number >= 0),
    CONSTRAINT staff_quota_period_excl EXCLUDE USING gist (
        unit_id WITH =,
        staff_group WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&)
);
CREATE INDEX staff_quota_unit_idx ON staff_quota (unit_id);

CREATE FUNCTION staff_quota_known_at(on_day date, at timestamptz)
    RETURNS TABLE (id uuid, unit_id uuid, staff_group text, number integer, valid_from date, valid_to date, recorded_from timestamptz,
                   act_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT quota.id, quota.unit_id, quota.staff_group, quota.number, quota.valid_from, quota.valid_to, quota.recorded_from, quota.act_id
    FROM staff_quota quota
    WHERE valid_on(quota.valid_from, quota.valid_to, on_day) AND known_at(quota.recorded_from, quota.recorded_to, at)
$$;

CREATE TRIGGER staff_quota_insert_mark_unit AFTER INSERT ON staff_quota
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_unit();
CREATE TRIGGER staff_quota_update_mark_unit AFTER UPDATE ON staff_quota
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_unit();

GRANT SELECT, INSERT ON staff_quota TO ${service_role};
GRANT UPDATE (recorded_to) ON staff_quota TO ${service_role};
