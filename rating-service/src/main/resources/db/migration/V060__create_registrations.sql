-- Titles and awards (thi đua, khen thưởng) have a schema of their own. They read ratings by what these export.
CREATE SCHEMA IF NOT EXISTS emulation;
GRANT USAGE ON SCHEMA emulation TO ${service_role};

-- A row for each member and unit that was ever named as a recipient: what acts on its titles lock, whatever campaign they belong to.
CREATE TABLE emulation.recipient (
    id   uuid     PRIMARY KEY,
    lock smallint NOT NULL DEFAULT 0
);

-- The registration of one recipient for a title of an award year (đăng ký danh hiệu thi đua). Never changed: a wrong one is cancelled.
CREATE TABLE emulation.registration (
    id             uuid        PRIMARY KEY,
    campaign_id    uuid        NOT NULL REFERENCES campaign,
    award_year     integer     NOT NULL,
    title          text        NOT NULL,
    recipient_kind text        NOT NULL,
    recipient_id   uuid        NOT NULL REFERENCES emulation.recipient,
    unit_id        uuid        NOT NULL,
    registered_on  date        NOT NULL,
    due_on         date,
    act_id         uuid        NOT NULL REFERENCES act,
    recorded_at    timestamptz NOT NULL,
    CONSTRAINT registration_recipient_check CHECK (recipient_kind IN ('MEMBER', 'UNIT'))
);
CREATE INDEX registration_recipient_idx ON emulation.registration (recipient_id);
CREATE INDEX registration_campaign_idx ON emulation.registration (campaign_id, title);

CREATE TABLE emulation.registration_cancellation (
    registration_id uuid        PRIMARY KEY REFERENCES emulation.registration,
    reason          text        NOT NULL,
    act_id          uuid        NOT NULL REFERENCES act,
    recorded_at     timestamptz NOT NULL
);

-- Registrations as recorded at an instant; cancellation_reason is null while one counts, and due_on where no last day is known.
CREATE FUNCTION emulation.registration_known_at(known_at timestamptz)
RETURNS TABLE (id uuid, campaign_id uuid, award_year integer, title text, recipient_kind text, recipient_id uuid, unit_id uuid,
               registered_on date, due_on date, cancellation_reason text, act_id uuid, recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT registration.id, registration.campaign_id, registration.award_year, registration.title, registration.recipient_kind,
           registration.recipient_id, registration.unit_id, registration.registered_on, registration.due_on, cancellation.reason,
           registration.act_id, registration.recorded_at
    FROM emulation.registration
    LEFT JOIN emulation.registration_cancellation cancellation
      ON cancellation.registration_id = registration.id AND cancellation.recorded_at <= registration_known_at.known_at
    WHERE registration.recorded_at <= registration_known_at.known_at
$$;

GRANT SELECT, INSERT ON emulation.recipient, emulation.registration, emulation.registration_cancellation TO ${service_role};
GRANT UPDATE (lock) ON emulation.recipient TO ${service_role};
