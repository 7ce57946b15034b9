-- The posts of a roster that is being pulled: who leads, who is an official and which cells have a committee is drawn from them. The depth
-- is that of the unit below the root of the tree.
CREATE UNLOGGED TABLE staged_post (
    stage_id  uuid        NOT NULL,
    member_id uuid        NOT NULL,
    unit_id   uuid        NOT NULL,
    depth     integer     NOT NULL,
    side      text        NOT NULL,
    leader    boolean     NOT NULL,
    staged_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX staged_post_stage_idx ON staged_post (stage_id);

-- Of whoever is rated in his posts: whether one of them is a leading one. Null of everybody else.
ALTER TABLE staged_subject ADD COLUMN leads boolean;
ALTER TABLE roster_entry ADD COLUMN leads boolean;

GRANT SELECT, INSERT, UPDATE, DELETE ON staged_post TO ${service_role};
