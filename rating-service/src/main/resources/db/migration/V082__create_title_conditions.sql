-- What a unit asks of the recipients of a title at or below it beyond the needs of the regime (quy định của địa phương), by a document. Never
-- changed: a condition is revoked by a later document, and still holds for documents before that.
CREATE TABLE emulation.title_condition (
    id          uuid        PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    authority   text        NOT NULL,
    title       text        NOT NULL,
    from_year   integer     NOT NULL,
    to_year     integer,
    need        jsonb       NOT NULL,
    issued_on   date        NOT NULL,
    act_id      uuid        NOT NULL REFERENCES act,
    recorded_at timestamptz NOT NULL,
    lock        smallint    NOT NULL DEFAULT 0,
    CONSTRAINT title_condition_years_check CHECK (from_year <= to_year)
);
CREATE INDEX title_condition_title_idx ON emulation.title_condition (title);
CREATE INDEX title_condition_act_idx ON emulation.title_condition (act_id);

CREATE TABLE emulation.title_condition_revocation (
    condition_id uuid        PRIMARY KEY REFERENCES emulation.title_condition,
    revoked_on   date        NOT NULL,
    reason       text,
    act_id       uuid        NOT NULL REFERENCES act,
    recorded_at  timestamptz NOT NULL
);

-- Conditions as recorded at an instant; revoked_on is null of those that are not revoked.
CREATE FUNCTION emulation.title_condition_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, unit_id uuid, authority text, title text, from_year integer, to_year integer, need jsonb, issued_on date,
               revoked_on date, revocation_reason text, act_id uuid, revocation_act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT condition.id, condition.unit_id, condition.authority, condition.title, condition.from_year, condition.to_year, condition.need,
           condition.issued_on, revocation.revoked_on, revocation.reason, condition.act_id, revocation.act_id, condition.recorded_at
    FROM emulation.title_condition condition
    LEFT JOIN emulation.title_condition_revocation revocation
      ON revocation.condition_id = condition.id AND revocation.recorded_at <= title_condition_known_at.known_at
    WHERE condition.recorded_at <= title_condition_known_at.known_at
$$;

GRANT SELECT, INSERT ON emulation.title_condition, emulation.title_condition_revocation TO ${service_role};
GRANT UPDATE (lock) ON emulation.title_condition TO ${service_role};
