-- Every writing transaction leaves one row here, and every fact names it. Rows are never changed.
CREATE TABLE act (
    id                 uuid        PRIMARY KEY,
    recorded_at        timestamptz NOT NULL,
    actor              text        NOT NULL,
    verified           boolean     NOT NULL,
    represented_party  text,
    issue              text,
    request_id         text        NOT NULL,
    operation          text        NOT NULL,
    document_number    text,
    document_date      date,
    document_authority text,
    document_title     text
);
CREATE INDEX act_recorded_at_idx ON act (recorded_at, id);

CREATE TABLE idempotent_answer (
    client       text        NOT NULL,
    operation    text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    status       integer     NOT NULL,
    body         text        NOT NULL,
    etag         text,
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (client, operation, key)
);

GRANT USAGE ON SCHEMA public TO ${service_role};
GRANT SELECT, INSERT ON act, idempotent_answer TO ${service_role};
