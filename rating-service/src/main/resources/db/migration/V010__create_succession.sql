-- What a reorganisation ordered for a campaign whose root it ended, and that it was done.
CREATE TABLE succession (
    campaign_id       uuid        NOT NULL REFERENCES campaign,
    reorganisation_id uuid        NOT NULL,
    handling          text        NOT NULL,
    effective_on      date        NOT NULL,
    act_id            uuid        NOT NULL REFERENCES act,
    recorded_at       timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, reorganisation_id),
    CONSTRAINT succession_handling_check CHECK (handling IN ('CLOSE_BEFORE', 'HAND_OVER'))
);

-- The campaign to which a subject that is off this roster was handed over, and the one from which a subject on it came.
ALTER TABLE roster_entry
    ADD COLUMN handed_to   uuid,
    ADD COLUMN handed_from uuid,
    ADD CONSTRAINT roster_entry_handed_check CHECK (
        (handed_to IS NULL OR NOT on_roster) AND (handed_from IS NULL OR on_roster));

GRANT SELECT, INSERT ON succession TO ${service_role};
