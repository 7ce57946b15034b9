-- What a unit reported to its superior, in versions; the highest one stands.
CREATE TABLE submission (
    id           uuid        PRIMARY KEY,
    campaign_id  uuid        NOT NULL REFERENCES campaign,
    unit_id      uuid        NOT NULL,
    version      integer     NOT NULL,
    number       text        NOT NULL,
    date         date        NOT NULL,
    signer       text        NOT NULL,
    note         text,
    figures_hash text        NOT NULL,
    act_id       uuid        NOT NULL REFERENCES act,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT submission_version_unique UNIQUE (campaign_id, unit_id, version),
    CONSTRAINT submission_version_check CHECK (version > 0)
);

GRANT SELECT, INSERT ON submission TO ${service_role};
