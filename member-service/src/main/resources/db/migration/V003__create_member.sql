CREATE TABLE member (
    id     uuid     PRIMARY KEY,
    act_id uuid     NOT NULL REFERENCES act,
    lock   smallint NOT NULL DEFAULT 0
);

-- All that identifies a person, and nothing else does: other tables hold the member's id alone. The identity number is kept
-- as ciphertext, and as a keyed hash by which it is found again.
CREATE TABLE person_detail (
    id              uuid        PRIMARY KEY,
    member_id       uuid        NOT NULL REFERENCES member,
    full_name       text        NOT NULL COLLATE "vi-x-icu",
    given_name      text        NOT NULL COLLATE "vi-x-icu",
    birth_date      date        NOT NULL,
    gender          text        NOT NULL,
    identity_cipher bytea,
    identity_hash   text,
    card_number     text,
    record_number   text,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz,
    act_id          uuid        NOT NULL REFERENCES act,
    CONSTRAINT person_detail_identity_check CHECK ((identity_cipher IS NULL) = (identity_hash IS NULL)),
    CONSTRAINT person_detail_member_excl EXCLUDE USING gist (
        member_id WITH =,
        tstzrange(recorded_from, recorded_to) WITH &&),
    CONSTRAINT person_detail_identity_excl EXCLUDE USING gist (
        identity_hash WITH =,
        tstzrange(recorded_from, recorded_to) WITH &&)
);
CREATE INDEX person_detail_member_idx ON person_detail (member_id);
CREATE INDEX person_detail_identity_idx ON person_detail (identity_hash);
CREATE INDEX person_detail_card_idx ON person_detail (card_number);
CREATE INDEX person_detail_record_idx ON person_detail (record_number);
CREATE INDEX person_detail_name_idx ON person_detail USING gin (plain(full_name) gin_trgm_ops);

-- What other registers call the member.
CREATE TABLE member_identifier (
    id            uuid        PRIMARY KEY,
    member_id     uuid        NOT NULL REFERENCES member,
    system        text        NOT NULL,
    value         text        NOT NULL,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act
);
CREATE INDEX member_identifier_member_idx ON member_identifier (member_id);
CREATE INDEX member_identifier_value_idx ON member_identifier (system, value);

CREATE TABLE membership (
    id            uuid        PRIMARY KEY,
    member_id     uuid        NOT NULL REFERENCES member,
    unit_id       uuid        NOT NULL REFERENCES unit,
    kind          text        NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT membership_period_check CHECK (valid_from < valid_to),
    CONSTRAINT membership_period_excl EXCLUDE USING gist (
        member_id WITH =,
        kind WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&)
);
CREATE INDEX membership_member_idx ON membership (member_id);
CREATE INDEX membership_unit_idx ON membership (unit_id);

CREATE TABLE standing (
    id            uuid        PRIMARY KEY,
    member_id     uuid        NOT NULL REFERENCES member,
    state         text        NOT NULL,
    reason        text,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT standing_period_check CHECK (valid_from < valid_to),
    CONSTRAINT standing_period_excl EXCLUDE USING gist (
        member_id WITH =,
        daterange(valid_from, valid_to) WITH &&,
        tstzrange(recorded_from, recorded_to) WITH &&)
);
CREATE INDEX standing_member_idx ON standing (member_id);

-- A person may hold several posts at once, so nothing is excluded here.
CREATE TABLE post (
    id            uuid        PRIMARY KEY,
    member_id     uuid        NOT NULL REFERENCES member,
    unit_id       uuid        REFERENCES unit,
    side          text        NOT NULL,
    title         text        NOT NULL,
    leader        boolean     NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_from timestamptz NOT NULL,
    recorded_to   timestamptz,
    act_id        uuid        NOT NULL REFERENCES act,
    CONSTRAINT post_period_check CHECK (valid_from < valid_to)
);
CREATE INDEX post_member_idx ON post (member_id);

GRANT SELECT, INSERT ON member, person_detail, member_identifier, membership, standing, post TO ${service_role};
GRANT UPDATE (lock) ON member TO ${service_role};
GRANT UPDATE (recorded_to) ON person_detail, member_identifier, membership, standing, post TO ${service_role};
