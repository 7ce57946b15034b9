-- What members are qualified by: a degree, a level of political theory. A member may hold several, so nothing is excluded here.
CREATE TABLE qualification (
    id            uuid        PRIMARY KEY,
    member_id     uuid        NOT NULL REFERENCES member,
    kind          text        NOT NULL,
    level         text        NOT NULL,
    field         text,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT qualification_period_check CHECK (valid_from < valid_to)
);
CREATE INDEX qualification_member_idx ON qualification (member_id);

-- Of qualification: what was recorded.
CREATE FUNCTION qualification_known_at(at timestamptz)
    RETURNS TABLE (id uuid, member_id uuid, kind text, level text, field text, valid_from date, valid_to date, recorded_from timestamptz,
                   act_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT qualification.id, qualification.member_id, qualification.kind, qualification.level, qualification.field,
           qualification.valid_from, qualification.valid_to, qualification.recorded_from, qualification.act_id
    FROM qualification
    WHERE known_at(qualification.recorded_from, qualification.recorded_to, at)
$$;

GRANT SELECT, INSERT ON qualification TO ${service_role};
GRANT UPDATE (recorded_to) ON qualification TO ${service_role};
