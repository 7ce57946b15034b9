-- What a document attests about a recipient of titles (xác nhận), since no register shows it: whether it meets a condition of an award year, or
-- (what = 'STREAK') that years in a row count for a title. Never changed: a wrong one is cancelled.
CREATE TABLE emulation.attestation (
    id                uuid        PRIMARY KEY,
    what              text        NOT NULL,
    title             text,
    recipient_kind    text        NOT NULL,
    recipient_id      uuid        NOT NULL,
    from_year         integer     NOT NULL,
    to_year           integer     NOT NULL,
    met               boolean     NOT NULL,
    attesting_unit_id uuid        NOT NULL,
    attested_on       date        NOT NULL,
    act_id            uuid        NOT NULL REFERENCES act,
    recorded_at       timestamptz NOT NULL,
    lock              smallint    NOT NULL DEFAULT 0,
    CONSTRAINT attestation_recipient_check CHECK (recipient_kind IN ('MEMBER', 'UNIT')),
    CONSTRAINT attestation_years_check CHECK (from_year <= to_year),
    CONSTRAINT attestation_title_check CHECK ((what = 'STREAK') = (title IS NOT NULL))
);
CREATE INDEX attestation_recipient_idx ON emulation.attestation (recipient_id);
CREATE INDEX attestation_act_idx ON emulation.attestation (act_id);

CREATE TABLE emulation.attestation_cancellation (
    attestation_id uuid        PRIMARY KEY REFERENCES emulation.attestation,
    reason         text        NOT NULL,
    act_id         uuid        NOT NULL REFERENCES act,
    recorded_at    timestamptz NOT NULL
);

-- Attestations as recorded at an instant; cancellation_reason is null while one counts.
CREATE FUNCTION emulation.attestation_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, what text, title text, recipient_kind text, recipient_id uuid, from_year integer, to_year integer, met boolean,
               attesting_unit_id uuid, attested_on date, cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT attestation.id, attestation.what, attestation.title, attestation.recipient_kind, attestation.recipient_id,
           attestation.from_year, attestation.to_year, attestation.met, attestation.attesting_unit_id, attestation.attested_on,
           cancellation.reason, attestation.act_id, attestation.recorded_at
    FROM emulation.attestation
    LEFT JOIN emulation.attestation_cancellation cancellation
      ON cancellation.attestation_id = attestation.id AND cancellation.recorded_at <= attestation_known_at.known_at
    WHERE attestation.recorded_at <= attestation_known_at.known_at
$$;

GRANT SELECT, INSERT ON emulation.attestation, emulation.attestation_cancellation TO ${service_role};
GRANT UPDATE (lock) ON emulation.attestation TO ${service_role};
